// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/classification_code.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

using Series = std::vector<std::string>;

struct Written {
  std::string_view text;
  std::string pay_plan;
  Series series;
  std::optional<int> grade;
};

TEST(ClassificationCode, IsReadInAllFormsThatPapersUse) {
  const Written cases[] = {
      {"GS-0343-14", "GS", {"0343"}, 14},
      {"GS-343-9", "GS", {"0343"}, 9},
      {"GS-18-12", "GS", {"0018"}, 12},
      {"GS 0343 14", "GS", {"0343"}, 14},
      {"GS0343-14", "GS", {"0343"}, 14},
      {"gs-0343-14", "GS", {"0343"}, 14},
      {"GS - 0343 - 14", "GS", {"0343"}, 14},
      {"GS/0343/14", "GS", {"0343"}, 14},
      {"GS, 0343, 14", "GS", {"0343"}, 14},
      {"GS-0343, Grade 14", "GS", {"0343"}, 14},
      {"GS-0343-GS-14", "GS", {"0343"}, 14},
      {"GS-0801/1301-13", "GS", {"0801", "1301"}, 13},
      {"GS-801/1301/819-13", "GS", {"0801", "1301", "0819"}, 13},
      {"GS-0801/GS-1301-13", "GS", {"0801", "1301"}, 13},
      {"GM-0560-14", "GM", {"0560"}, 14},
      {"GS-2210-13/14", "GS", {"2210"}, 13},
      {"ES-0340-00", "ES", {"0340"}, std::nullopt},
      {"ES-0340", "ES", {"0340"}, std::nullopt},
      {"SES-0340", "ES", {"0340"}, std::nullopt},
      {"SL-0810-00", "SL", {"0810"}, std::nullopt},
      {"ST-1315-00", "ST", {"1315"}, std::nullopt},
      {"Program Analyst (GS-0343-14)", "GS", {"0343"}, 14},
      {"FG/GS-0343-14", "GS", {"0343"}, 14},
      {"VM-0701, Grade GS-14", "VM", {"0701"}, 14},
      {"Pay plan ST, series 0602", "ST", {"0602"}, std::nullopt},
  };
  for (const Written& written : cases) {
    const auto codes = find_classification_codes(written.text);
    ASSERT_EQ(codes.size(), 1u) << written.text;
    EXPECT_EQ(codes[0].pay_plan, written.pay_plan) << written.text;
    EXPECT_EQ(codes[0].series, written.series) << written.text;
    EXPECT_EQ(codes[0].grade, written.grade) << written.text;
  }
}

TEST(ClassificationCode, IsReadThroughMisreadLettersAndDigits) {
  const Written cases[] = {
      {"GS-O343-I4", "GS", {"0343"}, 14},
      {"GS-0343-l4", "GS", {"0343"}, 14},
      {"G5-0343-14", "GS", {"0343"}, 14},
      {"GS-0S60-1Z", "GS", {"0560"}, 12},
      {"GS-O8O1/I3O1-13", "GS", {"0801", "1301"}, 13},
      {"E5-O34O-OO", "ES", {"0340"}, std::nullopt},
  };
  for (const Written& written : cases) {
    const auto codes = find_classification_codes(written.text);
    ASSERT_EQ(codes.size(), 1u) << written.text;
    EXPECT_EQ(codes[0].pay_plan, written.pay_plan) << written.text;
    EXPECT_EQ(codes[0].series, written.series) << written.text;
    EXPECT_EQ(codes[0].grade, written.grade) << written.text;
  }
}

TEST(ClassificationCode, IsNotFoundInOtherNumbersAndWords) {
  for (const std::string_view text :
       {"PD-0343-14", "PD No. 0343-14", "no 1234 12", "as 2019", "GS-14", "GS-0343", "Title 5",
        "GS-SOIL-13", "GS-12-13", "GS-11/12", "WASHINGTON, DC 20415", "GS-0343-45", "ST 12"})
    EXPECT_TRUE(find_classification_codes(text).empty()) << text;
}

TEST(ClassificationCode, TellsWhereItStands) {
  const std::string text = "Lead Analyst, GS-0343-13, and Clerk, GS-303-4.";
  const auto codes = find_classification_codes(text);
  ASSERT_EQ(codes.size(), 2u);
  EXPECT_EQ(text.substr(codes[0].begin, codes[0].end - codes[0].begin), "GS-0343-13");
  EXPECT_EQ(text.substr(codes[1].begin, codes[1].end - codes[1].begin), "GS-303-4");
}

TEST(SeriesIn, PutsSeriesInFourDigits) {
  EXPECT_EQ(series_in("343"), Series{"0343"});
  EXPECT_EQ(series_in("GS-0343"), Series{"0343"});
  EXPECT_EQ(series_in("O343"), Series{"0343"});
  EXPECT_EQ(series_in("0801/1301"), (Series{"0801", "1301"}));
  EXPECT_EQ(series_in("0801, 0819, and 0801"), (Series{"0801", "0819"}));
  EXPECT_EQ(series_in("0341 - Administrative Officer"), Series{"0341"});
  EXPECT_EQ(series_in("Soil"), Series{});
  EXPECT_EQ(series_in("14"), Series{});
}

TEST(GradeIn, ReadsGradesOfTheGeneralScheduleOnly) {
  for (const std::string_view text :
       {"14", "GS-14", "I4", "Grade 14", "grade: 14", " 14 ", "14/15", "GM 14"})
    EXPECT_EQ(grade_in(text), 14) << text;
  EXPECT_EQ(grade_in("09"), 9);
  for (const std::string_view text :
       {"00", "0", "19", "45%", "level", "I", "140", "GS-0343-14", ""})
    EXPECT_FALSE(grade_in(text)) << text;
}

TEST(PayPlanIn, KnowsPlansByCodeAndByName) {
  EXPECT_EQ(pay_plan_in("GS"), "GS");
  EXPECT_EQ(pay_plan_in(" gs "), "GS");
  EXPECT_EQ(pay_plan_in("G5"), "GS");
  EXPECT_EQ(pay_plan_in("SES"), "ES");
  EXPECT_EQ(pay_plan_in("General Schedule"), "GS");
  EXPECT_EQ(pay_plan_in("Senior Executive Service (SES)"), "ES");
  EXPECT_EQ(pay_plan_in("Gsomething"), "");
  EXPECT_EQ(pay_plan_in("0343"), "");
}

}  // namespace
}  // namespace secondlook
