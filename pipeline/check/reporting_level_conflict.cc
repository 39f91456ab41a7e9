// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/reporting_level_conflict.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "models/link/title_words.h"
#include "models/superiors_deputy.h"

namespace secondlook {
namespace {

constexpr double kLeastConfidence = 0.6, kSure = 0.8;
// "Director" alone fits any director.
constexpr std::size_t kFewestWords = 2;
constexpr std::size_t kMostEvidence = 6;

// "Director" alone tells a reader nothing; the unit beside it does.
std::string title_of(const Identity& identity) {
  const std::string& title =
      identity.organizational_title.empty() ? identity.title : identity.organizational_title;
  const bool one_word = title.find(' ') == std::string::npos;
  return one_word && !identity.organization.empty() ? title + ", " + identity.organization.front()
                                                    : title;
}

// A title's words without "deputy" and "acting": charts draw a deputy's people below the chief.
std::vector<std::string> words_of_head(const std::string& title, const LinkWords& words) {
  std::vector<std::string> told = title_words(title, words);
  for (const std::string_view word : {"deputy", "acting", "associate", "assistant", "principal"})
    std::erase(told, title_words(word, {}).front());
  return told;
}

bool has_any(const std::vector<std::string>& told, const LinkWords::Words& kinds) {
  return std::any_of(kinds.begin(), kinds.end(), [&](const std::string& kind) {
    return std::find(told.begin(), told.end(), title_words(kind, {}).front()) != told.end();
  });
}

// What is left of "Director, Division of Tides" that other divisions do not have.
std::vector<std::string> subject(std::vector<std::string> told, const LinkWords& words) {
  for (const auto* kinds : {&words.heads, &words.units})
    for (const std::string& kind : *kinds) std::erase(told, title_words(kind, {}).front());
  return told;
}

// "OCIO" and "Recs." are made of other words than those they stand for.
bool is_shortened(std::string_view unit) {
  static const RE2 shortened(R"(\b[A-Z][A-Z&]{1,5}\b|\.(?:\W|$))");
  return RE2::PartialMatch(unit, shortened);
}

// A box with "Director" over "Division of Tides" is not that of the "Director, Division of Rain".
bool units_conflict(const std::vector<std::string>& said, const std::string& unit,
                    const LinkWords& words) {
  const auto drawn = title_words(unit, words);
  return has_any(said, words.units) && has_any(drawn, words.units) && !is_shortened(unit) &&
         unlike(subject(said, words), subject(drawn, words));
}

// Both name the head of a unit, and not of one unit. The unit may stand in the organization only.
bool titles_conflict(const std::string& stated, const Identity& charted, const LinkWords& words) {
  const auto said = words_of_head(stated, words);
  if (said.size() < kFewestWords || !has_any(said, words.heads)) return false;
  bool heads = false;
  for (const std::string* title : {&charted.title, &charted.organizational_title}) {
    const auto drawn = words_of_head(*title, words);
    const bool names_head = has_any(drawn, words.heads);
    if (drawn.size() < kFewestWords) {
      if (!names_head) continue;
      for (const std::string& unit : charted.organization) {
        if (!units_conflict(said, unit, words)) return false;
        heads = true;
      }
      continue;
    }
    if (!unlike(said, drawn)) return false;
    heads = heads || names_head;
    for (const std::string& unit : charted.organization) {
      auto with_unit = words_of_head(*title + " " + unit, words);
      if (!unlike(said, with_unit)) return false;
    }
  }
  return heads;
}

// "Reports administratively to the Director, Division of Tides, and technically to the Chief
// Hydrologist", "to the Director through the Chief": of two who are named a chart shows one.
bool is_named_beside(const SupervisoryScope& stated, const Identity& drawn,
                     const LinkWords& words) {
  static const RE2 two_named(R"((?i)\b(?:and(?: also)? (?:to|by|from)|both|jointly)\b)");
  std::string head = drawn.organizational_title.empty() ? drawn.title : drawn.organizational_title;
  if (head.find(' ') == std::string::npos && !drawn.organization.empty())
    head += " " + drawn.organization.front();
  const auto named = words_of_head(head, words);
  return named.size() >= kFewestWords &&
         std::ranges::any_of(stated.evidence, [&](const Evidence& item) {
           if (item.quote.find(stated.reports_to) == std::string::npos ||
               !(RE2::PartialMatch(item.quote, two_named) || tells_of_second_line(item.quote)))
             return false;
           const auto said = title_words(item.quote, words);
           return std::ranges::all_of(named, [&](const std::string& word) {
             return std::ranges::binary_search(said, word);
           });
         });
}

// The grade of one who acts for the chief, or for the vacant office, is not the chief's.
bool may_stand_for_another(const Identity& identity) {
  return stands_in(identity.title) || stands_in(identity.organizational_title);
}

class Comparison {
 public:
  Comparison(const SupervisoryScope& stated, const Standing& charted, const LinkWords& words)
      : stated_(stated), charted_(charted), words_(words) {}

  // What differs, for a person; empty where nothing does.
  std::string differences() const {
    std::string text;
    const auto add = [&](const std::string& one) {
      text.append(text.empty() ? "" : " ").append(one);
    };
    if (stated_.reporting_levels_below_ses && charted_.levels_below_ses &&
        stated_.levels_told_step_by_step && charted_.every_level_shown &&
        *stated_.reporting_levels_below_ses != *charted_.levels_below_ses)
      add(fmt::format(
          "By the description the position is {} below the first executive, by the "
          "chart {}.",
          levels(*stated_.reporting_levels_below_ses), levels(*charted_.levels_below_ses)));
    if (!charted_.supervisor) return text;
    const Identity& drawn = *charted_.supervisor;
    if (grades_conflict(drawn))
      add(fmt::format("The description has it report to a GS-{}, the chart to a GS-{}.",
                      *stated_.reports_to_grade, *drawn.grade));
    if (titles_conflict(stated_.reports_to, drawn, words_) &&
        !is_named_beside(stated_, drawn, words_))
      add(fmt::format("The description has it report to the {}; the chart or list shows the {}.",
                      stated_.reports_to, title_of(drawn)));
    return text;
  }

 private:
  bool grades_conflict(const Identity& drawn) const {
    const bool general_schedule = drawn.pay_plan == "GS" || drawn.pay_plan == "GM";
    return stated_.grade_told_with_superior && stated_.reports_to_grade && drawn.grade &&
           general_schedule && *stated_.reports_to_grade != *drawn.grade &&
           !stands_in(stated_.reports_to) && !may_stand_for_another(drawn);
  }

  static std::string levels(int number) {
    return fmt::format("{} reporting level{}", number, number == 1 ? "" : "s");
  }

  const SupervisoryScope& stated_;
  const Standing& charted_;
  const LinkWords& words_;
};

}  // namespace

std::vector<Finding> reporting_level_conflict(const SupervisoryScope& stated,
                                              const Standing& charted, const LinkWords& words,
                                              const Standards& standards) {
  if (charted.confidence < kLeastConfidence) return {};
  std::string summary = Comparison(stated, charted, words).differences();
  if (summary.empty()) return {};
  std::vector<Evidence> evidence;
  for (const Evidence& item : stated.evidence)
    if (!stated.reports_to.empty() && item.quote.find(stated.reports_to) != std::string::npos &&
        evidence.size() < kMostEvidence / 2)
      evidence.push_back(item);
  for (const Evidence& item : charted.evidence)
    if (evidence.size() < kMostEvidence) evidence.push_back(item);
  return {{"reporting-level-conflict",
           charted.confidence >= kSure ? Severity::medium : Severity::low, std::move(summary),
           citation(standards.general, "PD-4"), std::move(evidence)}};
}

}  // namespace secondlook
