// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/read_link_words.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "models/link/title_words.h"
#include "pipeline/data_file.h"
#include "tests/places.h"

namespace secondlook {
namespace {

Result<LinkWords> ours() {
  const auto text =
      read_data_file(std::filesystem::path(places::source_data()) / "forms" / "abbreviations.yaml");
  return parse_link_words(*text, "abbreviations.yaml");
}

TEST(LinkWordsFile, IsSound) {
  const auto words = ours();
  ASSERT_TRUE(words) << words.error().where << ": " << words.error().reason;
  EXPECT_FALSE(words->heads.empty());
  EXPECT_FALSE(words->filing.empty());
}

TEST(LinkWordsFile, WritesOutTheTitlesOfLists) {
  const auto words = ours();
  ASSERT_TRUE(words);
  const auto same = [&](std::string_view a, std::string_view b) {
    EXPECT_EQ(title_words(a, *words), title_words(b, *words)) << a << " / " << b;
  };
  same("Supvy Mgmt & Prog Anlyst", "Supervisory Management and Program Analyst");
  same("Dir., Ofc of Human Res", "Director, Office of Human Res");
  same("IT Spec (INFOSEC)", "Information Technology Specialist (INFOSEC)");
  same("HR Asst", "Human Resources Assistant");
}

TEST(LinkWordsFile, RefusesAShortFormOfTwoWords) {
  EXPECT_FALSE(parse_link_words("written_out: {branch: [br], bridge: [br]}", "w.yaml"));
}

TEST(LinkWordsFile, RefusesAListItDoesNotKnow) {
  const auto words = parse_link_words("small: [of]\nlarge: [big]", "w.yaml");
  ASSERT_FALSE(words);
  EXPECT_EQ(words.error().where, "w.yaml:2");
}

}  // namespace
}  // namespace secondlook
