// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/mission.h"

#include <set>
#include <utility>

#include "models/mission/field_words.h"
#include "models/mission/unseen_capabilities.h"
#include "models/mission/work_terms.h"
#include "models/word_stems.h"
#include "pipeline/parallel.h"
#include "pipeline/stages/kept_description.h"

namespace secondlook {
namespace {

using Keys = std::set<std::string, std::less<>>;

Keys found_in(const std::vector<Duty>& duties, const Keys& wanted, const MissionTerms& terms,
              const WordStems& stems) {
  Keys found;
  for (const Duty& duty : duties)
    for (WorkTerm& term : work_terms(duty.text, terms, stems))
      if (wanted.contains(term.key)) found.insert(std::move(term.key));
  for (const Duty& duty : duties)
    for (std::string& key : told_fields(duty.text, terms, stems))
      if (wanted.contains(key)) found.insert(std::move(key));
  return found;
}

std::string basis_of(const MissionPriorities& priorities, const TermCounts& counts,
                     const Keys& keys) {
  Packer packer;
  for (const MissionPriority& priority : priorities.list) {
    packer.add(priority.id);
    packer.add(priority.title);
    packer.add(priority.text);
    packer.add(priority.organizations);
    packer.add(priority.programmes);
  }
  for (const std::string& key : keys) packer.add(counts.rarity(key));
  return packer.bytes();
}

}  // namespace

Mission prepare_mission(MissionPriorities priorities, const std::vector<PositionPlan>& plans,
                        const std::vector<SurveyedFile>& files, const ExtractCache& cache,
                        const StageCache& stages, const ReviewRules& rules, int jobs) {
  const MissionTerms& terms = rules.mission_terms;
  const Keys wanted = keys_of(priorities, terms, WordStems());
  std::vector<std::optional<Keys>> found(plans.size());
  for_each_in_parallel(plans.size(), jobs, [&](std::size_t i) {
    const PlannedPaper& first = plans[i].papers.front();
    const SurveyedFile& file = files[first.file];
    if (file.papers[first.paper].record().kind != RecordKind::position_description) return;
    if (const auto kept = find_description(file, first.paper, cache, stages, rules))
      found[i] = found_in(kept->duties, wanted, terms, WordStems());
  });
  TermCounts counts;
  for (const auto& keys : found) {
    if (!keys) continue;
    ++counts.papers;
    for (const std::string& key : *keys) ++counts.papers_with[key];
  }
  std::string basis = basis_of(priorities, counts, wanted);
  MissionMatcher matcher(priorities, terms, counts, rules.link_words);
  std::vector<std::vector<std::string>> unseen;
  for (const MissionPriority& priority : priorities.list)
    unseen.push_back(unseen_capabilities(priority, counts, terms, WordStems()));
  return {std::move(priorities), std::move(matcher), std::move(unseen), std::move(basis)};
}

}  // namespace secondlook
