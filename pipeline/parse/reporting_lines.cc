// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/reporting_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace secondlook {
namespace {

using Side = ConnectorEnd::Side;

// Beliefs in what the drawing leaves open. A trunk that starts at a box's side; an aide beside a
// box that has posts of its own; boxes side by side with nothing else to go by; several boxes
// above one line.
constexpr double kFromSide = 0.9, kAide = 0.85, kArrow = 0.9, kSideBySide = 0.5, kSeveral = 0.4;

/// The frames that a connector meets, by the side at which it does. A line that leaves a box below
/// makes it the upper one, whatever else it does there.
struct Ends {
  std::vector<const ConnectorEnd*> bottom, top, left, right;
  std::size_t count() const { return bottom.size() + top.size() + left.size() + right.size(); }
};

Ends ends_of(const Connector& connector) {
  Ends ends;
  std::set<std::size_t> seen;
  for (const auto& [side, list] :
       {std::pair{Side::bottom, &ends.bottom}, std::pair{Side::top, &ends.top},
        std::pair{Side::left, &ends.left}, std::pair{Side::right, &ends.right}})
    for (const ConnectorEnd& end : connector.ends)
      if (end.side == side && seen.insert(end.frame).second) list->push_back(&end);
  return ends;
}

const ConnectorEnd* nearest(const std::vector<const ConnectorEnd*>& ends, const ConnectorEnd& to) {
  return *std::ranges::min_element(ends, {}, [&to](const ConnectorEnd* end) {
    return std::pair(std::hypot(end->x - to.x, end->y - to.y), end->frame);
  });
}

/// Frames stand in reading order, so the uppermost has the least index.
const ConnectorEnd* uppermost(const std::vector<const ConnectorEnd*>& ends) {
  return *std::ranges::min_element(ends, {}, &ConnectorEnd::frame);
}

/// The frames' boxes turned until the words in them stand upright. How far is told by the
/// connectors' ends: each says at which side of its box, seen upright, it lies.
std::vector<Box> upright_boxes(const Page& page) {
  // Sides in the order of the clock; `votes` count how far each end is turned.
  constexpr std::array<Side, 4> kClock{Side::top, Side::right, Side::bottom, Side::left};
  std::array<int, 4> votes{};
  for (const Connector& connector : page.connectors)
    for (const ConnectorEnd& end : connector.ends) {
      const Box& box = page.frames[end.frame].box;
      const std::array<double, 4> away{std::abs(end.y - box.y0), std::abs(box.x1 - end.x),
                                       std::abs(box.y1 - end.y), std::abs(end.x - box.x0)};
      const auto edge = std::ranges::min_element(away) - away.begin();
      const auto side = std::ranges::find(kClock, end.side) - kClock.begin();
      ++votes[static_cast<std::size_t>((edge - side + 4) % 4)];
    }
  const auto turns = std::ranges::max_element(votes) - votes.begin();
  std::vector<Box> boxes;
  for (const Frame& frame : page.frames) {
    const Box& box = frame.box;
    boxes.push_back(turns == 0   ? box
                    : turns == 1 ? Box{box.y0, -box.x1, box.y1, -box.x0}
                    : turns == 2 ? Box{-box.x1, -box.y1, -box.x0, -box.y0}
                                 : Box{-box.y1, box.x0, -box.y0, box.x1});
  }
  return boxes;
}

class LineReader {
 public:
  explicit LineReader(const Page& page) : page_(page), boxes_(upright_boxes(page)) {}

  std::vector<ReportingLine> read() {
    const bool mostly_across = runs_across();
    std::vector<const Connector*> open;
    for (const Connector& connector : page_.connectors) {
      const Ends ends = ends_of(connector);
      if (mostly_across && read_from_left(connector)) continue;
      if (ends.left.size() == 1 && ends.right.size() == 1 && ends.count() == 2)
        open.push_back(&connector);
      else
        read_connector(connector, ends);
    }
    for (const Connector* connector : open) read_pair(*connector);
    return std::move(lines_);
  }

 private:
  /// More connectors lead from a box to others on its right than to others below it.
  bool runs_across() const {
    std::ptrdiff_t across = 0;
    for (const Connector& connector : page_.connectors) {
      const auto apart = [&](double Box::*from, double Box::*to) {
        const auto first = std::ranges::min_element(
            connector.ends, {}, [&](const ConnectorEnd& end) { return boxes_[end.frame].*from; });
        // The first of several boxes that hang on one bus is not the upper one.
        return std::ranges::all_of(connector.ends, [&](const ConnectorEnd& end) {
          return end.frame == first->frame ||
                 (end.side != first->side && boxes_[end.frame].*from >= boxes_[first->frame].*to);
        });
      };
      const Ends ends = ends_of(connector);
      if (apart(&Box::y0, &Box::y1)) --across;
      if (ends.left.size() + ends.right.size() > 0 && apart(&Box::x0, &Box::x1)) ++across;
    }
    return across > 0;
  }

  void add(const Connector& connector, const ConnectorEnd& upper,
           const std::vector<const ConnectorEnd*>& lower, double belief,
           const std::string& doubt = {}) {
    for (const ConnectorEnd* end : lower)
      if (end->frame != upper.frame)
        lines_.push_back({end->frame, upper.frame, connector.confidence * belief, connector.dotted,
                          doubt.empty() ? doubt_of(connector) : doubt});
  }

  /// The end at a box that stands higher than all others, or null.
  const ConnectorEnd* above_all(const Connector& connector) const {
    const auto highest = std::ranges::min_element(
        connector.ends, {}, [this](const ConnectorEnd& end) { return boxes_[end.frame].y1; });
    const bool above = std::ranges::all_of(connector.ends, [&](const ConnectorEnd& end) {
      return end.frame == highest->frame ||
             (end.side != highest->side && boxes_[end.frame].y0 > boxes_[highest->frame].y1);
    });
    return above ? &*highest : nullptr;
  }

  static std::string doubt_of(const Connector& connector) {
    if (connector.dotted || connector.confidence >= 1) return {};
    return "the line crosses another or breaks off";
  }

  void read_connector(const Connector& connector, const Ends& ends) {
    std::vector<const ConnectorEnd*> sides = ends.left;
    sides.insert(sides.end(), ends.right.begin(), ends.right.end());
    std::vector<const ConnectorEnd*> lower = ends.top;
    lower.insert(lower.end(), sides.begin(), sides.end());
    const ConnectorEnd* highest = above_all(connector);
    if (ends.bottom.size() == 1) {
      add(connector, *ends.bottom.front(), lower, 1);
    } else if (highest != nullptr) {
      std::vector<const ConnectorEnd*> others = ends.bottom;
      others.insert(others.end(), lower.begin(), lower.end());
      add(connector, *highest, others, kFromSide);
    } else if (ends.bottom.size() > 1) {
      const std::string doubt =
          fmt::format("{} boxes above are joined by the same lines", ends.bottom.size());
      for (const ConnectorEnd* end : lower)
        add(connector, *nearest(ends.bottom, *end), {end}, kSeveral, doubt);
    } else if (!ends.top.empty()) {
      if (sides.empty()) return;
      const std::string doubt = sides.size() > 1 ? "it is open from which box the lines come" : "";
      const ConnectorEnd& upper = *uppermost(sides);
      add(connector, upper, ends.top, sides.size() > 1 ? kSideBySide : kFromSide, doubt);
      if (sides.size() > 1) add(connector, upper, sides, kSideBySide, doubt);
    } else {
      read_sides(connector, ends);
    }
  }

  // From box to box sideways: one trunk, and branches on the other side or further down.
  void read_sides(const Connector& connector, const Ends& ends) {
    if (ends.right.size() == 1)
      add(connector, *ends.right.front(), ends.left, 1);
    else if (ends.left.size() == 1)
      add(connector, *ends.left.front(), ends.right, 1);
    else if (ends.right.empty())
      add(connector, *uppermost(ends.left), ends.left, kAide);
    else if (ends.left.empty())
      add(connector, *uppermost(ends.right), ends.right, kAide);
  }

  // Boxes of a chart that runs from left to right: one is to the left of all others.
  bool read_from_left(const Connector& connector) {
    const auto box = [this](const ConnectorEnd& end) -> const Box& { return boxes_[end.frame]; };
    const auto upper = std::ranges::min_element(
        connector.ends, {}, [&](const ConnectorEnd& end) { return box(end).x0; });
    std::vector<const ConnectorEnd*> lower;
    std::set<std::size_t> seen{upper->frame};
    for (const ConnectorEnd& end : connector.ends)
      if (seen.insert(end.frame).second) lower.push_back(&end);
    const double edge = (box(*upper).x0 + box(*upper).x1) / 2;
    if (std::ranges::any_of(lower, [&](const ConnectorEnd* end) { return box(*end).x0 < edge; }))
      return false;
    add(connector, *upper, lower, 1);
    return true;
  }

  // Two boxes joined at their sides: one below the other, or an aide beside a chief.
  void read_pair(const Connector& connector) {
    const Ends ends = ends_of(connector);
    const ConnectorEnd &left_hand = *ends.right.front(), &right_hand = *ends.left.front();
    const auto is_placed = [this](std::size_t frame) {
      return std::ranges::any_of(lines_, [frame](const ReportingLine& line) {
        return !line.dotted && (line.subordinate == frame || line.supervisor == frame);
      });
    };
    const bool left_placed = is_placed(left_hand.frame), right_placed = is_placed(right_hand.frame);
    const Box &left_box = boxes_[left_hand.frame], &right_box = boxes_[right_hand.frame];
    if (left_box.y1 < right_box.y0)
      add(connector, left_hand, {&right_hand}, kAide);
    else if (right_box.y1 < left_box.y0)
      add(connector, right_hand, {&left_hand}, kAide);
    else if (left_placed != right_placed)
      add(connector, left_placed ? left_hand : right_hand, {left_placed ? &right_hand : &left_hand},
          kAide);
    else if (left_hand.arrow != right_hand.arrow)
      add(connector, right_hand.arrow ? left_hand : right_hand,
          {right_hand.arrow ? &right_hand : &left_hand}, kArrow);
    else
      add(connector, left_hand, {&right_hand}, kSideBySide,
          "the boxes stand side by side; either may be the upper one");
  }

  const Page& page_;
  std::vector<Box> boxes_;  // of the frames, as one sees them who reads the words
  std::vector<ReportingLine> lines_;
};

}  // namespace

std::vector<ReportingLine> reporting_lines(const Page& page) { return LineReader(page).read(); }

void keep_tree(std::size_t posts, std::vector<ReportingLine>& lines) {
  std::ranges::stable_sort(lines, [](const ReportingLine& a, const ReportingLine& b) {
    return std::tuple(a.dotted, -a.confidence) < std::tuple(b.dotted, -b.confidence);
  });
  constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> line_of(posts, kNone);  // by subordinate: into `kept`
  std::vector<ReportingLine> kept;
  std::set<std::pair<std::size_t, std::size_t>> dotted;
  for (ReportingLine& line : lines) {
    if (line.dotted) {
      // A dotted line beside a full one says nothing new.
      const std::size_t full = line_of[line.subordinate];
      if (full != kNone && kept[full].supervisor == line.supervisor) continue;
      if (dotted.emplace(line.subordinate, line.supervisor).second) kept.push_back(std::move(line));
      continue;
    }
    if (const std::size_t known = line_of[line.subordinate]; known != kNone) {
      if (kept[known].supervisor != line.supervisor && kept[known].doubt.empty())
        kept[known].doubt = "another line leads to a second box above";
      continue;
    }
    // The chain above must not lead back; no chain is longer than there are posts.
    std::size_t above = line.supervisor;
    while (above != line.subordinate && line_of[above] != kNone)
      above = kept[line_of[above]].supervisor;
    if (above == line.subordinate) continue;
    line_of[line.subordinate] = kept.size();
    kept.push_back(std::move(line));
  }
  std::ranges::stable_sort(kept, {}, [](const ReportingLine& line) {
    return std::tuple(line.subordinate, line.dotted);
  });
  lines = std::move(kept);
}

}  // namespace secondlook
