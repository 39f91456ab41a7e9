// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which titles, boxes and units tell what kind of post they are.
#pragma once
#include <set>
#include <string>
#include <string_view>

#include "models/identity.h"
#include "models/pattern_set.h"

namespace secondlook {

/// Loaded from data/lexicons/structure.yaml.
struct StructureWords {
  PatternSet acting;        // of a box or row: whoever is in the post only acts
  PatternSet deputies;      // titles of those who share in another's post
  PatternSet assistants;    // titles of those who assist a person
  PatternSet portfolios;    // deputies' titles that name a field of their own
  PatternSet agency_heads;  // titles
  PatternSet heads;         // titles of those who head whatever unit they are named with
  PatternSet parts;         // names of units that are only a part of something
  PatternSet head_offices;  // names of the unit that an agency's head is in
  PatternSet places;        // what tells one region from another
  std::set<std::string, std::less<>> ranks;  // words of a title that tell of no field, folded
};

/// Whether one of the patterns stands in the text.
bool tells(const PatternSet& patterns, std::string_view text);

/// By the official title or the organizational one.
bool is_deputy(const Identity& identity, const StructureWords& words);
bool is_assistant(const Identity& identity, const StructureWords& words);

/// A deputy for a field of its own: "Deputy Director for Operations".
bool has_portfolio(const Identity& identity, const StructureWords& words);

}  // namespace secondlook
