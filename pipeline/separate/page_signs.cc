// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/page_signs.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <string_view>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

// A sheet with fewer words than this says nothing but which papers it parts.
constexpr std::size_t kSeparatorWords = 7;
// A paper names itself, and its position, within so many lines of its first page.
constexpr std::size_t kHeadBands = 7;
constexpr std::size_t kTopBands = 14;
// Running heads and page numbers stand in the outer part of a page, within so many lines.
constexpr double kEdgeShare = 0.12;
constexpr std::size_t kEdgeBands = 3;
// Points that lines side by side share in height at least.
constexpr double kSharedHeight = 3;
// A form has dotted lines to write on, too, but not so many that end in a number.
constexpr int kFewestEntries = 4;
// Nothing is gained by matching further into a line.
constexpr std::size_t kSignBytes = 120;
// A line that breaks off in a sentence is longer than a caption or heading.
constexpr std::size_t kProseBytes = 45;
constexpr std::size_t kShortLine = 70;

// Lines side by side, read as one.
struct Band {
  std::string text;
  double y0 = 0, y1 = 0;
};

std::string line_text(const Page& page, const Line& line) {
  std::string text;
  for (std::size_t i = 0; i < line.count; ++i) {
    if (i > 0) text += ' ';
    text += page.words[line.first + i].text;
  }
  return text;
}

std::vector<Band> bands_of(const Page& page) {
  std::vector<std::size_t> order(page.lines.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t i) { return page.lines[i].count == 0; });
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(page.lines[a].box.y0, page.lines[a].box.x0) <
           std::pair(page.lines[b].box.y0, page.lines[b].box.x0);
  });
  std::vector<Band> bands;
  for (const std::size_t i : order) {
    const Line& line = page.lines[i];
    if (bands.empty() || line.box.y0 >= bands.back().y1 - kSharedHeight) {
      bands.push_back({line_text(page, line), line.box.y0, line.box.y1});
    } else {
      bands.back().text += "  " + line_text(page, line);
      bands.back().y1 = std::max(bands.back().y1, line.box.y1);
    }
  }
  return bands;
}

class PageReader {
 public:
  PageReader(const Page& page, const RecordKinds& kinds)
      : page_(page), kinds_(kinds), bands_(bands_of(page)) {}

  PageSigns read() {
    found_.chart = shows_chart(page_);
    found_.blank = page_.words.empty() && !found_.chart && page_.reading != Reading::failed;
    if (found_.blank) return std::move(found_);
    found_.separator = is_separator();
    read_edges();
    read_top();
    read_ends();
    read_lines();
    read_contents();
    return std::move(found_);
  }

 private:
  bool is_separator() const {
    if (page_.words.empty() || page_.words.size() > kSeparatorWords) return false;
    std::string text;
    for (const Band& band : bands_) text += (text.empty() ? "" : " ") + band.text;
    return kinds_.separator(text);
  }

  bool at_edge(const Band& band) const {
    return band.y1 < page_.height * kEdgeShare || band.y0 > page_.height * (1 - kEdgeShare);
  }

  // Takes page number and running heads off the bands, the outermost first.
  void read_edges() {
    std::set<std::size_t> edges;
    const auto look = [&](std::size_t i) {
      const Band& band = bands_[i];
      if (!at_edge(band)) return;
      const auto number = printed_page_number(band.text);
      if (number && (!found_.number || (!found_.number->says_page && number->says_page)))
        found_.number = number;
      const std::string_view words = number ? std::string_view(number->rest) : band.text;
      if (number || words.size() <= kShortLine) edges.insert(i);
      if (words.size() <= kShortLine && std::count(words.begin(), words.end(), ' ') > 0)
        found_.running_head += lower(words) + "\n";
    };
    const std::size_t end = bands_.size();
    for (std::size_t i = 0; i < std::min(kEdgeBands, end); ++i) look(i);
    for (std::size_t i = std::max(kEdgeBands, end - std::min(kEdgeBands, end)); i < end; ++i)
      look(i);
    for (std::size_t i = 0; i < end; ++i)
      if (!edges.contains(i)) body_.push_back(&bands_[i]);
  }

  void read_top() {
    static const RE2 continued(R"((?i)\b(?:continued|cont'?d|continuation)\b)");
    static const RE2 opening(
        R"((?i)^\W*(?:[0-9]{1,2}[.)]\s*|[ivx]{1,4}[.)]\s*)?(?:introduction|(?:major|principal|primary) duties(?:\s+and\s+responsibilities)?|duties and responsibilities|position (?:summary|purpose)|statement of duties|organi[sz]ational (?:location|setting))\W*$)");
    std::array<int, 7> weights{};
    std::set<int> seen;
    for (std::size_t i = 0; i < std::min(kTopBands, bands_.size()); ++i) {
      const std::string_view line = std::string_view(bands_[i].text).substr(0, kSignBytes);
      if (i < kHeadBands) {
        read_head(bands_[i].text);
        found_.says_continued = found_.says_continued ||
                                (line.size() <= kShortLine && RE2::PartialMatch(line, continued));
        found_.opens_description = found_.opens_description || RE2::PartialMatch(line, opening);
        found_.code_at_head = found_.code_at_head || (bands_[i].text.size() <= kShortLine &&
                                                      !find_classification_codes(line).empty());
      }
      for (const int hit : kinds_.find(line)) {
        const auto& sign = kinds_.signs()[static_cast<std::size_t>(hit)];
        if (seen.insert(hit).second) weights[static_cast<std::size_t>(sign.kind)] += sign.weight;
      }
    }
    const auto best = std::max_element(weights.begin(), weights.end());
    if (*best >= kinds_.threshold())
      found_.looks_like = static_cast<RecordKind>(best - weights.begin());
    if (!found_.head && shows_list(page_)) found_.looks_like = RecordKind::staffing_list;
  }

  void read_head(const std::string& text) {
    if (found_.head) return;
    found_.head = kinds_.head(text);
    if (found_.head) found_.head_line = lower(text);
  }

  void read_ends() {
    if (body_.empty()) return;
    const std::string_view first = trimmed(body_.front()->text), last = trimmed(body_.back()->text);
    if (first.empty() || last.empty()) return;
    found_.begins_within_sentence = first.front() >= 'a' && first.front() <= 'z';
    found_.begins_with_short_line = first.size() < kProseBytes && is_upper(first.front());
    found_.ends_within_sentence =
        last.size() >= kProseBytes &&
        (is_letter(last.back()) || last.back() == ',' || last.back() == '-');
  }

  void read_lines() {
    static const RE2 factor(R"((?i)^\W*(?:factor|fes)\s+(?:no\.?\s*)?([1-9])\b)");
    static const RE2 item(R"(^\s*([0-9]{1,2})[.)]\s)");
    static const RE2 closing(
        R"((?i)^\W*(?:i certify that this is|(?:supervisory|classification|employee|supervisor'?s?|classifier'?s?) certification|total points|digitally signed|signature\b|/s/))");
    int cover = 0;
    std::set<int> seen;
    for (const Line& line : page_.lines) {
      if (line.count == 0) continue;
      const std::string text = line_text(page_, line).substr(0, kSignBytes);
      int number = 0;
      if (RE2::PartialMatch(text, factor, &number)) {
        if (!found_.first_factor) found_.first_factor = number;
        found_.last_factor = number;
      }
      if (RE2::PartialMatch(text, item, &number)) found_.last_item = number;
      found_.closes = found_.closes || RE2::PartialMatch(text, closing);
      if (text.size() > kShortLine) continue;
      for (const int hit : kinds_.find(text)) {
        const auto& sign = kinds_.signs()[static_cast<std::size_t>(hit)];
        if (sign.kind == RecordKind::cover_sheet && seen.insert(hit).second) cover += sign.weight;
      }
    }
    found_.form = cover >= kinds_.threshold();
    int number = 0;
    if (!body_.empty() && RE2::PartialMatch(body_.front()->text, item, &number))
      found_.first_item = number;
  }

  // Lines that end in leaders and a page number.
  void read_contents() {
    static const RE2 entry(R"([.…_]{4,}\s*([0-9]{1,3})\s*$)");
    int entries = 0, reach = 0;
    for (const Band& band : bands_) {
      int number = 0;
      if (!RE2::PartialMatch(band.text, entry, &number)) continue;
      ++entries;
      reach = std::max(reach, number);
    }
    if (entries >= kFewestEntries) found_.contents_reach = reach;
  }

  const Page& page_;
  const RecordKinds& kinds_;
  std::vector<Band> bands_;
  std::vector<const Band*> body_;  // without those at the edges
  PageSigns found_;
};

}  // namespace

bool shows_chart(const Page& page) {
  constexpr std::size_t kFewestBoxes = 3, kFewestLines = 2;
  return page.frames.size() >= kFewestBoxes && page.connectors.size() >= kFewestLines;
}

bool shows_list(const Page& page) {
  static const RE2 code(
      R"(\b(?:G[SMLG]|ES|S[LT]|EX|W[GLS]|[A-Z]{2})[-\s]+[0-9]{4}(?:[-\s]+[0-9]{1,2})?\b|\t[0-9]{4}\t[0-9]{1,2}\b)");
  constexpr int kFewestRows = 4;
  constexpr std::size_t kFewestCells = 3;
  int rows = 0;
  for (std::size_t first = 0; first < page.lines.size();) {
    std::string row = line_text(page, page.lines[first]);
    std::size_t next = first + 1;
    for (; next < page.lines.size() && page.lines[next].row == page.lines[first].row; ++next)
      row.append("\t").append(line_text(page, page.lines[next]));
    if (next - first >= kFewestCells && RE2::PartialMatch(row, code) && ++rows == kFewestRows)
      return true;
    first = next;
  }
  return false;
}

PageSigns page_signs(const Page& page, const RecordKinds& kinds) {
  return PageReader(page, kinds).read();
}

}  // namespace secondlook
