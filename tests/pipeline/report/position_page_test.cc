// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/position_page.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string page_of(const std::filesystem::path& out, const ReviewedPosition& position) {
  made::write_review(out, {position});
  return made::read(out / "positions" / (position.file.id + ".html"));
}

TEST(PositionPage, LinksEveryFindingToItsWordsOnThePageImage) {
  const ScratchFolder out;
  const std::string page = page_of(out.path(), made::engineer());
  EXPECT_THAT(
      page,
      HasSubstr(R"(<q>Total points 3220</q> <a class="to-page" href="#m1">page 4, a.pdf</a>)"));
  // 612 by 792 points are a letter page; the box stands 1.5 points around the words.
  EXPECT_THAT(page,
              HasSubstr(R"(<img src="../pages/aaaaaaaaaaaaaaaa-4.png" width="612" height="792")"));
  EXPECT_THAT(page, HasSubstr(R"(<svg viewBox="0 0 612.00 792.00")"));
  EXPECT_THAT(
      page, HasSubstr(R"(<rect id="m1" class="mark of-high" x="70.50" y="88.62" width="231.50")"));
}

TEST(PositionPage, SaysOfALevelWhatItGoesBeyondAndFallsShortOf) {
  const ScratchFolder out;
  const std::string page = page_of(out.path(), made::evaluated_engineer());
  EXPECT_THAT(page, HasSubstr("Why not Level 1-6"));
  EXPECT_THAT(page, HasSubstr("That level is described as: principles of the field."));
  EXPECT_THAT(page, HasSubstr("Why not Level 1-8"));
  EXPECT_THAT(page, HasSubstr("That level is described as: mastery of the field."));
  EXPECT_THAT(page, HasSubstr("<li>applies new theory</li>"));
  EXPECT_THAT(page, HasSubstr("confidence 0.85"));
  EXPECT_THAT(page, HasSubstr("paper says 1-8"));
  EXPECT_THAT(page, HasSubstr("Which problem took the most?"));
}

TEST(PositionPage, ShowsOnlyPagesThatCarryEvidence) {
  const ScratchFolder out;
  const std::string page = page_of(out.path(), made::engineer());
  EXPECT_TRUE(std::filesystem::exists(out.path() / "pages/aaaaaaaaaaaaaaaa-4.png"));
  EXPECT_FALSE(std::filesystem::exists(out.path() / "pages/aaaaaaaaaaaaaaaa-5.png"));
  EXPECT_THAT(page, Not(HasSubstr("-5.png")));
  EXPECT_THAT(page, HasSubstr("Only pages that carry evidence are shown"));
}

TEST(PositionPage, StoresAPageOnceHoweverManyPositionsPointAtIt) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  int rendered = 0;
  const PageImages counting = [&](const std::string& document_id, int page) {
    ++rendered;
    return made::letter_page(document_id, page);
  };
  ReviewedPosition second = made::engineer();
  second.file.id = "second";
  ASSERT_TRUE(writer->add_position(made::engineer(), counting));
  const int after_one = rendered;
  ASSERT_TRUE(writer->add_position(second, counting));
  EXPECT_EQ(rendered, after_one);
}

TEST(PositionPage, SaysWhyAPageCannotBeShownAndStillQuotesIt) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  const PageImages none = [](const std::string&, int) -> Result<EncodedImage> {
    return tl::unexpected(Problem{Problem::Kind::timed_out, "a.pdf", "it took too long"});
  };
  ASSERT_TRUE(writer->add_position(made::engineer(), none));
  ASSERT_TRUE(writer->finish(made::run()));
  const std::string page = made::read(out.path() / "positions/general-engineer-0a1b2c3d.html");
  EXPECT_THAT(page, HasSubstr("This page cannot be shown (a.pdf: it took too long)."));
  EXPECT_THAT(page, HasSubstr(R"(<li id="m1")"));
  EXPECT_THAT(page, Not(HasSubstr("<img")));
}

TEST(PositionPage, EscapesWordsOfThePaper) {
  const ScratchFolder out;
  ReviewedPosition position = made::engineer();
  const std::string bad = "<script>alert('x')</script>\"><img src=x onerror=y>";
  position.file.description.classified.title->value = bad;
  position.file.description.duties[0].text = bad;
  position.findings[0].evidence[0].quote = bad;
  position.findings[0].evidence[0].path = bad;
  position.file.papers[0].record.path = bad;
  const std::string page = page_of(out.path(), position);
  const std::string index = made::read(out.path() / "index.html");
  for (const std::string& html : {page, index}) {
    EXPECT_THAT(html, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(html, Not(HasSubstr("<img src=x")));
    EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;"));
  }
}

TEST(PositionPage, ShowsStatedPointsBesideTheirSum) {
  const ScratchFolder out;
  ReviewedPosition position = made::engineer();
  position.file.description.stated.factors.pop_back();  // the one without points
  EXPECT_THAT(page_of(out.path(), position),
              HasSubstr(R"(Sum of the points above</th><td class="number">2,000</td>)"));
  const ScratchFolder other;
  EXPECT_THAT(page_of(other.path(), made::engineer()), Not(HasSubstr("Sum of the points above")))
      << "a sum with points missing would mean nothing";
}

TEST(PositionPage, LoadsNothingFromANetwork) {
  const ScratchFolder out;
  const std::string page = page_of(out.path(), made::engineer());
  for (const std::string& html :
       {page, made::read(out.path() / "index.html"), made::read(out.path() / "review.css"),
        made::read(out.path() / "review.js")}) {
    EXPECT_THAT(html, Not(HasSubstr("http:")));
    EXPECT_THAT(html, Not(HasSubstr("https:")));
  }
}

}  // namespace
}  // namespace secondlook
