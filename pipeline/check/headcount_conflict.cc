// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/headcount_conflict.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "models/guarded_pattern.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

// Lines read with less may be others'.
constexpr double kLeastConfidence = 0.6, kSure = 0.8;
// Staff comes and goes between the dates of two papers.
constexpr double kUsualDifference = 0.15, kRoundedDifference = 0.25;  // share of the larger number
constexpr int kFewestThatDiffer = 3;                                  // employees
constexpr int kRoundedFrom = 20;  // "30 employees" may be 28 or 33
constexpr std::size_t kMostEvidence = 6;

// "Grants Manager" is a head's title, and many an employee's; several of one title and unit are no
// heads.
bool is_one_of_several(const Standing& charted, const ChartedSubordinate& one) {
  static const GuardedPattern manager(R"((?i)\bmanagers?$)");
  return manager.in(one.identity.title) &&
         std::ranges::count_if(charted.subordinates, [&](const ChartedSubordinate& other) {
           return other.direct == one.direct && other.identity.title == one.identity.title &&
                  other.identity.organization == one.identity.organization;
         }) > 1;
}

bool heads_a_unit(const Identity& identity) {
  static const GuardedPattern head(
      R"((?i)\b(?:chief|director|head|manager|supervisor|supervisory|supv\w*|leader|superintendent|officer in charge)\b)");
  return head.in(identity.title) || head.in(identity.organizational_title);
}

// Everybody below the position is shown, as far as one can tell.
bool goes_down_to_employees(const Standing& charted) {
  return !charted.cut_off && std::none_of(charted.subordinates.begin(), charted.subordinates.end(),
                                          [&](const ChartedSubordinate& one) {
                                            return !one.supervises && !one.headcount &&
                                                   !one.contractor && heads_a_unit(one.identity) &&
                                                   !is_one_of_several(charted, one);
                                          });
}

bool told_roughly(const SupervisoryScope& stated) {
  static const GuardedPattern roughly(
      R"((?i)\b(?:about|approximately|approx|around|roughly|some|nearly|almost|over|more than|up to|at least|an average of)\.? (?:\w+ )?[0-9a-z-]+ (?:[\w-]+ ){0,4}?(?:employees|staff|people|positions|subordinates|ftes?|personnel|persons|members|\w+ists|\w+ers)\b)");
  return std::any_of(stated.evidence.begin(), stated.evidence.end(),
                     [](const Evidence& item) { return roughly.in(item.quote); });
}

// "15 to 19 employees": any number of them.
bool is_within_range_told(const SupervisoryScope& stated, int shown) {
  static const GuardedPattern range(
      fmt::format(R"((?i)\b({0}) ?(?:[-–]|to|and|or) ?({0})\b)", kNumberPattern));
  for (const Evidence& item : stated.evidence) {
    re2::StringPiece rest(item.quote), least, most;
    while (range.next_in(&rest, &least, &most)) {
      const auto from = number_of({least.data(), least.size()});
      const auto to = number_of({most.data(), most.size()});
      if (from && to && stated.subordinates == std::max(*from, *to) && *from <= shown &&
          shown <= *to)
        return true;
    }
  }
  return false;
}

// Of the positions told, how many the description itself calls unfilled: "authorized 18, on board
// 15", "18 positions, three of them vacant".
std::vector<int> numbers_told_as_filled(const SupervisoryScope& stated) {
  static const GuardedPattern vacant(fmt::format(
      R"((?i)\b({})(?: of (?:these|them|which|whom))?(?: [\w-]+){{0,2}}? (?:(?:is|are) )?(?:now |currently |presently )?(?:vacan\w+|unfilled|unoccupied)\b)",
      kNumberPattern));
  static const GuardedPattern filled(fmt::format(
      R"((?i)\b(?:on[- ]?board|filled|encumbered|actual)\W{{1,3}}(?:[0-9]+ ?/ ?)?({0})\b|\b({0})(?: (?:of (?:these|them|which|whom) )?(?:is|are))? (?:now |currently |presently )?(?:on[- ]?board|filled|encumbered)\b)",
      kNumberPattern));
  std::vector<int> numbers;
  for (const Evidence& item : stated.evidence) {
    re2::StringPiece number, behind;
    if (vacant.in(item.quote, &number))
      if (const auto open = number_of({number.data(), number.size()}))
        numbers.push_back(*stated.subordinates - *open);
    if (filled.in(item.quote, &number, &behind)) {
      const re2::StringPiece& told = number.empty() ? behind : number;
      if (const auto people = number_of({told.data(), told.size()})) numbers.push_back(*people);
    }
  }
  return numbers;
}

class Headcount {
 public:
  Headcount(const SupervisoryScope& stated, const Standing& charted)
      : stated_(stated), charted_(charted) {
    for (const ChartedSubordinate& one : charted.subordinates) {
      contractors_ += one.contractor ? 1 : 0;
      vacant_ += one.vacant && !one.contractor ? 1 : 0;
      if (!one.direct || one.contractor) continue;
      ++direct_;
      vacant_direct_ += one.vacant ? 1 : 0;
    }
  }

  bool conflicts() const {
    const int n = *stated_.subordinates;
    const std::array<int, 4> shown{charted_.headcount, charted_.headcount - vacant_, direct_,
                                   direct_ - vacant_direct_};
    std::vector<int> told = numbers_told_as_filled(stated_);
    told.push_back(n);
    for (const int s : shown)
      if (s > 0 && (is_within_range_told(stated_, s) ||
                    std::ranges::any_of(told, [&](int number) { return near(number, s); })))
        return false;
    if (n > charted_.headcount)
      return goes_down_to_employees(charted_) && !near(n, charted_.headcount + charted_.unplaced) &&
             n > charted_.headcount + charted_.unplaced;
    // The number of the direct ones may be told of a part of them, so it is held against all.
    return n < charted_.headcount - vacant_ && n < direct_ - vacant_direct_;
  }

  bool fits_with_contractors() const {
    return contractors_ > 0 && near(*stated_.subordinates, charted_.headcount + contractors_);
  }

  std::string shown() const {
    std::string text = fmt::format("{}", charted_.headcount);
    if (vacant_ > 0) text += fmt::format(", {} of them vacant", vacant_);
    return text;
  }

 private:
  bool near(int a, int b) const {
    const int larger = std::max(a, b);
    const bool rounded = told_roughly(stated_) ||
                         (*stated_.subordinates >= kRoundedFrom && *stated_.subordinates % 10 == 0);
    const int allowed =
        static_cast<int>(std::floor(larger * (rounded ? kRoundedDifference : kUsualDifference)));
    return std::abs(a - b) < std::max(kFewestThatDiffer, allowed + 1);
  }

  const SupervisoryScope& stated_;
  const Standing& charted_;
  int contractors_ = 0, vacant_ = 0, direct_ = 0, vacant_direct_ = 0;
};

}  // namespace

std::vector<Finding> headcount_conflict(const SupervisoryScope& stated, const Standing& charted,
                                        const Standards& standards) {
  if (!stated.subordinates || charted.headcount == 0 || charted.confidence < kLeastConfidence)
    return {};
  const Headcount headcount(stated, charted);
  if (!headcount.conflicts()) return {};
  std::string summary =
      fmt::format("The description tells of {} subordinates; charts or staffing lists show {}.",
                  *stated.subordinates, headcount.shown());
  if (headcount.fits_with_contractors())
    summary += " The number fits only where contractors' people are counted as well.";
  std::vector<Evidence> evidence;
  for (const Evidence& item : stated.evidence)
    if (evidence.size() + 2 < kMostEvidence) evidence.push_back(item);
  for (const Evidence& item : charted.evidence)
    if (evidence.size() < kMostEvidence) evidence.push_back(item);
  return {{"headcount-conflict", charted.confidence >= kSure ? Severity::medium : Severity::low,
           std::move(summary), citation(standards.general, "PD-4"), std::move(evidence)}};
}

}  // namespace secondlook
