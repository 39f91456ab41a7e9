// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/papers_missing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>

#include "pipeline/check/page_numbers.h"

namespace secondlook {
namespace {

constexpr std::string_view kRule = "papers-missing";

std::string_view called(RecordKind kind) {
  switch (kind) {
    case RecordKind::position_description:
      return "position description";
    case RecordKind::org_chart:
      return "organization chart or staffing list";
    case RecordKind::evaluation_statement:
      return "evaluation statement";
    case RecordKind::appraisal:
      return "appraisal";
    default:
      return "cover sheet";
  }
}

class Missing {
 public:
  Missing(std::span<const LinkedPaper> papers, bool charted, const Standards& standards)
      : papers_(papers), charted_(charted), standards_(standards) {}

  std::vector<Finding> of_executive() const {
    std::vector<std::string_view> missing;
    for (const RecordKind kind : {RecordKind::position_description, RecordKind::org_chart,
                                  RecordKind::evaluation_statement})
      if (!has(kind)) missing.push_back(called(kind));
    if (missing.empty()) return {};
    const bool no_pd = !has(RecordKind::position_description);
    return {
        finding(no_pd ? Severity::medium : Severity::low,
                fmt::format("The position is above GS-15, and the archive holds no {} for it.{}",
                            fmt::join(missing, " and no "), to_confirm()))};
  }

  std::vector<Finding> of_others() const {
    if (has(RecordKind::position_description)) return {};
    std::vector<std::string_view> there;
    for (const RecordKind kind :
         {RecordKind::appraisal, RecordKind::evaluation_statement, RecordKind::cover_sheet})
      if (has(kind)) there.push_back(called(kind));
    if (there.empty()) return {};
    return {finding(Severity::medium,
                    fmt::format("The archive holds {} {} for the position, but no position "
                                "description.{}",
                                there.front().starts_with('c') ? "a" : "an",
                                fmt::join(there, " and "), to_confirm()))};
  }

 private:
  bool has(RecordKind kind) const {
    // A list shows the position's place as well as a chart does.
    if (kind == RecordKind::org_chart && (charted_ || has(RecordKind::staffing_list))) return true;
    return std::any_of(papers_.begin(), papers_.end(), [&](const LinkedPaper& paper) {
      return paper.record.kind == kind && !paper.doubtful;
    });
  }

  // A doubtful paper may be the missing one.
  std::string to_confirm() const {
    for (const LinkedPaper& paper : papers_)
      if (paper.doubtful && !has(paper.record.kind))
        return fmt::format(" {} may be its {}, which is to be confirmed.", paper.record.path,
                           called(paper.record.kind));
    return {};
  }

  Finding finding(Severity severity, std::string summary) const {
    std::vector<Evidence> evidence;
    for (const LinkedPaper& paper : papers_)
      if (evidence.empty() && !paper.doubtful && !paper.record.evidence.empty())
        evidence.push_back(paper.record.evidence.front());
    return {std::string(kRule), severity, std::move(summary),
            citation(standards_.general, "RECORD-2"), std::move(evidence)};
  }

  std::span<const LinkedPaper> papers_;
  bool charted_;
  const Standards& standards_;
};

}  // namespace

std::vector<Finding> papers_missing(std::span<const LinkedPaper> papers, bool executive,
                                    bool charted, std::span<const PaperPages> pages,
                                    const Standards& standards) {
  const Missing missing(papers, charted, standards);
  std::vector<Finding> findings = executive ? missing.of_executive() : missing.of_others();
  for (const PaperPages& paper : pages)
    if (const auto gap = missing_pages(paper))
      findings.push_back(
          {std::string(kRule),
           Severity::medium,
           fmt::format("{}: by their numbers {} of {} pages are not there (page {}).",
                       paper.record->path, gap->numbers.size(), gap->of,
                       fmt::join(gap->numbers, ", ")),
           citation(standards.general, "RECORD-2"),
           {gap->evidence}});
  return findings;
}

}  // namespace secondlook
