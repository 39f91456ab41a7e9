// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which a sentence is taken apart: forms of verbs, and nouns of those who can act.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace secondlook {

/// What a word may be, as bits; one spelling may be several forms.
enum VerbForm : std::uint8_t {
  kBase = 1,         // "sign", "write"
  kThirdPerson = 2,  // "signs", "writes"
  kPast = 4,         // "signed", "wrote"
  kParticiple = 8,   // "signed", "written"
  kGerund = 16,      // "signing", "writing"
};

/// Words by what they do in a sentence.
enum class WordGroup {
  ended_states,           // participles: "has been abolished"
  fields_of_work,         // before a person: "claims examiners"
  times,                  // openings whose time is that of the main clause
  conditions,             // openings
  binding_conditions,     // those that hold for the whole sentence
  service,                // "report to the incumbent"
  service_toward,         // before the one who is served
  dates,                  // of a time that is over
  denials,                // beginnings of a subject
  denied_objects,         // "rates nobody"
  no_denials,             // after "no": "no later than"
  own_pronouns,           // of the incumbent, as a subject
  own_objects,            // after "by"
  own_possessives,        // before a noun
  work_done,              // where another body sits
  calling,                // verbs: "ask", "trust", with "to": whoever is asked acts
  giving,                 // verbs: "entrust", "hand": whoever is given something acts
  resting,                // verbs: "rest", "lie", with "with": where a decision is
  belonging,              // verbs: "belong", "answer", with "to": to whom somebody or something is
  coming,                 // verbs: "come", "issue", with "from": whose act it is
  governing,              // verbs of which what stands behind "by" is no actor
  sorting,                // verbs of which it is a feature, without an article
  decisions,              // nouns: "call", "choice", of the one whose they are
  no_agents,              // nouns behind "by": means, times, measures, rules
  own_units,              // bodies that may be the incumbent's own
  forms_of_address,       // before a name: "Dr."
  office_cities,          // that stand for the office which sits there
  ruling,                 // verbs of what a person's letter or order does for the person
  learning,               // verbs: "learn"
  taking,                 // verbs: "pass", "complete", of lessons
  lessons,                // nouns: "course"
  seasons,                // nouns, after "last"
  numbers_of_several,     // "The eleven answer to the Chief"
  opening_subordinators,  // of a sentence whose main clause stands behind a comma
  time_nouns,             // that an adverbial turns on: "Each year"
  particles,              // behind a verb: "out"
};

/// The group of that name in data/lexicons/grammar.yaml.
std::optional<WordGroup> word_group(std::string_view name);

class Grammar {
 public:
  void add_verb(std::string_view base);
  void add_verb(std::string_view base, std::string_view past, std::string_view participle);
  /// `base` is an act that only a person or a body can do.
  void add_deciding_verb(std::string_view base) { deciding_.emplace(base); }
  void add_person(std::string_view noun);
  void add_body(std::string_view noun);
  void add_to(WordGroup group, std::string_view word) { groups_[group].emplace(word); }

  /// Bits of VerbForm; 0 where the word is no verb that is known. Words are in small letters.
  std::uint8_t forms(const std::string& word) const;
  bool decides(const std::string& word) const;
  /// Any form of a verb of the group.
  bool is_verb_in(WordGroup group, const std::string& word) const;
  bool is_person(const std::string& noun) const;
  bool is_body(const std::string& noun) const { return bodies_.contains(noun); }
  bool is_in(WordGroup group, const std::string& word) const;

 private:
  struct Verb {
    std::uint8_t forms = 0;
    std::string base;
  };
  void add_form(const std::string& word, std::string_view base, VerbForm form);

  std::unordered_map<std::string, Verb> verbs_;
  std::unordered_set<std::string> deciding_, people_, bodies_;
  std::unordered_map<WordGroup, std::unordered_set<std::string>> groups_;
};

}  // namespace secondlook
