// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/structure/read_structure_words.h"

#include <fmt/format.h>

#include <set>
#include <utility>
#include <vector>

#include "models/folded_words.h"
#include "pipeline/data_file.h"
#include "pipeline/standards/read_rule.h"

namespace secondlook {
tl::expected<StructureWords, Problems> read_structure_words(std::string_view yaml,
                                                            const std::string& file) {
  Problems found;
  FileProblems problems(file, found);
  const auto root = parse_yaml(yaml, problems);
  if (!root) return tl::unexpected(std::move(found));
  YamlMap map(*root, "the file", problems);
  auto acting = read_pattern_set(map, "acting", problems);
  auto deputies = read_pattern_set(map, "deputies", problems);
  auto assistants = read_pattern_set(map, "assistants", problems);
  auto portfolios = read_pattern_set(map, "portfolios", problems);
  auto agency_heads = read_pattern_set(map, "agency_heads", problems);
  auto heads = read_pattern_set(map, "heads", problems);
  auto parts = read_pattern_set(map, "parts", problems);
  auto head_offices = read_pattern_set(map, "head_offices", problems);
  auto places = read_pattern_set(map, "places", problems);
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
