// SPDX-License-Identifier: GPL-3.0-or-later
// What the structure is judged by of each position, in little memory until all positions are known.
#pragma once
#include <string>
#include <vector>

#include "models/structure/structural_facts.h"

namespace secondlook {

class KeptFacts {
 public:
  void add(StructuralFacts facts);

  /// All of them, in the order in which they were added; none are kept any longer.
  std::vector<StructuralFacts> take();

 private:
  void close();

  std::vector<StructuralFacts> open_;
  std::vector<std::string> closed_;  // compressed lists
};

}  // namespace secondlook
