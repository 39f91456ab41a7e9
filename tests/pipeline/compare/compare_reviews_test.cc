// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare/compare_reviews.h"

#include <gmock/gmock.h>

#include "pipeline/compare/comparison_report.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string line(const std::string& id, const std::string& paper, const std::string& level,
                 const std::string& findings = "", const std::string& path = "pd.pdf") {
  return R"({"position_id": ")" + id + R"(", "classified": {"title": "=1+1", "pay_plan":
      "GS", "series": "0343", "grade": 13, "pd_number": null, "organization": null,
      "supervisory": "neither"}, "documents": [{
  "document_id" : ")" +
         paper + R"(", "path": ")" + path +
         R"(", "kind": "position_description", "pages": [1, 3]}], "evaluations": [
      {"standard": "fes", "applies": true, "points": 2890, "grade": 12, "factors": [
      {"factor": "1", "level": ")" +
         level + R"(", "points": 1250}]}], "recommended": {"pay_plan": "GS", "grade": 12},
      "findings": [)" +
         findings + "]}";
}

const std::string kFinding =
    R"({"rule": "grade-unsupported", "severity": "high", "summary": "It comes out as GS-12."})";
const std::string kMilder =
    R"({"rule": "grade-unsupported", "severity": "low", "summary": "It comes out as GS-12."})";

ReviewFacts review(const std::vector<std::string>& lines) {
  ReviewFacts facts;
  facts.run = {"1.0.0", "", {{"strict", "false"}, {"extractor", "e 1"}}, {{"fes.yaml", "aa"}}};
  for (const std::string& one : lines) {
    const auto position = position_facts(one);
    EXPECT_TRUE(position) << one;
    if (!position) continue;
    facts.positions[position->id] = *position;
    facts.inputs["pd.pdf"] = position->papers.begin()->substr(0, 2);
  }
  return facts;
}

TEST(ComparingReviews, SaysNothingOfTheSame) {
  const ReviewFacts one = review({line("a", "p1", "1-7", kFinding)});
  const ReviewComparison same = compare_reviews(one, one);
  EXPECT_THAT(same.positions, IsEmpty());
  EXPECT_EQ(same.unchanged, 1U);
  EXPECT_THAT(comparison_text(same),
              HasSubstr("same papers, standards, forms, settings and program"));
}

TEST(ComparingReviews, TellsWhatChangedAndThatTheStandardsDidIt) {
  const ReviewFacts before = review({line("a", "p1", "1-7")});
  ReviewFacts after = review({line("a", "p1", "1-8", kFinding)});
  after.run.standards["fes.yaml"] = "bb";
  const ReviewComparison changed = compare_reviews(before, after);
  ASSERT_THAT(changed.positions, SizeIs(1));
  EXPECT_THAT(
      changed.positions[0].values,
      ElementsAre(ValueChange{"fes factor 1", "1-7, 1250 points", "1-8, 1250 points"},
                  ValueChange{"finding grade-unsupported", "", "high: It comes out as GS-12."}));
  EXPECT_THAT(changed.positions[0].causes, ElementsAre(Cause::standards));
  EXPECT_THAT(changed.standards_changed, ElementsAre("fes.yaml"));
}

TEST(ComparingReviews, TellsFormsFromStandards) {
  ReviewFacts after = review({line("a", "p1", "1-8")});
  after.run.standards["forms/position_description.yaml"] = "cc";
  const auto changed = compare_reviews(review({line("a", "p1", "1-7")}), after);
  ASSERT_THAT(changed.positions, SizeIs(1));
  EXPECT_THAT(changed.positions[0].causes, ElementsAre(Cause::forms));
  EXPECT_THAT(changed.standards_changed, IsEmpty());
}

TEST(ComparingReviews, TellsAFindingThatOnlyWeighsOtherwiseFromANewOne) {
  ReviewFacts after = review({line("a", "p1", "1-7", kMilder)});
  after.run.version = "1.1.0";
  const auto changed = compare_reviews(review({line("a", "p1", "1-7", kFinding)}), after);
  ASSERT_THAT(changed.positions, SizeIs(1));
  EXPECT_THAT(changed.positions[0].values,
              ElementsAre(ValueChange{"finding grade-unsupported", "high: It comes out as GS-12.",
                                      "low: It comes out as GS-12."}));
  EXPECT_THAT(changed.positions[0].causes, ElementsAre(Cause::program));
}

TEST(ComparingReviews, KnowsAPositionAgainWhosePaperWasReplaced) {
  const auto changed = compare_reviews(review({line("title-aaaa", "p1", "1-7")}),
                                       review({line("title-bbbb", "p2", "1-8")}));
  ASSERT_THAT(changed.positions, SizeIs(1));
  EXPECT_EQ(changed.positions[0].how, PositionChange::How::changed);
  EXPECT_EQ(changed.positions[0].id, "title-bbbb");
  EXPECT_EQ(changed.positions[0].old_id, "title-aaaa");
  EXPECT_THAT(changed.positions[0].causes, ElementsAre(Cause::papers));
  EXPECT_EQ(changed.papers_added, 1U);
  EXPECT_EQ(changed.papers_gone, 1U);
}

TEST(ComparingReviews, DoesNotTakeOneOfSeveralForTheSame) {
  const auto changed = compare_reviews(review({line("a", "p1", "1-7"), line("b", "p1", "1-7")}),
                                       review({line("c", "p2", "1-7")}));
  std::vector<PositionChange::How> how;
  for (const PositionChange& change : changed.positions) how.push_back(change.how);
  EXPECT_THAT(how, ElementsAre(PositionChange::How::gone, PositionChange::How::gone,
                               PositionChange::How::added));
}

TEST(ComparingReviews, NamesEveryCauseThatMayBeIt) {
  const ReviewFacts before = review({line("a", "p1", "1-7")});
  ReviewFacts after = review({line("a", "p1", "1-8")});
  after.inputs["another.pdf"] = "p9";
  after.run.settings["strict"] = "true";
  after.run.settings["extractor"] = "e 2";
  const auto changed = compare_reviews(before, after);
  ASSERT_THAT(changed.positions, SizeIs(1));
  EXPECT_THAT(changed.positions[0].causes,
              ElementsAre(Cause::other_papers, Cause::settings, Cause::program));
}

TEST(ComparisonReport, LetsNoCellBeginAFormula) {
  ReviewFacts after = review({line("=a", "p1", "1-8"), line("+b", "p2", "1-8", "", "x.pdf")});
  after.run.version = "2";
  const std::string csv = comparison_csv(compare_reviews(review({line("=a", "p1", "1-7")}), after));
  EXPECT_THAT(csv, HasSubstr("'=1+1"));
  for (const char* start : {",=", "\n=", ",+", "\n+", ",\"="})
    EXPECT_THAT(csv, Not(HasSubstr(start)));
  EXPECT_THAT(csv, HasSubstr("\r\n'=a,'=a,"));
}

TEST(PositionFacts, RefuseWhatNoReviewWrote) {
  for (const char* text :
       {"", "[]", "{}", "{\"position_id\": 7", "{\"position_id\": \"\"}", "null"})
    EXPECT_FALSE(position_facts(text)) << text;
  EXPECT_TRUE(position_facts(R"({"position_id": "a", "documents": 3, "evaluations": "x"})"));
}

}  // namespace
}  // namespace secondlook
