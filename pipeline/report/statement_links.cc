// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement_links.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kQuoteBytes = 260;  // about three lines; the page beside it has the rest
constexpr std::size_t kShortQuoteBytes = 90;

}  // namespace

StatementLinks::StatementLinks(const ReviewedPosition& position, MarkedPages& pages)
    : pages_(pages) {
  for (const LinkedPaper& paper : position.file.papers)
    if (paper.record.document_id != position.file.papers.front().record.document_id)
      several_files_ = true;
}

std::string StatementLinks::next_id() { return fmt::format("s{}", ++statements_); }

Html StatementLinks::place(const Evidence& evidence, const std::string& statement,
                           const std::string& tone) {
  std::string words = fmt::format("page {}", evidence.page);
  if (several_files_) words += ", " + std::filesystem::path(evidence.path).filename().string();
  return Html().add(R"(<a class="to-page" href="#{}">{}</a>)",
                    pages_.mark(evidence, statement, tone), words);
}

Html StatementLinks::places(const std::vector<Evidence>& evidence, const std::string& statement) {
  Html html;
  for (const Evidence& one : distinct(evidence)) {
    if (!html.empty()) html.add(" ");
    html.add(place(one, statement, "fact")).add(said_how(one));
  }
  return html;
}

Html StatementLinks::quotes(const std::vector<Evidence>& evidence, const std::string& statement,
                            const std::string& tone) {
  Html html;
  if (evidence.empty()) return html;
  html.add("<ul class=\"evidence\">\n");
  for (const Evidence& one : evidence)
    html.add("<li><q>{}</q> {}{}</li>\n", quoted(one), place(one, statement, tone), said_how(one));
  return html.add("</ul>\n");
}

Html StatementLinks::fact(std::string_view caption, const std::string& value,
                          const std::vector<Evidence>& evidence) {
  const std::string id = next_id();
  Html where;
  for (const Evidence& one : distinct(evidence)) {
    if (!where.empty()) where.add("<br>");
    if (one.quote != value) where.add("<q>{}</q> ", excerpt(one.quote, kShortQuoteBytes));
    where.add(place(one, id, "fact"));
  }
  return Html().add(
      R"(<tr id="{}" class="statement"><th scope="row">{}</th><td>{}</td><td>{}</td></tr>)"
      "\n",
      id, caption, value, where);
}

std::vector<Evidence> distinct(const std::vector<Evidence>& evidence) {
  std::vector<Evidence> kept;
  for (const Evidence& one : evidence)
    if (std::find(kept.begin(), kept.end(), one) == kept.end()) kept.push_back(one);
  return kept;
}

std::vector<Evidence> by_page(const std::vector<Evidence>& evidence) {
  std::vector<Evidence> pages;
  for (const Evidence& one : evidence) {
    const auto page = std::find_if(pages.begin(), pages.end(), [&](const Evidence& p) {
      return p.document_id == one.document_id && p.page == one.page;
    });
    if (page == pages.end()) {
      pages.push_back(one);
      pages.back().assertion = Evidence().assertion;
    } else {
      page->box = enclosing(page->box, one.box);
    }
  }
  return pages;
}

Html said_how(const Evidence& evidence) {
  Html html;
  if (evidence.assertion != "asserted")
    html.add(R"( <span class="tag">{}</span>)", evidence.assertion);
  return html;
}

std::string quoted(const Evidence& evidence) { return excerpt(evidence.quote, kQuoteBytes); }

Html section(std::string_view id, std::string_view heading) {
  return Html().add("<section aria-labelledby=\"{0}\"><h2 id=\"{0}\">{1}</h2>\n", id, heading);
}

}  // namespace secondlook
