// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/agreement/agreement_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <random>
#include <string>
#include <system_error>
#include <vector>

#include "pipeline/agreement/agreement_page.h"
#include "pipeline/agreement/read_agreement.h"
#include "pipeline/decisions/decision_log.h"
#include "pipeline/report/open_review.h"
#include "pipeline/report/output_file.h"
#include "pipeline/report/printable.h"
#include "pipeline/utc_time.h"

namespace secondlook {
namespace fs = std::filesystem;
namespace {

void print(const AgreementTable& table, std::ostream& out) {
  out << table.heading << "\n";
  std::vector<std::size_t> widths(table.columns.size(), 0);
  const auto measure = [&](const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  };
  const auto write = [&](const std::vector<std::string>& row) {
    std::string line = " ";
    for (std::size_t i = 0; i < row.size(); ++i)
      line += fmt::format(" {:<{}} ", printable(row[i]), widths[i]);
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << "\n";
  };
  if (!table.rows.empty()) {
    measure(table.columns);
    for (const auto& row : table.rows) measure(row);
    write(table.columns);
    for (const auto& row : table.rows) write(row);
  }
  for (const std::string& note : table.notes) out << "  " << note << "\n";
  out << "\n";
}

/// Whole or not at all, as a reader may have it open.
Result<void> replace_file(const fs::path& path, const std::string& bytes) {
  const fs::path unfinished = path.string() + ".unfinished";
  return write_file(unfinished, bytes).and_then([&]() -> Result<void> {
    std::error_code error;
    fs::rename(unfinished, path, error);
    if (!error) return {};
    return tl::unexpected(Problem{Problem::Kind::unmet_need, path.string(), error.message()});
  });
}

}  // namespace

Result<void> print_agreement(const AgreementSettings& settings, std::ostream& out) {
  const auto standards = load_standards(settings.standards);
  if (!standards) return tl::unexpected(standards.error().front());
  auto review = open_review(settings.folder, Database::Access::create);
  if (!review) return tl::unexpected(review.error());
  if (auto made = create_decision_tables(*review); !made) return made;
  if (settings.sample > 0) {
    const auto seed = static_cast<std::uint64_t>(settings.seed.value_or(std::random_device{}()));
    const auto drawn = draw_review_sample(*review, static_cast<std::size_t>(settings.sample), seed,
                                          utc_milliseconds());
    if (!drawn) return tl::unexpected(drawn.error());
  }
  const auto report = read_agreement(*review, *standards);
  if (!report) return tl::unexpected(report.error());
  const std::vector<AgreementTable> tables = agreement_tables(*report);
  if (auto kept = replace_file(settings.folder / "agreement.html", agreement_page(tables).markup());
      !kept)
    return kept;
  for (const AgreementTable& table : tables) print(table, out);
  return {};
}

}  // namespace secondlook
