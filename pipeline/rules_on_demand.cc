// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rules_on_demand.h"

#include <utility>

#include "pipeline/stages/stage_basis.h"

namespace secondlook {
RulesOnDemand::RulesOnDemand(std::filesystem::path data, std::filesystem::path standards)
    : data_(std::move(data)),
      standards_(std::move(standards)),
      files_(rule_files(data_, standards_)),
      basis_(stage_basis(data_, files_)) {}

tl::expected<RulesOnDemand, Problems> RulesOnDemand::load(std::filesystem::path data,
                                                          std::filesystem::path standards) {
  RulesOnDemand rules(std::move(data), std::move(standards));
  auto of_archive = load_archive_rules(rules.data_, rules.standards_);
  if (!of_archive) return tl::unexpected(std::move(of_archive.error()));
  rules.of_archive_ = std::move(*of_archive);
  return rules;
}

bool RulesOnDemand::changed() const { return rule_files(data_, standards_) != files_; }

Result<const ReviewRules*> RulesOnDemand::all() {
  if (all_) return all_.get();
  auto loaded = load_review_rules(data_, standards_, of_archive_);
  if (!loaded) return tl::unexpected(first_of(loaded.error()));
  // Of rules that somebody changed meanwhile nobody knows which of them a result follows from.
  if (changed())
    return tl::unexpected(Problem{Problem::Kind::unmet_need, data_.string(),
                                  "the rules were changed while the review began; start it again"});
  all_ = std::make_unique<const ReviewRules>(std::move(*loaded));
  return all_.get();
}

}  // namespace secondlook
