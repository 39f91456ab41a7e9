// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work_shares.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "models/fraction_words.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/staff_tokens.h"

namespace secondlook {
namespace {

constexpr int kHighestGrade = 15;
constexpr int kLeastRows = 2;               // of a list
constexpr double kWhole = 102;              // percent, with what rounding adds
constexpr double kNearlyWhole = 98;         // with what it takes
constexpr std::size_t kClausesOfList = 24;  // that a list of the whole work may run over
constexpr std::size_t kClausesWithin = 2;   // of other words, between a grade and its share

// The supervisor's own work, and time that is spent on something else.
bool tells_of_own_work(const std::string& text) {
  static const GuardedPattern own(
      R"((?i)\b(?:personal(?:ly)?|own (?:\w+ )?(?:work|cases|duties)|goes to (?:leading|supervis)|(?:incumbent|supervisor|chief|head|he|she|i|you) (?:also )?(?:performs?|does?|spends?|carries|handles?|writes?))\b)");
  return own.in(text);
}

// Grades each with a share behind it, however their rows run together.
struct Rows {
  std::vector<std::pair<int, double>> of_staff;  // by grade, percent; supervisors and leaders apart
  double sum = 0;                                // percent, of all rows
  int told = 0;                                  // rows
  bool complete = true;                          // every share has a grade before it
  bool ends_open = false;                        // a grade stands behind the last share
};

Rows rows_in(const std::string& text) {
  static const GuardedPattern mark(fmt::format(
      R"((?i)\b(?:GS|GG|grade)[- ]?(?:[0-9]{{4}}-)?(?:[0-9]{{1,2}}/)*0?([0-9]{{1,2}})\b|\b({}) ?(?:%|percent\b|per ?cent\b)(?: of (?:the |its |all |our )?(?:[a-z-]+ )?(?:hours|work|workload|time|effort)\b)?)",
      kNumberPattern));
  // "GS-11 work is 68 percent of hours and GS-12 work 8."
  static const GuardedPattern bare(
      fmt::format(R"((?i)^(?: work| level)? ({})(?:[.,;)]|$))", kNumberPattern));
  static const GuardedPattern leading(
      R"((?i)(?:^|[^\w-])(?:leaders?|lead|leading only|supervisors?|supervisory|chiefs?)\b)");
  static const GuardedPattern half_leading(
      R"((?i)^,? (?:about )?half of (?:whose|which|their|these|them)[^.;0-9]{0,50}\b(?:lead|supervis))");
  Rows rows;
  re2::StringPiece rest(text), grade, percent;
  std::size_t row = 0;
  int at = 0;
  while (mark.next_in(&rest, &grade, &percent)) {
    const std::size_t end = text.size() - rest.size();
    if (!grade.empty()) {
      // "Eighteen employees, none of them supervisors: five economists GS-13": the row's own words.
      const auto begin = static_cast<std::size_t>(grade.data() - text.data());
      if (at == 0)
        if (const auto mark_before = text.find_last_of(":;.", begin); mark_before != text.npos)
          row = std::max(row, mark_before + 1);
      at = number_of({grade.data(), grade.size()}).value_or(0);
      if (rows.told == 0 || !bare.in(rest, &percent)) continue;
    }
    rows.complete = rows.complete && at >= 1 && at <= kHighestGrade;
    double share = number_of({percent.data(), percent.size()}).value_or(0);
    rows.sum += share;
    if (half_leading.in(rest)) share /= 2;
    if (!leading.in(std::string_view(text).substr(row, end - row)))
      rows.of_staff.emplace_back(at, share);
    row = end;
    at = 0;
    ++rows.told;
  }
  rows.ends_open = at != 0;
  return rows;
}

void add_by_grade(const Rows& rows, std::size_t clause, std::vector<WorkShare>& shares) {
  std::map<int, double> by_grade;
  for (const auto& [of, share] : rows.of_staff) by_grade[of] += share;
  for (const auto& [of, share] : by_grade)
    if (share > 0) shares.push_back({of, share, false, clause});
}

// "Auditor, GS-13 (8 positions), 34 percent of hours Auditor, GS-12 (11), 49 percent". False where
// it is no such list.
bool shares_in_rows(const std::string& text, std::size_t clause, std::vector<WorkShare>& shares) {
  const Rows rows = rows_in(text);
  // What stands behind the last share is no row; more than the whole is none of one workload.
  if (rows.told < kLeastRows || !rows.complete || rows.ends_open || rows.sum > kWhole) return false;
  add_by_grade(rows, clause, shares);
  return !rows.of_staff.empty();
}

// The share and the grade, in either order; what a grade's share is of stands near it.
void shares_of(const std::string& text, std::size_t clause, std::vector<WorkShare>& shares) {
  static const std::string number =
      R"(\b([0-9]{1,3}|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:two|three|five|eight))?) ?(?:%|percent\b|per ?cent\b))";
  static const std::string part = fmt::format(
      R"(\b((?:more than |over |better than |nearly |about |almost )?{}|most|the majority)\b)",
      kFractionPattern);
  static const std::string grade = R"(\b(?:GS|GG|grade)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b)";
  static const std::string above = R"(( (?:level )?(?:or|and) (?:above|higher|over))?)";
  static const GuardedPattern share_first("(?i)(?:" + number + "|" + part + ")[^.;:,()0-9]{0,70}?" +
                                          grade + above);
  static const GuardedPattern grade_first(
      "(?i)" + grade + above + "[^.;0-9]{0,110}?(?:" + number + "|" + part +
      ")(?: "
      "(?:of|the|its|all|duty|his|her|their|unit's|group's|total|nonsupervisory|staff's|direct|"
      "available|(?:\\w+ )?unit's))*(?: work| hours| workload| time| effort|[.,;)]|$)");
  const auto add = [&](const std::string& figure, const std::string& words, int at, bool or_above) {
    const double percent =
        figure.empty() ? percent_of(words) : static_cast<double>(number_of(figure).value_or(0));
    if (percent > 0 && percent <= 100 && at >= 1 && at <= kHighestGrade)
      shares.push_back({at, percent, or_above, clause});
  };
  const std::size_t told = shares.size();
  if (shares_in_rows(text, clause, shares)) return;
  std::string figure, words, or_above;
  int at = 0;
  re2::StringPiece rest(text);
  while (share_first.next_in(&rest, &figure, &words, &at, &or_above))
    add(figure, words, at, !or_above.empty());
  if (shares.size() == told) {
    rest = text;
    while (grade_first.next_in(&rest, &at, &or_above, &figure, &words))
      add(figure, words, at, !or_above.empty());
  }
  static const GuardedPattern rest_of_work(
      R"((?i)\b(?:rest|remainder|remaining [\w-]+|balance)\b[^.;:0-9]{0,60}?\b(?:GS|GG|grade)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b)");
  double sum = 0;
  for (std::size_t i = told; i < shares.size(); ++i) sum += shares[i].percent;
  if (sum > 0 && sum < 100 && rest_of_work.in(text, &at))
    shares.push_back({at, 100 - sum, false, clause});
}

// Where the list that begins at a clause comes to the whole, one past its last clause.
std::optional<std::size_t> end_of_whole(std::span<const Clause> clauses, std::size_t begin) {
  std::string text;
  std::size_t last = begin;  // that names a grade or a share
  for (std::size_t i = begin; i < clauses.size() && i < begin + kClausesOfList; ++i) {
    const Rows own = rows_in(clauses[i].text);
    if (own.told > 0 || own.ends_open) last = i;
    if (i > last + kClausesWithin) return std::nullopt;
    if (clauses[i].section != clauses[begin].section || tells_of_own_work(clauses[i].text))
      return std::nullopt;
    text += clauses[i].text;
    text += ' ';
    const Rows rows = rows_in(text);
    if (!rows.complete || rows.sum > kWhole) return std::nullopt;
    // "60 percent at GS-11; 40 percent at GS-9": the grades stand behind, and the first is none of
    // the list's.
    if (rows.told >= kLeastRows && rows.sum >= kNearlyWhole)
      return rows.ends_open ? std::nullopt : std::optional(i + 1);
  }
  return std::nullopt;
}

// A list is taken from its first row, or what it comes to is no whole.
bool goes_on_from_row(const Clause& before, const Clause& clause) {
  const Rows rows = rows_in(before.text);
  return before.section == clause.section && rows.told > 0 && rows.complete;
}

}  // namespace

std::vector<WorkShare> whole_workload(std::span<const Clause> clauses) {
  std::vector<WorkShare> shares;
  std::optional<std::size_t> end;
  for (std::size_t i = 0; i < clauses.size() && !end; ++i) {
    if (clauses[i].actor == Actor::supervisor || clauses[i].assertion == Assertion::past ||
        !may_name_grade(clauses[i].text) || (i > 0 && goes_on_from_row(clauses[i - 1], clauses[i])))
      continue;
    end = end_of_whole(clauses, i);
    if (!end) continue;
    // What leads up to the first row is none of it.
    while (i + 1 < *end && end_of_whole(clauses, i + 1) == end) ++i;
    std::string text;
    for (std::size_t k = i; k < *end; ++k) {
      text += clauses[k].text;
      text += ' ';
    }
    add_by_grade(rows_in(text), i, shares);
  }
  return shares;
}

std::vector<WorkShare> work_shares(std::span<const Clause> clauses) {
  static const GuardedPattern about_work(
      R"((?i)\b(?:work|hours|workload|duties|dollars|money|labor|time|effort|part|staff|employees|positions)\b)");
  static const GuardedPattern part_time(R"((?i)\b(?:half|part)[- ]time\b)");
  // "one technician GS-6 (11% of hours); four caretakers GS-4 (45%)": what the first is a share of
  // the next are too.
  static const RE2 percent(R"((?i)%|\bpercent\b|\bper cent\b)");
  std::vector<WorkShare> shares;
  bool goes_on = false;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::string& text = clauses[i].text;
    const bool list = goes_on && RE2::PartialMatch(text, percent);
    goes_on = false;
    if (clauses[i].assertion == Assertion::negated || clauses[i].actor == Actor::supervisor ||
        (!list && !about_work.in(text)) || part_time.in(text) || tells_of_own_work(text))
      continue;
    const std::size_t told = shares.size();
    shares_of(text, i, shares);
    goes_on = shares.size() > told;
  }
  return shares;
}

}  // namespace secondlook
