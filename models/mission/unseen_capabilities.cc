// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/unseen_capabilities.h"

#include <algorithm>
#include <string_view>

#include "models/characters.h"
#include "models/mission/work_terms.h"

namespace secondlook {
namespace {

// A title of one telling word is no statement of what is needed.
constexpr std::size_t kFewestOfTitle = 2;
constexpr std::size_t kLongest = 80;  // bytes of a capability's name

bool all_unseen(const std::vector<WorkTerm>& words, const TermCounts& counts) {
  return std::ranges::all_of(
      words, [&](const WorkTerm& word) { return !counts.papers_with.contains(word.key); });
}

// "machine learning and seismic imaging, by 2030": each of them.
std::vector<std::string_view> parts_of(std::string_view named) {
  std::vector<std::string_view> parts;
  while (!named.empty()) {
    const std::size_t comma = named.find(','), word = named.find(" and ");
    const std::size_t end = std::min({comma, word, named.size()});
    parts.push_back(trimmed(named.substr(0, end), " \t\n.;:"));
    named.remove_prefix(end);
    named.remove_prefix(std::min(named.size(), end == word ? std::size_t{5} : std::size_t{1}));
  }
  return parts;
}

}  // namespace

std::vector<std::string> unseen_capabilities(const MissionPriority& priority,
                                             const TermCounts& counts, const MissionTerms& terms,
                                             const WordStems& stems) {
  std::vector<std::string> unseen;
  if (counts.papers == 0) return unseen;
  const auto add = [&](std::string_view name) {
    if (name.size() <= kLongest && std::ranges::find(unseen, name) == unseen.end())
      unseen.emplace_back(name);
  };
  const auto of_title = work_terms(priority.title, terms, stems);
  if (of_title.size() >= kFewestOfTitle && all_unseen(of_title, counts)) add(priority.title);
  for (const std::string_view text :
       {std::string_view(priority.title), std::string_view(priority.text)})
    for (const PatternSet::Hit& hit : terms.capability_patterns.find(text)) {
      const std::size_t end = std::min(text.find_first_of(".;:", hit.end), text.size());
      for (const std::string_view part : parts_of(text.substr(hit.end, end - hit.end))) {
        const auto words = work_terms(part, terms, stems);
        if (!words.empty() && all_unseen(words, counts)) add(part);
      }
    }
  return unseen;
}

}  // namespace secondlook
