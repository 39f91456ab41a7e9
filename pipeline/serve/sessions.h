// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in: a cookie's random token to a reviewer's name, for as long as the server runs.
#pragma once
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "models/result.h"

namespace secondlook {

class Sessions {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// The token of a new session.
  Result<std::string> begin(const std::string& reviewer, Time now);
  /// The reviewer of a session; it lasts twelve hours, a working day.
  std::optional<std::string> reviewer(const std::string& token, Time now);
  void end(const std::string& token);

 private:
  struct Session {
    std::string reviewer;
    Time until;
  };
  std::mutex mutex_;
  std::map<std::string, Session> sessions_;  // by token
};

}  // namespace secondlook
