// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare/compare_command.h"

#include <ostream>

#include "pipeline/compare/comparison_report.h"
#include "pipeline/compare/read_review.h"
#include "pipeline/report/output_file.h"

namespace secondlook {

Result<void> print_comparison(const CompareSettings& settings, std::ostream& out) {
  const auto before = read_review(settings.before);
  if (!before) return tl::unexpected(before.error());
  const auto after = read_review(settings.after);
  if (!after) return tl::unexpected(after.error());
  const ReviewComparison comparison = compare_reviews(*before, *after);
  if (!settings.csv.empty())
    if (const auto written = write_file(settings.csv, comparison_csv(comparison)); !written)
      return written;
  out << (settings.json ? comparison_json(comparison) : comparison_text(comparison));
  return {};
}

}  // namespace secondlook
