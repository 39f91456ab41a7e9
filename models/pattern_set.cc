// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_set.h"

#include <fmt/format.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <deque>
#include <mutex>

#include "models/lazy_pattern.h"

namespace secondlook {
namespace {

// The automaton for all patterns together; RE2 falls back to a slower way beyond it, never to a
// wrong answer.
constexpr std::int64_t kMemory = std::int64_t{256} << 20;

RE2::Options pattern_options() {
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  options.set_max_mem(kMemory);
  return options;
}

}  // namespace

struct PatternSet::Compiled {
  RE2::Set set{pattern_options(), RE2::UNANCHORED};
  std::once_flag set_compiled_once;
  bool set_compiled = false;
  std::deque<LazyPattern> patterns;
};

PatternSet::PatternSet(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;
PatternSet::~PatternSet() = default;

Result<PatternSet> PatternSet::compile(const std::vector<Pattern>& patterns) {
  auto compiled = std::make_unique<Compiled>();
  for (const Pattern& pattern : patterns) {
    std::string error;
    if (compiled->set.Add(pattern.expression, &error) < 0)
      return tl::unexpected(
          Problem{Problem::Kind::malformed_rule, pattern.where,
                  fmt::format("the pattern '{}' does not compile: {}", pattern.expression, error)});
    compiled->patterns.emplace_back(pattern.expression, pattern_options());
  }
  return PatternSet(std::move(compiled));
}

std::vector<std::size_t> PatternSet::occurring(std::string_view text) const {
  std::call_once(compiled_->set_compiled_once,
                 [this] { compiled_->set_compiled = compiled_->set.Compile(); });
  if (!compiled_->set_compiled) return one_by_one(text);  // together they are too large
  std::vector<int> matching;
  if (!compiled_->set.Match(text, &matching)) return {};
  std::sort(matching.begin(), matching.end());
  return {matching.begin(), matching.end()};
}

std::vector<std::size_t> PatternSet::one_by_one(std::string_view text) const {
  std::vector<std::size_t> matching;
  for (std::size_t i = 0; i < compiled_->patterns.size(); ++i)
    if (occurs(i, text)) matching.push_back(i);
  return matching;
}

bool PatternSet::occurs(std::size_t pattern, std::string_view text) const {
  return RE2::PartialMatch({text.data(), text.size()}, compiled_->patterns[pattern].get());
}

std::optional<PatternSet::Hit> PatternSet::locate(std::size_t pattern,
                                                  std::string_view text) const {
  re2::StringPiece match;
  if (!compiled_->patterns[pattern].get().Match(text, 0, text.size(), RE2::UNANCHORED, &match, 1))
    return std::nullopt;
  const auto begin = static_cast<std::size_t>(match.data() - text.data());
  return Hit{pattern, begin, begin + match.size()};
}

std::vector<PatternSet::Hit> PatternSet::find(std::string_view text) const {
  std::vector<Hit> hits;
  for (const std::size_t pattern : occurring(text))
    if (const auto hit = locate(pattern, text)) hits.push_back(*hit);
  return hits;
}

}  // namespace secondlook
