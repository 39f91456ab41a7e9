// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/personal_patterns.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace secondlook {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }

/// A digit, or what OCR makes of 0, 1, 2, 5 and 8.
bool looks_like_digit(char c) {
  return is_digit(c) || std::string_view("OoIl|ZzSsB").find(c) != std::string_view::npos;
}

std::size_t digits_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
}

// Most of the nine: a misread or two in a number, but no words that are spelled with such letters.
constexpr std::size_t kDigitsOfNine = 6;

// A caption and its value stand close together: room for "(month, day, year)" or "in Ohio on".
constexpr std::size_t kLongestLead = 40;  // bytes

/// What stands between two groups of digits: a hyphen or a dot, spaces beside it, or only a space.
std::string_view separator_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  if (end < text.size() && text[end] == ' ') ++end;
  if (end < text.size() && (text[end] == '-' || text[end] == '.')) {
    ++end;
    if (end < text.size() && text[end] == ' ') ++end;
  }
  return text.substr(at, end - at);
}

/// Whether something that goes on as a number or a word stands right before `at`.
bool goes_on_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const char last = text[at - 1];
  if (is_alphanumeric(last)) return true;
  return (last == '-' || last == '.' || last == '/' || last == ',') && at >= 2 &&
         is_alphanumeric(text[at - 2]) && (last == '-' || is_digit(text[at - 2]));
}

bool goes_on_after(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (is_alphanumeric(text[at])) return true;
  return (text[at] == '-' || text[at] == '.' || text[at] == '/' || text[at] == ',') &&
         at + 1 < text.size() && is_digit(text[at + 1]);
}

/// Whether a number is the next word before or after: then [begin, end) is part of a row of them.
bool stands_among_numbers(std::string_view text, std::size_t begin, std::size_t end) {
  return (begin >= 2 && text[begin - 1] == ' ' && is_digit(text[begin - 2])) ||
         (end + 1 < text.size() && text[end] == ' ' && is_digit(text[end + 1]));
}

std::optional<PersonalSpan> security_number_at(std::string_view text, std::size_t begin) {
  constexpr std::array<int, 3> kGroups{3, 2, 4};
  std::array<std::string_view, 2> separators;
  std::size_t at = begin;
  for (std::size_t group = 0; group < kGroups.size(); ++group) {
    for (int i = 0; i < kGroups[group]; ++i, ++at)
      if (at >= text.size() || !looks_like_digit(text[at])) return std::nullopt;
    if (group == separators.size()) break;
    separators[group] = separator_at(text, at);
    at += separators[group].size();
  }
  const std::size_t digits = digits_in(text.substr(begin, at - begin));
  if (digits < kDigitsOfNine || goes_on_after(text, at)) return std::nullopt;

  const auto has_hyphen = [](std::string_view s) { return s.find('-') != std::string_view::npos; };
  // Five digits, a hyphen and four more are a ZIP code.
  if (separators[0].empty() && has_hyphen(separators[1])) return std::nullopt;
  const bool hyphens = has_hyphen(separators[0]) && has_hyphen(separators[1]);
  // Three numbers side by side may as well be points; alone, and with no letter misread, they are
  // not.
  const bool spaces = separators[0] == " " && separators[1] == " " && digits == 9 &&
                      !stands_among_numbers(text, begin, at);
  return PersonalSpan{begin, at, PersonalKind::security_number, hyphens || spaces};
}

/// Whether a label ends right where a number begins: "SSN-123...", "SSN123...".
bool stands_right_after(const std::vector<PersonalSpan>& labels, std::string_view text,
                        std::size_t begin) {
  const auto next = std::partition_point(labels.begin(), labels.end(),
                                         [&](const auto& label) { return label.end <= begin; });
  if (next == labels.begin()) return false;
  const auto between = text.substr(std::prev(next)->end, begin - std::prev(next)->end);
  return between.size() <= 3 && std::none_of(between.begin(), between.end(), is_alphanumeric);
}

/// What stands before `at` without a newline between.
std::string_view line_before(std::string_view text, std::size_t at) {
  const std::size_t from = at > kLongestLead ? at - kLongestLead : 0;
  const auto before = text.substr(from, at - from);
  return before.substr(before.rfind('\n') + 1);  // npos + 1 is 0
}

void append_matches(std::string_view text, const RE2& pattern, PersonalKind kind,
                    std::vector<PersonalSpan>& spans) {
  re2::StringPiece match;
  std::size_t from = 0;
  while (from < text.size() && pattern.Match(text, from, text.size(), RE2::UNANCHORED, &match, 1)) {
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    from = begin + match.size();
    spans.push_back({begin, from, kind, false});
  }
}

}  // namespace

std::vector<PersonalSpan> find_personal_labels(std::string_view text) {
  static const RE2 kNumberLabel(
      R"((?i)\b(?:ssa?n|s\.s\.(?:a\.)?n\.?|s\.?s\.? ?(?:numbers?|nos?|nr|#))"
      R"(|soc(?:ial|\.)? ?sec(?:urity|\.)?)(?: (?:account )?(?:number|no\b|nr\b|#))?)");
  // The agency, its acts and its benefits are not anybody's number.
  static const RE2 kNotTheNumber(
      R"((?i)^ ?(?:admin|act\b|benefi|income|field|office|disab|trust|claim|program|law|system)"
      R"(|insur|polic|regul|tax))");
  static const RE2 kBirthLabel(
      R"((?i)\b(?:of birth|birth ?-? ?da(?:te|y)|d[o0][b8]|d\. ?o\. ?b\.?|born))");

  std::vector<PersonalSpan> labels;
  append_matches(text, kNumberLabel, PersonalKind::security_number, labels);
  append_matches(text, kBirthLabel, PersonalKind::birth_date, labels);
  std::erase_if(labels, [&](const PersonalSpan& label) {
    const auto rest = text.substr(label.end);
    // A plural is a label too; any other letter makes it another word.
    const bool plural = rest.substr(0, 1) == "s" && (rest.size() == 1 || !is_letter(rest[1]));
    if (!rest.empty() && is_letter(rest[0]) && !plural) return true;
    return label.kind == PersonalKind::security_number &&
           RE2::PartialMatch(rest.substr(0, 16), kNotTheNumber);
  });
  std::sort(labels.begin(), labels.end(),
            [](const auto& a, const auto& b) { return a.begin < b.begin; });
  return labels;
}

std::vector<PersonalSpan> find_security_numbers(std::string_view text,
                                                const std::vector<PersonalSpan>& labels) {
  std::vector<PersonalSpan> numbers;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!looks_like_digit(text[at])) continue;
    if (goes_on_before(text, at) && !stands_right_after(labels, text, at)) continue;
    const auto number = security_number_at(text, at);
    if (!number || ends_in_other_number(line_before(text, at))) continue;
    numbers.push_back(*number);
    at = number->end - 1;
  }
  return numbers;
}

std::vector<PersonalSpan> find_dates(std::string_view text) {
  static const std::string kMonth =
      R"((?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?)"
      R"(|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)";
  static const std::string kDigit = "[0-9OoIlZzSsB]";
  // No space beside a dot: there it ends an abbreviation or a sentence.
  static const std::string kBetween = R"((?: ?[/-] ?|\.))";
  static const std::string kDay = kDigit + "{1,2}(?i:st|nd|rd|th)?";
  static const std::string kYear = "'?" + kDigit + "{2,4}";
  static const RE2 kDate(R"(\b(?:)" + kDigit + "{1,4}" + kBetween + kDigit + "{1,2}" + kBetween +
                         kDigit + "{2,4}|" + kMonth + " ?" + kDay + "(?:,? ?" + kYear + ")?|" +   //
                         kMonth + ",? ?" + kYear + "|" +                                          //
                         kDay + "(?: day)?[ -]?(?:of )?" + kMonth + "[, -]{0,2}" + kYear + "|" +  //
                         kDigit + "{8}|" +                                                        //
                         kDigit + "{1,2} " + kDigit + "{1,2} " + kDigit + R"({2,4})\b)");
  std::vector<PersonalSpan> dates;
  append_matches(text, kDate, PersonalKind::birth_date, dates);
  std::erase_if(dates, [&](const PersonalSpan& date) {
    return digits_in(text.substr(date.begin, date.end - date.begin)) == 0;
  });
  return dates;
}

bool leads_from_label_to_value(std::string_view text) {
  static const RE2 kOtherCaption(
      R"((?i)\b(?:dates?|eod|hired?|entry|entered|effective|classified|certified|signed)"
      R"(|appointed|promoted|number|no|grade|series|phone|pd)\b)");
  return text.size() <= kLongestLead && digits_in(text) == 0 &&
         !RE2::PartialMatch(text, kOtherCaption);
}

bool ends_in_caption(std::string_view text) {
  static const RE2 kCaption(
      R"((?i)(?::|#|\b(?:dates?|effective|eod|hired|entered|classified|certified|signed|since)"
      R"(|from|to|of|on|in|by|number|no\.?|pd))[\s_]*$)");
  if (text.size() > kLongestLead) text.remove_prefix(text.size() - kLongestLead);
  return RE2::PartialMatch(text, kCaption);
}

bool ends_in_other_number(std::string_view before) {
  static const RE2 kOtherNumber(
      R"((?i)\b(?:pd|p\.d\.|position|description|job|announcement|vacancy|control|case|requisition)"
      R"(|contract|serial|inventory|phone|tel|telephone|fax|cell|zip)\W{0,3})"
      R"((?:(?:number|num|nbr|no|id|code)\b)?[\W_]{0,4}$)");
  if (before.size() > kLongestLead) before.remove_prefix(before.size() - kLongestLead);
  return RE2::PartialMatch(before, kOtherNumber);
}

}  // namespace secondlook
