// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/executive_findings.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

PositionDescription classified(const std::string& pay_plan, std::optional<int> grade = {}) {
  PositionDescription position;
  position.classified.pay_plan = sample::stated(pay_plan);
  if (grade) position.classified.grade = sample::stated(*grade);
  return position;
}

FactorEvaluation factor(std::string id, bool met, double confidence) {
  FactorEvaluation factor;
  factor.factor = std::move(id);
  factor.level = met ? "met" : "not-met";
  factor.confidence = confidence;
  factor.reason = "what the papers say";
  factor.citation = "5 U.S.C., 3132";
  factor.evidence = sample::at("the words");
  return factor;
}

// An evaluation that comes to `pay_plan`, with the criteria in `met`.
Judgement judgement(const std::string& pay_plan, const std::string& met, bool research = false,
                    double confidence = 0.9) {
  Evaluation evaluation;
  evaluation.standard = "executive";
  evaluation.applies = true;
  evaluation.pay_plan = pay_plan;
  evaluation.confidence = confidence;
  for (const char criterion : std::string("ABCDE"))
    evaluation.factors.push_back(
        factor(std::string(1, criterion), met.find(criterion) != std::string::npos, confidence));
  evaluation.considerations = {factor("LEVEL", pay_plan != "GS", confidence),
                               factor("RESEARCH", research, confidence),
                               factor("CONTRACTORS", false, confidence)};
  Judgement result;
  result.evaluations.push_back(std::move(evaluation));
  return result;
}

std::vector<std::string> rules(const PositionDescription& position, const Judgement& found) {
  std::vector<std::string> result;
  for (const Finding& finding : executive_findings(position, found, sample::standards())) {
    EXPECT_FALSE(finding.summary.empty());
    EXPECT_FALSE(finding.citation.empty()) << finding.rule;
    EXPECT_FALSE(finding.evidence.empty()) << finding.rule;
    result.push_back(finding.rule);
  }
  return result;
}

TEST(ExecutiveFindings, AreNoneWhereClaimAndPapersAgree) {
  EXPECT_THAT(rules(classified("ES"), judgement("ES", "AD")), IsEmpty());
  EXPECT_THAT(rules(classified("SL"), judgement("SL", "")), IsEmpty());
  EXPECT_THAT(rules(classified("ST"), judgement("ST", "", true)), IsEmpty());
  EXPECT_THAT(rules(classified("GS", 15), judgement("GS", "AD")), IsEmpty());
}

TEST(ExecutiveFindings, TellOfAnEsPositionWithoutCriteria) {
  EXPECT_THAT(rules(classified("ES"), judgement("SL", "")),
              UnorderedElementsAre("ses-criteria-unmet"));
  EXPECT_THAT(rules(classified("ES"), judgement("GS", "")),
              UnorderedElementsAre("ses-criteria-unmet", "grade-unsupported"));
}

TEST(ExecutiveFindings, TellOfAnEsPositionThatDirectsAtGs15) {
  EXPECT_THAT(rules(classified("ES"), judgement("GS", "AD")),
              UnorderedElementsAre("grade-unsupported"));
}

TEST(ExecutiveFindings, TellOfExecutiveWorkClassifiedBelow) {
  EXPECT_THAT(rules(classified("SL"), judgement("ES", "E")),
              UnorderedElementsAre("ses-criteria-met"));
  EXPECT_THAT(rules(classified("GS", 15), judgement("ES", "AD")),
              UnorderedElementsAre("ses-criteria-met", "grade-exceeded"));
  EXPECT_THAT(rules(classified("GS", 12), judgement("ES", "AD")), IsEmpty());
}

TEST(ExecutiveFindings, HoldStToResearchAndSlToItsAbsence) {
  EXPECT_THAT(rules(classified("ST"), judgement("SL", "")),
              UnorderedElementsAre("st-without-research"));
  EXPECT_THAT(rules(classified("SL"), judgement("ST", "", true)),
              UnorderedElementsAre("research-classified-sl"));
}

TEST(ExecutiveFindings, LimitSupervisionInSlToUnderAQuarter) {
  Judgement found = judgement("GS", "");
  for (FactorEvaluation& criterion : found.evaluations.front().factors)
    criterion.level = "not-shown";
  found.supervision.percent_of_time = 25;
  found.supervision.evidence = sample::at("25 percent");
  EXPECT_THAT(rules(classified("SL"), found), UnorderedElementsAre("grade-unsupported"));
  found.supervision.supervises = true;
  EXPECT_THAT(rules(classified("SL"), found),
              UnorderedElementsAre("sl-st-supervision", "grade-unsupported"));
  found.supervision.percent_of_time = 24;
  EXPECT_THAT(rules(classified("SL"), found), UnorderedElementsAre("grade-unsupported"));
}

TEST(ExecutiveFindings, TellOfSupervisionWithoutAPercentage) {
  EXPECT_THAT(rules(classified("ST"), judgement("GS", "AD", true)),
              UnorderedElementsAre("sl-st-supervision", "grade-unsupported"));
}

TEST(ExecutiveFindings, LetExecutivesOfAgenciesWithoutSesSuperviseInSl) {
  Judgement found = judgement("SL", "AD");
  found.supervision.percent_of_time = 60;
  EXPECT_THAT(rules(classified("SL"), found), IsEmpty());
}

TEST(ExecutiveFindings, AskOnlyForALookAtAGs15ThatIsNotPlainlyAbove) {
  const auto severity = [](double confidence) {
    return executive_findings(classified("GS", 15), judgement("ES", "AD", false, confidence),
                              sample::standards())
        .front()
        .severity;
  };
  EXPECT_EQ(severity(0.93), Severity::high);
  EXPECT_EQ(severity(0.8), Severity::low);
}

TEST(ExecutiveFindings, TellOfAnEsPositionOverContractorsOnly) {
  Judgement found = judgement("SL", "");
  found.evaluations.front().considerations.back() = factor("CONTRACTORS", true, 0.9);
  EXPECT_THAT(rules(classified("ES"), found),
              UnorderedElementsAre("ses-criteria-unmet", "contractor-only-supervision"));
}

TEST(ExecutiveFindings, AreGraveOnlyWhereTheReadingIsSure) {
  const auto severity = [](const std::string& claim, double confidence) {
    return executive_findings(classified(claim), judgement("GS", "", false, confidence),
                              sample::standards())
        .back()
        .severity;
  };
  EXPECT_EQ(severity("ES", 0.55), Severity::high);
  EXPECT_EQ(severity("SL", 0.65), Severity::high);
  EXPECT_EQ(severity("SL", 0.55), Severity::medium)
      << "what an expert is known for may be told in few words";
}

TEST(ExecutiveFindings, TellHowSureWorkAboveGs15Is) {
  const auto severity = [](double confidence) {
    return executive_findings(classified("GS", 15), judgement("SL", "", false, confidence),
                              sample::standards())
        .back()
        .severity;
  };
  EXPECT_EQ(severity(0.92), Severity::high);
  EXPECT_EQ(severity(0.8), Severity::medium);
  EXPECT_EQ(severity(0.6), Severity::low);
}

}  // namespace
}  // namespace secondlook
