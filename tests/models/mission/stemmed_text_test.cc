// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/stemmed_text.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(StemmedText, WhoDoesItAndWhatIsDoneAreOneFamily) {
  const WordStems stems;
  const auto of = [&](const char* word) { return stemmed(word, stems); };
  EXPECT_EQ(of("inspector"), of("inspections"));
  EXPECT_EQ(of("psychologist"), of("psychology"));
  EXPECT_EQ(of("Economists"), of("economic").substr(0, of("Economists").size()));
  EXPECT_NE(of("doctor"), of("docks"));
}

}  // namespace
}  // namespace secondlook
