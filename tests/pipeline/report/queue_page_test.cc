// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_page.h"

#include <gmock/gmock.h>

#include "pipeline/report/position_rows.h"
#include "pipeline/report/review_database.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(QueuePage, RanksPositionsByPriorityThenById) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::unknown("b", 0.5), made::unknown("low", 0.1),
                                  made::unknown("a", 0.5), made::unknown("high", 0.9)});
  const std::string page = made::read(out.path() / "index.html");
  EXPECT_LT(page.find("positions/high.html"), page.find("positions/a.html"));
  EXPECT_LT(page.find("positions/a.html"), page.find("positions/b.html"));
  EXPECT_LT(page.find("positions/b.html"), page.find("positions/low.html"));
}

TEST(QueuePage, SaysWhatEachPositionIsAndTheGravestFindings) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::engineer()});
  const std::string page = made::read(out.path() / "index.html");
  EXPECT_THAT(page, HasSubstr(">General Engineer</a>"));
  EXPECT_THAT(page, HasSubstr("GS-0801/1301-13"));
  EXPECT_THAT(page, HasSubstr("PD S-4711"));
  EXPECT_THAT(page, HasSubstr(">Office of Samples</span>"));
  EXPECT_THAT(page,
              HasSubstr(R"(<span class="chip of-high">High</span> The factor points add up)"));
}

TEST(QueuePage, ListsEveryFileThatCouldNotBeReadWithItsReason) {
  const ScratchFolder out;
  made::write_review(out.path(), {},
                     {made::input("good.pdf", Outcome::reviewed),
                      made::input("bad.pdf", Outcome::failed, "the file ends too early")});
  const std::string page = made::read(out.path() / "index.html");
  EXPECT_THAT(page, HasSubstr(R"(<a class="alarm" href="#unread">1 file could not be read</a>)"));
  EXPECT_THAT(page, HasSubstr(R"(<td class="path">bad.pdf</td><td>the file ends too early</td>)"));
  EXPECT_THAT(page, Not(HasSubstr(R"(<td class="path">good.pdf)")));
  EXPECT_THAT(page, HasSubstr("No position was found in these papers."));
}

TEST(QueuePage, GoesOnOnAFurtherPageWhereTheQueueIsLong) {
  const ScratchFolder out;
  auto database = ReviewDatabase::create(out.path() / "review.db");
  ASSERT_TRUE(database);
  for (int i = 0; i < 2001; ++i)
    ASSERT_TRUE(database->add_rows(
        position_rows(made::unknown("p" + std::to_string(10'000 + i), 0.5)).bytes()));
  std::filesystem::create_directory(out.path() / "queue");
  ASSERT_TRUE(write_queue_pages(database->database(), out.path()));
  EXPECT_THAT(made::read(out.path() / "index.html"), HasSubstr("href=\"queue/2.html\""));
  const std::string second = made::read(out.path() / "queue/2.html");
  EXPECT_THAT(second, HasSubstr("href=\"../positions/p12000.html\""));
  EXPECT_THAT(second, HasSubstr("href=\"../review.css\""));
  EXPECT_THAT(second, HasSubstr("href=\"../index.html\""));
  EXPECT_THAT(second, Not(HasSubstr("p11999")));
}

TEST(QueuePage, OffersWhatThereIsToFilterByWithItsNumbers) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::evaluated_engineer(), made::unknown("a", 0.5)});
  const std::string page = made::read(out.path() / "index.html");
  EXPECT_THAT(page, HasSubstr(R"(<option value="high">High (1)</option>)"));
  EXPECT_THAT(page, HasSubstr(R"(<option value="GS">GS (1)</option>)"));
  EXPECT_THAT(page, HasSubstr(R"(<option value="GS-12">GS-12 (1)</option>)"));
  EXPECT_THAT(page, HasSubstr(R"(<option value="none">Not told (1)</option>)"));
}

}  // namespace
}  // namespace secondlook
