// SPDX-License-Identifier: GPL-3.0-or-later
// A file of ours that tells whether all of it is as it was written.
#pragma once
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "models/result.h"

namespace secondlook {

/// SHA-256 over the parts, each closed off by a NUL, as 32 raw bytes.
std::string digest_of_parts(std::initializer_list<std::string_view> parts);

/// Raw bytes in lower-case hexadecimal digits.
std::string hex_of(std::string_view bytes);

struct CheckedContent {
  std::string payload;
  std::string digest;  // of name and payload, 64 hexadecimal digits
};

/// Writes a mark, a digest and the payload, whole or not at all: any number of processes may write
/// one file at once. `name` says what it is, and must be the same when it is read. A Problem says
/// what the machine lacks. Gives the digest.
Result<std::string> write_checked(const std::filesystem::path& path, std::string_view name,
                                  std::string_view payload);

/// Nothing where there is no such file, or it is not what was written under that name.
std::optional<CheckedContent> read_checked(const std::filesystem::path& path,
                                           std::string_view name);

}  // namespace secondlook
