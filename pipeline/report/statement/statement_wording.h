// SPDX-License-Identifier: GPL-3.0-or-later
// The words of draft evaluation statements, from data/report/statement.yaml, so that an agency can
// put its own in their place.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "models/phrase.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

class StatementWording {
 public:
  /// Every phrase must be there, none that is not known, and none may ask for words that it is not
  /// given. `file` names it in problems.
  static tl::expected<StatementWording, Problems> parse(std::string_view yaml,
                                                        const std::string& file);
  static tl::expected<StatementWording, Problems> load(const std::filesystem::path& file);

  /// The phrase of that name with its values; empty where one of those is.
  std::string say(std::string_view phrase, const PhraseValues& values = {}) const;
  /// What a factor is called: "fes-1" to "Knowledge required". Empty where it has no name.
  std::string factor(const std::string& id) const;
  /// The publication that a standard is taken from; empty where none is named.
  std::string standard(const std::string& id) const;

 private:
  PhraseValues phrases_, factors_, standards_;
};

}  // namespace secondlook
