// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/agreement/agreement_page.h"

#include "pipeline/report/navigation.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {
namespace {

Html table(const AgreementTable& one) {
  Html html = section(one.id, one.heading);
  if (!one.rows.empty()) {
    html.add(R"(<table class="agreement"><thead><tr><th scope="col">{}</th>)", one.columns.front());
    for (std::size_t i = 1; i < one.columns.size(); ++i)
      html.add(R"(<th scope="col" class="number">{}</th>)", one.columns[i]);
    html.add("</tr></thead><tbody>\n");
    for (const auto& row : one.rows) {
      html.add(R"(<tr><th scope="row">{}</th>)", row.front());
      for (std::size_t cell = 1; cell < row.size(); ++cell)
        html.add(R"(<td class="number">{}</td>)", row[cell]);
      html.add("</tr>\n");
    }
    html.add("</tbody></table>\n");
  }
  for (const std::string& note : one.notes) html.add("<p class=\"note\">{}</p>\n", note);
  return html.add("</section>\n");
}

}  // namespace

Html agreement_page(const std::vector<AgreementTable>& tables) {
  Html body = page_top("", ReviewPage::other);
  body.add("<main>\n<h1>Agreement with the classifiers</h1>\n");
  for (const AgreementTable& one : tables) body.add(table(one));
  return html_page("Agreement with the classifiers", "", "agreement-page", body.add("</main>\n"));
}

}  // namespace secondlook
