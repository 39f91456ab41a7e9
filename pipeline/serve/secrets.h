// SPDX-License-Identifier: GPL-3.0-or-later
// Random tokens, and passwords kept so that the file does not give them away.
#pragma once
#include <string>
#include <string_view>

#include "models/result.h"

namespace secondlook {

/// 256 random bits as 64 hex digits.
Result<std::string> random_token();

/// Whether two secrets are the same, in a time that tells nothing of where they differ.
bool same_secret(std::string_view one, std::string_view other);

/// The scrypt hash of a password with its salt, as `is_password` reads it.
Result<std::string> hashed_password(std::string_view password);
bool is_password(std::string_view password, std::string_view hashed);

}  // namespace secondlook
