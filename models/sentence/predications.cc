// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/predications.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

#include "models/sentence/cleft.h"
#include "models/sentence/finite_verbs.h"
#include "models/sentence/noun_phrases.h"
#include "models/sentence/phrase_ends.h"
#include "models/sentence/sentence_so_far.h"
#include "models/sentence/subject_before.h"
#include "models/sentence/verb_group.h"

namespace secondlook {
namespace {

using enum WordKind;

// Gives the verb to a predication, with what its auxiliaries tell.
void put_verb(Predication& one, const VerbGroup& verb) {
  one.verb = verb.begin;
  one.verb_end = verb.end;
  one.tense = verb.tense;
  one.passive = verb.passive;
  one.negated = one.negated || verb.negated;
  one.modal = verb.modal;
}

class Parser {
 public:
  explicit Parser(const Sentence& sentence) : so_far_{sentence}, words_(sentence.words) {}

  std::vector<Predication> parse() {
    so_far_.open(0);
    std::size_t at = read_opening();
    while (at < words_.size()) at = read_at(at);
    so_far_.found.back().end = words_.size();
    return std::move(so_far_.found);
  }

 private:
  // "If a batch fails its control, stops the run": up to the comma that ends the condition.
  std::size_t read_opening() {
    if (words_.empty() || !so_far_.sentence.is_in(WordGroup::opening_subordinators, 0)) return 0;
    const auto comma_at = end_of_condition();
    if (!comma_at) return 0;
    so_far_.found.back().place = Predication::Place::subordinate;
    so_far_.open(*comma_at + 1);
    so_far_.has_condition = true;
    return *comma_at + 1;
  }

  // The first comma that a main clause stands behind, or else the first.
  std::optional<std::size_t> end_of_condition() const {
    std::optional<std::size_t> first;
    for (std::size_t i = 1; i < words_.size(); ++i) {
      if (words_[i].aside) continue;
      if (words_[i].kind == stop) break;
      if (words_[i].kind != comma) continue;
      if (!first) first = i;
      if (opens_main_clause(words_, i + 1)) return i;
    }
    return first;
  }

  // Reads what begins at word `at`; gives the word to go on with.
  std::size_t read_at(std::size_t at) {
    const SentenceWord& word = words_[at];
    if (word.aside || at < so_far_.region) return at + 1;
    const auto cleft = verb_of_cleft(so_far_.sentence, so_far_.found.back(), at);
    // What "that", "whether" or "because" begins belongs to the verb before it, up to a comma.
    if (word.kind == subordinator && so_far_.has_verb() && !cleft)
      return next_comma(words_, at).value_or(words_.size());
    if (is_inverted_condition(words_, at)) return read_inverted_condition(at);
    if (is_bare_passive(at)) {
      take_bare_passive(at);
      return at + 1;
    }
    if (cleft) {
      take_cleft(at, *cleft);
      return cleft->end;
    }
    const auto verb = verb_group(words_, at);
    if (!verb) return at + 1;
    const auto subject = subject_before(so_far_, *verb);
    if (!subject) return at + 1;
    take(*subject, *verb);
    return verb->end;
  }

  // "Re-plans the work, should the bar close": up to its comma.
  std::size_t read_inverted_condition(std::size_t at) {
    const std::size_t end = next_comma(words_, at).value_or(words_.size());
    if (at > so_far_.found.back().begin) so_far_.open(at);
    so_far_.found.back().place = Predication::Place::subordinate;
    if (end + 1 >= words_.size()) return words_.size();
    so_far_.open(end + 1);
    so_far_.has_condition = true;
    return end + 1;
  }

  // "is cut by the clerk and signed by the Chief", "Debts: collected by the county"
  bool is_bare_passive(std::size_t at) const {
    if (at == 0 || at + 1 >= words_.size() || (words_[at].forms & kParticiple) == 0 ||
        words_[at + 1].lower != "by")
      return false;
    const WordKind before = words_[at - 1].kind;
    if (!so_far_.has_verb()) return before == stop && at > so_far_.region + 1;
    const Predication& one = so_far_.found.back();
    return one.passive && before == coordinator && has_agent(one.verb_end, at);
  }

  // "is programmed and tested by" has one agent for both.
  bool has_agent(std::size_t begin, std::size_t end) const {
    const auto behind = words_.subspan(begin, end - begin);
    return std::any_of(behind.begin(), behind.end(),
                       [](const SentenceWord& word) { return word.lower == "by"; });
  }

  void take_bare_passive(std::size_t at) {
    Subject subject{so_far_.region, at - 1, so_far_.region, Predication::Place::main, 0};
    VerbGroup verb;
    verb.begin = at;
    verb.end = at + 1;
    verb.passive = true;
    if (so_far_.has_verb()) {
      const Predication& before = so_far_.found.back();
      subject = {before.subject, before.subject_end, at - 1, before.place, before.opener};
      verb.tense = before.tense;
    }
    take(subject, verb);
  }

  void take_cleft(std::size_t opener, const VerbGroup& verb) {
    Predication& one = so_far_.found.back();
    one.subject = one.verb_end;
    one.subject_end = opener;
    put_verb(one, verb);
    so_far_.region = verb.end;
  }

  void take(const Subject& subject, const VerbGroup& verb) {
    const bool nothing_yet = !so_far_.has_verb();
    const bool is_relative = subject.place == Predication::Place::relative;
    if (!nothing_yet || is_relative) {
      so_far_.pending =
          nothing_yet && is_relative ? std::optional(so_far_.found.size() - 1) : std::nullopt;
      so_far_.open(subject.opens);
    }
    Predication& one = so_far_.found.back();
    one.subject = subject.begin;
    one.subject_end = subject.end;
    one.place = subject.place;
    one.opener = subject.opener;
    put_verb(one, verb);
    so_far_.region = verb.end;
    if (is_relative) close_relative(subject.opener, verb.end);
  }

  // Behind the comma that ends a relative clause the sentence goes on.
  void close_relative(std::size_t opener, std::size_t from) {
    const bool led_in = opener > 1 && words_[opener - 1].kind == preposition;
    if (opener == 0 || words_[opener - (led_in ? 2 : 1)].kind != comma) return;
    const auto comma_at = next_comma(words_, from);
    if (!comma_at || *comma_at + 1 >= words_.size()) return;
    const auto verb = verb_group(words_, *comma_at + 1);
    const Predication* main = so_far_.pending_main();
    if (main == nullptr || !verb) return;
    const std::size_t first = main->begin;
    const std::size_t last =
        opens_adverbial(so_far_.sentence, first, main->end) ? first : main->end;
    so_far_.open(*comma_at + 1);
    Predication& one = so_far_.found.back();
    one.subject = first;
    one.subject_end = last;
    put_verb(one, *verb);
    so_far_.region = verb->end;
    so_far_.pending.reset();
  }

  SentenceSoFar so_far_;
  std::span<const SentenceWord> words_;
};

}  // namespace

std::vector<Predication> predications(const Sentence& sentence) { return Parser(sentence).parse(); }

}  // namespace secondlook
