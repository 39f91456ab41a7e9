// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at the door of a served review: by the token that was printed, or by account.
#pragma once
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/serve/reviewers.h"
#include "pipeline/serve/sessions.h"

namespace secondlook {

class Doorkeeper {
 public:
  /// Without accounts, whoever brings `token` works as `reviewer`.
  Doorkeeper(Reviewers reviewers, std::string token, std::string reviewer)
      : reviewers_(std::move(reviewers)),
        token_(std::move(token)),
        reviewer_(std::move(reviewer)) {}

  bool has_accounts() const { return !reviewers_.empty(); }
  const std::string& token() const { return token_; }
  std::vector<std::string> names() const { return reviewers_.names(); }

  /// The token of a new session; nothing for who is not let in.
  std::optional<std::string> let_in(std::string_view token);
  std::optional<std::string> sign_in(const std::string& name, std::string_view password);
  /// Another reviewer at the same desk; only where there are no accounts.
  std::optional<std::string> work_as(const std::string& name);
  void sign_out(const std::string& session) { sessions_.end(session); }
  std::optional<std::string> reviewer(const std::string& session);

 private:
  std::optional<std::string> begin(const std::string& reviewer);
  Reviewers reviewers_;
  std::string token_, reviewer_;
  Sessions sessions_;
  // One password at a time: its hash costs 32 MB and a tenth of a second, which also is what slows
  // down who tries many.
  std::mutex signing_in_;
};

}  // namespace secondlook
