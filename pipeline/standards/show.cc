// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/show.h"

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

namespace secondlook {
namespace {

constexpr std::size_t kWidth = 96;  // columns, so that it fits a terminal and a printed page

// `text` broken at blanks, every line after `indent` blanks.
void paragraph(std::string_view text, std::size_t indent, std::ostream& out) {
  const std::string margin(indent, ' ');
  std::string line;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (!line.empty() && indent + line.size() + 1 + word.size() > kWidth) {
      fmt::print(out, "{}{}\n", margin, line);
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  if (!line.empty()) fmt::print(out, "{}{}\n", margin, line);
}

void cite(const Source& source, std::size_t indent, std::ostream& out) {
  paragraph(fmt::format("[{}]", citation(source)), indent, out);
}

void show(const Way& way, std::ostream& out) {
  paragraph(fmt::format("{}: {}", way.id, way.means), 8, out);
  for (const Item& item : way.items)
    paragraph(fmt::format("{}: {}{}", item.id, item.means,
                          item.through_subordinates
                              ? " (takes subordinate supervisors, leaders or contractors)"
                              : ""),
              12, out);
  for (const Need& need : way.needs)
    paragraph(fmt::format("needs {} of {}{}", need.at_least, fmt::join(need.of, ", "),
                          need.note.empty() ? "" : "; " + need.note),
              12, out);
}

void show(const Level& level, std::ostream& out) {
  fmt::print(out, "    Level {}, {} points", level.id, level.points);
  if (!level.notations.empty())
    fmt::print(out, ", also written {}", fmt::join(level.notations, ", "));
  if (!level.base_grades.empty())
    fmt::print(out, ", base grade {}", fmt::join(level.base_grades, " or "));
  fmt::print(out, "\n");
  paragraph(level.means, 6, out);
  for (const Way& way : level.ways) show(way, out);
  cite(level.source, 6, out);
}

void show(const Raising& raising, std::ostream& out) {
  fmt::print(out, "    {} of these situations add {} level to {}\n", raising.at_least,
             raising.levels, fmt::join(raising.from, ", "));
  paragraph(raising.means, 6, out);
  for (const Item& situation : raising.situations)
    paragraph(fmt::format("{}: {}", situation.id, situation.means), 8, out);
  cite(raising.source, 6, out);
}

void show_conversion(const Standard& standard, std::ostream& out) {
  fmt::print(out, "\nPoints to grades\n");
  for (const GradeRange& range : standard.conversion)
    fmt::print(out, "    GS-{:<4}{}\n", range.grade,
               range.max ? fmt::format("{}-{}", range.min, *range.max)
                         : fmt::format("{} and up", range.min));
  cite(standard.conversion_source, 4, out);
}

void show(const Rule& rule, std::ostream& out) {
  fmt::print(out, "\n{} ({})\n", rule.id, rule.kind);
  paragraph(rule.means, 4, out);
  for (const auto& [name, value] : rule.figures) fmt::print(out, "    {}: {}\n", name, value);
  cite(rule.source, 4, out);
}

}  // namespace

void show(const Standard& standard, std::ostream& out) {
  fmt::print(out, "{}\n{}\nchecked {} by {} against {}\n", standard.title, standard.edition,
             standard.checked.day, standard.checked.by, standard.checked.edition);
  cite(standard.source, 0, out);
  for (const Factor& factor : standard.factors) {
    fmt::print(out, "\nFactor {}, {} ({})\n", factor.number, factor.name, factor.id);
    paragraph(factor.means, 2, out);
    cite(factor.source, 2, out);
    for (const Level& level : factor.levels) show(level, out);
    if (factor.raising) show(*factor.raising, out);
  }
  for (const Combination& combination : standard.combined) {
    fmt::print(out, "\n{} and {} together\n", combination.first, combination.second);
    paragraph(combination.means, 4, out);
    cite(combination.source, 4, out);
  }
  if (!standard.conversion.empty()) show_conversion(standard, out);
  for (const Adjustment& adjustment : standard.adjustments) {
    fmt::print(out, "\nAdjustment {}\n", adjustment.id);
    paragraph(adjustment.means, 4, out);
    cite(adjustment.source, 4, out);
  }
  for (const Rule& rule : standard.rules) show(rule, out);
}

void show(const SeriesList& list, std::ostream& out) {
  cite(list.source, 0, out);
  fmt::print(out, "intervals: ");
  cite(list.interval_source, 0, out);
  for (const OccupationalGroup& group : list.groups) {
    fmt::print(out, "\n{} {}\n", group.code, group.title);
    for (const Series& series : group.series) {
      fmt::print(out, "    {} {}", series.code, series.title);
      if (series.interval)
        fmt::print(out, ", {}-grade",
                   *series.interval == Interval::one   ? "one"
                   : *series.interval == Interval::two ? "two"
                                                       : "one- and two");
      if (series.category) fmt::print(out, ", {}", *series.category);
      if (!series.former_title.empty()) fmt::print(out, ", formerly {}", series.former_title);
      fmt::print(out, "\n");
      if (!series.cancelled) continue;
      fmt::print(
          out, "        cancelled {}{}\n", series.cancelled->since,
          series.cancelled->successors.empty()
              ? ""
              : fmt::format(", its work to {}", fmt::join(series.cancelled->successors, " or ")));
      cite(series.cancelled->source, 8, out);
    }
  }
}

void show(const PayPlans& plans, std::ostream& out) {
  const auto ended = [&](std::string_view what, const Ending& ending) {
    fmt::print(out, "    {} ended {}, replaced by {}\n", what, ending.since, ending.replaced_by);
    cite(ending.source, 4, out);
  };
  for (const PayPlan& plan : plans.plans) {
    fmt::print(out, "{}  {}", plan.code, plan.means);
    if (plan.graded) fmt::print(out, ", grades {} to {}", plan.lowest_grade, plan.highest_grade);
    fmt::print(out, "\n");
    cite(plan.source, 4, out);
    if (plan.former_grades)
      ended(fmt::format("grades {} to {}", plan.former_grades->lowest, plan.former_grades->highest),
            plan.former_grades->ending);
    if (plan.ended) ended("the plan", *plan.ended);
  }
}

void show(const std::vector<SupersededStandard>& list, std::ostream& out) {
  for (const SupersededStandard& old : list) {
    fmt::print(out, "{}: {}\n", old.id, old.title);
    fmt::print(out, "    since {}: {}\n", old.since, old.replaced_by);
    cite(old.source, 4, out);
  }
}

void show(const GeneralRules& general, std::ostream& out) {
  for (const Rule& rule : general.rules) show(rule, out);
  fmt::print(out, "\nWording that a position description should not rest on\n");
  for (const VagueTerm& term : general.vague_terms)
    paragraph(fmt::format("{}: {}: {}", term.id, term.means, term.pattern->pattern()), 4, out);
}

}  // namespace secondlook
