// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the table "executive" that count in a paper, by aspect.
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/signs.h"
#include "models/tagged_text.h"

namespace secondlook {

/// What the signs of one aspect come to: each counts once, however often a paper repeats it.
struct AspectTally {
  double met = 0, against = 0;               // sums of weights
  std::vector<Sighting> for_it, against_it;  // one for each sign
  double balance() const { return met - against; }
};

/// Sightings in headings, in clauses that argue for a class, and in those that tell of other times
/// or repeat what every executive's paper says, are left out. The table is viewed, not kept.
class ExecutiveSigns {
 public:
  ExecutiveSigns(std::span<const Clause> clauses, const SignTable& table);

  const AspectTally& tally(std::string_view aspect) const;
  bool shows(std::string_view sign) const;   // seen, and speaks for its aspect
  bool denies(std::string_view sign) const;  // seen, and speaks against it
  bool shows_any(std::span<const std::string_view> signs) const;

 private:
  const std::string& aspect_of(const Sighting& sighting) const;
  bool seen(std::string_view sign, std::vector<Sighting> AspectTally::*list) const;

  const SignTable& table_;
  std::map<std::string, AspectTally, std::less<>> tallies_;
};

}  // namespace secondlook
