// SPDX-License-Identifier: GPL-3.0-or-later
// Where a review may be served: a review is full of personal data.
#pragma once
#include <filesystem>
#include <string>

#include "models/result.h"

namespace secondlook {

/// Whether an address reaches this machine only.
bool is_loopback(const std::string& address);

/// Beyond this machine, only with accounts and over TLS; the Problem says what is missing.
Result<void> may_listen(const std::string& address, bool has_accounts,
                        const std::filesystem::path& certificate, const std::filesystem::path& key);

}  // namespace secondlook
