// SPDX-License-Identifier: GPL-3.0-or-later
// `secondlook plan ARCHIVE...`: what a review of it will take, before it is begun.
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct PlanSettings {
  std::vector<std::string> archives;
  std::filesystem::path password_file;  // see read_passwords; empty: no password is known
  int sample = 40;                      // files that are read, at most
  int jobs = 1;
  bool json = false;   // on `out`, instead of text
  bool quiet = false;  // no progress
};

/// Lists the archive, reads a sample of it, and prints the plan. False where a signal stopped it.
/// Writes nothing else; what was read is not kept.
Result<bool> print_plan(const PlanSettings& settings, std::ostream& out);

}  // namespace secondlook
