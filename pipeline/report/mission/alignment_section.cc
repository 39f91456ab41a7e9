// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/alignment_section.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace secondlook {

std::string alignment_anchor(const AlignmentLink& link) {
  return fmt::format("priority-{}", link.priority + 1);
}

std::string_view role_words(AlignmentRole role) {
  switch (role) {
    case AlignmentRole::accountable:
      return "Answers for it";
    case AlignmentRole::directs:
      return "Directs work for it";
    case AlignmentRole::supports:
      return "Does a part of it";
    case AlignmentRole::advises:
      return "Advises on it";
  }
  return "";
}

Html alignment_section(const AlignedPosition& position, StatementLinks& links) {
  Html html = section("alignment", "Mission priorities that it serves");
  if (position.links.empty())
    html.add(
        R"(<p class="none">Its papers share too little with any priority to say that it serves one.</p>)"
        "\n");
  for (const AlignmentLink& link : position.links) {
    const std::string id = alignment_anchor(link);
    html.add(
        R"(<article id="{}" class="statement"><h3>{} {}</h3>
<p>{}; confidence {:.2f}.</p>
)",
        id, link.priority_id, link.priority_title, role_words(link.role), link.confidence);
    if (!link.words.empty())
      html.add("<p>Words that both share: {}.</p>\n",
               fmt::format("{}", fmt::join(link.words, ", ")));
    html.add(links.quotes(link.evidence, id, "fact")).add("</article>\n");
  }
  return html.add("</section>\n");
}

}  // namespace secondlook
