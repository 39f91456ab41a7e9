// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work_words.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(WorkWords, AreThoseThatNotEveryPaperHas) {
  const std::vector<std::string> duties = {"Ensures the timely inspection of dams.",
                                           "Inspects levees and reports."};
  const WorkWords words(duties, WordStems(), {"ensur", "time", "report"});
  EXPECT_EQ(words.of(0), (StemmedWords{{"dam", "dams"}, {"inspect", "inspection"}}));
  EXPECT_EQ(words.all().size(), 3U);
}

TEST(WorkWords, CountForMoreWhereFewPassagesHaveThem) {
  const std::vector<std::string> duties = {"Inspects dams.", "Inspects levees.",
                                           "Inspects culverts."};
  const WorkWords words(duties, WordStems(), {});
  EXPECT_NEAR(words.shared(0, {{"inspect", ""}}), 0.25, 1e-9) << "one of two, in all three";
  EXPECT_NEAR(words.shared(0, {{"dam", ""}}), 0.75, 1e-9);
  EXPECT_EQ(words.rarest(1, 1), (std::vector<std::string>{"levees"}));
}

}  // namespace
}  // namespace secondlook
