// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/evidence_list.h"

#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kQuoteBytes = 240;

}  // namespace

Html evidence_list(const std::vector<Evidence>& evidence) {
  Html html;
  if (evidence.empty()) return html;
  html.add(R"(<details class="rests"><summary>{}</summary><ul class="evidence">)",
           evidence.size() == 1 ? "Where it says so"
                                : fmt::format("Where it says so ({})", evidence.size()));
  for (const Evidence& one : evidence)
    html.add("<li><q>{}</q> <span class=\"soft path\">{}, page {}</span></li>",
             excerpt(one.quote, kQuoteBytes), one.path, one.page);
  return html.add("</ul></details>\n");
}

}  // namespace secondlook
