// SPDX-License-Identifier: GPL-3.0-or-later
// A record's pages as one text, with the way back from every character to its word on the page.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/document.h"
#include "models/evidence.h"

namespace secondlook {

/// A word within a RunningText.
struct TextWord {
  std::size_t begin = 0, end = 0;  // bytes of RunningText::text
  int page = 1;                    // 1-based within the file
  Box box;
  std::size_t line = 0;  // index into RunningText::lines
};

/// One line, or one cell of a table row, within a RunningText.
struct TextLine {
  std::size_t begin = 0, end = 0;              // bytes of RunningText::text, without the line end
  std::size_t first_word = 0, word_count = 0;  // into RunningText::words
  int page = 1;
  Box box;
  int block = 0, row = 0;  // unique over all pages
  double font_size = 0;    // points, of most of its words
  bool bold = false;       // all of its words are
};

/// Words in reading order. Between words of a line stands a space, between cells of one row a tab,
/// between lines a newline, between blocks an empty line; a word broken by a hyphen at a line's end
/// is put together and both its parts lead back to their boxes.
struct RunningText {
  std::string document_id, path;
  std::string text;
  std::vector<TextWord>
      words;  // in order of `begin`; the parts of a broken word meet without a gap
  std::vector<TextLine> lines;

  /// The words that [begin, end) touches, as evidence: one item for each page they stand on.
  std::vector<Evidence> evidence(std::size_t begin, std::size_t end) const;
};

/// Puts pages together. Lines that repeat at the top or bottom edge of most pages (running heads,
/// page numbers) are left out, so that a sentence runs on over the page break.
RunningText running_text(std::span<const Page> pages, std::string document_id, std::string path);

}  // namespace secondlook
