// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/grid_font.h"

#include <leptonica/allheaders.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cmath>
#include <new>
#include <string>

namespace secondlook {
namespace {

// What Leptonica's fonts are made for; fine enough to be reduced.
constexpr double kDpi = 300;
constexpr double kFirstLetter = 33, kLastLetter = 126;  // ASCII without the space
// Where a missing size is no reason to fail: half an em.
constexpr int kMiddlingWidth = 20;  // pixels
// The widest page there is, and rows of the most lines.
constexpr double kMostPixels = 480e6;

bool has(char c) { return c >= kFirstLetter && c <= kLastLetter; }

// "Muñoz" as "Munoz".
std::string ascii(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  const icu::UnicodeString given =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  const icu::UnicodeString apart = U_SUCCESS(status) ? nfd->normalize(given, status) : given;
  std::string result;
  for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
    const UChar32 code = apart.char32At(i);
    if (u_charType(code) == U_NON_SPACING_MARK) continue;
    result += code < 0x80 && has(static_cast<char>(code)) ? static_cast<char>(code) : '?';
  }
  return result;
}

}  // namespace

void GridFont::Free::operator()(L_Bmf* font) const noexcept { bmfDestroy(&font); }

GridFont::GridFont() : font_(bmfCreate(nullptr, static_cast<int>(kSize))) {
  if (!font_) throw std::bad_alloc();  // it is built in
}

double GridFont::width(std::string_view text) const {
  int pixels = 0;
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) & 0xc0) == 0x80) continue;  // within a letter
    int letter = 0;
    if (bmfGetWidth(font_.get(), has(c) ? c : 'n', &letter) != 0 || letter < 1)
      letter = kMiddlingWidth;
    pixels += letter + font_->kernwidth;
  }
  return pixels * 72 / kDpi;
}

double GridFont::space() const { return font_->spacewidth * 72 / kDpi; }

PixPtr GridFont::draw(const Page& page) const {
  const double scale = kDpi / 72;
  const double pixels = page.width * scale * page.height * scale;
  if (pixels > kMostPixels) return nullptr;
  PixPtr pix{pixCreate(static_cast<int>(std::ceil(page.width * scale)),
                       static_cast<int>(std::ceil(page.height * scale)), 1)};
  if (!pix) return nullptr;
  const auto dots = [&](double points) { return static_cast<int>(std::lround(points * scale)); };
  for (const Line& line : page.lines) {
    ::Box* outline = boxCreate(dots(line.box.x0), dots(line.box.y0), dots(line.box.width()),
                               dots(line.box.height()));
    if (outline != nullptr) pixRenderBox(pix.get(), outline, 1, L_SET_PIXELS);
    boxDestroy(&outline);
  }
  for (const Word& word : page.words) {
    const std::string text = ascii(word.text);
    int width = 0, overflow = 0;
    // Its baseline is where the letters' own tops put it.
    const int base = dots(word.box.y0) + font_->baselinetab[static_cast<int>('X')];
    pixSetTextline(pix.get(), font_.get(), text.c_str(), 1, dots(word.box.x0), base, &width,
                   &overflow);
  }
  pixSetResolution(pix.get(), static_cast<int>(kDpi), static_cast<int>(kDpi));
  return pix;
}

}  // namespace secondlook
