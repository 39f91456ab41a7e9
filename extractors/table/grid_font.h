// SPDX-License-Identifier: GPL-3.0-or-later
// The letters in which made-up pages of spreadsheets are measured and drawn: Leptonica's own, so
// that no font file decides where a word stands.
#pragma once
#include <memory>
#include <string_view>

#include "extractors/pix.h"
#include "models/document.h"

struct L_Bmf;

namespace secondlook {

class GridFont {
 public:
  static constexpr double kSize = 10;  // points

  GridFont();
  GridFont(GridFont&&) noexcept = default;

  /// Points. `text` is UTF-8; letters beyond ASCII count as an 'n'.
  double width(std::string_view text) const;
  double space() const;

  /// The page's words and the outlines of its lines' boxes in black on white; letters that the font
  /// does not have without their marks, or as '?'. Null where there is no memory.
  PixPtr draw(const Page& page) const;

 private:
  struct Free {
    void operator()(L_Bmf* font) const noexcept;
  };
  std::unique_ptr<L_Bmf, Free> font_;
};

}  // namespace secondlook
