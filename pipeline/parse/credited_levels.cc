// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/credited_levels.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "pipeline/parse/sentences.h"

namespace secondlook {
namespace {

// A sentence that credits a level is no longer than this, in bytes; more is a list run together.
constexpr std::size_t kLongestSentence = 600;

struct Credit {
  const Factor* factor = nullptr;
  const Level* level = nullptr;
};

// The factor whose level has that name, by its points where they are given, else by the standard
// that the statement applies.
Credit credit_of(const std::string& id, std::optional<int> points,
                 const std::vector<const Standard*>& standards) {
  std::vector<Credit> found;
  for (const Standard* standard : standards)
    for (const Factor& factor : standard->factors)
      for (const Level& level : factor.levels)
        if (level.id == id && (!points || level.points == *points))
          found.push_back({&factor, &level});
  return found.size() == 1 ? found.front() : Credit{};
}

// The standards that the text speaks of; all where it names none.
std::vector<const Standard*> applied(const RunningText& text,
                                     const std::vector<const Standard*>& standards) {
  static const RE2 supervisory(R"((?i)\b(?:supervisory guide|GSSG)\b)");
  static const RE2 factors(R"((?i)\b(?:factor evaluation system|FES)\b)");
  const bool guide = RE2::PartialMatch(text.text, supervisory),
             system = RE2::PartialMatch(text.text, factors);
  if (guide == system) return standards;
  std::vector<const Standard*> chosen;
  for (const Standard* standard : standards)
    if ((standard->id == "gssg") == guide) chosen.push_back(standard);
  return chosen;
}

}  // namespace

void add_credited_levels(StatedEvaluation& stated, const RunningText& text,
                         const std::vector<const Standard*>& standards) {
  static const RE2 credited(
      R"((?i)\b(?:credit|assign|award|evaluat|warrant|meets?\b|met\b|match|grant)[^.]{0,80}?\b(?:level|FL)\s+([1-9][AB]?)\s?-\s?([1-9])\b(?:[^.]{0,50}?\b([0-9]{1,4})\s*(?:points|pts)\b)?)");
  static const RE2 is_met(
      R"((?i)\blevel\s+([1-9][AB]?)\s?-\s?([1-9])\b[^.]{0,40}?\bis\s+(?:fully\s+)?(?:credited|assigned|met|awarded|appropriate|warranted)\b(?:[^.]{0,50}?\b([0-9]{1,4})\s*(?:points|pts)\b)?)");
  static const RE2 denied(
      R"((?i)\b(?:not|neither|nor|never|cannot|fails?|short of|unlike|below|above|exceeds?|next (?:higher|lower)|would|could|if|compar\w+|contrast)\b)");
  std::set<std::string> known;
  for (const StatedFactor& factor : stated.factors)
    if (!factor.level.empty()) known.insert(factor.factor);
  const std::vector<const Standard*> considered = applied(text, standards);
  std::size_t told_from = 0;  // the reasons stand before the level, in its paragraph
  for (const auto& [begin, end] : sentences(text.text)) {
    if (begin >= 2 && text.text.compare(begin - 2, 2, "\n\n") == 0) told_from = begin;
    if (end - begin > kLongestSentence) continue;
    const std::string_view sentence = std::string_view(text.text).substr(begin, end - begin);
    std::string factor, level, printed;
    if (!RE2::PartialMatch(sentence, credited, &factor, &level, &printed) &&
        !RE2::PartialMatch(sentence, is_met, &factor, &level, &printed))
      continue;
    if (RE2::PartialMatch(sentence, denied)) continue;
    const std::optional<int> points =
        printed.empty() ? std::nullopt : std::optional(std::stoi(printed));
    const Credit credit = credit_of(factor + "-" + level, points, considered);
    if (credit.factor == nullptr || !known.insert(credit.factor->id).second) continue;
    StatedFactor found;
    found.factor = credit.factor->id;
    found.level = credit.level->id;
    found.points = points;
    found.narrative = text.text.substr(told_from, end - told_from);
    std::replace(found.narrative.begin(), found.narrative.end(), '\n', ' ');
    found.evidence = text.evidence(begin, end);
    found.narrative_evidence = text.evidence(told_from, end);
    told_from = end;
    const auto same = std::find_if(stated.factors.begin(), stated.factors.end(),
                                   [&](const StatedFactor& f) { return f.factor == found.factor; });
    if (same == stated.factors.end()) {
      stated.factors.push_back(std::move(found));
    } else {
      same->level = found.level;
      if (!same->points) same->points = found.points;
      same->evidence = found.evidence;
    }
  }
}

}  // namespace secondlook
