// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/line_graph.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace secondlook {
namespace {

// Cosine of the angle by which a line may bend where it crosses another: 20 degrees.
constexpr double kStraight = 0.94;
constexpr double kMostPixels = 20e6;
constexpr std::size_t kMostSkeleton = 400'000;
// A chart in which lines cross more often is a tangle that nobody could read.
constexpr std::size_t kMostCrossings = 100;

struct Point {
  int x = 0, y = 0;
};

/// A line between two nodes of the skeleton, both ends included.
struct Branch {
  std::array<int, 2> node{};
  std::vector<Point> points;
};

class Joined {
 public:
  explicit Joined(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) { parent_[root(a)] = root(b); }

 private:
  std::vector<std::size_t> parent_;
};

class Skeleton {
 public:
  explicit Skeleton(const Pix& lines)
      : width_(pixGetWidth(const_cast<Pix*>(&lines)) + 2),
        height_(pixGetHeight(const_cast<Pix*>(&lines)) + 2) {
    Pix* image = const_cast<Pix*>(&lines);
    index_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), -1);
    for (int y = 0; y + 2 < height_; ++y)
      for (int x = 0; x + 2 < width_; ++x) {
        l_uint32 set = 0;
        pixGetPixel(image, x, y, &set);
        if (set == 0) continue;
        index_[at(x + 1, y + 1)] = static_cast<int>(points_.size());
        points_.push_back({x + 1, y + 1});
      }
  }

  std::size_t size() const { return points_.size(); }

  /// Nodes are ends and junctions; junctions closer than `near` are one.
  std::vector<Branch> branches(int near) {
    find_nodes();
    std::vector<Branch> found = trace();
    Joined same(static_cast<std::size_t>(nodes_));
    for (const Branch& branch : found)
      if (static_cast<int>(branch.points.size()) <= near && junction(branch.node[0]) &&
          junction(branch.node[1]))
        same.join(static_cast<std::size_t>(branch.node[0]),
                  static_cast<std::size_t>(branch.node[1]));
    std::erase_if(found, [&](const Branch& branch) {
      return branch.node[0] != branch.node[1] &&
             same.root(static_cast<std::size_t>(branch.node[0])) ==
                 same.root(static_cast<std::size_t>(branch.node[1])) &&
             static_cast<int>(branch.points.size()) <= near;
    });
    for (Branch& branch : found)
      for (int& node : branch.node)
        node = static_cast<int>(same.root(static_cast<std::size_t>(node)));
    return found;
  }

 private:
  std::size_t at(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) +
           static_cast<std::size_t>(x);
  }
  template <class Visit>
  void neighbours(int point, Visit visit) const {
    const Point p = points_[static_cast<std::size_t>(point)];
    for (int dy = -1; dy <= 1; ++dy)
      for (int dx = -1; dx <= 1; ++dx)
        if (dx != 0 || dy != 0)
          if (const int next = index_[at(p.x + dx, p.y + dy)]; next >= 0) visit(next);
  }
  bool junction(int node) const { return junction_[static_cast<std::size_t>(node)]; }

  void find_nodes() {
    const auto count = static_cast<int>(points_.size());
    std::vector<int> degree(points_.size(), 0);
    for (int i = 0; i < count; ++i)
      neighbours(i, [&](int) { ++degree[static_cast<std::size_t>(i)]; });
    node_of_.assign(points_.size(), -1);
    std::vector<int> stack;
    for (int i = 0; i < count; ++i) {
      const auto index = static_cast<std::size_t>(i);
      if (degree[index] == 2 || node_of_[index] >= 0) continue;
      const bool junction = degree[index] > 2;
      node_of_[index] = nodes_++;
      junction_.push_back(junction);
      if (!junction) continue;
      stack.assign(1, i);
      while (!stack.empty()) {
        const int point = stack.back();
        stack.pop_back();
        neighbours(point, [&](int next) {
          const auto other = static_cast<std::size_t>(next);
          if (degree[other] <= 2 || node_of_[other] >= 0) return;
          node_of_[other] = node_of_[index];
          stack.push_back(next);
        });
      }
    }
  }

  std::vector<Branch> trace() {
    std::vector<Branch> found;
    std::vector<bool> taken(points_.size(), false);
    const auto count = static_cast<int>(points_.size());
    for (int start = 0; start < count; ++start) {
      const int node = node_of_[static_cast<std::size_t>(start)];
      if (node < 0) continue;
      neighbours(start, [&](int first) {
        const int other = node_of_[static_cast<std::size_t>(first)];
        if (other >= 0) {
          if (other > node) found.push_back({{node, other}, {at_point(start), at_point(first)}});
          return;
        }
        if (taken[static_cast<std::size_t>(first)]) return;
        Branch branch{{node, node}, {at_point(start)}};
        int before = start, here = first;
        for (bool going = true; going;) {
          taken[static_cast<std::size_t>(here)] = true;
          branch.points.push_back(at_point(here));
          int next = -1, end = -1;
          neighbours(here, [&](int n) {
            if (n == before) return;
            if (node_of_[static_cast<std::size_t>(n)] >= 0)
              end = n;
            else if (!taken[static_cast<std::size_t>(n)])
              next = n;
          });
          // Right behind its own start a branch does not end.
          if (end >= 0 &&
              (branch.points.size() > 2 || node_of_[static_cast<std::size_t>(end)] != node)) {
            branch.node[1] = node_of_[static_cast<std::size_t>(end)];
            branch.points.push_back(at_point(end));
            going = false;
          } else if (next < 0) {
            going = false;
          } else {
            before = here;
            here = next;
          }
        }
        found.push_back(std::move(branch));
      });
    }
    return found;
  }
  Point at_point(int index) const { return points_[static_cast<std::size_t>(index)]; }

  int width_, height_;
  std::vector<int> index_;  // by pixel: into points_, or -1
  std::vector<Point> points_;
  std::vector<int> node_of_;  // by point: its node, or -1 within a branch
  std::vector<bool> junction_;
  int nodes_ = 0;
};

/// The direction in which a branch leaves a node, of length 1.
std::pair<double, double> direction(const Branch& branch, int node, int length) {
  const auto count = static_cast<int>(branch.points.size());
  const bool from_front = branch.node[0] == node;
  // The first pixels are bent by the junction.
  const auto point = [&](int step) {
    return branch.points[static_cast<std::size_t>(from_front ? step : count - 1 - step)];
  };
  const Point near = point(std::min(count - 1, length / 3));
  const Point far = point(std::min(count - 1, length / 3 + length));
  const double dx = far.x - near.x, dy = far.y - near.y;
  const double norm = std::max(1e-9, std::hypot(dx, dy));
  return {dx / norm, dy / norm};
}

struct Crossing {
  std::array<std::size_t, 2> one{}, other{};  // branches of the two lines
};

/// The node's four branches are two lines that run straight through.
bool crosses(const std::vector<Branch>& branches, const std::vector<std::size_t>& at, int node,
             int length, Crossing& crossing) {
  if (at.size() != 4) return false;
  std::array<std::pair<double, double>, 4> ways;
  for (std::size_t i = 0; i < 4; ++i) ways[i] = direction(branches[at[i]], node, length);
  const auto opposed = [&](std::size_t a, std::size_t b) {
    return ways[a].first * ways[b].first + ways[a].second * ways[b].second < -kStraight;
  };
  static constexpr std::size_t kPairs[3][3] = {{1, 2, 3}, {2, 1, 3}, {3, 1, 2}};
  for (const auto& [b, c, d] : kPairs)
    if (opposed(0, b) && opposed(c, d)) {
      crossing = {{at[0], at[b]}, {at[c], at[d]}};
      return true;
    }
  return false;
}

/// From the right side of one box to the left side of another.
bool joins_neighbours(const std::vector<Touch>& line) {
  using Side = ConnectorEnd::Side;
  return line.size() == 2 && ((line[0].side == Side::right && line[1].side == Side::left) ||
                              (line[0].side == Side::left && line[1].side == Side::right));
}

/// It comes down from a box.
bool hangs(const std::vector<Touch>& line) {
  return std::ranges::any_of(
      line, [](const Touch& touch) { return touch.side == ConnectorEnd::Side::bottom; });
}

}  // namespace

LineGroups lines_apart(const Patch& patch, const std::vector<Touch>& touches, int length) {
  LineGroups whole{{touches}, false};
  if (patch.area.size() > kMostPixels) return whole;
  const PixPtr thin{pixThinConnected(patch.pix.get(), L_THIN_FG, 8, 0)};
  if (!thin || ink_in(*thin, area_of(*thin)) > static_cast<int>(kMostSkeleton)) return whole;
  Skeleton skeleton(*thin);
  std::vector<Branch> branches = skeleton.branches(length);
  std::map<int, std::vector<std::size_t>> at_node;
  for (std::size_t i = 0; i < branches.size(); ++i)
    for (const int node : branches[i].node) at_node[node].push_back(i);
  // Burrs end nowhere and are short.
  const auto is_burr = [&](std::size_t i) {
    return static_cast<int>(branches[i].points.size()) <= length &&
           (at_node[branches[i].node[0]].size() == 1 || at_node[branches[i].node[1]].size() == 1);
  };

  Joined joined(branches.size());
  std::vector<Crossing> crossings;
  for (auto& [node, at] : at_node) {
    std::vector<std::size_t> lines;
    for (const std::size_t i : at)
      if (!is_burr(i)) lines.push_back(i);
    Crossing crossing;
    if (crosses(branches, lines, node, length, crossing)) {
      joined.join(crossing.one[0], crossing.one[1]);
      joined.join(crossing.other[0], crossing.other[1]);
      crossings.push_back(crossing);
      continue;
    }
    for (const std::size_t i : at) joined.join(i, at.front());
  }
  if (crossings.empty() || crossings.size() > kMostCrossings) return whole;

  std::vector<std::size_t> branch_of;
  for (const Touch& touch : touches) {
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < branches.size(); ++i)
      for (const Point* point : {&branches[i].points.front(), &branches[i].points.back()}) {
        const double distance = std::hypot(point->x - 1 + patch.area.x0 - touch.x,
                                           point->y - 1 + patch.area.y0 - touch.y);
        if (distance < least) {
          least = distance;
          nearest = i;
        }
      }
    branch_of.push_back(nearest);
  }
  const auto group = [&](std::size_t branch) {
    std::vector<Touch> group;
    for (std::size_t t = 0; t < touches.size(); ++t)
      if (joined.root(branch_of[t]) == joined.root(branch)) group.push_back(touches[t]);
    return group;
  };
  // A bus that a trunk meets right above a branch looks like a crossing. But then one of the two
  // lines alone would lead nowhere. So does a trunk between two columns of boxes that hang from it:
  // left and right of it stand neighbours, who do not report to each other.
  for (bool changed = true; changed;) {
    changed = false;
    for (const Crossing& crossing : crossings) {
      if (joined.root(crossing.one[0]) == joined.root(crossing.other[0])) continue;
      const auto one = group(crossing.one[0]), other = group(crossing.other[0]);
      const bool list =
          (joins_neighbours(one) && hangs(other)) || (joins_neighbours(other) && hangs(one));
      if (!list && has_direction(one) && has_direction(other)) continue;
      joined.join(crossing.one[0], crossing.other[0]);
      changed = true;
    }
  }
  std::map<std::size_t, std::vector<Touch>> groups;
  for (std::size_t t = 0; t < touches.size(); ++t)
    groups[joined.root(branch_of[t])].push_back(touches[t]);
  if (groups.size() < 2) return whole;
  LineGroups result{{}, true};
  for (auto& [root, members] : groups) result.groups.push_back(std::move(members));
  return result;
}

}  // namespace secondlook
