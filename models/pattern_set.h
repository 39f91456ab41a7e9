// SPDX-License-Identifier: GPL-3.0-or-later
// Many patterns looked for at once: one pass tells which occur. Where one stands takes a pass of
// its own, made only for those that are asked for.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"

namespace secondlook {

class PatternFilter;

class PatternSet {
 public:
  struct Pattern {
    std::string expression;  // RE2 syntax, without regard to case
    std::string where;       // for problems: "data/lexicons/actions.yaml:12"
  };
  struct Hit {
    std::size_t pattern = 0;         // index into the patterns given
    std::size_t begin = 0, end = 0;  // bytes of the text, of its first match
  };

  /// A Problem names the first pattern that does not compile. Sets that are looked for in the same
  /// texts share a filter.
  static Result<PatternSet> compile(const std::vector<Pattern>& patterns,
                                    std::shared_ptr<PatternFilter> filter = nullptr);
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  ~PatternSet();

  /// No other set has it: see RecentTexts.
  std::uint64_t number() const;

  /// One of the patterns occurs in `text`: for those who ask for few. Of many patterns that are
  /// only asked for so, no automaton is ever built for all together.
  bool occurs(std::size_t pattern, std::string_view text) const;
  /// The patterns that may occur in `text`, by their indexes, in order: words that all others ask
  /// for are not in it. For those who look for the place anyway, or for some patterns only.
  std::vector<std::size_t> candidates(std::string_view text) const;
  /// The patterns that occur in `text`, by their indexes, in order.
  std::vector<std::size_t> occurring(std::string_view text) const;
  /// Where the pattern first stands in `text`.
  std::optional<Hit> locate(std::size_t pattern, std::string_view text) const;
  /// Every pattern that occurs in `text` with its place, in the order of the patterns.
  std::vector<Hit> find(std::string_view text) const;

 private:
  struct Compiled;
  explicit PatternSet(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace secondlook
