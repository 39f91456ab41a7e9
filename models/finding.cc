// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finding.h"

namespace secondlook {

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::low:
      return "low";
    case Severity::medium:
      return "medium";
    case Severity::high:
      return "high";
  }
  return "info";
}

}  // namespace secondlook
