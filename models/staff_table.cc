// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_table.h"

#include <re2/re2.h>

#include <string>

#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// Rows run on as clauses of their own; a table of a PD's staff is no longer than that.
constexpr std::size_t kMostClauses = 40;
constexpr int kMostOfOneRow = 600;

// Where the heading row ends; it names the grade before the number.
std::optional<std::size_t> end_of_heading(const std::string& text) {
  static const GuardedPattern heading(
      R"((?i)\b(?:positions?|titles?|occupations?|employees|series|staff)\b[^.;:0-9]{0,60}?\bgrades?\b[^.;:0-9]{0,60}?\b(?:number|no\.|positions|fte|count|quantity|how many|employees|incumbents)(?: of (?:positions|employees))?\b)");
  re2::StringPiece found;
  if (!heading.find(text, 0, {&found, 1})) return std::nullopt;
  return static_cast<std::size_t>(found.data() + found.size() - text.data());
}

bool is_row(const std::string& text) {
  static const RE2 grade(R"(\b(?:GS|GM|GG|W[GLS])[- ]?[0-9]{1,2}\b)");
  static const GuardedPattern sentence(
      R"([a-z]{2,}\.(?: |$)|\b(?:is|are|was|were|to whom|who|reports?|under)\b)");
  return RE2::PartialMatch(text, grade) && !sentence.in(text);
}

}  // namespace

std::optional<StaffTable> staff_table(std::span<const Clause> clauses) {
  // A title, one or two grades, and the number; series stand among the words of the title.
  static const GuardedPattern row(
      R"(([A-Za-z][^;:]{0,80}?)\b(GS|GM|GG|W[GLS])[- ]?(?:[0-9]{4}[- ])?0?([0-9]{1,2})(?:[ /,|-]{1,3}(?:GS|GM|GG|W[GLS])[- ]?0?([0-9]{1,2}))? +\(?([0-9]{1,3})\b\)?)");
  static const GuardedPattern supervisors(
      R"((?i)\b(?:supervis\w+|chiefs?|leaders?|leads?|foreman|managers?)\b)");
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const auto heading = end_of_heading(clauses[i].text);
    if (!heading) continue;
    std::string text = clauses[i].text.substr(*heading);
    std::size_t end = i + 1;
    while (end < clauses.size() && end < i + kMostClauses &&
           clauses[end].section == clauses[i].section && is_row(clauses[end].text))
      text += ' ' + clauses[end++].text;
    StaffTable table{{}, i, end};
    re2::StringPiece rest(text), title, plan;
    std::string full;
    int grade = 0, count = 0;
    while (row.next_in(&rest, &title, &plan, &grade, &full, &count)) {
      SubordinateGroup group;
      group.grade = full.empty() ? grade : std::stoi(full);
      group.count = count;
      group.pay_plan = std::string(plan);
      group.supervisors = supervisors.in(title);
      if (*group.grade >= 1 && *group.grade <= 15 && count >= 1 && count <= kMostOfOneRow)
        table.groups.push_back(group);
    }
    if (table.groups.size() >= 2) return table;
  }
  return std::nullopt;
}

}  // namespace secondlook
