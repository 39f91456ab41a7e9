// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/page_drawing.h"

#include <fmt/format.h>

#include <cmath>
#include <vector>

#include "pipeline/parallel.h"
#include "pipeline/report/redrawn_page.h"

namespace secondlook {
namespace {

// Dots per inch of page images: 10 point type is read without effort, and a page is some 100 kB.
constexpr double kPageImageDpi = 110;

tl::unexpected<Problem> not_drawn(int page) {
  return tl::unexpected(
      Problem{Problem::Kind::unreadable, fmt::format("page {}", page), "was not drawn"});
}

// Boxes of personal data, which a picture must not show either.
std::vector<Box> covered(const Page& page) {
  std::vector<Box> boxes;
  for (const Word& word : page.words)
    if (word.masked) boxes.push_back(word.box);
  return boxes;
}

// A page of `width` points. Coarse scans and huge pages are drawn with fewer dots than asked for.
Result<EncodedImage> encoded(Result<PageImage> image, double width) {
  if (!image) return tl::unexpected(image.error());
  return EncodedImage{std::move(image->bytes), std::move(image->extension), image->width,
                      image->height, image->width * 72 / width};
}

// In hundredths of a point, so that the marks stand where they should.
EncodedImage redrawn(const Page& page) {
  constexpr double kPerPoint = 100;
  const auto whole = [](double points) {
    return static_cast<int>(std::lround(points * kPerPoint));
  };
  return {redrawn_page(page), "svg", whole(page.width), whole(page.height), 72 * kPerPoint};
}

}  // namespace

void PageDrawing::want(const SourceFile& file, const Page& page) {
  const auto [image, added] =
      images_.try_emplace({file.sha256, page.number}, not_drawn(page.number));
  if (!added) return;
  // A map's values stay where they are.
  if (page.redrawable) {
    to_redraw_.emplace_back(page, &image->second);
    return;
  }
  auto content = office_.open(archive_, file);
  if (!content) {
    image->second = tl::unexpected(content.error());
    return;
  }
  pool_.draw(std::move(content->content), content->media_type, page.number, kPageImageDpi,
             covered(page),
             [&picture = image->second, width = page.width](Result<PageImage> drawn) {
               picture = encoded(std::move(drawn), width);
             });
}

bool PageDrawing::finish() {
  for_each_in_parallel(to_redraw_.size(), jobs_, [&](std::size_t i) {
    *to_redraw_[i].second = redrawn(to_redraw_[i].first);
  });
  to_redraw_.clear();
  return pool_.finish();
}

void PageDrawing::clear() {
  for (auto& [page, image] : images_)
    if (image) std::string().swap(image->bytes);  // to assign an empty string keeps the memory
}

Result<EncodedImage> PageDrawing::take(const std::string& document_id, int page) const {
  const auto image = images_.find({document_id, page});
  if (image == images_.end()) return not_drawn(page);
  return image->second;
}

}  // namespace secondlook
