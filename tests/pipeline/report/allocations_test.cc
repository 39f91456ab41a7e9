// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/allocations.h"

#include <gmock/gmock.h>
#include <re2/re2.h>

#include <map>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

ReviewedPosition executive(const std::string& id, const std::string& plan,
                           const std::string& supported, double confidence,
                           const std::string& bureau) {
  ReviewedPosition position = made::unknown(id, 0.5);
  Classification& classified = position.file.description.classified;
  classified.title = made::stated<std::string>("Director");
  classified.pay_plan = made::stated(std::string(plan));
  classified.organization = {made::stated<std::string>("Department of Examples"),
                             made::stated(std::string(bureau))};
  if (!supported.empty()) position.recommended = {supported, std::nullopt, confidence, "Because."};
  return position;
}

/// Two bureaus: one director stays, one becomes SL, one perhaps ST, one comes up from GS, one is
/// not told.
std::vector<ReviewedPosition> department() {
  return {executive("p1", "ES", "ES", 0.95, "Bureau of Locks"),
          executive("p2", "ES", "SL", 0.7, "Bureau of Locks"),
          executive("p3", "SL", "ST", 0.4, "Bureau of Rivers"),
          executive("p4", "GS", "ES", 0.9, "Bureau of Rivers"),
          executive("p5", "ST", "", 0, "Bureau of Rivers"),
          executive("p6", "GS", "GS", 0.9, "Bureau of Rivers")};
}

Organization with_vacancies() {
  Organization organization;
  Post vacant;
  vacant.vacant = true;
  vacant.in_list = true;
  vacant.identity.title = "=HYPERLINK(\"evil\")";
  vacant.identity.pay_plan = "ES";
  vacant.identity.organization = {"Department of Examples", "Bureau of Locks"};
  vacant.evidence = {made::words('b', 2, "a row")};
  Post filled = vacant, of_general_schedule = vacant;
  filled.vacant = false;
  of_general_schedule.identity.pay_plan = "GS";
  organization.posts = {vacant, filled, of_general_schedule};
  return organization;
}

class AllocationsWorkbook : public testing::Test {
 protected:
  void write(const std::vector<ReviewedPosition>& positions, const Organization& organization) {
    auto writer = made::open(out_.path());
    ASSERT_TRUE(writer);
    for (const ReviewedPosition& position : positions)
      ASSERT_TRUE(writer->add_position(position, made::letter_page));
    ASSERT_TRUE(writer->add_organization(organization, {}));
    const auto done = writer->finish(made::run());
    ASSERT_TRUE(done) << to_string(done.error());
  }
  std::string sheet(int number) const {
    return made::shell("unzip -p '" + (out_.path() / "allocations.xlsx").string() +
                       "' xl/worksheets/sheet" + std::to_string(number) + ".xml")
        .first;
  }
  struct Sum {
    std::string formula;
    double value = 0;
  };
  /// The formulas of the summary with their values, by cell.
  std::map<std::string, Sum> sums() const {
    std::map<std::string, Sum> found;
    const std::string xml = sheet(1);
    re2::StringPiece rest(xml);
    std::string cell, formula, value;
    static const RE2 calculated(R"re(<c r="([A-Z]+[0-9]+)"[^>]*><f>([^<]*)</f><v>([^<]*)</v>)re");
    while (RE2::FindAndConsume(&rest, calculated, &cell, &formula, &value))
      found[cell] = {formula, std::stod(value)};
    return found;
  }

  const ScratchFolder out_;
};

// Rows: Locks SES, Locks SL, Rivers SES, Rivers SL, Rivers ST, Rivers GS, then the four sums.
TEST_F(AllocationsWorkbook, CountsOnPaperAndAfterTheReview) {
  write(department(), with_vacancies());
  const auto found = sums();
  const auto row = [&](int number) {
    std::vector<double> values;
    for (const char* column : {"C", "D", "E", "F", "G"})
      values.push_back(found.at(column + std::to_string(number)).value);
    return values;
  };
  using Row = std::vector<double>;  // on paper, after, change, uncertain, vacant
  EXPECT_EQ(row(2), (Row{2, 1, -1, 0, 1})) << "Bureau of Locks, SES";
  EXPECT_EQ(row(3), (Row{0, 1, 1, 0, 0})) << "Bureau of Locks, SL";
  EXPECT_EQ(row(4), (Row{0, 1, 1, 0, 0})) << "Bureau of Rivers, SES";
  EXPECT_EQ(row(5), (Row{1, 1, 0, 0, 0})) << "Bureau of Rivers, SL: too unsure to leave";
  EXPECT_EQ(row(6), (Row{1, 1, 0, 1, 0})) << "Bureau of Rivers, ST: one may come";
  EXPECT_EQ(row(7), (Row{1, 0, -1, 0, 0})) << "the one that comes up from the General Schedule";
  EXPECT_EQ(row(8), (Row{2, 2, 0, 0, 1})) << "all SES";
  EXPECT_EQ(row(9), (Row{1, 2, 1, 0, 0})) << "all SL";
}

TEST_F(AllocationsWorkbook, SumsByFormulasOverItsOwnLists) {
  write(department(), with_vacancies());
  const auto found = sums();
  EXPECT_EQ(found.at("C2").formula,
            "SUMPRODUCT((Positions!$A$2:$A$6=$A2)*(Positions!$B$2:$B$6=$B2))");
  EXPECT_EQ(found.at("E2").formula, "D2-C2");
  EXPECT_EQ(found.at("C8").formula, "SUMPRODUCT(($B$2:$B$7=$B8)*C$2:C$7)");
}

TEST_F(AllocationsWorkbook, LetsNoWordOfAPaperStartAFormula) {
  write(department(), with_vacancies());
  for (int number = 2; number <= 5; ++number) EXPECT_THAT(sheet(number), Not(HasSubstr("<f>")));
  EXPECT_THAT(sheet(3), HasSubstr("t=\"inlineStr\"><is><t>=HYPERLINK(\"evil\")</t>"));
}

TEST_F(AllocationsWorkbook, ListsAsChangesWhatThePapersDoNotSupport) {
  write(department(), {});
  const std::string changes = sheet(2);
  for (const char* id : {"p2", "p3", "p4"})
    EXPECT_THAT(changes, HasSubstr(std::string("<t>") + id));
  for (const char* id : {"p1", "p5", "p6"})
    EXPECT_THAT(changes, Not(HasSubstr(std::string("<t>") + id)));
}

TEST_F(AllocationsWorkbook, SaysSoWhereThereIsNoExecutivePosition) {
  write({made::engineer()}, {});
  EXPECT_THAT(sheet(5), HasSubstr("show no SES, SL or ST position"));
  EXPECT_EQ(sums().at("C2").value, 0);
}

TEST(Allocations, AreToldApartByTheUnitsInWhichTheyDiffer) {
  const ScratchFolder out;
  made::write_review(out.path(), {executive("p1", "ES", "", 0, "Bureau of Locks"),
                                  executive("p2", "ES", "", 0, "bureau of locks"),
                                  executive("p3", "ES", "", 0, "Bureau of Rivers")});
  auto review = Database::open(out.path() / "review.db", Database::Access::read);
  ASSERT_TRUE(review);
  const auto all = read_allocations(*review, {});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->organizations, (std::vector<std::string>{"Bureau of Locks", "Bureau of Rivers"}));
}

// A bureau's own list does not name the department.
TEST(Allocations, AreCountedTogetherWhereOnePaperBeginsFurtherDown) {
  const ScratchFolder out;
  ReviewedPosition listed = executive("p3", "ES", "", 0, "Bureau of Locks");
  auto& units = listed.file.description.classified.organization;
  units.erase(units.begin());
  made::write_review(out.path(), {executive("p1", "ES", "", 0, "Bureau of Locks"),
                                  executive("p2", "ES", "", 0, "Bureau of Rivers"), listed});
  auto review = Database::open(out.path() / "review.db", Database::Access::read);
  ASSERT_TRUE(review);
  const auto all = read_allocations(*review, {});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->organizations, (std::vector<std::string>{"Bureau of Locks", "Bureau of Rivers"}));
}

}  // namespace
}  // namespace secondlook
