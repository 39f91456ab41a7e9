// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/predicate_assertion.h"

#include <algorithm>
#include <span>
#include <string>

#include "models/characters.h"
#include "models/sentence/noun_phrases.h"
#include "models/sentence/predications.h"

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
    for (const Predication& one : predications({words_, grammar_})) {
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
      if (result.main) other_before_ = result.names_actor && result.actor == Actor::other;
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
    std::optional<Actor> owner = owner_of(one);
    if (!owner && !subject) owner = holder_of(one);
    if (!owner && subject == Actor::other && is_called_on(one)) owner = Actor::other;
    if (owner) {
      told.names_actor = true;
      told.actor = *owner;
    }
    if (told.actor == Actor::other && serves_incumbent(one)) {
      told.actor = Actor::incumbent;
      return;
    }
    told.calls_on_incumbent = calls_on_incumbent(one, subject);
    if (told.calls_on_incumbent) {
      told.names_actor = true;
      told.actor = Actor::incumbent;
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
    if (const auto chooser = chooser_of(one)) return chooser;
    const std::size_t first = one.verb_end;
    const std::size_t last = std::min(one.end, first + kLongestOwner);
    for (std::size_t i = first; i < last; ++i) {
      const std::string& word = words_[i].lower;
      const bool ends = ends_phrase(i + 1) || words_[i + 1].lower == "alone" ||
                        is_in(WordGroup::decisions, words_[i + 1]);
      if (i == first && ends && is_in(WordGroup::own_possessives, words_[i]))
        return Actor::incumbent;
      if (i == first && ends && word == "their") return Actor::other;
      const std::size_t mark = possessive_at(word);
      if (!ends || mark == std::string::npos) continue;
      if (is_incumbent_(text_.substr(words_[first].begin))) return Actor::incumbent;
      const std::string noun = word.substr(0, mark);
      const bool owns = words_[first].kind == WordKind::determiner || words_[i].capital;
      if (owns && !grammar_.is_in(WordGroup::no_agents, noun)) return Actor::other;
    }
    return std::nullopt;
  }

  // Where "'s" stands in "Counsel's", and the apostrophe in "trustees'"; npos in other words.
  static std::size_t possessive_at(std::string_view word) {
    for (const std::string_view mark : {"'s", "’s"})
      if (word.ends_with(mark)) return word.size() - mark.size();
    for (const std::string_view mark : {"s'", "s’"})
      if (word.ends_with(mark)) return word.size() - mark.size() + 1;
    return std::string_view::npos;
  }

  // "Meaning in law is for the Legal Adviser", where the subject is no thing that is handed over.
  std::optional<Actor> chooser_of(const Predication& one) const {
    const std::size_t at = one.verb_end;
    if (at + 1 >= one.end || words_[at].lower != "for") return std::nullopt;
    const std::size_t begin = one.subject < one.subject_end ? one.subject : one.begin;
    const std::size_t head = head_noun(words_, begin, one.verb);
    if (head == one.verb) return std::nullopt;
    const bool chosen = words_[begin].kind != WordKind::determiner ||
                        is_in(WordGroup::decisions, words_[head]) ||
                        is_abstract(words_[head].lower);
    const std::size_t end = end_of_noun_phrase(at + 1, one.end);
    const std::size_t noun = head_noun(words_, at + 1, end);
    if (!chosen || noun == end) return std::nullopt;
    if (is_incumbent_at(at + 1)) return Actor::incumbent;
    const bool definite = words_[at + 1].kind == WordKind::determiner || words_[noun].capital;
    return definite && is_somebody(at + 1, noun) ? std::optional(Actor::other) : std::nullopt;
  }

  bool ends_phrase(std::size_t at) const {
    return at >= words_.size() || words_[at].kind == WordKind::comma ||
           words_[at].kind == WordKind::subordinator || words_[at].kind == WordKind::relative ||
           words_[at].kind == WordKind::stop || words_[at].kind == WordKind::coordinator ||
           words_[at].kind == WordKind::preposition;
  }

  bool is_verb_in(WordGroup group, const Predication& one) const {
    return grammar_.is_verb_in(group, words_[one.verb_end - 1].lower);
  }

  // "The choice rests with the Board", "with whom the decision lies", "orders come from the Chief",
  // "the docks are left to a marina", "leave belongs to the Captain": who holds what the subject
  // names.
  std::optional<Actor> holder_of(const Predication& one) const {
    const bool rests = !one.passive && is_verb_in(WordGroup::resting, one);
    const bool comes = !one.passive && is_verb_in(WordGroup::coming, one);
    const bool left = one.passive && words_[one.verb_end - 1].lower == "left";
    const bool belongs = !one.passive && is_verb_in(WordGroup::belonging, one);
    if (rests && one.place == Predication::Place::relative && one.opener > 0 &&
        words_[one.opener].lower == "whom" && words_[one.opener - 1].lower == "with")
      return antecedent_of(one.opener - 1);
    std::size_t at = one.verb_end;
    while (at < one.end && words_[at].kind == WordKind::adverb) ++at;
    if (at + 1 >= one.end) return std::nullopt;
    const std::string& link = words_[at].lower;
    if (!(rests && link == "with") && !(comes && link == "from") &&
        !((left || belongs) && link == "to"))
      return std::nullopt;
    if (is_incumbent_at(at + 1)) return Actor::incumbent;
    const std::size_t end = end_of_noun_phrase(at + 1, one.end);
    const std::size_t head = head_noun(words_, at + 1, end);
    if (belongs && (head == end || !is_somebody(at + 1, head))) return std::nullopt;
    return can_act(at + 1, end, one) ? std::optional(Actor::other) : std::nullopt;
  }

  // "the Chief", "the Legal Adviser", "the Bookseller"; not "the atlases", "the Code"
  bool is_somebody(std::size_t begin, std::size_t head) const {
    const std::string& noun = words_[head].lower;
    return grammar_.is_person(noun) || grammar_.is_body(noun) || names_person(begin, head) ||
           (words_[head].capital && !is_in(WordGroup::no_agents, words_[head]) &&
            !is_abstract(noun));
  }

  // Whom a relative at `at` goes back to.
  std::optional<Actor> antecedent_of(std::size_t at) const {
    constexpr std::size_t kLongestName = 4;  // words
    for (std::size_t i = at; i-- > 0;) {
      const std::string& noun = words_[i].lower;
      if (!grammar_.is_person(noun) && !grammar_.is_body(noun) && noun != "incumbent") continue;
      for (std::size_t k = i + 1; k-- > i - std::min(i, kLongestName);)
        if (is_incumbent_at(k)) return Actor::incumbent;
      return Actor::other;
    }
    return std::nullopt;
  }

  bool is_incumbent_at(std::size_t at) const {
    return at < words_.size() && (is_incumbent_(text_.substr(words_[at].begin)) ||
                                  is_in(WordGroup::own_objects, words_[at]));
  }

  bool asks_to_act(std::size_t from, std::size_t end) const {
    for (std::size_t i = from; i + 1 < end; ++i)
      if (words_[i].lower == "to" && !words_[i + 1].capital &&
          (words_[i + 1].forms & kGerund) == 0 &&
          (words_[i + 1].kind == WordKind::other || words_[i + 1].kind == WordKind::adverb))
        return true;
    return false;
  }

  // "Deputies are called on to search"
  bool is_called_on(const Predication& one) const {
    return one.passive && is_verb_in(WordGroup::calling, one) && asks_to_act(one.verb_end, one.end);
  }

  // "The Chief relies on the incumbent to decide", "has left the choice to you", and "the incumbent
  // is trusted by the Chief to decide": who is called on acts.
  bool calls_on_incumbent(const Predication& one, std::optional<Actor> subject) const {
    const bool calls = is_verb_in(WordGroup::calling, one);
    const bool gives = is_verb_in(WordGroup::giving, one);
    if (!calls && !gives) return false;
    // "Training is given by the Staff" has a subject, even if it looks like an opening.
    const bool has_subject = one.subject < one.subject_end || one.verb == one.begin;
    if (one.passive)
      return subject == Actor::incumbent && has_subject &&
             (gives || asks_to_act(one.verb_end, one.end));
    if (subject == Actor::incumbent) return false;
    // What was given once, and is the incumbent's since; a daily assignment is not.
    const bool gives_for_good =
        gives && (one.tense == Predication::Tense::perfect ||
                  grammar_.is_verb_in(WordGroup::calling, words_[one.verb_end - 1].lower));
    for (std::size_t i = one.verb_end; i < one.end; ++i) {
      const bool beside = i == one.verb_end || words_[i - 1].kind == WordKind::preposition;
      const bool owns = words_[i].lower == "her" && !ends_phrase(i + 1);
      if (beside && !owns && is_incumbent_at(i))
        return gives_for_good || (calls && asks_to_act(i + 1, words_.size()));
    }
    return false;
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
    return !acts || !own || is_dated(one) || tells_of_learning(one);
  }

  // "Took the course in March", "learned to weld": what the incumbent brings, not the work.
  bool tells_of_learning(const Predication& one) const {
    if (is_verb_in(WordGroup::learning, one)) return true;
    if (!is_verb_in(WordGroup::taking, one)) return false;
    return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(one.verb_end),
                       words_.begin() + static_cast<std::ptrdiff_t>(one.end),
                       [&](const SentenceWord& word) { return is_in(WordGroup::lessons, word); });
  }

  // "in 2011", "for six years", "while with the section", "last winter"
  bool is_dated(const Predication& one) const {
    const bool opened = is_in(WordGroup::times, words_.front());
    for (std::size_t i = opened ? 0 : one.begin; i < one.end; ++i) {
      const std::string& word = words_[i].lower;
      const bool year = word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
                        std::all_of(word.begin(), word.end(), is_digit);
      const bool last =
          word == "last" && i + 1 < words_.size() && is_in(WordGroup::seasons, words_[i + 1]);
      if (year || last || is_in(WordGroup::dates, words_[i])) return true;
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

  // "No object leaves unless she signs", "before the incumbent has passed it" tells that she signs.
  bool unless_behind(const Predication& one) const {
    for (std::size_t i = one.verb_end; i < words_.size(); ++i) {
      const std::string& word = words_[i].lower;
      if (word == "unless") return true;
      if (word == "before" || word == "until") return is_incumbent_at(i + 1);
      if (word == "without" && i + 1 < words_.size())
        return is_incumbent_(text_.substr(words_[i + 1].begin)) ||
               is_in(WordGroup::own_possessives, words_[i + 1]);
    }
    return false;
  }

  // Nothing: a thing, or nobody that is known.
  std::optional<Actor> subject_of(const Predication& one) const {
    if (one.subject >= one.subject_end) return Actor::incumbent;
    // "The mayor names the judges, and she alone pays them"
    const std::string& first = words_[one.subject].lower;
    if (other_before_ && (first == "he" || first == "she") &&
        words_[one.subject_end - 1].lower == "alone")
      return Actor::other;
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
    const bool decides = decides_in(one);
    if (words_[head].kind == WordKind::pronoun) {
      if (is_incumbent_(text_.substr(words_[head].begin)) ||
          is_in(WordGroup::own_pronouns, words_[head]))
        return Actor::incumbent;
      // In a paper whose incumbent is "you".
      if (noun == "he" || noun == "she") return Actor::other;
      return std::nullopt;
    }
    if (words_[begin].lower == "whoever" || grammar_.is_person(noun)) return Actor::other;
    if (names_person(begin, head)) return Actor::other;
    if (words_[begin].lower == "whose" && !one.passive && is_in(WordGroup::decisions, words_[head]))
      return antecedent_of(begin);
    const bool acts = one.passive || one.verb_end - one.verb == 1;
    const WordKind verb = words_[one.verb].kind;
    const bool does = acts && (verb == WordKind::other || verb == WordKind::do_);
    if (grammar_.is_body(noun)) {
      const bool is_named =
          head > begin + 1 || words_[begin].kind == WordKind::other ||
          (one.place == Predication::Place::main && !is_in(WordGroup::own_units, words_[head]));
      if (is_named && does) return Actor::other;
      return decides ? std::optional(Actor::other) : std::nullopt;
    }
    if (does && !one.passive && is_in(WordGroup::office_cities, words_[head])) return Actor::other;
    if (!one.passive && (decides || speaks_for_another(begin, head, one))) return Actor::other;
    return std::nullopt;
  }

  // "Captain Ruiz", "Dr. Okonedo"
  bool names_person(std::size_t begin, std::size_t head) const {
    return begin < head && words_[begin].capital && words_[head].capital &&
           (is_in(WordGroup::forms_of_address, words_[begin]) ||
            grammar_.is_person(words_[begin].lower));
  }

  // "The Judge's order says who inherits": what another wrote does the other's act.
  bool speaks_for_another(std::size_t begin, std::size_t head, const Predication& one) const {
    if (!is_verb_in(WordGroup::ruling, one)) return false;
    for (std::size_t i = begin; i < head; ++i) {
      const std::size_t mark = possessive_at(words_[i].lower);
      if (mark == std::string::npos) continue;
      const std::string noun = words_[i].lower.substr(0, mark);
      return grammar_.is_person(noun) || grammar_.is_body(noun) || (words_[i].capital && i > begin);
    }
    return words_[head].capital && head > begin && !is_in(WordGroup::no_agents, words_[head]) &&
           !is_abstract(words_[head].lower);
  }

  // What is done where another body sits is done by that body.
  bool is_work(const Predication& one) const {
    return decides_in(one) || is_in(WordGroup::work_done, words_[one.verb_end - 1]);
  }

  bool decides_in(const Predication& one) const {
    return grammar_.decides(words_[one.verb_end - 1].lower);
  }

  std::size_t end_of_noun_phrase(std::size_t begin, std::size_t limit) const {
    std::size_t end = begin;
    while (end < limit && words_[end].kind != WordKind::preposition &&
           words_[end].kind != WordKind::comma && words_[end].kind != WordKind::stop &&
           words_[end].kind != WordKind::relative)
      ++end;
    return end;
  }

  // Whether a noun phrase behind "by" is whoever does it: not a means, a time, a measure or a rule.
  bool can_act(std::size_t begin, std::size_t end, const Predication& one) const {
    const std::size_t head = head_noun(words_, begin, end);
    if (head == end) return false;
    const std::string& noun = words_[head].lower;
    const bool has_article = words_[begin].kind == WordKind::determiner;
    const bool named = words_[head].capital;
    if (grammar_.is_person(noun) || grammar_.is_body(noun)) {
      // "sorted by vendor"
      return has_article || named || head > begin || noun.ends_with('s') ||
             !is_verb_in(WordGroup::sorting, one);
    }
    if (is_in(WordGroup::no_agents, words_[head]) || is_abstract(noun) ||
        is_verb_in(WordGroup::governing, one) || (words_[begin].forms & kGerund) != 0 ||
        is_digit(noun.front()))
      return false;
    return has_article || named || noun.ends_with("'s");
  }

  // "by the employee's agency": not the employee.
  bool is_owned(std::size_t begin, std::size_t end) const {
    const std::size_t head = head_noun(words_, begin, end);
    if (head == end || !grammar_.is_body(words_[head].lower)) return false;
    return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                       words_.begin() + static_cast<std::ptrdiff_t>(head),
                       [](const SentenceWord& word) {
                         return possessive_at(word.lower) != std::string_view::npos;
                       });
  }

  // "by selection", "by agreement", "by hearsay evidence"
  static bool is_abstract(std::string_view noun) {
    if (noun.ends_with('s') && !noun.ends_with("ss")) noun.remove_suffix(1);
    static constexpr std::string_view kEndings[] = {"tion", "sion", "ment", "ness", "ity", "ance",
                                                    "ence", "ing",  "ism",  "ure",  "sis", "cy"};
    return std::any_of(std::begin(kEndings), std::end(kEndings),
                       [&](std::string_view ending) { return noun.ends_with(ending); });
  }

  // "is signed by the Chief", "is settled at Headquarters"
  std::optional<Actor> agent_of(const Predication& one) const {
    for (std::size_t i = one.verb_end; i < one.end && i + 1 < words_.size(); ++i) {
      const SentenceWord& word = words_[i];
      if (word.kind != WordKind::preposition || word.aside) continue;
      const bool by = word.lower == "by";
      const bool between = word.lower == "between" && i == one.verb_end;
      const bool place = (word.lower == "at" || word.lower == "in" || word.lower == "through") &&
                         is_work(one) && i == one.verb_end;
      if (!by && !between && !place) continue;
      const std::size_t end = end_of_noun_phrase(i + 1, one.end);
      if (by && is_incumbent_at(i + 1) && !is_owned(i + 1, end)) return Actor::incumbent;
      if (by && words_[i + 1].lower == "whoever") return Actor::other;
      const std::size_t head = head_noun(words_, i + 1, end);
      if (head == end) continue;
      const std::string& noun = words_[head].lower;
      if ((by || between) && can_act(i + 1, end, one)) return Actor::other;
      const bool of_another = end < one.end && words_[end].lower == "of";
      const bool bare = head == i + 1 && words_[head].capital;  // "at Region"
      const bool named = head > i + 2 || of_another || bare || noun == "headquarters";
      const bool at_body =
          named && (grammar_.is_body(noun) || is_in(WordGroup::office_cities, words_[head]));
      if (place && (at_body || (word.lower == "through" && grammar_.is_person(noun))))
        return Actor::other;
    }
    return std::nullopt;
  }

  std::string_view text_;
  const Grammar& grammar_;
  const std::function<bool(std::string_view)>& is_incumbent_;
  std::vector<SentenceWord> words_;
  bool other_before_ = false;  // the main clause before tells of somebody else
};

}  // namespace

std::vector<ToldPredication> told_predications(
    std::string_view text, const Grammar& grammar,
    const std::function<bool(std::string_view)>& is_incumbent) {
  return Teller(text, grammar, is_incumbent).tell();
}

}  // namespace secondlook
