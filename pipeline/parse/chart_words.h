// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which charts name posts, units and people, loaded from data/forms/org_chart.yaml.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "models/result.h"
#include "pipeline/parse/naming_words.h"

namespace secondlook {

class ChartWords {
 public:
  /// What is looked for anywhere in a line.
  enum class Mark { vacant, headcount, position_number, pd_number, organization_code, note };
  struct Found {
    std::string value;               // what the pattern's group took; empty where it has none
    std::size_t begin = 0, end = 0;  // bytes of the line that the pattern took
  };

  /// `where` names the file in problems.
  static Result<ChartWords> parse(const std::string& yaml, const std::string& where);
  ChartWords(ChartWords&&) noexcept;
  ChartWords& operator=(ChartWords&&) noexcept;
  ~ChartWords();

  /// What a line of a box is about.
  Names names(std::string_view line) const;
  /// The first place where one of the mark's patterns stands.
  std::optional<Found> find(Mark mark, std::string_view line) const;
  /// The line without the words that tell of acting incumbency.
  std::string without_acting(std::string_view name) const;

 private:
  struct Compiled;
  explicit ChartWords(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace secondlook
