// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/subject_before.h"

#include <algorithm>
#include <span>

#include "models/sentence/finite_verbs.h"
#include "models/sentence/noun_phrases.h"
#include "models/sentence/phrase_ends.h"
#include "models/sentence/subject_agreement.h"

namespace secondlook {
namespace {

using enum WordKind;

// A subject is not looked for further back than so many words.
constexpr std::size_t kLongestSubject = 24;

class SubjectFinder {
 public:
  SubjectFinder(const SentenceSoFar& so_far, const VerbGroup& verb)
      : so_far_(so_far),
        sentence_(so_far.sentence),
        words_(so_far.sentence.words),
        verb_(verb),
        at_(verb.begin),
        from_(std::max(so_far.region, verb.begin - std::min(verb.begin, kLongestSubject))) {}

  std::optional<Subject> find() const {
    if (at_ > 0 && words_[at_ - 1].lower == "to") return std::nullopt;
    if (is_defining_verb()) return std::nullopt;
    std::size_t relative_at = at_, break_at = at_;
    for (std::size_t i = from_; i < at_; ++i) {
      if (words_[i].aside) continue;
      if (words_[i].kind == relative) relative_at = i;
      if (words_[i].kind == comma || words_[i].kind == stop || words_[i].kind == coordinator)
        break_at = i;
    }
    // "I say which one, and the Director picks": behind the question the sentence goes on.
    if (relative_at < break_at && break_at < at_ && so_far_.has_verb() &&
        words_[break_at].kind == coordinator && names_actor(sentence_, break_at + 1, at_)) {
      if (const auto next = of_coordinate_clause(break_at)) return next;
    }
    if (relative_at < at_) return of_relative_clause(relative_at);
    return so_far_.has_verb() ? of_coordinate_clause(break_at) : of_first_verb();
  }

 private:
  // "substances that have none", "points that the handbook does not answer"
  bool is_defining_verb() const {
    if (so_far_.has_verb()) return false;
    for (std::size_t i = at_; i-- > from_ + 1;) {
      if (words_[i].kind == comma || words_[i].kind == stop) return false;
      if (words_[i].lower != "that" || words_[i - 1].kind != other || words_[i].aside) continue;
      const bool told =
          i + 1 < at_ && (words_[i + 1].forms != 0 || has_finite_verb(words_, i + 1, at_));
      return !told;
    }
    return false;
  }

  bool may_be_subject(std::size_t begin, std::size_t end) const {
    return agrees(sentence_, begin, end, verb_, so_far_.is_after_condition());
  }

  bool has_object() const { return takes_object(sentence_, at_, so_far_.is_after_condition()); }

  bool opens_noun_phrase_at(std::size_t at) const {
    return opens_noun_phrase(words_[at], sentence_.grammar);
  }

  // "the Chief, who signs", "plans, which the Board adopts"; not "decides which is first".
  std::optional<Subject> of_relative_clause(std::size_t relative_at) const {
    // What goes on with the sentence before: "which the Director signs".
    const bool goes_on = relative_at == 0;
    const WordKind before = goes_on ? comma : words_[relative_at - 1].kind;
    if (words_[relative_at].lower == "which" && before != comma && before != preposition)
      return std::nullopt;
    // "into which they are fed"
    const std::size_t opens = before == preposition ? relative_at - 1 : relative_at;
    Subject subject{relative_at + 1, at_, opens,
                    goes_on ? Predication::Place::main : Predication::Place::relative, relative_at};
    while (subject.begin < at_ && words_[subject.begin].kind == adverb) ++subject.begin;
    if (subject.begin < at_) {
      const bool known = lies_with(subject, before) || may_be_subject(subject.begin, at_);
      return known ? std::optional(subject) : std::nullopt;
    }
    if (!verb_.with_auxiliary && !has_object()) return std::nullopt;
    // The noun before it is the subject.
    if (goes_on) {
      subject.begin = relative_at;
      return subject;
    }
    if (!verb_.with_auxiliary && (verb_.forms & (kThirdPerson | kBase)) == 0) return std::nullopt;
    subject.end = words_[relative_at - 1].kind == comma ? relative_at - 1 : relative_at;
    subject.begin = beginning_of_antecedent(subject.end);
    return subject;
  }

  // "with whom the choice lies": what stands there is a verb, object or none.
  bool lies_with(const Subject& subject, WordKind before) const {
    const bool ends =
        at_ + 1 >= words_.size() || words_[at_ + 1].kind == comma || words_[at_ + 1].kind == stop;
    return ends && before == preposition && words_[subject.begin].kind == determiner &&
           (verb_.forms & kThirdPerson) != 0;
  }

  std::size_t beginning_of_antecedent(std::size_t end) const {
    std::size_t first = end;
    while (first > from_ && words_[first - 1].kind != comma && words_[first - 1].kind != stop &&
           words_[first - 1].kind != preposition && words_[first - 1].kind != coordinator &&
           words_[first].kind != determiner)
      --first;
    return first;
  }

  // Behind a verb: "and the Director signs", ", and signs it".
  std::optional<Subject> of_coordinate_clause(std::size_t break_at) const {
    if (break_at == at_) return std::nullopt;
    std::size_t first = break_at + 1;
    while (first < at_ && (words_[first].kind == adverb || words_[first].kind == negation)) ++first;
    std::size_t opens = break_at;
    while (opens > from_ &&
           (words_[opens - 1].kind == comma || words_[opens - 1].kind == coordinator))
      --opens;
    if (first < at_) {
      if (!opens_noun_phrase_at(first) || !may_be_subject(first, at_)) return std::nullopt;
      return Subject{first, at_, opens, Predication::Place::main, 0};
    }
    if (!is_likely_to_go_on()) return std::nullopt;
    if (const auto resumed = resumed_subject(break_at)) return resumed;
    const Predication& main = so_far_.main_before();
    return Subject{main.subject, main.subject_end, opens, Predication::Place::main, 0};
  }

  // Whether the verb has the subject of the clause before it: "and signs it".
  bool is_likely_to_go_on() const {
    if (verb_.with_auxiliary) return true;
    if ((verb_.forms & kThirdPerson) != 0) return has_object() && !is_noun_with_attribute();
    const Predication& before = so_far_.found.back();
    return before.tense == Predication::Tense::past && (verb_.forms & kPast) != 0 &&
           !before.passive;
  }

  // "and the clerk, seated beside them, signs"
  std::optional<Subject> resumed_subject(std::size_t break_at) const {
    if (words_[break_at].kind != comma) return std::nullopt;
    for (std::size_t i = from_; i + 2 < break_at; ++i) {
      if (words_[i].kind != coordinator || words_[i].aside || !opens_noun_phrase_at(i + 1))
        continue;
      const auto end = next_comma(words_, i + 1);
      if (!end || *end >= break_at || !names_actor(sentence_, i + 1, *end)) continue;
      return Subject{i + 1, *end, i, Predication::Place::main, 0};
    }
    return std::nullopt;
  }

  // No verb yet in this part of the sentence.
  std::optional<Subject> of_first_verb() const {
    std::size_t first = from_;
    while (first < at_ && (words_[first].kind == coordinator || words_[first].kind == comma ||
                           words_[first].kind == adverb || words_[first].kind == stop))
      ++first;
    if (first == at_) return left_out();
    if (words_[first].kind == subordinator && !is_demonstrative(words_, first)) {
      // "Whether it sails is the Chief's call": what is asked has a verb of its own.
      if (!verb_.with_auxiliary || !has_finite_verb(words_, first + 1, at_)) return std::nullopt;
      return Subject{first, first + 1, from_, Predication::Place::main, 0};
    }
    first = behind_opening(first);
    if (opens_adverbial(sentence_, first, at_)) {
      first = last_noun_phrase(words_, first, at_);
      if (first == at_ || !may_be_subject(first, at_)) return left_out();
    }
    std::size_t last = at_;
    while (last > first && (words_[last - 1].kind == adverb || words_[last - 1].kind == comma ||
                            words_[last - 1].lower == "then"))
      --last;
    if (ends_before_verb(first, last)) return left_out();
    if (!may_be_subject(first, last)) return std::nullopt;
    return Subject{first, last, from_, Predication::Place::main, 0};
  }

  // Where the noun phrase of the first verb may begin.
  std::size_t behind_opening(std::size_t first) const {
    // "Household goods: the company packs them"
    for (std::size_t i = first; i + 1 < at_; ++i)
      if (words_[i].kind == stop && !words_[i].aside && opens_noun_phrase_at(i + 1)) first = i + 1;
    if (!opens_adverbial(sentence_, first, at_)) return first;
    // "Within the Bureau, the Chief signs": behind the last comma, if a noun phrase stands there.
    for (std::size_t i = first; i + 1 < at_; ++i)
      if (words_[i].kind == comma && !words_[i].aside && opens_noun_phrase_at(i + 1)) first = i + 1;
    return first;
  }

  // "Recomputes interest, and decides": the verb has no subject between. "The Chief, Design, signs"
  // has one before.
  bool ends_before_verb(std::size_t first, std::size_t last) const {
    if (words_[last - 1].kind == coordinator) return true;
    return last < at_ && words_[last].kind == comma && words_[first].kind != determiner &&
           !names_actor(sentence_, first, last);
  }

  // "Reviews plans", "Is responsible", "In May signs them": the subject is left out.
  std::optional<Subject> left_out() const {
    if (!verb_.with_auxiliary && (verb_.forms & kThirdPerson) == 0 &&
        !(so_far_.is_after_condition() && (verb_.forms & kBase) != 0) &&
        !opens_in_the_past(words_, at_))
      return std::nullopt;
    if (!verb_.with_auxiliary && (at_ > from_ ? !has_object() : is_plural_noun(sentence_, at_)))
      return std::nullopt;
    if (is_noun_with_attribute()) return std::nullopt;
    Subject subject{at_, at_, from_, Predication::Place::main, 0};
    const Predication* pending = so_far_.pending_main();
    if (pending != nullptr && !opens_adverbial(sentence_, pending->begin, pending->end)) {
      subject.begin = pending->begin;
      subject.end = pending->end;
    }
    return subject;
  }

  // "Removals, and awards above $7,500, are cleared with the Office": no verb before that one.
  bool is_noun_with_attribute() const {
    return !verb_.with_auxiliary && at_ > from_ && at_ + 1 < words_.size() &&
           words_[at_ + 1].kind == preposition && is_before_be(words_, at_ + 2);
  }

  const SentenceSoFar& so_far_;
  const Sentence& sentence_;
  std::span<const SentenceWord> words_;
  const VerbGroup& verb_;
  std::size_t at_;    // of the verb
  std::size_t from_;  // where the subject may begin
};

}  // namespace

std::optional<Subject> subject_before(const SentenceSoFar& so_far, const VerbGroup& verb) {
  return SubjectFinder(so_far, verb).find();
}

}  // namespace secondlook
