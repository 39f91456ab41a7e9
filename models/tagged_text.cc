// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagged_text.h"

namespace secondlook {

std::string_view name(Assertion assertion) {
  switch (assertion) {
    case Assertion::asserted:
      return "asserted";
    case Assertion::negated:
      return "negated";
    case Assertion::recommended:
      return "recommended";
    case Assertion::conditional:
      return "conditional";
    case Assertion::delegated:
      return "delegated";
    case Assertion::past:
      return "past";
  }
  return "asserted";
}

}  // namespace secondlook
