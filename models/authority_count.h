// SPDX-License-Identifier: GPL-3.0-or-later
// Factor 3 of the Supervisory Guide: the authorities that a position holds, and what they meet.
#pragma once
#include <string>
#include <vector>

#include "models/standard.h"
#include "models/supervisory_scope.h"

namespace secondlook {

/// Authorities, and the ways and levels that they meet. Keeps references to both of its arguments.
class AuthorityCount {
 public:
  AuthorityCount(const SupervisoryScope& scope, const Factor& factor)
      : scope_(scope), factor_(factor) {}

  /// The authority, or way, of that id is held.
  bool has(const std::string& id) const;
  bool met(const Way& way) const;
  int count(const std::vector<std::string>& ids) const;
  /// Short of the way by so little that our reading may be to blame: of authorities that the paper
  /// neither shows nor withholds.
  bool nearly_met(const Way& way) const;
  /// The first way in which the level is met; null where none is.
  const Way* way_of(const Level& level) const;
  /// An authority over subordinate supervisors takes some, or contractors that are directed so.
  bool credited(const Item& item) const;

 private:
  bool is_above_other_ways(const Way& way) const;
  bool nearly_manages(const Way& way) const;
  const Way* find_way(const std::string& id) const;

  const SupervisoryScope& scope_;
  const Factor& factor_;
};

/// The highest level of Factor 3 that the authorities meet; empty below 3-2.
std::string authority_level(const SupervisoryScope& scope, const Standard& gssg);

}  // namespace secondlook
