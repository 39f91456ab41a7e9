// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/named_actors.h"

#include <algorithm>
#include <string>

#include "models/characters.h"
#include "models/sentence/main_verb.h"
#include "models/sentence/noun_phrases.h"
#include "models/sentence/nouns.h"

namespace secondlook {

bool is_incumbent_at(const PaperSentence& sentence, std::size_t at) {
  return at < sentence.words.size() &&
         (sentence.names_incumbent(at) || sentence.is_in(WordGroup::own_objects, at));
}

bool names_person(const Sentence& sentence, std::size_t begin, std::size_t head) {
  return begin < head && sentence.words[begin].capital && sentence.words[head].capital &&
         (sentence.is_in(WordGroup::forms_of_address, begin) ||
          sentence.grammar.is_person(sentence.words[begin].lower));
}

bool is_somebody(const Sentence& sentence, std::size_t begin, std::size_t head) {
  const std::string& noun = sentence.words[head].lower;
  return sentence.grammar.is_person(noun) || sentence.grammar.is_body(noun) ||
         names_person(sentence, begin, head) ||
         (sentence.words[head].capital && !sentence.is_in(WordGroup::no_agents, head) &&
          !is_abstract(noun));
}

bool can_act(const Sentence& sentence, std::size_t begin, std::size_t end, const Predication& one) {
  const std::size_t head = head_noun(sentence.words, begin, end);
  if (head == end) return false;
  const std::string& noun = sentence.words[head].lower;
  const bool has_article = sentence.words[begin].kind == WordKind::determiner;
  const bool named = sentence.words[head].capital;
  if (sentence.grammar.is_person(noun) || sentence.grammar.is_body(noun)) {
    // "sorted by vendor"
    return has_article || named || head > begin || noun.ends_with('s') ||
           !is_verb_in(sentence, WordGroup::sorting, one);
  }
  if (sentence.is_in(WordGroup::no_agents, head) || is_abstract(noun) ||
      is_verb_in(sentence, WordGroup::governing, one) ||
      (sentence.words[begin].forms & kGerund) != 0 || is_digit(noun.front()))
    return false;
  return has_article || named || noun.ends_with("'s");
}

bool is_owned_body(const Sentence& sentence, std::size_t begin, std::size_t end) {
  const std::size_t head = head_noun(sentence.words, begin, end);
  if (head == end || !sentence.grammar.is_body(sentence.words[head].lower)) return false;
  const auto before = sentence.words.subspan(begin, head - begin);
  return std::any_of(before.begin(), before.end(), [](const SentenceWord& word) {
    return possessive_at(word.lower) != std::string_view::npos;
  });
}

std::optional<Actor> antecedent_of(const PaperSentence& sentence, std::size_t at) {
  constexpr std::size_t kLongestName = 4;  // words
  for (std::size_t i = at; i-- > 0;) {
    const std::string& noun = sentence.words[i].lower;
    if (!sentence.grammar.is_person(noun) && !sentence.grammar.is_body(noun) && noun != "incumbent")
      continue;
    for (std::size_t k = i + 1; k-- > i - std::min(i, kLongestName);)
      if (is_incumbent_at(sentence, k)) return Actor::incumbent;
    return Actor::other;
  }
  return std::nullopt;
}

}  // namespace secondlook
