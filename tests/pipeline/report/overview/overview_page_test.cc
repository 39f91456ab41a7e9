// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/overview/overview_page.h"

#include <gmock/gmock.h>

#include "pipeline/report/sqlite.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::Not;

ReviewedPosition classified(const std::string& id, const std::string& plan, int grade,
                            const std::string& supported_plan, std::optional<int> supported,
                            double confidence) {
  ReviewedPosition position = made::unknown(id, 0.5);
  position.file.description.classified.pay_plan = made::stated(std::string(plan));
  position.file.description.classified.grade = made::stated(int{grade});
  position.recommended = {supported_plan, supported, confidence, "Because."};
  return position;
}

void find(ReviewedPosition& position, const std::string& rule, Severity severity) {
  position.findings.push_back({rule, severity, "It is so.", "Section IV", {}});
}

void place(ReviewedPosition& position, const std::string& bureau) {
  position.file.description.classified.organization = {
      made::stated<std::string>("Department of Examples"), made::stated(std::string(bureau))};
}

class Overview : public testing::Test {
 protected:
  ReviewOverview overview_of(const std::vector<ReviewedPosition>& positions) {
    made::write_review(out_.path(), positions);
    auto database = Database::open(out_.path() / "review.db", Database::Access::read);
    EXPECT_TRUE(database);
    auto overview = read_overview(*database);
    EXPECT_TRUE(overview);
    return *overview;
  }
  std::string page_of(const std::vector<ReviewedPosition>& positions) {
    return overview_page(overview_of(positions)).markup();
  }
  const ScratchFolder out_;
};

TEST_F(Overview, CountsAPositionUnderItsGradeOnPaperAndItsEvaluatedOne) {
  const auto overview = overview_of(
      {classified("a", "GS", 13, "GS", 12, 0.5), classified("b", "GS", 13, "GS", 12, 0.5),
       classified("c", "GS", 9, "GS", 11, 0.5), classified("d", "GS", 9, "", std::nullopt, 0)});
  ASSERT_EQ(overview.grades.size(), 2U);
  EXPECT_EQ(overview.grades[0].on_paper, 9);
  EXPECT_EQ(overview.grades[0].supported, 11);
  EXPECT_EQ(overview.grades[1].positions, 2);
}

TEST_F(Overview, LeadsFromACellOfTheMatrixToItsPositions) {
  const std::string page = page_of({classified("a", "GS", 13, "GS", 12, 0.5)});
  EXPECT_THAT(page, HasSubstr("href=\"index.html?grade=13&amp;supported=GS-12\" aria-label=\"1 "
                              "position at grade 13 whose papers support GS-12\""));
  EXPECT_THAT(page, HasSubstr("class=\"over\""));
}

TEST_F(Overview, ShowsWhatIsBelowItsEvaluationOtherwiseThanWhatIsAbove) {
  EXPECT_THAT(page_of({classified("a", "GS", 9, "GS", 11, 0.5)}), HasSubstr("class=\"under\""));
  EXPECT_THAT(page_of({classified("a", "GS", 9, "GS", 9, 0.5)}),
              testing::AllOf(Not(HasSubstr("class=\"under\"")), Not(HasSubstr("class=\"over\""))));
}

TEST_F(Overview, CountsAPositionOnceForARuleByItsGravestFinding) {
  auto position = classified("a", "GS", 13, "GS", 12, 0.5);
  find(position, "points-arithmetic", Severity::low);
  find(position, "points-arithmetic", Severity::high);
  const auto overview = overview_of({position});
  ASSERT_EQ(overview.rules.size(), 1U);
  EXPECT_THAT(overview.rules[0].counts.flagged, ElementsAre(1, 0, 0, 0));
}

TEST_F(Overview, CountsUnderTheLargestUnitInWhichPositionsDiffer) {
  auto locks = classified("a", "GS", 13, "GS", 12, 0.5),
       rivers = classified("b", "GS", 9, "", {}, 0), nowhere = classified("c", "GS", 9, "", {}, 0);
  place(locks, "Bureau of Locks");
  place(rivers, "Bureau of Rivers");
  find(locks, "pd-outdated", Severity::medium);
  const auto overview = overview_of({locks, rivers, nowhere});
  EXPECT_THAT(overview.organizations,
              ElementsAre(Field(&NamedCounts::name, "Bureau of Locks"),
                          Field(&NamedCounts::name, "(organization not told)"),
                          Field(&NamedCounts::name, "Bureau of Rivers")));
  EXPECT_EQ(overview.organizations[2].counts.unflagged, 1);
  const std::string page = overview_page(overview).markup();
  EXPECT_THAT(page, HasSubstr("href=\"index.html?organization=%2F%20Bureau%20of%20Locks%20%2F\""));
  EXPECT_THAT(page, Not(HasSubstr("organization=%28")));
}

TEST_F(Overview, TakesATenthIntoTheStepThatItBegins) {
  const auto overview =
      overview_of({classified("a", "GS", 9, "GS", 9, 0.3), classified("b", "GS", 9, "GS", 9, 0.29),
                   classified("c", "GS", 9, "GS", 9, 1.0), classified("d", "GS", 9, "", {}, 0)});
  EXPECT_THAT(overview.confidence, ElementsAre(0, 0, 1, 1, 0, 0, 0, 0, 0, 1));
}

TEST_F(Overview, GivesThePayPlansNowAndRecommendedWithTheirSums) {
  const std::string page =
      page_of({classified("a", "ES", 15, "SL", {}, 0.5), classified("b", "ES", 15, "ES", {}, 0.5),
               classified("c", "GS", 15, "", {}, 0)});
  EXPECT_THAT(page, HasSubstr("index.html?pay_plan=ES&amp;supported=SL"));
  EXPECT_THAT(page, HasSubstr("index.html?pay_plan=GS&amp;supported=none"));
  EXPECT_THAT(
      page,
      HasSubstr(
          R"(<th scope="row">ES</th><td class="number">1</td><td class="number">1</td><td class="number"></td><td class="number">2</td>)"));
}

TEST_F(Overview, EscapesTheNameOfAnOrganization) {
  auto one = classified("a", "GS", 13, "GS", 12, 0.5), two = one;
  two.file.id = "b";
  place(one, "<script>alert(1)</script>");
  place(two, "Bureau of Rivers");
  EXPECT_THAT(page_of({one, two}), Not(HasSubstr("<script>")));
}

TEST_F(Overview, OfNoPositionsSaysSo) {
  EXPECT_THAT(page_of({}), HasSubstr("No position was found in these papers."));
}

TEST_F(Overview, IsPartOfAReviewAndLinkedFromItsPages) {
  made::write_review(out_.path(), {made::engineer()});
  EXPECT_THAT(made::read(out_.path() / "overview.html"), HasSubstr("<h1>Overview</h1>"));
  EXPECT_THAT(made::read(out_.path() / "index.html"), HasSubstr("href=\"overview.html\""));
  EXPECT_THAT(made::read(out_.path() / "positions/general-engineer-0a1b2c3d.html"),
              HasSubstr("href=\"../overview.html\""));
}

}  // namespace
}  // namespace secondlook
