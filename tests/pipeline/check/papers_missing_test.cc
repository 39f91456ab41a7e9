// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/papers_missing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pipeline/check/page_numbers.h"
#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr auto kPd = RecordKind::position_description;
constexpr auto kStatement = RecordKind::evaluation_statement;

LinkedPaper paper(RecordKind kind, bool doubtful = false) {
  LinkedPaper paper;
  paper.record.kind = kind;
  paper.record.path = "a.pdf";
  paper.record.evidence = sample::at("heading");
  paper.doubtful = doubtful;
  return paper;
}

std::vector<Finding> findings(std::vector<LinkedPaper> papers, bool executive,
                              bool charted = false) {
  return papers_missing(papers, executive, charted, {}, sample::standards());
}

TEST(PapersMissing, NamesWhatAnExecutivesFileLacks) {
  const auto found = findings({paper(kPd)}, true);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].severity, Severity::low);
  EXPECT_THAT(found[0].summary, HasSubstr("chart"));
  EXPECT_THAT(found[0].summary, HasSubstr("evaluation statement"));
  EXPECT_THAT(found[0].summary, Not(HasSubstr("position description")));
  EXPECT_EQ(findings({}, true, true).at(0).severity, Severity::medium);
}

TEST(PapersMissing, IsSilentOnAWholeExecutiveFileAndOnAPdBelow) {
  EXPECT_TRUE(findings({paper(kPd), paper(kStatement)}, true, true).empty());
  EXPECT_TRUE(findings({paper(kPd)}, false).empty());
}

TEST(PapersMissing, AsksForThePdOfAnAppraisal) {
  EXPECT_EQ(findings({paper(RecordKind::appraisal)}, false).size(), 1U);
  EXPECT_TRUE(findings({paper(RecordKind::appraisal), paper(kPd)}, false).empty());
}

TEST(PapersMissing, DoesNotRestOnADoubtfulPaperButNamesIt) {
  const auto found = findings({paper(kPd), paper(kStatement, true)}, true, true);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found[0].summary, HasSubstr("a.pdf may be its evaluation statement"));
}

std::vector<Page> numbered(const std::vector<std::string>& texts) {
  std::vector<Page> pages;
  for (const std::string& text : texts) {
    pages.push_back(sample::page("some words of the duties " + text));
    pages.back().number = static_cast<int>(pages.size());
  }
  return pages;
}

std::optional<MissingPages> missing(const std::vector<std::string>& texts) {
  const std::vector<Page> pages = numbered(texts);
  Record record;
  record.path = "a.pdf";
  return missing_pages({&record, pages});
}

TEST(MissingPages, AreToldByTheNumbersOfTheOthers) {
  const auto found = missing({"Page 1 of 5", "Page 2 of 5", "Page 5 of 5"});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->numbers, (std::vector<int>{3, 4}));
  EXPECT_EQ(found->evidence.quote, "Page 1 of 5");
}

TEST(MissingPages, AreNotThoseWhoseNumberWasNotRead) {
  EXPECT_FALSE(missing({"Page 1 of 4", "Page 2 of 4", "", "Page 4 of 4"}));
  EXPECT_FALSE(missing({"Page 1 of 3", "Page 2 of 3", "Page 3 of 3"}));
}

TEST(MissingPages, AreNotToldByNumbersThatDisagree) {
  EXPECT_FALSE(missing({"Page 1 of 5", "Page 2 of 8"}));
  EXPECT_FALSE(missing({"Page 4 of 5", "Page 2 of 5"}));
  EXPECT_FALSE(missing({"Page 1 of 9"}));
}

TEST(PapersMissing, CountsPagesThatAreGone) {
  const std::vector<Page> pages = numbered({"Page 1 of 3", "Page 2 of 3"});
  Record record;
  record.path = "a.pdf";
  const PaperPages with_pages{&record, pages};
  const auto found = papers_missing({}, false, false, {&with_pages, 1}, sample::standards());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found[0].summary, HasSubstr("1 of 3 pages"));
}

}  // namespace
}  // namespace secondlook
