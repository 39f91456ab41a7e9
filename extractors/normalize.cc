// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace secondlook {
namespace {

constexpr UChar32 kDropped = -1;
constexpr UChar32 kReplacement = 0xFFFD;
constexpr UChar32 kSoftHyphen = 0xAD;

/// One character's plain form. Word processors put bullets and boxes to tick in fonts that number
/// their signs from U+F000; those that forms use are given their names back.
UChar32 plain(UChar32 c) {
  switch (c) {
    case 0x2010:  // hyphen
    case 0x2011:  // no-break hyphen
    case 0x2012:  // figure dash
    case 0x2013:  // en dash
    case 0x2014:  // em dash
    case 0x2015:  // horizontal bar
    case 0x2043:  // hyphen bullet
    case 0x2212:  // minus
    case 0xFE58:  // small em dash
    case 0xFE63:  // small hyphen
    case 0xFF0D:  // full-width hyphen
      return '-';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:  // prime
    case 0x02BC:  // letter apostrophe
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:  // double prime
      return '"';
    case 0x2024:  // one dot leader
      return '.';
    case 0x2044:  // fraction slash
    case 0x2215:  // division slash
      return '/';
    case 0xF0B7:
      return 0x2022;  // bullet
    case 0xF0A7:
    case 0xF06E:
      return 0x25AA;  // small black square
    case 0xF0D8:
      return 0x27A2;  // arrow head
    case 0xF0FC:
      return 0x2713;  // check mark
    case 0xF0FB:
      return 0x2717;  // ballot cross
    case 0xF06F:
    case 0xF0A8:
      return 0x2610;  // empty box
    case 0xF0FE:
      return 0x2611;  // ticked box
    case 0xF0FD:
    case 0xF078:
      return 0x2612;  // crossed box
    default:
      break;
  }
  // Control and format characters (joiners, marks of direction), and every kind of space: a word
  // has none.
  switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return kDropped;
    default:
      return u_isdefined(c) && !U_IS_SURROGATE(c) && !U_IS_UNICODE_NONCHAR(c) ? c : kReplacement;
  }
}

/// A ligature's letters; nullptr for all else.
const char* ligature(UChar32 c) {
  switch (c) {
    case 0xFB00:
      return "ff";
    case 0xFB01:
      return "fi";
    case 0xFB02:
      return "fl";
    case 0xFB03:
      return "ffi";
    case 0xFB04:
      return "ffl";
    case 0xFB05:
    case 0xFB06:
      return "st";
    case 0x2025:
      return "..";
    case 0x2026:
      return "...";
    default:
      return nullptr;
  }
}

void append(std::string& text, UChar32 c) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  text.append(bytes, static_cast<std::size_t>(length));
}

}  // namespace

std::string normalize_word(std::string_view text) {
  // Nearly every word of a paper is plain ASCII, and then there is nothing to do.
  if (std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; }))
    return std::string(text);

  std::string spelled;
  spelled.reserve(text.size());
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < length;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), i, length, c);
    if (c == kSoftHyphen) {
      if (i == length) spelled += '-';
      continue;
    }
    if (const char* letters = ligature(c)) {
      spelled += letters;
      continue;
    }
    c = plain(c);
    if (c != kDropped) append(spelled, c);
  }

  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) || nfc->isNormalizedUTF8(spelled, status)) return spelled;
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  nfc->normalizeUTF8(0, spelled, sink, nullptr, status);
  return U_SUCCESS(status) ? composed : spelled;
}

}  // namespace secondlook
