// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layout/segments.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <utility>

namespace secondlook {
namespace {

// In em. Justification stretches a space from 0.25 to one em at most, and then all of the line's
// spaces; what is wider, or much wider than the line's other spaces, parts two cells.
constexpr double kWidestSpace = 2.0;
constexpr double kLeastCellGap = 0.9;
constexpr double kCellGapToSpace = 2.2;  // times the line's usual space
constexpr double kUsualSpaceOfFew =
    0.45;  // a line of three gaps or fewer says little of its spaces
constexpr std::size_t kFewGaps = 4;
// Neighbouring gaps as equal as this were stretched together, to justify the line.
constexpr double kEqualGaps = 0.06;
// Less is enough where lines above and below have a cell's gap at the same place.
constexpr double kLeastSharedGap = 0.7;
constexpr int kLinesWithSharedGap = 4;
// A bullet or number stands half an inch before its text at most.
constexpr double kWidestMarkerGap = 4.5;
// A number at the start of a line may belong to the sentence; a list's stands off by more than the
// space after a full stop.
constexpr double kListGap = 0.6;
constexpr double kMostOverlap = 0.6;
// Of the lower one's height. A superscript shares half of its height with its line, at least;
// neighbouring lines share nothing.
constexpr double kLineOverlap = 0.45;
// A line of text is 1.3 em high at most, brackets and all; a turned word of three letters has two.
constexpr double kHighestLine = 1.7;
// Points per point. Less than a third of a point over a line's length does not matter.
constexpr double kLeastSlope = 0.002;
constexpr double kMostSlope = 0.05;
constexpr std::uint32_t kWordsToShowSlope = 5;

constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// A segment that may go on: the last words' boxes tell where its line runs.
struct OpenSegment {
  Segment segment;
  std::array<double, 3> tops{}, bottoms{};
  double widest_gap = 0;  // em
  bool starts_with_marker = false;

  double top() const {
    return *std::min_element(tops.begin(), tops.begin() + std::min<std::uint32_t>(3, count()));
  }
  double bottom() const {
    return *std::max_element(bottoms.begin(),
                             bottoms.begin() + std::min<std::uint32_t>(3, count()));
  }
  std::uint32_t count() const { return segment.count; }
};

/// Open segments by the height at which they end. A strip is half an em high, so that no two lines
/// end in one.
class Strips {
 public:
  Strips(double top, double bottom, double em) : top_(top) {
    constexpr double kMostStrips = 1 << 16;
    height_ = std::max({em / 2, (bottom - top) / kMostStrips, 0.5});
    strips_.assign(static_cast<std::size_t>((bottom - top) / height_) + 1, kNone);
  }
  void put(double y, std::uint32_t segment) { strips_[index(y)] = segment; }
  /// Calls `visit` with each segment that ends within an em of `y`.
  template <class Visit>
  void near(double y, Visit visit) const {
    constexpr std::size_t kReach = 2;
    const std::size_t middle = index(y);
    const std::size_t last = std::min(middle + kReach, strips_.size() - 1);
    for (std::size_t i = middle - std::min(middle, kReach); i <= last; ++i)
      if (strips_[i] != kNone) visit(strips_[i]);
  }

 private:
  std::size_t index(double y) const {
    const double strip = std::clamp((y - top_) / height_, 0.0, double(strips_.size() - 1));
    return static_cast<std::size_t>(strip);
  }
  double top_, height_;
  std::vector<std::uint32_t> strips_;
};

double usual_em(const std::vector<Word>& words, std::span<const std::uint32_t> members) {
  std::vector<double> ems;
  ems.reserve(members.size());
  for (const std::uint32_t i : members) ems.push_back(em_of(words[i]));
  const auto middle = ems.begin() + static_cast<std::ptrdiff_t>(ems.size() / 2);
  std::nth_element(ems.begin(), middle, ems.end());
  return *middle;
}

/// Measures the segment of `count` words from `first` on anew.
Segment measured(const std::vector<Word>& words, const std::vector<Box>& boxes,
                 const WordChain& chain, std::uint32_t first, std::uint32_t count) {
  Segment segment;
  segment.first = segment.last = first;
  segment.count = count;
  segment.box = boxes[first];
  segment.bold = true;
  std::uint32_t word = first;
  for (std::uint32_t n = 0; n < count; ++n, word = chain[word]) {
    segment.box = enclosing(segment.box, boxes[word]);
    segment.em = std::max(segment.em, em_of(words[word]));
    segment.bold = segment.bold && words[word].bold;
    segment.last = word;
  }
  return segment;
}

/// A space that is wide enough to part two cells, if other signs agree.
struct WideGap {
  std::uint32_t line = 0;   // index of the open segment
  std::uint32_t after = 0;  // its number among the segment's gaps
  double left = 0, right = 0;
  bool parts_cells = false;
};

/// The usual space between the words of a line.
double usual_space(const OpenSegment& line, std::vector<double> gaps) {
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>((gaps.size() - 1) / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return gaps.size() < kFewGaps ? std::min(*middle, kUsualSpaceOfFew * line.segment.em) : *middle;
}

/// The wide gaps of one line, in order.
void find_wide_gaps(const OpenSegment& line, std::uint32_t number, const std::vector<Word>& words,
                    const std::vector<Box>& boxes, const WordChain& chain,
                    std::vector<WideGap>& wide) {
  std::vector<double> gaps;
  const std::size_t first = wide.size();
  std::uint32_t word = line.segment.first;
  for (std::uint32_t n = 0; n + 1 < line.segment.count; ++n) {
    const std::uint32_t next = chain[word];
    const double gap = boxes[next].x0 - boxes[word].x1;
    const double em = std::max(em_of(words[word]), em_of(words[next]));
    gaps.push_back(gap);
    const bool after_marker = n == 0 && line.starts_with_marker;
    if (gap > kLeastSharedGap * em && !after_marker)
      wide.push_back({number, n, boxes[word].x1, boxes[next].x0, gap > kLeastCellGap * em});
    word = next;
  }
  const auto stretched = [&, equal = kEqualGaps * line.segment.em](std::size_t i) {
    return (i > 0 && std::abs(gaps[i] - gaps[i - 1]) < equal) ||
           (i + 1 < gaps.size() && std::abs(gaps[i] - gaps[i + 1]) < equal);
  };
  for (std::size_t i = first; i < wide.size(); ++i)
    wide[i].parts_cells = wide[i].parts_cells && !stretched(wide[i].after);
  const double space = usual_space(line, std::move(gaps));
  for (std::size_t i = first; i < wide.size(); ++i)
    wide[i].parts_cells =
        wide[i].parts_cells && wide[i].right - wide[i].left > kCellGapToSpace * space;
}

/// A gap that alone might be a stretched space parts cells as well where it stands below or above
/// several that do: columns are set close, and justified.
void spread_to_shared_gaps(std::vector<WideGap>& wide) {
  double left = wide.front().left, right = wide.front().right;
  for (const WideGap& gap : wide) {
    left = std::min(left, gap.left);
    right = std::max(right, gap.right);
  }
  // A field a point wide; a page of absurd width has wider ones.
  constexpr double kMostFields = 1 << 14;
  const double field = std::max(1.0, (right - left) / kMostFields);
  const auto index = [&](double x) { return static_cast<std::size_t>((x - left) / field); };
  std::vector<int> lines_with_gap(index(right) + 2, 0);
  for (const WideGap& gap : wide) {
    if (!gap.parts_cells) continue;
    ++lines_with_gap[index(gap.left)];
    --lines_with_gap[index(gap.right) + 1];
  }
  for (std::size_t i = 1; i < lines_with_gap.size(); ++i)
    lines_with_gap[i] += lines_with_gap[i - 1];
  for (WideGap& gap : wide)
    if (lines_with_gap[index((gap.left + gap.right) / 2)] >= kLinesWithSharedGap)
      gap.parts_cells = true;
}

bool is_bullet(std::string_view marker) {
  return std::none_of(marker.begin(), marker.end(),
                      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

}  // namespace

double em_of(const Word& word) {
  return word.font_size > 0 ? word.font_size : std::max(word.box.height(), 1.0);
}

bool is_turned(const Box& box, double em) { return box.height() > kHighestLine * em; }

bool is_list_marker(std::string_view text) {
  if (text.empty() || text.size() > 6) return false;
  const auto is_letter_or_digit = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
  };
  // One sign beyond ASCII: a bullet, a box to tick, an arrow head.
  const bool beyond_ascii = (text[0] & 0x80) != 0;
  if (beyond_ascii) {
    const auto continues = [](char c) { return (c & 0xC0) == 0x80; };
    return text.size() <= 4 && std::all_of(text.begin() + 1, text.end(), continues);
  }
  if (text.size() == 1) return text[0] == '-' || text[0] == '*' || text[0] == 'o';
  if (text.back() != '.' && text.back() != ')') return false;
  std::string_view body = text.substr(0, text.size() - 1);
  if (body.front() == '(') body.remove_prefix(1);
  return !body.empty() && body.size() <= 3 &&
         std::all_of(body.begin(), body.end(), is_letter_or_digit);
}

std::vector<Segment> find_segments(const std::vector<Word>& words, const std::vector<Box>& boxes,
                                   std::span<const std::uint32_t> members, WordChain& chain) {
  std::vector<Segment> segments;
  if (members.empty()) return segments;
  std::vector<std::uint32_t> order(members.begin(), members.end());
  std::sort(order.begin(), order.end(), [&boxes](std::uint32_t a, std::uint32_t b) {
    if (boxes[a].x0 != boxes[b].x0) return boxes[a].x0 < boxes[b].x0;
    if (boxes[a].y0 != boxes[b].y0) return boxes[a].y0 < boxes[b].y0;
    return a < b;
  });
  double top = boxes[order[0]].y0, bottom = top;
  for (const std::uint32_t word : order) {
    top = std::min(top, boxes[word].y0);
    bottom = std::max(bottom, boxes[word].y1);
  }
  Strips strips(top, bottom, usual_em(words, members));

  std::vector<OpenSegment> open;
  open.reserve(members.size() / 4 + 1);
  for (const std::uint32_t word : order) {
    const Box& box = boxes[word];
    const double em = em_of(words[word]);
    std::uint32_t best = kNone;
    double best_overlap = 0;
    const bool turned = is_turned(box, em);
    strips.near((box.y0 + box.y1) / 2, [&](std::uint32_t candidate) {
      const OpenSegment& line = open[candidate];
      if (turned) return;
      const double gap = box.x0 - line.segment.box.x1;
      const double scale = std::max(em, em_of(words[line.segment.last]));
      const bool at_marker = line.starts_with_marker && line.segment.count == 1;
      if (gap > (at_marker ? kWidestMarkerGap : kWidestSpace) * scale ||
          gap < -kMostOverlap * scale)
        return;
      const double line_top = line.top(), line_bottom = line.bottom();
      const double shared = std::min(box.y1, line_bottom) - std::max(box.y0, line_top);
      const double overlap = shared / std::max(0.1, std::min(box.height(), line_bottom - line_top));
      if (overlap < kLineOverlap || overlap <= best_overlap) return;
      best = candidate;
      best_overlap = overlap;
    });
    if (best == kNone) {
      best = static_cast<std::uint32_t>(open.size());
      OpenSegment line;
      line.segment.box = box;
      line.segment.em = em;
      line.segment.first = line.segment.last = word;
      line.segment.bold = true;
      line.starts_with_marker = is_list_marker(words[word].text);
      open.push_back(line);
    } else {
      OpenSegment& line = open[best];
      const double gap = box.x0 - line.segment.box.x1;
      if (line.segment.count == 1 && line.starts_with_marker) {
        line.segment.list_item = is_bullet(words[line.segment.first].text) || gap > kListGap * em;
      } else {
        line.widest_gap =
            std::max(line.widest_gap, gap / std::max(em, em_of(words[line.segment.last])));
      }
      chain[line.segment.last] = word;
      line.segment.box = enclosing(line.segment.box, box);
      line.segment.em = std::max(line.segment.em, em);
      line.segment.last = word;
    }
    OpenSegment& line = open[best];
    line.segment.bold = line.segment.bold && words[word].bold;
    line.tops[line.segment.count % 3] = box.y0;
    line.bottoms[line.segment.count % 3] = box.y1;
    ++line.segment.count;
    if (!turned) strips.put((line.top() + line.bottom()) / 2, best);
  }

  std::vector<WideGap> wide;
  for (std::uint32_t i = 0; i < open.size(); ++i)
    if (open[i].widest_gap > kLeastSharedGap) find_wide_gaps(open[i], i, words, boxes, chain, wide);
  if (!wide.empty()) spread_to_shared_gaps(wide);

  segments.reserve(open.size());
  auto gap = wide.begin();
  for (std::uint32_t i = 0; i < open.size(); ++i) {
    const Segment& line = open[i].segment;
    const std::size_t first_piece = segments.size();
    std::uint32_t word = line.first, left = line.count, passed = 0;
    for (; gap != wide.end() && gap->line == i; ++gap) {
      if (!gap->parts_cells) continue;
      const std::uint32_t count = gap->after + 1 - passed;
      segments.push_back(measured(words, boxes, chain, word, count));
      word = chain[segments.back().last];
      passed += count;
      left -= count;
    }
    segments.push_back(passed == 0 ? line : measured(words, boxes, chain, word, left));
    segments[first_piece].list_item = line.list_item;
  }
  return segments;
}

double find_slope(const std::vector<Segment>& segments, const std::vector<Box>& boxes) {
  std::vector<double> slopes;
  for (const Segment& segment : segments) {
    if (segment.count < kWordsToShowSlope) continue;
    const Box &first = boxes[segment.first], &last = boxes[segment.last];
    const double run = (last.x0 + last.x1 - first.x0 - first.x1) / 2;
    // Bottoms, not middles: most letters stand on the baseline, but half of them rise above it.
    if (run > 0) slopes.push_back((last.y1 - first.y1) / run);
  }
  if (slopes.empty()) return 0;
  const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
  std::nth_element(slopes.begin(), middle, slopes.end());
  const double slope = *middle;
  return std::abs(slope) < kLeastSlope || std::abs(slope) > kMostSlope ? 0 : slope;
}

}  // namespace secondlook
