// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/plan_layout.h"

#include <fmt/format.h>

#include "pipeline/standards/yaml_map.h"

namespace secondlook {
namespace {

LinePatterns read_patterns(YamlMap& map, std::string_view key, int groups, FileProblems& problems) {
  LinePatterns patterns;
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  for (const YAML::Node& node : map.list(key)) {
    auto pattern = std::make_shared<const RE2>(node.as<std::string>(), options);
    if (!pattern->ok())
      problems.add(node, fmt::format("does not compile: {}", pattern->error()));
    else if (pattern->NumberOfCapturingGroups() != groups)
      problems.add(node, fmt::format("has not {} groups", groups));
    else
      patterns.push_back(std::move(pattern));
  }
  return patterns;
}

}  // namespace

Result<PlanLayout> PlanLayout::parse(std::string_view yaml, const std::string& file) {
  Problems found;
  FileProblems problems(file, found);
  PlanLayout layout;
  if (const auto root = parse_yaml(yaml, problems)) {
    try {
      YamlMap map(*root, "the file", problems);
      layout = {.goals = read_patterns(map, "goals", 2, problems),
                .objectives = read_patterns(map, "objectives", 2, problems),
                .numbered = read_patterns(map, "numbered", 2, problems),
                .sections = read_patterns(map, "sections", 0, problems),
                .ends = read_patterns(map, "ends", 0, problems),
                .contents = read_patterns(map, "contents", 0, problems),
                .organizations = read_patterns(map, "organizations", 1, problems),
                .programmes = read_patterns(map, "programmes", 1, problems)};
      map.done();
    } catch (const YAML::Exception& error) {
      problems.add(error.mark, error.msg);
    }
  }
  if (!found.empty()) return tl::unexpected(found.front());
  return layout;
}

}  // namespace secondlook
