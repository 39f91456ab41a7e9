// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/statement_conflict.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "models/title_likeness.h"
#include "pipeline/check/stated_set.h"

namespace secondlook {
namespace {

std::string series_of(const Classification& classified) {
  std::vector<std::string> series;
  for (const auto& stated : classified.series) series.push_back(stated.value);
  return fmt::format("{}", fmt::join(series, "/"));
}

bool share_a_series(const Classification& one, const Classification& other) {
  return std::any_of(one.series.begin(), one.series.end(), [&](const auto& series) {
    return std::any_of(other.series.begin(), other.series.end(),
                       [&](const auto& same) { return same.value == series.value; });
  });
}

// The grade that the paper gives the position, else the one that its points give.
const std::optional<Stated<int>>& grade_of(const ClassifyingPaper& paper) {
  return paper.classified->grade ? paper.classified->grade : paper.stated->grade;
}

// A misread letter in a level is no other level.
std::string level_as_compared(const std::string& level) {
  std::string compared;
  for (const char c : level)
    compared += c == 'l' || c == 'I'   ? '1'
                : c == 'O'             ? '0'
                : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A')
                                       : c;
  return compared;
}

// Levels that name the same row of the standard are the same, however they are written.
bool levels_differ(const StatedEntry& one, const StatedEntry& other) {
  if (one.level.empty() || other.level.empty()) return false;
  if (one.table_points && other.table_points) return one.table_points != other.table_points;
  return level_as_compared(one.level) != level_as_compared(other.level);
}

bool points_differ(const StatedEntry& one, const StatedEntry& other) {
  return one.points && other.points && one.points != other.points;
}

std::string told(const StatedEntry& entry) {
  if (entry.level.empty()) return fmt::format("{} points", *entry.points);
  return entry.points ? fmt::format("Level {}, {} points", entry.level, *entry.points)
                      : fmt::format("Level {}", entry.level);
}

class Conflicts {
 public:
  Conflicts(std::span<const ClassifyingPaper> papers, const ComparisonWords& words,
            const Standards& standards)
      : papers_(papers), words_(words), standards_(standards) {}

  std::vector<Finding> run() {
    for (std::size_t i = 1; i < papers_.size(); ++i) {
      compare(i, &Conflicts::titles);
      compare(i, &Conflicts::pay_plans);
      compare(i, &Conflicts::series);
      compare(i, &Conflicts::grades);
      compare(i, &Conflicts::levels);
      compare(i, &Conflicts::totals);
    }
    return std::move(findings_);
  }

 private:
  // Whether both papers say it; a finding is made where they differ.
  using Comparison = bool (Conflicts::*)(const ClassifyingPaper&, const ClassifyingPaper&);

  void compare(std::size_t paper, Comparison comparison) {
    for (std::size_t first = 0; first < paper; ++first)
      if ((this->*comparison)(papers_[first], papers_[paper])) return;
  }

  bool titles(const ClassifyingPaper& one, const ClassifyingPaper& other) {
    const auto &a = one.classified->title, &b = other.classified->title;
    if (!a || !b) return false;
    if (is_same_title(a->value, b->value, words_.titles)) return true;
    // The title by which a paper calls the position may be the organization's.
    for (const auto& [unofficial, title] : {std::pair(&one.classified->organizational_title, &b),
                                            std::pair(&other.classified->organizational_title, &a)})
      if (*unofficial && is_same_title((*unofficial)->value, (*title)->value, words_.titles))
        return true;
    const bool same_rank = is_same_rank(a->value, b->value, words_.titles);
    note(same_rank ? Severity::low : Severity::medium, one, other, "title",
         fmt::format("\"{}\"", a->value), fmt::format("\"{}\"", b->value), a->evidence,
         b->evidence);
    return true;
  }

  bool pay_plans(const ClassifyingPaper& one, const ClassifyingPaper& other) {
    const auto &a = one.classified->pay_plan, &b = other.classified->pay_plan;
    if (!a || !b) return false;
    if (!same_pay_plan(words_, a->value, b->value))
      note(Severity::high, one, other, "pay plan", a->value, b->value, a->evidence, b->evidence);
    return true;
  }

  bool series(const ClassifyingPaper& one, const ClassifyingPaper& other) {
    const auto &a = one.classified->series, &b = other.classified->series;
    if (a.empty() || b.empty()) return false;
    if (!share_a_series(*one.classified, *other.classified))
      note(Severity::medium, one, other, "series", series_of(*one.classified),
           series_of(*other.classified), a.front().evidence, b.front().evidence);
    return true;
  }

  bool grades(const ClassifyingPaper& one, const ClassifyingPaper& other) {
    const auto &a = grade_of(one), &b = grade_of(other);
    if (!a || !b) return false;
    if (a->value != b->value)
      note(Severity::high, one, other, "grade", fmt::format("{}", a->value),
           fmt::format("{}", b->value), a->evidence, b->evidence);
    return true;
  }

  bool levels(const ClassifyingPaper& one, const ClassifyingPaper& other) {
    const auto a = stated_sets(*one.stated, standards_), b = stated_sets(*other.stated, standards_);
    bool both = false;
    for (const StatedSet& set : a)
      for (const StatedSet& same : b)
        if (set.standard == same.standard) {
          both = true;
          levels(one, other, set, same);
        }
    return both;
  }

  // Factor by factor, in one finding.
  void levels(const ClassifyingPaper& one, const ClassifyingPaper& other, const StatedSet& a,
              const StatedSet& b) {
    std::string differ;
    std::vector<Evidence> evidence;
    for (const StatedEntry& entry : a.entries)
      for (const StatedEntry& same : b.entries) {
        if (entry.factors != same.factors) continue;
        if (!levels_differ(entry, same) && !points_differ(entry, same)) continue;
        differ += fmt::format("{}{} is {} in the {} and {} in the {}", differ.empty() ? "" : "; ",
                              name_of(entry), told(entry), one.name, told(same), other.name);
        for (const StatedEntry* stated : {&entry, &same})
          for (Evidence& item : evidence_of(*stated)) evidence.push_back(std::move(item));
      }
    if (differ.empty()) return;
    Finding found = conflict(Severity::medium);
    found.summary = fmt::format("The {} and the {} disagree on levels or points: {}.", one.name,
                                other.name, differ);
    found.evidence = std::move(evidence);
    findings_.push_back(std::move(found));
  }

  bool totals(const ClassifyingPaper& one, const ClassifyingPaper& other) {
    const auto &a = one.stated->total_points, &b = other.stated->total_points;
    if (!a || !b) return false;
    if (a->value != b->value)
      note(Severity::medium, one, other, "total of points", fmt::format("{}", a->value),
           fmt::format("{}", b->value), a->evidence, b->evidence);
    return true;
  }

  Finding conflict(Severity severity) const {
    return {"statement-conflict", severity, {}, citation(standards_.general, "RECORD-1"), {}};
  }

  void note(Severity severity, const ClassifyingPaper& one, const ClassifyingPaper& other,
            std::string_view what, const std::string& value, const std::string& other_value,
            const std::vector<Evidence>& evidence, const std::vector<Evidence>& other_evidence) {
    Finding found = conflict(severity);
    found.summary = fmt::format("The {} and the {} disagree on the {}: {} against {}.", one.name,
                                other.name, what, value, other_value);
    found.evidence = evidence;
    found.evidence.insert(found.evidence.end(), other_evidence.begin(), other_evidence.end());
    findings_.push_back(std::move(found));
  }

  std::span<const ClassifyingPaper> papers_;
  const ComparisonWords& words_;
  const Standards& standards_;
  std::vector<Finding> findings_;
};

}  // namespace

ClassifyingPaper classifying_paper(std::string name, const PositionDescription& paper) {
  return {std::move(name), &paper.classified, &paper.stated};
}

ClassifyingPaper classifying_paper(const EvaluationStatement& statement) {
  return {"evaluation statement", &statement.classified, &statement.stated};
}

std::vector<Finding> statement_conflict(std::span<const ClassifyingPaper> papers,
                                        const ComparisonWords& words, const Standards& standards) {
  return Conflicts(papers, words, standards).run();
}

}  // namespace secondlook
