// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/subject_actor.h"

#include <string>

#include "models/sentence/main_verb.h"
#include "models/sentence/named_actors.h"
#include "models/sentence/noun_phrases.h"
#include "models/sentence/nouns.h"

namespace secondlook {
namespace {

std::optional<Actor> actor_of_pronoun(const PaperSentence& sentence, std::size_t at) {
  if (sentence.names_incumbent(at) || sentence.is_in(WordGroup::own_pronouns, at))
    return Actor::incumbent;
  // In a paper whose incumbent is "you".
  const std::string& who = sentence.words[at].lower;
  return who == "he" || who == "she" ? std::optional(Actor::other) : std::nullopt;
}

// "The Judge's order says who inherits": what another wrote does the other's act.
bool speaks_for_another(const Sentence& sentence, std::size_t head, const Predication& one) {
  if (!is_verb_in(sentence, WordGroup::ruling, one)) return false;
  for (std::size_t i = one.subject; i < head; ++i) {
    const SentenceWord& word = sentence.words[i];
    const std::size_t mark = possessive_at(word.lower);
    if (mark == std::string::npos) continue;
    const std::string noun = word.lower.substr(0, mark);
    return sentence.grammar.is_person(noun) || sentence.grammar.is_body(noun) ||
           (word.capital && i > one.subject);
  }
  return sentence.words[head].capital && head > one.subject &&
         !sentence.is_in(WordGroup::no_agents, head) && !is_abstract(sentence.words[head].lower);
}

// Whether the verb tells of doing something, not of being or having to do it.
bool tells_of_doing(const Sentence& sentence, const Predication& one) {
  const WordKind verb = sentence.words[one.verb].kind;
  return (one.passive || one.verb_end - one.verb == 1) &&
         (verb == WordKind::other || verb == WordKind::do_);
}

// "The Grants Office signs", "Offices decide", but not "The office opens" of the incumbent's own.
bool body_acts(const Sentence& sentence, std::size_t head, const Predication& one) {
  if (sentence.grammar.decides(main_verb(sentence, one).lower)) return true;
  const bool is_named =
      head > one.subject + 1 || sentence.words[one.subject].kind == WordKind::other ||
      (one.place == Predication::Place::main && !sentence.is_in(WordGroup::own_units, head));
  return is_named && tells_of_doing(sentence, one);
}

// What is no person and no body by its noun does what only these can do.
bool acts_as_somebody(const Sentence& sentence, std::size_t head, const Predication& one) {
  if (one.passive) return false;
  return (sentence.is_in(WordGroup::office_cities, head) && tells_of_doing(sentence, one)) ||
         sentence.grammar.decides(main_verb(sentence, one).lower) ||
         speaks_for_another(sentence, head, one);
}

bool includes_incumbent(const PaperSentence& sentence, const Predication& one) {
  if (sentence.names_incumbent(one.subject)) return true;
  // "an analyst or the incumbent"
  for (std::size_t i = one.subject + 1; i + 1 < one.subject_end; ++i)
    if (sentence.words[i].kind == WordKind::coordinator && sentence.names_incumbent(i + 1))
      return true;
  return false;
}

}  // namespace

std::optional<Actor> actor_of_subject(const PaperSentence& sentence, const Predication& one,
                                      bool other_before) {
  if (one.subject >= one.subject_end) return Actor::incumbent;
  const SentenceWord& first = sentence.words[one.subject];
  // "The mayor names the judges, and she alone pays them"
  if (other_before && (first.lower == "he" || first.lower == "she") &&
      sentence.words[one.subject_end - 1].lower == "alone")
    return Actor::other;
  if (includes_incumbent(sentence, one)) return Actor::incumbent;
  const std::size_t head = head_noun(sentence.words, one.subject, one.subject_end);
  if (head == one.subject_end) return std::nullopt;
  if (sentence.words[head].kind == WordKind::pronoun) return actor_of_pronoun(sentence, head);
  const std::string& noun = sentence.words[head].lower;
  if (first.lower == "whoever" || sentence.grammar.is_person(noun) ||
      names_person(sentence, one.subject, head))
    return Actor::other;
  if (first.lower == "whose" && !one.passive && sentence.is_in(WordGroup::decisions, head))
    return antecedent_of(sentence, one.subject);
  const bool acts = sentence.grammar.is_body(noun) ? body_acts(sentence, head, one)
                                                   : acts_as_somebody(sentence, head, one);
  return acts ? std::optional(Actor::other) : std::nullopt;
}

}  // namespace secondlook
