// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/scenario_shape.h"

#include <algorithm>

namespace secondlook {
namespace {

double median(std::vector<int> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

/// Posts in each layer of each tree; the deepest tree is the agency, others are parts of which the
/// papers do not show where they belong. Of two as deep the larger one.
std::vector<int> deepest_tree(const std::vector<std::vector<std::size_t>>& below,
                              const std::vector<std::size_t>& heads) {
  std::vector<int> deepest;
  int largest = 0;
  for (const std::size_t head : heads) {
    std::vector<int> layers;
    int size = 0;
    for (std::vector<std::size_t> level{head}, next; !level.empty(); level.swap(next)) {
      next.clear();
      layers.push_back(static_cast<int>(level.size()));
      size += layers.back();
      for (const std::size_t post : level)
        next.insert(next.end(), below[post].begin(), below[post].end());
    }
    if (layers.size() > deepest.size() || (layers.size() == deepest.size() && size > largest)) {
      deepest = std::move(layers);
      largest = size;
    }
  }
  return deepest;
}

}  // namespace

double Shape::staff_per_executive() const {
  return executives == 0 ? 0 : static_cast<double>(people) / executives;
}

Shape shape_of(std::span<const ShapedPost> posts) {
  Shape shape;
  std::vector<std::vector<std::size_t>> below(posts.size());
  std::vector<std::size_t> heads;
  for (std::size_t i = 0; i < posts.size(); ++i) {
    if (!posts[i].standing) continue;
    ++shape.posts;
    shape.people += posts[i].people;
    shape.executives += posts[i].executive;
    if (posts[i].supervisor && posts[*posts[i].supervisor].standing)
      below[*posts[i].supervisor].push_back(i);
    else
      heads.push_back(i);
  }
  std::vector<int> spans;
  for (const auto& reports : below) {
    if (reports.empty()) continue;
    spans.push_back(static_cast<int>(reports.size()));
    shape.one_over_one += reports.size() == 1 && !below[reports.front()].empty();
  }
  shape.supervisors = static_cast<int>(spans.size());
  if (!spans.empty()) shape.widest_span = *std::max_element(spans.begin(), spans.end());
  shape.median_span = median(std::move(spans));
  shape.layer = deepest_tree(below, heads);
  shape.layers = static_cast<int>(shape.layer.size());
  return shape;
}

}  // namespace secondlook
