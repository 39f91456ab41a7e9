// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/page_collector.h"

#include <GfxFont.h>
#include <UTF.h>
#include <goo/GooString.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string_view>
#include <utility>

namespace secondlook {
namespace {

// Text render modes of the PDF standard (ISO 32000-1, table 106).
constexpr int kFillAndStroke = 2, kInvisible = 3, kClipOnly = 7;
// Fonts are sloppy about their ascent and descent: many give zero, some the box of all glyphs. In
// em; so bounded, the words of one line have boxes of nearly one height, and those of lines that
// are set solid do not overlap.
constexpr double kLeastAscent = 0.65, kMostAscent = 0.8, kLeastDescent = 0.15, kMostDescent = 0.22;
// Boxes of bitmap fonts (Type 3) reach from the lowest to the highest glyph: 1.2 em, as a rule.
constexpr double kBitmapFontBox = 1.2;
// In em. A space that advances by less, though the face makes it wider, only moves the pen: groff
// kerns letters so ("wor", a space of 0.02, "ks").
constexpr double kThinSpace = 0.06;
// Sine of ten degrees. A scan's text layer leans by two at most; what leans more is a stamp or a
// watermark across the page, which belongs to no line.
constexpr double kMostLean = 0.17;
// A page of paper holds some 1,500 words, a fold-out chart 20,000.
constexpr std::size_t kMostWords = 500'000;
// Points. A smaller outline holds no word; a larger one, as a share of the page, frames all of it.
constexpr double kLeastShapeWidth = 20, kLeastShapeHeight = 9, kMostShapeShare = 0.6;
constexpr int kFewestShapePoints = 4;
constexpr std::size_t kMostShapes = 5'000;  // a map has more, no chart
// White lines separate coloured fields, they are not seen as lines.
// Points: what bends or leans and is shorter is a tick, or an arrow's head.
constexpr double kLeastLeaning = 6;
constexpr double kLevel = 0.02;  // of the longer side
constexpr double kWhite = 0.97;

// Its stroke comes back to where it began. An elbow between two boxes does not.
bool is_closed(const GfxSubpath& path) {
  const int last = path.getNumPoints() - 1;
  return path.isClosed() ||
         (last > 0 && path.getX(0) == path.getX(last) && path.getY(0) == path.getY(last));
}

bool looks_bold(const GfxFont& font) {
  if (font.isBold() || font.getWeight() >= GfxFont::W600) return true;
  if (!font.getName()) return false;
  const std::string& name = *font.getName();
  for (const std::string_view word : {"Bold", "bold", "BOLD", "Black", "Heavy", "Demi"})
    if (name.find(word) != std::string::npos) return true;
  return false;
}

bool has_serifs(const GfxFont& font) {
  if (font.isSerif()) return true;
  if (!font.getName()) return false;
  const std::string& name = *font.getName();
  for (const std::string_view word : {"Times", "Roman", "Serif", "Georgia", "Garamond", "Cambria"})
    if (name.find(word) != std::string::npos && name.find("Sans") == std::string::npos) return true;
  return false;
}

/// The font says nothing of Unicode: its codes are numbers of glyphs, valid within the font alone.
/// Poppler would pass them on as though they were characters.
bool is_nameless(const GfxFont& font) {
  if (!font.isCIDFont() || font.hasToUnicodeCMap()) return false;
  const GooString* const collection = static_cast<const GfxCIDFont&>(font).getCollection();
  return collection == nullptr || collection->toStr() == "Adobe-Identity";
}

/// The colour is seen on white paper. A pattern is taken to be.
template <class Space, class Colour>
bool is_seen(Space* space, const Colour& colour) {
  if (space == nullptr || space->getMode() == csPattern) return true;
  GfxGray gray{};
  space->getGray(&colour, &gray);
  return colToDbl(gray) < kWhite;
}

bool all_finite(std::initializer_list<double> values) {
  return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

/// The corners of a path that is an upright rectangle on the page; else nothing.
bool upright_rectangle(const GfxState& state, const GfxSubpath& path, Box& area) {
  const int points = path.getNumPoints();
  if (points < 4 || points > 5) return false;
  double x[5], y[5];
  for (int i = 0; i < points; ++i) {
    if (path.getCurve(i)) return false;
    state.transform(path.getX(i), path.getY(i), &x[i], &y[i]);
    if (!all_finite({x[i], y[i]})) return false;
  }
  // Half a quarter of a point: coordinates were rounded when the file was written.
  const auto same = [](double a, double b) { return std::abs(a - b) < 0.13; };
  if (points == 5 && !(same(x[0], x[4]) && same(y[0], y[4]))) return false;
  const bool along_x = same(y[0], y[1]) && same(x[1], x[2]) && same(y[2], y[3]) && same(x[3], x[0]);
  const bool along_y = same(x[0], x[1]) && same(y[1], y[2]) && same(x[2], x[3]) && same(y[3], y[0]);
  if (!along_x && !along_y) return false;
  area = {std::min(x[0], x[2]), std::min(y[0], y[2]), std::max(x[0], x[2]), std::max(y[0], y[2])};
  return true;
}

/// Nothing where a coordinate is no number.
std::optional<Box> box_of(const GfxState& state, const GfxSubpath& path) {
  std::optional<Box> box;
  for (int i = 0; i < path.getNumPoints(); ++i) {
    double x = 0, y = 0;
    state.transform(path.getX(i), path.getY(i), &x, &y);
    if (!all_finite({x, y})) return std::nullopt;
    box = box ? enclosing(*box, {x, y, x, y}) : Box{x, y, x, y};
  }
  return box;
}

/// A line as long as one between two shapes that is no rule all the way.
bool leans(const GfxState& state, const GfxSubpath& path) {
  const std::optional<Box> box = box_of(state, path);
  if (!box || std::max(box->width(), box->height()) < kLeastLeaning) return false;
  for (int i = 1; i < path.getNumPoints(); ++i) {
    if (path.getCurve(i)) return true;
    double xa = 0, ya = 0, xb = 0, yb = 0;
    state.transform(path.getX(i - 1), path.getY(i - 1), &xa, &ya);
    state.transform(path.getX(i), path.getY(i), &xb, &yb);
    const double across = std::abs(xb - xa), down = std::abs(yb - ya);
    if (std::min(across, down) > kLevel * std::max(across, down)) return true;
  }
  return false;
}

}  // namespace

void PageCollector::begin(double page_width, double page_height) {
  width_ = page_width;
  height_ = page_height;
  words_ = {};
  rules_ = {};
  images_ = ImageCover(page_width, page_height);
  paint_ = {};
  shapes_.clear();
  leaning_ = false;
  unmapped_glyphs_ = invisible_glyphs_ = 0;
  state_ = nullptr;
  style_known_ = false;
  known_font_ = nullptr;
  replacing_ = false;
  groups_.clear();
  masks_open_ = 0;
}

PdfPage PageCollector::take() {
  PdfPage result;
  result.page.width = width_;
  result.page.height = height_;
  words_.end_word();
  const auto& turns = words_.glyphs_by_turn();
  if (turns[1] + turns[2] + turns[3] > 0 || unmapped_glyphs_ + invisible_glyphs_ > 0)
    paint_.give_up();
  result.page.redrawable = paint_.take(words_, result.page.painted);
  result.page.words = words_.take(width_, height_);
  result.page.rules = rules_.take();
  result.shapes = std::move(shapes_);
  result.leaning = leaning_;
  result.image_share = images_.share();
  result.unmapped_glyphs = unmapped_glyphs_;
  result.invisible_glyphs = invisible_glyphs_;
  state_ = nullptr;
  result.quarter_turns =
      static_cast<int>(std::max_element(std::begin(turns), std::end(turns)) - std::begin(turns));
  return result;
}

bool PageCollector::overfull() const { return words_.word_count() >= kMostWords; }

// Poppler asks this right before each picture, so that a device for text can save the decoding,
// and saves it on "no". At that moment the picture is the unit square under the current
// transformation. It also asks before it paints a pattern: then the unit square is about a point
// wide and does no harm.
bool PageCollector::needNonText() {
  paint_.give_up();
  if (state_ == nullptr || masks_open_ > 0) return false;
  const double* m = state_->getCTM();
  const auto [left, right] = std::minmax({m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]});
  const auto [top, bottom] = std::minmax({m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]});
  if (!all_finite({left, right, top, bottom})) return false;
  const Box seen = clip_box(*state_);
  images_.add({std::max(left, seen.x0), std::max(top, seen.y0), std::min(right, seen.x1),
               std::min(bottom, seen.y1)});
  return false;
}

void PageCollector::startPage(int, GfxState* state, XRef*) { state_ = state; }
void PageCollector::saveState(GfxState* state) { state_ = state; }

void PageCollector::restoreState(GfxState* state) {
  state_ = state;
  style_known_ = false;
}

void PageCollector::updateCTM(GfxState* state, double, double, double, double, double, double) {
  state_ = state;
  style_known_ = false;
}

void PageCollector::updateTextMat(GfxState*) { style_known_ = false; }
void PageCollector::updateHorizScaling(GfxState*) { style_known_ = false; }
void PageCollector::updateCharSpace(GfxState*) { style_known_ = false; }
void PageCollector::updateRender(GfxState*) { style_known_ = false; }
void PageCollector::updateFont(GfxState*) { style_known_ = false; }

void PageCollector::clip(GfxState* state) {
  state_ = state;
  paint_.clip(*state);
}

void PageCollector::eoClip(GfxState* state) { clip(state); }

Box PageCollector::clip_box(const GfxState& state) const {
  Box clip;
  state.getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
  return {std::max(clip.x0, 0.0), std::max(clip.y0, 0.0), std::min(clip.x1, width_),
          std::min(clip.y1, height_)};
}

// A box of a chart in any form: square, rounded, oval.
bool PageCollector::take_shape(const GfxState& state, const GfxSubpath& path) {
  const std::optional<Box> box = box_of(state, path);
  if (!box || path.getNumPoints() < kFewestShapePoints) return false;
  if (box->width() < kLeastShapeWidth || box->height() < kLeastShapeHeight) return false;
  if (box->width() * box->height() <= kMostShapeShare * width_ * height_ &&
      shapes_.size() < kMostShapes)
    shapes_.push_back(*box);
  return true;
}

void PageCollector::stroke(GfxState* state) {
  if (masks_open_ > 0) return;
  const double thickness = state->getTransformedLineWidth();
  if (!is_seen(state->getStrokeColorSpace(), *state->getStrokeColor())) return;
  const Box clip = clip_box(*state);
  paint_.add(*state, PaintCollector::How::stroke, clip, words_.word_count());
  const GfxPath& path = *state->getPath();
  for (int i = 0; i < path.getNumSubpaths(); ++i) {
    const GfxSubpath& part = *path.getSubpath(i);
    if (!is_closed(part) || !take_shape(*state, part)) leaning_ = leaning_ || leans(*state, part);
    for (int k = 1; k < part.getNumPoints(); ++k) {
      if (part.getCurve(k) || part.getCurve(k - 1)) continue;
      double xa = 0, ya = 0, xb = 0, yb = 0;
      state->transform(part.getX(k - 1), part.getY(k - 1), &xa, &ya);
      state->transform(part.getX(k), part.getY(k), &xb, &yb);
      if (all_finite({xa, ya, xb, yb})) rules_.add_stroke(xa, ya, xb, yb, thickness, clip);
    }
  }
}

void PageCollector::fill(GfxState* state) { fill(state, PaintCollector::How::fill); }
void PageCollector::eoFill(GfxState* state) { fill(state, PaintCollector::How::fill_even_odd); }

void PageCollector::fill(GfxState* state, PaintCollector::How how) {
  if (masks_open_ > 0) return;
  paint_.add(*state, how, clip_box(*state), words_.word_count());
  const GfxPath& path = *state->getPath();
  for (int i = 0; i < path.getNumSubpaths(); ++i) {
    Box area;
    if (!is_seen(state->getFillColorSpace(), *state->getFillColor())) return;
    const bool is_shape = take_shape(*state, *path.getSubpath(i));
    if (!upright_rectangle(*state, *path.getSubpath(i), area)) {
      leaning_ = leaning_ || (!is_shape && leans(*state, *path.getSubpath(i)));
      continue;
    }
    rules_.add_filled(area, clip_box(*state));
  }
}

void PageCollector::measure_style(GfxState* state) {
  style_known_ = true;
  const GfxFont* const font = state->getFont().get();
  if (font != known_font_.get()) {
    known_font_ = state->getFont();
    font_is_bold_ = font != nullptr && looks_bold(*font);
    font_is_serif_ = font != nullptr && has_serifs(*font);
    font_is_nameless_ = font != nullptr && is_nameless(*font);
  }
  GlyphStyle style;
  double size = state->getTransformedFontSize();
  double ascent = font != nullptr ? font->getAscent() : kMostAscent;
  double descent = font != nullptr ? -font->getDescent() : kMostDescent;
  if (font != nullptr && font->getType() == fontType3) {
    // The size of a bitmap font is in units of its own; only its box says how large it appears.
    const double* box = font->getFontBBox();
    const double scale = std::abs(font->getFontMatrix()[3]);
    const double box_height = (box[3] - box[1]) * scale;
    size *= box_height > 0 ? box_height / kBitmapFontBox : scale;
    ascent = descent = 0;
  }
  style.size = std::isfinite(size) ? size : 0;
  style.ascent = style.size * std::clamp(ascent, kLeastAscent, kMostAscent);
  style.descent = style.size * std::clamp(descent, kLeastDescent, kMostDescent);

  // Where the text runs to on the page.
  double along_x = 0, along_y = 0, x = 0, y = 0;
  state->textTransformDelta(state->getHorizScaling(), 0, &x, &y);
  state->transformDelta(x, y, &along_x, &along_y);
  const double length = std::hypot(along_x, along_y);
  const double lean = std::min(std::abs(along_x), std::abs(along_y));
  upright_ = style.size > 0 && std::isfinite(length) && lean <= kMostLean * length;
  if (std::abs(along_x) >= std::abs(along_y))
    style.quarter_turns = along_x >= 0 ? 0 : 2;
  else
    style.quarter_turns = along_y > 0 ? 1 : 3;
  style.tracking = std::isfinite(length) ? state->getCharSpace() * length : 0;
  thin_space_ = kThinSpace * style.size * state->getHorizScaling();

  const int mode = state->getRender();
  style.bold = font_is_bold_ || mode == kFillAndStroke;
  style.serif = font_is_serif_;
  invisible_ = mode == kInvisible || mode == kClipOnly;
  words_.set_style(style);
}

void PageCollector::beginString(GfxState* state, const GooString*) {
  if (!style_known_) measure_style(state);
}

void PageCollector::drawChar(GfxState* state, double x, double y, double dx, double dy, double,
                             double, CharCode, int, const Unicode* characters, int count) {
  if (!upright_ || masks_open_ > 0 || overfull()) {
    paint_.give_up();
    return;
  }
  if (invisible_) ++invisible_glyphs_;
  // Poppler counts the tracking as part of the glyph's advance.
  double tracking_x = 0, tracking_y = 0;
  if (state->getCharSpace() != 0)
    state->textTransformDelta(state->getCharSpace() * state->getHorizScaling(), 0, &tracking_x,
                              &tracking_y);
  double px = 0, py = 0, advance_x = 0, advance_y = 0;
  state->transform(x, y, &px, &py);
  state->transformDelta(dx - tracking_x, dy - tracking_y, &advance_x, &advance_y);

  if (replacing_) {
    if (!replaced_any_) {
      replaced_x0_ = px;
      replaced_y0_ = py;
    }
    replaced_any_ = true;
    replaced_x1_ = px + advance_x;
    replaced_y1_ = py + advance_y;
    return;
  }
  if (characters != nullptr && count == 1 && characters[0] == ' ' && state->getWordSpace() < 0) {
    double moved_x = 0, moved_y = 0;
    state->transformDelta(dx, dy, &moved_x, &moved_y);
    if (std::hypot(moved_x, moved_y) < thin_space_) return;
  }
  static constexpr std::uint32_t kUnknown[] = {0xFFFD};
  if (font_is_nameless_ || characters == nullptr || count <= 0 || characters[0] == 0 ||
      characters[0] == 0xFFFD) {
    ++unmapped_glyphs_;
    words_.add(kUnknown, px, py, advance_x, advance_y);
  } else {
    words_.add({characters, static_cast<std::size_t>(count)}, px, py, advance_x, advance_y);
  }
}

void PageCollector::beginActualText(GfxState*, const GooString* text) {
  replacing_ = true;
  replaced_any_ = false;
  Unicode* characters = nullptr;
  const int count = TextStringToUCS4(text->toStr(), &characters);
  const std::unique_ptr<Unicode, decltype(&gfree)> owned(characters, &gfree);
  replacement_.assign(characters, characters + std::max(count, 0));
}

void PageCollector::endActualText(GfxState*) {
  if (replacing_ && replaced_any_)
    words_.add(replacement_, replaced_x0_, replaced_y0_, replaced_x1_ - replaced_x0_,
               replaced_y1_ - replaced_y0_);
  replacing_ = false;
}

void PageCollector::beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool,
                                           bool for_soft_mask) {
  if (for_soft_mask) paint_.give_up();
  groups_.push_back(for_soft_mask);
  masks_open_ += for_soft_mask ? 1 : 0;
}

void PageCollector::endTransparencyGroup(GfxState*) {
  if (groups_.empty()) return;
  masks_open_ -= groups_.back() ? 1 : 0;
  groups_.pop_back();
}

}  // namespace secondlook
