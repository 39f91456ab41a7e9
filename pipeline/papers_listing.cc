// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/papers_listing.h"

#include <ostream>

#include "pipeline/report/json_values.h"
#include "pipeline/survey.h"

namespace secondlook {
namespace {

// Only what the paper says.
Json identity_json(const Identity& identity) {
  Json json = Json::object();
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) json[key] = value;
  };
  add("pd_number", identity.pd_number);
  add("position_number", identity.position_number);
  add("title", identity.title);
  add("organizational_title", identity.organizational_title);
  add("pay_plan", identity.pay_plan);
  if (!identity.series.empty()) json["series"] = identity.series;
  if (identity.grade) json["grade"] = *identity.grade;
  if (!identity.organization.empty()) json["organization"] = identity.organization;
  add("organization_code", identity.organization_code);
  add("incumbent", identity.incumbent);
  return json;
}

Json record_json(const Record& record, const Identity& identity) {
  Json evidence = Json::array();
  for (const Evidence& item : record.evidence)
    evidence.push_back({{"page", item.page}, {"quote", item.quote}});
  return {{"kind", name(record.kind)},
          {"pages", {record.first_page, record.last_page}},
          {"ocr_pages", record.ocr_pages},
          {"identity", identity_json(identity)},
          {"evidence", std::move(evidence)}};
}

void print_line(const Json& line, std::ostream& out) {
  out << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

}  // namespace

void print_papers(const Document& document, const std::string& path, const ReviewRules& rules,
                  std::ostream& out) {
  for (const SurveyedPaper& paper : survey(document, path, rules))
    for (const Record& record : paper.records) print_line(record_json(record, paper.identity), out);
}

void print_chart(const OrgChart& chart, std::ostream& out) {
  for (std::size_t i = 0; i < chart.posts.size(); ++i) {
    const ChartedPost& post = chart.posts[i];
    const Box& box = post.evidence.box;
    Json line = {{"post", i},
                 {"page", post.evidence.page},
                 {"box",
                  {to_hundredths(box.x0), to_hundredths(box.y0), to_hundredths(box.x1),
                   to_hundredths(box.y1)}},
                 {"text", post.evidence.quote}};
    line.update(identity_json(post.identity));
    if (post.vacant) line["vacant"] = true;
    if (post.headcount) line["headcount"] = *post.headcount;
    print_line(line, out);
  }
  for (const ReportingLine& line : chart.lines)
    print_line({{"subordinate", line.subordinate},
                {"supervisor", line.supervisor},
                {"confidence", to_hundredths(line.confidence)},
                {"dotted", line.dotted},
                {"doubt", line.doubt}},
               out);
}

}  // namespace secondlook
