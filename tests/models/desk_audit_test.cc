// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_audit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

const QuestionBank kBank = {
    {"fes-1", 1, {"What does {title} know of {duty}?", "What must be known?"}, {}},
    {"fes-4", 0.8, {"What is hard?"}, {}},
    {"authority", 0.9, {"\"{quote}\": who decides ({authority})?"}, {}},
    {"level-differs", 1, {"{factor}: {stated} or {found}?"}, {}},
    {"supervision-percent", 0.9, {"How much time?"}, {}},
    {"subordinates", 0.9, {"How many?"}, {}},
    {"deputy", 1, {"Which half?"}, {}},
    {"duty-percentages", 0.7, {"How does time divide among {count} duties?", "How?"}, {}},
    {"executive-A", 0.8, {"Which units?"}, {}},
    {"closing", 0.2, {"What else?"}, {}}};

FactorEvaluation factor(std::string number, std::string level, double confidence) {
  FactorEvaluation result;
  result.factor = std::move(number);
  result.level = std::move(level);
  result.confidence = confidence;
  return result;
}

ReviewedPosition analyst() {
  ReviewedPosition position;
  position.recommended.grade = 11;
  Evaluation fes;
  fes.standard = "fes";
  fes.applies = true;
  fes.grade = fes.grade_low = fes.grade_high = 11;
  fes.factors = {factor("1", "1-7", 0.4), factor("4", "4-4", 0.9)};
  position.evaluations = {fes};
  return position;
}

std::vector<std::string> asked(const ReviewedPosition& position) {
  return desk_audit_questions(position, shipped_standards().gssg, kBank);
}

TEST(DeskAudit, AsksAboutTheFactorsThatAreNotSure) {
  EXPECT_THAT(asked(analyst()), ElementsAre("What must be known?", "What else?"));
}

TEST(DeskAudit, FillsInWhatThePapersTell) {
  ReviewedPosition position = analyst();
  position.file.description.classified.title = Stated<std::string>{"Program Analyst", {}};
  Duty minor, major;
  minor.text = "1. Answering inquiries (20%). Answers.";
  minor.percent = 20;
  major.text = "2. Program measurement (80%). Measures results.";
  major.percent = 80;
  position.file.description.duties = {minor, major};
  EXPECT_EQ(asked(position).front(), "What does Program Analyst know of Program measurement?");
}

TEST(DeskAudit, PutsALevelThatThePaperStatesAgainstTheOneShown) {
  ReviewedPosition position = analyst();
  StatedFactor stated;
  stated.factor = "fes-4";
  stated.level = "4-5";
  position.file.description.stated.factors = {stated};
  EXPECT_THAT(asked(position), Contains("Factor 4: 4-5 or 4-4?"));
}

TEST(DeskAudit, AsksForTimeAndNumbersOfSupervisors) {
  ReviewedPosition position = analyst();
  position.supervision.supervises = true;
  EXPECT_THAT(asked(position), Contains("How much time?"));
  EXPECT_THAT(asked(position), Contains("How many?"));
  position.supervision.percent_of_time = 40;
  position.supervision.subordinates = 6;
  EXPECT_THAT(asked(position), Not(Contains("How much time?")));
  EXPECT_THAT(asked(position), Not(Contains("How many?")));
}

TEST(DeskAudit, QuotesOnceWhatGivesAuthoritiesToAnother) {
  ReviewedPosition position = analyst();
  position.supervision.supervises = true;
  Evidence evidence;
  evidence.quote = "The chief rates and disciplines.";
  position.supervision.withheld = {{"3-2c3", {evidence}}, {"3-2c7", {evidence}}};
  const auto questions = asked(position);
  EXPECT_EQ(std::count_if(questions.begin(), questions.end(),
                          [](const std::string& q) { return q.find("rates and") != q.npos; }),
            1);
  EXPECT_THAT(questions, Contains(HasSubstr("\"The chief rates and disciplines\": who decides (")));
}

TEST(DeskAudit, AsksADeputyInName) {
  ReviewedPosition position = analyst();
  position.supervision.deputy.kind = DeputyStanding::Kind::in_name;
  EXPECT_THAT(asked(position), Contains("Which half?"));
}

TEST(DeskAudit, AsksForExecutiveCriteriaWherePayPlanOrPapersRaiseThem) {
  ReviewedPosition position = analyst();
  Evaluation executive;
  executive.standard = "executive";
  executive.factors = {factor("A", "not-shown", 0.6)};
  position.evaluations.push_back(executive);
  EXPECT_THAT(asked(position), Not(Contains("Which units?")));
  position.file.description.classified.pay_plan = Stated<std::string>{"ES", {}};
  EXPECT_THAT(asked(position), Contains("Which units?"));
}

TEST(DeskAudit, AsksTheWeightiestFirst) {
  ReviewedPosition position = analyst();
  position.supervision.deputy.kind = DeputyStanding::Kind::in_name;
  position.supervision.deputy.contradicted = true;
  position.findings = {{"duty-percentages", Severity::low, "", "", {}}};
  EXPECT_THAT(asked(position),
              ElementsAre("Which half?", "What must be known?", "How?", "What else?"));
}

TEST(DeskAudit, AsksNoMoreThanTen) {
  ReviewedPosition position = analyst();
  QuestionBank many;
  for (int i = 0; i < 15; ++i) {
    const std::string rule = "rule-" + std::to_string(i);
    position.findings.push_back({rule, Severity::high, "", "", {}});
    many.push_back({rule, 1, {"Question " + std::to_string(i) + "?"}, {}});
  }
  EXPECT_EQ(desk_audit_questions(position, shipped_standards().gssg, many).size(), 10U);
}

}  // namespace
}  // namespace secondlook
