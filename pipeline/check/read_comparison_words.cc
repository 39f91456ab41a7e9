// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/read_comparison_words.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

#include "models/word_stems.h"
#include "pipeline/data_file.h"
#include "pipeline/standards/read_rule.h"

namespace secondlook {
namespace {

WordSet word_set(const std::vector<std::string>& words) { return {words.begin(), words.end()}; }

std::optional<ComparisonWords> read_words(const YAML::Node& root, FileProblems& problems) {
  YamlMap map(root, "the file", problems);
  std::vector<std::vector<std::string>> families;
  for (const YAML::Node& node : map.list("pay_plan_families"))
    families.push_back(node.as<std::vector<std::string>>());
  auto developmental = read_pattern_set(map, "developmental", problems);
  auto full_performance = read_pattern(map, "full_performance_grade", problems);
  if (full_performance->ok() && full_performance->NumberOfCapturingGroups() != 1)
    problems.add(root, "'full_performance_grade' has not one group");
  auto generic = read_pattern_set(map, "generic_elements", problems);
  auto catch_all = read_pattern_set(map, "catch_all_elements", problems);
  auto supervisory = read_pattern_set(map, "supervisory_elements", problems);
  auto acts = read_pattern_set(map, "supervisory_acts", problems);
  WordSet common;
  for (const auto& [stem, word] : WordStems().of(map.text("common_words"))) common.insert(stem);
  TitleWords titles;
  if (const auto node = map.child("titles")) {
    YamlMap of_titles(*node, "'titles'", problems);
    titles.telling = word_set(of_titles.optional_texts("telling"));
    titles.units = word_set(of_titles.optional_texts("units"));
    of_titles.done();
  }
  map.done();
  if (!developmental || !generic || !catch_all || !supervisory || !acts) return std::nullopt;
  return ComparisonWords{
      std::move(families), std::move(*developmental), std::move(full_performance),
      std::move(*generic), std::move(*catch_all),     std::move(*supervisory),
      std::move(*acts),    std::move(common),         std::move(titles)};
}

}  // namespace

tl::expected<ComparisonWords, Problems> load_comparison_words(const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / "comparisons.yaml";
  Problems found;
  FileProblems problems(file.filename().string(), found);
  const auto text = read_data_file(file);
  if (!text) return tl::unexpected(Problems{text.error()});
  std::optional<ComparisonWords> words;
  if (const auto root = parse_yaml(*text, problems)) {
    try {
      words = read_words(*root, problems);
    } catch (const YAML::Exception& error) {
      problems.add(error.mark.is_null() ? 1 : error.mark.line + 1, error.msg);
    }
  }
  if (!found.empty() || !words) return tl::unexpected(std::move(found));
  return std::move(*words);
}

}  // namespace secondlook
