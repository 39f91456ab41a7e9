// SPDX-License-Identifier: GPL-3.0-or-later
// Names of persons as papers print them, compared.
#pragma once
#include <string>
#include <string_view>

#include "models/link/link_words.h"

namespace secondlook {

/// Folded for comparison as titles are; middle names and courtesies are left out.
struct PersonName {
  std::string last;
  std::string first;         // a letter where only the initial is known; empty where nothing is
  std::string printed = {};  // as it stands on the paper
  bool empty() const { return last.empty(); }
};

/// "Alder, Rosa M.", "Dr. Rosa M. Alder", "R. ALDER". Empty for "Vacant" and for what is no name.
PersonName person_name(std::string_view text, const LinkWords& words);

/// The last names agree, and the first names as far as both are told.
bool same_person(const PersonName& a, const PersonName& b);

/// Both are known, and they are not the same, misread letters allowed.
bool different_people(const PersonName& a, const PersonName& b);

}  // namespace secondlook
