// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement_links.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

struct Links {
  explicit Links(const ReviewedPosition& position) : links(position, pages) {}
  MarkedPages pages;
  StatementLinks links;
};

ReviewedPosition of_one_file() {
  ReviewedPosition position = made::engineer();
  position.file.papers.resize(1);
  return position;
}

TEST(StatementLinks, NameTheFileWhereAPositionHasSeveral) {
  const Evidence evidence = made::words('b', 3, "Level 1-7");
  EXPECT_THAT(Links(made::engineer()).links.place(evidence, "s1", "fact").markup(),
              HasSubstr(">page 3, b.pdf</a>"));
  EXPECT_THAT(Links(of_one_file()).links.place(evidence, "s1", "fact").markup(),
              HasSubstr(">page 3</a>"));
}

TEST(StatementLinks, GiveEveryStatementAnIdOfItsOwn) {
  Links made(of_one_file());
  EXPECT_EQ(made.links.next_id(), "s1");
  EXPECT_EQ(made.links.next_id(), "s2");
}

TEST(StatementLinks, ShowOnePlaceOfWordsThatGiveSeveralValues) {
  const std::vector<Evidence> twice(2, made::words('a', 1, "GS-0801/1301-13"));
  Links made(of_one_file());
  const std::string fact = made.links.fact("Series", "0801/1301", twice).markup();
  EXPECT_EQ(fact.find("to-page"), fact.rfind("to-page"));
  EXPECT_THAT(fact, HasSubstr("<q>GS-0801/1301-13</q>"));
}

TEST(StatementLinks, QuoteTheWordsOnlyWhereTheyDifferFromTheValue) {
  Links made(of_one_file());
  EXPECT_THAT(made.links.fact("Grade", "13", {made::words('a', 1, "13")}).markup(),
              Not(HasSubstr("<q>")));
}

TEST(StatementLinks, SayHowAPaperPutsIt) {
  Evidence evidence = made::words('a', 1, "does not supervise");
  Links made(of_one_file());
  EXPECT_THAT(made.links.quotes({evidence}, "s1", "fact").markup(), Not(HasSubstr("tag")));
  evidence.assertion = "negated";
  EXPECT_THAT(made.links.quotes({evidence}, "s1", "fact").markup(),
              HasSubstr(R"(<span class="tag">negated</span>)"));
  EXPECT_THAT(made.links.places({evidence}, "s1").markup(),
              HasSubstr(R"(<span class="tag">negated</span>)"));
}

TEST(StatementLinks, CutLongQuotes) {
  const std::string quote =
      quoted(made::words('a', 1, std::string(40, 'x') + " end " + std::string(2000, 'y')));
  EXPECT_LT(quote.size(), 300U);
  EXPECT_EQ(quoted(made::words('a', 1, "Level 1-7")), "Level 1-7");
}

TEST(EvidenceByPage, IsOneBoxAroundAllWordsOfAPage) {
  Evidence lower = made::words('a', 2, "more");
  lower.box = {50, 200, 310, 212};
  lower.assertion = "past";
  const auto pages = by_page({lower, made::words('a', 2, "Reviews"), made::words('a', 3, "Writes"),
                              made::words('b', 2, "Else")});
  ASSERT_THAT(pages, SizeIs(3));
  EXPECT_EQ(pages[0].box, (Box{50, 90.123456, 310, 212}));
  EXPECT_EQ(pages[0].assertion, "asserted") << "not all of the page is past";
  EXPECT_EQ(pages[1].page, 3);
  EXPECT_EQ(pages[2].document_id, made::document('b'));
}

}  // namespace
}  // namespace secondlook
