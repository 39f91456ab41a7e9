// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/request_guard.h"

#include <algorithm>
#include <charconv>

namespace secondlook {
namespace {

std::optional<Refusal> post_refusal(const RequestHead& head, const std::string& scheme) {
  if (head.origin != scheme + "://" + head.host)
    return Refusal{403, "The request does not come from a page of this server."};
  if (head.content_type != "application/json")
    return Refusal{415, "The request is not of type application/json."};
  if (!head.content_encoding.empty()) return Refusal{415, "A packed request is not read."};
  if (head.content_length.empty() || !head.transfer_encoding.empty())
    return Refusal{411, "The request does not tell its length."};
  std::size_t length = 0;
  const char* const end = head.content_length.data() + head.content_length.size();
  const auto [stopped, error] = std::from_chars(head.content_length.data(), end, length);
  if (error != std::errc() || stopped != end)
    return Refusal{400, "The length of the request is no number."};
  if (length > kLongestBody) return Refusal{413, "The request is too long."};
  return std::nullopt;
}

}  // namespace

std::optional<Refusal> refusal(const RequestHead& head, const std::string& scheme,
                               const std::vector<std::string>& hosts) {
  if (head.method != "GET" && head.method != "POST")
    return Refusal{405, "Only GET and POST are answered."};
  if (std::find(hosts.begin(), hosts.end(), head.host) == hosts.end())
    return Refusal{421, "This server does not go by that name."};
  // Many ranges of one file would make a large answer of a small request.
  if (head.ranges > 1) return Refusal{416, "Only one range of a file is given at a time."};
  if (head.method == "POST") return post_refusal(head, scheme);
  return std::nullopt;
}

}  // namespace secondlook
