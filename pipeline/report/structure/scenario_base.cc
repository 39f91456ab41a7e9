// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/scenario_base.h"

#include <utility>

#include "pipeline/report/structure/scenario_rows.h"

namespace secondlook {

std::optional<std::size_t> ScenarioBase::post_of(std::string_view position_id) const {
  const auto found = by_position.find(position_id);
  return found == by_position.end() ? std::nullopt : std::optional(found->second);
}

Result<ScenarioBase> read_scenario_base(Database& review) {
  auto posts = read_scenario_posts(review);
  if (!posts) return tl::unexpected(posts.error());
  auto vacancies = read_vacancies(review);
  if (!vacancies) return tl::unexpected(vacancies.error());
  auto allocations = read_allocations(review, std::move(*vacancies));
  if (!allocations) return tl::unexpected(allocations.error());
  ScenarioBase base{std::move(*posts), std::move(*allocations), {}};
  for (std::size_t i = 0; i < base.posts.size(); ++i)
    if (!base.posts[i].position_id.empty()) base.by_position.emplace(base.posts[i].position_id, i);
  for (const AllocatedPosition& position : base.allocations.positions) {
    const auto [place, added] = base.by_position.emplace(position.id, base.posts.size());
    if (added) base.posts.emplace_back();
    ScenarioPost& post = base.posts[place->second];
    if (added) {
      post.position_id = position.id;
      post.title = position.title;
    }
    post.organization = position.organization;
    post.category = position.on_paper;
    post.counted = true;
    if (!position.on_paper.empty()) post.executive = position.on_paper != "GS";
  }
  return base;
}

}  // namespace secondlook
