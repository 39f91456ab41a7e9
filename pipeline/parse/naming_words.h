// SPDX-License-Identifier: GPL-3.0-or-later
// What a few words name: a post, a unit or a person. The words by which that is told are loaded
// from data/forms/org_chart.yaml.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"

namespace secondlook {

enum class Names { title, organization, person, nothing };

class NamingWords {
 public:
  /// Knows no words: whatever is written like a name is one.
  NamingWords() = default;
  /// `where` names the file in problems.
  static Result<NamingWords> parse(const std::string& yaml, const std::string& where);

  /// Told by the head: "Director" in "Director, Office of Budget", "Office" in "Office of the
  /// Director". A person's name has a first and a last name and no word of work in it.
  Names names(std::string_view text) const;
  /// "Information Management": fields of work, and neither unit nor post.
  bool only_subjects(std::string_view text) const;

 private:
  using Words = std::vector<std::string>;  // sorted, in lower case
  bool ends_in(std::string_view head, const Words& list) const;
  bool is_person(std::string_view text) const;

  Words titles_, organizations_, subjects_, honorifics_;
};

}  // namespace secondlook
