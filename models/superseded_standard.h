// SPDX-License-Identifier: GPL-3.0-or-later
// A published standard that no longer applies, and the words by which a paper cites it.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "models/pattern_set.h"
#include "models/standard.h"

namespace secondlook {

struct SupersededStandard {
  std::string id;  // "gssg-1993"
  std::string title;
  std::string since;  // when it was replaced, as precisely as it is known
  std::string replaced_by;
  Source source;
  // One: a citation in text whose words stand one blank apart. Shared because it cannot be copied
  // and the list can.
  std::shared_ptr<const PatternSet> cited_as;
};

}  // namespace secondlook
