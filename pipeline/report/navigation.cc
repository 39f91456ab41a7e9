// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/navigation.h"

namespace secondlook {
namespace {

struct Destination {
  ReviewPage page;
  const char *path, *words;
};
constexpr Destination kDestinations[] = {
    {ReviewPage::queue, "index.html", "Positions"},
    {ReviewPage::overview, "overview.html", "Overview"},
    {ReviewPage::organization, "organization.html", "Organization"},
    {ReviewPage::executives, "executives.html", "Executive structure"},
    {ReviewPage::briefing, "briefing.html", "Briefing"}};

}  // namespace

Html review_navigation(std::string_view up, ReviewPage at_hand) {
  Html html;
  html.add(R"(<nav class="review" aria-label="Review">)");
  for (const auto& [page, path, words] : kDestinations)
    html.add(R"(<a href="{}{}"{}>{}</a>)", up, path,
             page == at_hand ? Html().add(R"( aria-current="page")") : Html(), words);
  return html.add("</nav>");
}

Html page_top(std::string_view up, ReviewPage at_hand) {
  return Html().add("<header class=\"top\"><span class=\"brand\">secondlook</span>{}</header>\n",
                    review_navigation(up, at_hand));
}

}  // namespace secondlook
