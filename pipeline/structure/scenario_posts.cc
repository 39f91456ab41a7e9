// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/structure/scenario_posts.h"

#include <algorithm>

#include "pipeline/report/vacancies.h"

namespace secondlook {
namespace {

int with_all_below(const StructurePost& post) {
  return post.staff_below + (post.contractor ? 0 : 1);
}

}  // namespace

std::vector<ScenarioPost> scenario_posts(const ExecutiveStructure& structure) {
  std::vector<std::optional<std::size_t>> place(structure.posts.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < structure.posts.size(); ++i)
    if (!structure.posts[i].told_elsewhere) place[i] = count++;
  std::vector<ScenarioPost> posts;
  for (const StructurePost& post : structure.posts) {
    if (post.told_elsewhere) continue;
    // A box may stand for more people than are drawn below it.
    int people = with_all_below(post);
    for (const std::size_t below : post.reports) people -= with_all_below(structure.posts[below]);
    posts.push_back({.position_id = post.position_id,
                     .title = post.title,
                     .organization = {},
                     .category = std::string(allocation_category(post.pay_plan)),
                     .counted = false,
                     .supervisor = post.supervisor ? place[*post.supervisor] : std::nullopt,
                     .people = std::max(people, 0),
                     .executive = post.executive});
  }
  return posts;
}

}  // namespace secondlook
