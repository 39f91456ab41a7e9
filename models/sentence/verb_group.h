// SPDX-License-Identifier: GPL-3.0-or-later
// "has not yet been signed", "may also approve": a verb with its auxiliaries.
#pragma once
#include <optional>
#include <span>

#include "models/sentence/predications.h"

namespace secondlook {

struct VerbGroup {
  std::size_t end = 0;  // one past its last word
  Predication::Tense tense = Predication::Tense::present;
  bool passive = false, negated = false;
  bool with_auxiliary = false;
  std::uint8_t forms = 0;  // of the first word, as a verb without auxiliary
  std::string modal;
};

/// The group that begins at word `at`, if that word can be a finite verb at all. Whether it is one
/// where it stands is for the caller to say.
std::optional<VerbGroup> verb_group(std::span<const SentenceWord> words, std::size_t at);

}  // namespace secondlook
