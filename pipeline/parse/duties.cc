// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/duties.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "pipeline/parse/duty_percent.h"

namespace secondlook {
namespace {

// A line that is longer than this is a duty's text, not its heading.
constexpr std::size_t kLongestHeading = 110;
// A paragraph shorter than this is a lead-in or a remark, not a duty.
constexpr std::size_t kShortestDuty = 60;
// Numbers of one outline keep to one left edge within this many points; a nested list is indented
// further.
constexpr double kSameEdge = 15;

using Segment = std::pair<std::size_t, std::size_t>;  // lines [first, second)

// "1." is (digits, 1), "(B)" is (letters, 2), "III." is (roman, 3), "Duty 2" is (named, 2).
enum class Style { none, digits, letters, roman, named };
struct Ordinal {
  Style style = Style::none;
  int number = 0;
  std::size_t length = 0;  // bytes of the line that it takes
};

int roman_number(std::string_view text) {
  static constexpr std::array<std::string_view, 12> kRoman = {
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
  const auto found = std::find(kRoman.begin(), kRoman.end(), lower(text));
  return found == kRoman.end() ? 0 : static_cast<int>(found - kRoman.begin()) + 1;
}

int spoken_number(std::string_view text) {
  static constexpr std::array<std::string_view, 10> kSpoken = {
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  const auto found = std::find(kSpoken.begin(), kSpoken.end(), lower(text));
  if (found != kSpoken.end()) return static_cast<int>(found - kSpoken.begin()) + 1;
  if (text.size() == 1 && is_letter(text.front()))
    return std::toupper(static_cast<unsigned char>(text.front())) - 'A' + 1;
  int number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return roman_number(text);
    number = number * 10 + (c - '0');
  }
  return number;
}

Ordinal ordinal_of(std::string_view line) {
  static const GuardedPattern named(
      R"(^[\s\W]*(?i:(?:major |principal |primary |key |critical )?(?:duty|function|responsibility|task|duties)(?: no\.?| number| area)?\s*#?\s*)((?i:one|two|three|four|five|six|seven|eight|nine|ten)|[0-9]{1,2}|[A-H]|[IVX]{1,4})(?:[^\pL\pN]|$))");
  static const RE2 digits(R"(^\s*\(?([0-9]{1,2})\s*[.):]\)?(?:\s|$))");
  static const RE2 letters(R"(^\s*\(?([A-H])\s*[.)]\)?(?:\s|$))");
  static const RE2 roman(R"(^\s*\(?([IVX]{1,4})\s*[.)]\)?(?:\s|$))");
  re2::StringPiece group;
  const auto end = [&] {
    return static_cast<std::size_t>(group.end() - line.data()) +
           (group.end() < line.data() + line.size() ? 1 : 0);
  };
  if (named.in(line, &group)) return {Style::named, spoken_number(group), end()};
  if (RE2::PartialMatch(line, digits, &group))
    return {Style::digits, std::stoi(std::string(group)), end()};
  if (RE2::PartialMatch(line, letters, &group)) return {Style::letters, group[0] - 'A' + 1, end()};
  if (RE2::PartialMatch(line, roman, &group)) return {Style::roman, roman_number(group), end()};
  return {};
}

bool is_percent_cell(std::string_view line) {
  static const RE2 cell(
      R"(^[\s(\[]*(?i:approx(?:imately|\.)?\s*)?[0-9OolI]{1,3}(?:\s*-\s*[0-9]{1,3})?\s*(?:%|(?i:percent|pct\.?))(?:\s*(?i:of time|time))?[\s)\].]*$)");
  return RE2::PartialMatch(line, cell);
}

bool is_column_heading(std::string_view line) {
  static const RE2 heading(
      R"(^\s*(?i:(?:%|percent(?:age)?|pct\.?)(?:\s*(?:of)?\s*(?:time|duty|duties|work))?|time|(?:major )?(?:duty|duties)(?:\s*(?:description|and responsibilities|no\.?|#|statement))?|description|no\.?|#)\s*:?\s*$)");
  return RE2::PartialMatch(line, heading);
}

// The sentence that closes most lists; it holds for every position and is no duty of this one.
bool is_other_duties(std::string_view line) {
  static const GuardedPattern other(
      R"((?i)^\W*(?:\w+\s+){0,3}other\s+(?:[\w-]+\s+){0,3}duties(?:\s+[\w-]+){0,4}\s+as\s+(?:assigned|required|needed|directed)\W*$)");
  return other.in(line);
}

class DutyReader {
 public:
  DutyReader(const RunningText& text, std::size_t first, std::size_t end)
      : text_(text), first_(first), end_(end) {
    while (first_ < end_ && is_column_heading(line(first_))) ++first_;
  }

  std::vector<Duty> read() const {
    if (first_ >= end_) return {};
    // In the order of trust: an outline of numbers is deliberate, a paragraph's end is the weakest
    // sign.
    std::vector<std::vector<Segment>> ways;
    for (const Style style : {Style::named, Style::digits, Style::letters, Style::roman})
      ways.push_back(by_ordinal(style));
    ways.push_back(by_share());
    ways.push_back(by_start([this](std::size_t i) { return is_headed_with_share(i); }));
    ways.push_back(by_end());
    ways.push_back(by_paragraph());
    const std::vector<Segment>* best = nullptr;
    std::size_t best_shares = 0;
    for (const auto& way : ways) {
      if (way.empty()) continue;
      const std::size_t shares = segments_with_share(way);
      if (best == nullptr || shares > best_shares) {
        best = &way;
        best_shares = shares;
      }
    }
    std::vector<Duty> duties;
    if (best == nullptr) return duties;
    for (Segment segment : *best) {
      while (segment.second > segment.first && is_other_duties(line(segment.second - 1)) &&
             !(segment.second - segment.first <= 2 && share(segment)))
        --segment.second;
      if (segment.second > segment.first) duties.push_back(duty(segment));
    }
    return duties;
  }

 private:
  std::string_view line(std::size_t i) const {
    return std::string_view(text_.text)
        .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
  }

  // The first line of the table row that line `i` is in.
  std::size_t row_start(std::size_t i) const {
    while (i > first_ && text_.lines[i - 1].row == text_.lines[i].row) --i;
    return i;
  }

  std::vector<Segment> by_start(const std::function<bool(std::size_t)>& starts) const {
    std::vector<std::size_t> at;
    for (std::size_t i = first_; i < end_; ++i) {
      if (!starts(i)) continue;
      const std::size_t start = row_start(i);
      if (at.empty() || at.back() < start) at.push_back(start);
    }
    std::vector<Segment> segments;
    for (std::size_t k = 0; k < at.size(); ++k)
      segments.emplace_back(at[k], k + 1 < at.size() ? at[k + 1] : end_);
    return segments;
  }

  // Shares that open their duties. In a table whose last column they are, they close them: then
  // text stands before the first and none behind the last.
  std::vector<Segment> by_share() const {
    auto segments = by_start([this](std::size_t i) { return starts_with_share(i); });
    if (segments.empty()) return segments;
    const std::size_t before =
        text_.lines[segments.front().first].begin - text_.lines[first_].begin;
    std::size_t last = segments.back().first;
    while (last + 1 < end_ && text_.lines[last + 1].row == text_.lines[last].row) ++last;
    const std::size_t behind = text_.lines[end_ - 1].end - text_.lines[last].end;
    if (before >= kShortestDuty && behind < kShortestDuty) segments.clear();
    return segments;
  }

  // 1, 2, 3 in one style; numbers out of turn are lists within a duty. Two make an outline, a
  // single "1." may be anything unless it says that it is a duty.
  std::vector<Segment> by_ordinal(Style style) const {
    int next = 1;
    double edge = 0;
    auto segments = by_start([&](std::size_t i) {
      const Ordinal ordinal = ordinal_of(line(i));
      if (ordinal.style != style || ordinal.number != next) return false;
      const double left = text_.lines[i].box.x0;
      if (next > 1 && style != Style::named && std::abs(left - edge) > kSameEdge) return false;
      edge = left;
      ++next;
      return true;
    });
    if (segments.size() < 2 && style != Style::named) segments.clear();
    return segments;
  }

  bool starts_with_share(std::size_t i) const {
    return is_percent_cell(line(i)) || leading_percent(line(i)).has_value();
  }

  bool is_headed_with_share(std::size_t i) const {
    const std::string_view text = line(i);
    const bool opens =
        i == first_ || text_.lines[i].block != text_.lines[i - 1].block || text_.lines[i].bold;
    return opens && text.size() <= kLongestHeading && !text.empty() && !is_percent_cell(text) &&
           trailing_percent(text).has_value() && (is_upper(text.front()) || is_digit(text.front()));
  }

  // A share closes its duty: what stands between the end of one and the next is one duty.
  std::vector<Segment> by_end() const {
    std::vector<Segment> segments;
    std::size_t begin = first_;
    for (std::size_t i = first_; i < end_; ++i) {
      if (!trailing_percent(line(i)) && !is_percent_cell(line(i))) continue;
      segments.emplace_back(begin, i + 1);
      begin = i + 1;
    }
    return segments;
  }

  std::vector<Segment> by_paragraph() const {
    std::vector<Segment> segments;
    std::size_t begin = first_;
    for (std::size_t i = first_; i < end_; ++i) {
      const bool closes = i + 1 == end_ || text_.lines[i + 1].block != text_.lines[i].block;
      if (!closes) continue;
      const std::size_t bytes = text_.lines[i].end - text_.lines[begin].begin;
      // A lead-in or heading belongs to what follows it, and so does a bullet to what stands above
      // it.
      const bool goes_on =
          bytes < kShortestDuty || line(i).ends_with(":") ||
          (i + 1 < end_ && !is_upper(line(i + 1).empty() ? ' ' : line(i + 1).front()));
      if (goes_on && i + 1 < end_) continue;
      segments.emplace_back(begin, i + 1);
      begin = i + 1;
    }
    return segments;
  }

  std::size_t segments_with_share(const std::vector<Segment>& segments) const {
    return static_cast<std::size_t>(
        std::count_if(segments.begin(), segments.end(),
                      [this](const Segment& s) { return share(s).has_value(); }));
  }

  std::optional<double> share(const Segment& segment) const {
    for (std::size_t i = segment.first; i < segment.second; ++i) {
      if (!is_percent_cell(line(i))) continue;
      if (const auto cell = leading_percent(line(i))) return cell->percent;
    }
    std::string_view first = line(segment.first);
    if (const Ordinal ordinal = ordinal_of(first); ordinal.style != Style::none)
      first.remove_prefix(ordinal.length);
    if (const auto leading = leading_percent(trimmed(first, " \t:.-"))) return leading->percent;
    if (const auto heading = trailing_percent(first)) return heading->percent;
    if (const auto trailing = trailing_percent(whole(segment))) return trailing->percent;
    if (const auto inside = stated_percent(whole(segment))) return inside->percent;
    return std::nullopt;
  }

  std::string_view whole(const Segment& segment) const {
    const std::size_t begin = text_.lines[segment.first].begin;
    return std::string_view(text_.text).substr(begin, text_.lines[segment.second - 1].end - begin);
  }

  Duty duty(const Segment& segment) const {
    Duty duty;
    for (std::size_t i = segment.first; i < segment.second; ++i) {
      if (is_percent_cell(line(i))) continue;
      const bool joined = i > segment.first && text_.lines[i].begin == text_.lines[i - 1].end;
      if (!duty.text.empty() && !joined) duty.text += ' ';
      duty.text += line(i);
    }
    duty.begin = text_.lines[segment.first].begin;
    duty.end = text_.lines[segment.second - 1].end;
    duty.percent = share(segment);
    duty.evidence =
        text_.evidence(text_.lines[segment.first].begin, text_.lines[segment.second - 1].end);
    return duty;
  }

  const RunningText& text_;
  std::size_t first_, end_;
};

}  // namespace

std::vector<Duty> parse_duties(const RunningText& text, std::size_t first_line,
                               std::size_t line_end) {
  return DutyReader(text, first_line, line_end).read();
}

}  // namespace secondlook
