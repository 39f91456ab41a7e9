// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layout/cells.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <utility>

#include "extractors/layout/middle.h"

namespace secondlook {
namespace {

// In points. Corners of hand-drawn and traced forms do not quite meet.
constexpr double kTouching = 3.0;
// A box to tick is smaller and holds no text of its own.
constexpr double kLeastWidth = 24, kLeastHeight = 10;
// Beyond this the lines are a drawing or graph paper; a form with an inch-high row of single
// character boxes still has fewer.
constexpr std::size_t kMostRules = 1'000;
constexpr std::size_t kMostGrids = 256;

double area(const Box& box) { return box.width() * box.height(); }
bool holds(const Box& box, double x, double y) {
  return box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1;
}

/// Rules by grid.
struct RuledGrid {
  Box box;
  std::vector<Box> horizontal, vertical;
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

std::vector<RuledGrid> find_grids(const std::vector<Box>& rules) {
  std::vector<std::size_t> horizontal, vertical;
  for (std::size_t i = 0; i < rules.size(); ++i)
    (rules[i].width() >= rules[i].height() ? horizontal : vertical).push_back(i);
  if (horizontal.size() > kMostRules || vertical.size() > kMostRules) return {};
  Joined joined(rules.size());
  for (const std::size_t v : vertical)
    for (const std::size_t h : horizontal)
      if (rules[h].x0 - kTouching <= rules[v].x1 && rules[v].x0 <= rules[h].x1 + kTouching &&
          rules[v].y0 - kTouching <= rules[h].y1 && rules[h].y0 <= rules[v].y1 + kTouching)
        joined.join(v, h);

  std::map<std::size_t, RuledGrid> by_root;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const auto [at, is_new] = by_root.try_emplace(joined.root(i));
    RuledGrid& grid = at->second;
    grid.box = is_new ? rules[i] : enclosing(grid.box, rules[i]);
    (rules[i].width() >= rules[i].height() ? grid.horizontal : grid.vertical).push_back(rules[i]);
  }
  std::vector<RuledGrid> grids;
  for (auto& [root, grid] : by_root) {
    // Two crossing lines enclose nothing; three may part columns between two rules.
    if (grid.horizontal.empty() || grid.vertical.empty() ||
        grid.horizontal.size() + grid.vertical.size() < 3 || grid.box.width() < kLeastWidth ||
        grid.box.height() < kLeastHeight)
      continue;
    grids.push_back(std::move(grid));
  }
  std::stable_sort(grids.begin(), grids.end(), [](const RuledGrid& a, const RuledGrid& b) {
    return area(a.box) < area(b.box);
  });
  if (grids.size() > kMostGrids)
    grids.erase(grids.begin(), grids.end() - static_cast<std::ptrdiff_t>(kMostGrids));
  return grids;
}

/// A rule seen along its own direction.
struct Barrier {
  double position, from, to;
};
struct Point {
  double position, along;
};
/// The nearest barriers on both sides of a point; -1 for none.
struct Sides {
  int before = -1, after = -1;
};

/// One sweep over all points, so that a page of many words and rules costs no product of the two.
std::vector<Sides> nearest(const std::vector<Barrier>& barriers, const std::vector<Point>& points) {
  enum Kind { opens, asks, closes };  // in this order where they meet
  struct Event {
    double along;
    Kind kind;
    int index;
  };
  std::vector<Event> events;
  events.reserve(2 * barriers.size() + points.size());
  for (std::size_t i = 0; i < barriers.size(); ++i) {
    events.push_back({barriers[i].from - kTouching, opens, static_cast<int>(i)});
    events.push_back({barriers[i].to + kTouching, closes, static_cast<int>(i)});
  }
  for (std::size_t i = 0; i < points.size(); ++i)
    events.push_back({points[i].along, asks, static_cast<int>(i)});
  std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return std::pair(a.along, a.kind) < std::pair(b.along, b.kind);
  });
  std::vector<Sides> sides(points.size());
  std::set<std::pair<double, int>> passing;
  for (const Event& event : events) {
    const auto index = static_cast<std::size_t>(event.index);
    if (event.kind == opens) {
      passing.emplace(barriers[index].position, event.index);
    } else if (event.kind == closes) {
      passing.erase({barriers[index].position, event.index});
    } else {
      const auto after = passing.lower_bound({points[index].position, -1});
      if (after != passing.end()) sides[index].after = after->second;
      if (after != passing.begin()) sides[index].before = std::prev(after)->second;
    }
  }
  return sides;
}

/// The cells of one grid that points fall into.
class GridCells {
 public:
  GridCells(const RuledGrid& grid, int number, std::vector<Cell>& cells)
      : grid_(grid), number_(number), cells_(cells) {}

  /// The cell of each point, as an index into the cells of all grids.
  std::vector<int> find(std::span<const std::pair<double, double>> points) {
    std::vector<Barrier> rows, columns;
    for (const Box& rule : grid_.horizontal) rows.push_back({middle_y(rule), rule.x0, rule.x1});
    for (const Box& rule : grid_.vertical) columns.push_back({middle_x(rule), rule.y0, rule.y1});
    std::vector<Point> down, across;
    for (const auto& [x, y] : points) {
      down.push_back({y, x});
      across.push_back({x, y});
    }
    const std::vector<Sides> vertical = nearest(rows, down);
    const std::vector<Sides> horizontal = nearest(columns, across);
    std::vector<int> found;
    for (std::size_t i = 0; i < points.size(); ++i)
      found.push_back(
          cell({horizontal[i].before, vertical[i].before, horizontal[i].after, vertical[i].after},
               columns, rows));
    return found;
  }

 private:
  using Key = std::array<int, 4>;  // left, top, right, bottom
  int cell(const Key& key, const std::vector<Barrier>& columns, const std::vector<Barrier>& rows) {
    const auto [at, is_new] = known_.try_emplace(key, static_cast<int>(cells_.size()));
    if (is_new) {
      const auto side = [](int index, const std::vector<Barrier>& barriers, double open) {
        return index < 0 ? open : barriers[static_cast<std::size_t>(index)].position;
      };
      cells_.push_back({{side(key[0], columns, grid_.box.x0), side(key[1], rows, grid_.box.y0),
                         side(key[2], columns, grid_.box.x1), side(key[3], rows, grid_.box.y1)},
                        number_});
    }
    return at->second;
  }

  const RuledGrid& grid_;
  int number_;
  std::vector<Cell>& cells_;
  std::map<Key, int> known_;
};

}  // namespace

Cells find_cells(const Page& page) {
  Cells result;
  result.cell_of_word.assign(page.words.size(), -1);
  const std::vector<RuledGrid> grids = find_grids(page.rules);
  if (grids.empty()) return result;

  // What stands in each grid, directly: words, and smaller grids as a whole.
  std::vector<std::vector<std::uint32_t>> words(grids.size());
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const Box& box = page.words[i].box;
    for (std::size_t g = 0; g < grids.size(); ++g) {
      if (!holds(grids[g].box, middle_x(box), middle_y(box))) continue;
      words[g].push_back(i);
      break;
    }
  }
  std::vector<std::vector<std::size_t>> inner(grids.size());
  for (std::size_t g = 0; g < grids.size(); ++g) {
    const Box& box = grids[g].box;
    for (std::size_t outer = g + 1; outer < grids.size(); ++outer) {
      if (!holds(grids[outer].box, box.x0, box.y0) || !holds(grids[outer].box, box.x1, box.y1))
        continue;
      inner[outer].push_back(g);
      break;
    }
  }

  result.grid_in_cell.assign(grids.size(), -1);
  for (std::size_t g = 0; g < grids.size(); ++g) {
    result.grids.push_back(grids[g].box);
    std::vector<std::pair<double, double>> points;
    for (const std::uint32_t word : words[g])
      points.emplace_back(middle_x(page.words[word].box), middle_y(page.words[word].box));
    for (const std::size_t grid : inner[g])
      points.emplace_back(middle_x(grids[grid].box), middle_y(grids[grid].box));
    const std::vector<int> found =
        GridCells(grids[g], static_cast<int>(g), result.cells).find(points);
    for (std::size_t i = 0; i < words[g].size(); ++i) result.cell_of_word[words[g][i]] = found[i];
    for (std::size_t i = 0; i < inner[g].size(); ++i)
      result.grid_in_cell[inner[g][i]] = found[words[g].size() + i];
  }
  return result;
}

}  // namespace secondlook
