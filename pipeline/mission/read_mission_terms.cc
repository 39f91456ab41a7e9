// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/read_mission_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <sstream>
#include <utility>

#include "models/characters.h"
#include "models/mission/stemmed_text.h"
#include "models/mission/work_terms.h"
#include "models/word_stems.h"
#include "pipeline/data_file.h"
#include "pipeline/standards/read_rule.h"

namespace secondlook {
namespace {

constexpr AlignmentRole kRoles[] = {AlignmentRole::accountable, AlignmentRole::directs,
                                    AlignmentRole::supports, AlignmentRole::advises};

// By which a word of a class or a field is looked for; empty where it has none, which is noted.
std::string key_of(const YAML::Node& word, const WordStems& stems, const MissionTerms& terms,
                   FileProblems& problems) {
  std::string stem = stemmed(word.as<std::string>(), stems);
  if (terms.common_stems.contains(stem)) stem = as_written(lower(word.as<std::string>()));
  if (stem.empty())
    problems.add(word, fmt::format("'{}' has no word that tells", word.as<std::string>()));
  return stem;
}

std::size_t words_of(const std::string& key) {
  return static_cast<std::size_t>(std::ranges::count(key, ' ')) + 1;
}

void read_classes(YamlMap& file, const WordStems& stems, MissionTerms& terms,
                  FileProblems& problems) {
  for (const YAML::Node& node : file.list("classes")) {
    if (!node.IsSequence() || node.size() < 2) {
      problems.add(node, "a class has two words at least");
      continue;
    }
    const std::string name = fmt::format("={}", node[0].as<std::string>());
    for (const YAML::Node& word : node) {
      const std::string stem = key_of(word, stems, terms, problems);
      if (stem.empty()) continue;
      const auto [known, is_new] = terms.classes.emplace(stem, name);
      if (!is_new && known->second != name)
        problems.add(word, fmt::format("'{}' is in the class '{}' too", word.as<std::string>(),
                                       known->second.substr(1)));
      terms.longest = std::max(terms.longest, words_of(stem));
    }
  }
}

std::optional<AlignmentRole> role_of(YamlMap& entry, FileProblems& problems) {
  const std::string word = entry.text("role");
  for (const AlignmentRole role : kRoles)
    if (name(role) == word) return role;
  problems.add(entry.node(), fmt::format("'{}' is no role", word));
  return std::nullopt;
}

// The verbs go into `terms`, the patterns are given.
std::vector<PatternSet::Pattern> read_roles(YamlMap& file, std::array<Grammar, 4>& verbs,
                                            std::vector<AlignmentRole>& phrases,
                                            FileProblems& problems) {
  std::vector<PatternSet::Pattern> patterns;
  for (const YAML::Node& node : file.list("roles")) {
    YamlMap entry(node, "a role", problems);
    const auto role = role_of(entry, problems);
    std::istringstream words(entry.text("verbs"));
    for (std::string verb; words >> verb;)
      if (role) verbs[static_cast<std::size_t>(*role)].add_verb(verb);
    for (const YAML::Node& pattern : entry.list("patterns")) {
      patterns.push_back(
          {pattern.as<std::string>(), fmt::format("{}:{}", problems.file(), line_of(pattern))});
      phrases.push_back(role.value_or(AlignmentRole::supports));
    }
    entry.done();
  }
  return patterns;
}

std::optional<MissionTerms> read_terms(const YAML::Node& root, const WordSet& common,
                                       FileProblems& problems) {
  YamlMap file(root, "the file", problems);
  std::array<Grammar, 4> verbs;
  std::vector<AlignmentRole> phrases;
  auto patterns = PatternSet::compile(read_roles(file, verbs, phrases, problems));
  if (!patterns) {
    problems.add(root, patterns.error().where + ": " + patterns.error().reason);
    return std::nullopt;
  }
  auto capabilities = read_pattern_set(file, "capabilities", problems);
  if (!capabilities) return std::nullopt;
  MissionTerms terms{.classes = {},
                     .longest = 1,
                     .common_stems = {},
                     .verbs = std::move(verbs),
                     .phrases = std::move(phrases),
                     .phrase_patterns = std::move(*patterns),
                     .capability_patterns = std::move(*capabilities),
                     .meanings = {}};
  const WordStems stems;
  for (const std::string& stem : common) terms.common_stems.insert(word_family(stem));
  for (const auto& [stem, word] : stems.of(file.text("common_words")))
    terms.common_stems.insert(word_family(stem));
  read_classes(file, stems, terms, problems);
  file.done();
  return terms;
}

}  // namespace

tl::expected<MissionTerms, Problems> load_mission_terms(const std::filesystem::path& folder,
                                                        const WordSet& common) {
  Problems found;
  const std::string name = "mission_terms.yaml", of_words = "word_meanings.txt";
  const auto text = read_data_file(folder / name), words = read_data_file(folder / of_words);
  for (const auto* read : {&text, &words})
    if (!*read) found.push_back(read->error());
  if (!found.empty()) return tl::unexpected(std::move(found));
  auto meanings = WordMeanings::parse(std::move(*words), of_words);
  if (!meanings) return tl::unexpected(Problems{meanings.error()});
  FileProblems problems(name, found);
  std::optional<MissionTerms> terms;
  if (const auto root = parse_yaml(*text, problems)) try {
      terms = read_terms(*root, common, problems);
    } catch (const YAML::Exception& error) {
      problems.add(error.mark.is_null() ? 1 : error.mark.line + 1, error.msg);
    }
  if (!found.empty() || !terms) return tl::unexpected(std::move(found));
  terms->meanings = std::move(*meanings);
  return std::move(*terms);
}

}  // namespace secondlook
