// SPDX-License-Identifier: GPL-3.0-or-later
// Positions with nearly the same duties, found among all positions of an archive.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "models/minhash.h"

namespace secondlook {

// Of the pairs of words in either text. Misreadings and rewording of some 8 words in 100 leave as
// much; so does one duty in six that is another.
constexpr double kNearlyTheSame = 0.7;

struct LikeMember {
  std::size_t position = 0;  // index into the signatures
  std::size_t nearest = 0;   // the position of the group that is most like it, likewise
  double likeness = 0;       // to that one, 0..1
  bool operator==(const LikeMember&) const = default;
};

/// Two members at least, in the order of the signatures. Each is nearly the same as another one,
/// not necessarily as all of them.
struct LikeGroup {
  std::vector<LikeMember> members;
  bool operator==(const LikeGroup&) const = default;
};

/// Groups in the order of their first members. Wording that many unlike positions share counts for
/// nothing. Takes time about proportional to the number of signatures, whatever they share.
std::vector<LikeGroup> like_groups(std::span<const DutiesSignature> signatures);

}  // namespace secondlook
