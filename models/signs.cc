// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signs.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "models/recent_texts.h"
#include "models/tagging.h"

namespace secondlook {
namespace {

bool has(const std::vector<std::string>& sections, const std::string& section) {
  return std::any_of(sections.begin(), sections.end(),
                     [&](const std::string& s) { return s == section || s == "any"; });
}

// In what a position does, a sign without an actor of its own is about the incumbent; a factor's
// narrative speaks of everybody.
bool tells_duties(const Clause& clause) {
  return clause.section == "duties" || clause.section == "introduction" ||
         clause.section == "supervision_exercised";
}

// One of the patterns that belong to the sign occurs. A clause shows one sign or two of a hundred,
// so the patterns that void others are looked for one by one.
bool occurs_for(std::size_t sign, const PatternSet& patterns,
                const std::vector<std::size_t>& sign_of, std::string_view words) {
  for (std::size_t i = 0; i < sign_of.size(); ++i)
    if (sign_of[i] == sign && patterns.occurs(i, words)) return true;
  return false;
}

bool is_void_within(std::string_view words, std::size_t sign, const SignTable& table) {
  return occurs_for(sign, table.within, table.within_of, words);
}

// The sign's first hit whose own words do not void it: one clause may tell of a working group that
// is led and of an office.
std::optional<PatternSet::Hit> not_void_within(std::string_view text, std::size_t sign,
                                               const SignTable& table) {
  auto hit = table.patterns.locate(sign, text);
  while (hit && is_void_within(text.substr(hit->begin, hit->end - hit->begin), sign, table)) {
    const std::size_t from = hit->end;
    hit = table.patterns.locate(sign, text.substr(from));
    if (!hit || hit->begin == hit->end) return std::nullopt;
    hit = {sign, from + hit->begin, from + hit->end};
  }
  return hit;
}

// A statement is kept as often as tables have a sign that it may show.
constexpr std::size_t kTexts = 4 * kTextsOfPapers;

// Looks for a table's signs, in each statement for each of them once, however often it is gone
// through.
class SignFinder {
 public:
  SignFinder(std::span<const Clause> clauses, const SignTable& table,
             std::span<const std::size_t> elsewhere)
      : clauses_(clauses), table_(table), elsewhere_(clauses.size(), false) {
    for (const std::size_t clause : elsewhere) elsewhere_[clause] = true;
  }

  // Sightings in the clauses of sections that `wanted` takes, for an aspect and a section's name.
  template <class Wanted>
  std::vector<Sighting> look(const Wanted& wanted) {
    std::vector<Sighting> found;
    for (std::size_t c = 0; c < clauses_.size(); ++c) {
      const std::string& section = elsewhere_[c] ? table_.factor : clauses_[c].section;
      const auto any_wants = [&](const Aspect& aspect) { return wanted(aspect, section); };
      if (std::none_of(table_.aspects.begin(), table_.aspects.end(), any_wants)) continue;
      for (Candidate& candidate : candidates(clauses_[c].text))
        if (wanted(table_.aspects[table_.signs[candidate.sign].aspect], section))
          if (const auto& hit = looked_at(candidate, clauses_[c].text))
            found.push_back({candidate.sign, c, hit->begin, hit->end,
                             assertion_at(clauses_[c], hit->begin), elsewhere_[c]});
    }
    return found;
  }

 private:
  struct Candidate {
    std::size_t sign = 0;
    bool looked_at = false;
    std::optional<PatternSet::Hit> hit;
  };

  std::span<Candidate> candidates(std::string_view text) const {
    const auto signs = table_.patterns.candidates(text);
    if (signs.empty()) return {};
    thread_local RecentTexts<std::vector<Candidate>> recent(kTexts);
    return recent.of(text, table_.patterns.number(), [&](std::string_view) {
      std::vector<Candidate> found;
      found.reserve(signs.size());
      for (const std::size_t sign : signs) found.push_back({sign, false, std::nullopt});
      return found;
    });
  }

  const std::optional<PatternSet::Hit>& looked_at(Candidate& candidate, std::string_view text) {
    if (!candidate.looked_at) {
      candidate.looked_at = true;
      candidate.hit = not_void_within(text, candidate.sign, table_);
      if (candidate.hit && occurs_for(candidate.sign, table_.voids, table_.void_of, text))
        candidate.hit.reset();
    }
    return candidate.hit;
  }

  std::span<const Clause> clauses_;
  const SignTable& table_;
  std::vector<bool> elsewhere_;
};

}  // namespace

std::string signs_of(std::string_view standard, std::string_view factor) {
  return std::string(standard) + "/" + std::string(factor);
}

const SignTable* find_signs_of(const SignTables& tables, std::string_view standard,
                               std::string_view factor) {
  for (const std::string& name : {signs_of(standard, factor), std::string(factor)})
    if (const auto table = tables.find(name); table != tables.end()) return &table->second;
  return nullptr;
}

std::span<const Clause>::iterator own_section(std::span<const Clause> clauses,
                                              const SignTable& table) {
  return std::find_if(clauses.begin(), clauses.end(),
                      [&](const Clause& clause) { return clause.section == table.factor; });
}

std::vector<Sighting> find_signs(std::span<const Clause> clauses, const SignTable& table,
                                 std::span<const std::size_t> elsewhere) {
  SignFinder finder(clauses, table, elsewhere);
  auto found = finder.look([](const Aspect& aspect, const std::string& section) {
    return has(aspect.sections, section);
  });
  std::vector<bool> shown(table.aspects.size(), false);
  const auto note_shown = [&] {
    for (const Sighting& sighting : found)
      if (counts(sighting, clauses, table)) shown[table.signs[sighting.sign].aspect] = true;
  };
  note_shown();
  const auto silent = [&](const Aspect& aspect) {
    return !shown[static_cast<std::size_t>(&aspect - table.aspects.data())];
  };
  const auto add = [&](std::vector<Sighting> more) {
    found.insert(found.end(), more.begin(), more.end());
    note_shown();
  };
  if (std::any_of(table.aspects.begin(), table.aspects.end(), silent))
    add(finder.look([&](const Aspect& aspect, const std::string& section) {
      return silent(aspect) && has(aspect.fallback, section);
    }));
  // A paper without a section for the factor may tell of it anywhere.
  const bool settled =
      table.otherwise && (own_section(clauses, table) != clauses.end() || !elsewhere.empty());
  if (!settled && std::all_of(table.aspects.begin(), table.aspects.end(), silent)) {
    auto anywhere = finder.look([](const Aspect&, const std::string&) { return true; });
    // What stands for a level that silence means as well is chance.
    if (table.otherwise)
      std::erase_if(anywhere, [&](const Sighting& sighting) {
        return table.signs[sighting.sign].level == table.otherwise->level;
      });
    add(std::move(anywhere));
  }
  return found;
}

bool counts(const Sighting& sighting, std::span<const Clause> clauses, const SignTable& table) {
  const Sign& sign = table.signs[sighting.sign];
  const Clause& clause = clauses[sighting.clause];
  const bool asserted = std::find(sign.assertions.begin(), sign.assertions.end(),
                                  sighting.assertion) != sign.assertions.end();
  if (!asserted) return false;
  if (!sign.actors.empty())
    return std::find(sign.actors.begin(), sign.actors.end(), clause.actor) != sign.actors.end();
  return sighting.elsewhere || !tells_duties(clause) || clause.actor == Actor::incumbent;
}

}  // namespace secondlook
