// SPDX-License-Identifier: GPL-3.0-or-later
// How each predication of a clause is asserted, by its grammar: who acts, in which tense, whether
// denied, and on what condition.
#pragma once
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "models/sentence/grammar.h"
#include "models/tagged_text.h"

namespace secondlook {

struct ToldPredication {
  std::size_t begin = 0, end = 0;      // bytes of the text
  bool main = false;                   // of a main clause, not of one within it
  Actor actor = Actor::incumbent;      // whose act it is
  bool calls_on_incumbent = false;     // somebody asks or trusts the incumbent to act
  bool names_actor = false;            // the text says so, where the subject is not left out
  std::optional<Assertion> assertion;  // nothing: what words say of it holds
  std::size_t denied_end = 0;          // one past the bytes that a denial reaches; 0 without one
  bool sets_condition = false;         // "if the plan is late"
  bool denies_others_only = false;     // "Nothing leaves before she has passed it"
  /// Clauses within it that tell only which thing is meant: first bytes, and one past the last.
  std::vector<std::pair<std::size_t, std::size_t>> defining;
};

/// `is_incumbent` tells whether words begin with a name of the incumbent.
std::vector<ToldPredication> told_predications(
    std::string_view text, const Grammar& grammar,
    const std::function<bool(std::string_view)>& is_incumbent);

}  // namespace secondlook
