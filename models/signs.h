// SPDX-License-Identifier: GPL-3.0-or-later
// What shows a level: patterns over the clauses of a paper, grouped by the aspects of a factor.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/pattern_set.h"
#include "models/tagged_text.h"

namespace secondlook {

/// One pattern that speaks for one level.
struct Sign {
  std::string id;     // unique within its factor
  std::string level;  // "2-4"; for lists of authorities the item's id
  std::string shows;  // in our own words, for the classifier
  double weight = 1;
  std::vector<Actor> actors;          // empty: whoever; in duties and introduction the incumbent
  std::vector<Assertion> assertions;  // in which it counts
  std::size_t aspect = 0;             // index into SignTable::aspects
};

/// One thing that a factor looks at: how work is assigned, how it is reviewed.
struct Aspect {
  std::string id, means;
  std::vector<std::string> sections;  // where its signs count; "any" for everywhere
  std::vector<std::string> fallback;  // where they count if those show nothing
  bool pick_most = false;  // the level with the most weight; else the highest that has a sign
};

/// What a section means that shows no sign.
struct Otherwise {
  std::string level, shows;
};

/// The signs of one factor.
struct SignTable {
  /// How the aspects' levels give the factor's. `weight` pools the signs of all aspects instead:
  /// the level at which half of their weight is reached from below.
  enum class Combine { lowest, median, highest, weight };
  std::string factor;  // "fes-2"
  Combine combine = Combine::median;
  std::optional<Otherwise> otherwise;  // of a paper's section for the factor
  std::vector<Aspect> aspects;
  std::vector<Sign> signs;
  PatternSet patterns;               // one for each sign
  PatternSet voids;                  // what in the same clause voids a sign
  std::vector<std::size_t> void_of;  // the sign that each of `voids` voids
  PatternSet within;                 // what voids a sign within the words that it matches
  std::vector<std::size_t> within_of;
  std::optional<PatternSet> about;  // one: what tells of the factor outside of its own section
};

/// By factor, "fes-1"; those with a job family's signs added by signs_of(), "gs-0200/fes-1".
using SignTables = std::map<std::string, SignTable, std::less<>>;

std::string signs_of(std::string_view standard, std::string_view factor);

/// The signs of the standard's factor, those of the factor alone where the standard adds none, or
/// null.
const SignTable* find_signs_of(const SignTables& tables, std::string_view standard,
                               std::string_view factor);

/// A sign, seen.
struct Sighting {
  std::size_t sign = 0;            // index into SignTable::signs
  std::size_t clause = 0;          // index into the clauses
  std::size_t begin = 0, end = 0;  // bytes of the clause's text
  Assertion assertion = Assertion::asserted;
  bool elsewhere = false;  // in a clause that tells of the factor, outside of its section
};

/// All signs of the table in the clauses, also those that do not count for how they are asserted or
/// who acts. Sections are held to; an aspect's fallback sections are looked at only where its own
/// show nothing that counts, and the whole paper only where no aspect shows anything and the factor
/// has no section of its own with a meaning otherwise. `elsewhere` are the clauses that tell of the
/// factor in a paper without a section for it, as indices: they stand in place of that section.
std::vector<Sighting> find_signs(std::span<const Clause> clauses, const SignTable& table,
                                 std::span<const std::size_t> elsewhere = {});

/// The first clause of the paper's section for the factor, or the end.
std::span<const Clause>::iterator own_section(std::span<const Clause> clauses,
                                              const SignTable& table);

/// Whether the sighting counts: asserted, and done, as its sign wants it.
bool counts(const Sighting& sighting, std::span<const Clause> clauses, const SignTable& table);

}  // namespace secondlook
