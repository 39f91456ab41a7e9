// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewed position that has a paper of every kind.
#pragma once
#include "tests/pipeline/report/sample_review.h"

namespace secondlook::made {

inline Identity post_identity(std::string title, std::string plan, std::optional<int> grade) {
  Identity identity;
  identity.title = std::move(title);
  identity.pay_plan = std::move(plan);
  identity.series = {"0801"};
  identity.grade = grade;
  return identity;
}

/// The engineer between a director and two below him, appraised, evaluated, with one like him.
inline ReviewedPosition filed_engineer() {
  ReviewedPosition position = evaluated_engineer();
  PositionFile& file = position.file;
  file.papers.push_back(
      {.record = {document('c'), "region 4/c.pdf", RecordKind::appraisal, 2, 2, 1, {}},
       .confidence = 0.41,
       .reasons = {"same title", "same folder 'region 4'"},
       .doubtful = true});

  Standing& standing = position.standing.emplace();
  standing.supervisor = post_identity("Director, Office of Samples", "ES", {});
  standing.supervisor->incumbent = "Pat Reed";
  ChartedSubordinate& clerk = standing.subordinates.emplace_back();
  clerk.identity = post_identity("Clerk", "GS", 5);
  clerk.direct = clerk.vacant = true;
  clerk.evidence = words('d', 1, "Clerk GS-0801-5 vacant");
  ChartedSubordinate& helper = standing.subordinates.emplace_back();
  helper.identity = post_identity("Helper", "", {});
  helper.contractor = true;
  helper.evidence = words('d', 1, "Helper (contractor)");
  standing.headcount = 1;
  standing.levels_below_ses = 1;
  standing.confidence = 0.87;
  standing.evidence = {words('d', 1, "General Engineer")};

  Appraisal& appraisal = file.appraisals.emplace_back();
  appraisal.period_begin = stated<std::string>("2022-10-01");
  appraisal.period_end = stated<std::string>("2023-09-30");
  appraisal.rating = stated<std::string>("Fully Successful");
  appraisal.elements = {
      {"Design Reviews",
       "Reviews designs on time.",
       true,
       60.0,
       false,
       {words('c', 2, "Design Reviews")}},
      {"Office Safety", "", std::nullopt, std::nullopt, false, {words('c', 2, "Office Safety")}}};

  EvaluationStatement& statement = file.evaluation_statements.emplace_back();
  statement.classified.title = stated<std::string>("Civil Engineer");
  statement.classified.series = {stated<std::string>("0810")};
  statement.classified.grade = stated(12);
  statement.stated.factors = {
      {"fes-1", "1-7", 1250, "Standard methods.", {words('b', 3, "Level 1-7, 1250 points")}, {}},
      {"fes-3", "3-4", std::nullopt, "", {words('b', 4, "Level 3-4")}, {}}};
  statement.stated.total_points = stated(2890, 4);
  statement.standards = {stated<std::string>("Guide for Sample Engineers", 3)};
  statement.date = stated<std::string>("2019-03-29", 3);

  position.like = {{"sample-engineer-99999999", "Sample Engineer", "GS", {"0801"}, 12, 0.934},
                   {"p-2", "", "GS", {"0801"}, 13, 0.71}};
  using Kind = TextRun::Kind;
  position.like_difference = {{0,
                               0,
                               {{Kind::equal, "Reviews designs of"},
                                {Kind::only_left, "samples."},
                                {Kind::only_right, "dams <b>and</b> locks."}}},
                              {1, std::nullopt, {{Kind::only_left, "Advises the chief."}}}};
  return position;
}

}  // namespace secondlook::made
