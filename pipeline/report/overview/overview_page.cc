// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/overview/overview_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/report/navigation.h"
#include "pipeline/report/organization_units.h"
#include "pipeline/report/overview/bar_plot.h"
#include "pipeline/report/overview/confidence_plot.h"
#include "pipeline/report/overview/cross_plot.h"
#include "pipeline/report/queue_link.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostBars = 25;  // the longest; findings.csv has all
constexpr const char* kNotTold = "not told";

using Tone = CrossCell::Tone;

std::string grade_name(int grade) { return fmt::format("GS-{:02}", grade); }

CrossPlot grades(const std::vector<GradePair>& pairs) {
  CrossPlot plot{"grades",
                 "Grade on paper against evaluated grade",
                 "Right of the diagonal the papers support more than the grade on paper, left of "
                 "it less. A figure leads to its positions.",
                 {},
                 {},
                 {}};
  if (pairs.empty()) return plot;
  int lowest = pairs.front().on_paper, highest = lowest;
  std::int64_t same = 0, all = 0;
  for (const GradePair& pair : pairs) {
    lowest = std::min({lowest, pair.on_paper, pair.supported});
    highest = std::max({highest, pair.on_paper, pair.supported});
    all += pair.positions;
    if (pair.on_paper == pair.supported) same += pair.positions;
  }
  for (int grade = lowest; grade <= highest; ++grade) plot.rows.push_back(grade_name(grade));
  plot.columns = plot.rows;
  plot.lead = fmt::format("Of {} with a grade on paper and an evaluated one, {} have the same. {}",
                          counted(all, "position", "positions"), grouped(same), plot.lead);
  for (const GradePair& pair : pairs)
    plot.cells.push_back({static_cast<std::size_t>(pair.on_paper - lowest),
                          static_cast<std::size_t>(pair.supported - lowest), pair.positions,
                          pair.on_paper == pair.supported  ? Tone::same
                          : pair.on_paper > pair.supported ? Tone::over
                                                           : Tone::under,
                          queue_link({{"grade", std::to_string(pair.on_paper)},
                                      {"supported", grade_name(pair.supported)}}),
                          fmt::format("{} at grade {} whose papers support {}",
                                      counted(pair.positions, "position", "positions"),
                                      pair.on_paper, grade_name(pair.supported))});
  return plot;
}

/// ES, SL and ST before the rest, as they are allocated; what is not told comes last.
std::vector<std::string> pay_plans_of(const std::vector<PayPlanPair>& pairs,
                                      std::string PayPlanPair::*side) {
  constexpr std::string_view kFirst[] = {"ES", "SL", "ST", "GS"};
  const auto place = [&](const std::string& plan) {
    return plan.empty() ? std::size(kFirst) + 1
                        : static_cast<std::size_t>(std::ranges::find(kFirst, plan) - kFirst);
  };
  std::vector<std::string> plans;
  for (const PayPlanPair& pair : pairs)
    if (std::ranges::find(plans, pair.*side) == plans.end()) plans.push_back(pair.*side);
  std::ranges::sort(plans, [&](const std::string& a, const std::string& b) {
    return std::pair(place(a), a) < std::pair(place(b), b);
  });
  return plans;
}

std::size_t index_in(const std::vector<std::string>& plans, const std::string& plan) {
  return static_cast<std::size_t>(std::ranges::find(plans, plan) - plans.begin());
}

std::string told(const std::string& plan) { return plan.empty() ? kNotTold : plan; }
std::string asked(const std::string& plan) { return plan.empty() ? "none" : plan; }

CrossPlot pay_plans(const std::vector<PayPlanPair>& pairs) {
  CrossPlot plot{
      "pay-plans",
      "Pay plans now and recommended",
      "A row adds up to the positions that carry the pay plan on paper, a column to "
      "those whose papers support it. \"Not told\" where the papers carry no conclusion.",
      {},
      {},
      {}};
  const auto on_paper = pay_plans_of(pairs, &PayPlanPair::on_paper);
  const auto supported = pay_plans_of(pairs, &PayPlanPair::supported);
  for (const std::string& plan : on_paper) plot.rows.push_back(told(plan));
  for (const std::string& plan : supported) plot.columns.push_back(told(plan));
  for (const PayPlanPair& pair : pairs)
    plot.cells.push_back(
        {index_in(on_paper, pair.on_paper), index_in(supported, pair.supported), pair.positions,
         // Without both there is nothing that differs.
         pair.on_paper == pair.supported || pair.on_paper.empty() || pair.supported.empty()
             ? Tone::same
             : Tone::over,
         queue_link({{"pay_plan", asked(pair.on_paper)}, {"supported", asked(pair.supported)}}),
         fmt::format("{}: pay plan {}, supported {}",
                     counted(pair.positions, "position", "positions"), told(pair.on_paper),
                     told(pair.supported))});
  return plot;
}

BarPlot rules(const std::vector<NamedCounts>& all) {
  BarPlot plot{"rules",
               "Findings by rule",
               "Positions with a finding of that kind, by the gravest of them.",
               "Finding",
               /*with_unflagged=*/false,
               {}};
  for (const NamedCounts& rule : all)
    plot.bars.push_back({rule_words(rule.name), rule.counts, queue_link({{"rule", rule.name}})});
  return plot;
}

BarPlot organizations(const std::vector<NamedCounts>& all) {
  BarPlot plot{"organizations",
               "Findings by organization",
               "Positions by their gravest finding; the pale part of a bar has none.",
               "Organization",
               /*with_unflagged=*/true,
               {}};
  for (const NamedCounts& unit : all) {
    if (plot.bars.size() == kMostBars) {
      plot.lead += fmt::format(" The {} with the most are shown, of {}.", kMostBars, all.size());
      break;
    }
    // Two strokes stand before the largest unit alone: another one of the name may be below one.
    const char* const before = unit.is_below_another ? "/ " : "// ";
    const std::string link = unit.name == kOrganizationNotTold
                                 ? ""
                                 : queue_link({{"organization", before + unit.name + " /"}});
    plot.bars.push_back({unit.name, unit.counts, link});
  }
  return plot;
}

Html legend() {
  Html html;
  html.add(R"(<p class="legend">Gravest finding: )");
  for (const char* severity : GravestCounts::kSeverities)
    html.add(R"(<span class="chip of-{}">{}</span> )", severity, severity_words(severity));
  return html.add("</p>\n");
}

}  // namespace

Html overview_page(const ReviewOverview& overview) {
  Html body = page_top("", ReviewPage::overview);
  body.add("<main>\n<h1>Overview</h1>\n");
  if (overview.positions == 0) {
    body.add(R"(<p class="none">No position was found in these papers.</p>)");
  } else {
    body.add(legend()).add("<div class=\"plots\">\n<div>\n");
    if (!overview.grades.empty()) body.add(cross_plot(grades(overview.grades)));
    body.add(cross_plot(pay_plans(overview.pay_plans))).add(confidence_plot(overview));
    body.add("</div>\n<div>\n");
    if (!overview.rules.empty()) body.add(bar_plot(rules(overview.rules)));
    body.add(bar_plot(organizations(overview.organizations))).add("</div>\n</div>\n");
  }
  return html_page("Overview", "", "overview-page", body.add("</main>\n"),
                   {.styles = {"review.css", "overview.css"}, .scripts = {}});
}

}  // namespace secondlook
