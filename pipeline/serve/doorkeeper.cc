// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/doorkeeper.h"

#include "pipeline/serve/secrets.h"

namespace secondlook {
namespace {

constexpr std::size_t kNameBytes = 80;
constexpr std::size_t kPasswordBytes = 1000;

std::chrono::steady_clock::time_point now() { return std::chrono::steady_clock::now(); }

}  // namespace

std::optional<std::string> Doorkeeper::begin(const std::string& reviewer) {
  auto session = sessions_.begin(reviewer, now());
  return session ? std::optional(std::move(*session)) : std::nullopt;
}

std::optional<std::string> Doorkeeper::let_in(std::string_view token) {
  if (has_accounts() || !same_secret(token, token_)) return std::nullopt;
  return begin(reviewer_);
}

std::optional<std::string> Doorkeeper::sign_in(const std::string& name, std::string_view password) {
  if (!has_accounts() || password.size() > kPasswordBytes) return std::nullopt;
  {
    const std::lock_guard lock(signing_in_);
    if (!reviewers_.knows(name, password)) return std::nullopt;
  }
  return begin(name);
}

std::optional<std::string> Doorkeeper::work_as(const std::string& name) {
  const bool blank = name.find_first_not_of(" \t\r\n") == std::string::npos;
  if (has_accounts() || blank || name.size() > kNameBytes) return std::nullopt;
  return begin(name);
}

std::optional<std::string> Doorkeeper::reviewer(const std::string& session) {
  return sessions_.reviewer(session, now());
}

}  // namespace secondlook
