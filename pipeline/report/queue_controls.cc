// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_controls.h"

#include <string>
#include <string_view>

#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

// Each has a value and how many positions have it.
constexpr const char* kSeverities = R"sql(
SELECT severity, count(DISTINCT position_id) FROM findings GROUP BY severity ORDER BY
  CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END)sql";
constexpr const char* kRules =
    "SELECT rule, count(DISTINCT position_id) FROM findings GROUP BY rule ORDER BY rule";
constexpr const char* kPayPlans =
    "SELECT ifnull(pay_plan, 'none'), count(*) FROM positions GROUP BY pay_plan ORDER BY pay_plan";
constexpr const char* kGrades =
    "SELECT grade, count(*) FROM positions WHERE grade IS NOT NULL GROUP BY grade ORDER BY grade";
// A pay plan, then each grade of it: "GS", "GS-05".
constexpr const char* kSupported = R"sql(
SELECT ifnull(r.pay_plan, 'none') AS value, count(*) FROM positions
  LEFT JOIN recommendations r USING(position_id) GROUP BY value
UNION ALL
SELECT supported, count(*) FROM queue WHERE instr(supported, '-') > 0 GROUP BY supported
ORDER BY value)sql";

std::string own_words(const std::string& value) { return value == "none" ? "Not told" : value; }

Result<Html> choice(Database& review, std::string_view caption, std::string_view name,
                    const char* sql, std::string (*words)(const std::string&)) {
  Html html;
  html.add(R"(<label>{} <select name="{}"><option value="">Any</option>)", caption, name);
  auto done = each_row(review.prepare(sql), [&](const Statement& row) {
    html.add(R"(<option value="{}">{} ({})</option>)", row.text(0), words(row.text(0)),
             grouped(row.integer(1)));
  });
  if (!done) return tl::unexpected(done.error());
  return html.add("</select></label>\n");
}

}  // namespace

Result<Html> queue_controls(Database& review, std::int64_t parts) {
  struct Choice {
    const char *caption, *name, *sql;
    std::string (*words)(const std::string&);
  };
  const Choice kChoices[] = {
      {"Severity", "severity", kSeverities,
       [](const std::string& value) { return severity_words(value); }},
      {"Finding", "rule", kRules, [](const std::string& value) { return rule_words(value); }},
      {"Pay plan", "pay_plan", kPayPlans, own_words},
      {"Grade", "grade", kGrades, own_words},
      {"Papers support", "supported", kSupported, own_words}};
  Html html;
  html.add(
      R"(<form class="controls" role="search" data-parts="{}" hidden>
<label>Search <input type="search" name="words" autocomplete="off" placeholder="Title, series, PD number"></label>
)",
      parts);
  for (const auto& [caption, name, sql, words] : kChoices) {
    const auto one = choice(review, caption, name, sql, words);
    if (!one) return one;
    html.add(*one);
  }
  return html.add(R"(<label>Organization <input name="organization" autocomplete="off"></label>
<button type="reset">Clear</button>
<output aria-live="polite"></output>
</form>
)");
}

}  // namespace secondlook
