// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/yaml_map.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <exception>
#include <utility>

namespace secondlook {
namespace {

// Our own reading of numbers: yaml-cpp also takes 0x10, 1e3 and blanks, which no rule means.
std::optional<int> whole_number(const std::string& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Problem first_of(const Problems& problems) {
  return problems.empty() ? Problem{Problem::Kind::malformed_rule, "data", "cannot be read"}
                          : problems.front();
}

void FileProblems::add(const YAML::Node& node, std::string reason) {
  add(node.Mark(), std::move(reason));
}

void FileProblems::add(const YAML::Mark& mark, std::string reason) {
  const int line = mark.is_null() ? 1 : mark.line + 1;
  if (place_ == Place::line) return add(line, std::move(reason));
  problems_->push_back({Problem::Kind::malformed_rule,
                        fmt::format("{}:{}:{}", file_, line, mark.is_null() ? 1 : mark.column + 1),
                        std::move(reason)});
}

void FileProblems::add(int line, std::string reason) {
  problems_->push_back(
      {Problem::Kind::malformed_rule, fmt::format("{}:{}", file_, line), std::move(reason)});
}

int line_of(const YAML::Node& node) {
  const YAML::Mark mark = node.Mark();
  return mark.is_null() ? 1 : mark.line + 1;
}

YamlMap::YamlMap(const YAML::Node& node, std::string what, FileProblems& problems)
    : node_(node), what_(std::move(what)), problems_(&problems) {
  usable_ = node_.IsMap();
  if (!usable_) problems_->add(node_, fmt::format("{} is not a mapping of keys to values", what_));
}

std::optional<YAML::Node> YamlMap::find(std::string_view key) {
  known_.emplace_back(key);
  if (!usable_) return std::nullopt;
  for (const auto& entry : node_)
    if (entry.first.IsScalar() && entry.first.Scalar() == key) return entry.second;
  return std::nullopt;
}

std::optional<YAML::Node> YamlMap::need(std::string_view key) {
  auto found = find(key);
  if (!found && usable_) problems_->add(node_, fmt::format("{} lacks '{}'", what_, key));
  return found;
}

void YamlMap::note(const YAML::Node& node, std::string_view key, std::string_view complaint) {
  problems_->add(node, fmt::format("'{}' of {} {}", key, what_, complaint));
}

std::string YamlMap::text(std::string_view key) {
  const auto node = need(key);
  if (!node) return {};
  if (!node->IsScalar() || node->Scalar().empty()) {
    note(*node, key, "is not a text");
    return {};
  }
  return node->Scalar();
}

std::string YamlMap::optional_text(std::string_view key) {
  const auto node = find(key);
  if (!node) return {};
  if (!node->IsScalar() || node->Scalar().empty()) {
    note(*node, key, "is not a text");
    return {};
  }
  return node->Scalar();
}

std::optional<int> YamlMap::number(std::string_view key) {
  const auto node = need(key);
  if (!node) return std::nullopt;
  const auto value = node->IsScalar() ? whole_number(node->Scalar()) : std::nullopt;
  if (!value) note(*node, key, "is not a whole number");
  return value;
}

std::optional<int> YamlMap::optional_number(std::string_view key) {
  const auto node = find(key);
  if (!node) return std::nullopt;
  const auto value = node->IsScalar() ? whole_number(node->Scalar()) : std::nullopt;
  if (!value) note(*node, key, "is not a whole number");
  return value;
}

bool YamlMap::optional_flag(std::string_view key) {
  const auto node = find(key);
  if (!node) return false;
  const std::string word = node->IsScalar() ? node->Scalar() : std::string();
  if (word != "true" && word != "false") note(*node, key, "is neither true nor false");
  return word == "true";
}

std::vector<std::string> YamlMap::optional_texts(std::string_view key) {
  std::vector<std::string> texts;
  for (const YAML::Node& node : optional_list(key)) {
    if (node.IsScalar() && !node.Scalar().empty())
      texts.push_back(node.Scalar());
    else
      note(node, key, "holds something that is not a text");
  }
  return texts;
}

std::vector<int> YamlMap::optional_numbers(std::string_view key) {
  std::vector<int> numbers;
  for (const YAML::Node& node : optional_list(key)) {
    const auto value = node.IsScalar() ? whole_number(node.Scalar()) : std::nullopt;
    if (value)
      numbers.push_back(*value);
    else
      note(node, key, "holds something that is not a whole number");
  }
  return numbers;
}

std::vector<YAML::Node> YamlMap::list(std::string_view key) {
  const auto node = need(key);
  if (!node) return {};
  if (!node->IsSequence() || node->size() == 0) {
    note(*node, key, "is not a list, or is empty");
    return {};
  }
  return {node->begin(), node->end()};
}

std::vector<YAML::Node> YamlMap::optional_list(std::string_view key) {
  const auto node = find(key);
  if (!node) return {};
  if (!node->IsSequence()) {
    note(*node, key, "is not a list");
    return {};
  }
  return {node->begin(), node->end()};
}

std::optional<YAML::Node> YamlMap::child(std::string_view key) { return need(key); }

std::optional<YAML::Node> YamlMap::optional_child(std::string_view key) { return find(key); }

void YamlMap::done() {
  if (!usable_) return;
  std::vector<std::string> seen;
  for (const auto& entry : node_) {
    const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
    if (std::find(known_.begin(), known_.end(), key) == known_.end())
      problems_->add(entry.first, fmt::format("{} has an unknown key '{}'; known are {}", what_,
                                              key, fmt::join(known_, ", ")));
    else if (std::find(seen.begin(), seen.end(), key) != seen.end())
      problems_->add(entry.first, fmt::format("{} has '{}' twice", what_, key));
    seen.push_back(key);
  }
}

std::optional<YAML::Node> parse_yaml(std::string_view text, FileProblems& problems) {
  try {
    return YAML::Load(std::string(text));
  } catch (const YAML::Exception& error) {
    problems.add(error.mark, error.msg);
  } catch (const std::exception&) {
    problems.add(1, "the file cannot be read as YAML");
  }
  return std::nullopt;
}

}  // namespace secondlook
