// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predicate_assertion.h"

#include <algorithm>
#include <span>
#include <string>

#include "models/characters.h"
#include "models/predications.h"

namespace secondlook {
namespace {

// More words than these are a table or a list without full stops, which has no grammar.
constexpr std::size_t kLongestSentence = 300;

class Teller {
 public:
  Teller(std::string_view text, const Grammar& grammar,
         const std::function<bool(std::string_view)>& is_incumbent)
      : text_(text),
        grammar_(grammar),
        is_incumbent_(is_incumbent),
        words_(sentence_words(text, grammar)) {}

  std::vector<ToldPredication> tell() {
    std::vector<ToldPredication> told;
    if (words_.empty() || words_.size() > kLongestSentence) return told;
    bool bound = false;
    for (const Predication& one : predications(words_, grammar_)) {
      if (one.begin >= one.end) continue;
      ToldPredication result;
      result.begin = one.begin == 0 ? 0 : words_[one.begin].begin;
      result.end = one.end < words_.size() ? words_[one.end].begin : text_.size();
      result.main = one.place == Predication::Place::main;
      // What is done on an occasion ("when") is done; what hangs on an "if" may never be.
      if (one.place == Predication::Place::subordinate) {
        if (is_in(WordGroup::conditions, words_[one.begin]) && !tells_a_story(one))
          result.assertion = Assertion::conditional;
        bound = result.assertion && is_in(WordGroup::binding_conditions, words_[one.begin]);
      } else if (one.verb_end > one.verb) {
        tell_acts(one, result);
        // "Were a second auditor to be hired, the incumbent would train that person."
        bound = bound || (one.verb == 0 && words_.front().lower == "were" && words_.size() > 1 &&
                          words_[1].kind == WordKind::determiner);
        if (bound && result.assertion.value_or(Assertion::delegated) != Assertion::negated)
          result.assertion = Assertion::conditional;
      }
      told.push_back(result);
    }
    return told;
  }

 private:
  bool is_in(WordGroup group, const SentenceWord& word) const {
    return grammar_.is_in(group, word.lower);
  }

  // "When hiring time rose": it did, once.
  bool tells_a_story(const Predication& one) const {
    for (std::size_t i = one.begin + 1; i < one.end; ++i) {
      const bool past = (words_[i].forms & kPast) != 0 && (words_[i].forms & kBase) == 0;
      const WordKind before = words_[i - 1].kind;
      if (past && before == WordKind::other && words_[i - 1].lower != "be" &&
          words_[i - 1].lower != "been" && (words_[i].forms & kParticiple) == 0)
        return true;
    }
    return false;
  }

  void tell_acts(const Predication& one, ToldPredication& told) const {
    const std::optional<Actor> subject = subject_of(one);
    const std::optional<Actor> agent = one.passive ? agent_of(one) : std::nullopt;
    told.names_actor = one.passive ? agent.has_value() : subject && one.subject < one.subject_end;
    told.actor =
        one.passive ? agent.value_or(Actor::incumbent) : subject.value_or(Actor::incumbent);
    if (const auto owner = owner_of(one)) {
      told.names_actor = true;
      told.actor = *owner;
    }
    if (told.actor == Actor::other && serves_incumbent(one)) {
      told.actor = Actor::incumbent;
      return;
    }
    if (denies(one)) {
      if (!unless_behind(one)) told.assertion = Assertion::negated;
    } else if (is_past(one, told)) {
      told.assertion = Assertion::past;
    } else if (is_planned(one) || ((one.modal == "may" || one.modal == "might") && one.passive)) {
      told.assertion = Assertion::conditional;
    } else if (told.actor == Actor::other) {
      told.assertion = Assertion::delegated;
    }
  }

  // "Suspensions are the Superintendent's", "the appraisals are hers": whose the subject is.
  std::optional<Actor> owner_of(const Predication& one) const {
    constexpr std::size_t kLongestOwner = 6;  // words
    if (one.passive || words_[one.verb_end - 1].kind != WordKind::be) return std::nullopt;
    const std::size_t first = one.verb_end;
    const std::size_t last = std::min(one.end, first + kLongestOwner);
    for (std::size_t i = first; i < last; ++i) {
      const std::string& word = words_[i].lower;
      const bool ends = i + 1 >= words_.size() || words_[i + 1].kind == WordKind::comma ||
                        words_[i + 1].kind == WordKind::stop ||
                        words_[i + 1].kind == WordKind::coordinator ||
                        words_[i + 1].lower == "to" || words_[i + 1].lower == "alone";
      if (i == first && ends && is_in(WordGroup::own_possessives, words_[i]))
        return Actor::incumbent;
      const bool possessive = word.ends_with("'s") || word.ends_with("’s");
      if (!ends || !possessive) continue;
      if (is_incumbent_(text_.substr(words_[first].begin))) return Actor::incumbent;
      const std::string noun = word.substr(0, word.find(word.ends_with("'s") ? "'s" : "’s"));
      if (grammar_.is_person(noun) || grammar_.is_body(noun)) return Actor::other;
    }
    return std::nullopt;
  }

  // "Two technicians are to be assigned"
  bool is_planned(const Predication& one) const {
    return words_[one.verb_end - 1].kind == WordKind::be && one.verb_end + 1 < words_.size() &&
           words_[one.verb_end].lower == "to" && words_[one.verb_end + 1].lower == "be";
  }

  // "Four branch chiefs report to the incumbent", "authority is delegated to this position by the
  // Secretary": told of the incumbent.
  bool serves_incumbent(const Predication& one) const {
    bool serving = false;
    for (std::size_t i = one.verb; i + 2 < one.end; ++i) {
      serving = serving || is_in(WordGroup::service, words_[i]);
      if (serving && is_in(WordGroup::service_toward, words_[i]) &&
          (is_incumbent_(text_.substr(words_[i + 1].begin)) ||
           (words_[i + 1].lower == "this" && words_[i + 2].lower == "position")))
        return true;
    }
    return false;
  }

  // "Took 60 positions from two centers" shows what the incumbent does; only a time that is over
  // makes it past. What was, or was done by others, is past.
  bool is_past(const Predication& one, const ToldPredication& told) const {
    if (!one.modal.empty()) return false;
    // "has been abolished", "have left"
    if (one.tense == Predication::Tense::perfect)
      return is_in(WordGroup::ended_states, words_[one.verb_end - 1]);
    if (one.tense != Predication::Tense::past) return false;
    const bool by_incumbent = one.passive && told.names_actor && told.actor == Actor::incumbent;
    if (by_incumbent) return is_dated(one);
    const bool acts = one.verb_end == one.verb + 1 && words_[one.verb].kind == WordKind::other;
    const bool own = one.subject == one.subject_end ||
                     words_[one.subject].kind == WordKind::pronoun ||
                     is_incumbent_(text_.substr(words_[one.subject].begin));
    return !acts || !own || is_dated(one);
  }

  // "in 2011", "for six years", "while with the section"; what was done last year is done still.
  bool is_dated(const Predication& one) const {
    const bool opened = is_in(WordGroup::times, words_.front());
    for (std::size_t i = opened ? 0 : one.begin; i < one.end; ++i) {
      const std::string& word = words_[i].lower;
      const bool year = word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
                        std::all_of(word.begin(), word.end(), is_digit);
      if (year || is_in(WordGroup::dates, words_[i])) return true;
    }
    return false;
  }

  bool denies(const Predication& one) const {
    if (one.negated || words_[one.begin].lower == "nor" || words_[one.begin].lower == "neither")
      return true;
    if (one.subject < one.subject_end && is_in(WordGroup::denials, words_[one.subject]))
      return true;
    if (one.verb_end >= words_.size()) return false;
    const std::string& next = words_[one.verb_end].lower;
    if (is_in(WordGroup::denied_objects, words_[one.verb_end])) return true;
    if (next != "no" || one.verb_end + 1 >= words_.size()) return false;
    return !is_in(WordGroup::no_denials, words_[one.verb_end + 1]);
  }

  // "No object leaves unless she signs" tells that she signs.
  bool unless_behind(const Predication& one) const {
    for (std::size_t i = one.verb_end; i < words_.size(); ++i) {
      const std::string& word = words_[i].lower;
      if (word == "unless") return true;
      if (word == "without" && i + 1 < words_.size())
        return is_incumbent_(text_.substr(words_[i + 1].begin)) ||
               is_in(WordGroup::own_possessives, words_[i + 1]);
    }
    return false;
  }

  // Nothing: a thing, or nobody that is known.
  std::optional<Actor> subject_of(const Predication& one) const {
    if (one.subject >= one.subject_end) return Actor::incumbent;
    return actor_of(one.subject, one.subject_end, one);
  }

  std::optional<Actor> actor_of(std::size_t begin, std::size_t end, const Predication& one) const {
    const std::string_view words = text_.substr(words_[begin].begin);
    if (is_incumbent_(words)) return Actor::incumbent;
    // "an analyst or the incumbent"
    for (std::size_t i = begin + 1; i + 1 < end; ++i)
      if (words_[i].kind == WordKind::coordinator &&
          is_incumbent_(text_.substr(words_[i + 1].begin)))
        return Actor::incumbent;
    const std::size_t head = head_noun(words_, begin, end);
    if (head == end) return std::nullopt;
    const std::string& noun = words_[head].lower;
    if (words_[head].kind == WordKind::pronoun) {
      if (is_in(WordGroup::own_pronouns, words_[head])) return Actor::incumbent;
      return std::nullopt;
    }
    if (grammar_.is_person(noun)) return Actor::other;
    const bool decides = decides_in(one);
    if (grammar_.is_body(noun)) {
      const bool is_named = head > begin + 1 || words_[begin].kind == WordKind::other;
      const bool acts = one.passive || one.verb_end - one.verb == 1;
      if (is_named && acts && words_[one.verb].kind == WordKind::other) return Actor::other;
      return decides ? std::optional(Actor::other) : std::nullopt;
    }
    if (decides && !one.passive) return Actor::other;
    return std::nullopt;
  }

  // What is done where another body sits is done by that body.
  bool is_work(const Predication& one) const {
    return decides_in(one) || is_in(WordGroup::work_done, words_[one.verb_end - 1]);
  }

  bool decides_in(const Predication& one) const {
    return grammar_.decides(words_[one.verb_end - 1].lower);
  }

  // "is signed by the Chief", "is settled at Headquarters"
  std::optional<Actor> agent_of(const Predication& one) const {
    for (std::size_t i = one.verb_end; i < one.end && i + 1 < words_.size(); ++i) {
      const SentenceWord& word = words_[i];
      if (word.kind != WordKind::preposition || word.aside) continue;
      const bool by = word.lower == "by";
      const bool place = (word.lower == "at" || word.lower == "in" || word.lower == "through") &&
                         is_work(one) && i == one.verb_end;
      if (!by && !place) continue;
      std::size_t end = i + 1;
      while (end < one.end && words_[end].kind != WordKind::preposition &&
             words_[end].kind != WordKind::comma && words_[end].kind != WordKind::stop &&
             words_[end].kind != WordKind::relative)
        ++end;
      if (by) {
        if (is_incumbent_(text_.substr(words_[i + 1].begin)) ||
            is_in(WordGroup::own_objects, words_[i + 1]))
          return Actor::incumbent;
      }
      const std::size_t head = head_noun(words_, i + 1, end);
      if (head == end) continue;
      const std::string& noun = words_[head].lower;
      const bool of_another = end < one.end && words_[end].lower == "of";
      const bool named = head > i + 2 || of_another || noun == "headquarters";
      if (by && (grammar_.is_person(noun) || grammar_.is_body(noun))) return Actor::other;
      const bool at_body = named && grammar_.is_body(noun);
      if (place && (at_body || (word.lower == "through" && grammar_.is_person(noun))))
        return Actor::other;
    }
    return std::nullopt;
  }

  std::string_view text_;
  const Grammar& grammar_;
  const std::function<bool(std::string_view)>& is_incumbent_;
  std::vector<SentenceWord> words_;
};

}  // namespace

std::vector<ToldPredication> told_predications(
    std::string_view text, const Grammar& grammar,
    const std::function<bool(std::string_view)>& is_incumbent) {
  return Teller(text, grammar, is_incumbent).tell();
}

}  // namespace secondlook
