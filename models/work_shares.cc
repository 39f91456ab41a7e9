// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work_shares.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

constexpr int kHighestGrade = 15;
constexpr double kMajority = 51;  // "most", "more than half"
constexpr int kLeastRows = 2;     // of a list
constexpr double kWhole = 102;    // percent, with what rounding adds

constexpr std::array<std::pair<std::string_view, int>, 9> kParts{{{"half", 2},
                                                                  {"third", 3},
                                                                  {"quarter", 4},
                                                                  {"fourth", 4},
                                                                  {"fifth", 5},
                                                                  {"sixth", 6},
                                                                  {"seventh", 7},
                                                                  {"eighth", 8},
                                                                  {"tenth", 10}}};

// "two thirds", "a good quarter", "one tenth", "more than half", "most".
double percent_of(std::string_view printed) {
  const std::string words = lower(printed);
  if (words.find("most") != std::string::npos || words.starts_with("more than") ||
      words.starts_with("over") || words.find("better than") != std::string::npos ||
      words.find("majority") != std::string::npos)
    if (words.find("third") == std::string::npos && words.find("quarter") == std::string::npos)
      return kMajority;
  int parts = 1;
  static const RE2 count(R"(\b(two|three|four|five|six|seven|eight|nine)\b)");
  std::string figure;
  if (RE2::PartialMatch(words, count, &figure)) parts = number_of(figure).value_or(1);
  for (const auto& [name, of] : kParts)
    if (words.find(name) != std::string::npos) return 100.0 * parts / of;
  return 0;
}

// A list of grades each with its share behind it, however its rows run together: "Auditor, GS-13
// (8 positions), 34 percent of hours Auditor, GS-12 (11), 49 percent". False where it is none.
bool shares_in_rows(const std::string& text, std::size_t clause, std::vector<WorkShare>& shares) {
  static const RE2 mark(fmt::format(
      R"((?i)\b(?:GS|GG|grade)[- ]?(?:[0-9]{{4}}-)?0?([0-9]{{1,2}})\b|\b({}) ?(?:%|percent\b|per ?cent\b)(?: of (?:the |its |all |our )?(?:[a-z-]+ )?(?:hours|work|workload|time|effort)\b)?)",
      kNumberPattern));
  // "GS-11 work is 68 percent of hours and GS-12 work 8."
  static const RE2 bare(fmt::format(R"((?i)^(?: work| level)? ({})(?:[.,;)]|$))", kNumberPattern));
  static const RE2 leading(
      R"((?i)(?:^|[^\w-])(?:leaders?|lead|leading only|supervisors?|supervisory|chiefs?)\b)");
  static const RE2 half_leading(
      R"((?i)^,? (?:about )?half of (?:whose|which|their|these|them)[^.;0-9]{0,50}\b(?:lead|supervis))");
  std::vector<std::pair<int, double>> rows;  // by grade, percent
  re2::StringPiece rest(text), grade, percent;
  std::size_t row = 0;
  int at = 0, told = 0;
  double sum = 0;
  while (RE2::FindAndConsume(&rest, mark, &grade, &percent)) {
    const std::size_t end = text.size() - rest.size();
    if (!grade.empty()) {
      at = number_of({grade.data(), grade.size()}).value_or(0);
      if (told == 0 || !RE2::PartialMatch(rest, bare, &percent)) continue;
    }
    if (at < 1 || at > kHighestGrade) return false;
    double share = number_of({percent.data(), percent.size()}).value_or(0);
    sum += share;
    if (RE2::PartialMatch(rest, half_leading)) share /= 2;
    if (!RE2::PartialMatch(std::string_view(text).substr(row, end - row), leading))
      rows.emplace_back(at, share);
    row = end;
    at = 0;
    ++told;
  }
  // What stands behind the last share is no row; more than the whole is none of one workload.
  if (told < kLeastRows || at != 0 || sum > kWhole) return false;
  std::map<int, double> by_grade;
  for (const auto& [of, share] : rows) by_grade[of] += share;
  for (const auto& [of, share] : by_grade)
    if (share > 0) shares.push_back({of, share, false, clause});
  return !by_grade.empty();
}

// The share and the grade, in either order; what a grade's share is of stands near it.
void shares_of(const std::string& text, std::size_t clause, std::vector<WorkShare>& shares) {
  static const std::string number =
      R"(\b([0-9]{1,3}|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:two|three|five|eight))?) ?(?:%|percent\b|per ?cent\b))";
  static const std::string part =
      R"(\b((?:more than |over |better than |nearly |about |almost )?(?:(?:a|one|two|three|four|five|six|seven|eight|nine)[- ](?:good |full )?)?(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?)|most|the majority)\b)";
  static const std::string grade = R"(\b(?:GS|GG|grade)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b)";
  static const std::string above = R"(( (?:level )?(?:or|and) (?:above|higher|over))?)";
  static const RE2 share_first("(?i)(?:" + number + "|" + part + ")[^.;:,()0-9]{0,70}?" + grade +
                               above);
  static const RE2 grade_first(
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
  while (RE2::FindAndConsume(&rest, share_first, &figure, &words, &at, &or_above))
    add(figure, words, at, !or_above.empty());
  if (shares.size() == told) {
    rest = text;
    while (RE2::FindAndConsume(&rest, grade_first, &at, &or_above, &figure, &words))
      add(figure, words, at, !or_above.empty());
  }
  static const RE2 rest_of_work(
      R"((?i)\b(?:rest|remainder|remaining [\w-]+|balance)\b[^.;:0-9]{0,60}?\b(?:GS|GG|grade)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b)");
  double sum = 0;
  for (std::size_t i = told; i < shares.size(); ++i) sum += shares[i].percent;
  if (sum > 0 && sum < 100 && RE2::PartialMatch(text, rest_of_work, &at))
    shares.push_back({at, 100 - sum, false, clause});
}

}  // namespace

std::vector<WorkShare> work_shares(std::span<const Clause> clauses) {
  static const RE2 about_work(
      R"((?i)\b(?:work|hours|workload|duties|dollars|money|labor|time|effort|part|staff|employees|positions)\b)");
  // Part-time people, the supervisor's own work, and time that is spent on something else.
  static const RE2 of_something_else(
      R"((?i)\b(?:half|part)[- ]time\b|\b(?:personal(?:ly)?|own (?:\w+ )?(?:work|cases|duties)|goes to (?:leading|supervis)|(?:incumbent|supervisor|chief|head|he|she|i|you) (?:also )?(?:performs?|does?|spends?|carries|handles?|writes?))\b)");
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
        (!list && !RE2::PartialMatch(text, about_work)) ||
        RE2::PartialMatch(text, of_something_else))
      continue;
    const std::size_t told = shares.size();
    shares_of(text, i, shares);
    goes_on = shares.size() > told;
  }
  return shares;
}

}  // namespace secondlook
