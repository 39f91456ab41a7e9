// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/text_mentions.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <deque>
#include <string>
#include <utility>

namespace secondlook {

struct TextMentions::Compiled {
  struct Told {
    Told(std::string told_field, const std::string& expression, const RE2::Options& options)
        : field(std::move(told_field)), pattern(expression, options) {}
    std::string field;
    RE2 pattern;
  };
  std::deque<Told> told;
  std::deque<RE2> about_another;
};

TextMentions::TextMentions(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
TextMentions::TextMentions(TextMentions&&) noexcept = default;
TextMentions& TextMentions::operator=(TextMentions&&) noexcept = default;
TextMentions::~TextMentions() = default;

Result<TextMentions> TextMentions::compile(const std::vector<NamedPattern>& patterns) {
  auto compiled = std::make_unique<Compiled>();
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  for (const NamedPattern& pattern : patterns) {
    const bool another = pattern.name == "none";
    const RE2& made =
        another ? compiled->about_another.emplace_back(pattern.expression, options)
                : compiled->told.emplace_back(pattern.name, pattern.expression, options).pattern;
    if (made.ok() && (another || made.NumberOfCapturingGroups() == 1)) continue;
    return tl::unexpected(Problem{
        Problem::Kind::malformed_rule, pattern.where,
        fmt::format("the pattern '{}' {}", pattern.expression,
                    made.ok() ? "must have one group" : "does not compile: " + made.error())});
  }
  return TextMentions(std::move(compiled));
}

std::vector<TextMentions::Mention> TextMentions::in(std::string_view sentence) const {
  for (const RE2& another : compiled_->about_another)
    if (RE2::PartialMatch(sentence, another)) return {};
  std::vector<Mention> found;
  for (const Compiled::Told& told : compiled_->told) {
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
