// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/structure_at_hand.h"

#include <fmt/format.h>

#include <algorithm>

namespace secondlook {
namespace {

// More would tell a reader no more; the page links all of them.
constexpr std::size_t kMostNamed = 6, kMostEvidence = 12;

}  // namespace

std::string name_of(const ExecutiveStructure& structure, std::size_t post) {
  const StructurePost& at = structure.posts[post];
  const std::string unit = at.unit ? structure.units[*at.unit].name : std::string();
  if (at.title.empty()) return unit.empty() ? "a post without a title" : "the head of " + unit;
  if (unit.empty() || at.title.find(unit) != std::string::npos) return at.title;
  return fmt::format("{} ({})", at.title, unit);
}

std::string names_of(const ExecutiveStructure& structure, const std::vector<std::size_t>& posts) {
  std::string all;
  const std::size_t named = std::min(posts.size(), kMostNamed);
  for (std::size_t i = 0; i < named; ++i) {
    const bool last = i + 1 == named && named == posts.size();
    all += (i == 0 ? "" : last ? " and " : ", ") + name_of(structure, posts[i]);
  }
  if (posts.size() > named) all += fmt::format(" and {} more", posts.size() - named);
  return all;
}

std::string people(int number) {
  return number == 1 ? "1 person" : fmt::format("{} people", number);
}

StructureFinding finding_on(const ExecutiveStructure& structure, std::string_view kind,
                            std::vector<std::size_t> posts) {
  StructureFinding found;
  found.kind = kind;
  for (std::size_t i = 0; i < posts.size(); ++i) {
    const StructurePost& post = structure.posts[posts[i]];
    const std::size_t wanted =
        i == 0 ? post.evidence.size() : std::min<std::size_t>(1, post.evidence.size());
    for (std::size_t e = 0; e < wanted && found.evidence.size() < kMostEvidence; ++e)
      found.evidence.push_back(post.evidence[e]);
    if (i > 0) found.confidence = std::min(found.confidence, post.line);
  }
  found.posts = std::move(posts);
  return found;
}

}  // namespace secondlook
