// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(RecordKind, GoesByTheNamesOfTheContract) {
  for (const std::string_view word :
       {"position_description", "cover_sheet", "org_chart", "appraisal", "evaluation_statement",
        "staffing_list", "other"}) {
    const auto kind = record_kind(word);
    ASSERT_TRUE(kind) << word;
    EXPECT_EQ(name(*kind), word);
  }
}

TEST(RecordKind, IsNotGuessedFromAWordThatNamesNone) {
  EXPECT_FALSE(record_kind(""));
  EXPECT_FALSE(record_kind("Position_Description"));
  EXPECT_FALSE(record_kind("org_charts"));
}

}  // namespace
}  // namespace secondlook
