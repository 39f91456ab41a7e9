// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/like_positions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>

#include "models/folded_words.h"
#include "models/like_positions.h"
#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostNamed = 3;
// Of a large group so many of the prevailing classification are looked at; one paper copied a
// thousand times needs no more.
constexpr std::size_t kMostCompared = 256;
// So many that agree weigh more than a pair, of which either may be wrong.
constexpr std::size_t kManyAgree = 3;

void append(std::vector<Evidence>& list, const std::vector<Evidence>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

template <class T>
void append(std::vector<Evidence>& list, const std::optional<Stated<T>>& stated) {
  if (stated) append(list, stated->evidence);
}

// What a classifier has written into the description, one text.
std::string all_text(const PositionDescription& position) {
  std::string text;
  const auto add = [&text](const std::string& more) { (text += more) += '\n'; };
  if (position.classified.title) add(position.classified.title->value);
  if (position.introduction) add(position.introduction->value);
  for (const Duty& duty : position.duties) add(duty.text);
  if (position.supervisory_controls) add(position.supervisory_controls->value);
  for (const auto& section : position.other_sections) add(section.value);
  for (const StatedFactor& factor : position.stated.factors) add(factor.narrative);
  return text;
}

// A stated full performance level decides; else any word of a career ladder.
bool is_developmental(const PositionDescription& position, const ComparisonWords& words) {
  const std::string text = all_text(position);
  int full_performance = 0;
  if (position.classified.grade &&
      RE2::PartialMatch(text, *words.full_performance_grade, &full_performance))
    return position.classified.grade->value < full_performance;
  return !words.developmental.occurring(text).empty();
}

std::string leads(const PositionDescription& position) {
  static const RE2 leader(R"((?i)\b(?:lead|leader)\b)");
  if (is_called_deputy(position)) return "deputy";
  if (is_called_supervisory(position)) return "supervisory";
  const auto& title = position.classified.title;
  return title && RE2::PartialMatch(title->value, leader) ? "leader" : "";
}

SupervisoryDuties supervision(const PositionDescription& position) {
  // What stands before a percent sign or at the head of a duty counts nobody.
  static const RE2 figure(R"((\d{1,6})\b\s*(%|percent\b)?)");
  static const RE2 numbering(R"(^\W*(?:(?i)duty\s*)?(?:\d+|[A-Za-z])[.):]\s*)");
  SupervisoryDuties told;
  for (const Duty& duty : position.duties) {
    if (std::find(duty.tags.begin(), duty.tags.end(), "supervises") == duty.tags.end()) continue;
    told.percent += duty.percent.value_or(0);
    re2::StringPiece rest(duty.text);
    RE2::Consume(&rest, numbering);
    for (std::string& word : telling_words(rest)) told.words.push_back(std::move(word));
    int number = 0;
    for (std::string sign; RE2::FindAndConsume(&rest, figure, &number, &sign);)
      if (sign.empty()) told.figures.push_back(number);
  }
  std::sort(told.words.begin(), told.words.end());
  told.words.erase(std::unique(told.words.begin(), told.words.end()), told.words.end());
  return told;
}

// Of the words of either, from which on the authority is the same in other words.
constexpr double kSameAuthority = 0.8;
constexpr double kPercentSlack = 5;  // percentage points; forms round to the nearest five

bool is_same_supervision(const SupervisoryDuties& one, const SupervisoryDuties& other) {
  if (one.figures != other.figures || std::abs(one.percent - other.percent) > kPercentSlack)
    return false;
  std::vector<std::string> both;
  std::set_intersection(one.words.begin(), one.words.end(), other.words.begin(), other.words.end(),
                        std::back_inserter(both));
  const std::size_t either = one.words.size() + other.words.size() - both.size();
  return static_cast<double>(both.size()) >= kSameAuthority * static_cast<double>(either);
}

// For one that is classified as a leader of any kind, the whole of it may be what the grade rests
// on; for another, whether there is any.
bool supervision_explains(const LikePosition& one, const LikePosition& other) {
  if (one.leads != other.leads || one.supervision.words.empty() != other.supervision.words.empty())
    return true;
  return !one.leads.empty() && !is_same_supervision(one.supervision, other.supervision);
}

const Duty* largest_duty(const PositionDescription& position) {
  const auto largest = std::max_element(
      position.duties.begin(), position.duties.end(),
      [](const Duty& a, const Duty& b) { return a.percent.value_or(0) < b.percent.value_or(0); });
  return largest == position.duties.end() ? nullptr : &*largest;
}

std::string code(const LikePosition& position) {
  std::string text = fmt::format("{}-{}", position.pay_plan, fmt::join(position.series, "/"));
  if (position.grade) text += fmt::format("-{:02}", *position.grade);
  return text;
}

std::string name(const LikePosition& position) {
  return fmt::format("{}{}", position.title.empty() ? position.id : position.title,
                     position.pd_number.empty() ? fmt::format(" ({})", position.id)
                                                : fmt::format(" (PD {})", position.pd_number));
}

bool is_classified(const LikePosition& position) {
  return !position.pay_plan.empty() && !position.series.empty();
}

bool share_a_series(const LikePosition& one, const LikePosition& other) {
  return std::find_first_of(one.series.begin(), one.series.end(), other.series.begin(),
                            other.series.end()) != one.series.end();
}

// How far two classifications are apart.
enum class Difference { none, series, one_grade, more };

class Group {
 public:
  Group(std::span<const LikePosition> positions, const ComparisonWords& words,
        const GeneralRules& general)
      : positions_(positions), words_(words), general_(general) {
    for (const LikePosition& position : positions_)
      if (is_classified(position)) ++count_[code(position)];
    std::size_t most = 0;
    for (const auto& [classification, count] : count_) {
      if (count == most) prevailing_.clear();
      if (count > most) prevailing_ = classification;
      most = std::max(most, count);
    }
    for (const LikePosition& other : positions_) {
      if (compared_.size() == kMostCompared) break;
      if (is_classified(other) && (prevailing_.empty() || code(other) == prevailing_))
        compared_.push_back(&other);
    }
  }

  std::vector<LikePositionFinding> run() const {
    std::vector<LikePositionFinding> findings;
    if (count_.size() < 2) return findings;
    for (std::size_t i = 0; i < positions_.size(); ++i) {
      const LikePosition& position = positions_[i];
      if (!is_classified(position) || code(position) == prevailing_) continue;
      const auto others = differing_from(position);
      if (!others.empty()) findings.push_back({i, finding(position, others)});
    }
    return findings;
  }

 private:
  struct Other {
    const LikePosition* position = nullptr;
    double likeness = 0;
  };

  // Difference::none also where their own words explain it, or nobody can tell.
  Difference difference(const LikePosition& one, const LikePosition& other) const {
    const bool same_plan = same_pay_plan(words_, one.pay_plan, other.pay_plan);
    if (!same_plan && !different_pay_plans(words_, one.pay_plan, other.pay_plan))
      return Difference::none;
    const bool graded_apart = same_plan && one.grade && other.grade && one.grade != other.grade;
    if ((!same_plan || graded_apart) && supervision_explains(one, other)) return Difference::none;
    if (!same_plan) return Difference::more;
    if (!graded_apart) return share_a_series(one, other) ? Difference::none : Difference::series;
    if ((*one.grade < *other.grade ? one : other).developmental) return Difference::none;
    return std::abs(*one.grade - *other.grade) > 1 ? Difference::more : Difference::one_grade;
  }

  // Those most like it first.
  std::vector<Other> differing_from(const LikePosition& position) const {
    std::vector<Other> others;
    for (const LikePosition* other : compared_) {
      const double alike = likeness(position.duties, other->duties);
      if (alike >= kNearlyTheSame && difference(position, *other) != Difference::none)
        others.push_back({other, alike});
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const Other& a, const Other& b) { return a.likeness > b.likeness; });
    return others;
  }

  Severity severity(const LikePosition& position, const Other& other) const {
    const bool many = count_.at(code(*other.position)) >= kManyAgree;
    switch (difference(position, *other.position)) {
      case Difference::more:
        return Severity::high;
      case Difference::one_grade:
        return many ? Severity::high : Severity::medium;
      default:
        return many ? Severity::medium : Severity::low;
    }
  }

  Finding finding(const LikePosition& position, const std::vector<Other>& others) const {
    std::string classifications, named;
    for (const auto& [classification, count] : count_)
      classifications +=
          fmt::format("{}{} {}", classifications.empty() ? "" : ", ", count, classification);
    Finding found{"inconsistent-with-like-positions",
                  severity(position, others.front()),
                  {},
                  {},
                  position.classification};
    append(found.evidence, position.duty);
    for (const Other& other : std::span(others).first(std::min(others.size(), kMostNamed))) {
      named += fmt::format("{}{}, {}, {:.0f} percent alike", named.empty() ? "" : "; ",
                           name(*other.position), code(*other.position), 100 * other.likeness);
      append(found.evidence, other.position->classification);
    }
    found.summary = fmt::format(
        "{} positions of the archive have nearly the same duties but are classified differently: "
        "{}. This one is {}; compare {}.",
        positions_.size(), classifications, code(position), named);
    found.citation =
        fmt::format("{}; {}", citation(general_, "LIKE-1"), citation(general_, "LIKE-2"));
    return found;
  }

  std::span<const LikePosition> positions_;
  const ComparisonWords& words_;
  const GeneralRules& general_;
  std::map<std::string, std::size_t> count_;   // by classification
  std::string prevailing_;                     // empty where two are as frequent
  std::vector<const LikePosition*> compared_;  // of the prevailing one where there is one
};

}  // namespace

LikePosition like_position(const std::string& id, const PositionDescription& position,
                           const ComparisonWords& words) {
  const Classification& classified = position.classified;
  LikePosition like;
  like.id = id;
  like.duties = duties_signature(position.duties);
  if (classified.title) like.title = classified.title->value;
  if (classified.pd_number) like.pd_number = classified.pd_number->value;
  if (classified.pay_plan) like.pay_plan = classified.pay_plan->value;
  for (const auto& series : classified.series) like.series.push_back(series.value);
  if (classified.grade) like.grade = classified.grade->value;
  append(like.classification, classified.pay_plan);
  if (!classified.series.empty()) append(like.classification, classified.series.front().evidence);
  append(like.classification, classified.grade);
  // Most papers have all three in one line or one row.
  const auto end = std::unique(like.classification.begin(), like.classification.end());
  like.classification.erase(end, like.classification.end());
  if (const Duty* duty = largest_duty(position); duty != nullptr && !duty->evidence.empty())
    like.duty = {duty->evidence.front()};
  like.leads = leads(position);
  like.supervision = supervision(position);
  like.developmental = is_developmental(position, words);
  return like;
}

std::vector<LikePositionFinding> inconsistent_with_like_positions(
    std::span<const LikePosition> group, const ComparisonWords& words,
    const GeneralRules& general) {
  return Group(group, words, general).run();
}

}  // namespace secondlook
