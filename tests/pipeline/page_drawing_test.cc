// SPDX-License-Identifier: GPL-3.0-or-later
// Workers are forked, and draw a page as words about what they were asked for.
#include "pipeline/page_drawing.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/pipeline/forked_worker.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

// Page 9 cannot be drawn; any other is as wide as two dots for each point of letter width.
DocumentReader describing_reader() {
  DocumentReader reader;
  reader.page_image = [](std::string_view bytes, std::string_view, int page, double,
                         const std::vector<Box>& covered) -> Result<PageImage> {
    if (page == 9) return tl::unexpected(Problem{Problem::Kind::unreadable, "page 9", "is torn"});
    PageImage image;
    image.bytes = fmt::format("{} page {}", bytes, page);
    for (const Box& box : covered) image.bytes += fmt::format(", covered from {}", box.x0);
    image.extension = "png";
    image.width = 1224;
    image.height = 1584;
    return image;
  };
  return reader;
}

class DrawingPages : public testing::Test {
 protected:
  DrawingPages() {
    folder.write("archive/a.pdf", "%PDF-1.7 a");
    folder.write("archive/b.pdf", "%PDF-1.7 b");
    archive.emplace(Archive::list({folder / "archive"}, {}).value());
    settings.spawn = [this]() -> Result<WorkerProcess> {
      ++spawned;
      return fork_worker(describing_reader);
    };
  }

  const SourceFile& file(std::size_t i) const { return archive->files().at(i); }

  static Page page(int number) {
    Page page;
    page.number = number;
    page.width = 612;
    page.height = 792;
    return page;
  }

  ScratchFolder folder;
  std::optional<Archive> archive;
  WorkerPoolSettings settings;
  int spawned = 0;
};

TEST_F(DrawingPages, GivesEachPageThatWasAskedForWithItsScale) {
  const OfficeFiles office(folder.path() / "cache", {});
  WorkerPool pool(settings);
  PageDrawing drawing(*archive, office, pool, /*jobs=*/2);
  drawing.want(file(0), page(1));
  drawing.want(file(0), page(2));
  drawing.want(file(1), page(1));
  ASSERT_TRUE(drawing.finish());
  const auto image = drawing.take(file(0).sha256, 2);
  ASSERT_TRUE(image);
  EXPECT_EQ(image->bytes, "%PDF-1.7 a page 2");
  EXPECT_EQ(image->extension, "png");
  EXPECT_DOUBLE_EQ(image->dpi, 144);
  EXPECT_EQ(drawing.take(file(1).sha256, 1)->bytes, "%PDF-1.7 b page 1");
}

TEST_F(DrawingPages, CoversPersonalDataAndNothingElse) {
  const OfficeFiles office(folder.path() / "cache", {});
  WorkerPool pool(settings);
  PageDrawing drawing(*archive, office, pool, /*jobs=*/2);
  Page form = page(1);
  form.words.push_back({.text = "Name", .box = {10, 10, 50, 20}});
  form.words.push_back({.text = "***", .box = {60, 10, 90, 20}, .masked = true});
  drawing.want(file(0), form);
  ASSERT_TRUE(drawing.finish());
  EXPECT_EQ(drawing.take(file(0).sha256, 1)->bytes, "%PDF-1.7 a page 1, covered from 60");
}

TEST_F(DrawingPages, SaysWhyAPageIsNotThere) {
  const OfficeFiles office(folder.path() / "cache", {});
  WorkerPool pool(settings);
  PageDrawing drawing(*archive, office, pool, /*jobs=*/2);
  drawing.want(file(0), page(9));
  SourceFile gone = file(1);
  gone.path = "gone.pdf";
  drawing.want(gone, page(1));
  ASSERT_TRUE(drawing.finish());
  EXPECT_EQ(drawing.take(file(0).sha256, 9).error().reason, "is torn");
  EXPECT_FALSE(drawing.take(gone.sha256, 1));
  EXPECT_EQ(drawing.take(file(0).sha256, 3).error().reason, "was not drawn");
}

TEST_F(DrawingPages, DrawsAPageOnceForAllWhoAskForIt) {
  const OfficeFiles office(folder.path() / "cache", {});
  WorkerPool pool(settings);
  PageDrawing drawing(*archive, office, pool, /*jobs=*/2);
  drawing.want(file(0), page(1));
  ASSERT_TRUE(drawing.finish());
  drawing.clear();
  drawing.want(file(0), page(1));
  ASSERT_TRUE(drawing.finish());
  const auto image = drawing.take(file(0).sha256, 1);
  ASSERT_TRUE(image);
  EXPECT_EQ(image->bytes, "") << "it was written before, and only its size is kept";
  EXPECT_DOUBLE_EQ(image->dpi, 144);
}

TEST_F(DrawingPages, DrawsARedrawablePageWithoutAWorker) {
  const OfficeFiles office(folder.path() / "cache", {});
  WorkerPool pool(settings);
  PageDrawing drawing(*archive, office, pool, /*jobs=*/2);
  Page digital = page(1);
  digital.redrawable = true;
  drawing.want(file(0), digital);
  ASSERT_TRUE(drawing.finish());
  const auto image = drawing.take(file(0).sha256, 1);
  ASSERT_TRUE(image);
  EXPECT_EQ(image->extension, "svg");
  EXPECT_EQ(spawned, 0);
}

TEST_F(DrawingPages, EndsWhenTheRunIsStopped) {
  settings.stopped = [] { return true; };
  const OfficeFiles office(folder.path() / "cache", {});
  WorkerPool pool(settings);
  PageDrawing drawing(*archive, office, pool, /*jobs=*/2);
  drawing.want(file(0), page(1));
  EXPECT_FALSE(drawing.finish());
  EXPECT_FALSE(drawing.take(file(0).sha256, 1));
}

}  // namespace
}  // namespace secondlook
