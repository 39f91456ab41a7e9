// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a factor section: "Factor 1 - Knowledge Required by the Position", "2. SUPERVISORY
// CONTROLS", "Factor 4A".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/standard.h"

namespace secondlook {

struct FactorHeading {
  const Standard* standard = nullptr;
  const Factor* factor = nullptr;
  const Combination* combination =
      nullptr;             // where the heading stands for two factors, `factor` being the first
  bool numbered = false;   // "Factor 3", not the name alone
  bool named = false;      // the factor's name stands in it
  std::size_t length = 0;  // bytes of the text up to the end of number and name
};

/// Knows the factors of some standards by number and name. The standards must outlive it.
class FactorHeadings {
 public:
  explicit FactorHeadings(const std::vector<const Standard*>& standards);

  /// Reads the heading that `text`, the beginning of a line or cell, may be. A line of a summary
  /// that has nothing but a level and its points is one too. A number alone does not tell whose
  /// factor it is: then the points do, or `before`, the standard of the heading before, and the
  /// first standard where there was none. Prose that mentions a factor ("Factor 3 is credited
  /// because ...") is no heading.
  std::optional<FactorHeading> find(std::string_view text, const Standard* before) const;

  /// Reads a heading in the paper's own words, as a whole: "How it is supervised". None where it
  /// speaks of no factor, or of several.
  std::optional<FactorHeading> in_own_words(std::string_view heading) const;

 private:
  struct Entry {
    const Standard* standard = nullptr;
    const Factor* factor = nullptr;
    std::vector<std::string> names;  // letters and digits only, lower case
  };
  std::optional<FactorHeading> numbered(std::string_view text, const Standard* before) const;
  std::optional<FactorHeading> named(std::string_view text, const Standard* before) const;
  std::optional<FactorHeading> levelled(std::string_view text, const Standard* before) const;

  std::vector<Entry> entries_;
};

}  // namespace secondlook
