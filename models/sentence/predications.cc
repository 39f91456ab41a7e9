// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/predications.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "models/characters.h"
#include "models/sentence/verb_group.h"

namespace secondlook {
namespace {

using enum WordKind;

// A subject is not looked for further back than so many words.
constexpr std::size_t kLongestSubject = 24;

// "The eleven answer to the Chief"
bool is_number_of_several(const std::string& word) {
  static constexpr std::string_view kNumbers[] = {
      "eleven",   "twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen", "twenty",   "thirty",   "forty",   "fifty"};
  return std::find(std::begin(kNumbers), std::end(kNumbers), word) != std::end(kNumbers);
}

bool is_plural(const SentenceWord& word) {
  if (is_number_of_several(word.lower)) return true;
  if (word.lower == "staff" || word.lower == "personnel" || word.lower == "police") return true;
  if (word.lower.ends_with("men")) return true;
  return word.lower.size() > 3 && word.lower.ends_with('s') && !word.lower.ends_with("ss") &&
         !word.lower.ends_with("us") && !word.lower.ends_with("'s");
}

bool opens_noun_phrase(const SentenceWord& word) {
  return word.kind == determiner || word.kind == pronoun || word.capital ||
         word.lower == "incumbent" ||
         (word.kind == other && is_plural(word) && (word.forms & kThirdPerson) == 0);
}

bool is_opening_subordinator(const SentenceWord& word) {
  static constexpr std::string_view kOpenings[] = {
      "if",    "when",   "where",    "unless",   "until",    "whenever", "wherever",
      "once",  "while",  "although", "though",   "because",  "since",    "before",
      "after", "should", "whoever",  "whatever", "whichever"};
  return std::find(std::begin(kOpenings), std::end(kOpenings), word.lower) != std::end(kOpenings);
}

class Parser {
 public:
  Parser(std::span<const SentenceWord> words, const Grammar& grammar)
      : words_(words), grammar_(grammar) {}

  std::vector<Predication> parse() {
    open(0);
    std::size_t at = read_opening();
    while (at < words_.size()) at = read_at(at);
    found_.back().end = words_.size();
    return std::move(found_);
  }

 private:
  void open(std::size_t begin) {
    if (!found_.empty()) found_.back().end = begin;
    Predication next;
    next.begin = begin;
    next.subject = next.subject_end = begin;
    found_.push_back(next);
    region_ = begin;
  }

  // "If a batch fails its control, stops the run": up to the comma that ends the condition.
  std::size_t read_opening() {
    if (words_.empty() || !is_opening_subordinator(words_.front())) return 0;
    std::size_t comma_at = words_.size();
    for (std::size_t i = 1; i < words_.size(); ++i) {
      if (words_[i].kind == stop && !words_[i].aside) break;
      if (words_[i].kind != comma || words_[i].aside) continue;
      if (comma_at == words_.size()) comma_at = i;
      if (main_clause_at(i + 1)) {
        comma_at = i;
        break;
      }
    }
    if (comma_at == words_.size()) return 0;
    found_.back().place = Predication::Place::subordinate;
    open(comma_at + 1);
    after_condition_ = true;
    return comma_at + 1;
  }

  bool main_clause_at(std::size_t at) const {
    if (at >= words_.size()) return false;
    const auto group = verb_group(words_, at);
    if (group && (group->with_auxiliary || (group->forms & kThirdPerson) != 0)) return true;
    return words_[at].kind == determiner || words_[at].kind == pronoun || words_[at].capital;
  }

  std::size_t read_at(std::size_t at) {
    const SentenceWord& word = words_[at];
    if (word.aside || at < region_) return at + 1;
    // What "that", "whether" or "because" begins belongs to the verb before it, up to a comma.
    if (word.kind == subordinator && has_verb() && !is_cleft_at(at)) {
      if (const auto comma_at = next_comma(at)) return *comma_at;
      return words_.size();
    }
    if (is_bare_passive(at)) {
      take_bare_passive(at);
      return at + 1;
    }
    if (is_cleft_at(at)) {
      std::size_t verb = at + 1;
      while (words_[verb].kind == adverb) ++verb;
      const VerbGroup group = *verb_group(words_, verb);
      take_cleft(at, verb, group);
      return group.end;
    }
    const auto group = verb_group(words_, at);
    if (!group) return at + 1;
    if (const auto subject = subject_before(at, *group)) {
      take(*subject, at, *group);
      return group->end;
    }
    return at + 1;
  }

  // "is cut by the clerk and signed by the Chief", "Debts: collected by the county"
  bool is_bare_passive(std::size_t at) const {
    if (at == 0 || at + 1 >= words_.size() || (words_[at].forms & kParticiple) == 0 ||
        words_[at + 1].lower != "by")
      return false;
    const WordKind before = words_[at - 1].kind;
    if (has_verb())
      return found_.back().passive && before == coordinator &&
             has_agent(found_.back().verb_end, at);
    return before == stop && at > region_ + 1;
  }

  // "is programmed and tested by" has one agent for both.
  bool has_agent(std::size_t begin, std::size_t end) const {
    return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                       words_.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const SentenceWord& word) { return word.lower == "by"; });
  }

  void take_bare_passive(std::size_t at) {
    Subject subject{region_, at - 1, region_, Predication::Place::main, 0};
    if (has_verb()) {
      const Predication& before = found_.back();
      subject = {before.subject, before.subject_end, at - 1, before.place, before.opener};
    }
    VerbGroup group;
    group.end = at + 1;
    group.passive = true;
    group.tense = has_verb() ? found_.back().tense : Predication::Tense::present;
    take(subject, at, group);
  }

  // "It is the Chief who signs", "It is the Board that adopts them": whether `at` is that pronoun.
  bool is_cleft_at(std::size_t at) const {
    const Predication& before = found_.back();
    if (!has_verb() || (words_[at].kind != relative && words_[at].lower != "that")) return false;
    return before.subject + 1 == before.subject_end && words_[before.subject].lower == "it" &&
           before.tense == Predication::Tense::present && !before.passive &&
           words_[before.verb].kind == be && before.verb_end < at &&
           words_[before.verb_end].kind != preposition && !next_comma(before.verb_end, at) &&
           takes_verb(at + 1, words_[at].lower == "who");
  }

  // Whether a verb stands at `at`, but for adverbs: "who alone signs". Behind "who" it is no noun.
  bool takes_verb(std::size_t at, bool no_noun) const {
    while (at < words_.size() && words_[at].kind == adverb) ++at;
    if (at >= words_.size()) return false;
    const auto group = verb_group(words_, at);
    return group &&
           (no_noun || group->with_auxiliary || (group->forms & kBase) == 0 || takes_object(at));
  }

  // The clause behind "It is" is the main one, and what it puts first is its subject.
  void take_cleft(std::size_t opener, std::size_t at, const VerbGroup& group) {
    Predication& one = found_.back();
    one.subject = one.verb_end;
    one.subject_end = opener;
    one.verb = at;
    one.verb_end = group.end;
    one.tense = group.tense;
    one.passive = group.passive;
    one.negated = one.negated || group.negated;
    one.modal = group.modal;
    region_ = group.end;
  }

  bool has_verb() const { return found_.back().verb_end > found_.back().verb; }

  std::optional<std::size_t> next_comma(std::size_t from) const {
    return next_comma(from, words_.size());
  }

  std::optional<std::size_t> next_comma(std::size_t from, std::size_t end) const {
    for (std::size_t i = from; i < end; ++i)
      if ((words_[i].kind == comma || words_[i].kind == stop) && !words_[i].aside) return i;
    return std::nullopt;
  }

  struct Subject {
    std::size_t begin = 0, end = 0;  // of the noun phrase; empty where it is left out
    std::size_t opens = 0;           // where the predication begins
    Predication::Place place = Predication::Place::main;
    std::size_t opener = 0;
  };

  // The subject of the verb at `at`, or nothing where no finite verb is likely to stand there.
  std::optional<Subject> subject_before(std::size_t at, const VerbGroup& group) const {
    const std::size_t from = std::max(region_, at - std::min(at, kLongestSubject));
    if (at > 0 && words_[at - 1].lower == "to") return std::nullopt;
    std::size_t relative_at = at, break_at = at;
    for (std::size_t i = from; i < at; ++i) {
      if (words_[i].aside) continue;
      if (words_[i].kind == relative) relative_at = i;
      if (words_[i].kind == comma || words_[i].kind == stop || words_[i].kind == coordinator)
        break_at = i;
    }
    // "I say which one, and the Director picks": behind the question the sentence goes on.
    if (relative_at < break_at && break_at < at && has_verb() &&
        words_[break_at].kind == coordinator && names_actor(break_at + 1, at)) {
      if (const auto next = coordinate_subject(from, break_at, at, group)) return next;
    }
    if (relative_at < at) return relative_subject(from, relative_at, at, group);
    if (has_verb()) return coordinate_subject(from, break_at, at, group);
    return first_subject(from, at, group);
  }

  // "the Chief, who signs", "plans, which the Board adopts"; not "decides which is first".
  std::optional<Subject> relative_subject(std::size_t from, std::size_t relative_at, std::size_t at,
                                          const VerbGroup& group) const {
    // What goes on with the sentence before: "which the Director signs".
    const bool goes_on = relative_at == 0;
    const WordKind before = goes_on ? comma : words_[relative_at - 1].kind;
    if (words_[relative_at].lower == "which" && before != comma && before != preposition)
      return std::nullopt;
    // "into which they are fed"
    const std::size_t opens = before == preposition ? relative_at - 1 : relative_at;
    Subject subject{relative_at + 1, at, opens,
                    goes_on ? Predication::Place::main : Predication::Place::relative, relative_at};
    while (subject.begin < at && words_[subject.begin].kind == adverb) ++subject.begin;
    if (subject.begin < at) {
      // "with whom the choice lies": what stands there is a verb, object or none.
      const bool ends =
          at + 1 >= words_.size() || words_[at + 1].kind == comma || words_[at + 1].kind == stop;
      if (ends && before == preposition && words_[subject.begin].kind == determiner &&
          (group.forms & kThirdPerson) != 0)
        return subject;
      if (!agrees(subject.begin, at, at, group)) return std::nullopt;
      return subject;
    }
    if (!group.with_auxiliary && !takes_object(at)) return std::nullopt;
    // The noun before it is the subject.
    if (goes_on) {
      subject.begin = relative_at;
      return subject;
    }
    if (!group.with_auxiliary && (group.forms & (kThirdPerson | kBase)) == 0) return std::nullopt;
    std::size_t last = relative_at;
    if (words_[last - 1].kind == comma) --last;
    std::size_t first = last;
    while (first > from && words_[first - 1].kind != comma && words_[first - 1].kind != stop &&
           words_[first - 1].kind != preposition && words_[first - 1].kind != coordinator &&
           words_[first].kind != determiner)
      --first;
    subject.begin = first;
    subject.end = last;
    return subject;
  }

  // Behind a verb: "and the Director signs", ", and signs it".
  std::optional<Subject> coordinate_subject(std::size_t from, std::size_t break_at, std::size_t at,
                                            const VerbGroup& group) const {
    if (break_at == at) return std::nullopt;
    std::size_t first = break_at + 1;
    while (first < at && (words_[first].kind == adverb || words_[first].kind == negation)) ++first;
    std::size_t opens = break_at;
    while (opens > from &&
           (words_[opens - 1].kind == comma || words_[opens - 1].kind == coordinator))
      --opens;
    Subject subject{first, at, opens, Predication::Place::main, 0};
    if (first == at) {
      const bool likely = group.with_auxiliary || after_condition() || takes_object(at) ||
                          (group.forms & kThirdPerson) == 0;
      const bool finite = group.with_auxiliary || (group.forms & kThirdPerson) != 0 ||
                          (found_.back().tense == Predication::Tense::past &&
                           (group.forms & kPast) != 0 && !found_.back().passive);
      if (!likely || !finite) return std::nullopt;
      if (const auto resumed = resumed_subject(from, break_at)) return resumed;
      const Predication& main = main_before();
      subject.begin = main.subject;
      subject.end = main.subject_end;
      return subject;
    }
    if (!opens_noun_phrase(words_[first]) || !agrees(first, at, at, group)) return std::nullopt;
    return subject;
  }

  // "and the clerk, seated beside them, signs"
  std::optional<Subject> resumed_subject(std::size_t from, std::size_t break_at) const {
    if (words_[break_at].kind != comma) return std::nullopt;
    for (std::size_t i = from; i + 2 < break_at; ++i) {
      if (words_[i].kind != coordinator || words_[i].aside || !opens_noun_phrase(words_[i + 1]))
        continue;
      const auto end = next_comma(i + 1);
      if (!end || *end >= break_at || !names_actor(i + 1, *end)) continue;
      return Subject{i + 1, *end, i, Predication::Place::main, 0};
    }
    return std::nullopt;
  }

  // No verb yet in this part of the sentence.
  std::optional<Subject> first_subject(std::size_t from, std::size_t at,
                                       const VerbGroup& group) const {
    std::size_t first = from;
    while (first < at && (words_[first].kind == coordinator || words_[first].kind == comma ||
                          words_[first].kind == adverb || words_[first].kind == stop))
      ++first;
    if (first == at) return left_out(from, at, group);
    if (words_[first].kind == subordinator && !is_demonstrative(first)) {
      // "Whether it sails is the Chief's call": what is asked has a verb of its own.
      if (!group.with_auxiliary || !has_finite_verb(first + 1, at)) return std::nullopt;
      return Subject{first, first + 1, from, Predication::Place::main, 0};
    }
    // "Household goods: the company packs them"
    for (std::size_t i = first; i + 1 < at; ++i)
      if (words_[i].kind == stop && !words_[i].aside && opens_noun_phrase(words_[i + 1]))
        first = i + 1;
    // "Within the Bureau, the Chief signs": behind the last comma, if a noun phrase stands there.
    const bool has_opening = opens_adverbial(first, at);
    for (std::size_t i = first; i + 1 < at; ++i)
      if (has_opening && words_[i].kind == comma && !words_[i].aside &&
          opens_noun_phrase(words_[i + 1]))
        first = i + 1;
    if (opens_adverbial(first, at)) {
      const std::size_t noun_phrase = noun_phrase_before(first, at);
      if (noun_phrase == at || !agrees(noun_phrase, at, at, group))
        return left_out(from, at, group);
      first = noun_phrase;
    }
    std::size_t last = at;
    while (last > first && (words_[last - 1].kind == adverb || words_[last - 1].kind == comma ||
                            words_[last - 1].lower == "then"))
      --last;
    // "Recomputes interest, and decides": the verb has no subject between. "The Chief, Design,
    // signs" has one before.
    const bool apposition = last < at && words_[last].kind == comma &&
                            (words_[first].kind == determiner || names_actor(first, last));
    if ((last < at && words_[last].kind == comma && !apposition) ||
        words_[last - 1].kind == coordinator)
      return left_out(from, at, group);
    if (!agrees(first, last, at, group)) return std::nullopt;
    return Subject{first, last, from, Predication::Place::main, 0};
  }

  // "Chaired the committee", "Received 80 hours"; not "Based on", "Given the"
  bool opens_in_the_past(std::size_t at) const {
    const SentenceWord& word = words_[at];
    return at == 0 && (word.forms & kPast) != 0 && (word.forms & kBase) == 0 &&
           word.lower != "based" && at + 1 < words_.size() &&
           (words_[at + 1].kind == determiner || words_[at + 1].kind == subordinator ||
            (!words_[at + 1].lower.empty() && is_digit(words_[at + 1].lower.front())));
  }

  // "That work was given over"
  bool is_demonstrative(std::size_t at) const {
    return words_[at].lower == "that" && at + 2 < words_.size() && words_[at + 1].kind == other &&
           words_[at + 2].kind == be &&
           verb_group(words_, at + 2)->tense == Predication::Tense::past;
  }

  bool has_finite_verb(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const auto group = verb_group(words_, i);
      if (group && (group->with_auxiliary || (group->forms & kThirdPerson) != 0)) return true;
    }
    return false;
  }

  // "Reviews plans", "Is responsible", "In May signs them": the subject is left out.
  std::optional<Subject> left_out(std::size_t from, std::size_t at, const VerbGroup& group) const {
    if (!group.with_auxiliary && (group.forms & kThirdPerson) == 0 &&
        !(after_condition() && (group.forms & kBase) != 0) && !opens_in_the_past(at))
      return std::nullopt;
    if (!group.with_auxiliary && (at > from ? !takes_object(at) : is_plural_noun(at)))
      return std::nullopt;
    Subject subject{at, at, from, Predication::Place::main, 0};
    const Predication* pending = pending_main();
    if (pending != nullptr && !opens_adverbial(pending->begin, pending->end)) {
      subject.begin = pending->begin;
      subject.end = pending->end;
    }
    return subject;
  }

  // "Leases were signed", "Claims examiners decide", "Samples taken on a visit are kept": what
  // looks like a verb is a noun.
  bool is_plural_noun(std::size_t at) const {
    if (at + 1 >= words_.size()) return false;
    const SentenceWord& next = words_[at + 1];
    if (grammar_.is_in(WordGroup::fields_of_work, words_[at].lower) &&
        grammar_.is_person(next.lower))
      return true;
    if (next.kind == be || next.kind == have || next.kind == modal || next.kind == do_ ||
        next.lower == "of")
      return true;
    // "Arrests and searches are made"
    if (next.kind == coordinator && at + 3 < words_.size() &&
        (words_[at + 3].kind == be || words_[at + 3].kind == modal))
      return true;
    // "Grants to the States are awarded"
    if (next.kind == preposition && is_before_be(at + 2)) return true;
    return (next.forms & kParticiple) != 0 && at + 2 < words_.size() &&
           words_[at + 2].kind == preposition;
  }

  // Whether a form of "be" follows in the same phrase.
  bool is_before_be(std::size_t from) const {
    for (std::size_t i = from; i < words_.size(); ++i) {
      if (words_[i].kind == be) return true;
      if (words_[i].kind == comma && i + 1 < words_.size() && words_[i + 1].kind == be) return true;
      if (words_[i].kind == comma || words_[i].kind == stop || words_[i].kind == coordinator ||
          words_[i].kind == relative || words_[i].kind == subordinator)
        return false;
    }
    return false;
  }

  // "Last year the specialist wrote": the noun phrase behind an opening without a comma.
  std::size_t noun_phrase_before(std::size_t first, std::size_t at) const {
    for (std::size_t i = at; i-- > first + 1;)
      if ((words_[i].kind == determiner || words_[i].kind == pronoun) &&
          words_[i - 1].kind != preposition &&
          (words_[i - 1].kind != determiner || is_pronoun_before(i)))
        return i;
    return at;
  }

  // "In each of these the Chief decides"
  bool is_pronoun_before(std::size_t at) const {
    const std::string& before = words_[at - 1].lower;
    return words_[at].lower == "the" &&
           (before == "this" || before == "these" || before == "those" || before == "such");
  }

  // "From field books", "Using the form", "Each year"
  bool opens_adverbial(std::size_t first, std::size_t last) const {
    if (words_[first].kind == preposition || (words_[first].forms & kGerund) != 0) return true;
    static constexpr std::string_view kTimes[] = {
        "year",   "day",    "week", "month",  "time",    "morning", "quarter", "season",
        "summer", "spring", "fall", "winter", "evening", "night",   "times",   "years"};
    const std::size_t head = head_noun(words_, first, last);
    return head < last &&
           std::find(std::begin(kTimes), std::end(kTimes), words_[head].lower) != std::end(kTimes);
  }

  bool names_actor(std::size_t first, std::size_t last) const {
    const std::size_t head = head_noun(words_, first, last);
    return head < last &&
           (grammar_.is_person(words_[head].lower) || grammar_.is_body(words_[head].lower));
  }

  // Whether the words [first, last) can be the subject of the verb.
  bool agrees(std::size_t first, std::size_t last, std::size_t at, const VerbGroup& group) const {
    const SentenceWord& before = words_[last - 1];
    if (before.kind == determiner && last - first > 1) return false;
    if (before.kind == preposition || before.kind == subordinator || before.kind == modal ||
        before.kind == be || before.kind == have || before.kind == do_)
      return false;
    const SentenceWord& verb = words_[at];
    if (verb.kind == modal) {
      // "at will", "in May 1999"
      return !verb.capital || at == 0;
    }
    if (group.with_auxiliary) return true;
    if (at + 1 < words_.size()) {
      const SentenceWord& next = words_[at + 1];
      if (next.lower == "of" || next.kind == be || next.kind == have || next.kind == modal ||
          next.kind == do_)
        return false;
    }
    const std::size_t head = head_noun(words_, first, last);
    if (head == last) return false;
    if (words_[head].kind == pronoun) {
      const std::string& who = words_[head].lower;
      const bool third = who == "he" || who == "she" || who == "it" || who == "he/she";
      return (group.forms & (third ? kThirdPerson : kBase)) != 0 || (group.forms & kPast) != 0;
    }
    const std::string& noun = words_[head].lower;
    const bool actor = grammar_.is_person(noun) || grammar_.is_body(noun) || noun == "incumbent" ||
                       noun == "position" || is_named(first, head);
    // "The committee and the loan chief approve"
    const bool several = std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(head),
                                     words_.begin() + static_cast<std::ptrdiff_t>(last),
                                     [](const SentenceWord& word) { return word.lower == "and"; });
    const bool plural = several || is_plural(words_[head]);
    if ((group.forms & kThirdPerson) != 0 && (!plural || noun == "headquarters") &&
        (actor || takes_object(at)))
      return true;
    if ((group.forms & kBase) != 0 && plural && actor && (takes_object(at) || takes_plural(at)))
      return true;
    // "Letters of warning come from the Chief", "claims stay with the clerk"
    if ((group.forms & kBase) != 0 && plural && at + 1 < words_.size() &&
        (words_[at + 1].lower == "from" || words_[at + 1].lower == "with" ||
         (words_[at + 1].lower == "to" && grammar_.is_verb_in(WordGroup::belonging, verb.lower))))
      return true;
    // "The Branch wrote the guide"; "leases negotiated by" has no finite verb.
    if (group.tense != Predication::Tense::past) return false;
    return (actor && (takes_object(at) || takes_plural(at))) || verb.lower == "ended" ||
           verb.lower == "ceased";
  }

  // "The Register signs", "Denver pays": a name, where it does not only begin the sentence.
  bool is_named(std::size_t first, std::size_t head) const {
    if (grammar_.is_in(WordGroup::office_cities, words_[head].lower)) return words_[head].capital;
    return words_[head].capital && head > first && (words_[head].forms & kThirdPerson) == 0;
  }

  // Behind a verb comes what opens an object or an adverbial; behind a noun of the same spelling
  // something else.
  bool takes_object(std::size_t at) const {
    if (at + 1 >= words_.size()) return after_condition();
    const SentenceWord& next = words_[at + 1];
    if (next.kind == preposition)
      return next.lower != "of" && next.lower != "for" && next.lower != "by";
    static constexpr std::string_view kParticles[] = {"out", "up", "off", "away", "down", "back"};
    if (std::find(std::begin(kParticles), std::end(kParticles), next.lower) != std::end(kParticles))
      return true;
    return next.kind == determiner || next.kind == pronoun || next.kind == subordinator ||
           next.kind == relative || next.kind == adverb || next.capital || next.lower == "them" ||
           next.lower == "him" || next.lower == "it";
  }

  // "Special agents open cases", "staff issue new treatments": one word between at most.
  bool takes_plural(std::size_t at) const {
    for (std::size_t i = at + 1; i < std::min(words_.size(), at + 3); ++i) {
      if (words_[i].kind != other) return false;
      if (is_plural(words_[i])) return true;
    }
    return false;
  }

  bool after_condition() const { return after_condition_ && !has_verb(); }

  // A main clause whose verb comes only behind a relative clause: "Teachers, who are hired locally,
  // teach".
  const Predication* pending_main() const { return pending_ ? &found_[*pending_] : nullptr; }

  const Predication& main_before() const {
    for (auto one = found_.rbegin(); one != found_.rend(); ++one)
      if (one->place == Predication::Place::main) return *one;
    return found_.back();
  }

  void take(const Subject& subject, std::size_t at, const VerbGroup& group) {
    const bool nothing_yet = !has_verb();
    const bool is_relative = subject.place == Predication::Place::relative;
    if (!(nothing_yet && !is_relative)) {
      pending_ = nothing_yet && is_relative ? std::optional(found_.size() - 1) : std::nullopt;
      open(subject.opens);
    }
    Predication& one = found_.back();
    one.subject = subject.begin;
    one.subject_end = subject.end;
    one.verb = at;
    one.verb_end = group.end;
    one.place = subject.place;
    one.opener = subject.opener;
    one.tense = group.tense;
    one.passive = group.passive;
    one.negated = group.negated;
    one.modal = group.modal;
    region_ = group.end;
    if (is_relative) close_relative(subject.opener, group.end);
  }

  // Behind the comma that ends a relative clause the sentence goes on.
  void close_relative(std::size_t opener, std::size_t from) {
    const bool led_in = opener > 1 && words_[opener - 1].kind == preposition;
    if (opener == 0 || words_[opener - (led_in ? 2 : 1)].kind != comma) return;
    const auto comma_at = next_comma(from);
    if (!comma_at || *comma_at + 1 >= words_.size()) return;
    const auto group = verb_group(words_, *comma_at + 1);
    if (!pending_ || !group) return;
    const Predication& main = found_[*pending_];
    const std::size_t first = main.begin;
    const std::size_t last = opens_adverbial(first, main.end) ? first : main.end;
    open(*comma_at + 1);
    Predication& one = found_.back();
    one.subject = first;
    one.subject_end = last;
    one.verb = *comma_at + 1;
    one.verb_end = group->end;
    one.tense = group->tense;
    one.passive = group->passive;
    one.negated = group->negated;
    one.modal = group->modal;
    region_ = group->end;
    pending_.reset();
  }

  std::span<const SentenceWord> words_;
  const Grammar& grammar_;
  std::vector<Predication> found_;
  std::size_t region_ = 0;  // where the next subject may begin
  bool after_condition_ = false;
  std::optional<std::size_t> pending_;
};

}  // namespace

std::vector<Predication> predications(std::span<const SentenceWord> words, const Grammar& grammar) {
  return Parser(words, grammar).parse();
}

std::size_t head_noun(std::span<const SentenceWord> words, std::size_t begin, std::size_t end) {
  std::size_t head = end;
  for (std::size_t i = begin; i < end; ++i) {
    const SentenceWord& word = words[i];
    if (word.aside) continue;
    if (word.kind == pronoun) return i;
    if (word.kind == other && (head == end || (word.forms & kParticiple) == 0 || word.capital))
      head = i;
    else if (head != end && word.kind != adverb)
      break;
  }
  return head;
}

}  // namespace secondlook
