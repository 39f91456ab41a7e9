// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/unit_tree.h"

#include <map>
#include <utility>

#include "models/link/title_words.h"

namespace secondlook {
namespace {

// No agency nests so deep; a longer path is a misreading, of which the last units count.
constexpr std::size_t kMostLevels = 12;
// Units of one name that are held against each other. A name that more have ("Front Office") is
// no name by which one could be told.
constexpr std::size_t kMostNamesakes = 100;

class Growing {
 public:
  explicit Growing(const LinkWords& words) : words_(words) {}

  UnitTree grow(std::span<const std::vector<std::string>> paths) {
    for (const auto& path : paths) ends_.push_back(add(path));
    for (auto& [name, namesakes] : by_name_)
      if (namesakes.size() > 1 && namesakes.size() <= kMostNamesakes) join(namesakes);
    return compact();
  }

 private:
  struct Unit {
    std::string printed;
    std::optional<std::size_t> parent;
    std::optional<std::size_t> same;  // the unit that it turned out to be
  };

  const std::string& key_of(const std::string& printed) {
    const auto [at, fresh] = keys_.try_emplace(printed);
    if (fresh) at->second = joined(title_words(printed, words_));
    return at->second;
  }

  std::optional<std::size_t> add(const std::vector<std::string>& path) {
    std::optional<std::size_t> at;
    std::string above;
    const std::size_t first = path.size() > kMostLevels ? path.size() - kMostLevels : 0;
    for (std::size_t i = first; i < path.size(); ++i) {
      const std::string& key = key_of(path[i]);
      if (key.empty() || key == above) continue;
      const auto [known, fresh] = by_key_.try_emplace({key, above}, units_.size());
      if (fresh) {
        units_.push_back({path[i], at, std::nullopt});
        by_name_[key].push_back(known->second);
      }
      at = known->second;
      above = key;
    }
    return at;
  }

  std::size_t settled(std::size_t unit) const {
    while (units_[unit].same) unit = *units_[unit].same;
    return unit;
  }

  bool is_below(std::size_t unit, std::size_t above) const {
    std::optional<std::size_t> at = units_[unit].parent;
    for (std::size_t level = 0; at && level < 2 * kMostLevels; ++level) {
      if (settled(*at) == settled(above)) return true;
      at = units_[settled(*at)].parent;
    }
    return false;
  }

  // Whether a paper that prints `shorter` may mean `longer`.
  bool may_be(std::size_t shorter, std::size_t longer) const {
    const auto &one = units_[shorter].parent, &other = units_[longer].parent;
    if (!other) return false;
    return !one || (*one != *other && is_below(*other, *one));
  }

  void join(const std::vector<std::size_t>& namesakes) {
    for (const std::size_t shorter : namesakes) {
      std::optional<std::size_t> only;
      bool several = false;
      for (const std::size_t longer : namesakes) {
        if (longer == shorter || units_[longer].same || !may_be(shorter, longer)) continue;
        several = several || only.has_value();
        only = longer;
      }
      if (only && !several) units_[shorter].same = only;
    }
  }

  UnitTree compact() const {
    UnitTree tree;
    std::vector<std::size_t> place(units_.size());
    for (std::size_t i = 0; i < units_.size(); ++i) {
      if (units_[i].same) continue;
      place[i] = tree.units.size();
      tree.units.push_back({units_[i].printed, std::nullopt});
    }
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (!units_[i].same && units_[i].parent)
        tree.units[place[i]].parent = place[settled(*units_[i].parent)];
    for (const auto& end : ends_)
      tree.of_path.push_back(end ? std::optional(place[settled(*end)]) : std::nullopt);
    break_circles(tree);
    return tree;
  }

  // Papers that print two units each above the other are not to be believed on either.
  static void break_circles(UnitTree& tree) {
    std::vector<int> seen(tree.units.size());
    for (std::size_t i = 0; i < tree.units.size(); ++i) {
      std::optional<std::size_t> at = i;
      const int walk = static_cast<int>(i) + 1;
      while (at && seen[*at] == 0) {
        seen[*at] = walk;
        auto& parent = tree.units[*at].parent;
        if (parent && seen[*parent] == walk) parent.reset();
        at = parent;
      }
    }
  }

  const LinkWords& words_;
  std::vector<Unit> units_;
  std::map<std::string, std::string> keys_;                            // by printed name
  std::map<std::pair<std::string, std::string>, std::size_t> by_key_;  // own and parent's
  std::map<std::string, std::vector<std::size_t>> by_name_;
  std::vector<std::optional<std::size_t>> ends_;
};

}  // namespace

UnitTree unit_tree(std::span<const std::vector<std::string>> paths, const LinkWords& words) {
  return Growing(words).grow(paths);
}

bool is_within(const UnitTree& tree, std::size_t unit, std::size_t above) {
  std::optional<std::size_t> at = unit;
  while (at && *at != above) at = tree.units[*at].parent;
  return at.has_value();
}

}  // namespace secondlook
