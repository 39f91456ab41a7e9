// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/decode_text.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>

namespace secondlook {
namespace {

// Bytes of the beginning by which UTF-16 without a mark is known.
constexpr std::size_t kLookedAt = 256;
constexpr std::size_t kLongestUtf8 = 4;

std::string converted(std::string_view bytes, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                     &ucnv_close);
  if (U_FAILURE(status)) return {};
  // Piece by piece, as ICU counts in 32 bits.
  constexpr std::size_t kPiece = std::size_t{1} << 20;
  std::u16string units(kPiece + 16, u'\0');
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const char* source = bytes.data() + at;
    const std::size_t size = std::min(kPiece, bytes.size() - at);
    UChar* target = units.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, source + size,
                   nullptr, static_cast<UBool>(at + size == bytes.size() ? 1 : 0), &status);
    if (U_FAILURE(status)) break;
    at = static_cast<std::size_t>(source - bytes.data());
    for (const UChar *unit = units.data(), *end = target; unit < end;) {
      UChar32 code = *unit++;
      if (U16_IS_LEAD(code) && unit < end && U16_IS_TRAIL(*unit))
        code = U16_GET_SUPPLEMENTARY(code, *unit++);
      if (U_IS_SURROGATE(code)) code = 0xfffd;
      std::uint8_t encoded[kLongestUtf8];
      int length = 0;
      U8_APPEND_UNSAFE(encoded, length, code);
      text.append(reinterpret_cast<const char*>(encoded), static_cast<std::size_t>(length));
    }
  }
  return text;
}

bool is_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t at = 0; at < size;) {
    UChar32 code = 0;
    const std::int64_t before = at;
    U8_NEXT(data, at, size, code);
    if (code < 0) return size - before < static_cast<std::int64_t>(kLongestUtf8);
  }
  return true;
}

// Zeros at the even or the odd places of the beginning: English text in UTF-16.
bool zeros_at(std::string_view bytes, std::size_t parity) {
  const std::size_t size = std::min(bytes.size(), kLookedAt) / 2;
  std::size_t zeros = 0;
  for (std::size_t i = 0; i < size; ++i) zeros += bytes[2 * i + parity] == '\0';
  return size >= 2 && zeros * 10 >= size * 9;
}

}  // namespace

std::string decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  if (bytes.starts_with("\xff\xfe")) return converted(bytes.substr(2), "UTF-16LE");
  if (bytes.starts_with("\xfe\xff")) return converted(bytes.substr(2), "UTF-16BE");
  if (zeros_at(bytes, 1)) return converted(bytes, "UTF-16LE");
  if (zeros_at(bytes, 0)) return converted(bytes, "UTF-16BE");
  return is_utf8(bytes) ? std::string(bytes) : converted(bytes, "windows-1252");
}

}  // namespace secondlook
