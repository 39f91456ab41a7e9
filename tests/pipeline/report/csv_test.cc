// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/csv.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(CsvRow, QuotesWhatWouldBreakARow) {
  CsvRow row;
  row.text("a,b").text("say \"so\"").text("two\nlines").text("plain");
  EXPECT_EQ(row.take(), "\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",plain\r\n");
}

TEST(CsvRow, DisarmsWordsThatStartLikeAFormula) {
  for (const char* words : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1"}) {
    CsvRow row;
    const std::string cell = row.text(words).take();
    EXPECT_TRUE(cell.starts_with("'") || cell.starts_with("\"'")) << cell;
  }
}

TEST(CsvRow, LeavesOurNumbersNumbers) {
  CsvRow row;
  EXPECT_EQ(row.number(-3).number(std::nullopt).number(13).take(), "-3,,13\r\n");
}

TEST(CsvRow, StartsAnewAfterEachRow) {
  CsvRow row;
  row.text("a").take();
  EXPECT_EQ(row.text("").text("b").take(), ",b\r\n");
}

}  // namespace
}  // namespace secondlook
