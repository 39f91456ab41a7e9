// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare/comparison_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "pipeline/report/csv.h"
#include "pipeline/report/printable.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

using Json = nlohmann::ordered_json;

// A terminal is scrolled through, not searched; all of them are in the CSV.
constexpr std::size_t kPositionsShown = 40;
constexpr std::size_t kValueBytes = 120;

std::string_view name(PositionChange::How how) {
  switch (how) {
    case PositionChange::How::added:
      return "added";
    case PositionChange::How::gone:
      return "gone";
    case PositionChange::How::changed:
      return "changed";
  }
  return {};
}

std::string causes(const PositionChange& change, std::string_view between) {
  std::string all;
  for (const Cause cause : change.causes) {
    if (!all.empty()) all += between;
    all += words_of(cause);
  }
  return all.empty() ? "not known" : all;
}

std::string value(const std::string& value) {
  return value.empty() ? "nothing" : excerpt(printable(value), kValueBytes);
}

std::size_t count(const ReviewComparison& comparison, PositionChange::How how) {
  return static_cast<std::size_t>(
      std::count_if(comparison.positions.begin(), comparison.positions.end(),
                    [&](const PositionChange& change) { return change.how == how; }));
}

std::string run_lines(const ReviewComparison& comparison) {
  std::string text;
  if (comparison.before.version != comparison.after.version)
    text +=
        fmt::format("  program: {} to {}\n", comparison.before.version, comparison.after.version);
  for (const std::string& file : comparison.standards_changed)
    text += fmt::format("  standards: {}\n", printable(file));
  for (const std::string& file : comparison.forms_changed)
    text += fmt::format("  forms and words: {}\n", printable(file));
  for (const ValueChange& setting : comparison.settings_changed)
    text += fmt::format("  {}: {} to {}\n", printable(setting.what), value(setting.before),
                        value(setting.after));
  if (comparison.papers_added + comparison.papers_gone + comparison.papers_moved > 0)
    text += fmt::format("  papers: {} added, {} gone, {} at another path\n",
                        comparison.papers_added, comparison.papers_gone, comparison.papers_moved);
  return text.empty() ? "The runs had the same papers, standards, forms, settings and program.\n"
                      : "Between the runs there changed\n" + text;
}

std::string position_lines(const PositionChange& change) {
  std::string text =
      fmt::format("\n{}  {}: {}", change.id, printable(change.title), name(change.how));
  if (change.id != change.old_id) text += fmt::format(", was {}", change.old_id);
  text += fmt::format("; {}{}\n", change.causes.size() > 1 ? "by one or more of: " : "by ",
                      causes(change, ", "));
  for (const ValueChange& one : change.values)
    text +=
        fmt::format("  {}: {} -> {}\n", printable(one.what), value(one.before), value(one.after));
  return text;
}

Json values_json(const std::vector<ValueChange>& values) {
  Json all = Json::array();
  for (const ValueChange& one : values) {
    const auto or_null = [](const std::string& text) {
      return text.empty() ? Json() : Json(printable(text));
    };
    all.push_back({{"what", printable(one.what)},
                   {"before", or_null(one.before)},
                   {"after", or_null(one.after)}});
  }
  return all;
}

Json names_json(const std::vector<std::string>& files) {
  Json all = Json::array();
  for (const std::string& file : files) all.push_back(printable(file));
  return all;
}

}  // namespace

std::string comparison_text(const ReviewComparison& comparison) {
  std::string text = run_lines(comparison);
  text += fmt::format(
      "Positions: {} before, {} after; {} added, {} gone, {} changed, {} unchanged\n",
      comparison.positions_before, comparison.positions_after,
      count(comparison, PositionChange::How::added), count(comparison, PositionChange::How::gone),
      count(comparison, PositionChange::How::changed), comparison.unchanged);
  const std::size_t shown = std::min(kPositionsShown, comparison.positions.size());
  for (std::size_t i = 0; i < shown; ++i) text += position_lines(comparison.positions[i]);
  if (shown < comparison.positions.size())
    text +=
        fmt::format("\nand {} more; --csv FILE lists all\n", comparison.positions.size() - shown);
  return text;
}

std::string comparison_csv(const ReviewComparison& comparison) {
  CsvRow row;
  for (const char* column :
       {"position_id", "old_position_id", "title", "change", "what", "before", "after", "cause"})
    row.text(column);
  std::string csv = row.take();
  for (const PositionChange& change : comparison.positions) {
    const auto add = [&](const ValueChange& one) {
      row.text(change.how == PositionChange::How::gone ? "" : change.id)
          .text(change.how == PositionChange::How::added ? "" : change.old_id)
          .text(change.title)
          .text(name(change.how))
          .text(one.what)
          .text(one.before)
          .text(one.after)
          .text(causes(change, "; "));
      csv += row.take();
    };
    if (change.values.empty()) add({});
    for (const ValueChange& one : change.values) add(one);
  }
  return csv;
}

std::string comparison_json(const ReviewComparison& comparison) {
  Json positions = Json::array();
  for (const PositionChange& change : comparison.positions) {
    Json by = Json::array();
    for (const Cause cause : change.causes) by.push_back(words_of(cause));
    positions.push_back({{"position_id", change.id},
                         {"old_position_id", change.old_id},
                         {"title", printable(change.title)},
                         {"change", name(change.how)},
                         {"values", values_json(change.values)},
                         {"causes", std::move(by)}});
  }
  const Json object = {
      {"version", {{"before", comparison.before.version}, {"after", comparison.after.version}}},
      {"standards_changed", names_json(comparison.standards_changed)},
      {"forms_changed", names_json(comparison.forms_changed)},
      {"settings_changed", values_json(comparison.settings_changed)},
      {"papers",
       {{"added", comparison.papers_added},
        {"gone", comparison.papers_gone},
        {"moved", comparison.papers_moved}}},
      {"positions_before", comparison.positions_before},
      {"positions_after", comparison.positions_after},
      {"unchanged", comparison.unchanged},
      {"positions", std::move(positions)}};
  return object.dump(2) + "\n";
}

}  // namespace secondlook
