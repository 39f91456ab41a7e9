// SPDX-License-Identifier: GPL-3.0-or-later
// Pages for tests of layout, made of words at places instead of files.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/layout.h"
#include "models/document.h"

namespace secondlook::testing {

/// The words of a text, split at spaces.
inline std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find(' ', i), text.size());
    if (end > i) words.emplace_back(text.substr(i, end - i));
    i = end + 1;
  }
  return words;
}

/// A page of US letter to which a test adds words and rules. Letters are half an em wide and spaces
/// a quarter.
class Sketch {
 public:
  Sketch() {
    page_.width = 612;
    page_.height = 792;
  }

  Sketch& word(std::string_view text, const Box& box, double size = 10) {
    Word word;
    word.text = text;
    word.box = box;
    word.font_size = size;
    page_.words.push_back(word);
    return *this;
  }
  /// One line of text that begins at `x` and whose upper edge is at `y`, with spaces of `space` em.
  Sketch& line(double x, double y, std::string_view text, double size = 10, double space = 0.25) {
    for (const std::string& each : split(text)) {
      const double width = static_cast<double>(each.size()) * size / 2;
      word(each, {x, y, x + width, y + size}, size);
      x += width + space * size;
    }
    return *this;
  }
  /// One line of text that ends at `x`.
  Sketch& line_to(double x, double y, std::string_view text, double size = 10) {
    const double letters = static_cast<double>(text.size() - (split(text).size() - 1));
    const double width =
        letters * size / 2 + static_cast<double>(split(text).size() - 1) * size / 4;
    return line(x - width, y, text, size);
  }
  /// Lines of prose, numbered "a1", "a2", ... for the name "a", that fill the column from `x` on,
  /// 13 points from line to line; justified, so that its spaces vary. Every fifth ends short.
  Sketch& prose(std::string_view name, double x, double y, double width, int lines) {
    static const std::vector<std::string> vocabulary = split(
        "of positions classification and responsibility the work for management program in "
        "oversight a national by review to agency");
    for (int number = 1; number <= lines; ++number, y += 13) {
      std::vector<std::string> words{std::string(name) + std::to_string(number)};
      double letters = static_cast<double>(words[0].size()) * 5;
      const double goal = number % 5 == 0 ? width / 2 : width;
      for (std::size_t tried = 0; tried < vocabulary.size();) {
        next_ = (next_ + 7) % static_cast<int>(vocabulary.size());
        const std::string& word = vocabulary[static_cast<std::size_t>(next_)];
        const double wider = letters + static_cast<double>(word.size()) * 5;
        ++tried;
        if (wider + 2.5 * static_cast<double>(words.size()) > goal) continue;
        words.push_back(word);
        letters = wider;
        tried = 0;
      }
      const double gaps = static_cast<double>(words.size() - 1);
      const double space = number % 5 == 0 || gaps < 1 ? 2.5 : (width - letters) / gaps;
      double at = x;
      for (const std::string& each : words) {
        const double end = at + static_cast<double>(each.size()) * 5;
        word(each, {at, y, end, y + 10});
        at = end + space;
      }
    }
    return *this;
  }
  Sketch& rule(double x0, double y0, double x1, double y1) {
    page_.rules.push_back({x0, y0, x1 + (y0 == y1 ? 0 : 0.5), y1 + (y0 == y1 ? 0.5 : 0)});
    return *this;
  }
  /// A ruled table with its borders at these places.
  Sketch& grid(const std::vector<double>& columns, const std::vector<double>& rows) {
    for (const double y : rows) rule(columns.front(), y, columns.back(), y);
    for (const double x : columns) rule(x, rows.front(), x, rows.back());
    return *this;
  }
  /// Turns everything about the upper left corner, as a crooked scan is; `slope` points down for
  /// each point to the right.
  Sketch& skew(double slope) {
    for (Word& word : page_.words) {
      const double fall = slope * (word.box.x0 + word.box.x1) / 2;
      word.box.y0 += fall;
      word.box.y1 += fall;
    }
    return *this;
  }

  /// The page in reading order. Its words come in an order of no meaning.
  Page read() const {
    Page page = page_;
    std::size_t seed = 12345;
    for (std::size_t i = page.words.size(); i > 1; --i) {
      seed = seed * 1103515245 + 12345;
      std::swap(page.words[i - 1], page.words[(seed >> 16) % i]);
    }
    put_in_reading_order(page);
    return page;
  }

 private:
  Page page_;
  int next_ = 1;
};

/// The words of one line.
inline std::string text_of(const Page& page, const Line& line) {
  std::string text;
  for (std::size_t i = line.first; i < line.first + line.count; ++i)
    text += (i > line.first ? " " : "") + page.words[i].text;
  return text;
}

/// One string a row; cells are parted by " | ".
inline std::vector<std::string> rows_of(const Page& page) {
  std::vector<std::string> rows;
  int row = -1;
  for (const Line& line : page.lines) {
    if (line.row == row && !rows.empty())
      rows.back() += " | " + text_of(page, line);
    else
      rows.push_back(text_of(page, line));
    row = line.row;
  }
  return rows;
}

/// One string a block; lines are parted by " / ".
inline std::vector<std::string> blocks_of(const Page& page) {
  std::vector<std::string> blocks;
  int block = -1;
  for (const Line& line : page.lines) {
    if (line.block == block && !blocks.empty())
      blocks.back() += " / " + text_of(page, line);
    else
      blocks.push_back(text_of(page, line));
    block = line.block;
  }
  return blocks;
}

/// The first word of each line.
inline std::vector<std::string> line_starts(const Page& page) {
  std::vector<std::string> starts;
  for (const Line& line : page.lines) starts.push_back(page.words[line.first].text);
  return starts;
}

}  // namespace secondlook::testing
