// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/alignment_matrix.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

#include "pipeline/report/mission/alignment_section.h"

namespace secondlook {
namespace {

char letter_of(AlignmentRole role) {
  switch (role) {
    case AlignmentRole::accountable:
      return 'A';
    case AlignmentRole::directs:
      return 'D';
    case AlignmentRole::supports:
      return 'S';
    case AlignmentRole::advises:
      return 'V';
  }
  return ' ';
}

std::string name_of(const AlignedPosition& position) {
  return position.title.empty() ? position.position_id : position.title;
}

Html cell(const AlignedPosition& position, std::size_t priority) {
  const AlignmentLink* link = find_link(position, priority);
  if (!link) return Html().add("<td></td>");
  return Html().add(
      R"(<td><a class="role of-{}" href="positions/{}.html#{}" title="{}: {}" aria-label="{}: {}">{}</a></td>)",
      name(link->role), position.position_id, alignment_anchor(*link), role_words(link->role),
      fmt::format("{}", fmt::join(link->words, ", ")), role_words(link->role), name_of(position),
      letter_of(link->role));
}

// Heads of units at GS-15 that serve the priority, by name: there are too many for columns.
Html others(const std::vector<const AlignedPosition*>& heads, std::size_t priority) {
  Html html;
  html.add("<td class=\"others\">");
  bool first = true;
  for (const AlignedPosition* position : heads)
    if (const AlignmentLink* link = find_link(*position, priority)) {
      html.add(R"({}<a href="positions/{}.html#{}">{}</a> {})", first ? "" : ", ",
               position->position_id, alignment_anchor(*link), name_of(*position),
               letter_of(link->role));
      first = false;
    }
  return html.add("</td>");
}

Html heading(const std::vector<const AlignedPosition*>& executives, bool with_others) {
  Html html;
  html.add(R"(<thead><tr><th scope="col">Priority</th>)");
  for (const AlignedPosition* position : executives)
    html.add(R"(<th scope="col" class="turned"><a href="positions/{}.html#alignment">{}</a></th>)",
             position->position_id, name_of(*position));
  if (with_others) html.add(R"(<th scope="col">Heads of units at GS-15</th>)");
  return html.add("</tr></thead>\n");
}

}  // namespace

Html alignment_matrix(const MissionAlignment& alignment) {
  Html html;
  const MissionPriorities& priorities = alignment.priorities;
  if (priorities.list.empty()) return html;
  std::vector<const AlignedPosition*> executives, heads;
  for (const AlignedPosition& position : alignment.positions)
    if (!position.links.empty()) (position.executive ? executives : heads).push_back(&position);
  if (!priorities.confirmed)
    html.add(
        "<p class=\"note\">These priorities are proposed from the headings of {}, and nobody has "
        "confirmed them: correct priorities.yaml and give it to the next review.</p>\n",
        priorities.source);
  html.add(
      "<p class=\"note\">A answers for it, D directs work for it, S does a part of it, V advises "
      "on "
      "it; each letter leads to the words of the position's papers.</p>\n"
      "<div class=\"matrix\" tabindex=\"0\" role=\"region\" aria-label=\"Priorities and "
      "executives\"><table class=\"plain\">\n");
  html.add(heading(executives, !heads.empty())).add("<tbody>\n");
  for (std::size_t i = 0; i < priorities.list.size(); ++i) {
    html.add(R"(<tr id="priority-{}"><th scope="row">{} {}</th>)", i + 1, priorities.list[i].id,
             priorities.list[i].title);
    for (const AlignedPosition* position : executives) html.add(cell(*position, i));
    if (!heads.empty()) html.add(others(heads, i));
    html.add("</tr>\n");
  }
  return html.add("</tbody></table></div>\n");
}

}  // namespace secondlook
