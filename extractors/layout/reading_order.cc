// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layout/reading_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "extractors/layout/columns.h"
#include "extractors/layout/middle.h"

namespace secondlook {
namespace {

// How often, on average, a segment may be looked at in search of columns. A page of text needs a
// dozen; one that was made to need more is read line by line from there on.
constexpr std::size_t kLooks = 100;
constexpr int kMostDepth = 200;  // of parts within parts: what the stack bears with ease
// Share of the lower one's height that segments of one row have in common.
constexpr double kRowOverlap = 0.5;
// In em. Lines of a paragraph stand 0.2 apart in single, 0.7 in one-and-a-half spacing.
constexpr double kMostLeading = 0.75;
// A line that starts this much further right, after one that ended short, begins a paragraph.
constexpr double kIndent = 1.0, kShortEnd = 4.0;
// A heading differs from its text in size by a tenth at least.
constexpr double kSizeStep = 0.1;
constexpr double kSameTop = 0.35;

class Reader {
 public:
  Reader(const std::vector<Segment>& segments, std::span<const Box> rules)
      : segments_(segments), rules_(rules) {
    placed_.reserve(segments.size());
    looks_left_ = kLooks * segments.size();
  }

  void read(std::span<const std::uint32_t> members, int depth) {
    if (members.empty()) return;
    std::optional<Gutter> gutter;
    if (depth < kMostDepth && members.size() <= looks_left_) {
      looks_left_ -= members.size();
      gutter = find_gutter(segments_, members, rules_);
    }
    if (!gutter) {
      read_rows(members);
      return;
    }
    std::vector<std::uint32_t> above, beside, below;
    for (const std::uint32_t member : members) {
      const double y = middle_y(segments_[member].box);
      (y < gutter->top ? above : y > gutter->bottom ? below : beside).push_back(member);
    }
    read(above, depth + 1);
    if (gutter->beside == Beside::columns)
      read_sides(*gutter, beside, depth);
    else
      read_cells(*gutter, beside, depth);
    read(below, depth + 1);
  }

  std::vector<Placed> take() { return std::move(placed_); }

 private:
  struct Parted {
    std::vector<std::uint32_t> left, right;
  };
  Parted part(const Gutter& gutter, std::span<const std::uint32_t> members) const {
    const double middle = (gutter.left + gutter.right) / 2;
    Parted parted;
    for (const std::uint32_t member : members)
      (segments_[member].box.x1 <= middle ? parted.left : parted.right).push_back(member);
    return parted;
  }

  void read_sides(const Gutter& gutter, std::span<const std::uint32_t> members, int depth) {
    const Parted parted = part(gutter, members);
    read(parted.left, depth + 1);
    new_block_ = true;
    read(parted.right, depth + 1);
    new_block_ = true;
  }

  /// A table without rules, row by row. A row whose cells have several lines each is read cell by
  /// cell; where all but one have a single line, so that they stand beside the other's first, line
  /// by line.
  void read_cells(const Gutter& gutter, const std::vector<std::uint32_t>& members, int depth) {
    const auto rows = table_rows(gutter, members);
    for (const auto& row : rows) {
      const Parted parted = part(gutter, row);
      const std::size_t left = lines(parted.left), right = lines(parted.right);
      const bool wrapped = std::min(left, right) > 1 && (left != right || rows.size() > 1);
      const bool apart =
          std::min(left, right) == 1 && left != right &&
          std::abs(top(parted.left) - top(parted.right)) > kSameTop * segments_[row.front()].em;
      if (wrapped || apart)
        read_sides(gutter, row, depth);
      else
        read_rows(row);
    }
  }

  /// Rows are parted by white, or begin where a label stands apart from the one above it.
  std::vector<std::span<const std::uint32_t>> table_rows(
      const Gutter& gutter, std::span<const std::uint32_t> members) const {
    std::vector<std::span<const std::uint32_t>> rows;
    for (std::span<const std::uint32_t> rest : bands(segments_, members)) {
      const Parted parted = part(gutter, rest);
      const bool labels_left = lines(parted.left) <= lines(parted.right);
      const auto& labels = labels_left ? parted.left : parted.right;
      const auto& texts = labels_left ? parted.right : parted.left;
      for (std::size_t i = 1; i < labels.size(); ++i) {
        const Segment &above = segments_[labels[i - 1]], &label = segments_[labels[i]];
        if (label.box.y0 - above.box.y1 < kMostLeading * label.em) continue;
        const double y = middle_y(label.box) - kSameTop * label.em;
        const std::size_t text = first_below(texts, y);
        if (text == texts.size() ||
            std::abs(segments_[texts[text]].box.y0 - label.box.y0) > kSameTop * label.em)
          continue;
        const std::size_t in_row_above = first_below(rest, y);
        rows.push_back(rest.first(in_row_above));
        rest = rest.subspan(in_row_above);
      }
      rows.push_back(rest);
    }
    return rows;
  }

  /// The number of those whose middle stands above `y`; `members` are sorted by it.
  std::size_t first_below(std::span<const std::uint32_t> members, double y) const {
    const auto at = std::lower_bound(members.begin(), members.end(), y,
                                     [this](std::uint32_t member, double limit) {
                                       return middle_y(segments_[member].box) < limit;
                                     });
    return static_cast<std::size_t>(at - members.begin());
  }

  std::size_t lines(const std::vector<std::uint32_t>& members) const {
    std::size_t count = 0;
    double bottom = 0;
    for (const std::uint32_t member : members) {
      const Box& box = segments_[member].box;
      if (count > 0 && middle_y(box) < bottom) continue;
      ++count;
      bottom = box.y1;
    }
    return count;
  }
  double top(const std::vector<std::uint32_t>& members) const {
    return members.empty() ? 0 : segments_[members.front()].box.y0;
  }

  /// Line by line, each from left to right.
  void read_rows(std::span<const std::uint32_t> members) {
    std::vector<std::uint32_t> row;
    Box band;
    for (const std::uint32_t member : members) {
      const Box& box = segments_[member].box;
      if (!row.empty()) {
        const double shared = std::min(box.y1, band.y1) - std::max(box.y0, band.y0);
        const bool joins = stands_in_row(segments_[member]) &&
                           stands_in_row(segments_[row.front()]) &&
                           shared >= kRowOverlap * std::min(box.height(), band.height());
        if (!joins) {
          place(row);
          row.clear();
        }
      }
      // The first segment alone tells where the row runs: a chain of overlaps would lead away.
      if (row.empty()) band = box;
      row.push_back(member);
    }
    place(row);
  }

  static bool stands_in_row(const Segment& segment) {
    return segment.grid < 0 && !is_turned(segment.box, segment.em);
  }

  void place(std::vector<std::uint32_t>& row) {
    if (row.empty()) return;
    std::sort(row.begin(), row.end(), [this](std::uint32_t a, std::uint32_t b) {
      const Box &left = segments_[a].box, &right = segments_[b].box;
      return left.x0 < right.x0 || (left.x0 == right.x0 && left.y0 < right.y0);
    });
    for (std::size_t i = 0; i < row.size(); ++i) {
      Placed placed{row[i], true, true};
      if (i > 0) {
        // What overlaps from side to side is another line, if a close one.
        placed.starts_row = segments_[row[i]].box.x0 < segments_[row[i - 1]].box.x1 - 1;
      } else if (row.size() == 1 && !new_block_ && last_row_was_single_) {
        placed.starts_block = !goes_on(segments_[placed_.back().segment], segments_[row[0]]);
      }
      placed_.push_back(placed);
    }
    last_row_was_single_ = row.size() == 1;
    new_block_ = false;
  }

  /// Both are lines of one paragraph.
  bool goes_on(const Segment& above, const Segment& below) {
    if (above.grid >= 0 || below.grid >= 0 || below.list_item) return false;
    const double em = std::max(above.em, below.em);
    if (below.box.y0 - above.box.y1 > kMostLeading * em || below.box.y1 <= above.box.y0)
      return false;
    if (std::abs(above.em - below.em) > kSizeStep * em || above.bold != below.bold) return false;
    if (below.box.x0 > above.box.x1 || above.box.x0 > below.box.x1) return false;
    const bool indented = below.box.x0 - above.box.x0 > kIndent * em;
    const bool ended_short = below.box.x1 - above.box.x1 > kShortEnd * em;
    return !(indented && ended_short && !above.list_item);
  }

  const std::vector<Segment>& segments_;
  std::span<const Box> rules_;
  std::vector<Placed> placed_;
  std::size_t looks_left_ = 0;
  bool last_row_was_single_ = false;
  bool new_block_ = true;
};

}  // namespace

std::vector<Placed> reading_order(const std::vector<Segment>& segments,
                                  std::span<const Box> rules) {
  std::vector<std::uint32_t> members(segments.size());
  std::iota(members.begin(), members.end(), 0U);
  // A grid counts from its top: text beside it is read before it.
  const auto height = [&segments](std::uint32_t i) {
    const Segment& segment = segments[i];
    return segment.grid >= 0 ? segment.box.y0 : middle_y(segment.box);
  };
  std::sort(members.begin(), members.end(), [&](std::uint32_t a, std::uint32_t b) {
    const double ya = height(a), yb = height(b);
    if (ya != yb) return ya < yb;
    if (segments[a].box.x0 != segments[b].box.x0) return segments[a].box.x0 < segments[b].box.x0;
    return a < b;
  });
  Reader reader(segments, rules);
  reader.read(members, 0);
  return reader.take();
}

}  // namespace secondlook
