// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words of a paper name its incumbent.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/sentence/grammar.h"
#include "models/tagged_text.h"

namespace secondlook {

class Incumbent {
 public:
  /// `titles` are the position's own. The clauses need no tags.
  Incumbent(std::span<const Clause> clauses, const std::vector<std::string>& titles,
            const Grammar& grammar);

  /// Whether the words begin with the incumbent, by whatever name: "the incumbent", "she", "the
  /// Chief" in the Chief's paper, but not "the Chief, Contracts Division" there.
  bool begins(std::string_view words) const;

  /// See incumbent_names().
  const std::vector<std::string>& names() const { return names_; }

 private:
  bool goes_on_as_another(const std::string& name, std::string_view behind) const;

  std::vector<std::string> names_;
  bool spoken_to_ = false;  // "you": he and she are others
  std::string titles_;      // and what stands at the top of the paper, in small letters
  const Grammar& grammar_;
};

}  // namespace secondlook
