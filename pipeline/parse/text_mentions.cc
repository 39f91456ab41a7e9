// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/text_mentions.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

#include "models/pattern_set.h"

namespace secondlook {

struct TextMentions::Compiled {
  struct Told {
    Told(std::string told_field, const std::string& expression, const RE2::Options& options)
        : field(std::move(told_field)), pattern(expression, options) {}
    std::string field;
    RE2 pattern;
  };
  Compiled(PatternSet patterns, std::size_t others) : all(std::move(patterns)), another(others) {}
  PatternSet all;           // tells which may occur: first those that are about something else
  std::size_t another = 0;  // how many those are
  std::deque<Told> told;    // the others
};

TextMentions::TextMentions(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
TextMentions::TextMentions(TextMentions&&) noexcept = default;
TextMentions& TextMentions::operator=(TextMentions&&) noexcept = default;
TextMentions::~TextMentions() = default;

Result<TextMentions> TextMentions::compile(const std::vector<NamedPattern>& patterns) {
  std::vector<NamedPattern> in_order = patterns;
  const auto first_told =
      std::stable_partition(in_order.begin(), in_order.end(),
                            [](const NamedPattern& pattern) { return pattern.name == "none"; });
  std::vector<PatternSet::Pattern> expressions;
  expressions.reserve(in_order.size());
  for (const NamedPattern& pattern : in_order)
    expressions.push_back({pattern.expression, pattern.where});
  auto all = PatternSet::compile(expressions);
  if (!all) return tl::unexpected(std::move(all.error()));
  auto compiled = std::make_unique<Compiled>(
      std::move(*all), static_cast<std::size_t>(first_told - in_order.begin()));
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  for (auto pattern = first_told; pattern != in_order.end(); ++pattern) {
    const RE2& made =
        compiled->told.emplace_back(pattern->name, pattern->expression, options).pattern;
    if (made.ok() && made.NumberOfCapturingGroups() == 1) continue;
    return tl::unexpected(Problem{
        Problem::Kind::malformed_rule, pattern->where,
        fmt::format("the pattern '{}' {}", pattern->expression,
                    made.ok() ? "must have one group" : "does not compile: " + made.error())});
  }
  return TextMentions(std::move(compiled));
}

std::vector<TextMentions::Mention> TextMentions::in(std::string_view sentence) const {
  std::vector<Mention> found;
  for (const std::size_t pattern : compiled_->all.candidates(sentence)) {
    if (pattern < compiled_->another) {
      if (compiled_->all.occurs(pattern, sentence)) return {};
      continue;
    }
    const Compiled::Told& told = compiled_->told[pattern - compiled_->another];
    re2::StringPiece taken[2];
    if (!told.pattern.Match(sentence, 0, sentence.size(), RE2::UNANCHORED, taken, 2) ||
        taken[1].empty())
      continue;
    const auto at = [&](const char* byte) {
      return static_cast<std::size_t>(byte - sentence.data());
    };
    found.push_back({told.field, at(taken[0].begin()), at(taken[0].end()), at(taken[1].begin()),
                     at(taken[1].end())});
  }
  return found;
}

}  // namespace secondlook
