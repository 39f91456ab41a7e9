// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/record_kinds.h"

#include <fmt/format.h>
#include <re2/re2.h>
#include <re2/set.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

#include "models/characters.h"
#include "models/recent_texts.h"
#include "pipeline/parse/title_case.h"

namespace secondlook {
namespace {

// A head is a title, not a sentence: no longer than this, in bytes.
constexpr std::size_t kLongestHead = 100;
// For the states of the sets' automata, which many patterns that begin anywhere in a line take.
constexpr std::int64_t kSetMemory = std::int64_t{64} << 20;

RE2::Options sign_options() {
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  options.set_max_mem(kSetMemory);
  return options;
}

Problem malformed(const std::string& where, int line, std::string reason) {
  return {Problem::Kind::malformed_rule, fmt::format("{}:{}", where, line + 1), std::move(reason)};
}

// Adds one pattern; the Problem says where it does not compile.
std::optional<Problem> add(RE2::Set& set, const std::string& expression, const YAML::Node& pattern,
                           const std::string& where) {
  std::string error;
  if (set.Add(expression, &error) >= 0) return std::nullopt;
  return malformed(where, pattern.Mark().line,
                   fmt::format("the pattern '{}' does not compile: {}", expression, error));
}

}  // namespace

struct RecordKinds::Compiled {
  std::uint64_t number = number_of_its_own();
  RE2::Set set{sign_options(), RE2::ANCHOR_START};
  std::vector<Sign> signs;
  RE2::Set heads{sign_options(), RE2::UNANCHORED};
  std::vector<RecordKind> head_kinds;  // in the order of the file
  RE2::Set separators{sign_options(), RE2::ANCHOR_BOTH};
  int threshold = 0;

  std::optional<Problem> read(const YAML::Node& root, const std::string& where) {
    threshold = root["threshold"].as<int>();
    for (const YAML::Node& entry : root["kinds"])
      if (auto problem = read_kind(entry, where)) return problem;
    for (const YAML::Node& pattern : root["separators"])
      if (auto problem =
              add(separators, R"(\W*(?:)" + pattern.as<std::string>() + R"()\W*)", pattern, where))
        return problem;
    if (!set.Compile() || !heads.Compile() || !separators.Compile())
      return malformed(where, 0, "the patterns together are too large");
    return std::nullopt;
  }

  std::optional<Problem> read_kind(const YAML::Node& entry, const std::string& where) {
    const auto kind = record_kind(entry["kind"].as<std::string>());
    if (!kind) return malformed(where, entry.Mark().line, "names no kind of paper");
    for (const YAML::Node& sign : entry["signs"]) {
      const std::string expression = R"([\s\pP]*(?:)" + sign["pattern"].as<std::string>() + ")";
      if (auto problem = add(set, expression, sign, where)) return problem;
      signs.push_back({*kind, sign["weight"].as<int>()});
    }
    for (const YAML::Node& head : entry["heads"]) {
      if (auto problem = add(heads, R"((?:^|\b)(?:)" + head.as<std::string>() + ")", head, where))
        return problem;
      head_kinds.push_back(*kind);
    }
    return std::nullopt;
  }
};

RecordKinds::RecordKinds(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
RecordKinds::RecordKinds(RecordKinds&&) noexcept = default;
RecordKinds& RecordKinds::operator=(RecordKinds&&) noexcept = default;
RecordKinds::~RecordKinds() = default;

Result<RecordKinds> RecordKinds::parse(const std::string& yaml, const std::string& where) {
  try {
    auto compiled = std::make_unique<Compiled>();
    if (auto problem = compiled->read(YAML::Load(yaml), where)) return tl::unexpected(*problem);
    return RecordKinds(std::move(compiled));
  } catch (const YAML::Exception& error) {
    return tl::unexpected(malformed(where, error.mark.line, error.msg));
  }
}

std::vector<int> RecordKinds::find(std::string_view line) const {
  thread_local RecentTexts<std::vector<int>> recent(kTextsOfPapers);
  return recent.of(line, compiled_->number, [this](std::string_view asked) {
    std::vector<int> indices;
    compiled_->set.Match(asked, &indices);
    return indices;
  });
}

std::optional<RecordKind> RecordKinds::head(std::string_view line) const {
  line = trimmed(line, " \t\n-_*:");
  if (line.empty() || line.size() > kLongestHead || line.back() == '.' || line.back() == ';' ||
      !is_title_case(line))
    return std::nullopt;
  // "V. Evaluation Statement" is a section of some paper.
  static const RE2 section(R"((?i)^(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])[.)]\s)");
  if (RE2::PartialMatch(line, section)) return std::nullopt;
  std::vector<int> hits;
  if (!compiled_->heads.Match(line, &hits)) return std::nullopt;
  return compiled_
      ->head_kinds[static_cast<std::size_t>(*std::min_element(hits.begin(), hits.end()))];
}

bool RecordKinds::separator(std::string_view text) const {
  std::vector<int> hits;
  return compiled_->separators.Match(text, &hits);
}

const std::vector<RecordKinds::Sign>& RecordKinds::signs() const { return compiled_->signs; }
int RecordKinds::threshold() const { return compiled_->threshold; }

}  // namespace secondlook
