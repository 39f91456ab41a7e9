// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/password_file.h"

#include <cstddef>
#include <fstream>

#include "pipeline/ingest/printable_path.h"

namespace secondlook {
namespace {

// Each is tried on each locked file, at some milliseconds a try.
constexpr std::size_t kMostPasswords = 1000;
constexpr std::size_t kLongestPassword = 1000;  // bytes; PDF itself looks at 127 at most

}  // namespace

Result<std::vector<std::string>> read_passwords(const std::filesystem::path& file) {
  std::vector<std::string> passwords;
  if (file.empty()) return passwords;
  const auto problem = [&](Problem::Kind kind, const char* reason) {
    return tl::unexpected(Problem{kind, printable_path(file.string()), reason});
  };
  std::error_code ignored;
  std::ifstream lines(file, std::ios::binary);
  if (!std::filesystem::is_regular_file(file, ignored) || !lines)
    return problem(Problem::Kind::unreadable, "the file of passwords cannot be read");
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    if (line.size() > kLongestPassword)
      return problem(Problem::Kind::too_large, "a line of it is too long for a password");
    if (passwords.size() == kMostPasswords)
      return problem(Problem::Kind::too_large, "it holds more than 1,000 passwords");
    passwords.push_back(std::move(line));
  }
  return passwords;
}

}  // namespace secondlook
