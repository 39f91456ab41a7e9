// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>
#include <utility>

#include "models/pattern_filter.h"
#include "pipeline/standards/read_rule.h"
#include "pipeline/standards/read_source.h"

namespace secondlook {
namespace {

// Parses, hands the root to `read`, and gives its result only if nothing was wrong.
template <class T, class Read>
tl::expected<T, Problems> read_file(std::string_view yaml, const std::string& file, Read read) {
  Problems found;
  FileProblems problems(file, found);
  T list;
  if (const auto root = parse_yaml(yaml, problems)) {
    try {
      list = read(*root, problems);
    } catch (const YAML::Exception& error) {
      problems.add(error.mark.is_null() ? 1 : error.mark.line + 1, error.msg);
    }
  }
  if (!found.empty()) return tl::unexpected(std::move(found));
  return list;
}

bool is_code(const std::string& code) {
  return code.size() == 4 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string read_code(YamlMap& map, FileProblems& problems) {
  std::string code = map.text("code");
  if (!code.empty() && !is_code(code))
    problems.add(map.node(), fmt::format("'{}' is not a four-digit code", code));
  return code;
}

std::optional<Interval> read_interval(YamlMap& map, FileProblems& problems) {
  const std::string word = map.optional_text("interval");
  if (word == "one") return Interval::one;
  if (word == "two") return Interval::two;
  if (word == "both") return Interval::both;
  if (!word.empty())
    problems.add(map.node(), fmt::format("interval '{}' is not one, two or both", word));
  return std::nullopt;
}

std::optional<char> read_category(YamlMap& map, FileProblems& problems) {
  const std::string word = map.optional_text("category");
  if (word.empty()) return std::nullopt;
  if (word.size() == 1 && std::string_view("PATCO").find(word[0]) != std::string_view::npos)
    return word[0];
  problems.add(map.node(), fmt::format("category '{}' is not P, A, T, C or O", word));
  return std::nullopt;
}

Cancellation read_cancellation(const YAML::Node& node, FileProblems& problems) {
  YamlMap map(node, "'cancelled'", problems);
  Cancellation cancelled;
  cancelled.since = map.text("since");
  cancelled.successors = map.optional_texts("successors");
  cancelled.source = read_source(map, "'cancelled'", problems);
  map.done();
  return cancelled;
}

Series read_one_series(const YAML::Node& node, const std::string& group, FileProblems& problems) {
  YamlMap map(node, "a series", problems);
  Series series;
  series.code = read_code(map, problems);
  series.title = map.text("title");
  series.former_title = map.optional_text("former_title");
  series.interval = read_interval(map, problems);
  series.category = read_category(map, problems);
  if (const auto entry = map.optional_child("cancelled"))
    series.cancelled = read_cancellation(*entry, problems);
  map.done();
  if (!series.interval && !series.cancelled)
    problems.add(node, fmt::format("series {} has no 'interval'", series.code));
  if (series.code.substr(0, 2) != group.substr(0, 2))
    problems.add(node, fmt::format("series {} is not of group {}", series.code, group));
  return series;
}

OccupationalGroup read_group(const YAML::Node& node, FileProblems& problems) {
  YamlMap map(node, "an occupational group", problems);
  OccupationalGroup group;
  group.code = read_code(map, problems);
  group.title = map.text("title");
  for (const YAML::Node& entry : map.list("series")) {
    Series series = read_one_series(entry, group.code, problems);
    if (!group.series.empty() && series.code <= group.series.back().code)
      problems.add(entry,
                   fmt::format("series {} stands after {}", series.code, group.series.back().code));
    group.series.push_back(std::move(series));
  }
  map.done();
  return group;
}

Ending read_ending(const YAML::Node& node, FileProblems& problems) {
  YamlMap map(node, "'ended'", problems);
  Ending ending;
  ending.since = map.text("since");
  ending.replaced_by = map.text("replaced_by");
  ending.source = read_source(map, "'ended'", problems);
  map.done();
  return ending;
}

// Two numbers, lowest first.
std::pair<int, int> read_grades(YamlMap& map, FileProblems& problems) {
  const std::vector<int> grades = map.optional_numbers("grades");
  if (grades.empty()) return {0, 0};
  if (grades.size() == 2 && grades[0] <= grades[1]) return {grades[0], grades[1]};
  problems.add(map.node(), "'grades' are [lowest, highest]");
  return {0, 0};
}

FormerGrades read_former_grades(const YAML::Node& node, FileProblems& problems) {
  YamlMap map(node, "'former_grades'", problems);
  FormerGrades former;
  std::tie(former.lowest, former.highest) = read_grades(map, problems);
  if (const auto entry = map.child("ended")) former.ending = read_ending(*entry, problems);
  map.done();
  return former;
}

PayPlan read_pay_plan(const YAML::Node& node, FileProblems& problems) {
  YamlMap map(node, "a pay plan", problems);
  PayPlan plan;
  plan.code = map.text("code");
  plan.means = map.text("means");
  std::tie(plan.lowest_grade, plan.highest_grade) = read_grades(map, problems);
  plan.graded = plan.highest_grade > 0;
  if (const auto entry = map.optional_child("former_grades"))
    plan.former_grades = read_former_grades(*entry, problems);
  if (const auto entry = map.optional_child("ended")) plan.ended = read_ending(*entry, problems);
  plan.source = read_source(map, "pay plan " + plan.code, problems);
  map.done();
  return plan;
}

std::shared_ptr<const PatternSet> read_citation(YamlMap& map, std::shared_ptr<PatternFilter> filter,
                                                FileProblems& problems) {
  auto compiled = PatternSet::compile({{map.text("cited_as"), problems.file()}}, std::move(filter));
  if (compiled) return std::make_shared<const PatternSet>(std::move(*compiled));
  problems.add(map.node(), fmt::format("'cited_as' does not compile: {}", compiled.error().reason));
  return nullptr;
}

SupersededStandard read_one_superseded(const YAML::Node& node, std::set<std::string>& ids,
                                       const std::shared_ptr<PatternFilter>& filter,
                                       FileProblems& problems) {
  YamlMap map(node, "a superseded standard", problems);
  SupersededStandard standard;
  standard.id = read_id(map, "superseded standard", ids, problems);
  standard.title = map.text("title");
  standard.since = map.text("since");
  standard.replaced_by = map.text("replaced_by");
  standard.cited_as = read_citation(map, filter, problems);
  standard.source = read_source(map, "superseded standard " + standard.id, problems);
  map.done();
  return standard;
}

VagueTerm read_vague_term(const YAML::Node& node, std::set<std::string>& ids,
                          FileProblems& problems) {
  YamlMap map(node, "a vague term", problems);
  VagueTerm term;
  term.id = read_id(map, "vague term", ids, problems);
  term.means = map.text("means");
  term.pattern = read_pattern(map, "pattern", problems);
  map.done();
  return term;
}

}  // namespace

tl::expected<SeriesList, Problems> read_series(std::string_view yaml, const std::string& file) {
  return read_file<SeriesList>(yaml, file, [](const YAML::Node& root, FileProblems& problems) {
    SeriesList list;
    YamlMap map(root, "the file", problems);
    std::set<std::string> codes;
    for (const YAML::Node& node : map.list("occupational_groups")) {
      list.groups.push_back(read_group(node, problems));
      if (!codes.insert(list.groups.back().code).second)
        problems.add(node, fmt::format("group {} is there twice", list.groups.back().code));
    }
    list.source = read_source(map, "the list of series", problems);
    if (const auto node = map.child("interval_source")) {
      YamlMap source(*node, "'interval_source'", problems);
      list.interval_source = {source.text("title"), source.text("at")};
      source.done();
    }
    list.checked = read_checked(map, problems);
    map.done();
    return list;
  });
}

tl::expected<PayPlans, Problems> read_pay_plans(std::string_view yaml, const std::string& file) {
  return read_file<PayPlans>(yaml, file, [](const YAML::Node& root, FileProblems& problems) {
    PayPlans plans;
    YamlMap map(root, "the file", problems);
    std::set<std::string> codes;
    for (const YAML::Node& node : map.list("pay_plans")) {
      plans.plans.push_back(read_pay_plan(node, problems));
      if (!codes.insert(plans.plans.back().code).second)
        problems.add(node, fmt::format("pay plan {} is there twice", plans.plans.back().code));
    }
    plans.checked = read_checked(map, problems);
    map.done();
    return plans;
  });
}

tl::expected<std::vector<SupersededStandard>, Problems> read_superseded(std::string_view yaml,
                                                                        const std::string& file) {
  return read_file<std::vector<SupersededStandard>>(
      yaml, file, [](const YAML::Node& root, FileProblems& problems) {
        std::vector<SupersededStandard> list;
        YamlMap map(root, "the file", problems);
        std::set<std::string> ids;
        const auto filter = std::make_shared<PatternFilter>();
        for (const YAML::Node& node : map.list("superseded"))
          list.push_back(read_one_superseded(node, ids, filter, problems));
        read_checked(map, problems);
        map.done();
        return list;
      });
}

tl::expected<GeneralRules, Problems> read_general_rules(std::string_view yaml,
                                                        const std::string& file) {
  return read_file<GeneralRules>(yaml, file, [](const YAML::Node& root, FileProblems& problems) {
    GeneralRules general;
    YamlMap map(root, "the file", problems);
    std::set<std::string> ids;
    for (const YAML::Node& node : map.list("general_rules"))
      general.rules.push_back(read_rule(node, ids, problems));
    for (const YAML::Node& node : map.optional_list("vague_terms"))
      general.vague_terms.push_back(read_vague_term(node, ids, problems));
    general.checked = read_checked(map, problems);
    map.done();
    return general;
  });
}

}  // namespace secondlook
