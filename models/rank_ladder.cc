// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rank_ladder.h"

#include <algorithm>
#include <set>
#include <string>

#include "models/guarded_pattern.h"
#include "models/superiors_deputy.h"

namespace secondlook {
namespace {

// Civilian grades that officers' ranks stand beside.
constexpr int kGradeOfMajor = 13, kGradeOfLieutenantColonel = 14, kGradeOfColonel = 15;
constexpr int kLowestOfSuperiors = 9;

bool tells_of_staff(const Clause& clause) {
  static const RE2 staff(
      R"((?i)\b(?:staff (?:of|consists|includes|is)|subordinates\b|employees|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+) (?:[\w,]+ ){0,5}\(?(?:at )?(?:GS|GM)\b|workload|(?:branches|sections|units|divisions|teams|districts) (?:each )?reports?|each (?:led|headed|run) by|points|meets?|writes? (?:for|to)|contacts?|deals with|briefs|testif\w+))");
  return clause.assertion == Assertion::past || clause.section == "gssg-4A" ||
         RE2::PartialMatch(clause.text, staff);
}

// Says where a position stands.
bool tells_of_place(const Clause& clause) {
  static const GuardedPattern place(
      R"((?i)\b(?:supervis(?:or|ed|es|ion)|superior|reports?|reporting|rates|rated|rater|rating official|reviewing official|under|below|above|chain|levels? down|subordinate to|direction|guidance|answers?|accountable|works? (?:directly )?(?:for|under)|falls|assigns?|first-line|second-line|boss|responsible to|next)\b)");
  return place.in(clause.text);
}

bool is_heading_of_place(const Clause& clause) {
  constexpr std::size_t kLongestHeading = 40;  // bytes
  return clause.text.size() <= kLongestHeading && tells_of_place(clause);
}

struct NamedRanks {
  std::set<int> grades;  // below the executives, officers by the grade that they stand beside
  bool executive = false;
  bool any() const { return executive || !grades.empty(); }
};

NamedRanks ranks_named(const Clause& clause) {
  NamedRanks named;
  re2::StringPiece rest(clause.text), plan, number, top, officer;
  while (RE2::FindAndConsume(&rest, rank_pattern(), &plan, &number, &top, &officer)) {
    if (!top.empty()) named.executive = true;
    const int grade =
        !number.empty() ? std::stoi(std::string(number))
        : officer.empty()
            ? 0
            : grade_of_officer({officer.data(), officer.size()}).value_or(kGradeOfMajor);
    if (grade >= kLowestOfSuperiors) named.grades.insert(grade);
  }
  return named;
}

}  // namespace

const RE2& rank_pattern() {
  static const RE2 pattern(
      R"((?:(?i:\b(GS|GM|GG|NH|ZP)[- ]?(?:[0-9]{3,4}[- ])?0?([0-9]{1,2})\b)|((?i:\b(?:SES\b|senior executive|career executive|(?:first|lowest) executive|an executive\b|brigadier general|major general|lieutenant general|commanding general|rear admiral|vice admiral|\badmiral\b|general officer|flag officer|general(?:[,.;)]|$)|ES-[0-9]{2,4}|EX-[0-9IV]+|executive (?:level|schedule)|executive rank|senior foreign service|ambassador\b|presidential(?:ly)?[- ]appoint\w+|senate-confirmed|political appointee|O-?(?:7|8|9|10)\b))|\b(?:(?:Brig|Maj|Lt) Gen|BG|MG|LTG|RDML|RADM|VADM)\b|\bES\))|((?i:\b(?:lieutenant colonel|colonel|captain|lieutenant commander|major[,;.)]|commander,? (?:usn|u\.s\. navy|\(?O-?5)|O-?[456]\b))|\b(?:COL|LTC|CAPT|Lt Col|Col)\b)))");
  return pattern;
}

std::optional<int> grade_of_officer(std::string_view rank) {
  static const RE2 colonel(R"((?i)^(?:colonel|captain|O-?6|COL|CAPT)$)");
  static const GuardedPattern lieutenant_colonel(
      R"((?i)^(?:lieutenant colonel|commander.*|O-?5|LTC|Lt Col)$)");
  if (RE2::PartialMatch(rank, colonel)) return kGradeOfColonel;
  if (lieutenant_colonel.in(rank)) return kGradeOfLieutenantColonel;
  return std::nullopt;
}

RankLadder rank_ladder(std::span<const Clause> clauses) {
  constexpr std::size_t kFarthest = 2;  // clauses to either side
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    NamedRanks all = ranks_named(clauses[i]);
    if (!all.executive || tells_of_staff(clauses[i])) continue;
    bool placed = tells_of_place(clauses[i]);
    const auto take = [&](std::size_t at) {
      const NamedRanks beside = ranks_named(clauses[at]);
      if (!beside.any() || clauses[at].section != clauses[i].section ||
          tells_of_staff(clauses[at]) || shares_fully(clauses[at].text))
        return false;
      all.grades.insert(beside.grades.begin(), beside.grades.end());
      placed = placed || tells_of_place(clauses[at]);
      return true;
    };
    std::size_t back = 1;
    while (back <= std::min(kFarthest, i) && take(i - back)) ++back;
    // "Chain." over them
    placed = placed || (back <= i && is_heading_of_place(clauses[i - back]));
    for (std::size_t on = 1; on <= kFarthest && i + on < clauses.size() && take(i + on);) ++on;
    if (placed) return {static_cast<int>(all.grades.size()) + 1, i};
  }
  return {};
}

std::optional<SuperiorsGrade> superiors_grade(std::span<const Clause> clauses) {
  static const GuardedPattern upward(
      R"((?i)^(?:under|chain|supervisor|superior|boss|rater)\b|\b(?:reports? to|works? (?:directly )?(?:for|under)|(?:supervised|rated) by|answers? to|(?:accountable|responsible) to|is under|supervisor is|chain)\b|\bsupervises\W*$)");
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (tells_of_staff(clauses[i]) || !upward.in(clauses[i].text)) continue;
    const NamedRanks named = ranks_named(clauses[i]);
    if (!named.grades.empty()) return SuperiorsGrade{*named.grades.begin(), i};
  }
  return std::nullopt;
}

}  // namespace secondlook
