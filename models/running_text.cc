// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/running_text.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <unordered_set>
#include <utility>

#include "models/characters.h"

namespace secondlook {
namespace {

// Running heads and page numbers stand in the outer tenth of a page; a body line there is kept
// unless it repeats.
constexpr double kEdgeShare = 0.10;
// Points that two lines side by side share in height at least; lines below each other share less.
constexpr double kSharedHeight = 3;

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

// The page's own number changes from page to page, the rest of a running head does not. Only whole
// words count: "Level 1-8, 1550 Points" and "Level 6-3, 60 Points" are no running heads.
std::string without_numbers(std::string_view text) {
  std::string kept;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (!std::all_of(word.begin(), word.end(), is_digit)) kept.append(word) += ' ';
    at = end + 1;
  }
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

// Runs over the pages and tells which lines at their edges say nothing new: page numbers, and
// running heads after their first appearance (the first may be the only place that names the PD
// number). Lines side by side are judged as one, so that no cell of a table is taken for a number.
class RunningHeads {
 public:
  /// For each line of the page, whether it is left out.
  std::vector<bool> repeats(const Page& page) {
    std::vector<bool> left_out(page.lines.size(), false);
    std::vector<std::size_t> order(page.lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return page.lines[i].count == 0; });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::pair(page.lines[a].box.y0, page.lines[a].box.x0) <
             std::pair(page.lines[b].box.y0, page.lines[b].box.x0);
    });
    for (std::size_t first = 0; first < order.size();) {
      std::size_t last = first + 1;
      double bottom = page.lines[order[first]].box.y1;
      while (last < order.size() && page.lines[order[last]].box.y0 < bottom - kSharedHeight) {
        bottom = std::max(bottom, page.lines[order[last]].box.y1);
        ++last;
      }
      const std::span<const std::size_t> band(order.data() + first, last - first);
      const bool outermost = first == 0 || last == order.size();
      if (says_nothing_new(page, band, outermost))
        for (const std::size_t line : band) left_out[line] = true;
      first = last;
    }
    return left_out;
  }

 private:
  bool says_nothing_new(const Page& page, std::span<const std::size_t> band, bool outermost) {
    std::string text;
    for (const std::size_t line : band) {
      if (!at_edge(page, page.lines[line])) return false;
      if (!text.empty()) text += ' ';
      text += line_text(page, page.lines[line]);
    }
    if (outermost && is_page_number(text)) return true;
    const std::string rest = without_numbers(text);
    if (std::none_of(rest.begin(), rest.end(), is_letter)) return false;
    return !seen_.insert(rest).second;
  }

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
    const std::vector<bool> left_out = heads_.repeats(page);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
      const Line& line = page.lines[i];
      block_base_ = std::max(block_base_, block_base + line.block + 1);
      row_base_ = std::max(row_base_, row_base + line.row + 1);
      if (line.count == 0 || left_out[i]) continue;
      add(page, line, block_base + line.block, row_base + line.row);
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
