// SPDX-License-Identifier: GPL-3.0-or-later
// `secondlook agreement DIR`: how far the review and the classifiers agree.
#pragma once
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>

#include "models/result.h"

namespace secondlook {

struct AgreementSettings {
  std::filesystem::path folder;      // of the review
  std::filesystem::path standards;   // folder
  int sample = 0;                    // so many positions are drawn first; none with 0
  std::optional<std::int64_t> seed;  // of the sample; any where it is not given
};

/// Prints the tables and leaves them as `agreement.html` in the folder.
Result<void> print_agreement(const AgreementSettings& settings, std::ostream& out);

}  // namespace secondlook
