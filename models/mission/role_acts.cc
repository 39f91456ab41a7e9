// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/role_acts.h"

#include <algorithm>

#include "models/sentence/sentence_words.h"

namespace secondlook {
namespace {

struct VerbWord {
  std::uint8_t forms = 0;  // 0: no verb of ours
  AlignmentRole role = AlignmentRole::supports;
};

VerbWord verb_word(const SentenceWord& word, const MissionTerms& terms) {
  if (word.kind != WordKind::other) return {};
  for (std::size_t role = 0; role < terms.verbs.size(); ++role) {
    const std::uint8_t forms =
        terms.verbs[role].forms(word.lower) & (kBase | kThirdPerson | kGerund);
    if (forms != 0) return {forms, static_cast<AlignmentRole>(role)};
  }
  return {};
}

bool joins(const SentenceWord& word) {
  return word.kind == WordKind::comma || word.kind == WordKind::coordinator ||
         word.kind == WordKind::adverb;
}

// The clause's words, with those that are verbs where they stand.
class ClauseVerbs {
 public:
  ClauseVerbs(std::string_view text, const MissionTerms& terms)
      : words_(sentence_words(text, Grammar())), verbs_(words_.size()) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      verbs_[i] = verb_word(words_[i], terms);
      if (verbs_[i].forms == 0) continue;
      if (stands_as_verb(i))
        last_ = i;
      else
        verbs_[i].forms = 0;
    }
    // "audits, and reviews of dams": nouns side by side, as the last of them is one.
    for (std::size_t i = words_.size(); i-- > 0;)
      if (verbs_[i].forms != 0 && i + 1 < words_.size() && joins_nouns(i + 1)) verbs_[i].forms = 0;
  }

  std::vector<RoleAct> acts() const {
    std::vector<RoleAct> found;
    bool side_by_side = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (verbs_[i].forms == 0) {
        side_by_side = side_by_side && joins(words_[i]);
        continue;
      }
      if (side_by_side) {
        found.back().role = std::min(found.back().role, verbs_[i].role);
        found.back().end = words_[i].end;
      } else {
        found.push_back({words_[i].begin, words_[i].end, verbs_[i].role, is_aim(i)});
      }
      side_by_side = true;
    }
    return found;
  }

 private:
  bool is_aim(std::size_t i) const { return i > 0 && words_[i - 1].lower == "to"; }

  bool stands_as_verb(std::size_t i) const {
    const std::uint8_t forms = verbs_[i].forms;
    if (i + 1 < words_.size() && words_[i + 1].lower == "of") return false;
    if (i == 0) return true;
    const SentenceWord& before = words_[i - 1];
    const bool after_base = last_ && (verbs_[*last_].forms & kBase) != 0;
    switch (before.kind) {
      case WordKind::stop:
      case WordKind::comma:
      case WordKind::coordinator:
        return (forms & (kThirdPerson | kGerund)) != 0 || after_base ||
               before.kind == WordKind::stop;
      case WordKind::modal:
      case WordKind::adverb:
      case WordKind::pronoun:
      case WordKind::be:
      case WordKind::do_:
      case WordKind::negation:
        return true;
      case WordKind::preposition:
        return (forms & kGerund) != 0 || before.lower == "to";
      case WordKind::other:
        // "The incumbent directs", but not "dam safety reviews" behind another verb.
        return (forms & kThirdPerson) != 0 && !last_;
      default:
        return false;
    }
  }

  // Whether from `at` on a comma or an "and" leads to a word that is no verb.
  bool joins_nouns(std::size_t at) const {
    if (!joins(words_[at]) || words_[at].kind == WordKind::adverb) return false;
    while (at < words_.size() && joins(words_[at])) ++at;
    return at < words_.size() && verbs_[at].forms == 0;
  }

  std::vector<SentenceWord> words_;
  std::vector<VerbWord> verbs_;
  std::optional<std::size_t> last_;  // verb so far
};

// "is accountable for", "advice on": every place where one stands.
void add_phrases(std::string_view text, const MissionTerms& terms, std::vector<RoleAct>& acts) {
  for (const std::size_t pattern : terms.phrase_patterns.occurring(text))
    for (std::size_t from = 0; from < text.size();) {
      const auto hit = terms.phrase_patterns.locate(pattern, text.substr(from));
      if (!hit || hit->end == 0) break;
      acts.push_back({from + hit->begin, from + hit->end, terms.phrases[pattern], false});
      from += hit->end;
    }
}

}  // namespace

std::vector<RoleAct> role_acts(std::string_view text, const MissionTerms& terms) {
  std::vector<RoleAct> acts = ClauseVerbs(text, terms).acts();
  add_phrases(text, terms, acts);
  std::ranges::stable_sort(acts, {}, &RoleAct::begin);
  // "Is accountable for the plan to prepare counties" answers for it, and prepares nothing.
  for (std::size_t i = 1; i < acts.size(); ++i)
    if (acts[i].aim) acts[i].role = acts[i - 1].role;
  return acts;
}

std::optional<AlignmentRole> role_at(std::span<const RoleAct> acts, std::size_t at) {
  std::optional<AlignmentRole> role;
  for (const RoleAct& act : acts) {
    if (act.begin > at) break;
    role = act.role;
  }
  return role;
}

}  // namespace secondlook
