// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_set.h"

#include <fmt/format.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <utility>

#include "models/lazy_pattern.h"
#include "models/pattern_beginnings.h"
#include "models/pattern_filter.h"
#include "models/recent_texts.h"

namespace secondlook {
namespace {

// For the program and the automaton of one pattern, most of which never need a tenth of it: run
// only from where a match may begin, they have few states. An automaton that has outgrown it is
// begun anew; with an eighth of it, those with "anything up to seventy letters between" were begun
// anew in nearly every paper, and took half of all the time.
constexpr std::int64_t kMemory = std::int64_t{8} << 20;
// For the few whose program alone is larger.
constexpr std::int64_t kMemoryOfLong = std::int64_t{16} << 20;

RE2::Options pattern_options(std::int64_t memory) {
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  options.set_max_mem(memory);
  return options;
}

const RE2::Options kOptions = pattern_options(kMemory);
const RE2::Options kOptionsOfLong = pattern_options(kMemoryOfLong);

// Known from the first time on that the pattern is looked for.
class LazyBeginnings {
 public:
  explicit LazyBeginnings(const std::string& expression) : expression_(expression) {}
  const PatternBeginnings& get() const {
    std::call_once(once_, [this] { found_.emplace(expression_); });
    return *found_;
  }

 private:
  const std::string& expression_;
  mutable std::once_flag once_;
  mutable std::optional<PatternBeginnings> found_;
};

// So many places are tried one by one; in a text with more of them a pattern is looked for as a
// whole, so that no text takes time by the square of its length.
constexpr int kMostPlaces = 24;

// Finds the first match; leaves its place alone where `match` is null. A pattern that cannot begin
// anywhere in the text is not even compiled.
bool search(const LazyPattern& pattern, const PatternBeginnings& beginnings, std::string_view text,
            re2::StringPiece* match) {
  const int wanted = match == nullptr ? 0 : 1;
  std::size_t from = 0;
  if (beginnings.known()) {
    for (int tried = 0; tried < kMostPlaces; ++tried, ++from) {
      from = beginnings.next(text, from);
      if (from == text.size()) return false;
      if (pattern.get().Match(text, from, text.size(), RE2::ANCHOR_START, match, wanted))
        return true;
    }
  }
  return pattern.get().Match(text, from, text.size(), RE2::UNANCHORED, match, wanted);
}

}  // namespace

struct PatternSet::Compiled {
  std::deque<std::string> expressions;
  std::deque<LazyPattern> patterns;
  std::deque<LazyBeginnings> beginnings;
  std::shared_ptr<PatternFilter> filter;
  std::size_t first = 0;  // of the filter's patterns, those of this set
  std::uint64_t number = number_of_its_own();

  bool search(std::size_t index, std::string_view text, re2::StringPiece* match) const {
    return secondlook::search(patterns[index], beginnings[index].get(), text, match);
  }
};

PatternSet::PatternSet(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;
PatternSet::~PatternSet() = default;

Result<PatternSet> PatternSet::compile(const std::vector<Pattern>& patterns,
                                       std::shared_ptr<PatternFilter> filter) {
  auto compiled = std::make_unique<Compiled>();
  // Only for what it says of each pattern, for which the case of letters does not count.
  RE2::Set syntax(RE2::Quiet, RE2::UNANCHORED);
  for (const Pattern& pattern : patterns) {
    std::string error;
    if (syntax.Add(pattern.expression, &error) < 0)
      return tl::unexpected(
          Problem{Problem::Kind::malformed_rule, pattern.where,
                  fmt::format("the pattern '{}' does not compile: {}", pattern.expression, error)});
    compiled->expressions.push_back(pattern.expression);
    compiled->patterns.emplace_back(pattern.expression, kOptions, kOptionsOfLong);
    compiled->beginnings.emplace_back(compiled->expressions.back());
  }
  compiled->filter = filter ? std::move(filter) : std::make_shared<PatternFilter>();
  compiled->first = compiled->filter->add(compiled->expressions);
  return PatternSet(std::move(compiled));
}

std::uint64_t PatternSet::number() const { return compiled_->number; }

std::vector<std::size_t> PatternSet::candidates(std::string_view text) const {
  return compiled_->filter->candidates(text, compiled_->first, compiled_->expressions.size());
}

std::vector<std::size_t> PatternSet::occurring(std::string_view text) const {
  thread_local RecentTexts<std::vector<std::size_t>> recent(kTextsOfPapers);
  return recent.of(text, compiled_->number, [this](std::string_view asked) {
    std::vector<std::size_t> matching = candidates(asked);
    std::erase_if(matching, [&](std::size_t pattern) { return !occurs(pattern, asked); });
    return matching;
  });
}

bool PatternSet::occurs(std::size_t pattern, std::string_view text) const {
  return compiled_->search(pattern, text, nullptr);
}

std::optional<PatternSet::Hit> PatternSet::locate(std::size_t pattern,
                                                  std::string_view text) const {
  re2::StringPiece match;
  if (!compiled_->search(pattern, text, &match)) return std::nullopt;
  const auto begin = static_cast<std::size_t>(match.data() - text.data());
  return Hit{pattern, begin, begin + match.size()};
}

std::vector<PatternSet::Hit> PatternSet::find(std::string_view text) const {
  thread_local RecentTexts<std::vector<Hit>> recent(kTextsOfPapers);
  return recent.of(text, compiled_->number, [this](std::string_view asked) {
    std::vector<Hit> hits;
    for (const std::size_t pattern : candidates(asked))
      if (const auto hit = locate(pattern, asked)) hits.push_back(*hit);
    return hits;
  });
}

}  // namespace secondlook
