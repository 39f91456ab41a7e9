// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_signs.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "models/pattern_filter.h"
#include "pipeline/data_file.h"
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
  SignReader(std::shared_ptr<PatternFilter> filter, Problems& found)
      : filter_(std::move(filter)), found_(found) {}

  void read(const SignFile& signs) {
    problems_.emplace(signs.file, found_);
    const auto root = parse_yaml(signs.yaml, *problems_);
    if (!root) return;
    YamlMap map(*root, "a table of signs", *problems_);
    factor_ = map.text("factor");
    combine_ = combine_of(map);
    if (const std::string about = map.optional_text("about"); !about.empty())
      about_.push_back({about, fmt::format("{}:{}", problems_->file(), line_of(*root))});
    if (const auto node = map.optional_child("otherwise")) otherwise_ = read_otherwise(*node);
    read_aspects(map);
  }

  // `signs` is of the same factor, for a job family.
  void add(const SignFile& signs) {
    problems_.emplace(signs.file, found_);
    const auto root = parse_yaml(signs.yaml, *problems_);
    if (!root) return;
    YamlMap map(*root, "a job family's table of signs", *problems_);
    map.text("standard");
    if (const std::string factor = map.text("factor"); factor != factor_)
      problems_->add(*root, fmt::format("these signs are of {}, not of {}", factor, factor_));
    read_aspects(map);
  }

  std::optional<SignTable> table() {
    auto patterns = compile(expressions_, filter_);
    auto voids = compile(void_expressions_);
    auto within = compile(within_expressions_);
    auto about = compile(about_);
    if (!patterns || !voids || !within || !about) return std::nullopt;
    return SignTable{factor_,
                     combine_,
                     std::move(otherwise_),
                     std::move(aspects_),
                     std::move(signs_),
                     std::move(*patterns),
                     std::move(*voids),
                     std::move(void_of_),
                     std::move(*within),
                     std::move(within_of_),
                     about_.empty() ? std::nullopt : std::optional(std::move(*about))};
  }

 private:
  SignTable::Combine combine_of(YamlMap& map) {
    const std::string word = map.text("combine");
    if (word == "lowest") return SignTable::Combine::lowest;
    if (word == "highest") return SignTable::Combine::highest;
    if (word == "weight") return SignTable::Combine::weight;
    if (word != "median" && !word.empty())
      problems_->add(map.node(),
                     fmt::format("combine '{}' is not lowest, median, highest or weight", word));
    return SignTable::Combine::median;
  }

  Otherwise read_otherwise(const YAML::Node& node) {
    YamlMap map(node, "'otherwise'", *problems_);
    Otherwise otherwise{map.text("level"), map.text("shows")};
    map.done();
    return otherwise;
  }

  void read_aspects(YamlMap& map) {
    if (const auto words = map.optional_child("words")) words_.read(*words, *problems_);
    for (const YAML::Node& node : map.list("aspects")) read_aspect(node);
    map.done();
  }

  void read_aspect(const YAML::Node& node) {
    YamlMap map(node, "an aspect", *problems_);
    const std::string id = map.text("aspect");
    const auto known = std::find_if(aspects_.begin(), aspects_.end(),
                                    [&](const Aspect& one) { return one.id == id; });
    const auto aspect = static_cast<std::size_t>(known - aspects_.begin());
    if (known == aspects_.end()) define_aspect(id, map, node);
    for (const YAML::Node& sign : map.list("signs")) read_sign(sign, aspect);
    map.done();
  }

  void define_aspect(const std::string& id, YamlMap& map, const YAML::Node& node) {
    Aspect aspect{id, map.text("means"), map.optional_texts("sections"),
                  map.optional_texts("fallback"), false};
    const std::string pick = map.optional_text("pick");
    if (!pick.empty() && pick != "highest" && pick != "most")
      problems_->add(node, fmt::format("pick '{}' is not highest or most", pick));
    aspect.pick_most = pick == "most";
    if (aspect.sections.empty()) problems_->add(node, "an aspect needs sections");
    aspects_.push_back(std::move(aspect));
  }

  void read_sign(const YAML::Node& node, std::size_t aspect) {
    YamlMap map(node, "a sign", *problems_);
    Sign sign;
    sign.id = map.text("id");
    sign.level = map.text("level");
    sign.shows = map.text("shows");
    sign.aspect = aspect;
    if (const auto weight = map.optional_child("weight")) sign.weight = weight->as<double>();
    for (const std::string& word : map.optional_texts("actor")) {
      const auto actor = actor_of(word);
      if (actor)
        sign.actors.push_back(*actor);
      else
        problems_->add(node, fmt::format("'{}' is no actor", word));
    }
    for (const std::string& word : map.optional_texts("assertion")) {
      const auto assertion = assertion_of(word);
      if (assertion)
        sign.assertions.push_back(*assertion);
      else
        problems_->add(node, fmt::format("'{}' is no assertion", word));
    }
    if (sign.assertions.empty()) sign.assertions.push_back(Assertion::asserted);
    if (!ids_.insert(sign.id).second)
      problems_->add(node, fmt::format("the id {} stands twice", sign.id));
    const std::string where = fmt::format("{}:{}", problems_->file(), line_of(node));
    expressions_.push_back({words_.put_into(map.text("pattern"), node, *problems_), where});
    if (const std::string unless = map.optional_text("unless"); !unless.empty()) {
      void_expressions_.push_back({words_.put_into(unless, node, *problems_), where});
      void_of_.push_back(signs_.size());
    }
    if (const std::string within = map.optional_text("not_within"); !within.empty()) {
      within_expressions_.push_back({words_.put_into(within, node, *problems_), where});
      within_of_.push_back(signs_.size());
    }
    map.done();
    signs_.push_back(std::move(sign));
  }

  std::optional<PatternSet> compile(const std::vector<PatternSet::Pattern>& patterns,
                                    std::shared_ptr<PatternFilter> filter = nullptr) {
    auto compiled = PatternSet::compile(patterns, std::move(filter));
    if (compiled) return std::move(*compiled);
    problems_->add(0, compiled.error().where + ": " + compiled.error().reason);
    return std::nullopt;
  }

  std::shared_ptr<PatternFilter> filter_;
  Problems& found_;
  std::optional<FileProblems> problems_;  // of the file that is being read
  std::string factor_;
  SignTable::Combine combine_ = SignTable::Combine::median;
  std::optional<Otherwise> otherwise_;
  std::vector<Aspect> aspects_;
  std::vector<Sign> signs_;
  std::vector<PatternSet::Pattern> expressions_, void_expressions_, within_expressions_, about_;
  std::vector<std::size_t> void_of_, within_of_;
  std::set<std::string> ids_;
  PatternWords words_;
};

// Whose signs a file holds; empty where it does not say, which reading it will report.
struct Heading {
  std::string standard, factor;
};

Heading heading_in(std::string_view yaml, const std::string& file) {
  Problems ignored;
  FileProblems problems(file, ignored);
  const auto root = parse_yaml(yaml, problems);
  if (!root || !root->IsMap()) return {};
  const auto text = [&](const char* key) {
    const YAML::Node node = (*root)[key];
    return node && node.IsScalar() ? node.Scalar() : std::string();
  };
  return {text("standard"), text("factor")};
}

// The heading stands before the signs as a rule, and a file of them is long.
Heading heading_of(const SignFile& signs) {
  const std::string_view yaml = signs.yaml;
  const std::size_t signs_at = std::min(yaml.find("\naspects:"), yaml.find("\nwords:"));
  if (signs_at == std::string_view::npos) return heading_in(yaml, signs.file);
  const Heading before = heading_in(yaml.substr(0, signs_at), signs.file);
  const bool later = yaml.find("\nstandard:", signs_at) != std::string_view::npos;
  return before.factor.empty() || later ? heading_in(yaml, signs.file) : before;
}

std::optional<std::vector<std::filesystem::path>> yaml_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  if (error) return std::nullopt;
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

tl::expected<SignTable, Problems> parse_signs(const SignFile& signs, const SignFile* added,
                                              std::shared_ptr<PatternFilter> filter) {
  Problems problems;
  const SignFile* reading = &signs;
  try {
    SignReader reader(std::move(filter), problems);
    reader.read(signs);
    if (added != nullptr && problems.empty()) {
      reading = added;
      reader.add(*added);
    }
    auto table = reader.table();
    if (table && problems.empty()) return std::move(*table);
  } catch (const YAML::Exception& error) {
    problems.push_back({Problem::Kind::malformed_rule,
                        fmt::format("{}:{}", reading->file, error.mark.line + 1), error.msg});
  }
  return tl::unexpected(std::move(problems));
}

tl::expected<SignTables, Problems> load_signs(const std::filesystem::path& folder) {
  Problems problems;
  const auto paths = yaml_files(folder);
  if (!paths)
    return tl::unexpected(Problems{{Problem::Kind::unmet_need, folder.string(), "cannot be read"}});
  std::map<std::string, SignFile> primary;  // by factor
  std::vector<std::pair<Heading, SignFile>> of_families;
  for (const auto& path : *paths) {
    auto text = read_data_file(path);
    if (!text) {
      problems.push_back(text.error());
      continue;
    }
    SignFile file{std::move(*text), path.filename().string()};
    Heading heading = heading_of(file);
    if (heading.standard.empty())
      primary.emplace(heading.factor, std::move(file));
    else
      of_families.emplace_back(std::move(heading), std::move(file));
  }
  SignTables tables;
  const auto filter = std::make_shared<PatternFilter>();
  const auto take = [&](const std::string& name, tl::expected<SignTable, Problems> table) {
    if (table)
      tables.emplace(name, std::move(*table));
    else
      problems.insert(problems.end(), table.error().begin(), table.error().end());
  };
  for (const auto& [factor, file] : primary) take(factor, parse_signs(file, nullptr, filter));
  for (const auto& [heading, file] : of_families) {
    const auto base = primary.find(heading.factor);
    if (base == primary.end())
      problems.push_back({Problem::Kind::malformed_rule, file.file,
                          fmt::format("there are no signs of {} to add to", heading.factor)});
    else
      take(signs_of(heading.standard, heading.factor), parse_signs(base->second, &file, filter));
  }
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  return tables;
}

}  // namespace secondlook
