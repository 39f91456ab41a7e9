// SPDX-License-Identifier: GPL-3.0-or-later
// What Poppler draws of a page, taken down as words, lines and covered area instead of as pixels.
// Includes Poppler's headers; only the sources of this folder and pdf_file.cc may include it.
#pragma once
#include <GfxState.h>
#include <OutputDev.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "extractors/pdf/image_cover.h"
#include "extractors/pdf/paint_collector.h"
#include "extractors/pdf/rule_collector.h"
#include "extractors/pdf/word_builder.h"
#include "extractors/pdf_file.h"

namespace secondlook {

/// Poppler calls it for each thing that the page draws; device units are points from the top left
/// corner of the page as shown. Poppler's own TextOutputDev is not used: it keeps no account of
/// rules, pictures and unmapped glyphs, leaves text that was doubled to look bold, and spends more
/// time on ordering words than the rest takes.
class PageCollector final : public OutputDev {
 public:
  /// Makes ready for a page of this size, in points. One collector serves all pages of a document:
  /// Poppler keeps colour profiles with it, which take long to prepare.
  void begin(double page_width, double page_height);
  /// What was collected since; once, after the page was displayed.
  PdfPage take();
  /// More than a page of paper can hold; the rest was left out.
  bool overfull() const;

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override;

  void startPage(int number, GfxState* state, XRef* xref) override;
  void saveState(GfxState* state) override;
  void restoreState(GfxState* state) override;
  void updateCTM(GfxState* state, double, double, double, double, double, double) override;
  void updateTextMat(GfxState* state) override;
  void updateHorizScaling(GfxState* state) override;
  void updateCharSpace(GfxState* state) override;
  void updateRender(GfxState* state) override;
  void updateFont(GfxState* state) override;

  void clip(GfxState* state) override;
  void eoClip(GfxState* state) override;
  void stroke(GfxState* state) override;
  void fill(GfxState* state) override;
  void eoFill(GfxState* state) override;

  void beginString(GfxState* state, const GooString* text) override;
  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode code, int bytes, const Unicode* characters,
                int count) override;
  void beginActualText(GfxState* state, const GooString* text) override;
  void endActualText(GfxState* state) override;

  bool checkTransparencyGroup(GfxState*, bool) override { return false; }
  void beginTransparencyGroup(GfxState* state, const double* bbox, GfxColorSpace* blending,
                              bool isolated, bool knockout, bool for_soft_mask) override;
  void endTransparencyGroup(GfxState* state) override;

 private:
  void measure_style(GfxState* state);
  Box clip_box(const GfxState& state) const;
  void fill(GfxState* state, PaintCollector::How how);
  /// True where the path is large enough for one.
  bool take_shape(const GfxState& state, const GfxSubpath& path);

  double width_ = 0, height_ = 0;  // points
  WordBuilder words_;
  RuleCollector rules_;
  ImageCover images_;
  PaintCollector paint_;
  std::vector<Box> shapes_;
  bool leaning_ = false;
  int unmapped_glyphs_ = 0, invisible_glyphs_ = 0;
  const GfxState* state_ = nullptr;  // the current one; Poppler tells whenever it changes

  bool style_known_ = false;  // `words_` has the style of the text state as it is now
  bool upright_ = true;       // text stands at a right angle to the page's edges
  bool invisible_ = false;
  double thin_space_ = 0;  // points
  // The font that the next three are about. Shared with Poppler, so that no other font can come to
  // stand at its address.
  std::shared_ptr<GfxFont> known_font_;
  bool font_is_bold_ = false, font_is_serif_ = false;
  bool font_is_nameless_ = false;

  // Text that the page gives in place of the glyphs it draws ("ActualText").
  bool replacing_ = false;
  std::vector<std::uint32_t> replacement_;
  bool replaced_any_ = false;
  double replaced_x0_ = 0, replaced_y0_ = 0, replaced_x1_ = 0, replaced_y1_ = 0;

  std::vector<bool> groups_;  // open transparency groups; true for one that only makes a mask
  int masks_open_ = 0;
};

}  // namespace secondlook
