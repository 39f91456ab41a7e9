// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/points_grade.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "pipeline/check/position_kind.h"
#include "pipeline/check/stated_set.h"

namespace secondlook {
namespace {

constexpr const char* kRule = "points-grade-mismatch";

void append(std::vector<Evidence>& all, const std::vector<Evidence>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

const StatedSet* set_of(const std::vector<StatedSet>& sets, const Standard& standard) {
  const auto found = std::find_if(sets.begin(), sets.end(),
                                  [&](const StatedSet& set) { return set.standard == &standard; });
  return found == sets.end() ? nullptr : &*found;
}

// The standard that the total belongs to: the one whose factors give it, the Supervisory Guide
// where only its factors are stated, else the Factor Evaluation System. The tables agree from GS-5
// up.
const Standard& standard_of(const std::vector<StatedSet>& sets, int total,
                            const Standards& standards) {
  for (const StatedSet& set : sets)
    if (set.complete() && set.sum() == total) return *set.standard;
  return sets.size() == 1 ? *sets.front().standard : standards.fes;
}

std::string range_words(const GradeRange& range) {
  return range.max ? fmt::format("{}-{}", range.min, *range.max)
                   : fmt::format("{} and up", range.min);
}

// Another standard's complete factors give the stated grade: major duties were graded apart, and
// the higher grade is final.
bool graded_by_other_duties(const std::vector<StatedSet>& sets, const Standard& standard,
                            int grade) {
  return std::any_of(sets.begin(), sets.end(), [&](const StatedSet& set) {
    return set.standard != &standard && set.complete() &&
           grade_for(*set.standard, set.sum()) == grade;
  });
}

// Lawful reasons for a grade other than the table's, and how much of the doubt they leave.
struct Allowance {
  Severity severity = Severity::high;
  std::string words;
  std::string citation;
};

Allowance allowance(const PositionDescription& position, const std::vector<StatedSet>& sets,
                    const Standard& standard, int converted, int grade,
                    const Standards& standards) {
  if (&standard != &standards.gssg) {
    if (grade > converted && is_called_supervisory(position))
      return {Severity::medium,
              " The grade could rest on supervisory duties, whose evaluation is not among the "
              "stated factors.",
              ""};
    return {};
  }
  if (is_called_deputy(position)) {
    const Rule* rule = find_rule(standard, "DEP-2");
    return {Severity::low,
            " The title is a deputy's or assistant chief's, who is graded from the chief's grade "
            "and not by these factors.",
            rule ? citation(rule->source) : ""};
  }
  if (grade < converted) return {};
  const StatedSet* set = set_of(sets, standard);
  const Level* base = nullptr;
  for (const StatedEntry& entry : set ? set->entries : std::vector<StatedEntry>{})
    for (const Factor* factor : entry.factors)
      if (const Level* level = find_level(*factor, entry.level);
          level && !level->base_grades.empty())
        base = level;
  if (base) {
    for (const AdjustedGrade& adjusted : adjusted_grades(standard, *base, converted))
      if (adjusted.grade == grade)
        return {Severity::low,
                fmt::format(" With Level {} for the work directed, the grade can rest on the "
                            "adjustment provision; the papers should say so.",
                            base->id),
                citation(adjusted.adjustment->source)};
    return {
        Severity::medium,
        fmt::format(" No adjustment gives it with Level {} for the work directed; it could only "
                    "rest on the grade of nonsupervisory work.",
                    base->id),
        ""};
  }
  return {Severity::medium,
          " The grade could rest on an adjustment for the grade of the work directed or on "
          "nonsupervisory work; neither is shown.",
          ""};
}

// The grade that the paper gives beside the points, or else the one it is classified at. Where both
// are there and only the second departs from the table, it is the one to name.
const Stated<int>* doubtful_grade(const PositionDescription& position,
                                  std::optional<int> converted) {
  const auto& beside = position.stated.grade;
  const auto& classified = position.classified.grade;
  if (beside && beside->value != converted) return &*beside;
  if (classified && is_general_schedule(position) && classified->value != converted)
    return &*classified;
  return nullptr;
}

std::optional<Finding> wrong_grade(const PositionDescription& position,
                                   const std::vector<StatedSet>& sets, const Standard& standard,
                                   const Standards& standards) {
  const Stated<int>& total = *position.stated.total_points;
  const auto converted = grade_for(standard, total.value);
  const Stated<int>* grade = doubtful_grade(position, converted);
  if (!grade || graded_by_other_duties(sets, standard, grade->value)) return std::nullopt;
  Finding finding;
  finding.rule = kRule;
  finding.evidence = total.evidence;
  append(finding.evidence, grade->evidence);
  finding.citation = citation(standard.conversion_source);
  const GradeRange* range = range_of(standard, grade->value);
  const std::string needs = range ? fmt::format("GS-{} takes {}", grade->value, range_words(*range))
                                  : fmt::format("the table has no grade GS-{}", grade->value);
  if (!converted) {
    finding.severity = Severity::medium;
    finding.summary =
        fmt::format("The stated total of {} points stands in no range of the conversion table; {}.",
                    total.value, needs);
    return finding;
  }
  const Allowance allowed =
      allowance(position, sets, standard, *converted, grade->value, standards);
  finding.severity = allowed.severity;
  finding.summary = fmt::format(
      "The stated total of {} points converts to GS-{}, but the stated grade is GS-{}; {}.{}",
      total.value, *converted, grade->value, needs, allowed.words);
  if (!allowed.citation.empty()) finding.citation += "; " + allowed.citation;
  return finding;
}

bool is_range(const GradeRange& range, const std::pair<int, int>& stated) {
  // "4055 and up" has no end that a paper could state wrongly.
  return range.min == stated.first && (!range.max || *range.max == stated.second);
}

std::optional<Finding> wrong_range(const PositionDescription& position, const Standard& standard) {
  const auto& stated = position.stated.point_range;
  const auto& grade = position.stated.grade ? position.stated.grade : position.classified.grade;
  if (!stated || !grade) return std::nullopt;
  const GradeRange* range = range_of(standard, grade->value);
  if (!range || is_range(*range, stated->value)) return std::nullopt;
  const auto other =
      std::find_if(standard.conversion.begin(), standard.conversion.end(),
                   [&](const GradeRange& row) { return is_range(row, stated->value); });
  Finding finding;
  finding.rule = kRule;
  finding.severity = Severity::low;
  finding.summary = fmt::format(
      "The stated range of {}-{} points is {}, but the stated grade is GS-{}, whose range is {}.",
      stated->value.first, stated->value.second,
      other == standard.conversion.end() ? std::string("not one of the conversion table")
                                         : fmt::format("that of GS-{}", other->grade),
      grade->value, range_words(*range));
  finding.citation = citation(standard.conversion_source);
  finding.evidence = stated->evidence;
  append(finding.evidence, grade->evidence);
  return finding;
}

}  // namespace

std::vector<Finding> points_grade_mismatch(const PositionDescription& position,
                                           const Standards& standards) {
  std::vector<Finding> findings;
  const std::vector<StatedSet> sets = stated_sets(position.stated, standards);
  const auto& total = position.stated.total_points;
  const Standard& standard = standard_of(sets, total ? total->value : 0, standards);
  if (total)
    if (auto finding = wrong_grade(position, sets, standard, standards))
      findings.push_back(std::move(*finding));
  if (auto finding = wrong_range(position, standard)) findings.push_back(std::move(*finding));
  return findings;
}

}  // namespace secondlook
