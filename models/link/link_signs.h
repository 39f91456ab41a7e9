// SPDX-License-Identifier: GPL-3.0-or-later
// The signs by which items are found to be about one position: what an item can be found by, and
// what it looks for.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "models/link/link.h"
#include "models/link/paper_number.h"
#include "models/link/person_name.h"
#include "models/link/word_mending.h"

namespace secondlook {

/// An item's identity, made comparable once.
struct Likeness {
  PaperNumber pd_number, position_number;
  std::vector<std::vector<std::string>>
      titles;  // words; official, organizational, without parentheses
  std::vector<std::vector<std::string>> unit_words;  // smallest first
  // The same joined, smallest first, then each with the next larger one, as many divisions have a
  // "Budget Branch"; last the organization code.
  std::vector<std::string> units;
  std::string code;              // of the organization, in lower case
  std::size_t single_units = 0;  // how many of them stand for one unit by its name
  std::string plan;              // "GS", "ES"; GM is GS
  std::string grade;             // "GS-12", "ES"; empty where unknown
  std::vector<std::string> series;
  PersonName incumbent;
  bool recognised = false;
};

Likeness likeness(const LinkItem& item, const LinkWords& words);

/// Puts misread words of titles and units right.
void mend(Likeness& likeness, const WordMending& mending);

/// Signs of one kind say the same thing twice; those of different kinds add up.
enum class SignKind { number, description, incumbent, place };
inline constexpr std::size_t kSignKinds = 4;

/// Something that an item shares with others.
struct LinkSign {
  std::uint64_t key = 0;  // hash of what is shared
  SignKind kind = SignKind::number;
  // How often a position carries it by chance although nobody else seems to, in positions: an
  // identifier hardly ever, a folder often.
  double chance = 1;
  std::string_view reason;  // for a person: "same PD number"; lives for ever
  std::string shown;        // what follows it: "04417"; may be empty
  bool filed = false;       // only how this archive is filed: told among its own positions
};

/// What an item of a position is found by.
std::vector<std::uint64_t> signs_offered(const LinkItem& item, const Likeness& likeness,
                                         const LinkWords& words);

/// What an item looks for.
std::vector<LinkSign> signs_sought(const LinkItem& item, const Likeness& likeness,
                                   const LinkWords& words);

}  // namespace secondlook
