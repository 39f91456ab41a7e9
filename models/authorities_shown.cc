// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/authorities_shown.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <utility>

#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// A classifier looks at a few places for each authority.
constexpr std::size_t kMostEvidence = 3;
// Items of Factor 3, Level 3-2c.
constexpr int kNumberOfEmployeeAuthorities = 10;

class AuthorityReader {
 public:
  explicit AuthorityReader(const RunningText& text) : text_(text) {}

  AuthoritiesShown read(std::span<const Clause> clauses, std::span<const Clause> passive_acts,
                        const SignTable& table) {
    read_in(clauses, table);
    read_in(passive_acts, table);
    credit_lesser_authorities();
    for (const auto& [id, evidence] : shown_.held) shown_.withheld.erase(id);
    return std::move(shown_);
  }

 private:
  void read_in(std::span<const Clause> clauses, const SignTable& table) {
    for (const Sighting& sighting : find_signs(clauses, table)) {
      const Clause& clause = clauses[sighting.clause];
      const bool held = counts(sighting, clauses, table);
      // What subordinate supervisors do for their own staff denies their chief nothing.
      const bool denied =
          sighting.assertion == Assertion::negated || clause.actor == Actor::other ||
          clause.actor == Actor::supervisor ||
          (sighting.assertion == Assertion::delegated && clause.actor != Actor::subordinate);
      if (!held && (!denied || is_done_to_incumbent(clause, sighting))) continue;
      for (const std::string& id : items_of(table.signs[sighting.sign].level))
        note_authority(id, clause, sighting.assertion, held);
    }
  }

  // "The Regional Administrator rates the Chief" in the Chief's paper tells nothing of the staff.
  static bool is_done_to_incumbent(const Clause& clause, const Sighting& sighting) {
    static const GuardedPattern to_incumbent(
        R"((?i)^[a-z]+(?:,? and [a-z]+)? (?:the performance of |the work of )?(?:the |this )?(?:incumbent|position|employee)\b)");
    if (clause.actor == Actor::incumbent) return false;
    std::string act = clause.text.substr(sighting.begin);
    for (auto name = clause.own_names.rbegin(); name != clause.own_names.rend(); ++name)
      if (name->first >= sighting.begin)
        act.replace(name->first - sighting.begin, name->second - name->first, "incumbent");
    return to_incumbent.in(act);
  }

  // The greater authority has the lesser in it: who approves selections may recommend them.
  void credit_lesser_authorities() {
    // Final authority over personnel actions comes first: what it has in it has more in it.
    static const std::pair<const char*, const char*> pairs[] = {
        {"3-4b1", "3-3b7"},  {"3-4b1", "3-3b10"},

        {"3-3b5", "3-2c4"},  {"3-3b6", "3-2c3"},  {"3-3b7", "3-2c5"},  {"3-3b9", "3-2c6"},
        {"3-3b10", "3-2c7"}, {"3-3b11", "3-2c8"}, {"3-3b15", "3-2c9"}, {"3-3a1", "3-2c1"},
        {"3-3b3", "3-2c10"}, {"3-3b8", "3-2c5"}};
    for (const auto& [greater, lesser] : pairs) credit_with(greater, lesser);
  }

  void credit_with(const char* greater, const char* lesser) {
    const auto held = shown_.held.find(greater);
    if (held != shown_.held.end()) shown_.held.emplace(lesser, held->second);
  }

  // "Performs the full range of supervisory duties" names all authorities over employees at once.
  static std::vector<std::string> items_of(const std::string& level) {
    if (level != kEmployeeAuthorities) return {level};
    std::vector<std::string> items;
    for (int i = 1; i <= kNumberOfEmployeeAuthorities; ++i)
      items.push_back(fmt::format("{}{}", kEmployeeAuthorities, i));
    return items;
  }

  void note_authority(const std::string& id, const Clause& clause, Assertion assertion, bool held) {
    if (held && clause.duty >= 0 && id.starts_with(kEmployeeAuthorities))
      shown_.of_duty[clause.duty].insert(id);
    auto& evidence = (held ? shown_.held : shown_.withheld)[id];
    if (evidence.size() >= kMostEvidence) return;
    for (Evidence& item : text_.evidence(clause.begin, clause.end)) {
      item.assertion = name(assertion);
      evidence.push_back(std::move(item));
    }
  }

  const RunningText& text_;
  AuthoritiesShown shown_;
};

}  // namespace

AuthoritiesShown authorities_shown(const RunningText& text, std::span<const Clause> clauses,
                                   std::span<const Clause> passive_acts, const SignTable& table) {
  return AuthorityReader(text).read(clauses, passive_acts, table);
}

}  // namespace secondlook
