// SPDX-License-Identifier: GPL-3.0-or-later
// How an organization is built: its layers, spans of control and chains of one over one.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace secondlook {

/// Posts of one layer: those as far below the head of their tree as each other.
struct LayerFigures {
  std::size_t posts = 0;
  std::size_t supervisors = 0;  // those of them with subordinates
  double median_span = 0;       // direct subordinates of a supervisor
  std::size_t widest_span = 0;
  bool operator==(const LayerFigures&) const = default;
};

struct OrganizationFigures {
  std::vector<std::size_t> spans;    // of each post: its direct subordinates
  std::vector<std::size_t> below;    // of each post: all of its subordinates
  std::vector<LayerFigures> layers;  // from the heads down
  std::size_t supervisors = 0;
  // Posts that supervise nobody for each one that does; nothing where nobody supervises.
  std::optional<double> ratio;
  // Chains of posts of which each has the next as its only subordinate, from the top down.
  std::vector<std::vector<std::size_t>> one_over_one;
};

/// `supervisors` has for each post the index of the one it reports to, nothing for a head. The
/// lines must make no circle. Takes time in proportion to the number of posts.
OrganizationFigures organization_figures(std::span<const std::optional<std::size_t>> supervisors);

/// The posts in the order of a walk from each head down through its subordinates, both in the order
/// of their indices: with each, how far below its head it stands.
struct PlacedPost {
  std::size_t post = 0;
  std::size_t layer = 0;  // 0 for a head
  bool operator==(const PlacedPost&) const = default;
};
std::vector<PlacedPost> from_the_top(std::span<const std::optional<std::size_t>> supervisors);

}  // namespace secondlook
