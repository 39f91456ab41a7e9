// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/sessions.h"

#include "pipeline/serve/secrets.h"

namespace secondlook {
namespace {
constexpr auto kLasts = std::chrono::hours(12);
constexpr std::size_t kSessions = 10'000;  // with them the oldest do not matter any more
}  // namespace

Result<std::string> Sessions::begin(const std::string& reviewer, Time now) {
  auto token = random_token();
  if (!token) return token;
  const std::lock_guard lock(mutex_);
  std::erase_if(sessions_, [&](const auto& session) { return session.second.until <= now; });
  if (sessions_.size() >= kSessions)
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need, "sign-in", "too many reviewers are signed in"});
  sessions_[*token] = {reviewer, now + kLasts};
  return token;
}

std::optional<std::string> Sessions::reviewer(const std::string& token, Time now) {
  const std::lock_guard lock(mutex_);
  const auto found = sessions_.find(token);
  if (found == sessions_.end() || found->second.until <= now) return std::nullopt;
  return found->second.reviewer;
}

void Sessions::end(const std::string& token) {
  const std::lock_guard lock(mutex_);
  sessions_.erase(token);
}

}  // namespace secondlook
