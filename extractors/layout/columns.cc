// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layout/columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "extractors/layout/middle.h"

namespace secondlook {
namespace {

// In em of the text beside it. Newspapers set columns 0.9 apart, offices 1.5 and more.
constexpr double kLeastGutter = 0.8;
// Segments that came just before, among which a segment's neighbour on the same line is sought.
constexpr std::size_t kLookBack = 12;
// Strips followed at one time, and looked at closely in the end: more than a page has columns.
constexpr std::size_t kMostOpen = 24, kMostCandidates = 12;
// A strip ends where white of so many em runs across it: what follows is another part of the page.
constexpr double kMostWhite = 3.0;

// A column of prose: at least so many lines, of so many words, of which so many run nearly as far
// as the longest. Cells of a table are shorter, and of various lengths.
constexpr std::size_t kLeastLines = 4;
constexpr double kLeastWordsInLine = 3.5;
constexpr double kFullLine = 0.72, kLeastFullLines = 0.5;
// Cells with wrapped text: two full lines out of three are enough.
constexpr std::size_t kLeastWrappedLines = 2;
// White between the lines of one paragraph is below half an em in single and 1.15 spacing.
constexpr double kParagraphGap = 0.55;
// So many of the breaks between paragraphs that run through both sides make rows of a table; in
// prose they meet by accident.
constexpr double kSharedBreaks = 0.7;
constexpr double kSameTop = 0.35;  // em; the first lines of two cells of one row

struct Strip {
  double left, right, top, bottom;
  double last_seen;  // the lowest text beside it so far
};

/// All white strips with text on both sides, found in one pass from top to bottom.
std::vector<Strip> find_strips(const std::vector<Segment>& segments,
                               std::span<const std::uint32_t> members, std::span<const Box> rules) {
  std::vector<Strip> open, closed;
  auto rule = std::lower_bound(rules.begin(), rules.end(), segments[members.front()].box.y0,
                               [](const Box& candidate, double top) { return candidate.y0 < top; });
  const auto close = [&](std::size_t i, double bottom) {
    open[i].bottom = std::min(open[i].last_seen, bottom);
    closed.push_back(open[i]);
    open[i] = open.back();
    open.pop_back();
  };
  for (std::size_t i = 0; i < members.size(); ++i) {
    const Segment& segment = segments[members[i]];
    const Box& box = segment.box;
    const double least = kLeastGutter * segment.em;
    for (; rule != rules.end() && rule->y0 < middle_y(box); ++rule)
      for (std::size_t s = open.size(); s-- > 0;)
        if (rule->y0 > open[s].top && rule->x0 < open[s].left - least &&
            rule->x1 > open[s].right + least)
          close(s, rule->y0);

    for (std::size_t s = open.size(); s-- > 0;) {
      Strip& strip = open[s];
      if (box.y0 - strip.last_seen > kMostWhite * segment.em) {
        close(s, strip.last_seen);
        continue;
      }
      if (box.x1 > strip.left && box.x0 < strip.right) {
        const double on_left = box.x0 - strip.left, on_right = strip.right - box.x1;
        if (std::max(on_left, on_right) < least) {
          close(s, box.y0);
          continue;
        }
        (on_left > on_right ? strip.right : strip.left) = on_left > on_right ? box.x0 : box.x1;
      }
      strip.last_seen = std::max(strip.last_seen, box.y1);
    }

    // The neighbours on the same line.
    const Segment *on_left = nullptr, *on_right = nullptr;
    for (std::size_t back = 1; back <= std::min(i, kLookBack); ++back) {
      const Segment& other = segments[members[i - back]];
      const double shared = std::min(box.y1, other.box.y1) - std::max(box.y0, other.box.y0);
      if (shared < 0.3 * std::min(box.height(), other.box.height())) continue;
      if (other.box.x1 <= box.x0 && (on_left == nullptr || other.box.x1 > on_left->box.x1))
        on_left = &other;
      if (other.box.x0 >= box.x1 && (on_right == nullptr || other.box.x0 < on_right->box.x0))
        on_right = &other;
    }
    const auto add = [&](double left, double right, double top) {
      if (right - left < least || open.size() >= kMostOpen) return;
      for (const Strip& strip : open)
        if (std::min(strip.right, right) - std::max(strip.left, left) > 0) return;
      open.push_back({left, right, top, box.y1, box.y1});
    };
    if (on_left != nullptr) add(on_left->box.x1, box.x0, std::min(on_left->box.y0, box.y0));
    if (on_right != nullptr) add(box.x1, on_right->box.x0, std::min(on_right->box.y0, box.y0));
  }
  while (!open.empty()) close(open.size() - 1, open.back().last_seen);
  return closed;
}

/// The lines on one side of a strip. A line that was stretched until its words stood apart is one.
struct Side {
  struct Line {
    Box box;
    double em = 0;
    std::uint32_t words = 0;
  };
  std::vector<Line> lines;  // from top to bottom
  double left = std::numeric_limits<double>::max();
  double right = std::numeric_limits<double>::lowest();

  void add(const Segment& segment) {
    left = std::min(left, segment.box.x0);
    right = std::max(right, segment.box.x1);
    if (!lines.empty() && middle_y(segment.box) < lines.back().box.y1) {
      lines.back().box = enclosing(lines.back().box, segment.box);
      lines.back().words += segment.count;
    } else {
      lines.push_back({segment.box, segment.em, segment.count});
    }
  }
  double full_lines() const {
    const auto full = std::count_if(lines.begin(), lines.end(), [this](const Line& line) {
      return line.box.x1 - left >= kFullLine * (right - left);
    });
    return static_cast<double>(full) / static_cast<double>(lines.size());
  }
  double words_in_line() const {
    double words = 0;
    for (const Line& line : lines) words += line.words;
    return words / static_cast<double>(lines.size());
  }
  bool is_prose(std::size_t least_lines) const {
    return lines.size() >= least_lines && words_in_line() >= kLeastWordsInLine &&
           full_lines() >= kLeastFullLines;
  }
  std::size_t paragraph_breaks() const {
    std::size_t breaks = 0;
    for (std::size_t i = 1; i < lines.size(); ++i)
      breaks += lines[i].box.y0 - lines[i - 1].box.y1 > kParagraphGap * lines[i].em ? 1 : 0;
    return breaks;
  }
};

struct Sides {
  Side left, right;
  std::vector<std::uint32_t> members;
};

/// The columns next to the strip; other strips that run along it bound them.
Sides sides_of(const Strip& strip, const std::vector<Strip>& strips,
               const std::vector<Segment>& segments, std::span<const std::uint32_t> members) {
  double far_left = std::numeric_limits<double>::lowest();
  double far_right = std::numeric_limits<double>::max();
  for (const Strip& other : strips) {
    const double shared = std::min(other.bottom, strip.bottom) - std::max(other.top, strip.top);
    if (shared < 0.6 * (strip.bottom - strip.top)) continue;
    if (other.right <= strip.left) far_left = std::max(far_left, other.left);
    if (other.left >= strip.right) far_right = std::min(far_right, other.right);
  }
  Sides sides;
  for (const std::uint32_t member : members) {
    const Segment& segment = segments[member];
    const double y = middle_y(segment.box);
    if (y < strip.top || y > strip.bottom) continue;
    sides.members.push_back(member);
    if (segment.grid >= 0) continue;
    if (segment.box.x1 <= strip.left + 0.01 && segment.box.x0 >= far_left)
      sides.left.add(segment);
    else if (segment.box.x0 >= strip.right - 0.01 && segment.box.x1 <= far_right)
      sides.right.add(segment);
  }
  return sides;
}

/// Breaks that run through both sides, after which both go on at one height.
std::size_t shared_breaks(const std::vector<Segment>& segments,
                          const std::vector<std::uint32_t>& members, const Strip& strip) {
  std::size_t shared = 0;
  const auto parts = bands(segments, members);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const Segment *left = nullptr, *right = nullptr;
    for (const std::uint32_t member : parts[i]) {
      const Segment& segment = segments[member];
      const Segment*& side = segment.box.x1 <= strip.left + 0.01 ? left : right;
      if (side == nullptr) side = &segment;
    }
    if (left != nullptr && right != nullptr &&
        std::abs(left->box.y0 - right->box.y0) < kSameTop * left->em)
      ++shared;
  }
  return shared;
}

std::optional<Beside> judge(const Strip& strip, const std::vector<Strip>& strips,
                            const std::vector<Segment>& segments,
                            std::span<const std::uint32_t> members) {
  const Sides sides = sides_of(strip, strips, segments, members);
  if (sides.left.lines.empty() || sides.right.lines.empty()) return std::nullopt;
  if (sides.left.is_prose(kLeastLines) && sides.right.is_prose(kLeastLines)) {
    const std::size_t breaks =
        std::min(sides.left.paragraph_breaks(), sides.right.paragraph_breaks());
    const std::size_t shared = shared_breaks(segments, sides.members, strip);
    const bool rows =
        shared > 0 && static_cast<double>(shared) >= kSharedBreaks * static_cast<double>(breaks);
    return rows ? Beside::cells : Beside::columns;
  }
  if (sides.left.is_prose(kLeastWrappedLines) || sides.right.is_prose(kLeastWrappedLines))
    return Beside::cells;
  return std::nullopt;
}

}  // namespace

std::optional<Gutter> find_gutter(const std::vector<Segment>& segments,
                                  std::span<const std::uint32_t> members,
                                  std::span<const Box> rules) {
  std::vector<Strip> strips = find_strips(segments, members, rules);
  const std::size_t candidates = std::min(strips.size(), kMostCandidates);
  std::partial_sort(strips.begin(), strips.begin() + static_cast<std::ptrdiff_t>(candidates),
                    strips.end(), [](const Strip& a, const Strip& b) {
                      const double high = a.bottom - a.top, low = b.bottom - b.top;
                      return high > low || (high == low && a.left < b.left);
                    });
  strips.resize(candidates);
  std::optional<Gutter> best;
  for (const Strip& strip : strips) {
    const auto beside = judge(strip, strips, segments, members);
    if (!beside) continue;
    const Gutter gutter{strip.left, strip.right, strip.top, strip.bottom, *beside};
    // Columns hold tables, but no table holds columns.
    if (*beside == Beside::columns) return gutter;
    if (!best) best = gutter;
  }
  return best;
}

std::vector<std::span<const std::uint32_t>> bands(const std::vector<Segment>& segments,
                                                  std::span<const std::uint32_t> members) {
  std::vector<std::span<const std::uint32_t>> parts;
  std::size_t first = 0;
  double bottom = members.empty() ? 0 : segments[members[0]].box.y1;
  for (std::size_t i = 1; i < members.size(); ++i) {
    const Segment& segment = segments[members[i]];
    if (segment.box.y0 - bottom > kParagraphGap * segment.em) {
      parts.push_back(members.subspan(first, i - first));
      first = i;
    }
    bottom = std::max(bottom, segment.box.y1);
  }
  if (first < members.size()) parts.push_back(members.subspan(first));
  return parts;
}

}  // namespace secondlook
