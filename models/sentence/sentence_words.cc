// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/sentence_words.h"

#include <algorithm>
#include <span>
#include <unordered_map>

#include "models/characters.h"

namespace secondlook {
namespace {

using Kinds = std::unordered_map<std::string_view, WordKind>;

Kinds closed_classes() {
  using enum WordKind;
  Kinds kinds;
  const auto add = [&](WordKind kind, std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) kinds.emplace(word, kind);
  };
  add(determiner,
      {"the",  "a",    "an",      "this",  "these", "those", "each",   "every", "all",  "any",
       "some", "no",   "another", "both",  "his",   "her",   "its",    "their", "our",  "my",
       "your", "such", "several", "most",  "many",  "few",   "two",    "three", "four", "five",
       "six",  "one",  "seven",   "eight", "nine",  "ten",   "either", "other", "whose"});
  add(preposition, {"of",      "in",        "on",         "at",      "by",    "for",    "with",
                    "to",      "from",      "under",      "through", "over",  "upon",   "within",
                    "between", "among",     "during",     "against", "about", "as",     "into",
                    "without", "across",    "throughout", "above",   "below", "beyond", "outside",
                    "aboard",  "near",      "toward",     "towards", "per",   "than",   "like",
                    "via",     "regarding", "concerning", "besides", "behind"});
  add(coordinator, {"and", "or", "but", "nor", "then", "yet", "whereupon"});
  add(subordinator,
      {"if",    "when",     "where",  "unless",  "until",   "whenever", "wherever", "once",
       "while", "although", "though", "because", "since",   "whether",  "before",   "after",
       "that",  "how",      "why",    "what",    "whereas", "so"});
  add(relative, {"who", "which", "whom"});
  add(pronoun, {"he", "she", "they", "it", "you", "i", "we", "he/she", "nobody", "none", "noone",
                "nothing"});
  add(modal,
      {"will", "would", "may", "might", "can", "could", "shall", "should", "must", "cannot"});
  add(be, {"is", "are", "was", "were", "am"});
  add(have, {"has", "have", "had"});
  add(do_, {"does", "do", "did"});
  add(negation, {"not", "never"});
  add(adverb,
      {"also",       "alone",     "only",    "still",    "now",       "often",      "always",
       "just",       "even",      "himself", "herself",  "itself",    "themselves", "instead",
       "again",      "later",     "first",   "twice",    "elsewhere", "thereafter", "therefore",
       "ever",       "once",      "today",   "likewise", "here",      "there",      "nevertheless",
       "further",    "rather",    "too",     "already",  "soon",      "nowadays",   "meanwhile",
       "afterwards", "afterward", "thus",    "hence"});
  return kinds;
}

WordKind kind_of(const std::string& word, bool verb) {
  static const Kinds kinds = closed_classes();
  const auto found = kinds.find(word);
  if (found != kinds.end()) return found->second;
  static constexpr std::string_view kNotAdverbs[] = {"supply",   "apply",  "reply", "family",
                                                     "assembly", "comply", "rely",  "monthly",
                                                     "weekly",   "daily",  "early", "only"};
  if (!verb && word.size() > 4 && word.ends_with("ly") &&
      std::find(std::begin(kNotAdverbs), std::end(kNotAdverbs), word) == std::end(kNotAdverbs))
    return WordKind::adverb;
  if (word.ends_with("n't") || word.ends_with("n’t")) return WordKind::modal;
  return WordKind::other;
}

bool is_word_letter(unsigned char c) {
  return std::isalnum(c) != 0 || c == '\'' || c == '-' || c == '$' || c == '%' || c >= 0x80;
}

// "(Dams over six feet are the engineer's.)": a clause that is in brackets as a whole is no aside.
bool is_bracketed(std::string_view text) {
  constexpr auto kNone = std::string_view::npos;
  if (!text.starts_with('(') || text.find('(', 1) != kNone) return false;
  const std::size_t close = text.find(')');
  return close == kNone || close == text.find_last_not_of(" .;");
}

// Whether words [0, at) end in a subject: no preposition stands in their last phrase.
bool may_end_subject(std::span<const SentenceWord> words, std::size_t at) {
  for (std::size_t i = at; i-- > 0;) {
    if (words[i].kind == WordKind::preposition || words[i].kind == WordKind::subordinator)
      return false;
    if (words[i].kind == WordKind::comma || words[i].kind == WordKind::stop) break;
  }
  return true;
}

// "The position heads nothing", "fires no guns": what stands before a denied object is a verb,
// known or not.
void take_for_verbs(std::vector<SentenceWord>& words, const Grammar& grammar) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    SentenceWord& word = words[i];
    if (word.kind != WordKind::other || word.forms != 0 || !word.lower.ends_with('s') ||
        word.lower.ends_with("'s") || grammar.is_in(WordGroup::time_nouns, word.lower))
      continue;
    const bool denied = grammar.is_in(WordGroup::denied_objects, words[i + 1].lower) ||
                        (words[i + 1].lower == "no" && i + 2 < words.size() &&
                         !grammar.is_in(WordGroup::no_denials, words[i + 2].lower));
    if (denied && may_end_subject(words, i)) word.forms = kThirdPerson;
  }
}

}  // namespace

std::vector<SentenceWord> sentence_words(std::string_view text, const Grammar& grammar) {
  std::vector<SentenceWord> words;
  const bool bracketed = is_bracketed(text);
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    SentenceWord word;
    word.begin = at;
    word.aside = depth > 0;
    if (is_word_letter(static_cast<unsigned char>(c)) && c != '-') {
      while (at < text.size() &&
             (is_word_letter(static_cast<unsigned char>(text[at])) ||
              ((text[at] == '.' || text[at] == ',' || text[at] == '/') && at + 1 < text.size() &&
               std::isalnum(static_cast<unsigned char>(text[at + 1])) != 0)))
        ++at;
      word.lower = lower(text.substr(word.begin, at - word.begin));
      word.capital = is_upper(c);
      word.forms = grammar.forms(word.lower);
      word.kind = kind_of(word.lower, word.forms != 0);
    } else {
      ++at;
      if (is_space(c) || c == '"') continue;
      if (c == '.' && !words.empty() && words.back().capital && words.back().end + 1 == at &&
          grammar.is_in(WordGroup::forms_of_address, words.back().lower))
        continue;  // "Dr. Okonedo": the stop ends nothing
      if (!bracketed) depth = std::max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      word.kind = c == ',' ? WordKind::comma : WordKind::stop;
      word.aside = word.aside || depth > 0;
    }
    word.end = at;
    words.push_back(std::move(word));
  }
  take_for_verbs(words, grammar);
  return words;
}

}  // namespace secondlook
