// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/report_words.h"

#include <gtest/gtest.h>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/printable.h"

namespace secondlook {
namespace {

TEST(ReportWords, GroupDigitsByThousands) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(3220), "3,220");
  EXPECT_EQ(grouped(1234567), "1,234,567");
  EXPECT_EQ(grouped(-123), "-123");
  EXPECT_EQ(grouped(-1234), "-1,234");
}

TEST(ReportWords, CutAnExcerptBetweenWordsAndNeverWithinACharacter) {
  EXPECT_EQ(excerpt("short", 10), "short");
  EXPECT_EQ(excerpt("directs the work of others", 18), "directs the work\u2026");
  EXPECT_EQ(excerpt("\u00e9\u00e9\u00e9\u00e9\u00e9", 5), "\u00e9\u00e9\u2026");
}

TEST(ReportWords, WriteNumbersAsAPersonWould) {
  EXPECT_EQ(plain_number(40), "40");
  EXPECT_EQ(plain_number(12.5), "12.5");
  EXPECT_EQ(plain_number(0), "0");
  EXPECT_EQ(counted(1, "file", "files"), "1 file");
  EXPECT_EQ(counted(2000, "file", "files"), "2,000 files");
}

TEST(ReportWords, NameFactorsAndRules) {
  EXPECT_EQ(factor_words("fes-1"), "Factor 1");
  EXPECT_EQ(factor_words("gssg-4A"), "GSSG factor 4A");
  EXPECT_EQ(rule_words("points-arithmetic"), "Points do not add up");
  EXPECT_EQ(rule_words("a-new-rule"), "A new rule");
}

TEST(ClassificationText, IsWrittenAsOnACoverSheet) {
  EXPECT_EQ(plan_series_grade("GS", "0801/1301", 13), "GS-0801/1301-13");
  EXPECT_EQ(plan_series_grade("GS", "0303", 7), "GS-0303-07");
  EXPECT_EQ(plan_series_grade("ES", "0340", std::nullopt), "ES-0340");
  EXPECT_EQ(plan_series_grade("", "", 12), "12");
  EXPECT_EQ(plan_series_grade("", "", std::nullopt), "");
}

TEST(Printable, KeepsWordsAndDropsWhatNoFileMayHold) {
  EXPECT_EQ(printable("caf\u00e9\tor\ntea"), "caf\u00e9\tor\ntea");
  EXPECT_EQ(printable("a\x01\x7f"
                      "b"),
            "ab");
  EXPECT_EQ(printable("\xC3"), "\uFFFD");
  EXPECT_EQ(printable("\xED\xA0\x80x"), "\uFFFD\uFFFD\uFFFDx");  // half of a surrogate pair
  EXPECT_EQ(printable("\xEF\xBF\xBE"), "\uFFFD");                // U+FFFE, which XML forbids
}

}  // namespace
}  // namespace secondlook
