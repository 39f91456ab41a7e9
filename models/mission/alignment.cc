// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/alignment.h"

#include <algorithm>

namespace secondlook {

std::string_view name(AlignmentRole role) {
  switch (role) {
    case AlignmentRole::accountable:
      return "accountable";
    case AlignmentRole::directs:
      return "directs";
    case AlignmentRole::supports:
      return "supports";
    case AlignmentRole::advises:
      return "advises";
  }
  return "";
}

const AlignmentLink* find_link(const AlignedPosition& position, std::size_t priority) {
  const auto link = std::ranges::find(position.links, priority, &AlignmentLink::priority);
  return link == position.links.end() ? nullptr : &*link;
}

}  // namespace secondlook
