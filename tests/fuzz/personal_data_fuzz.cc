// SPDX-License-Identifier: GPL-3.0-or-later
// Any words anywhere on a page can be masked. Masking changes letters and digits to 'X' and nothing
// else, marks what it changed, and leaves no number of the form 123-45-6789 standing alone.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "extractors/personal_data.h"

namespace {

/// A page from bytes. A space ends a word, a newline a line, a tab a line whose row goes on; a byte
/// of 0x80 or more moves the place of the next word.
secondlook::Page page_from(const std::uint8_t* data, std::size_t size) {
  secondlook::Page page;
  double x = 72, y = 72;
  int block = 1, row = 1;
  std::string text;
  std::size_t first = 0;
  const auto end_word = [&] {
    if (text.empty()) return;
    const double width = 5.0 * static_cast<double>(text.size());
    page.words.push_back({.text = text, .box = {x, y, x + width, y + 10}});
    x += width + 5;
    text.clear();
  };
  const auto end_line = [&] {
    end_word();
    if (first == page.words.size()) return;
    secondlook::Box box = page.words[first].box;
    for (std::size_t i = first; i < page.words.size(); ++i) box = enclosing(box, page.words[i].box);
    page.lines.push_back({first, page.words.size() - first, box, block, row});
    first = page.words.size();
  };
  for (std::size_t i = 0; i < size; ++i) {
    const std::uint8_t byte = data[i];
    if (byte == ' ') {
      end_word();
    } else if (byte == '\n' || byte == '\t') {
      end_line();
      ++block;
      x = byte == '\n' ? 72 : x + 50;
      y += byte == '\n' ? 12 : 0;
      row += byte == '\n';
    } else if (byte >= 0x80) {
      end_word();
      x += (byte & 0x0f) * 20.0 - 160;
      y += ((byte >> 4) & 0x07) * 4.0 - 12;
    } else {
      text += static_cast<char>(byte);
    }
  }
  end_line();
  return page;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_written_like_a_security_number(const std::string& text) {
  if (text.size() != 11) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 3 || i == 6 ? text[i] != '-' : !is_digit(text[i])) return false;
  return true;
}

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const secondlook::Page before = page_from(data, size);
  secondlook::Page after = before;
  secondlook::mask_personal_data(after);
  require(after.words.size() == before.words.size() && after.lines == before.lines);
  for (std::size_t i = 0; i < after.words.size(); ++i) {
    const std::string &was = before.words[i].text, &is = after.words[i].text;
    require(was.size() == is.size());
    for (std::size_t at = 0; at < was.size(); ++at)
      require(was[at] == is[at] || (is[at] == 'X' && after.words[i].masked));
  }
  if (after.words.size() == 1 && is_written_like_a_security_number(before.words[0].text))
    require(after.words[0].masked);
  return 0;
}
