// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/marked_pages.h"

#include <algorithm>
#include <tuple>

#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr double kMarginPoints = 1.5;  // so that a mark stands around its words, not on them
constexpr std::size_t kTipBytes = 200;

double area(const Box& box) { return box.width() * box.height(); }

std::string kind_of(const std::vector<LinkedPaper>& papers, const std::string& document_id,
                    int page) {
  for (const LinkedPaper& linked : papers)
    if (const Record& paper = linked.record;
        paper.document_id == document_id && paper.first_page <= page && page <= paper.last_page)
      return std::string(kind_words(paper.kind));
  return {};
}

/// Where a document stands among the papers; those that are not among them come last.
std::ptrdiff_t order_of(const std::vector<LinkedPaper>& papers, const std::string& document_id) {
  return std::find_if(
             papers.begin(), papers.end(),
             [&](const LinkedPaper& paper) { return paper.record.document_id == document_id; }) -
         papers.begin();
}

}  // namespace

std::string MarkedPages::mark(const Evidence& evidence, const std::string& statement_id,
                              const std::string& tone) {
  std::string id = fmt::format("m{}", ++marks_);
  pages_[{evidence.document_id, evidence.page}].push_back({evidence, id, statement_id, tone});
  return id;
}

std::string MarkedPages::mark_of(const Evidence& evidence) const {
  const auto page = pages_.find({evidence.document_id, evidence.page});
  if (page == pages_.end()) return {};
  for (const Mark& mark : page->second)
    if (mark.evidence == evidence) return mark.id;
  return {};
}

Html MarkedPages::write(const std::vector<LinkedPaper>& papers, const ShownPages& shown) const {
  std::vector<std::tuple<std::ptrdiff_t, std::string, int>> order;
  for (const auto& [key, marks] : pages_)
    order.emplace_back(order_of(papers, key.first), key.first, key.second);
  std::sort(order.begin(), order.end());

  Html html;
  for (const auto& [at, document_id, page] : order) {
    std::vector<Mark> marks = pages_.at({document_id, page});
    // Small marks lie over large ones, where a reader can point at them.
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
      return area(a.evidence.box) > area(b.evidence.box);
    });
    const StoredPage stored = shown(document_id, page);
    const std::string kind = kind_of(papers, document_id, page);
    html.add(R"(<figure class="page"><figcaption><b>Page {}</b> <span class="path">{}</span>)",
             page, marks.front().evidence.path);
    if (!kind.empty()) html.add(R"( <span class="kind">{}</span>)", kind);
    if (stored.path.ends_with(".svg"))
      html.add(
          R"( <span class="redrawn" title="Drawn from the words, lines and areas that were read of it, in faces of this machine; the file shows the page itself.">drawn again</span>)");
    html.add("</figcaption>\n");
    if (stored.path.empty()) {
      html.add(R"(<p class="missing">This page cannot be shown ({}).</p><ul class="words">)",
               stored.reason);
      for (const Mark& mark : marks)
        html.add(R"(<li id="{}" class="of-{}"><a href="#{}">{}</a></li>)", mark.id, mark.tone,
                 mark.statement_id, mark.evidence.quote);
      html.add("</ul></figure>\n");
      continue;
    }
    html.add(
        R"(<div class="sheet"><img src="../{}" width="{:.0f}" height="{:.0f}" loading="lazy" alt="Page {} of {}"><svg viewBox="0 0 {:.2f} {:.2f}" preserveAspectRatio="none">)",
        stored.path, stored.width, stored.height, page, marks.front().evidence.path, stored.width,
        stored.height);
    for (const Mark& mark : marks) {
      const Box& box = mark.evidence.box;
      html.add(
          R"(<a href="#{}" tabindex="-1"><rect id="{}" class="mark of-{}" x="{:.2f}" y="{:.2f}" width="{:.2f}" height="{:.2f}" rx="1.5"><title>{}</title></rect></a>)",
          mark.statement_id, mark.id, mark.tone, box.x0 - kMarginPoints, box.y0 - kMarginPoints,
          box.width() + 2 * kMarginPoints, box.height() + 2 * kMarginPoints,
          excerpt(mark.evidence.quote, kTipBytes));
    }
    html.add("</svg></div></figure>\n");
  }
  return html;
}

}  // namespace secondlook
