// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/extract.h"

#include <fmt/format.h>
#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "extractors/drawing/chart_signs.h"
#include "extractors/drawing/drawing.h"
#include "extractors/drawing/frame_text.h"
#include "extractors/image_file.h"
#include "extractors/layer_agreement.h"
#include "extractors/layout.h"
#include "extractors/normalize.h"
#include "extractors/page_frame.h"
#include "extractors/page_picture.h"
#include "extractors/pdf_file.h"
#include "extractors/personal_data.h"
#include "extractors/table/table_file.h"
#include "extractors/text_soundness.h"

namespace secondlook {
namespace {

constexpr char kPdf[] = "application/pdf";
// Scans are kept at 200 to 300 dpi; drawing a page finer gives the recogniser nothing more.
constexpr double kScanDpi = 300;
// Somebody's words over a picture that large are held against it; a logo is smaller.
constexpr double kLargePicture = 0.25;
constexpr double kJudgingDpi = 150;
// 11 x 17 in at that; a larger sheet is held against its words at less, its letters being larger.
constexpr std::int64_t kJudgingPixels = 4'300'000;
// Hairlines between a chart's boxes are more than a pixel wide.
constexpr double kDrawingDpi = 200;
// A chart that is a picture covers part of the page.
constexpr double kPictureShare = 0.08;

// The resolution, up to `wished`, at which a page stays within the limit of pixels.
double affordable_dpi(const Page& page, double wished, const Limits& limits) {
  const double pixels = page.width / 72 * wished * (page.height / 72 * wished);
  const auto most = static_cast<double>(limits.pixels_per_page);
  return pixels <= most ? wished : wished * std::sqrt(most / pixels);
}

/// The text of a page whose text layer may be turned against it, until it stands upright.
class TurnedText {
 public:
  TurnedText(Page& page, int quarter_turns)
      : turned_(quarter_turns % 4 != 0),
        frame_(page.width, page.height, (4 - quarter_turns) % 4, 0) {
    level_.width = frame_.upright_width();
    level_.height = frame_.upright_height();
    level_.words = std::move(page.words);
    level_.lines = std::move(page.lines);
    level_.rules = std::move(page.rules);
    turn(level_, PageFrame(level_.width, level_.height, quarter_turns % 4, 0));
  }

  Page& level() { return level_; }
  const PageFrame& frame() const { return frame_; }

  void turn_back(Page& page) {
    turn(level_, frame_);
    page.words = std::move(level_.words);
    page.lines = std::move(level_.lines);
    page.rules = std::move(level_.rules);
  }

 private:
  void turn(Page& page, const PageFrame& frame) const {
    if (!turned_) return;
    for (Word& word : page.words) word.box = frame.to_page(word.box);
    for (Line& line : page.lines) line.box = frame.to_page(line.box);
    for (Box& rule : page.rules) rule = frame.to_page(rule);
  }

  bool turned_;
  PageFrame frame_;
  Page level_;
};

void order_text(PdfPage& read) {
  Page& page = read.page;
  for (Word& word : page.words) word.text = normalize_word(word.text);
  std::erase_if(page.words, [](const Word& word) { return word.text.empty(); });
  TurnedText text(page, read.quarter_turns);
  put_in_reading_order(text.level());
  text.turn_back(page);
}

/// The page may show a chart, so far as that can be told without drawing it.
bool may_be_chart(const PdfPage& read) {
  return reads_like_chart(read.page) &&
         (read.image_share >= kPictureShare ||
          is_drawn_like_chart(read.shapes, read.page.rules, read.leaning));
}

/// Looks for a chart on the page as it is drawn, turned until its text stands upright.
void read_drawing(const PdfFile& pdf, PdfPage& read, const Limits& limits) {
  Page& page = read.page;
  auto drawn = pdf.render(page.number, affordable_dpi(page, kDrawingDpi, limits), /*colour=*/false);
  if (!drawn) return;
  const int turns = (4 - read.quarter_turns) % 4;
  PixPtr upright{turns == 0 ? drawn->release() : pixRotateOrth(drawn->get(), turns)};
  if (!upright) return;
  TurnedText text(page, read.quarter_turns);
  const double dpi = pixGetWidth(upright.get()) * 72 / text.level().width;
  Drawing drawing = find_drawing(*upright, dpi, text.level().words);
  order_within(drawing.insides, text.level());
  text.turn_back(page);
  add_drawing(std::move(drawing), text.frame(), page);
}

Page failed_page(int number, const Problem& problem) {
  Page page;
  page.number = number;
  page.reading = Reading::failed;
  page.note = problem.reason;
  return page;
}

void recognise(const Pix& scan, const std::string& why, Recognizer& recognizer, Page& page) {
  page.words.clear();
  page.lines.clear();
  page.rules.clear();
  page.painted.clear();
  page.redrawable = false;
  page.note = why;
  if (const auto read = recognizer.read(scan, page); !read) {
    page.reading = Reading::failed;
    page.note = read.error().reason;
  }
}

/// Why the page has to be recognised; nothing where its text layer will do.
std::optional<std::string> why_recognise(const PdfFile& pdf, const PdfPage& read,
                                         const Limits& limits) {
  if (auto why = why_recognise(read)) return why;
  if (read.image_share < kLargePicture || read.page.words.empty()) return std::nullopt;
  Limits judging = limits;
  judging.pixels_per_page = std::min(limits.pixels_per_page, kJudgingPixels);
  const double dpi = affordable_dpi(read.page, kJudgingDpi, judging);
  const auto drawn = pdf.render(read.page.number, dpi, /*colour=*/false);
  return drawn ? why_disagrees(read.page, **drawn) : std::nullopt;
}

Page read_pdf_page(const PdfFile& pdf, int number, Recognizer& recognizer, const Limits& limits) {
  auto read = pdf.read(number);
  if (!read) return failed_page(number, read.error());
  Page& page = read->page;
  if (const auto why = why_recognise(pdf, *read, limits)) {
    const double dpi = affordable_dpi(page, kScanDpi, limits);
    const auto scan = pdf.render(number, dpi, /*colour=*/false);
    if (!scan) return failed_page(number, scan.error());
    recognise(**scan, *why, recognizer, page);
  } else {
    order_text(*read);
    page.reading = page.words.empty() ? Reading::blank : Reading::text_layer;
    if (may_be_chart(*read)) read_drawing(pdf, *read, limits);
  }
  return std::move(page);
}

Page read_image_page(const ImageFile& file, int number, Recognizer& recognizer,
                     const Limits& limits) {
  const auto scan = file.decode(number, limits);
  if (!scan) return failed_page(number, scan.error());
  Page page;
  page.number = number;
  page.width = pixGetWidth(scan->get()) * 72.0 / pixGetXRes(scan->get());
  page.height = pixGetHeight(scan->get()) * 72.0 / pixGetYRes(scan->get());
  recognise(**scan, "a scanned image", recognizer, page);
  return page;
}

Result<void> read_pages(int count, int first, const Limits& limits, const PageSink& sink,
                        const std::function<Page(int)>& read) {
  if (count > limits.pages_per_document)
    return tl::unexpected(
        Problem{Problem::Kind::too_large, "",
                fmt::format("it has {} pages, more than the {} that are read of one file", count,
                            limits.pages_per_document)});
  sink.page_count(count);
  for (int number = first; number <= count; ++number) {
    Page page = read(number);
    mask_personal_data(page);
    sink.page(std::move(page));
  }
  return {};
}

}  // namespace

bool can_extract(std::string_view media_type) {
  return media_type == kPdf || media_type == "image/tiff" || media_type == "image/png" ||
         media_type == "image/jpeg" || is_table(media_type);
}

Result<void> extract_pages(std::string_view bytes, std::string_view media_type, int first_page,
                           Recognizer& recognizer, const Limits& limits, const PageSink& sink,
                           const Passwords& passwords) {
  if (media_type == kPdf) {
    const auto pdf = PdfFile::open(bytes, "", passwords);
    if (!pdf) return tl::unexpected(pdf.error());
    return read_pages(pdf->page_count(), first_page, limits, sink,
                      [&](int number) { return read_pdf_page(*pdf, number, recognizer, limits); });
  }
  if (is_table(media_type)) {
    const auto pages = open_table(bytes, media_type);
    if (!pages) return tl::unexpected(pages.error());
    return read_pages(pages->page_count(), first_page, limits, sink,
                      [&](int number) { return pages->page(number); });
  }
  const auto file = ImageFile::open(bytes, "");
  if (!file) return tl::unexpected(file.error());
  return read_pages(file->page_count(), first_page, limits, sink,
                    [&](int number) { return read_image_page(*file, number, recognizer, limits); });
}

Result<PageImage> page_image(std::string_view bytes, std::string_view media_type, int page,
                             double dpi, const std::vector<Box>& covered, const Limits& limits,
                             const Passwords& passwords) {
  if (media_type == kPdf) {
    const auto pdf = PdfFile::open(bytes, "", passwords);
    if (!pdf) return tl::unexpected(pdf.error());
    const auto size = pdf->read(page);
    if (!size) return tl::unexpected(size.error());
    auto drawn = pdf->render(page, affordable_dpi(size->page, dpi, limits), /*colour=*/false);
    if (!drawn) return tl::unexpected(drawn.error());
    return encode_picture(std::move(*drawn), dpi, covered);
  }
  if (is_table(media_type)) {
    const auto pages = open_table(bytes, media_type);
    if (!pages) return tl::unexpected(pages.error());
    if (page < 1 || page > pages->page_count())
      return tl::unexpected(Problem{Problem::Kind::unreadable, "", "there is no such page"});
    return encode_picture(pages->picture(page), dpi, covered);
  }
  const auto file = ImageFile::open(bytes, "");
  if (!file) return tl::unexpected(file.error());
  auto decoded = file->decode(page, limits);
  if (!decoded) return tl::unexpected(decoded.error());
  return encode_picture(std::move(*decoded), dpi, covered);
}

}  // namespace secondlook
