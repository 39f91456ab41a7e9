// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/chart_words.h"

#include <fmt/format.h>
#include <re2/re2.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "models/characters.h"

namespace secondlook {
namespace {

using Patterns = std::vector<std::unique_ptr<RE2>>;

constexpr std::array<const char*, 6> kMarks{"vacant",    "headcount",         "position_number",
                                            "pd_number", "organization_code", "notes"};
tl::unexpected<Problem> malformed(const std::string& where, const YAML::Node& node,
                                  std::string reason) {
  return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                fmt::format("{}:{}", where, node.Mark().line + 1),
                                std::move(reason)});
}

}  // namespace

struct ChartWords::Compiled {
  NamingWords naming;
  std::array<Patterns, kMarks.size()> marks;
  Patterns acting;
};

ChartWords::ChartWords(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
ChartWords::ChartWords(ChartWords&&) noexcept = default;
ChartWords& ChartWords::operator=(ChartWords&&) noexcept = default;
ChartWords::~ChartWords() = default;

Result<ChartWords> ChartWords::parse(const std::string& yaml, const std::string& where) {
  try {
    const YAML::Node root = YAML::Load(yaml);
    auto compiled = std::make_unique<Compiled>();
    auto naming = NamingWords::parse(yaml, where);
    if (!naming) return tl::unexpected(naming.error());
    compiled->naming = std::move(*naming);
    RE2::Options options(RE2::Quiet);
    options.set_case_sensitive(false);
    const auto compile = [&](const char* name, Patterns& patterns) -> Result<void> {
      for (const YAML::Node& node : root[name]) {
        const auto expression = node.as<std::string>();
        auto pattern = std::make_unique<RE2>("(" + expression + ")", options);
        if (!pattern->ok())
          return malformed(
              where, node,
              fmt::format("the pattern '{}' does not compile: {}", expression, pattern->error()));
        patterns.push_back(std::move(pattern));
      }
      return {};
    };
    for (std::size_t i = 0; i < kMarks.size(); ++i)
      if (auto done = compile(kMarks[i], compiled->marks[i]); !done)
        return tl::unexpected(done.error());
    if (auto done = compile("acting", compiled->acting); !done) return tl::unexpected(done.error());
    return ChartWords(std::move(compiled));
  } catch (const YAML::Exception& error) {
    return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                  fmt::format("{}:{}", where, error.mark.line + 1), error.msg});
  }
}

Names ChartWords::names(std::string_view line) const { return compiled_->naming.names(line); }

std::optional<ChartWords::Found> ChartWords::find(Mark mark, std::string_view line) const {
  for (const auto& pattern : compiled_->marks[static_cast<std::size_t>(mark)]) {
    re2::StringPiece groups[3];
    const int count = std::min(3, pattern->NumberOfCapturingGroups() + 1);
    if (!pattern->Match(line, 0, line.size(), RE2::UNANCHORED, groups, count)) continue;
    Found found;
    found.begin = static_cast<std::size_t>(groups[1].data() - line.data());
    found.end = found.begin + groups[1].size();
    if (count > 2) found.value = std::string(groups[2]);
    return found;
  }
  return std::nullopt;
}

std::string ChartWords::without_acting(std::string_view name) const {
  std::string result(name);
  for (const auto& pattern : compiled_->acting) RE2::GlobalReplace(&result, *pattern, "");
  return std::string(trimmed(result, " \t,;:-()"));
}

}  // namespace secondlook
