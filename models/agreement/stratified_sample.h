// SPDX-License-Identifier: GPL-3.0-or-later
// A random sample of positions, from each group its share.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace secondlook {

struct Stratum {
  std::string name;
  std::vector<std::string> members;  // position ids, each in one stratum only
};

struct Drawn {
  std::string member, stratum;
  bool operator==(const Drawn&) const = default;
};

/// `size` members, or all where there are fewer: from each stratum in proportion to its size
/// (remainders go to the largest first), so that the sample stands for all without weights. The
/// same seed draws the same members on any machine, whatever order they come in.
std::vector<Drawn> draw_sample(std::vector<Stratum> strata, std::size_t size, std::uint64_t seed);

}  // namespace secondlook
