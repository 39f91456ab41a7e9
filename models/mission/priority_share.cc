// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/priority_share.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <string_view>
#include <utility>

#include "models/characters.h"

namespace secondlook {
namespace {

// As they do best on the development papers of tests/accuracy/alignment, as those of
// priority_profile.cc and mission_matcher.cc; none of them matters much within a fifth of its
// value.
constexpr double kProgramme = 0.5, kOrganization = 0.2;  // named in the passage
// A single word may be of something else, the more so where only the priority's text has it, or
// nothing but the field that it is of.
constexpr std::size_t kBearsOut = 3;  // words in all, with those of its field
constexpr double kSingleOfTitle = 0.7, kSingleOfTitleInField = 0.85, kSingleOfText = 0.3,
                 kSingleOfField = 0.3;
// What further forms of a word or its near synonyms add to it, and what many words of a field come
// to, each further one adding half of what is left.
constexpr double kForms = 0.5, kField = 1.2;
// What only the position's title or unit has, beside a duty and alone.
constexpr double kBesideDuty = 0.4, kAlone = 0.5;
// With no word that both have but one of the priority's text, a duty may be about something else of
// the field.
constexpr double kOnlyFields = 0.45;
// How hard it tells against a priority that the passage shares more with another one.
constexpr double kCompete = 1.5;

// What several words of one sort come to, as a part of what endlessly many do.
double together(std::size_t words) { return 1 - std::pow(0.5, static_cast<double>(words)); }

using DutyClauses = std::vector<const ClauseTerms*>;

std::vector<DutyClauses> passages_of(const std::vector<ClauseTerms>& clauses) {
  std::map<int, DutyClauses> passages;
  for (const ClauseTerms& clause : clauses) passages[clause.passage].push_back(&clause);
  std::vector<DutyClauses> result;
  result.reserve(passages.size());
  for (auto& [number, passage] : passages) result.push_back(std::move(passage));
  return result;
}

bool names_one(const ClauseTerms& clause, const std::vector<std::string>& names) {
  return std::ranges::any_of(
      names, [&](const std::string& name) { return clause.stems.find(name) != std::string::npos; });
}

// Without an ending of the length of "ing": "permits" and "permit" are no two forms.
constexpr std::size_t kEnding = 3, kShortestForm = 4;  // bytes

std::string word_form(std::string_view printed) {
  std::string form = lower(printed);
  form.resize(
      std::max(std::min(kShortestForm, form.size()), form.size() - std::min(kEnding, form.size())));
  return form;
}

class PassageShare {
 public:
  PassageShare(const DutyClauses& passage, const PriorityProfile& profile) : profile_(profile) {
    for (const ClauseTerms* clause : passage) add(*clause);
    std::ranges::stable_sort(shared_.clauses, std::greater<>(), &SharedClause::mass);
  }

  SharedPassage take() {
    double mass = 0;
    std::size_t own = 0;
    for (const auto& [key, forms] : forms_of_) {
      mass += profile_.weight(key) * (1 + kForms * together(forms.size() - 1));
      own += forms.size();
    }
    for (const auto& [one, other] : pairs_)
      mass += std::min(profile_.weight(one), profile_.weight(other));
    const bool of_title = own == 1 && profile_.title.contains(forms_of_.begin()->first);
    if (own == 1 && shared_.words.size() < kBearsOut)
      mass *= !of_title                  ? kSingleOfText
              : shared_.words.size() > 1 ? kSingleOfTitleInField
                                         : kSingleOfTitle;
    const double lone = shared_.words.size() == 1 && own == 0 ? kSingleOfField : 1;
    for (const auto& [field, words] : words_of_field_)
      mass += lone * kField * profile_.weight(field) * together(words.size());
    shared_.strength = mass / profile_.reference;
    if (own == 0 || (own == 1 && !of_title))
      shared_.strength = std::min(shared_.strength, kOnlyFields);
    shared_.strength += kProgramme * programme_ + kOrganization * organization_;
    return std::move(shared_);
  }

 private:
  void add(const ClauseTerms& clause) {
    SharedClause found{&clause, 0, AlignmentRole::advises};
    std::set<std::string_view> seen;
    std::vector<const ActedTerm*> terms;
    const auto share = [&](const auto& word, double weight) {
      found.role = std::min(found.role, word.role);
      shared_.words.emplace(word.key, SharedWord{word.printed, weight});
      if (seen.insert(word.key).second) found.mass += weight;
    };
    for (const ActedTerm& term : clause.terms)
      if (const double weight = profile_.weight(term.key); weight > 0) {
        terms.push_back(&term);
        forms_of_[term.key].insert(word_form(term.printed));
        share(term, weight);
      }
    for (const ActedFieldWord& word : clause.field_words) {
      if (std::ranges::any_of(terms, [&](const ActedTerm* term) {
            return term->begin < word.end && word.begin < term->end;
          }))
        continue;
      // Of the fields that the word and the priority have in common the one that tells most.
      const FieldId field = *std::ranges::max_element(
          *word.fields, {}, [&](FieldId one) { return profile_.weight(one); });
      if (profile_.weight(field) <= 0) continue;
      words_of_field_[field].insert(word.key);
      share(word, kField * profile_.weight(field) / 2);
    }
    for (std::size_t i = 0; i + 1 < terms.size(); ++i)
      for (std::size_t k = i + 1; k < terms.size() && terms[k]->place - terms[i]->place <= kClose;
           ++k)
        if (auto pair = pair_of(terms[i]->key, terms[k]->key); profile_.pairs.contains(pair))
          pairs_.insert(std::move(pair));
    programme_ = programme_ || names_one(clause, profile_.programmes);
    organization_ = organization_ || names_one(clause, profile_.organizations);
    if (found.mass > 0) shared_.clauses.push_back(found);
  }

  const PriorityProfile& profile_;
  SharedPassage shared_;
  std::set<std::pair<std::string, std::string>> pairs_;
  std::map<FieldId, std::set<std::string_view>> words_of_field_;
  std::map<std::string_view, std::set<std::string>> forms_of_;
  bool programme_ = false, organization_ = false;
};

// What the title tells of the priority that the passage does not.
double only_in(const SharedPassage& title, const SharedPassage& passage) {
  double weight = 0;
  for (const auto& [key, word] : title.words)
    if (!passage.words.contains(key)) weight += word.weight;
  return weight;
}

}  // namespace

bool is_telling(double strength, double best) { return 2 * strength >= best; }

// A duty is about one matter, seldom two: what it shares with a priority counts in so far as it
// shares no more with another one.
std::vector<PriorityShare> priority_shares(const std::vector<ClauseTerms>& clauses,
                                           const std::optional<ClauseTerms>& title,
                                           const std::vector<PriorityProfile>& profiles) {
  std::vector<SharedPassage> of_title;
  of_title.reserve(profiles.size());
  for (const PriorityProfile& profile : profiles)
    of_title.push_back(title ? PassageShare({&*title}, profile).take() : SharedPassage());
  std::vector<PriorityShare> work(profiles.size());
  const auto add = [&](std::vector<SharedPassage> shared) {
    double most = 0;
    for (const SharedPassage& one : shared) most = std::max(most, one.strength);
    for (std::size_t i = 0; i < shared.size(); ++i) {
      if (shared[i].strength <= 0 || shared[i].clauses.empty()) continue;
      shared[i].strength *= std::pow(shared[i].strength / most, kCompete);
      work[i].passages.push_back(std::move(shared[i]));
    }
  };
  for (const DutyClauses& passage : passages_of(clauses)) {
    std::vector<SharedPassage> shared;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
      shared.push_back(PassageShare(passage, profiles[i]).take());
      if (shared.back().strength > 0)
        shared.back().strength +=
            kBesideDuty * only_in(of_title[i], shared.back()) / profiles[i].reference;
    }
    add(std::move(shared));
  }
  for (SharedPassage& one : of_title) one.strength *= kAlone;
  add(std::move(of_title));
  for (PriorityShare& one : work)
    std::ranges::stable_sort(one.passages, std::greater<>(), &SharedPassage::strength);
  return work;
}

}  // namespace secondlook
