// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/agreement/agreement_tables.h"

#include <fmt/format.h>

#include <cmath>
#include <optional>

#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

std::string percent(double share) { return fmt::format("{:.0f}%", 100 * share); }

std::string coefficient(const std::optional<Estimate>& estimate) {
  if (!estimate) return "-";
  if (!estimate->interval) return fmt::format("{:.2f}", estimate->value);
  return fmt::format("{:.2f} ({:.2f} to {:.2f})", estimate->value, estimate->interval->low,
                     estimate->interval->high);
}
std::string share(const std::optional<Estimate>& estimate) {
  if (!estimate) return "-";
  return fmt::format("{} ({} to {})", percent(estimate->value), percent(estimate->interval->low),
                     percent(estimate->interval->high));
}

std::string item_words(const std::string& item) {
  if (item == "pay-plan") return "Pay plan";
  if (item == "grade") return "Grade";
  return factor_words(item);
}

AgreementTable decisions(const AgreementReport& report) {
  AgreementTable table{"decisions", "Decisions", {"What was decided", "Positions"}, {}, {}};
  for (const auto& [action, count] : report.actions)
    table.rows.push_back({severity_words(action), grouped(count)});
  table.notes.push_back(fmt::format("{} of {} decided.", grouped(report.decided),
                                    counted(report.positions, "position is", "positions are")));
  return table;
}

AgreementTable items(std::string id, std::string heading, const std::vector<ItemAgreement>& all,
                     std::string note, std::string none) {
  AgreementTable table{std::move(id), std::move(heading), {}, {}, {}};
  if (all.empty()) {
    table.notes = {std::move(none)};
    return table;
  }
  table.columns = {"Rated", "Positions", "Agreement", "Kappa", "Weighted kappa", "AC1", "AC2"};
  for (const ItemAgreement& one : all)
    table.rows.push_back({item_words(one.item), grouped(one.table.total()), share(one.percent),
                          coefficient(one.kappa), coefficient(one.weighted_kappa),
                          coefficient(one.ac1), coefficient(one.ac2)});
  table.notes = {std::move(note)};
  return table;
}

std::string rounds_note(const AgreementReport& report) {
  return fmt::format(
      "What each decided alone, by the same measures. Of {} decided twice {} differed; {} were "
      "settled by a third reviewer, {} by the two together.",
      counted(report.decided_twice, "position", "positions"), grouped(report.differed),
      grouped(report.adjudicated), grouped(report.joint));
}

AgreementTable rules(const std::vector<RulePrecision>& all) {
  AgreementTable table{"rules", "Findings that classifiers judged", {}, {}, {}};
  if (all.empty()) {
    table.notes = {"No finding has been confirmed or rejected."};
    return table;
  }
  table.columns = {"Finding", "Confirmed", "Rejected", "Precision"};
  for (const RulePrecision& one : all)
    table.rows.push_back({rule_words(one.rule), grouped(one.confirmed), grouped(one.rejected),
                          share(one.precision)});
  table.notes = {"Precision is the share confirmed, with Wilson's 95 percent interval."};
  return table;
}

std::vector<std::string> row_of(const SampledStratum& stratum, std::string name) {
  return {std::move(name), grouped(stratum.unflagged), grouped(stratum.drawn),
          grouped(stratum.decided), grouped(stratum.missed)};
}

AgreementTable sample(const SampleResult& result) {
  AgreementTable table{"sample", "Sample of the positions without a flag", {}, {}, {}};
  if (result.drawn_at.empty()) {
    table.notes = {"No sample has been drawn. Without one, nothing is known of what was missed."};
    return table;
  }
  table.columns = {"Positions", "Without a flag", "Drawn", "Decided", "Misclassified"};
  for (const SampledStratum& stratum : result.strata)
    table.rows.push_back(row_of(stratum, stratum.name));
  table.rows.push_back(row_of(result.all, "all"));
  table.notes.push_back(fmt::format("Drawn at {} with seed {}.", result.drawn_at, result.seed));
  if (!result.missed_share) {
    table.notes.emplace_back("None of them has been decided.");
    return table;
  }
  const ConfidenceInterval& interval = *result.missed_share->interval;
  table.notes.push_back(fmt::format(
      "Of the positions without a flag, an estimated {} are misclassified (95 percent interval of "
      "Clopper and Pearson: {:.1f}% to {:.1f}%), which is {} to {} of {}.",
      percent(result.missed_share->value), 100 * interval.low, 100 * interval.high,
      grouped(static_cast<std::int64_t>(std::floor(interval.low * result.all.unflagged))),
      grouped(static_cast<std::int64_t>(std::ceil(interval.high * result.all.unflagged))),
      counted(result.all.unflagged, "position", "positions")));
  if (result.all.decided < result.all.drawn)
    table.notes.emplace_back(
        "Not all of the sample is decided; the estimate holds if those that are left are like the "
        "others.");
  return table;
}

constexpr const char* kHowRead =
    "Agreement is the share alike, with Wilson's interval. Kappa (Cohen) and AC1 (Gwet) take "
    "chance "
    "off; the weighted ones, weighted kappa and AC2, count levels and grades that are near each "
    "other "
    "in part. In brackets are 95 percent intervals. A reviewer who sees the review's result while "
    "deciding agrees with it more often than one who does not.";

}  // namespace

std::vector<AgreementTable> agreement_tables(const AgreementReport& report) {
  return {decisions(report),
          items("review", "The review against the decisions that hold", report.with_review,
                kHowRead, "No decision rates anything that the review evaluated."),
          items("rounds", "First against second review", report.between_rounds, rounds_note(report),
                "No position has been decided by two reviewers."),
          rules(report.rules), sample(report.sample)};
}

}  // namespace secondlook
