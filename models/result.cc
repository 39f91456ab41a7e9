// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/result.h"

namespace secondlook {

std::string to_string(const Problem& problem) {
  std::string line = problem.where;
  if (!line.empty()) line += ": ";
  return line + (problem.reason.empty() ? std::string(name(problem.kind)) : problem.reason);
}

std::string_view name(Problem::Kind kind) {
  switch (kind) {
    case Problem::Kind::unreadable:
      return "unreadable";
    case Problem::Kind::encrypted:
      return "encrypted";
    case Problem::Kind::unsupported:
      return "unsupported";
    case Problem::Kind::too_large:
      return "too-large";
    case Problem::Kind::crashed:
      return "crashed";
    case Problem::Kind::timed_out:
      return "timed-out";
    case Problem::Kind::malformed_rule:
      return "malformed-rule";
    case Problem::Kind::unmet_need:
      return "unmet-need";
  }
  return "unreadable";
}

}  // namespace secondlook
