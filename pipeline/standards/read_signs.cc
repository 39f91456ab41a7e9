// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_signs.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "pipeline/data_file.h"
#include "pipeline/sha256.h"
#include "pipeline/standards/pattern_words.h"

namespace secondlook {
namespace {

std::optional<Actor> actor_of(std::string_view word) {
  if (word == "incumbent") return Actor::incumbent;
  if (word == "supervisor") return Actor::supervisor;
  if (word == "subordinate") return Actor::subordinate;
  if (word == "contractor") return Actor::contractor;
  if (word == "other") return Actor::other;
  return std::nullopt;
}

std::optional<Assertion> assertion_of(std::string_view word) {
  for (const Assertion one : {Assertion::asserted, Assertion::negated, Assertion::recommended,
                              Assertion::conditional, Assertion::delegated, Assertion::past})
    if (name(one) == word) return one;
  return std::nullopt;
}

class SignReader {
 public:
  explicit SignReader(const std::string& file, Problems& found) : problems_(file, found) {}

  std::optional<SignTable> read(std::string_view yaml) {
    const auto root = parse_yaml(yaml, problems_);
    if (!root) return std::nullopt;
    YamlMap map(*root, "a table of signs", problems_);
    const std::string factor = map.text("factor");
    const SignTable::Combine combine = combine_of(map);
    std::optional<Otherwise> otherwise;
    if (const auto node = map.optional_child("otherwise"))
      otherwise = read_otherwise(*node, problems_);
    if (const auto words = map.optional_child("words")) words_.read(*words, problems_);
    for (const YAML::Node& node : map.list("aspects")) read_aspect(node);
    map.done();
    auto patterns = compile(expressions_);
    auto voids = compile(void_expressions_);
    auto within = compile(within_expressions_);
    if (!patterns || !voids || !within) return std::nullopt;
    return SignTable{factor,
                     combine,
                     std::move(otherwise),
                     std::move(aspects_),
                     std::move(signs_),
                     std::move(*patterns),
                     std::move(*voids),
                     std::move(void_of_),
                     std::move(*within),
                     std::move(within_of_)};
  }

 private:
  SignTable::Combine combine_of(YamlMap& map) {
    const std::string word = map.text("combine");
    if (word == "lowest") return SignTable::Combine::lowest;
    if (word == "highest") return SignTable::Combine::highest;
    if (word == "weight") return SignTable::Combine::weight;
    if (word != "median" && !word.empty())
      problems_.add(map.node(),
                    fmt::format("combine '{}' is not lowest, median, highest or weight", word));
    return SignTable::Combine::median;
  }

  static Otherwise read_otherwise(const YAML::Node& node, FileProblems& problems) {
    YamlMap map(node, "'otherwise'", problems);
    Otherwise otherwise{map.text("level"), map.text("shows")};
    map.done();
    return otherwise;
  }

  void read_aspect(const YAML::Node& node) {
    YamlMap map(node, "an aspect", problems_);
    Aspect aspect{map.text("aspect"), map.text("means"), map.optional_texts("sections"),
                  map.optional_texts("fallback"), false};
    const std::string pick = map.optional_text("pick");
    if (!pick.empty() && pick != "highest" && pick != "most")
      problems_.add(node, fmt::format("pick '{}' is not highest or most", pick));
    aspect.pick_most = pick == "most";
    if (aspect.sections.empty()) problems_.add(node, "an aspect needs sections");
    aspects_.push_back(std::move(aspect));
    for (const YAML::Node& sign : map.list("signs")) read_sign(sign);
    map.done();
  }

  void read_sign(const YAML::Node& node) {
    YamlMap map(node, "a sign", problems_);
    Sign sign;
    sign.id = map.text("id");
    sign.level = map.text("level");
    sign.shows = map.text("shows");
    sign.aspect = aspects_.size() - 1;
    if (const auto weight = map.optional_child("weight")) sign.weight = weight->as<double>();
    for (const std::string& word : map.optional_texts("actor")) {
      const auto actor = actor_of(word);
      if (actor)
        sign.actors.push_back(*actor);
      else
        problems_.add(node, fmt::format("'{}' is no actor", word));
    }
    for (const std::string& word : map.optional_texts("assertion")) {
      const auto assertion = assertion_of(word);
      if (assertion)
        sign.assertions.push_back(*assertion);
      else
        problems_.add(node, fmt::format("'{}' is no assertion", word));
    }
    if (sign.assertions.empty()) sign.assertions.push_back(Assertion::asserted);
    if (!ids_.insert(sign.id).second)
      problems_.add(node, fmt::format("the id {} stands twice", sign.id));
    const std::string where = fmt::format("{}:{}", problems_.file(), line_of(node));
    expressions_.push_back({words_.put_into(map.text("pattern"), node, problems_), where});
    if (const std::string unless = map.optional_text("unless"); !unless.empty()) {
      void_expressions_.push_back({words_.put_into(unless, node, problems_), where});
      void_of_.push_back(signs_.size());
    }
    if (const std::string within = map.optional_text("not_within"); !within.empty()) {
      within_expressions_.push_back({words_.put_into(within, node, problems_), where});
      within_of_.push_back(signs_.size());
    }
    map.done();
    signs_.push_back(std::move(sign));
  }

  std::optional<PatternSet> compile(const std::vector<PatternSet::Pattern>& patterns) {
    auto compiled = PatternSet::compile(patterns);
    if (compiled) return std::move(*compiled);
    problems_.add(0, compiled.error().where + ": " + compiled.error().reason);
    return std::nullopt;
  }

  FileProblems problems_;
  std::vector<Aspect> aspects_;
  std::vector<Sign> signs_;
  std::vector<PatternSet::Pattern> expressions_, void_expressions_, within_expressions_;
  std::vector<std::size_t> void_of_, within_of_;
  std::set<std::string> ids_;
  PatternWords words_;
};

}  // namespace

tl::expected<SignTable, Problems> parse_signs(std::string_view yaml, const std::string& file) {
  Problems problems;
  try {
    auto table = SignReader(file, problems).read(yaml);
    if (table && problems.empty()) return std::move(*table);
  } catch (const YAML::Exception& error) {
    problems.push_back({Problem::Kind::malformed_rule,
                        fmt::format("{}:{}", file, error.mark.line + 1), error.msg});
  }
  return tl::unexpected(std::move(problems));
}

tl::expected<SignTables, Problems> load_signs(const std::filesystem::path& folder,
                                              std::vector<StandardsFile>& files) {
  Problems problems;
  SignTables tables;
  std::vector<std::filesystem::path> paths;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  if (error)
    return tl::unexpected(Problems{{Problem::Kind::unmet_need, folder.string(), "cannot be read"}});
  std::sort(paths.begin(), paths.end());
  for (const auto& file : paths) {
    const auto text = read_data_file(file);
    if (!text) {
      problems.push_back(text.error());
      continue;
    }
    files.push_back({"signs/" + file.filename().string(), sha256_of(*text)});
    auto table = parse_signs(*text, file.filename().string());
    if (!table) {
      problems.insert(problems.end(), table.error().begin(), table.error().end());
      continue;
    }
    std::string factor = table->factor;
    tables.emplace(std::move(factor), std::move(*table));
  }
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  return tables;
}

}  // namespace secondlook
