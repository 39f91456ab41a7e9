// SPDX-License-Identifier: GPL-3.0-or-later
// `secondlook compare OLD NEW`: what a second run over an archive says otherwise, and why.
#pragma once
#include <filesystem>
#include <iosfwd>

#include "models/result.h"

namespace secondlook {

struct CompareSettings {
  std::filesystem::path before, after;  // review folders
  std::filesystem::path csv;            // file to write; empty: none
  bool json = false;                    // on `out`, instead of text
};

Result<void> print_comparison(const CompareSettings& settings, std::ostream& out);

}  // namespace secondlook
