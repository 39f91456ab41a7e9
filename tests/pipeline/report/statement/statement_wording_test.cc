// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/statement_wording.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/places.h"

namespace secondlook {
namespace {

using testing::HasSubstr;

std::string own_words() {
  return made::read(std::filesystem::path(places::source_data()) / "report/statement.yaml");
}

std::string with(const std::string& old_words, const std::string& new_words) {
  std::string yaml = own_words();
  const auto at = yaml.find(old_words);
  EXPECT_NE(at, std::string::npos) << old_words;
  return yaml.replace(at, old_words.size(), new_words);
}

std::string first_problem(const std::string& yaml) {
  const auto read = StatementWording::parse(yaml, "statement.yaml");
  return read ? "" : to_string(read.error().front());
}

TEST(StatementWording, IsWholeAsItComes) { EXPECT_EQ(first_problem(own_words()), ""); }

TEST(StatementWording, TakesAnAgencysOwnWords) {
  const auto read = StatementWording::parse(with("\"Level {level} is credited, {points} points. "
                                                 "The papers show: {reason}.\"",
                                                 "\"{points} points for {level}.\""),
                                            "statement.yaml");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->say("level-credited-points", {{"level", "1-7"}, {"points", "1,250"}}),
            "1,250 points for 1-7.");
}

TEST(StatementWording, LeavesOutWhatHasNoValue) {
  const auto read = StatementWording::parse(own_words(), "statement.yaml");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->say("missing", {{"missing", ""}}), "");
  EXPECT_EQ(read->say("missing"), "");
}

TEST(StatementWording, RefusesAPhraseThatIsNotKnownOrMissing) {
  EXPECT_THAT(first_problem(with("  notice:", "  notices:")),
              HasSubstr("no phrase is called notices"));
  EXPECT_THAT(
      first_problem(with("  questions-none: \"The review leaves no question open.\"\n", "")),
      HasSubstr("the phrase questions-none is missing"));
}

TEST(StatementWording, RefusesWordsThatAPhraseIsNotGiven) {
  EXPECT_THAT(first_problem(with("Of what that level requires the papers do not show: {missing}.",
                                 "Not found: {level}.")),
              HasSubstr("missing asks for {level}, which it is not given"));
  EXPECT_THAT(first_problem(with("Of what that level requires the papers do not show: {missing}.",
                                 "Not found: {missing.")),
              HasSubstr("without its fellow"));
}

TEST(StatementWording, RefusesWhatIsNoWordsAtAll) {
  for (const char* yaml : {"", "[]", "phrases: 3", "phrases: {title: [a]}", "phrases: &a *a"})
    EXPECT_NE(first_problem(yaml), "") << yaml;
}

}  // namespace
}  // namespace secondlook
