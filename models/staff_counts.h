// SPDX-License-Identifier: GPL-3.0-or-later
// Where the numbers of people stand in a statement about a staff, and which grade each belongs to.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "models/staff_tokens.h"

namespace secondlook {

/// Words at most of a title that stands behind its grade: "GS-12 Pharmacist: 9".
constexpr std::size_t kWordsBehind = 6;

class StaffCounts {
 public:
  /// `text` must outlive it.
  explicit StaffCounts(std::string_view text);

  /// What a grade's number tells.
  struct Told {
    double people = 0;
    std::size_t count = 0;   // the token with the number, the first of several
    bool summed_up = false;  // "eight of twelve"
  };

  const std::vector<StaffToken>& tokens() const { return tokens_; }
  /// What stands in brackets and tells no grade ("three on folders"), or breaks down what has a
  /// grade already, is a note on what it follows; a number alone in brackets is a count.
  bool is_note(std::size_t token) const { return note_[token]; }
  /// The indexes of the grades outside notes, and behind them the number of tokens.
  const std::vector<std::size_t>& grades() const { return grades_; }

  /// The text from the first token to the last, which is left out.
  std::string_view between(std::size_t first, std::size_t last) const;
  /// The text that leads up to a token, and tells what a number is a number of.
  std::string_view before(std::size_t token) const;

  /// The token with the number of a grade's people: before the grade, where the words between
  /// allow it, or behind it, before the next grade: "GS-11, four", "GS-0610-10: 8", "GS-13 (30)".
  std::optional<std::size_t> count_before(std::size_t grade) const;
  std::optional<std::size_t> count_behind(std::size_t grade, std::size_t next) const;
  /// A number that stands alone in brackets right behind the grade.
  std::optional<std::size_t> bracketed_behind(std::size_t grade) const;
  /// Whether a number behind the `n`-th grade is that grade's, and counts nobody else.
  bool stands_alone(std::size_t count, std::size_t n) const;
  /// "sixteen nuclear and three mechanical engineers GS-12" are nineteen; "nineteen of the 29" too.
  Told people_told(std::size_t count, bool is_before) const;
  /// "a budget assistant, a pay assistant and two clerks, all at GS-7": four, if the words before
  /// the grade say so.
  std::optional<Told> people_of_all(std::size_t grade) const;

 private:
  void mark_notes();
  bool graded_before(std::size_t token) const;
  bool is_share(std::size_t token) const;
  bool ends_abbreviation(std::size_t token) const;
  bool bare_article(std::size_t token) const;
  bool tells_of_level(std::size_t article) const;
  bool sums_up(std::size_t count) const;
  std::size_t leader_behind(std::size_t grade, std::size_t next) const;
  bool goes_on_with_grades(std::size_t token) const;
  bool counts_what_follows(std::size_t count) const;

  std::string_view text_;
  std::vector<StaffToken> tokens_;
  std::vector<bool> note_;  // by token
  std::vector<std::size_t> grades_;
};

}  // namespace secondlook
