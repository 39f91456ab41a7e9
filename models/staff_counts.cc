// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_counts.h"

#include <re2/re2.h>

#include <algorithm>

#include "models/characters.h"
#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

using Kind = StaffToken::Kind;

constexpr std::size_t kReach = 24;         // tokens between a number and its grade
constexpr int kMostWordsOfTitle = 14;      // between them
constexpr std::size_t kBytesBefore = 200;  // that tell what a number is a number of
constexpr int kHighestGrade = 15;

}  // namespace

StaffCounts::StaffCounts(std::string_view text) : text_(text), tokens_(staff_tokens(text)) {
  mark_notes();
  for (std::size_t i = 0; i < tokens_.size(); ++i)
    if (tokens_[i].kind == Kind::grade && !note_[i]) grades_.push_back(i);
  grades_.push_back(tokens_.size());
}

void StaffCounts::mark_notes() {
  static const GuardedPattern of_these(R"((?i)^\( ?(?:\w+ )?of (?:these|them|whom|which)\b)");
  static const RE2 people(R"((?i)^(?:positions?|people|persons?|employees?|incumbents?|ftes?)$)");
  note_.assign(tokens_.size(), false);
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    if (tokens_[i].text != "(") continue;
    std::size_t close = i + 1;
    bool grade = false;
    while (close < tokens_.size() && tokens_[close].text != ")")
      grade |= tokens_[close++].kind == Kind::grade;
    if (close == tokens_.size()) return;
    const bool count =
        tokens_[i + 1].kind == Kind::number &&
        (close == i + 2 || (close == i + 3 && RE2::PartialMatch(tokens_[i + 2].text, people)));
    const bool of_graded = i > 0 && tokens_[i - 1].kind == Kind::grade;
    const bool part = of_these.in(text_.substr(tokens_[i].begin)) && graded_before(i);
    if (!count && (!grade || of_graded || part))
      std::fill(note_.begin() + static_cast<std::ptrdiff_t>(i),
                note_.begin() + static_cast<std::ptrdiff_t>(close) + 1, true);
    i = close;
  }
}

// "GS-12 ..... 8 (of these two are at GS-9)": nothing but the number stands between.
bool StaffCounts::graded_before(std::size_t i) const {
  for (std::size_t back = 1; back <= kReach && back <= i; ++back) {
    if (tokens_[i - back].kind == Kind::grade) return true;
    if (tokens_[i - back].kind == Kind::word) return false;
  }
  return false;
}

std::string_view StaffCounts::between(std::size_t first, std::size_t last) const {
  if (first >= last) return {};
  const std::size_t begin = tokens_[first].begin;
  return text_.substr(begin, tokens_[last - 1].end - begin);
}

std::string_view StaffCounts::before(std::size_t token) const {
  const std::size_t end = tokens_[token].begin;
  const std::size_t begin = end > kBytesBefore ? end - kBytesBefore : 0;
  return text_.substr(begin, end - begin);
}

bool StaffCounts::is_share(std::size_t i) const {
  static const GuardedPattern share(R"((?i)^[- ]?(?:%|per ?cent))");
  return share.in(text_.substr(tokens_[i].end, 10)) || tokens_[i].text.starts_with("$");
}

std::optional<std::size_t> StaffCounts::count_before(std::size_t grade) const {
  static const RE2 ends(R"(^[;.:|]$)");
  int words = 0;
  for (std::size_t i = grade; i-- > 0 && grade - i <= kReach;) {
    const StaffToken& token = tokens_[i];
    if (note_[i]) continue;
    if (token.kind == Kind::number && sums_up(i)) return std::nullopt;
    if (token.kind == Kind::number) return i;
    if (token.kind == Kind::article && tells_of_level(i)) continue;
    if (token.kind == Kind::article && (words > 0 || bare_article(i))) return i;
    if (token.kind == Kind::grade || (token.kind == Kind::other && is_share(i)) ||
        (RE2::PartialMatch(token.text, ends) && !ends_abbreviation(i)))
      return std::nullopt;
    if (token.kind == Kind::word && ++words > kMostWordsOfTitle) return std::nullopt;
  }
  return std::nullopt;
}

// "Thirty-two employees: Training coordinator, GS-11": the number is of all that a list tells.
bool StaffCounts::sums_up(std::size_t count) const {
  static const GuardedPattern all_of_list(
      R"((?i)^(?:people|persons|employees|staff members|subordinates|positions)\b)");
  static const RE2 title(R"(^[a-z]+(?: members)? [A-Z][a-z])");
  const std::string_view behind = text_.substr(std::min(tokens_[count].end + 1, text_.size()));
  return all_of_list.in(behind) && RE2::PartialMatch(behind, title);
}

// "9 ea. Pharmacist", "two Engr. Technicians".
bool StaffCounts::ends_abbreviation(std::size_t i) const {
  static const GuardedPattern abbreviation(
      R"((?i)^(?:ea|approx|asst|admin|mgmt|mgt|supv|spec|tech|prog|engr|eng|sr|jr|biol|phys|sci|opns|svc|pos|maint|mech|elec|clk|exam|rep)$)");
  return tokens_[i].text == "." && i > 0 && abbreviation.in(tokens_[i - 1].text);
}

// "seven specialists, a full performance level of GS-12 for each".
bool StaffCounts::tells_of_level(std::size_t i) const {
  static const RE2 level(R"((?i)^(?:full|target|career|grade|level|ladder)$)");
  return i + 1 < tokens_.size() && RE2::PartialMatch(tokens_[i + 1].text, level);
}

// "each led by a GS-13", "a GS-9 and a GS-7"; "hired as a GS-5" tells of one who is counted
// before.
bool StaffCounts::bare_article(std::size_t i) const {
  static const RE2 counts(R"((?i)^(?:by|under|with|has|have|and|[,;:(.|])$)");
  return i == 0 || RE2::PartialMatch(tokens_[i - 1].text, counts);
}

// "GS-11, four", "GS-0610-10: 8", "GS-13 (30)", "GS-12 .... 8", "GS-12 Pharmacist: 9".
std::optional<std::size_t> StaffCounts::count_behind(std::size_t grade, std::size_t next) const {
  std::size_t i = grade + 1;
  const auto skipped = [&] {
    if (note_[i] || tokens_[i].text == "x") return true;
    if (tokens_[i].kind != Kind::mark || tokens_[i].text == ";") return false;
    return tokens_[i].text != "." || (i + 1 < next && tokens_[i + 1].text == ".") ||
           tokens_[i - 1].text == "." || text_[tokens_[i].begin - 1] == ' ';
  };
  if (const std::size_t leader = leader_behind(grade, next); leader < next) {
    i = leader;
  } else {
    while (i < next && i <= grade + kWordsBehind && tokens_[i].kind == Kind::word &&
           tokens_[i].text != "x")
      ++i;
    static const RE2 counts(R"(^[:(x-]$)");
    if (i > grade + 1 && (i >= next || !RE2::PartialMatch(tokens_[i].text, counts)))
      return std::nullopt;
  }
  while (i < next && skipped()) ++i;
  if (i >= next || tokens_[i].kind != Kind::number || goes_on_with_grades(i)) return std::nullopt;
  return i;
}

std::optional<std::size_t> StaffCounts::bracketed_behind(std::size_t grade) const {
  const std::size_t count = grade + 2;
  if (count + 1 >= tokens_.size() || tokens_[grade + 1].text != "(" ||
      tokens_[count].kind != Kind::number || tokens_[count + 1].text != ")")
    return std::nullopt;
  return count;
}

// "GS-9, licensed in all grains ..... 17": dots lead over more words than a title has. `next` where
// none do.
std::size_t StaffCounts::leader_behind(std::size_t grade, std::size_t next) const {
  for (std::size_t i = grade + 1; i + 1 < next && i <= grade + 2 * kWordsBehind; ++i) {
    if (tokens_[i].text == "." && tokens_[i + 1].text == ".") return i;
    if (tokens_[i].kind != Kind::word && tokens_[i].text != ",") return next;
  }
  return next;
}

// "GS-4, 5 or 6" are three grades.
bool StaffCounts::goes_on_with_grades(std::size_t i) const {
  static const GuardedPattern joins(R"(^(?:or|and|to|through|-)$)");
  return is_digit(tokens_[i].text.front()) && tokens_[i].value <= kHighestGrade &&
         i + 2 < tokens_.size() && joins.in(tokens_[i + 1].text) &&
         is_digit(tokens_[i + 2].text.front());
}

// "GS-13, three adjudication units": a number before a noun of its own is that noun's.
bool StaffCounts::counts_what_follows(std::size_t count) const {
  static const GuardedPattern goes_on(
      R"((?i)^(?:of|in|at|on|who|are|is|with|full|part|each|and|or|for|to|positions?|people|employees?|persons?|incumbents?|more|now|filled|vacant|ftes?|all|both|as|under|from|by|plus|being|work|whose|half)$)");
  return tokens_[count - 1].text == "," && count + 1 < tokens_.size() &&
         tokens_[count + 1].kind == Kind::word && !goes_on.in(tokens_[count + 1].text);
}

// A number behind a grade is the grade's, unless it counts those of the next grade: "Chief,
// GS-12: two specialists, GS-9". Of a list whose numbers stand behind ("GS-6, five Mil Pay Tech
// GS-5, three"), the last has one too.
bool StaffCounts::stands_alone(std::size_t count, std::size_t n) const {
  const std::size_t next = grades_[n + 1];
  if (next == tokens_.size()) return !counts_what_follows(count);
  if (tokens_[count - 1].text == "(" || note_[count + 1] || count_before(next) != count)
    return true;
  return count_behind(grades_[grades_.size() - 2], tokens_.size()).has_value();
}

// "sixteen nuclear and three mechanical engineers GS-12" are nineteen; "nineteen of the 29" too.
StaffCounts::Told StaffCounts::people_told(std::size_t count, bool is_before) const {
  static const GuardedPattern whole(
      R"((?i)^(?: \w+){0,2} (?:out )?of (?:the |its |all |about |these )*(?:[0-9]+|[a-z]+teen|[a-z]+ty(?:-\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)");
  static const GuardedPattern of_whole(R"((?i)^(?:out|of|the|its|all|about|these|nearly)$)");
  static const GuardedPattern all_of_staff(
      R"((?i)\b(?:people|employees|staff|personnel|persons|positions|branches|sections|units|teams|in all)\b)");
  Told told{tokens_[count].value, count, false};
  if (!is_before) {
    told.summed_up = whole.in(text_.substr(tokens_[count].end, 40));
    return told;
  }
  std::size_t i = count;
  while (i > 0 && of_whole.in(tokens_[i - 1].text)) --i;
  if (i < count && i > 0 && tokens_[i - 1].kind == Kind::number && tokens_[i].text != "the" &&
      between(i, count).find("of") != std::string_view::npos)
    return {tokens_[i - 1].value, i - 1, true};
  while (tokens_[told.count].kind == Kind::number && told.count > 1 &&
         (tokens_[told.count - 1].text == "and" || tokens_[told.count - 1].text == ",")) {
    std::size_t other = told.count - 1;
    while (other > 0 && told.count - other < 5 && (tokens_[other - 1].kind == Kind::word)) --other;
    if (other == 0 || tokens_[other - 1].kind != Kind::number || note_[other - 1] ||
        (tokens_[told.count - 1].text == "," && other + 1 != told.count) ||
        all_of_staff.in(between(other, told.count)) ||
        (other > 1 && tokens_[other - 2].text == "between"))
      break;
    told = {told.people + tokens_[other - 1].value, other - 1, false};
  }
  return told;
}

std::optional<StaffCounts::Told> StaffCounts::people_of_all(std::size_t grade) const {
  static const RE2 all(
      R"((?i)\b(?:all|both|each)(?: of (?:them|these))?(?: (?:at|of|are|in|is))* $)");
  static const RE2 ends(R"(^[;.:|]$)");
  if (!RE2::PartialMatch(before(grade), all)) return std::nullopt;
  Told told;
  for (std::size_t i = grade; i-- > 0 && grade - i <= 2 * kReach;) {
    const StaffToken& token = tokens_[i];
    if (token.kind == Kind::grade || RE2::PartialMatch(token.text, ends)) break;
    if (note_[i] || (token.kind != Kind::number && token.kind != Kind::article)) continue;
    told = {told.people + token.value, i, false};
  }
  return told.people > 0 ? std::optional(told) : std::nullopt;
}

}  // namespace secondlook
