// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/read_comparison_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "tests/pipeline/check/sample_comparison.h"
#include "tests/places.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

// The shipped file with one text put for another.
Problems problems_with(const std::string& text, const std::string& replacement) {
  std::ifstream file(places::source_data() + "/lexicons/comparisons.yaml");
  std::stringstream bytes;
  bytes << file.rdbuf();
  std::string yaml = bytes.str();
  const std::size_t at = yaml.find(text);
  EXPECT_NE(at, std::string::npos) << text;
  yaml.replace(at, text.size(), replacement);
  const fs::path folder = fs::path(testing::TempDir()) / "comparison_words";
  fs::create_directories(folder);
  std::ofstream(folder / "comparisons.yaml") << yaml;
  const auto words = load_comparison_words(folder);
  return words ? Problems{} : words.error();
}

TEST(ComparisonWords, AreReadAsShipped) {
  const ComparisonWords& words = sample::comparison_words();
  EXPECT_TRUE(same_pay_plan(words, "GS", "GM"));
  EXPECT_TRUE(different_pay_plans(words, "GS", "ES"));
  EXPECT_FALSE(same_pay_plan(words, "GS", "ZP"));
  EXPECT_FALSE(different_pay_plans(words, "GS", "ZP")) << "nobody can tell what a band is worth";
  EXPECT_TRUE(words.common_stems.contains("ensur"));
  EXPECT_TRUE(words.titles.telling.contains("deputy"));
}

TEST(ComparisonWords, AreNotReadFromABrokenFile) {
  EXPECT_EQ(problems_with("developmental:", "developmental:").size(), 0U);
  EXPECT_THAT(problems_with("trainee\\b", "trainee(").at(0).reason, testing::HasSubstr("missing"));
  EXPECT_FALSE(problems_with("catch_all_elements:", "catch_all:").empty());
  EXPECT_FALSE(problems_with("(\\d{1,2})\\b'", "\\d{1,2}\\b'").empty()) << "no group";
  EXPECT_FALSE(problems_with("  - [GS, GM", "  - {GS, GM").empty());
  EXPECT_FALSE(load_comparison_words("/nowhere").has_value());
}

}  // namespace
}  // namespace secondlook
