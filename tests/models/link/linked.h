// SPDX-License-Identifier: GPL-3.0-or-later
// Which items of an invented agency are linked to which.
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

#include "models/link/link.h"
#include "tests/models/link/link_sample.h"

namespace secondlook::sample {

inline Links link(const std::vector<LinkItem>& items) { return link_papers(items, link_words()); }

/// The item's link, or null where it is in no position.
inline const LinkedItem* find(const Links& links, std::size_t item) {
  for (const LinkedPosition& position : links.positions)
    for (const LinkedItem& one : position.items)
      if (one.item == item) return &one;
  return nullptr;
}

/// Whether both items are of one position.
inline bool together(const Links& links, std::size_t a, std::size_t b) {
  return std::any_of(links.positions.begin(), links.positions.end(), [&](const LinkedPosition& p) {
    const auto has = [&](std::size_t item) {
      return std::any_of(p.items.begin(), p.items.end(),
                         [&](const LinkedItem& one) { return one.item == item; });
    };
    return has(a) && has(b);
  });
}

/// Whether they are so without doubt.
inline bool clearly(const Links& links, std::size_t a, std::size_t b) {
  return together(links, a, b) && !find(links, a)->doubtful && !find(links, b)->doubtful;
}

}  // namespace secondlook::sample
