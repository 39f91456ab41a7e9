// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/grammar.h"

#include <array>
#include <utility>

#include "models/characters.h"

namespace secondlook {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// "plan" to "plann", "ship" to "shipp", but not "review", "visit" or "open".
bool doubles_last_letter(std::string_view base) {
  static constexpr std::string_view kDoubled[] = {
      "commit", "confer", "control",  "defer", "equip",   "incur",  "occur", "permit",
      "refer",  "submit", "transfer", "excel", "program", "compel", "deter"};
  for (const std::string_view word : kDoubled)
    if (base == word) return true;
  const std::size_t n = base.size();
  if (n < 3 || n > 4) return false;
  const char last = base[n - 1];
  return !is_vowel(last) && std::string_view("wxyh").find(last) == std::string_view::npos &&
         is_vowel(base[n - 2]) && !is_vowel(base[n - 3]);
}

bool ends_in_y_after_consonant(std::string_view word) {
  return word.size() > 2 && word.ends_with('y') && !is_vowel(word[word.size() - 2]);
}

std::string with_s(std::string_view word) {
  const std::string text(word);
  if (ends_in_y_after_consonant(word)) return text.substr(0, text.size() - 1) + "ies";
  if (word.ends_with('s') || word.ends_with('x') || word.ends_with("ch") || word.ends_with("sh") ||
      word.ends_with('z') || word == "go" || word == "veto")
    return text + "es";
  return text + "s";
}

std::string before_suffix(std::string_view base) {
  std::string stem(base);
  if (doubles_last_letter(base)) stem += base.back();
  return stem;
}

std::string with_ed(std::string_view base) {
  if (base.ends_with('e')) return std::string(base) + "d";
  if (ends_in_y_after_consonant(base)) return std::string(base.substr(0, base.size() - 1)) + "ied";
  return before_suffix(base) + "ed";
}

std::string with_ing(std::string_view base) {
  if (base.ends_with("ie")) return std::string(base.substr(0, base.size() - 2)) + "ying";
  if (base.ends_with('e') && !base.ends_with("ee"))
    return std::string(base.substr(0, base.size() - 1)) + "ing";
  return before_suffix(base) + "ing";
}

constexpr std::array<std::pair<std::string_view, WordGroup>, 36> kWordGroups = {{
    {"ended_states", WordGroup::ended_states},
    {"fields_of_work", WordGroup::fields_of_work},
    {"times", WordGroup::times},
    {"conditions", WordGroup::conditions},
    {"binding_conditions", WordGroup::binding_conditions},
    {"service", WordGroup::service},
    {"service_toward", WordGroup::service_toward},
    {"dates", WordGroup::dates},
    {"denials", WordGroup::denials},
    {"denied_objects", WordGroup::denied_objects},
    {"no_denials", WordGroup::no_denials},
    {"own_pronouns", WordGroup::own_pronouns},
    {"own_objects", WordGroup::own_objects},
    {"own_possessives", WordGroup::own_possessives},
    {"work_done", WordGroup::work_done},
    {"calling", WordGroup::calling},
    {"giving", WordGroup::giving},
    {"resting", WordGroup::resting},
    {"belonging", WordGroup::belonging},
    {"coming", WordGroup::coming},
    {"governing", WordGroup::governing},
    {"sorting", WordGroup::sorting},
    {"decisions", WordGroup::decisions},
    {"no_agents", WordGroup::no_agents},
    {"own_units", WordGroup::own_units},
    {"forms_of_address", WordGroup::forms_of_address},
    {"office_cities", WordGroup::office_cities},
    {"ruling", WordGroup::ruling},
    {"learning", WordGroup::learning},
    {"taking", WordGroup::taking},
    {"lessons", WordGroup::lessons},
    {"seasons", WordGroup::seasons},
    {"numbers_of_several", WordGroup::numbers_of_several},
    {"opening_subordinators", WordGroup::opening_subordinators},
    {"time_nouns", WordGroup::time_nouns},
    {"particles", WordGroup::particles},
}};

}  // namespace

std::optional<WordGroup> word_group(std::string_view name) {
  for (const auto& [known, group] : kWordGroups)
    if (name == known) return group;
  return std::nullopt;
}

bool Grammar::is_in(WordGroup group, const std::string& word) const {
  const auto found = groups_.find(group);
  return found != groups_.end() && found->second.contains(word);
}

void Grammar::add_form(const std::string& word, std::string_view base, VerbForm form) {
  Verb& verb = verbs_[word];
  verb.forms |= form;
  if (verb.base.empty()) verb.base = base;
}

void Grammar::add_verb(std::string_view base) {
  const std::string ed = with_ed(base);
  add_verb(base, ed, ed);
}

void Grammar::add_verb(std::string_view base, std::string_view past, std::string_view participle) {
  add_form(std::string(base), base, kBase);
  add_form(with_s(base), base, kThirdPerson);
  add_form(with_ing(base), base, kGerund);
  add_form(std::string(past), base, kPast);
  add_form(std::string(participle), base, kParticiple);
}

void Grammar::add_person(std::string_view noun) {
  people_.emplace(noun);
  people_.insert(with_s(noun));
  if (noun.ends_with("man")) people_.insert(std::string(noun.substr(0, noun.size() - 3)) + "men");
}

void Grammar::add_body(std::string_view noun) {
  bodies_.emplace(noun);
  bodies_.insert(with_s(noun));
}

std::uint8_t Grammar::forms(const std::string& word) const {
  const auto found = verbs_.find(word);
  if (found != verbs_.end()) return found->second.forms;
  // "recomputes", "reweighs"
  if (word.size() > 6 && word.starts_with("re")) {
    const auto plain = verbs_.find(word.substr(2));
    if (plain != verbs_.end()) return plain->second.forms;
  }
  // "re-ranked", "codified": whatever ends so is read as a participle where one is looked for.
  return word.size() > 4 && word.ends_with("ed") ? kPast | kParticiple : 0;
}

bool Grammar::decides(const std::string& word) const {
  const auto found = verbs_.find(word);
  return found != verbs_.end() && deciding_.contains(found->second.base);
}

bool Grammar::is_verb_in(WordGroup group, const std::string& word) const {
  const auto found = verbs_.find(word);
  return found != verbs_.end() && is_in(group, found->second.base);
}

bool Grammar::is_person(const std::string& noun) const {
  if (people_.contains(noun)) return true;
  // "scientist-in-charge", "secretary-curator"
  if (const std::size_t hyphen = noun.find('-'); hyphen != std::string::npos)
    return people_.contains(noun.ends_with("-in-charge") ? noun.substr(0, hyphen)
                                                         : noun.substr(noun.rfind('-') + 1));
  // "nephrologist", "dosimetrists", "policewomen", "stationmaster", "bookbinders"
  static constexpr std::string_view kEndings[] = {
      "ologist", "ologists", "metrist", "metrists", "woman",   "women",   "men",
      "ician",   "icians",   "person",  "persons",  "master",  "masters", "keeper",
      "keepers", "maker",    "makers",  "binder",   "binders", "wright",  "wrights"};
  for (const std::string_view ending : kEndings)
    if (noun.size() > ending.size() + 2 && noun.ends_with(ending)) return true;
  // "dentist", "silviculturists", but not "consists" or "checklist"
  const std::string_view singular =
      std::string_view(noun).substr(0, noun.size() - (noun.ends_with('s') ? 1 : 0));
  constexpr std::size_t kShortest = 7;
  return singular.size() >= kShortest && singular.ends_with("ist") && !singular.ends_with("list") &&
         forms(noun) == 0;
}

}  // namespace secondlook
