// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_questions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pipeline/data_file.h"
#include "tests/places.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

std::string topic(const std::string& rest) {
  return "questions:\n  - topic: fes-1\n    source: {title: T, at: p. 1}\n" + rest;
}

std::string problem_of(const std::string& yaml) {
  const auto read = read_questions(yaml, "q.yaml");
  return read ? "" : read.error().front().reason;
}

TEST(ReadQuestions, TakesASoundBank) {
  const auto read =
      read_questions(topic("    weight: 0.5\n    ask: [\"Why {title}?\"]\n"), "q.yaml");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->size(), 1U);
  EXPECT_EQ(read->front().weight, 0.5);
  EXPECT_EQ(read->front().source.title, "T");
}

TEST(ReadQuestions, RefusesAWordThatNobodyFillsIn) {
  EXPECT_THAT(problem_of(topic("    weight: 1\n    ask: [\"Why {salary}?\"]\n")),
              HasSubstr("{salary}"));
  EXPECT_THAT(problem_of(topic("    weight: 1\n    ask: [\"Why {title?\"]\n")), HasSubstr("brace"));
}

TEST(ReadQuestions, RefusesATopicWithoutQuestionWeightOrSource) {
  EXPECT_NE(problem_of(topic("    weight: 1\n    ask: []\n")), "");
  EXPECT_NE(problem_of(topic("    weight: 2\n    ask: [\"Why?\"]\n")), "");
  EXPECT_NE(problem_of("questions:\n  - {topic: a, weight: 1, ask: [\"Why?\"]}\n"), "");
}

TEST(ReadQuestions, RefusesATopicTwice) {
  const std::string one = "  - {topic: a, weight: 1, source: {title: T, at: p}, ask: [\"Why?\"]}\n";
  EXPECT_THAT(problem_of("questions:\n" + one + one), HasSubstr("twice"));
}

TEST(ShippedQuestions, AreSound) {
  const auto read =
      read_questions(read_data_file(places::source_data() + "/questions/desk_audit.yaml").value(),
                     "desk_audit.yaml");
  for (const Problem& problem : read ? Problems{} : read.error())
    ADD_FAILURE() << to_string(problem);
}

}  // namespace
}  // namespace secondlook
