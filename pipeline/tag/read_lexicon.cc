// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/tag/read_lexicon.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/data_file.h"
#include "pipeline/standards/pattern_words.h"

namespace secondlook {
namespace {

template <class T>
using Words = std::vector<std::pair<std::string_view, T>>;

template <class T>
std::optional<T> meaning(const Words<T>& words, std::string_view word) {
  for (const auto& [name, value] : words)
    if (name == word) return value;
  return std::nullopt;
}

const Words<Assertion> kAssertions = {{"negated", Assertion::negated},
                                      {"recommended", Assertion::recommended},
                                      {"conditional", Assertion::conditional},
                                      {"delegated", Assertion::delegated},
                                      {"past", Assertion::past}};
const Words<Actor> kActors = {{"incumbent", Actor::incumbent},
                              {"supervisor", Actor::supervisor},
                              {"subordinate", Actor::subordinate},
                              {"contractor", Actor::contractor},
                              {"other", Actor::other}};
const Words<Reach> kReaches = {{"unit", Reach::unit},     {"installation", Reach::installation},
                               {"region", Reach::region}, {"bureau", Reach::bureau},
                               {"agency", Reach::agency}, {"government", Reach::government},
                               {"nation", Reach::nation}};

// One file of entries that each name a tag and list its patterns.
class LexiconFile {
 public:
  LexiconFile(const std::filesystem::path& file, Problems& problems)
      : name_(file.filename().string()), problems_(name_, problems) {
    const auto text = read_data_file(file);
    if (!text)
      problems.push_back(text.error());
    else
      root_ = parse_yaml(*text, problems_);
    if (root_ && (*root_)["words"]) words_.read((*root_)["words"], problems_);
  }

  // Calls `read(entry)` for each entry of list `key`; it gives the tag of the entry's patterns.
  template <class T, class Read>
  std::optional<PatternSet> patterns(std::string_view key, std::vector<T>& tags, const Read& read) {
    if (!root_) return std::nullopt;
    std::vector<PatternSet::Pattern> patterns;
    for (const YAML::Node& node : (*root_)[std::string(key)]) {
      YamlMap entry(node, fmt::format("an entry of {}", key), problems_);
      const std::optional<T> tag = read(entry);
      for (const YAML::Node& pattern : entry.list("patterns")) {
        patterns.push_back({words_.put_into(pattern.as<std::string>(), pattern, problems_),
                            fmt::format("{}:{}", name_, line_of(pattern))});
        tags.push_back(tag.value_or(T{}));
      }
      entry.done();
    }
    auto compiled = PatternSet::compile(patterns);
    if (compiled) return std::move(*compiled);
    problems_.add(0, compiled.error().where + ": " + compiled.error().reason);
    return std::nullopt;
  }

  // A tag by its word.
  template <class T>
  std::optional<T> tag(YamlMap& entry, std::string_view key, const Words<T>& words) {
    const std::string word = entry.text(key);
    const auto found = meaning(words, word);
    if (!found) problems_.add(entry.node(), fmt::format("'{}' is no {}", word, key));
    return found;
  }

 private:
  std::string name_;
  FileProblems problems_;
  std::optional<YAML::Node> root_;
  PatternWords words_;
};

// grammar.yaml: words separated by blanks, and irregular verbs in their three forms.
Grammar read_grammar(const std::filesystem::path& file, Problems& problems) {
  Grammar grammar;
  FileProblems found(file.filename().string(), problems);
  const auto text = read_data_file(file);
  if (!text) {
    problems.push_back(text.error());
    return grammar;
  }
  const auto root = parse_yaml(*text, found);
  if (!root) return grammar;
  YamlMap entry(*root, "the grammar", found);
  const auto each_word = [&](std::string_view key, const auto& use) {
    std::istringstream words(entry.text(key));
    for (std::string word; words >> word;) use(word);
  };
  each_word("verbs", [&](const std::string& verb) { grammar.add_verb(verb); });
  for (const YAML::Node& forms : entry.list("irregular_verbs"))
    if (forms.IsSequence() && forms.size() == 3)
      grammar.add_verb(forms[0].as<std::string>(), forms[1].as<std::string>(),
                       forms[2].as<std::string>());
    else
      found.add(forms, "an irregular verb has three forms");
  each_word("deciding_verbs", [&](const std::string& verb) { grammar.add_deciding_verb(verb); });
  each_word("people", [&](const std::string& noun) { grammar.add_person(noun); });
  each_word("bodies", [&](const std::string& noun) { grammar.add_body(noun); });
  if (const auto groups = entry.child("word_groups"))
    for (const auto& one : *groups) {
      const auto group = word_group(one.first.as<std::string>());
      if (!group) {
        found.add(one.first, "is no group of words that is known");
        continue;
      }
      for (const auto& word : one.second) grammar.add_to(*group, word.as<std::string>());
    }
  entry.done();
  return grammar;
}

}  // namespace

tl::expected<Lexicon, Problems> load_lexicon(const std::filesystem::path& folder) {
  Problems problems;
  try {
    LexiconFile assertions(folder / "assertions.yaml", problems),
        actors(folder / "actors.yaml", problems), actions(folder / "actions.yaml", problems),
        reach(folder / "reach.yaml", problems);
    std::vector<AssertionCue> cues;
    auto cue_patterns = assertions.patterns<AssertionCue>(
        "cues", cues, [&](YamlMap& entry) -> std::optional<AssertionCue> {
          const auto assertion = assertions.tag(entry, "assertion", kAssertions);
          return AssertionCue{assertion.value_or(Assertion::asserted),
                              entry.optional_flag("backward"), entry.optional_flag("to_comma")};
        });
    std::vector<int> unused;
    auto cue_ends =
        assertions.patterns<int>("ends", unused, [](YamlMap&) { return std::optional(0); });
    std::vector<Actor> who;
    auto actor_patterns = actors.patterns<Actor>(
        "actors", who, [&](YamlMap& entry) { return actors.tag(entry, "actor", kActors); });
    std::vector<std::string> acts;
    auto action_patterns = actions.patterns<std::string>(
        "actions", acts, [](YamlMap& entry) { return std::optional(entry.text("action")); });
    std::vector<Reach> reaches;
    auto reach_patterns = reach.patterns<Reach>(
        "reaches", reaches, [&](YamlMap& entry) { return reach.tag(entry, "reach", kReaches); });
    Grammar grammar = read_grammar(folder / "grammar.yaml", problems);
    if (problems.empty() && cue_patterns && cue_ends && actor_patterns && action_patterns &&
        reach_patterns)
      return Lexicon{std::move(cues),
                     std::move(*cue_patterns),
                     std::move(*cue_ends),
                     std::move(who),
                     std::move(*actor_patterns),
                     std::move(acts),
                     std::move(*action_patterns),
                     std::move(reaches),
                     std::move(*reach_patterns),
                     std::move(grammar)};
  } catch (const YAML::Exception& error) {
    problems.push_back({Problem::Kind::malformed_rule,
                        fmt::format("{}:{}", folder.string(), error.mark.line + 1), error.msg});
  }
  return tl::unexpected(std::move(problems));
}

}  // namespace secondlook
