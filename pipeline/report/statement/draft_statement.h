// SPDX-License-Identifier: GPL-3.0-or-later
// A draft evaluation statement, put together but not yet set as a page or a document.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

/// A place that a line rests on.
struct StatementPlace {
  std::string words;  // "PD, page 2"
  Evidence evidence;
};

/// A full stop at the end of the text comes after the places.
struct StatementLine {
  std::string text;
  std::vector<StatementPlace> places;

  bool stops() const { return text.ends_with('.'); }
  std::string_view before_places() const {
    return std::string_view(text).substr(0, text.size() - (stops() ? 1 : 0));
  }
};

struct StatementBlock {
  enum class Kind {
    heading,    // one line
    paragraph,  // one line
    list,       // a line an item
    quotes,     // likewise, words of the papers
    facts,      // rows of a caption and a value
    table,      // the first row are headings, the first cell of each other row is its caption
  };
  Kind kind = Kind::paragraph;
  std::vector<StatementLine> lines;
  std::vector<std::vector<StatementLine>> rows;
};

struct StatementSection {
  std::string id;  // "conclusion"
  std::string heading;
  std::vector<StatementBlock> blocks;
};

struct DraftStatement {
  std::string title, notice;
  std::vector<StatementSection> sections;
};

}  // namespace secondlook
