// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/phrase_ends.h"

namespace secondlook {

bool ends_phrase(std::span<const SentenceWord> words, std::size_t at) {
  if (at >= words.size()) return true;
  switch (words[at].kind) {
    case WordKind::comma:
    case WordKind::stop:
    case WordKind::preposition:
    case WordKind::coordinator:
    case WordKind::subordinator:
    case WordKind::relative:
      return true;
    default:
      return false;
  }
}

std::optional<std::size_t> next_comma(std::span<const SentenceWord> words, std::size_t from) {
  for (std::size_t i = from; i < words.size(); ++i)
    if ((words[i].kind == WordKind::comma || words[i].kind == WordKind::stop) && !words[i].aside)
      return i;
  return std::nullopt;
}

}  // namespace secondlook
