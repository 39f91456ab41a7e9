// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/mission.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "models/mission/priority_profile.h"
#include "models/mission/stemmed_text.h"
#include "models/mission/unseen_capabilities.h"
#include "models/mission/work_terms.h"
#include "models/word_stems.h"
#include "pipeline/mission/position_alignment.h"
#include "pipeline/parallel.h"
#include "pipeline/stages/kept_description.h"

namespace secondlook {
namespace {

using Keys = std::set<std::string, std::less<>>;

void add_keys(std::string_view text, const MissionTerms& terms, const WordStems& stems,
              Keys& keys) {
  for (WorkTerm& term : work_terms(text, terms, stems)) keys.insert(std::move(term.key));
}

Keys keys_of(const MissionPriorities& priorities, const MissionTerms& terms,
             const WordStems& stems) {
  Keys keys;
  for (const MissionPriority& priority : priorities.list) {
    add_keys(priority.title, terms, stems, keys);
    add_keys(priority.text, terms, stems, keys);
  }
  return keys;
}

// What one description adds to what is known of all.
struct PaperWords {
  Keys keys;                       // of the priorities
  std::optional<Meaning> meaning;  // where its position may be held against them
};

PaperWords words_in(const KeptDescription& description, const Keys& wanted,
                    const MissionTerms& terms, const WordStems& stems) {
  PaperWords found;
  Keys all, told;
  const auto add_stems = [&](std::string_view text) {
    for (StemmedWord& word : stemmed_words(text, stems)) told.insert(std::move(word.stem));
  };
  add_stems(description.like.title);
  for (const Duty& duty : description.duties) {
    add_keys(duty.text, terms, stems, all);
    add_stems(duty.text);
  }
  std::ranges::set_intersection(all, wanted, std::inserter(found.keys, found.keys.end()));
  if (may_be_aligned(description.like.pay_plan, description.like.grade))
    found.meaning = meaning_of(told, terms.meanings);
  return found;
}

std::string basis_of(const MissionPriorities& priorities,
                     const std::vector<PriorityProfile>& profiles) {
  Packer packer;
  for (const MissionPriority& priority : priorities.list) {
    packer.add(priority.id);
    packer.add(priority.title);
    packer.add(priority.text);
    packer.add(priority.organizations);
    packer.add(priority.programmes);
  }
  for (const PriorityProfile& profile : profiles) packer.add(profile.usual);
  return packer.bytes();
}

}  // namespace

Mission prepare_mission(MissionPriorities priorities, const std::vector<PositionPlan>& plans,
                        const std::vector<SurveyedFile>& files, const ExtractCache& cache,
                        const StageCache& stages, const ReviewRules& rules, int jobs) {
  const MissionTerms& terms = rules.mission_terms;
  const Keys wanted = keys_of(priorities, terms, WordStems());
  std::vector<std::optional<PaperWords>> found(plans.size());
  for_each_in_parallel(plans.size(), jobs, [&](std::size_t i) {
    const PlannedPaper& first = plans[i].papers.front();
    const SurveyedFile& file = files[first.file];
    if (file.papers[first.paper].record().kind != RecordKind::position_description) return;
    if (const auto kept = find_description(file, first.paper, cache, stages, rules))
      found[i] = words_in(*kept, wanted, terms, WordStems());
  });
  TermCounts counts;
  std::vector<Meaning> papers;
  for (auto& paper : found) {
    if (!paper) continue;
    ++counts.papers;
    for (const std::string& key : paper->keys) ++counts.papers_with[key];
    if (paper->meaning) papers.push_back(std::move(*paper->meaning));
  }
  std::vector<PriorityProfile> profiles =
      priority_profiles(priorities, common_meaning(papers, terms.meanings.numbers()), terms,
                        rules.link_words(), WordStems());
  std::string basis = basis_of(priorities, profiles);
  MissionMatcher matcher(priorities, std::move(profiles), terms, rules.link_words());
  std::vector<std::vector<std::string>> unseen;
  for (const MissionPriority& priority : priorities.list)
    unseen.push_back(unseen_capabilities(priority, counts, terms, WordStems()));
  return {std::move(priorities), std::move(matcher), std::move(unseen), std::move(basis)};
}

}  // namespace secondlook
