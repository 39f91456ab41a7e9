// SPDX-License-Identifier: GPL-3.0-or-later
// Names of organizational units, told from titles of positions by their words.
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/parse/naming_words.h"

namespace secondlook {

/// Whether `text` begins or ends as the name of a unit does and a position's title seldom does.
bool names_unit(std::string_view text);

/// Whether a unit's name goes on in the next line of its cell: "Office of Management and" over
/// "Services".
bool unit_name_goes_on(std::string_view above, std::string_view below);

/// The names in "Bureau of Harbor Safety - Inspection Division, Permits Branch", as byte ranges of
/// it: cut at a dash, bar or semicolon, and at a comma or slash where a unit's name follows.
std::vector<std::pair<std::size_t, std::size_t>> split_unit_names(std::string_view text,
                                                                  const NamingWords& naming);

}  // namespace secondlook
