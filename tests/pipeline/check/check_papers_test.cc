// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/check_papers.h"

#include <gmock/gmock.h>

#include "tests/pipeline/check/sample_standing.h"
#include "tests/pipeline/sample_archive.h"

namespace secondlook {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

struct Papers {
  PositionFile file;
  SupervisoryScope supervision;
  std::optional<Standing> standing;

  Papers() {
    file.description = sample::engineer();
    add(RecordKind::position_description);
  }
  void add(RecordKind kind) { file.papers.emplace_back().record.kind = kind; }

  std::vector<std::string> found(bool described = true) const {
    std::vector<ClassifyingPaper> classifying;
    if (described) classifying.push_back(classifying_paper("description", file.description));
    for (const PositionDescription& cover : file.cover_sheets)
      classifying.push_back(classifying_paper("cover sheet", cover));
    std::vector<std::string> rules;
    ComparedPapers papers;
    papers.file = &file;
    papers.supervision = described ? &supervision : nullptr;
    papers.standing = &standing;
    papers.classifying = classifying;
    for (const Finding& finding : check_papers(papers, filed::rules()))
      rules.push_back(finding.rule);
    return rules;
  }
};

Papers chief() {
  Papers papers;
  papers.file.description = sample::supervisor();
  papers.supervision.supervises = papers.supervision.called_supervisory = true;
  papers.supervision.subordinates = 12;
  papers.supervision.evidence = sample::at("supervises twelve employees");
  papers.standing = sample::standing(3);
  return papers;
}

TEST(PapersAcross, AreInOrderWhereTheyAgree) { EXPECT_THAT(Papers().found(), IsEmpty()); }

TEST(PapersAcross, AreMissedByAnExecutiveWhicheverPaperCallsItThat) {
  Papers by_cover;
  by_cover.file.cover_sheets.emplace_back().classified.pay_plan = sample::stated<std::string>("SL");
  EXPECT_THAT(by_cover.found(), Contains("papers-missing"));
  Papers by_statement;
  by_statement.file.evaluation_statements.emplace_back().classified.pay_plan =
      sample::stated<std::string>("ES");
  EXPECT_THAT(by_statement.found(), Contains("papers-missing"));
  Papers graded;
  graded.file.evaluation_statements.emplace_back().classified.pay_plan =
      sample::stated<std::string>("GS");
  EXPECT_THAT(graded.found(), Not(Contains("papers-missing")));
}

TEST(PapersAcross, AreNotMissedWhereAnExecutiveHasThemAll) {
  Papers papers;
  papers.file.description.classified.pay_plan = sample::stated<std::string>("ES");
  papers.add(RecordKind::evaluation_statement);
  EXPECT_THAT(papers.found(), Contains("papers-missing"));
  papers.standing = sample::standing();
  EXPECT_THAT(papers.found(), Not(Contains("papers-missing")));
}

TEST(PapersAcross, AreHeldAgainstTheChart) {
  EXPECT_THAT(chief().found(), Contains("headcount-conflict"));
  Papers uncharted = chief();
  uncharted.standing.reset();
  EXPECT_THAT(uncharted.found(), Not(Contains("headcount-conflict")));
  EXPECT_THAT(chief().found(/*described=*/false), Not(Contains("headcount-conflict")))
      << "without a description nothing is claimed";
}

TEST(PapersAcross, AreNotHeldAgainstTheSuperiorsBox) {
  Papers linked_amiss = chief();
  linked_amiss.supervision.reports_to = "Director, Office of Tides";
  linked_amiss.standing->evidence = sample::at("Director Office of Tides Odile Brandt GS-15");
  EXPECT_THAT(linked_amiss.found(), Not(Contains("headcount-conflict")));
  linked_amiss.supervision.reports_to = "Director";
  EXPECT_THAT(linked_amiss.found(), Contains("headcount-conflict")) << "any director's title";
}

TEST(PapersAcross, AreHeldAgainstEachOther) {
  Papers papers;
  papers.file.cover_sheets.push_back(sample::engineer());
  EXPECT_THAT(papers.found(), IsEmpty());
  papers.file.cover_sheets[0].classified.grade = sample::stated(14);
  EXPECT_THAT(papers.found(), Contains("statement-conflict"));
}

}  // namespace
}  // namespace secondlook
