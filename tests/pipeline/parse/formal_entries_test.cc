// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/formal_entries.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

std::string told(std::string_view drawing) {
  std::string all;
  for (const FormalEntry& entry : parse_formal_entries(drawn(drawing))) {
    if (!all.empty()) all += "; ";
    all += entry.caption + " " + entry.date.value_or("-") +
           (entry.signed_by_someone ? " signed" : " unsigned");
  }
  return all;
}

TEST(FormalEntries, SayWhoSignedWhen) {
  EXPECT_EQ(told("Supervisory Certification\n"
                 "I certify that this is an accurate statement of the duties.\n"
                 "Supervisor:   /s/ Bartholomew Iszard   Date: November 13, 2023\n"
                 "\n"
                 "Classified by:   /s/ Odell Brantwaite   Date: November 14, 2023\n"),
            "supervisory certification 2023-11-13 signed; "
            "classification certification 2023-11-14 signed");
}

TEST(FormalEntries, AreReadOffTypedLinesWithoutAForm) {
  EXPECT_EQ(told("Certified by Odile Jarnefelt, supervisor, 12/27/2006\n"
                 "Classified January 27, 2007\n"),
            "supervisory certification 2006-12-27 unsigned; "
            "classification certification 2007-01-27 unsigned");
}

TEST(FormalEntries, AreThereUnsignedToo) {
  EXPECT_EQ(told("20. Supervisory Certification. I certify that this is an accurate statement.\n"
                 "Signature                                      Date\n"
                 "\n"
                 "21. Classification/Job Grading Certification. I certify that this\n"
                 "Signature                                      Date\n"),
            "supervisory certification - unsigned; classification certification - unsigned");
}

TEST(FormalEntries, AreNotFoundInProse) {
  EXPECT_EQ(told("Supervisors of other offices ask the incumbent for advice.\n"
                 "The employee reviews drafts and certifies payments.\n"
                 "Certified by the State laboratories, seeds are sold under contracts of 2019\n"
                 "Classified information is kept in a safe.\n"),
            "");
}

}  // namespace
}  // namespace secondlook
