// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/pd_outdated.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>

#include "models/link/title_words.h"

namespace secondlook {
namespace {

constexpr int kYearsBetweenPapers = 5;
constexpr std::size_t kDateSize = 10;  // "2019-05-04"

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Whole years from one day to a later one.
int years_between(std::string_view from, std::string_view to) {
  const int years = number(to.substr(0, 4)) - number(from.substr(0, 4));
  return to.substr(4) < from.substr(4) ? years - 1 : years;
}

// What the entry's date is the date of.
const char* done(const FormalEntry& entry) {
  if (entry.caption == "date of the paper") return "dated";
  return entry.caption == "review" ? "reviewed" : "signed";
}

// The last time that somebody signed for the description.
const FormalEntry* newest(const PositionDescription& position) {
  const FormalEntry* found = nullptr;
  for (const FormalEntry& entry : position.formal_entries)
    if (entry.date && entry.date->size() == kDateSize && (!found || *entry.date > *found->date))
      found = &entry;
  return found;
}

// What a later paper shows otherwise; empty where nothing.
std::string shown_otherwise(const Classification& pd, const Identity& later,
                            const LinkWords& words) {
  if (pd.grade && later.grade && pd.grade->value != *later.grade)
    return fmt::format("grade {} instead of {}", *later.grade, pd.grade->value);
  if (pd.pay_plan && !later.pay_plan.empty() && pd.pay_plan->value != later.pay_plan)
    return fmt::format("pay plan {} instead of {}", later.pay_plan, pd.pay_plan->value);
  if (!pd.title || later.title.empty()) return {};
  const auto told = title_words(later.title, words);
  const bool organizational =
      pd.organizational_title && !unlike(told, title_words(pd.organizational_title->value, words));
  if (unlike(told, title_words(pd.title->value, words)) && !organizational)
    return fmt::format("the title {}", later.title);
  return {};
}

}  // namespace

std::optional<std::string> reference_date(std::vector<std::string> dates) {
  std::erase_if(dates, [](const std::string& date) { return date.size() != kDateSize; });
  std::sort(dates.begin(), dates.end());
  for (std::size_t i = dates.size(); i > 1; --i)
    if (years_between(dates[i - 2], dates[i - 1]) < kYearsBetweenPapers) return dates[i - 1];
  return std::nullopt;
}

std::vector<Finding> pd_outdated(const PositionDescription& position,
                                 std::span<const DatedPaper> papers,
                                 const std::optional<std::string>& reference,
                                 const LinkWords& words, const Standards& standards) {
  const FormalEntry* signed_last = newest(position);
  if (signed_last == nullptr) return {};
  const std::string& date = *signed_last->date;
  const DatedPaper* later = nullptr;
  for (const DatedPaper& paper : papers)
    if (paper.date.size() == kDateSize && paper.date > date &&
        !shown_otherwise(position.classified, paper.identity, words).empty() &&
        (later == nullptr || paper.date > later->date))
      later = &paper;
  if (later != nullptr) {
    std::vector<Evidence> evidence = signed_last->evidence;
    evidence.push_back(later->evidence);
    return {{"pd-outdated", Severity::medium,
             fmt::format("The description was last {} on {}, before {} of {} that shows {}.",
                         done(*signed_last), date, later->what, later->date,
                         shown_otherwise(position.classified, later->identity, words)),
             citation(standards.general, "PD-1"), std::move(evidence)}};
  }
  const double limit = rule_figure(standards.general, "CURRENT-2", "years", 10);
  if (!reference || years_between(date, *reference) < limit) return {};
  return {{"pd-outdated", Severity::low,
           fmt::format("The description was last {} on {}, {} years before the newest paper of "
                       "the archive ({}).",
                       done(*signed_last), date, years_between(date, *reference), *reference),
           citation(standards.general, "CURRENT-2"), signed_last->evidence}};
}

}  // namespace secondlook
