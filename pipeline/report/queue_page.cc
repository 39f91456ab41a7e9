// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_page.h"

#include <algorithm>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/html.h"
#include "pipeline/report/navigation.h"
#include "pipeline/report/output_file.h"
#include "pipeline/report/queue_controls.h"
#include "pipeline/report/queue_data.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/review_queue.h"

namespace secondlook {
namespace {

constexpr std::int64_t kRowsPerPage = 2000;      // about 2 MB: a browser shows it without a pause
constexpr std::int64_t kUnreadFilesShown = 500;  // inputs.csv has them all
constexpr const char* kSeverities[] = {"high", "medium", "low", "info"};

std::int64_t at(const std::map<std::string, std::int64_t>& counts, const std::string& key) {
  const auto found = counts.find(key);
  return found == counts.end() ? 0 : found->second;
}

std::int64_t page_count(const ReviewCounts& counts) {
  return std::max<std::int64_t>(1, (counts.positions + kRowsPerPage - 1) / kRowsPerPage);
}

/// Where page `number` of the queue is, seen from the review folder.
std::string page_path(std::int64_t number) {
  return number == 1 ? "index.html" : fmt::format("queue/{}.html", number);
}

const char* up_from(std::int64_t number) { return number == 1 ? "" : "../"; }

/// The smallest unit, which tells positions apart better than the agency does.
std::string smallest_unit(const std::string& organization) {
  const auto last = organization.rfind(" / ");
  return last == std::string::npos ? organization : organization.substr(last + 3);
}

Html figure(std::string_view caption, std::int64_t number, std::string_view note) {
  Html html;
  html.add(R"(<div><dt>{}</dt><dd>{})", caption, grouped(number));
  if (!note.empty()) html.add(R"( <small>{}</small>)", note);
  return html.add("</dd></div>\n");
}

Html figures(const ReviewCounts& counts) {
  const std::int64_t reviewed = at(counts.files_by_outcome, "reviewed");
  Html html;
  html.add("<dl class=\"figures\">\n");
  html.add(figure("Files", counts.files, fmt::format("{} reviewed", grouped(reviewed))));
  html.add(figure("Pages", counts.pages,
                  counts.ocr_pages > 0
                      ? fmt::format("{} recognized from scans", grouped(counts.ocr_pages))
                      : std::string()));
  html.add(figure("Positions", counts.positions, ""));
  for (const char* severity : kSeverities) {
    const std::int64_t number = at(counts.findings_by_severity, severity);
    if (severity == std::string_view("info") && number == 0) continue;
    html.add(R"(<div class="of-{}"><dt>{} findings</dt><dd>{}</dd></div>)"
             "\n",
             severity, severity_words(severity), grouped(number));
  }
  return html.add("</dl>\n");
}

/// One line about the files that did not become part of the review.
Html left_out(const ReviewCounts& counts) {
  Html html;
  const std::int64_t failed = at(counts.files_by_outcome, "failed");
  const std::int64_t set_aside = at(counts.files_by_outcome, "set-aside");
  const std::int64_t duplicates = at(counts.files_by_outcome, "duplicate");
  const std::int64_t not_followed = at(counts.files_by_outcome, "not-followed");
  if (failed > 0)
    html.add(R"(<a class="alarm" href="#unread">{} could not be read</a>. )",
             counted(failed, "file", "files"));
  if (set_aside > 0) html.add("{} set aside. ", counted(set_aside, "file was", "files were"));
  if (duplicates > 0)
    html.add("{} of a file already read. ",
             counted(duplicates, "file is a copy", "files are copies"));
  if (not_followed > 0)
    html.add("{} not followed. ", counted(not_followed, "link was", "links were"));
  return html;
}

/// A bar as long as the priority, with the number beside it.
Html priority_bar(double priority) {
  return Html().add(
      R"(<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="6"/><rect width="{:.0f}" height="6"/></svg><span>{:.2f}</span>)",
      priority * 100, priority);
}

Html finding_cell(const QueuedPosition& position) {
  if (position.findings.empty()) return Html().add(R"(<span class="none">No findings</span>)");
  Html html;
  html.add("<ul>");
  const std::size_t shown = std::min(kFindingsInQueue, position.findings.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const QueuedFinding& finding = position.findings[i];
    html.add(R"(<li><span class="chip of-{}">{}</span> {}</li>)", finding.severity,
             severity_words(finding.severity), finding.summary);
  }
  if (const auto more = std::ssize(position.findings) - static_cast<std::ptrdiff_t>(shown))
    html.add(R"(<li class="more">{}</li>)", counted(more, "more finding", "more findings"));
  return html.add("</ul>");
}

Html queue_row(const QueuedPosition& position, std::string_view up) {
  Html under;
  if (!position.pd_number.empty()) under.add("<span>PD {}</span>", position.pd_number);
  if (!position.organization.empty())
    under.add(R"(<span title="{}">{}</span>)", position.organization,
              smallest_unit(position.organization));
  if (position.supervisory == "supervisory" || position.supervisory == "managerial")
    under.add("<span>{}</span>", position.supervisory);
  return Html().add(
      R"(<tr><td class="rank">{}</td><td class="priority">{}</td><th scope="row"><a href="{}positions/{}.html">{}</a><div class="under">{}</div></th><td class="grade">{}</td><td class="findings">{}</td></tr>)"
      "\n",
      grouped(position.rank), priority_bar(position.priority), up, position.id,
      position.title.empty() ? "No title found" : position.title, under,
      plan_series_grade(position.pay_plan, position.series, position.grade),
      finding_cell(position));
}

Html page_links(std::int64_t number, const ReviewCounts& counts, std::string_view up) {
  const std::int64_t pages = page_count(counts);
  Html html;
  if (pages == 1) return html;
  const std::int64_t first = (number - 1) * kRowsPerPage + 1;
  const std::int64_t last = std::min(number * kRowsPerPage, counts.positions);
  html.add(R"(<nav class="pages" aria-label="Pages of the queue">)");
  if (number > 1) html.add(R"(<a rel="prev" href="{}{}">Earlier</a> )", up, page_path(number - 1));
  html.add("<span>Positions {} to {} of {}</span>", grouped(first), grouped(last),
           grouped(counts.positions));
  if (number < pages)
    html.add(R"( <a rel="next" href="{}{}">Later</a>)", up, page_path(number + 1));
  return html.add("</nav>\n");
}

Result<Html> unread_files(Database& review, const ReviewCounts& counts) {
  Html html;
  const std::int64_t failed = at(counts.files_by_outcome, "failed");
  if (failed == 0) return html;
  html.add(R"(<section id="unread" aria-labelledby="unread-title">
<h2 id="unread-title">Files that could not be read</h2>
<p>Nothing in these files is part of the review.</p>
<table class="plain"><thead><tr><th scope="col">File</th><th scope="col">Reason</th></tr></thead>
<tbody>
)");
  std::int64_t shown = 0;
  auto done = each_input(review, "failed", [&](const ListedInput& input) -> Result<void> {
    if (++shown <= kUnreadFilesShown)
      html.add("<tr><td class=\"path\">{}</td><td>{}</td></tr>\n", input.path, input.reason);
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  html.add("</tbody></table>\n");
  if (shown > kUnreadFilesShown)
    html.add(R"(<p>{} in <a href="inputs.csv">inputs.csv</a>.</p>)",
             counted(shown - kUnreadFilesShown, "more is", "more are"));
  return html.add("</section>\n");
}

/// What stands above the table on page `number`.
Html opening(std::int64_t number, const ReviewCounts& counts, const Html& controls,
             std::string_view up) {
  Html html;
  html.add(page_top(up, ReviewPage::queue)).add("<main>\n<h1>Positions to review</h1>\n");
  if (number == 1) {
    html.add(
        R"(<p class="lede">The most doubtful position comes first. Open one to see each finding beside the words on the page that it rests on. Findings are advice: the classification decision is yours.</p>
)");
    html.add(figures(counts));
    if (const Html rest = left_out(counts); !rest.empty())
      html.add("<p class=\"files\">{}</p>\n", rest);
    html.add(
        R"(<p class="files">Also here: the <a href="queue.xlsx">queue as a spreadsheet</a>, <a href="findings.csv">all findings</a>, the <a href="allocations.xlsx">SES, SL and ST allocations</a>, and <a href="inputs.csv">every file with what became of it</a>.</p>
)");
  }
  html.add(controls).add(page_links(number, counts, up));
  return html.add(R"(<table class="queue">
<thead><tr><th scope="col" class="rank" data-sort="rank">Rank</th><th scope="col">Priority</th><th scope="col" data-sort="title">Position</th><th scope="col" data-sort="classified">Classified</th><th scope="col">Findings</th></tr></thead>
<tbody>
)");
}

}  // namespace

Result<void> write_queue_pages(Database& review, const std::filesystem::path& folder) {
  const auto counts = count(review);
  if (!counts) return tl::unexpected(counts.error());
  const auto unread = unread_files(review, *counts);
  if (!unread) return tl::unexpected(unread.error());
  const auto controls = queue_controls(review, page_count(*counts));
  if (!controls) return tl::unexpected(controls.error());

  std::int64_t number = 1;
  QueueData data;
  Html body = opening(number, *counts, *controls, up_from(number));
  const auto end_page = [&]() -> Result<void> {
    if (counts->positions == 0)
      body.add(R"(<tr><td colspan="5" class="none">No position was found in these papers.</td></tr>
)");
    body.add("</tbody></table>\n").add(page_links(number, *counts, up_from(number)));
    if (number == 1) body.add(*unread);
    body.add("</main>\n");
    return data.write(folder, number).and_then([&] {
      return write_file(folder / page_path(number),
                        html_page("Positions to review", up_from(number), "queue-page", body,
                                  {.scripts = {"queue.js"}})
                            .markup());
    });
  };
  auto done = each_position(review, [&](const QueuedPosition& position) -> Result<void> {
    if (position.rank > number * kRowsPerPage) {
      if (auto written = end_page(); !written) return written;
      ++number;
      body = opening(number, *counts, *controls, up_from(number));
    }
    data.add(position);
    body.add(queue_row(position, up_from(number)));
    return {};
  });
  return done.and_then(end_page);
}

}  // namespace secondlook
