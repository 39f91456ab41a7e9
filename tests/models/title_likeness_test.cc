// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/title_likeness.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace secondlook {
namespace {

const TitleWords kWords{{"supervisory", "lead", "deputy", "assistant", "technician"},
                        {"office", "branch", "division"}};

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(TitleLikeness, AllowsForTheWaysOfWritingATitle) {
  for (const auto& [one, other] :
       Pairs{{"Management Analyst", "MANAGEMENT ANALYST"},
             {"Supervisory Management Analyst", "Supv. Mgmt Anlyst"},
             {"Management and Program Analyst", "Management & Program Analyst"},
             {"Information Technology Specialist (Network Services)", "IT Specialist"},
             {"Civil Engineer", "Engineer, Civil"},
             {"Director", "Director, Office of Audits"},
             {"Director", "Director of the Office of Audits"},
             {"Program Analyst", "Eastmoor Division - Program Analyst"},
             {"Management Analyst", "Managernent Ana1yst"},
             {"Program Analyst", "Program Analyst, GS-0343-12"}}) {
    EXPECT_TRUE(is_same_title(one, other, kWords)) << one << " / " << other;
    EXPECT_TRUE(is_same_title(other, one, kWords)) << other << " / " << one;
  }
}

TEST(TitleLikeness, TellsOtherTitlesApart) {
  for (const auto& [one, other] :
       Pairs{{"Management Analyst", "Program Analyst"},
             {"Supervisory Management Analyst", "Management Analyst"},
             {"Director", "Deputy Director"},
             {"Director, Office of Audits", "Director, Office of Budget"},
             {"Physicist", "Physician"},
             {"Biologist", "Geologist"},
             {"Acting Officer", "Accounting Officer"},
             {"IT Specialist (Network)", "IT Specialist (Security)"},
             {"Accountant", "Accountant, Assistant"},
             {"Program Analyst", "Management/Program Analyst"},
             {"Chief", "Chief of Staff"}}) {
    EXPECT_FALSE(is_same_title(one, other, kWords)) << one << " / " << other;
    EXPECT_FALSE(is_same_title(other, one, kWords)) << other << " / " << one;
  }
}

TEST(TitleLikeness, TellsRanksApart) {
  EXPECT_TRUE(is_same_rank("Supv Engineer", "Supervisory Scientist", kWords));
  EXPECT_FALSE(is_same_rank("Engineer", "Supervisory Engineer", kWords));
  EXPECT_FALSE(is_same_rank("Deputy Director", "Director", kWords));
}

TEST(TitleLikeness, SaysNothingOfAnEmptyTitle) {
  EXPECT_TRUE(is_same_title("", "Accountant", kWords));
  EXPECT_TRUE(is_same_title("(Network)", "Accountant", kWords));
  EXPECT_TRUE(is_same_title("Accountant", "0510", kWords));
}

TEST(TitleLikeness, TakesAnyText) {
  const std::string longest(100000, 'a');
  EXPECT_TRUE(is_same_title(longest, longest, kWords));
  std::string words;
  for (int i = 0; i < 20000; ++i) words += "of office, (";
  EXPECT_FALSE(is_same_title(words, "Accountant", kWords));
}

}  // namespace
}  // namespace secondlook
