// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_rule.h"

#include <fmt/format.h>

#include "pipeline/standards/read_source.h"

namespace secondlook {
namespace {

// The names of figures are the rule's own, so any is taken; the value must be a number.
void read_figures(const YAML::Node& node, Rule& rule, FileProblems& problems) {
  if (!node.IsMap()) {
    problems.add(node, fmt::format("'figures' of rule {} is not a mapping", rule.id));
    return;
  }
  for (const auto& entry : node) {
    double value = 0;
    if (!entry.first.IsScalar() || !YAML::convert<double>::decode(entry.second, value))
      problems.add(entry.first, fmt::format("a figure of rule {} is not a number", rule.id));
    else
      rule.figures[entry.first.Scalar()] = value;
  }
}

}  // namespace

std::string read_id(YamlMap& map, std::string_view kind, std::set<std::string>& taken,
                    FileProblems& problems) {
  std::string id = map.text("id");
  if (id.empty()) return id;
  map.rename(fmt::format("{} {}", kind, id));
  if (!taken.insert(id).second)
    problems.add(map.node(), fmt::format("{} {} is there twice", kind, id));
  return id;
}

Rule read_rule(const YAML::Node& node, std::set<std::string>& taken, FileProblems& problems) {
  YamlMap map(node, "a rule", problems);
  Rule rule;
  rule.id = read_id(map, "rule", taken, problems);
  rule.kind = map.text("kind");
  rule.means = map.text("means");
  if (const auto figures = map.optional_child("figures")) read_figures(*figures, rule, problems);
  rule.source = read_source(map, "rule " + rule.id, problems);
  map.done();
  return rule;
}

std::shared_ptr<const RE2> read_pattern(YamlMap& map, std::string_view key,
                                        FileProblems& problems) {
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  auto pattern = std::make_shared<const RE2>(map.text(key), options);
  if (!pattern->ok())
    problems.add(map.node(), fmt::format("'{}' does not compile: {}", key, pattern->error()));
  return pattern;
}

std::optional<PatternSet> read_pattern_set(YamlMap& map, std::string_view key,
                                           FileProblems& problems) {
  std::vector<PatternSet::Pattern> patterns;
  for (const YAML::Node& node : map.list(key)) {
    if (!node.IsScalar()) {
      problems.add(node, fmt::format("a pattern of '{}' is not text", key));
      continue;
    }
    patterns.push_back(
        {node.as<std::string>(), fmt::format("{}:{}", problems.file(), line_of(node))});
  }
  auto compiled = PatternSet::compile(patterns);
  if (compiled) return std::move(*compiled);
  problems.add(map.node(), compiled.error().where + ": " + compiled.error().reason);
  return std::nullopt;
}

}  // namespace secondlook
