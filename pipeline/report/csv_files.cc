// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/csv_files.h"

#include "pipeline/report/csv.h"
#include "pipeline/report/output_file.h"
#include "pipeline/report/review_queue.h"

namespace secondlook {

Result<void> write_findings_csv(Database& review, const std::filesystem::path& path) {
  auto file = OutputFile::create(path);
  if (!file) return tl::unexpected(file.error());
  file->write(
      "position_id,pd_number,title,pay_plan,series,grade,rule,severity,summary,citation,path,page,"
      "quote\r\n");
  CsvRow row;
  auto done = each_finding(review, [&](const ListedFinding& finding) -> Result<void> {
    row.text(finding.position_id).text(finding.pd_number).text(finding.title);
    row.text(finding.pay_plan).text(finding.series).number(finding.grade);
    row.text(finding.rule).text(finding.severity).text(finding.summary).text(finding.citation);
    row.text(finding.path).number(finding.page).text(finding.quote);
    file->write(row.take());
    return {};
  });
  return done.and_then([&] { return file->close(); });
}

Result<void> write_inputs_csv(Database& review, const std::filesystem::path& path) {
  auto file = OutputFile::create(path);
  if (!file) return tl::unexpected(file.error());
  file->write("path,sha256,bytes,media_type,outcome,reason,pages,ocr_pages,positions\r\n");
  CsvRow row;
  auto done = each_input(review, "", [&](const ListedInput& input) -> Result<void> {
    row.text(input.path).text(input.sha256).number(input.bytes).text(input.media_type);
    row.text(input.outcome).text(input.reason).number(input.pages).number(input.ocr_pages);
    row.number(input.positions);
    file->write(row.take());
    return {};
  });
  return done.and_then([&] { return file->close(); });
}

}  // namespace secondlook
