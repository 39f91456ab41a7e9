// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/form_layout.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

constexpr char kSections[] = "sections:\n  - section: duties\n    patterns: ['duties']\n";

std::string problem_of(const std::string& yaml) {
  const auto layout = parse_form_layout(yaml, "layout.yaml");
  return layout ? "" : layout.error().where;
}

TEST(FormLayout, SaysWhereAPatternIsBroken) {
  EXPECT_EQ(problem_of("labels:\n  - field: title\n    patterns:\n      - 'title'\n"
                       "      - 'tit(le'\n" +
                       std::string(kSections)),
            "layout.yaml:5");
}

TEST(FormLayout, RefusesWhatItDoesNotKnow) {
  EXPECT_EQ(
      problem_of("labels:\n  - field: title\n    pattern: ['title']\n" + std::string(kSections)),
      "layout.yaml:2");
  EXPECT_EQ(problem_of("labels: []\n"), "layout.yaml");
  EXPECT_NE(problem_of("labels: [\n"), "");
  EXPECT_NE(problem_of("- a\n- b\n"), "");
  EXPECT_NE(problem_of(""), "");
}

TEST(NamedPatterns, TakeTheLongestAtTheStart) {
  const auto patterns = NamedPatterns::compile(
      {{"title", "title", "f:1"}, {"organizational_title", "title of unit", "f:2"}});
  ASSERT_TRUE(patterns);
  const auto match = patterns->at_start("15a. TITLE of unit: x");
  ASSERT_TRUE(match);
  EXPECT_EQ(match->name, "organizational_title");
  EXPECT_TRUE(match->numbered);
  EXPECT_EQ(match->length, std::string("15a. TITLE of unit").size());
  EXPECT_FALSE(patterns->at_start("subtitle"));
  EXPECT_FALSE(patterns->at_start("titles"));
  EXPECT_FALSE(patterns->at_start(""));
}

TEST(FormLayout, WritesOutTheWordsOfItsPatterns) {
  const auto layout = parse_form_layout(
      "words: {number: 'no\\.?|nbr'}\n"
      "labels: [{field: pd_number, patterns: ['pd <number>']}]\n"
      "sections: [{section: duties, patterns: [duties]}]\n",
      "form.yaml");
  ASSERT_TRUE(layout);
  EXPECT_TRUE(layout->labels.at_start("PD Nbr 04417"));
  EXPECT_FALSE(layout->labels.at_start("PD 04417"));
}

TEST(FormLayout, KnowsWeakCaptionsByTheirQuestionMark) {
  const auto layout = parse_form_layout(
      "labels: [{field: 'incumbent?', patterns: [employee]}]\n"
      "sections: [{section: duties, patterns: [duties]}]\n",
      "form.yaml");
  ASSERT_TRUE(layout);
  const auto match = layout->labels.at_start("Employee");
  ASSERT_TRUE(match);
  EXPECT_EQ(match->name, "incumbent");
  EXPECT_TRUE(match->weak);
}

TEST(FormLayout, RefusesAMentionWithoutAValue) {
  const auto layout = parse_form_layout(
      "labels: [{field: title, patterns: [title]}]\n"
      "sections: [{section: duties, patterns: [duties]}]\n"
      "mentions: [{field: pd_number, patterns: ['pd [0-9]+']}]\n",
      "form.yaml");
  ASSERT_FALSE(layout);
  EXPECT_NE(layout.error().reason.find("one group"), std::string::npos);
}

}  // namespace
}  // namespace secondlook
