// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/title_series.h"

#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

std::vector<Finding> found(const std::string& title, const std::string& series, int grade = 12,
                           const Judgement& judgement = {}) {
  PositionDescription position = sample::engineer();
  position.classified.title = sample::stated(title);
  position.classified.series = {sample::stated(series)};
  position.classified.grade = sample::stated(grade);
  return title_series_mismatch(position, judgement, sample::standards());
}

TEST(TitleSeries, RaisesATitleOfAnotherSeries) {
  const auto findings = found("Budget Analyst", "1102");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].rule, "title-series-mismatch");
  EXPECT_EQ(findings[0].severity, Severity::medium);
  EXPECT_NE(findings[0].summary.find("0560"), std::string::npos);
  EXPECT_FALSE(findings[0].evidence.empty());
  EXPECT_EQ(found("Supervisory Hydrologist (Research)", "0510").size(), 1U);
}

TEST(TitleSeries, LetsBeTitlesOfTheirOwnSeries) {
  const std::pair<const char*, const char*> kTitles[] = {
      {"Contract Specialist", "1102"},
      {"Supervisory Civil Engineer", "0810"},
      {"Hydrologist", "1315"},
      {"Research Entomologist", "0414"},
      {"IT Specialist (INFOSEC)", "2210"},
      {"Human Resources Specialist", "0201"},
      {"Management Analyst", "0343"},
      {"Mathematical Statistician", "1529"},
      {"Chemist", "1320"},
      {"Physicist", "1310"},
      {"Medical Officer", "0602"},
      {"Nurse", "0610"},
      {"Special Agent", "1811"},
      {"Attorney-Adviser", "0905"},
      {"Accounting Technician", "0525"},
      {"Auditor", "0511"},
      {"Transportation Security Officer", "1802"},
      {"Program Manager", "2210"},
      {"Lead Claims Assistant", "0998"}};
  for (const auto& [title, series] : kTitles)
    EXPECT_TRUE(found(title, series).empty()) << title << " in " << series;
}

TEST(TitleSeries, LetsBeSeriesWhoseTitlesAgenciesMake) {
  EXPECT_TRUE(found("Budget Analyst", "0301").empty());
  EXPECT_TRUE(found("Chemist", "1301").empty());
}

TEST(TitleSeries, RaisesATechniciansTitleAmongProfessionals) {
  EXPECT_EQ(found("Engineering Technician", "0810").size(), 1U);
  EXPECT_TRUE(found("Engineering Technician", "0802").empty());
}

TEST(TitleSeries, RaisesProgramManagementBelowItsGrades) {
  EXPECT_EQ(found("Program Manager", "0340", 12).size(), 1U);
  EXPECT_TRUE(found("Program Manager", "0340", 13).empty());
}

TEST(TitleSeries, RaisesALeadersTitleOverTooFew) {
  Judgement judgement;
  Evaluation leader;
  leader.standard = "leader";
  FactorEvaluation number;
  number.factor = "NUMBER";
  number.level = "not-met";
  number.reason = "2 employees are told of";
  leader.factors = {number};
  judgement.evaluations = {leader};
  const auto findings = found("Lead Contract Specialist", "1102", 12, judgement);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_NE(findings[0].summary.find("2 employees"), std::string::npos);
  EXPECT_TRUE(found("Contract Specialist", "1102", 12, judgement).empty());
}

}  // namespace
}  // namespace secondlook
