// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of an agency: how deep it is, and how many report to each of its chiefs.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace secondlook {

/// A post as far as the shape goes.
struct ShapedPost {
  std::optional<std::size_t> supervisor;
  int people = 1;  // that its box or row stands for; 0: vacant, or the post is no more
  bool standing = true;
  bool executive = false;
};

struct Shape {
  int posts = 0, people = 0;
  int executives = 0;      // posts
  int layers = 0;          // of the deepest tree; its head is the first
  std::vector<int> layer;  // posts in each of them, from the first
  int supervisors = 0;     // posts to which somebody reports
  int one_over_one = 0;    // supervisors of a single post that supervises, too
  double median_span = 0;  // posts that report directly, over the supervisors
  int widest_span = 0;
  bool operator==(const Shape&) const = default;

  /// People for each executive; 0 without executives.
  double staff_per_executive() const;
};

/// A supervisor that is not standing counts as none; nobody may be above himself. Takes time in
/// proportion to the posts.
Shape shape_of(std::span<const ShapedPost> posts);

}  // namespace secondlook
