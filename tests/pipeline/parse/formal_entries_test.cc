// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/formal_entries.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

std::string told(std::string_view drawing) {
  std::string all;
  for (const FormalEntry& entry :
       parse_formal_entries(drawn(drawing), Knowledge::get().layout.entries)) {
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

TEST(FormalEntries, AreReadOffWhatASigningProgramPrints) {
  EXPECT_EQ(told("Supervisor\nMARSH.ODA.1029384756\nDigitally signed by MARSH.ODA.1029384756\n"
                 "Date: 2006.12.27 09:41:07 -05'00'\n"
                 "\nClassifier\nCORVO.INES.1029384757\nDigitally signed by CORVO.INES\n"
                 "Date: 2007.01.03 11:02:00 -05'00'\n"),
            "supervisory certification 2006-12-27 signed; "
            "classification certification 2007-01-03 signed");
}

TEST(FormalEntries, HaveASignatureWithoutACaption) {
  EXPECT_EQ(told("/s/ Oda Marsh   March 3, 2011\n"), "signature 2011-03-03 signed");
}

TEST(FormalEntries, AreTwoWhereSomebodySignedAgain) {
  EXPECT_EQ(told("Classified by I. Corvo on 27 Dec 2004\nClassified by I. Corvo on 3 May 2019\n"),
            "classification certification 2004-12-27 unsigned; "
            "classification certification 2019-05-03 unsigned");
}

TEST(FormalEntries, TellWhenThePaperWasReviewedOrTookEffect) {
  EXPECT_EQ(told("Effective date: 06/11/2009\n\nReviewed and found current 05/02/2017\n"),
            "date of the paper 2009-06-11 unsigned; review 2017-05-02 unsigned");
}

TEST(FormalEntries, DoNotTakeTheSupervisorsNameForACertification) {
  EXPECT_EQ(told("Supervisor: Oda Marsh\nOrganization: Bureau of Harbors\n\nMajor Duties\n"), "");
}

TEST(FormalEntries, AreNotFoundInProse) {
  EXPECT_EQ(told("Supervisors of other offices ask the incumbent for advice.\n"
                 "The employee reviews drafts and certifies payments.\n"
                 "Certified by the State laboratories, seeds are sold under contracts of 2019\n"
                 "Classified information is kept in a safe.\n"
                 "Review of the plans of May 4, 1991, is done by others.\n"
                 "Reviews the standard issued on 04/12/1991.\n"),
            "");
}

}  // namespace
}  // namespace secondlook
