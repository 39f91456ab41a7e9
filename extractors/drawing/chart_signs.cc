// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/chart_signs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <tuple>

namespace secondlook {
namespace {

// A chart's boxes hold a few words a line; lines of prose and of a PD hold a dozen.
constexpr std::size_t kProseLine = 9;
constexpr double kMostProse = 0.35;  // of the words
constexpr std::size_t kMostWords = 4'000;
constexpr std::size_t kFewestWords = 4;

// Points; corners of drawn boxes do not quite meet. What is narrower is a box to tick.
constexpr double kCorner = 2.5, kNarrowest = 20;
constexpr std::size_t kMostRules = 1'000;
// Points by which a line sticks out of the box that it leads to, and by which it may end short of
// it, room for an arrow's head included.
constexpr double kLeastLead = 3, kShortOf = 10;

// Points between the ends of a box's upper and its lower line, and how far apart both are.
constexpr double kSameEnd = 3, kLowest = 9, kHighest = 150;
// Open boxes that lines lead to.
constexpr int kFewestOpen = 2;
// A shadow, an outline and a fill are one shape: so much of what they cover is common to them.
constexpr double kSameShape = 0.7;
// Points between cells that abut, and the share of the shorter side along which they do.
constexpr double kAbut = 1.5, kAbutShare = 0.5;
// A box is divided into no more parts; what is larger is a table.
constexpr int kMostParts = 8;
// Points by which a table's rule is longer than a cell's side.
constexpr double kLonger = 4;
constexpr double kSideShare = 0.8;  // of a rule
constexpr std::size_t kFewestBoxes = 2;
constexpr std::size_t kMostShapes = 4'000;

void split(const std::vector<Box>& rules, std::vector<Box>& horizontal,
           std::vector<Box>& vertical) {
  for (const Box& rule : rules)
    (rule.width() >= rule.height() ? horizontal : vertical).push_back(rule);
}

double overlap(double a0, double a1, double b0, double b1) {
  return std::min(a1, b1) - std::max(a0, b0);
}

bool are_one(const Box& a, const Box& b) {
  const double across = overlap(a.x0, a.x1, b.x0, b.x1), down = overlap(a.y0, a.y1, b.y0, b.y1);
  if (across <= 0 || down <= 0) return false;
  const Box whole = enclosing(a, b);
  return across * down >= kSameShape * whole.width() * whole.height();
}

bool abut(const Box& a, const Box& b) {
  const double across = overlap(a.x0, a.x1, b.x0, b.x1), down = overlap(a.y0, a.y1, b.y0, b.y1);
  const auto touch = [](double apart, double along, double shorter) {
    return std::abs(apart) <= kAbut && along >= kAbutShare * shorter;
  };
  return touch(across, down, std::min(a.height(), b.height())) ||
         touch(down, across, std::min(a.width(), b.width()));
}

bool lies_along_longer(const Box& box, const std::vector<Box>& rules) {
  return std::ranges::any_of(rules, [&box](const Box& rule) {
    const double x = (rule.x0 + rule.x1) / 2, y = (rule.y0 + rule.y1) / 2;
    if (rule.width() >= rule.height())
      return std::min(std::abs(y - box.y0), std::abs(y - box.y1)) <= kAbut &&
             rule.width() > box.width() + kLonger && rule.x0 <= box.x0 + kAbut &&
             rule.x1 >= box.x1 - kAbut;
    return std::min(std::abs(x - box.x0), std::abs(x - box.x1)) <= kAbut &&
           rule.height() > box.height() + kLonger && rule.y0 <= box.y0 + kAbut &&
           rule.y1 >= box.y1 - kAbut;
  });
}

/// Most of the rule is sides of shapes.
bool is_side(const Box& rule, const std::vector<Box>& shapes) {
  const bool across = rule.width() >= rule.height();
  const double at = across ? (rule.y0 + rule.y1) / 2 : (rule.x0 + rule.x1) / 2;
  double covered = 0;
  for (const Box& shape : shapes) {
    const double one = across ? shape.y0 : shape.x0, other = across ? shape.y1 : shape.x1;
    if (std::min(std::abs(at - one), std::abs(at - other)) > kAbut) continue;
    covered += std::max(0.0, across ? overlap(rule.x0, rule.x1, shape.x0, shape.x1)
                                    : overlap(rule.y0, rule.y1, shape.y0, shape.y1));
  }
  return covered >= kSideShare * std::max(rule.width(), rule.height());
}

}  // namespace

bool reads_like_chart(const Page& page) {
  if (page.words.size() < kFewestWords || page.words.size() > kMostWords) return false;
  std::size_t prose = 0;
  for (const Line& line : page.lines)
    if (line.count >= kProseLine) prose += line.count;
  return static_cast<double>(prose) <= kMostProse * static_cast<double>(page.words.size());
}

std::vector<Box> outlines_of(const std::vector<Box>& rules) {
  std::vector<Box> horizontal, vertical;
  split(rules, horizontal, vertical);
  if (horizontal.size() > kMostRules || vertical.size() > kMostRules) return {};
  enum class Corner { none, upper, lower };
  const auto corner_at = [&vertical](double x, double y) {
    bool from_here = false, up_to_here = false;
    for (const Box& rule : vertical) {
      if (x < rule.x0 - kCorner || rule.x1 + kCorner < x || y < rule.y0 - kCorner ||
          rule.y1 + kCorner < y)
        continue;
      const bool begins = std::abs(rule.y0 - y) <= kCorner, ends = std::abs(rule.y1 - y) <= kCorner;
      from_here = from_here || begins || !ends;
      up_to_here = up_to_here || ends || !begins;
    }
    return from_here == up_to_here ? Corner::none : from_here ? Corner::upper : Corner::lower;
  };
  std::vector<Box> upper, lower;
  for (const Box& rule : horizontal) {
    if (rule.width() < kNarrowest) continue;
    const double y = (rule.y0 + rule.y1) / 2;
    const Corner left = corner_at(rule.x0, y);
    if (left == Corner::none || left != corner_at(rule.x1, y)) continue;
    (left == Corner::upper ? upper : lower).push_back(rule);
  }
  std::vector<Box> outlines;
  for (const Box& top : upper)
    for (const Box& bottom : lower)
      if (std::abs(bottom.x0 - top.x0) <= kSameEnd && std::abs(bottom.x1 - top.x1) <= kSameEnd &&
          bottom.y0 >= top.y1 + kLowest && bottom.y0 <= top.y1 + kHighest) {
        outlines.push_back(enclosing(top, bottom));
        break;
      }
  return outlines;
}

bool lead_to_boxes(const std::vector<Box>& lines, const std::vector<Box>& boxes) {
  const auto leads = [](double at, double from, double to, double side0, double side1, double begin,
                        double end) {
    if (at <= side0 + kAbut || side1 - kAbut <= at) return false;
    return (from < begin - kLeastLead && to >= begin - kShortOf) ||
           (to > end + kLeastLead && from <= end + kShortOf);
  };
  return std::ranges::any_of(lines, [&](const Box& line) {
    const double x = (line.x0 + line.x1) / 2, y = (line.y0 + line.y1) / 2;
    return std::ranges::any_of(boxes, [&](const Box& box) {
      return line.width() >= line.height()
                 ? leads(y, line.x0, line.x1, box.y0, box.y1, box.x0, box.x1)
                 : leads(x, line.y0, line.y1, box.x0, box.x1, box.y0, box.y1);
    });
  });
}

bool rules_make_open_boxes(const std::vector<Box>& rules) {
  std::vector<Box> horizontal, vertical;
  split(rules, horizontal, vertical);
  if (horizontal.size() > kMostRules || vertical.size() > kMostRules) return false;
  std::ranges::sort(horizontal, {}, [](const Box& rule) { return std::tuple(rule.y0, rule.x0); });
  const auto leads_to = [&vertical](double x0, double x1, double y, bool from_above) {
    return std::ranges::any_of(vertical, [&](const Box& rule) {
      return x0 < rule.x0 && rule.x1 < x1 &&
             std::abs((from_above ? rule.y1 : rule.y0) - y) <= kCorner;
    });
  };
  int found = 0;
  for (std::size_t i = 0; i < horizontal.size(); ++i) {
    const Box& top = horizontal[i];
    for (std::size_t k = i + 1; k < horizontal.size(); ++k) {
      const Box& bottom = horizontal[k];
      if (bottom.y0 > top.y1 + kHighest) break;
      if (bottom.y0 < top.y1 + kLowest || overlap(top.x0, top.x1, bottom.x0, bottom.x1) <= 0)
        continue;
      if (std::abs(bottom.x0 - top.x0) <= kSameEnd && std::abs(bottom.x1 - top.x1) <= kSameEnd &&
          (leads_to(top.x0, top.x1, top.y0, true) || leads_to(top.x0, top.x1, bottom.y1, false)))
        ++found;
      break;  // only the next line below can close the box
    }
  }
  return found >= kFewestOpen;
}

bool shapes_stand_apart(std::vector<Box> shapes, const std::vector<Box>& rules) {
  if (shapes.size() > kMostShapes || rules.size() > 2 * kMostRules) return false;
  std::ranges::sort(shapes, {}, [](const Box& box) { return std::tuple(box.y0, box.x0); });
  std::vector<std::size_t> parent(shapes.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&parent](std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  std::vector<bool> again(shapes.size(), false);
  for (std::size_t i = 0; i < shapes.size(); ++i)
    for (std::size_t k = i + 1; k < shapes.size(); ++k) {
      if (shapes[k].y0 > shapes[i].y1 + kAbut) break;
      const bool same = are_one(shapes[i], shapes[k]);
      if (same) again[k] = true;
      if (same || abut(shapes[i], shapes[k])) parent[root(k)] = root(i);
    }
  std::vector<int> parts(shapes.size(), 0);
  std::vector<Box> whole = shapes;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const std::size_t at = root(i);
    whole[at] = enclosing(whole[at], shapes[i]);
    if (!again[i]) ++parts[at];
  }
  std::size_t apart = 0;
  for (std::size_t i = 0; i < shapes.size() && apart < kFewestBoxes; ++i)
    if (parts[i] > 0 && parts[i] <= kMostParts && !lies_along_longer(whole[i], rules)) ++apart;
  return apart >= kFewestBoxes;
}

bool is_drawn_like_chart(const std::vector<Box>& shapes, const std::vector<Box>& rules,
                         bool leaning) {
  if (shapes.size() > kMostShapes || rules.size() > 2 * kMostRules) return false;
  std::vector<Box> lines = rules;
  std::erase_if(lines, [&shapes](const Box& rule) { return is_side(rule, shapes); });
  if (shapes_stand_apart(shapes, rules) && (leaning || lead_to_boxes(lines, shapes))) return true;
  const std::vector<Box> outlines = outlines_of(lines);
  return (outlines.size() >= kFewestBoxes && (leaning || lead_to_boxes(lines, outlines))) ||
         rules_make_open_boxes(lines);
}

}  // namespace secondlook
