// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/recognizer.h"

#include <fmt/format.h>
#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "extractors/box_reader.h"
#include "extractors/drawing/chart_signs.h"
#include "extractors/drawing/drawing.h"
#include "extractors/drawing/frame_text.h"
#include "extractors/layout.h"
#include "extractors/normalize.h"
#include "extractors/page_frame.h"
#include "extractors/processor_clock.h"
#include "extractors/recognized_words.h"
#include "extractors/ruled_lines.h"
#include "extractors/tesseract_engine.h"
#include "extractors/upright.h"
#include "extractors/working_image.h"

namespace secondlook {
namespace {

using Deadline = TesseractEngine::Deadline;

// A lone patch is a punch hole, a staple or a stain. Two letters may be a page number.
constexpr int kFewestLetters = 2;

// Upright pages that a person can read at all come out above this, pages read upside down or across
// come out around 0.3.
constexpr double kPoorQuality = 0.6;
// Another direction has to be clearly better to be believed.
constexpr double kClearlyBetter = 0.2;
// The share of the page, each way, that is tried in all four directions.
constexpr double kTrialShare = 0.5;

// Letters on the page from which on it matters, and the share of them that an engine reads that
// knows text when it sees it.
constexpr int kTellingLetters = 60;
constexpr double kMostMissed = 0.3;

PixPtr quarter_turned(const PixPtr& pix, int turns) {
  return PixPtr{turns == 0 ? pixClone(pix.get()) : pixRotateOrth(pix.get(), turns)};
}

/// A page read in one direction: words and rules in the upright frame, in points.
struct UprightPage {
  PageFrame frame;
  std::vector<Word> words;
  std::vector<Box> rules;
  Drawing drawing;
  PixPtr picture;         // as it was, lines and all
  double dpi = 0;         // of the picture
  int letters = 0;        // patches of ink that may be some
  double dx = 0, dy = 0;  // points by which the picture's corner lies outside of the frame's
};

Box shifted(const Box& box, double dx, double dy) {
  return {box.x0 + dx, box.y0 + dy, box.x1 + dx, box.y1 + dy};
}

/// Nothing if the deadline passed or memory ran out.
std::optional<UprightPage> read_turned(TesseractEngine& engine, const WorkingImage& image,
                                       const Page& page, int turns, Deadline deadline) {
  PixPtr gray = quarter_turned(image.gray, turns);
  PixPtr ink = quarter_turned(image.ink, turns);
  PixPtr picture = image.picture ? quarter_turned(image.picture, turns) : nullptr;
  if (!gray || !ink) return std::nullopt;
  const double skew = skew_to_level(*ink);
  if (skew != 0) {
    const int width = pixGetWidth(gray.get()), height = pixGetHeight(gray.get());
    gray = PixPtr{pixRotate(gray.get(), static_cast<float>(skew), L_ROTATE_AREA_MAP,
                            L_BRING_IN_WHITE, width, height)};
    if (!gray) return std::nullopt;
    if (picture)
      picture = PixPtr{pixRotate(picture.get(), static_cast<float>(skew), L_ROTATE_AREA_MAP,
                                 L_BRING_IN_WHITE, width, height)};
    ink = ink_of(*gray);
    if (!ink) return std::nullopt;
  }
  UprightPage upright{PageFrame(page.width, page.height, turns, skew), {}, {}, {}, nullptr};
  RuledLines lines = find_ruled_lines(*ink, image.dpi);
  if (lines.mask) {
    upright.picture = std::exchange(gray, PixPtr{pixCopy(nullptr, gray.get())});
    const PixPtr halo{pixDilateBrick(nullptr, lines.mask.get(), 3, 3)};  // the lines' gray rims
    if (!gray) return std::nullopt;
    if (halo) pixSetMasked(gray.get(), halo.get(), 255);
  }
  std::optional<std::vector<Word>> words = engine.read(*gray, image.dpi, deadline);
  if (!words) return std::nullopt;

  // Enlarging the image for the rotation rounds up to whole pixels; the frame does not.
  upright.dx = (pixGetWidth(gray.get()) * 72 / image.dpi - upright.frame.upright_width()) / 2;
  upright.dy = (pixGetHeight(gray.get()) * 72 / image.dpi - upright.frame.upright_height()) / 2;
  const auto moved = [&upright](const Box& box) { return shifted(box, -upright.dx, -upright.dy); };
  for (Box& rule : lines.boxes) rule = moved(rule);
  upright.rules = std::move(lines.boxes);
  for (Word& word : *words) {
    word.text = normalize_word(word.text);
    word.box = moved(word.box);
  }
  std::erase_if(*words, [](const Word& word) { return word.text.empty(); });
  drop_noise(*words, upright.rules);
  upright.words = std::move(*words);
  if (picture) upright.picture = std::move(picture);
  if (!upright.picture) upright.picture = std::move(gray);
  upright.dpi = image.dpi;
  upright.letters = image.patches.letters;
  return upright;
}

/// Reads the middle of the page in all four directions; the clear winner, or `turns`.
int best_turns(TesseractEngine& engine, const WorkingImage& image, int turns, Deadline deadline) {
  const int width = pixGetWidth(image.gray.get()), height = pixGetHeight(image.gray.get());
  const auto part = [](int whole) { return static_cast<int>(whole * kTrialShare); };
  struct BoxFree {
    void operator()(::Box* box) const noexcept { boxDestroy(&box); }
  };
  const std::unique_ptr<::Box, BoxFree> middle{
      boxCreate((width - part(width)) / 2, (height - part(height)) / 2, part(width), part(height))};
  const PixPtr trial{pixClipRectangle(image.gray.get(), middle.get(), nullptr)};
  if (!trial) return turns;
  double quality[4] = {};
  int best = turns;
  for (int i = 0; i < 4; ++i) {
    const PixPtr turned = quarter_turned(trial, i);
    if (!turned) continue;
    if (const auto words = engine.read(*turned, image.dpi, deadline))
      quality[i] = reading_quality(*words);
    if (quality[i] > quality[best]) best = i;
  }
  return quality[best] > quality[turns] + kClearlyBetter ? best : turns;
}

/// The words and rules of an upright page, in reading order.
Page level_page(const UprightPage& upright) {
  Page level;
  level.width = upright.frame.upright_width();
  level.height = upright.frame.upright_height();
  level.words = upright.words;
  level.rules = upright.rules;
  put_in_reading_order(level);
  return level;
}

/// The engine read few of the letters on the page: it took them for pictures.
bool misses_words(const UprightPage& upright) {
  std::size_t read = 0;
  for (const Word& word : upright.words) read += letter_count(word.text);
  return upright.letters >= kTellingLetters &&
         static_cast<double>(read) < kMostMissed * upright.letters;
}

/// Looks for a chart on the page, if its words may be those of one. Its boxes are read anew where
/// the page as a whole was misread.
void look_for_chart(TesseractEngine& engine, UprightPage& upright, Deadline deadline) {
  if (!misses_words(upright) && !reads_like_chart(level_page(upright))) return;
  std::vector<Word> words = upright.words;
  for (Word& word : words) word.box = shifted(word.box, upright.dx, upright.dy);
  Drawing drawing = find_drawing(*upright.picture, upright.dpi, words, WordsAre::perhaps_missing);
  if (drawing.frames.empty()) return;
  read_boxes(engine, *upright.picture, upright.dpi, drawing.insides, words, deadline);
  drop_wordless(drawing, words);
  for (Word& word : words) word.box = shifted(word.box, -upright.dx, -upright.dy);
  const auto moved = [&upright](Box& box) { box = shifted(box, -upright.dx, -upright.dy); };
  for (Frame& frame : drawing.frames) moved(frame.box);
  for (FrameInside& inside : drawing.insides) {
    moved(inside.whole);
    std::ranges::for_each(inside.parts, moved);
  }
  for (Connector& connector : drawing.connectors)
    for (ConnectorEnd& end : connector.ends) {
      end.x -= upright.dx;
      end.y -= upright.dy;
    }
  upright.words = std::move(words);
  upright.drawing = std::move(drawing);
}

void set_words(Page& page, UprightPage&& upright) {
  Page level = level_page(upright);
  order_within(upright.drawing.insides, level);
  add_drawing(std::move(upright.drawing), upright.frame, page);
  for (Word& word : level.words) word.box = upright.frame.to_page(word.box);
  for (Line& line : level.lines) line.box = upright.frame.to_page(line.box);
  for (Box& rule : level.rules) rule = upright.frame.line_to_page(rule);
  page.words = std::move(level.words);
  page.lines = std::move(level.lines);
  page.rules = std::move(level.rules);
}

}  // namespace

/// Loaded with the first page that has to be recognised: most papers are born digital, and loading
/// takes as long as reading a dozen of those. What it opens lies where a confined process may read,
/// unless somebody keeps language data elsewhere.
struct Recognizer::Engine {
  std::optional<Result<TesseractEngine>> loaded;

  Engine() {
    if (std::getenv("TESSDATA_PREFIX") != nullptr) tesseract();
  }

  Result<TesseractEngine>& tesseract() {
    if (!loaded) loaded.emplace(TesseractEngine::load());
    return *loaded;
  }
};

Recognizer::Recognizer(const Limits& limits)
    : engine_(std::make_unique<Engine>()), limits_(limits) {}

Recognizer::~Recognizer() = default;

Result<void> Recognizer::read(const Pix& scan, Page& page) {
  const RepeatedScans::Key key = RepeatedScans::key_of(scan, page);
  if (const Page* const known = repeated_.find(key)) {
    Page again = *known;
    again.number = page.number;
    again.note = std::move(page.note);
    page = std::move(again);
    return {};
  }
  auto done = recognise(scan, page);
  if (done && page.reading == Reading::ocr) repeated_.keep(key, page);
  return done;
}

Result<void> Recognizer::recognise(const Pix& scan, Page& page) {
  if (!engine_->tesseract()) return tl::unexpected(engine_->tesseract().error());
  TesseractEngine& engine = *engine_->tesseract();
  const Deadline deadline = ProcessorClock::now() + limits_.ocr_per_page;
  const auto give_up = [&page](std::string why) -> Result<void> {
    page.reading = Reading::failed;
    page.note = std::move(why);
    return {};
  };

  const WorkingImage image = working_image(scan, page.width, page.height, limits_.pixels_per_page);
  if (!image.gray || !image.ink) return give_up("the page image does not fit into memory");
  if (image.patches.letters < kFewestLetters) {
    page.reading = Reading::blank;
    return {};
  }

  int turns = quarter_turns_to_upright(*image.ink);
  std::optional<UprightPage> upright = read_turned(engine, image, page, turns, deadline);
  // Before it is thought to lie on its side: a chart may be all that is hard about the page.
  if (upright) look_for_chart(engine, *upright, deadline);
  if (upright && reading_quality(upright->words) < kPoorQuality) {
    const int better = best_turns(engine, image, turns, deadline);
    if (better != turns) {
      upright = read_turned(engine, image, page, better, deadline);
      if (upright) look_for_chart(engine, *upright, deadline);
    }
  }
  if (!upright && ProcessorClock::now() < deadline)
    return give_up("the page image does not fit into memory");
  if (!upright)
    return give_up(fmt::format("recognition took longer than {} s", limits_.ocr_per_page.count()));
  set_words(page, std::move(*upright));
  page.reading = page.words.empty() ? Reading::blank : Reading::ocr;
  return {};
}

}  // namespace secondlook
