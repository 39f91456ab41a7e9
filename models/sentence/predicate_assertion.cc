// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/predicate_assertion.h"

#include <algorithm>

#include "models/sentence/agent.h"
#include "models/sentence/called_on.h"
#include "models/sentence/defining_clauses.h"
#include "models/sentence/denial.h"
#include "models/sentence/owner.h"
#include "models/sentence/paper_sentence.h"
#include "models/sentence/phrase_ends.h"
#include "models/sentence/predications.h"
#include "models/sentence/subject_actor.h"
#include "models/sentence/told_time.h"

namespace secondlook {
namespace {

// More words than these are a table or a list without full stops, which has no grammar.
constexpr std::size_t kLongestSentence = 300;

class Teller {
 public:
  explicit Teller(const PaperSentence& sentence) : sentence_(sentence) {}

  std::vector<ToldPredication> tell() {
    std::vector<ToldPredication> told;
    const auto words = sentence_.words;
    if (words.empty() || words.size() > kLongestSentence) return told;
    for (const Predication& one : predications(sentence_)) {
      if (one.begin >= one.end) continue;
      ToldPredication result;
      result.begin = one.begin == 0 ? 0 : words[one.begin].begin;
      result.end = one.end < words.size() ? words[one.end].begin : sentence_.text.size();
      result.main = one.place == Predication::Place::main;
      // What is done on an occasion ("when") is done; what hangs on an "if" may never be.
      if (one.place == Predication::Place::subordinate)
        tell_condition(one, result);
      else if (one.verb_end > one.verb)
        tell_statement(one, result);
      result.defining = defining_clauses(sentence_, one);
      if (result.main) other_before_ = result.names_actor && result.actor == Actor::other;
      told.push_back(result);
    }
    return told;
  }

 private:
  void tell_condition(const Predication& one, ToldPredication& told) {
    if (sentence_.is_in(WordGroup::conditions, one.begin) && !tells_a_story(sentence_, one))
      told.assertion = Assertion::conditional;
    told.sets_condition = told.assertion.has_value();
    bound_ = told.sets_condition && sentence_.is_in(WordGroup::binding_conditions, one.begin);
  }

  void tell_statement(const Predication& one, ToldPredication& told) {
    tell_acts(one, told);
    if (bound_ && told.assertion.value_or(Assertion::delegated) != Assertion::negated)
      told.assertion = Assertion::conditional;
  }

  void tell_acts(const Predication& one, ToldPredication& told) const {
    const std::optional<Actor> subject = actor_of_subject(sentence_, one, other_before_);
    tell_actor(one, subject, told);
    if (told.actor == Actor::other && serves_incumbent(sentence_, one)) {
      told.actor = Actor::incumbent;
      return;
    }
    told.calls_on_incumbent = calls_on_incumbent(sentence_, one, subject);
    if (told.calls_on_incumbent) {
      told.names_actor = true;
      told.actor = Actor::incumbent;
    }
    told.denies_others_only = denies(sentence_, one) && unless_behind(sentence_, one);
    told.assertion = assertion_of(one, told);
    if (told.assertion == Assertion::negated) told.denied_end = end_of_denial(one);
  }

  // "Does not hire or advise, and writes": to the first comma.
  std::size_t end_of_denial(const Predication& one) const {
    const auto comma_at = next_comma(sentence_.words, one.verb_end);
    const std::size_t end = comma_at ? std::min(*comma_at, one.end) : one.end;
    return sentence_.words[end - 1].end;
  }

  void tell_actor(const Predication& one, std::optional<Actor> subject,
                  ToldPredication& told) const {
    const std::optional<Actor> agent = one.passive ? agent_of(sentence_, one) : std::nullopt;
    told.names_actor = one.passive ? agent.has_value() : subject && one.subject < one.subject_end;
    told.actor = (one.passive ? agent : subject).value_or(Actor::incumbent);
    std::optional<Actor> owner = owner_of(sentence_, one);
    if (!owner && !subject) owner = holder_of(sentence_, one);
    if (!owner && subject == Actor::other && is_called_on(sentence_, one)) owner = Actor::other;
    if (!owner) return;
    told.names_actor = true;
    told.actor = *owner;
  }

  std::optional<Assertion> assertion_of(const Predication& one, const ToldPredication& told) const {
    if (told.denies_others_only) return std::nullopt;
    if (denies(sentence_, one)) return Assertion::negated;
    const bool by_incumbent = one.passive && told.names_actor && told.actor == Actor::incumbent;
    if (is_past(sentence_, one, by_incumbent)) return Assertion::past;
    const bool may_be = (one.modal == "may" || one.modal == "might") && one.passive;
    if (may_be || is_planned(sentence_, one)) return Assertion::conditional;
    return told.actor == Actor::other ? std::optional(Assertion::delegated) : std::nullopt;
  }

  const PaperSentence& sentence_;
  bool bound_ = false;         // a condition that was told holds for what follows
  bool other_before_ = false;  // the main clause before tells of somebody else
};

}  // namespace

std::vector<ToldPredication> told_predications(
    std::string_view text, const Grammar& grammar,
    const std::function<bool(std::string_view)>& is_incumbent) {
  const std::vector<SentenceWord> words = sentence_words(text, grammar);
  return Teller({{words, grammar}, text, is_incumbent}).tell();
}

}  // namespace secondlook
