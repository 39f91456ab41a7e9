// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/html.h"

#include "pipeline/report/printable.h"

namespace secondlook {

std::string html_escaped(std::string_view words) {
  std::string escaped;
  for (const char c : printable(words)) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

Html html_page(std::string_view title, std::string_view up, std::string_view kind, const Html& body,
               const PageParts& parts) {
  Html links;
  for (const std::string_view style : parts.styles)
    links.add("<link rel=\"stylesheet\" href=\"{}{}\">\n", up, style);
  for (const std::string_view script : parts.scripts)
    links.add("<script src=\"{}{}\" defer></script>\n", up, script);
  // The policy is a second wall behind the escaping: nothing is loaded from outside the folder, and
  // no script runs but ours.
  Html policy;
  policy.add("default-src 'none'");
  if (parts.images) policy.add("; img-src 'self' file:");
  if (!parts.styles.empty()) policy.add("; style-src 'self' file:");
  if (!parts.scripts.empty()) policy.add("; script-src 'self' file:");
  policy.add("; base-uri 'none'; form-action 'none'");
  Html page;
  page.add(
      R"(<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="{}">
<title>{}</title>
{}</head>
<body class="{}">
)",
      policy, title, links, kind);
  // Not formatted: that of a large agency's executives is long, and would be in memory twice more.
  return page.add(body).add("</body>\n</html>\n");
}

}  // namespace secondlook
