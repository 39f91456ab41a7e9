// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/structure/read_structure_words.h"

#include <fmt/format.h>

#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "models/folded_words.h"
#include "pipeline/data_file.h"

namespace secondlook {
namespace {

std::optional<PatternSet> read_patterns(YamlMap& map, std::string_view key,
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

}  // namespace

tl::expected<StructureWords, Problems> read_structure_words(std::string_view yaml,
                                                            const std::string& file) {
  Problems found;
  FileProblems problems(file, found);
  const auto root = parse_yaml(yaml, problems);
  if (!root) return tl::unexpected(std::move(found));
  YamlMap map(*root, "the file", problems);
  auto acting = read_patterns(map, "acting", problems);
  auto deputies = read_patterns(map, "deputies", problems);
  auto assistants = read_patterns(map, "assistants", problems);
  auto portfolios = read_patterns(map, "portfolios", problems);
  auto agency_heads = read_patterns(map, "agency_heads", problems);
  auto heads = read_patterns(map, "heads", problems);
  auto parts = read_patterns(map, "parts", problems);
  auto head_offices = read_patterns(map, "head_offices", problems);
  auto places = read_patterns(map, "places", problems);
  std::set<std::string, std::less<>> ranks;
  for (const std::string& rank : map.optional_texts("ranks")) ranks.insert(folded_word(rank));
  map.done();
  if (!found.empty()) return tl::unexpected(std::move(found));
  return StructureWords{std::move(*acting),     std::move(*deputies),     std::move(*assistants),
                        std::move(*portfolios), std::move(*agency_heads), std::move(*heads),
                        std::move(*parts),      std::move(*head_offices), std::move(*places),
                        std::move(ranks)};
}

tl::expected<StructureWords, Problems> load_structure_words(const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / "structure.yaml";
  const auto text = read_data_file(file);
  if (!text) return tl::unexpected(Problems{text.error()});
  return read_structure_words(*text, file.filename().string());
}

}  // namespace secondlook
