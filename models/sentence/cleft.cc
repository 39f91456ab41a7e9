// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/cleft.h"

#include "models/sentence/finite_verbs.h"
#include "models/sentence/phrase_ends.h"

namespace secondlook {
namespace {

bool is_it_is(std::span<const SentenceWord> words, const Predication& one) {
  return one.subject + 1 == one.subject_end && words[one.subject].lower == "it" &&
         one.tense == Predication::Tense::present && !one.passive &&
         words[one.verb].kind == WordKind::be;
}

}  // namespace

std::optional<VerbGroup> verb_of_cleft(const Sentence& sentence, const Predication& before,
                                       std::size_t at) {
  const std::span<const SentenceWord> words = sentence.words;
  if (before.verb_end <= before.verb ||
      (words[at].kind != WordKind::relative && words[at].lower != "that"))
    return std::nullopt;
  if (!is_it_is(words, before) || before.verb_end >= at ||
      words[before.verb_end].kind == WordKind::preposition ||
      next_comma(words.first(at), before.verb_end))
    return std::nullopt;
  std::size_t verb = at + 1;
  while (verb < words.size() && words[verb].kind == WordKind::adverb) ++verb;
  if (verb >= words.size()) return std::nullopt;
  const auto group = verb_group(words, verb);
  // Behind "who" stands no noun.
  const bool is_verb =
      group && (words[at].lower == "who" || group->with_auxiliary || (group->forms & kBase) == 0 ||
                takes_object(sentence, verb, /*may_end=*/false));
  return is_verb ? group : std::nullopt;
}

}  // namespace secondlook
