// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/position_alignment.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "models/link/headed_units.h"
#include "models/link/likeness.h"
#include "pipeline/report/vacancies.h"

namespace secondlook {
namespace {

constexpr int kHighestGrade = 15;  // of the General Schedule

bool is_above_the_schedule(std::string_view pay_plan) {
  const std::string_view category = allocation_category(pay_plan);
  return category == "SES" || category == "SL" || category == "ST";
}

bool is_executive(const ReviewedPosition& position) {
  const auto& paper = position.file.description.classified.pay_plan;
  return (paper && is_above_the_schedule(paper->value)) ||
         is_above_the_schedule(position.recommended.pay_plan);
}

bool is_at_fifteen(const ReviewedPosition& position) {
  const auto& grade = position.file.description.classified.grade;
  return (grade && grade->value == kHighestGrade) || position.recommended.grade == kHighestGrade;
}

// "State Director", "Chief Engineer": whatever the name of what they head.
bool is_head(const PositionWork& work, const LinkWords& words) {
  for (const std::string& title : work.titles) {
    std::string word;
    for (const char c : lower(title) + ' ') {
      if (is_letter(c)) {
        word += c;
        continue;
      }
      if (words.heads.contains(word)) return true;
      word.clear();
    }
  }
  return false;
}

PositionWork work_of(const Classification& classified, const LinkWords& words) {
  PositionWork work;
  LinkItem item;
  if (classified.title) item.identity.title = classified.title->value;
  if (classified.organizational_title)
    item.identity.organizational_title = classified.organizational_title->value;
  for (const Stated<std::string>& unit : classified.organization) {
    item.identity.organization.push_back(unit.value);
    work.units.push_back({unit.value, unit.evidence});
  }
  for (const auto* title : {&classified.title, &classified.organizational_title}) {
    if (!*title) continue;
    work.titles.push_back((*title)->value);
    work.title_evidence.insert(work.title_evidence.end(), (*title)->evidence.begin(),
                               (*title)->evidence.end());
  }
  work.headed = headed_units(item, likeness(item, words), words);
  return work;
}

}  // namespace

bool may_be_aligned(std::string_view pay_plan, std::optional<int> grade) {
  return is_above_the_schedule(pay_plan) || grade == kHighestGrade;
}

std::optional<AlignedPosition> position_alignment(const ReviewedPosition& position,
                                                  std::vector<WorkStatement> statements,
                                                  const MissionMatcher& matcher,
                                                  const LinkWords& words) {
  const Classification& classified = position.file.description.classified;
  const bool executive = is_executive(position);
  if (!executive && !is_at_fifteen(position)) return std::nullopt;
  PositionWork work = work_of(classified, words);
  if (!executive && !is_head(work, words)) return std::nullopt;
  work.statements = std::move(statements);
  AlignedPosition aligned{
      .position_id = {},
      .title = classified.title ? classified.title->value : std::string(),
      .pay_plan = classified.pay_plan ? classified.pay_plan->value : std::string(),
      .organization =
          classified.organization.empty() ? std::string() : classified.organization.back().value,
      .executive = executive,
      .links = matcher.links_of(work)};
  return aligned;
}

}  // namespace secondlook
