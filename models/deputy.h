// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a position that is called deputy is one in the Supervisory Guide's sense.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/evidence.h"
#include "models/running_text.h"
#include "models/tagged_text.h"

namespace secondlook {

struct DeputyStanding {
  enum class Kind {
    none,     // no deputy, by name or otherwise
    in_name,  // called so, but full or equal-half authority is not shown
    full,     // shares fully in all direction, or has a lasting equal half of it
  };
  Kind kind = Kind::none;
  bool contradicted = false;       // the papers show that the authority is not full
  std::vector<Evidence> evidence;  // for or against
};

/// `title` holds the official and the organizational title.
DeputyStanding deputy_standing(const RunningText& text, std::span<const Clause> clauses,
                               const std::string& title);

}  // namespace secondlook
