// SPDX-License-Identifier: GPL-3.0-or-later
// The signs by which items are found to be about one position: what an item can be found by, and
// what it looks for.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "models/link/likeness.h"
#include "models/link/link.h"

namespace secondlook {

/// Signs of one kind say the same thing twice; those of different kinds add up.
enum class SignKind { number, description, incumbent, place, work };
inline constexpr std::size_t kSignKinds = 5;

/// Something that an item shares with others.
struct LinkSign {
  std::uint64_t key = 0;  // hash of what is shared
  SignKind kind = SignKind::number;
  // How often a position carries it by chance although nobody else seems to, in positions: an
  // identifier hardly ever, a folder often.
  double chance = 1;
  std::string_view reason;   // for a person: "same PD number"; lives for ever
  std::string shown;         // what follows it: "04417"; may be empty
  bool by_name = false;      // of the file, not printed on the paper: copies of a form have it, too
  bool told = false;         // without a caption: two descriptions may bear it and be two
  std::uint64_t person = 0;  // of the kind `incumbent`: who, as two are two signs
  bool surname = false;      // of the kind `incumbent`: no more than the last name
  bool filed = false;        // only how this archive is filed: told among its own positions
};

/// Titles of fewer words are not looked for with a word left out.
inline constexpr std::size_t kFewestWordsToDropOne = 3;

/// What an item of a position is found by.
std::vector<std::uint64_t> signs_offered(const LinkItem& item, const Likeness& likeness,
                                         const LinkWords& words);

/// What an item looks for.
std::vector<LinkSign> signs_sought(const LinkItem& item, const Likeness& likeness,
                                   const LinkWords& words);

}  // namespace secondlook
