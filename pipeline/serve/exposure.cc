// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/exposure.h"

#include <arpa/inet.h>

namespace secondlook {

bool is_loopback(const std::string& address) {
  in_addr ipv4{};
  in6_addr ipv6{};
  if (address == "localhost") return true;
  if (inet_pton(AF_INET, address.c_str(), &ipv4) == 1) return ntohl(ipv4.s_addr) >> 24U == 127;
  return inet_pton(AF_INET6, address.c_str(), &ipv6) == 1 && IN6_IS_ADDR_LOOPBACK(&ipv6);
}

Result<void> may_listen(const std::string& address, bool has_accounts,
                        const std::filesystem::path& certificate,
                        const std::filesystem::path& key) {
  const auto refused = [](const std::string& where, const char* why) {
    return tl::unexpected(Problem{Problem::Kind::unmet_need, where, why});
  };
  if (certificate.empty() != key.empty()) return refused("--certificate, --key", "go together");
  if (is_loopback(address)) return {};
  const std::string where = "--listen " + address;
  if (!has_accounts)
    return refused(where,
                   "is reached from other machines, and the review has no accounts; add them with "
                   "--add-reviewer NAME");
  if (certificate.empty())
    return refused(where,
                   "is reached from other machines, and passwords would pass in the clear; give "
                   "--certificate and --key");
  return {};
}

}  // namespace secondlook
