// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/agency_head.h"

namespace secondlook {
namespace {

// An agency is led by more than its head.
constexpr int kFewestExecutives = 2;

bool is_called_head(const Identity& identity, const StructureWords& words) {
  return tells(words.agency_heads, identity.title) ||
         tells(words.agency_heads, identity.organizational_title);
}

bool heads_something(const Identity& identity, const StructureWords& words) {
  return tells(words.heads, identity.title) || tells(words.heads, identity.organizational_title);
}

// "Permits Administration", or its head's own office, and no "Division of Permits".
bool is_whole_agency(const StructureUnit& unit, const StructureWords& words) {
  return tells(words.head_offices, unit.name) || !tells(words.parts, unit.name);
}

}  // namespace

std::optional<std::size_t> agency_head(const ExecutiveStructure& structure,
                                       const Organization& organization,
                                       const StructureWords& words) {
  std::optional<std::size_t> top;
  int placed = 0, executives = 0;
  for (std::size_t i = 0; i < organization.posts.size(); ++i) {
    const StructurePost& post = structure.posts[i];
    if (post.told_elsewhere) continue;
    ++placed;
    executives += post.executive ? 1 : 0;
    if (post.supervisor) continue;
    if (!top || structure.posts[*top].staff_below < post.staff_below) top = i;
  }
  if (!top) return std::nullopt;
  const StructurePost& head = structure.posts[*top];
  const Identity& identity = organization.posts[*top].identity;
  const int led = head.executives_below + (head.executive ? 1 : 0);
  if (2 * head.staff_below < placed || 2 * led < executives || led < kFewestExecutives)
    return std::nullopt;
  if (head.deputy || head.assistant) return std::nullopt;
  if (is_called_head(identity, words)) return top;
  if (!head.executive || !head.unit || !heads_something(identity, words)) return std::nullopt;
  if (!is_whole_agency(structure.units[*head.unit], words)) return std::nullopt;
  return top;
}

}  // namespace secondlook
