// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/told_acts.h"

#include <re2/re2.h>

namespace secondlook {

bool tells_an_act(std::string_view line) {
  static const RE2 act(
      R"((?:^|[.;:]\s+|^[•*\pP\s]{1,4}|^[0-9A-Za-z.]{1,4}[.)]?\s+)(?:[A-Z][a-z]{2,}(?:[^s\s]s|es))\s+(?:and [a-z]+s\s+)?(?:the|a|an|all|its|his|her|their|to|on|with|for|in|as|whether|which|what|who|[a-z]{3,})\b)");
  return RE2::PartialMatch(line, act);
}

}  // namespace secondlook
