// SPDX-License-Identifier: GPL-3.0-or-later
// How far shared signs and contradictions speak for two being about one position. Signs are weighed
// as in the linkage of records by Fellegi and Sunter: a sign's weight is the logarithm of how much
// more often it is shared within a position than by chance, so that a title which 300 positions
// have says little and a number that one has says much.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "models/link/link_signs.h"

namespace secondlook {

/// That an item is about one of so many positions, before any sign is seen.
double prior_weight(std::size_t positions);

/// The weight of a sign that `holders` of `positions` share, itself not counted.
double sign_weight(const LinkSign& sign, std::size_t holders, std::size_t positions);

/// What speaks for one candidate, its strongest sign of each kind. A second person whom both name
/// counts besides the first: incumbent and supervisor.
struct Support {
  static constexpr std::size_t kSecondPerson = kSignKinds;
  double weight[kSignKinds + 1] = {};
  const LinkSign* sign[kSignKinds + 1] = {};  // of that weight; null where there is none

  void add(const LinkSign& found, double weighs);
  /// By something that tells: what is borne without a caption has to be rare.
  bool has(SignKind kind) const;
  /// By more than a last name.
  bool names_incumbent() const;
  double sum() const;
  std::vector<std::string> reasons() const;  // the weightiest first
};

/// What speaks against it.
struct Contradiction {
  bool forbids = false;
  double weight = 0;               // of logarithmic odds, at most 0 apart from plain agreement
  std::vector<std::string> notes;  // for a person: "the grades differ"
};

/// `item` against those papers of a position that tell what it is. `has_number`: a sign of the kind
/// `number` is shared.
Contradiction contradiction(const Likeness& item, std::span<const Likeness* const> position,
                            bool has_number);

/// Two PDs, or two papers without one, that cannot be of the same position.
bool clearly_two(const Likeness& a, const Likeness& b);

}  // namespace secondlook
