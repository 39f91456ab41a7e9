// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_tokens.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <charconv>

#include "models/characters.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostTokens = 2000;  // of one statement; a paper's sentence is far shorter
// What stands before a grade, in RE2 syntax.
constexpr std::string_view kBeforeGrade = R"(\b(?:GS|GM|GG|GL|WG|WL|WS|WD|WN|grades?)s?[- ]{0,2})";

// "GM" and "GG" are graded like the General Schedule.
std::string plan_of(std::string_view printed) {
  std::string plan = lower(printed.substr(0, 2));
  for (char& c : plan) c = static_cast<char>(c - 'a' + 'A');
  return plan == "GR" || plan == "GM" || plan == "GG" || plan == "GL" ? "GS" : plan;
}

// "5/7/9/11" is a ladder, whose top is the full performance level; "6 to 8" is a range.
int top_of_ladder(std::string_view grades) {
  static const RE2 step(R"(/ ?(?:GS-?)?0?([0-9]{1,2}))");
  re2::StringPiece rest(grades.data(), grades.size());
  int top = 0, grade = 0;
  while (RE2::FindAndConsume(&rest, step, &grade)) top = std::max(top, grade);
  return top;
}

// What stands behind a number says that it counts no people.
bool counts_other_things(std::string_view behind) {
  static const RE2 things(
      R"((?i)^(?:[- ]?(?:%|per ?cent\b|percent\b)|[- ](?:[\w-]+ )?(?:full[- ]time|part[- ]time|half[- ]time)?(?:hours?|days?|weeks?|months?|years?|minutes?|miles?|feet|acres|dollars|cents|million|billion|points?|pages|times|shifts?|tours|sites|places|buildings|rooms|floors|districts|states|counties|regions|countries|installations|bases|hospitals|clinics|stations|ships|fund|funds|tenths?|thirds?|fourths?|quarters?|fifths?|a\.m|p\.m|of (?:these|those|the) (?:hours|cases|files))\b|[- ](?:levels?|grades?|steps?)\b|[- ](?:staff|work|man|person)[- ]years?\b))");
  return RE2::PartialMatch(re2::StringPiece(behind.data(), behind.size()), things);
}

// "every one of the five", "no one": nobody is counted.
bool is_distributive(std::string_view token, std::string_view before) {
  static const RE2 each(R"((?i)\b(?:every|each|any|no) $)");
  return token == "one" && RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), each);
}

bool follows_a_code(std::string_view before) {
  static const RE2 code(
      R"((?i)(?:\b(?:level|factor|section|item|chapter|part|title|figure|table|page|no\.|position number|series|phase|article|unit|area|building|room|zone|class|type|code|form|route|ward|pier|platoon|station|grade|tier|step|band|echelon|fy|cy|since|until) ?|[#$§] ?|(?:those of|that of|equal to|amounts? to|comes? to|equivalent (?:of|to)) (?:about )?)$)");
  return RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), code);
}

// Plainly a word that is no number, as most are: which part of the pattern took it need not be
// found out.
bool is_plain_word(std::string_view token) {
  return token.size() > 2 && is_letter(token.front()) &&
         std::ranges::none_of(token, [](char c) { return is_digit(c) || c == ' '; }) &&
         !number_of(token);
}

}  // namespace

bool may_name_grade(std::string_view text) {
  static const RE2 grade(fmt::format("(?i){}[0-9]", kBeforeGrade));
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), grade);
}

std::vector<StaffToken> staff_tokens(std::string_view text) {
  // Figures of other things come first, as their parts would be taken for numbers of people.
  static const RE2 pattern(fmt::format(
      R"((?i)({}(?:[0-9]{{3,4}}[- ]{{1,2}})?0?([0-9]{{1,2}})((?: ?/ ?(?:GS-?)?0?[0-9]{{1,2}})*)s?\b)|(\$ ?[0-9][0-9,.]*|[0-9]+(?:[:/–-][0-9]+)+|[0-9]+(?:st|nd|rd|th)\b|[0-9]+[,.][0-9]{{2,}}[0-9.,]*)|\b([0-9]{{1,3}}\.[0-9]|{})\b|\b(an?)\b|([a-z][a-z0-9'’/&-]*[a-z0-9]|[a-z])|([,;:.()|—–-]))",
      kBeforeGrade, kNumberPattern));
  std::vector<StaffToken> tokens;
  std::size_t from = 0;
  re2::StringPiece found[9];
  const re2::StringPiece all(text.data(), text.size());
  while (tokens.size() < kMostTokens &&
         pattern.Match(all, from, text.size(), RE2::UNANCHORED, found, 1)) {
    StaffToken token;
    token.begin = static_cast<std::size_t>(found[0].data() - text.data());
    token.end = token.begin + found[0].size();
    from = token.end;
    token.text = lower(std::string_view(found[0].data(), found[0].size()));
    if (is_plain_word(token.text)) {
      token.kind = StaffToken::Kind::word;
      tokens.push_back(std::move(token));
      continue;
    }
    pattern.Match(all, token.begin, text.size(), RE2::ANCHOR_START, found, 9);
    if (!found[1].empty()) {
      token.kind = StaffToken::Kind::grade;
      token.pay_plan = plan_of(text.substr(token.begin));
      token.grade = std::max(number_of({found[2].data(), found[2].size()}).value_or(0),
                             top_of_ladder({found[3].data(), found[3].size()}));
    } else if (!found[4].empty()) {
      token.kind = StaffToken::Kind::other;
    } else if (!found[5].empty()) {
      token.kind = counts_other_things(text.substr(token.end)) ||
                           follows_a_code(text.substr(0, token.begin)) ||
                           is_distributive(token.text, text.substr(0, token.begin))
                       ? StaffToken::Kind::other
                       : StaffToken::Kind::number;
      if (token.text.find('.') != std::string::npos)
        std::from_chars(token.text.data(), token.text.data() + token.text.size(), token.value);
      else
        token.value = number_of(token.text).value_or(0);
    } else if (!found[6].empty()) {
      token.kind = counts_other_things(text.substr(token.end)) ? StaffToken::Kind::other
                                                               : StaffToken::Kind::article;
      token.value = 1;
    } else if (!found[7].empty()) {
      token.kind = StaffToken::Kind::word;
    } else {
      token.kind = StaffToken::Kind::mark;
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

}  // namespace secondlook
