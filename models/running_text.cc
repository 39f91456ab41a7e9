// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/running_text.h"

#include <algorithm>
#include <cctype>
#include <unordered_set>

namespace secondlook {
namespace {

// Running heads and page numbers stand in the outer tenth of a page; a body line there is kept
// unless it repeats.
constexpr double kEdgeShare = 0.10;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

std::string line_text(const Page& page, const Line& line) {
  std::string text;
  for (std::size_t i = 0; i < line.count; ++i) {
    if (i > 0) text += ' ';
    text += page.words[line.first + i].text;
  }
  return text;
}

bool at_edge(const Page& page, const Line& line) {
  return line.box.y1 < page.height * kEdgeShare || line.box.y0 > page.height * (1 - kEdgeShare);
}

// The page's own number changes from page to page, the rest of a running head does not.
std::string without_digits(std::string_view text) {
  std::string kept;
  for (char c : text)
    if (!is_digit(c)) kept += c;
  return kept;
}

// "3", "- 3 -", "Page 3 of 12", "3 | Page".
bool is_page_number(std::string_view text) {
  bool digits = false;
  std::string letters;
  for (char c : text) {
    if (is_digit(c)) digits = true;
    if (is_letter(c)) letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return digits && text.size() <= 24 &&
         (letters.empty() || letters == "page" || letters == "pageof" || letters == "of");
}

// Runs over the pages and tells which rows at an edge say nothing new: running heads after their
// first appearance (the first may be the only place that names the PD number). It is the whole row
// that must repeat: on the first lines of two pages "Level 1-8, 1550 Points" and "Level 6-3, 60
// Points" may stand beside different factors.
class RunningHeads {
 public:
  bool repeats(const Page& page, std::size_t first_line, std::size_t line_end) {
    std::string row;
    for (std::size_t i = first_line; i < line_end; ++i) {
      if (!at_edge(page, page.lines[i])) return false;
      row += line_text(page, page.lines[i]) + '\t';
    }
    return !seen_.insert(without_digits(row)).second;
  }

 private:
  std::unordered_set<std::string> seen_;
};

// "classifi-" before "cation": a letter before the hyphen, and a small letter goes on.
bool breaks_word(std::string_view last, std::string_view next) {
  return last.size() >= 3 && last.back() == '-' && is_letter(last[last.size() - 2]) &&
         !next.empty() && std::islower(static_cast<unsigned char>(next.front())) != 0;
}

// "day-to-" before "day" keeps its hyphen: a word that has one already was written with hyphens.
bool keeps_hyphen(std::string_view last) { return last.find('-') != last.size() - 1; }

double prevailing_font_size(const Page& page, const Line& line) {
  std::vector<double> sizes;
  sizes.reserve(line.count);
  for (std::size_t i = 0; i < line.count; ++i)
    sizes.push_back(page.words[line.first + i].font_size);
  if (sizes.empty()) return 0;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle;
}

class Composer {
 public:
  explicit Composer(RunningText& out) : out_(out) {}

  void add(const Page& page) {
    const int block_base = block_base_, row_base = row_base_;
    std::size_t row_end = 0;
    for (std::size_t first = 0; first < page.lines.size(); first = row_end) {
      const int row = page.lines[first].row;
      row_end = first + 1;
      while (row_end < page.lines.size() && page.lines[row_end].row == row) ++row_end;
      row_base_ = std::max(row_base_, row_base + row + 1);
      const bool repeats = heads_.repeats(page, first, row_end);
      for (std::size_t i = first; i < row_end; ++i) {
        const Line& line = page.lines[i];
        block_base_ = std::max(block_base_, block_base + line.block + 1);
        const bool numbers_page = at_edge(page, line) && is_page_number(line_text(page, line));
        if (line.count > 0 && !repeats && !numbers_page)
          add(page, line, block_base + line.block, row_base + row);
      }
    }
  }

 private:
  void add(const Page& page, const Line& line, int block, int row) {
    separate(page.words[line.first].text, page.number, block, row);
    TextLine placed;
    placed.begin = out_.text.size();
    placed.first_word = out_.words.size();
    placed.word_count = line.count;
    placed.page = page.number;
    placed.box = line.box;
    placed.block = block;
    placed.row = row;
    placed.font_size = prevailing_font_size(page, line);
    placed.bold = true;
    for (std::size_t i = 0; i < line.count; ++i) {
      const Word& word = page.words[line.first + i];
      if (i > 0) out_.text += ' ';
      const std::size_t begin = out_.text.size();
      out_.text += word.text;
      out_.words.push_back({begin, out_.text.size(), page.number, word.box, out_.lines.size()});
      placed.bold = placed.bold && word.bold;
    }
    placed.end = out_.text.size();
    out_.lines.push_back(placed);
  }

  // What stands between the line before and the one that begins with `next`.
  void separate(std::string_view next, int page, int block, int row) {
    if (out_.lines.empty()) return;
    const TextLine& before = out_.lines.back();
    if (before.row == row && before.block != block && before.page == page) {
      out_.text += '\t';
      return;
    }
    TextWord& last = out_.words.back();
    const std::string_view last_text =
        std::string_view(out_.text).substr(last.begin, last.end - last.begin);
    // A paragraph that runs on over a page break is one block on each page, so the block may change
    // there.
    const bool runs_on = before.block == block || before.page != page;
    if (runs_on && breaks_word(last_text, next)) {
      if (!keeps_hyphen(last_text)) {
        out_.text.pop_back();
        --last.end;
        out_.lines.back().end = out_.text.size();
      }
      return;
    }
    out_.text += before.block == block ? "\n" : "\n\n";
  }

  RunningText& out_;
  RunningHeads heads_;
  int block_base_ = 0, row_base_ = 0;
};

}  // namespace

std::vector<Evidence> RunningText::evidence(std::size_t begin, std::size_t end) const {
  std::vector<Evidence> found;
  if (begin >= end) return found;
  auto word = std::lower_bound(words.begin(), words.end(), begin,
                               [](const TextWord& w, std::size_t at) { return w.end <= at; });
  std::size_t quoted_to = begin;
  for (; word != words.end() && word->begin < end; ++word) {
    if (word->begin == word->end) continue;
    if (found.empty() || found.back().page != word->page) {
      found.push_back({document_id, path, word->page, word->box, "", "asserted"});
      quoted_to = word->begin;
    }
    Evidence& item = found.back();
    item.box = enclosing(item.box, word->box);
    // White space of any kind is one space in a quote; parts of a broken word stay together.
    if (!item.quote.empty() && word->begin > quoted_to) item.quote += ' ';
    item.quote.append(text, word->begin, word->end - word->begin);
    quoted_to = word->end;
  }
  return found;
}

RunningText running_text(std::span<const Page> pages, std::string document_id, std::string path) {
  RunningText result;
  result.document_id = std::move(document_id);
  result.path = std::move(path);
  Composer composer(result);
  for (const Page& page : pages) composer.add(page);
  return result;
}

}  // namespace secondlook
