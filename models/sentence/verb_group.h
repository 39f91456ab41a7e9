// SPDX-License-Identifier: GPL-3.0-or-later
// "has not yet been signed", "may also approve": a verb with its auxiliaries.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "models/sentence/predication.h"
#include "models/sentence/sentence_words.h"

namespace secondlook {

struct VerbGroup {
  std::size_t begin = 0, end = 0;  // indexes of the words
  Predication::Tense tense = Predication::Tense::present;
  bool passive = false, negated = false;
  bool with_auxiliary = false;
  std::uint8_t forms = 0;  // of the first word, as a verb without auxiliary
  std::string modal;
};

/// Whether a word of that kind needs another verb behind it, or is "be".
inline bool is_auxiliary(WordKind kind) {
  return kind == WordKind::modal || kind == WordKind::be || kind == WordKind::have ||
         kind == WordKind::do_;
}

/// The group that begins at word `at`, if that word can be a finite verb at all. Whether it is one
/// where it stands is for the caller to say.
std::optional<VerbGroup> verb_group(std::span<const SentenceWord> words, std::size_t at);

}  // namespace secondlook
