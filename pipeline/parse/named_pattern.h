// SPDX-License-Identifier: GPL-3.0-or-later
// One pattern of a file in data/forms/.
#pragma once
#include <string>

namespace secondlook {

struct NamedPattern {
  std::string name;        // of the field or section; "incumbent?" where the caption is weak
  std::string expression;  // RE2 syntax, without regard to case
  std::string where;       // "data/forms/position_description.yaml:12"
};

}  // namespace secondlook
