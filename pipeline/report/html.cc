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

Html html_page(std::string_view title, std::string_view up, std::string_view kind,
               const Html& body) {
  // The policy is a second wall behind the escaping: nothing is loaded from outside the folder, and
  // no script runs but ours.
  return Html().add(
      R"(<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'">
<title>{0}</title>
<link rel="stylesheet" href="{1}review.css">
<script src="{1}review.js" defer></script>
</head>
<body class="{2}">
{3}</body>
</html>
)",
      title, up, kind, body);
}

}  // namespace secondlook
