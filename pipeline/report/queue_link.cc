// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_link.h"

#include <fmt/format.h>

namespace secondlook {
namespace {

std::string percent_encoded(std::string_view words) {
  constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";  // RFC 3986, 2.3
  std::string encoded;
  for (const char c : words) {
    if (kPlain.find(c) != std::string_view::npos)
      encoded += c;
    else
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return encoded;
}

}  // namespace

std::string queue_link(
    std::initializer_list<std::pair<std::string_view, std::string_view>> controls) {
  std::string link = "index.html";
  char before = '?';
  for (const auto& [name, value] : controls) {
    link += fmt::format("{}{}={}", before, name, percent_encoded(value));
    before = '&';
  }
  return link;
}

}  // namespace secondlook
