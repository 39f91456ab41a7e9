// SPDX-License-Identifier: GPL-3.0-or-later
// The two steps of linking: papers that say by themselves what position they are about make groups;
// everything else joins the group that it fits, if it fits one better than all others.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/link/link.h"
#include "models/link/link_signs.h"

namespace secondlook {

/// Items in their canonical order, each with what makes it comparable. Views the items.
struct LinkSet {
  std::vector<const LinkItem*> items;
  std::vector<Likeness> likenesses;  // by the same index
  const LinkWords& words;
};

/// An item's link to its group, or the best that was found.
struct FoundLink {
  std::size_t group = 0;
  double confidence = 1;
  std::vector<std::string> reasons;
  bool identified = false;  // by a number or a name, not by what others may have as well
};

/// The confidence from which a link holds, and from which it is shown as doubtful. What surely is
/// about one of a few positions, though not which, is shown with the first of them.
inline constexpr double kClearLink = 0.85, kDoubtfulLink = 0.5, kOneOfFew = 0.2;

/// Items of one group, and how each joined it.
struct LinkGroup {
  std::vector<std::size_t> members;  // into the set, in order
};

struct Grouping {
  std::vector<LinkGroup> groups;
  std::vector<std::optional<FoundLink>>
      links;  // by index into the set; nothing for a group's first
  std::size_t comparisons = 0;
};

/// Groups those `chosen` items (in order) that are about one position. With `identified_only` a
/// number or a name has to be shared: PDs of one title may well be two.
Grouping group_items(const LinkSet& set, std::span<const std::size_t> chosen, bool identified_only);

/// For each of the items `left`, the group it fits best; nothing below the doubtful.
std::vector<std::optional<FoundLink>> fit_items(const LinkSet& set,
                                                std::span<const LinkGroup> groups,
                                                std::span<const std::size_t> left,
                                                std::size_t& comparisons);

}  // namespace secondlook
