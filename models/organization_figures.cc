// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization_figures.h"

#include <algorithm>

namespace secondlook {
namespace {

using Supervisors = std::span<const std::optional<std::size_t>>;

std::vector<std::vector<std::size_t>> subordinates_of(Supervisors supervisors) {
  std::vector<std::vector<std::size_t>> subordinates(supervisors.size());
  for (std::size_t post = 0; post < supervisors.size(); ++post)
    if (supervisors[post]) subordinates[*supervisors[post]].push_back(post);
  return subordinates;
}

double median(std::vector<std::size_t>& values) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  if (values.size() % 2 == 1) return static_cast<double>(values[half]);
  return static_cast<double>(values[half - 1] + values[half]) / 2;
}

std::vector<LayerFigures> layers_of(std::span<const PlacedPost> placed,
                                    const std::vector<std::size_t>& spans) {
  std::vector<LayerFigures> layers;
  std::vector<std::vector<std::size_t>> spans_of;
  for (const PlacedPost& at : placed) {
    if (at.layer >= layers.size()) {
      layers.resize(at.layer + 1);
      spans_of.resize(at.layer + 1);
    }
    LayerFigures& layer = layers[at.layer];
    ++layer.posts;
    const std::size_t span = spans[at.post];
    if (span == 0) continue;
    ++layer.supervisors;
    layer.widest_span = std::max(layer.widest_span, span);
    spans_of[at.layer].push_back(span);
  }
  for (std::size_t i = 0; i < layers.size(); ++i) layers[i].median_span = median(spans_of[i]);
  return layers;
}

}  // namespace

std::vector<PlacedPost> from_the_top(Supervisors supervisors) {
  const auto subordinates = subordinates_of(supervisors);
  std::vector<PlacedPost> placed;
  placed.reserve(supervisors.size());
  std::vector<PlacedPost> waiting;  // the next one last
  for (std::size_t head = 0; head < supervisors.size(); ++head) {
    if (supervisors[head]) continue;
    waiting.push_back({head, 0});
    while (!waiting.empty()) {
      const PlacedPost at = waiting.back();
      waiting.pop_back();
      placed.push_back(at);
      const auto& below = subordinates[at.post];
      for (auto post = below.rbegin(); post != below.rend(); ++post)
        waiting.push_back({*post, at.layer + 1});
    }
  }
  return placed;
}

OrganizationFigures organization_figures(Supervisors supervisors) {
  OrganizationFigures figures;
  const auto subordinates = subordinates_of(supervisors);
  for (const auto& below : subordinates) figures.spans.push_back(below.size());
  const std::vector<PlacedPost> placed = from_the_top(supervisors);
  // Everybody comes after the one they report to, so going back each post is complete when it is
  // added to its supervisor's.
  figures.below.assign(supervisors.size(), 0);
  for (auto at = placed.rbegin(); at != placed.rend(); ++at)
    if (const auto& above = supervisors[at->post])
      figures.below[*above] += figures.below[at->post] + 1;
  figures.layers = layers_of(placed, figures.spans);
  for (const LayerFigures& layer : figures.layers) figures.supervisors += layer.supervisors;
  if (figures.supervisors > 0)
    figures.ratio = static_cast<double>(supervisors.size() - figures.supervisors) /
                    static_cast<double>(figures.supervisors);
  const auto over_one = [&](std::size_t post) { return subordinates[post].size() == 1; };
  for (const PlacedPost& at : placed) {
    const auto& above = supervisors[at.post];
    if (!over_one(at.post) || (above && over_one(*above))) continue;
    std::vector<std::size_t> chain{at.post};
    while (over_one(chain.back())) chain.push_back(subordinates[chain.back()].front());
    figures.one_over_one.push_back(std::move(chain));
  }
  return figures;
}

}  // namespace secondlook
