// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare/review_facts.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace secondlook {
namespace {

using Json = nlohmann::json;

const Json kNothing;

const Json& at(const Json& object, const char* key) {
  if (!object.is_object()) return kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

// A string or a number as it is written; empty for anything else.
std::string written(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.is_number() ? value.dump() : std::string();
}

std::string yes_or_no(const Json& value) {
  if (!value.is_boolean()) return {};
  return value.get<bool>() ? "yes" : "no";
}

std::map<std::string, std::string> words(const Json& object) {
  std::map<std::string, std::string> all;
  for (const auto& [key, value] : object.items()) all[key] = written(value);
  return all;
}

std::string joined(std::string first, std::string_view between, const std::string& second) {
  if (!first.empty() && !second.empty()) first += between;
  return first + second;
}

class PositionReader {
 public:
  PositionFacts read(const Json& position) {
    const Json& classified = at(position, "classified");
    facts_.id = written(at(position, "position_id"));
    facts_.title = written(at(classified, "title"));
    facts_.pd_number = written(at(classified, "pd_number"));
    for (const auto& [key, name] : kClassified) set(name, written(at(classified, key)));
    for (const Json& paper : at(position, "documents")) read_paper(paper);
    for (const Json& evaluation : at(position, "evaluations")) read_evaluation(evaluation);
    const Json& recommended = at(position, "recommended");
    set("recommended",
        joined(written(at(recommended, "pay_plan")), "-", written(at(recommended, "grade"))));
    for (const Json& finding : at(position, "findings"))
      facts_.findings[{written(at(finding, "rule")), written(at(finding, "summary"))}] =
          written(at(finding, "severity"));
    return std::move(facts_);
  }

 private:
  static constexpr std::pair<const char*, const char*> kClassified[] = {
      {"title", "title"},
      {"pay_plan", "pay plan"},
      {"series", "series"},
      {"grade", "grade"},
      {"pd_number", "PD number"},
      {"organization", "organization"},
      {"supervisory", "supervisory"}};

  void set(const std::string& name, std::string value) {
    if (!value.empty()) facts_.values[name] = std::move(value);
  }

  void read_paper(const Json& paper) {
    const std::string pages = at(paper, "pages").dump();
    if (facts_.first_paper.empty())
      facts_.first_paper = fmt::format("{} {}", written(at(paper, "path")), pages);
    facts_.papers.insert(fmt::format("{} {} {}", written(at(paper, "document_id")), pages,
                                     written(at(paper, "kind"))));
  }

  void read_evaluation(const Json& evaluation) {
    const std::string standard = written(at(evaluation, "standard"));
    set(standard + " applies", yes_or_no(at(evaluation, "applies")));
    set(standard + " points", written(at(evaluation, "points")));
    set(standard + " pay plan", written(at(evaluation, "pay_plan")));
    set(standard + " grade", written(at(evaluation, "grade")));
    for (const Json& factor : at(evaluation, "factors")) {
      const std::string points = written(at(factor, "points"));
      set(fmt::format("{} factor {}", standard, written(at(factor, "factor"))),
          joined(written(at(factor, "level")), ", ", points.empty() ? "" : points + " points"));
    }
  }

  PositionFacts facts_;
};

Result<Json> parsed(std::string_view text, const char* where) {
  Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_object()) return json;
  return tl::unexpected(Problem{Problem::Kind::unreadable, where, "is not what a review writes"});
}

}  // namespace

Result<PositionFacts> position_facts(std::string_view line) {
  const auto position = parsed(line, "positions.jsonl");
  if (!position) return tl::unexpected(position.error());
  PositionFacts facts = PositionReader().read(*position);
  if (facts.id.empty())
    return tl::unexpected(
        Problem{Problem::Kind::unreadable, "positions.jsonl", "a position has no id"});
  return facts;
}

Result<RunFacts> run_facts(std::string_view json) {
  const auto run = parsed(json, "run.json");
  if (!run) return tl::unexpected(run.error());
  return RunFacts{written(at(*run, "version")), written(at(*run, "started")),
                  words(at(*run, "settings")), words(at(*run, "standards"))};
}

}  // namespace secondlook
