// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words of the contract, as a reader is shown them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "models/record.h"

namespace secondlook {

/// "points-arithmetic" to "Points do not add up". A rule that has no words yet keeps its own.
std::string rule_words(std::string_view rule);
/// "high" to "High".
std::string severity_words(std::string_view severity);
/// "Position description".
std::string_view kind_words(RecordKind kind);
/// "fes-1" to "Factor 1"; "gssg-4A" to "GSSG factor 4A"; "executive-A" to "Criterion A".
std::string factor_words(std::string_view factor);

/// "fes" to what is evaluated and by which standard.
std::string standard_words(std::string_view standard);

/// 12345 to "12,345".
std::string grouped(std::int64_t number);
/// "1 file", "2,000 files".
std::string counted(std::int64_t number, std::string_view one, std::string_view many);
/// 40 to "40", 12.5 to "12.5".
std::string plain_number(double number);
/// At most about `bytes` of a text, cut between words, with an ellipsis where something is gone.
std::string excerpt(std::string_view text, std::size_t bytes);

}  // namespace secondlook
