// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/level_statement.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

const Factor& factor(const std::string& id) {
  const Knowledge& known = Knowledge::get();
  const Factor* found = find_factor(id.starts_with("fes") ? known.fes : known.gssg, id);
  return *found;
}

struct Written {
  std::string text, factor, level;
  std::optional<int> points;
};

void expect_read(const Written& written) {
  const LevelStatement read = find_level_statement(written.text, factor(written.factor));
  EXPECT_EQ(read.level, written.level) << written.text;
  EXPECT_EQ(read.points, written.points) << written.text;
}

TEST(LevelStatement, IsReadInAllFormsThatPapersUse) {
  const Written cases[] = {
      {"Level 1-8, 1550 Points", "fes-1", "1-8", 1550},
      {"FL 1-8, 1550 pts.", "fes-1", "1-8", 1550},
      {"FLD 1-8 1550", "fes-1", "1-8", 1550},
      {"Factor Level 1-8 (1550 points)", "fes-1", "1-8", 1550},
      {"-- Level 1-7 -- 1250 Points", "fes-1", "1-7", 1250},
      {"1-8\t1550", "fes-1", "1-8", 1550},
      {"1-8\t1,550\tmeets the level", "fes-1", "1-8", 1550},
      {"Level 1 - 8   Points: 1550", "fes-1", "1-8", 1550},
      {"(Level 1-8; 1,550 pts)", "fes-1", "1-8", 1550},
      {"1550 Points, Level 1-8", "fes-1", "1-8", 1550},
      {"Level 8, 1550 Points", "fes-1", "1-8", 1550},
      {"Level: 1-8", "fes-1", "1-8", std::nullopt},
      {"Level 7-D, 220 Points", "fes-7", "7-D", 220},
      {"Level 7-c 120 points", "fes-7", "7-C", 120},
      {"Level 4A-3, 75 Points", "gssg-4A", "4A-3", 75},
      {"Level 4B-2 - 75 points", "gssg-4B", "4B-2", 75},
      {"Level 3-2c, 450 points", "gssg-3", "3-2", 450},
      {"Level 6-5\t1225", "gssg-6", "6-5", 1225},
      {"1550", "fes-1", "", 1550},
      {"1550 points", "fes-1", "", 1550},
  };
  for (const Written& written : cases) expect_read(written);
}

TEST(LevelStatement, IsReadThroughMisreadCharacters) {
  const Written cases[] = {
      {"Leve1 1-8, 1550 Points", "fes-1", "1-8", 1550},
      {"LeveI l-8, l550 Points", "fes-1", "1-8", 1550},
      {"Level 1-B, 1550 Points", "fes-1", "1-8", 1550},
      {"Level I-8, 155O P0ints", "fes-1", "1-8", 1550},
      {"Level S-4, 225 Points", "fes-5", "5-4", 225},
      {"Level 2.4, 45O Points", "fes-2", "2-4", 450},
      {"Level 2_4, 450 Points", "fes-2", "2-4", 450},
      {"Level 24, 450 Points", "fes-2", "2-4", 450},
      {"l-8 1550", "fes-1", "1-8", 1550},
      {"Level G-3, 60 Points", "fes-6", "6-3", 60},
  };
  for (const Written& written : cases) expect_read(written);
}

TEST(LevelStatement, KeepsWhatThePaperClaimsEvenWhereNoStandardHasIt) {
  expect_read({"Level 2-7, 800 Points", "fes-2", "2-7", 800});
  expect_read({"Level 2-4, 475 Points", "fes-2", "2-4", 475});
}

TEST(LevelStatement, IsNotReadFromOtherNumbers) {
  const Written cases[] = {
      {"along Interstate I-5 and beyond", "fes-1", "", std::nullopt},
      {"Level 3-4, 450 Points", "fes-2", "", std::nullopt},
      {"supervises 1550 people", "fes-1", "", std::nullopt},
      {"Grade Range: 3155-3600", "fes-3", "", std::nullopt},
      {"at level of the division", "fes-1", "", std::nullopt},
      {"", "fes-1", "", std::nullopt},
  };
  for (const Written& written : cases) {
    const LevelStatement read = find_level_statement(written.text, factor(written.factor));
    EXPECT_EQ(read.level, "") << written.text;
  }
  EXPECT_TRUE(find_level_statement("supervises 1550 people", factor("fes-1")).empty());
}

TEST(LevelStatement, QuotesItsWordsWithIt) {
  const std::string text = "Knowledge     Level 1-8, 1550 Points. The";
  const LevelStatement read = find_level_statement(text, factor("fes-1"));
  EXPECT_EQ(text.substr(read.begin, read.end - read.begin), "Level 1-8, 1550 Points");
}

TEST(CombinedStatement, IsReadInAllNotations) {
  const Standard& fes = Knowledge::get().fes;
  ASSERT_FALSE(fes.combined.empty());
  for (const auto& [text, points] : std::vector<std::pair<std::string, std::optional<int>>>{
           {"6-3/7-c 180 points", 180},
           {"6-3 & 7-c, 180 pts.", 180},
           {"Level 6-3 and 7-3 (180)", 180},
           {"3c 180", 180},
           {"3/C - 180 Points", 180},
           {"Level 3-C", std::nullopt},
           {"Level 6-3/Level 7-C, 180 Points", 180}}) {
    const LevelStatement read = find_combined_statement(text, fes, fes.combined.front());
    const auto levels = find_combined(fes, fes.combined.front(), read.level);
    ASSERT_TRUE(levels) << text;
    EXPECT_EQ(levels->first->id, "6-3") << text;
    EXPECT_EQ(levels->second->id, "7-3") << text;
    EXPECT_EQ(read.points, points) << text;
  }
}

}  // namespace
}  // namespace secondlook
