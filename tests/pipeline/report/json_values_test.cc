// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/json_values.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(JsonValues, AreRoundedAsFinelyAsAReaderNeeds) {
  EXPECT_EQ(Json(to_hundredths(0.875)).dump(), "0.88");
  EXPECT_EQ(Json(to_hundredths(72)).dump(), "72.0");
  EXPECT_EQ(Json(to_ten_thousandths(0.12345678)).dump(), "0.1235");
}

TEST(JsonValues, AreNullWhereNothingIsKnown) {
  EXPECT_TRUE(known_text_json("").is_null());
  EXPECT_TRUE(known_json(std::optional<int>()).is_null());
  EXPECT_EQ(known_json(std::optional(0)), Json(0));
  EXPECT_EQ(known_json(std::optional<std::string>("")), Json(""));
  EXPECT_EQ(text_json(""), Json(""));
}

TEST(JsonValues, HoldNoBytesThatAReaderStumblesOver) {
  EXPECT_EQ(text_json(std::string("a\0b\x01\xFF", 5)), Json("ab\uFFFD"));
  EXPECT_EQ(texts_json({"\xC3"}).dump(), "[\"\uFFFD\"]");
}

TEST(JsonValues, KeepTheOrderOfKeys) {
  EXPECT_EQ(evidence_json({{"id", "p", 2, {1, 2, 3, 4}, "q", "asserted"}}).dump(),
            R"([{"document_id":"id","path":"p","page":2,"box":[1.0,2.0,3.0,4.0],"quote":"q",)"
            R"("assertion":"asserted"}])");
}

}  // namespace
}  // namespace secondlook
