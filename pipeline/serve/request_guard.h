// SPDX-License-Identifier: GPL-3.0-or-later
// Which requests are answered at all, whoever sends them.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace secondlook {

constexpr std::size_t kLongestBody = 64U << 10U;  // bytes; the longest reason is 4,000

/// What a request's head says. Empty text for a header that is not there.
struct RequestHead {
  std::string method, host, origin, content_type, content_length, content_encoding,
      transfer_encoding;
  std::size_t ranges = 0;
};

struct Refusal {
  int status;
  std::string why;
  bool operator==(const Refusal&) const = default;
};

/// `hosts` are the names, with port, by which the server is reached; a page of another site that
/// has its name point here (DNS rebinding) uses another. A POST must come from a page of our own,
/// which its Origin says (the browser sets it, no script can), and tell its length beforehand.
std::optional<Refusal> refusal(const RequestHead& head, const std::string& scheme,
                               const std::vector<std::string>& hosts);

}  // namespace secondlook
