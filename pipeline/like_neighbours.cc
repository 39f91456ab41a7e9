// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/like_neighbours.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace secondlook {
namespace {

// A position's page names so many; of 5,000 that share one standard description a reader needs no
// more.
constexpr std::size_t kMostNeighbours = 12;
// A member itself and its nearest are left out of what it is offered.
constexpr std::size_t kOffered = kMostNeighbours + 2;

using Members = std::vector<std::size_t>;

/// The first members of a classification, and the first of all others, in the order of the group.
struct Offered {
  Members same, other;
};

class Neighbours {
 public:
  Neighbours(const LikeGroup& group, std::span<const LikePosition> positions)
      : group_(group), positions_(positions) {
    std::map<std::tuple<std::string, std::vector<std::string>, std::optional<int>>, std::size_t>
        numbers;
    for (std::size_t i = 0; i < positions.size(); ++i) {
      const LikePosition& one = positions[i];
      const auto number =
          numbers.emplace(std::tuple(one.pay_plan, one.series, one.grade), numbers.size())
              .first->second;
      class_of_.push_back(number);
      member_at_.emplace(group.members[i].position, i);
      if (number == offered_.size()) offered_.emplace_back();
      if (Members& same = offered_[number].same; same.size() < kOffered) same.push_back(i);
    }
    for (std::size_t number = 0; number < offered_.size(); ++number) offer_others(number);
  }

  std::vector<LikeNeighbour> of(std::size_t member) const {
    Members chosen;
    const auto nearest = member_at_.find(group_.members[member].nearest);
    if (nearest != member_at_.end() && nearest->second != member) chosen.push_back(nearest->second);
    const Offered& offered = offered_[class_of_[member]];
    for (const Members* list : {&offered.other, &offered.same})
      for (const std::size_t i : *list)
        if (i != member && chosen.size() < kMostNeighbours &&
            (chosen.empty() || i != chosen.front()))
          chosen.push_back(i);
    std::vector<LikeNeighbour> result;
    for (const std::size_t i : chosen) {
      const LikePosition& other = positions_[i];
      result.push_back({other.id, other.title, other.pay_plan, other.series, other.grade,
                        likeness(positions_[member].duties, other.duties)});
    }
    return result;
  }

 private:
  // Only a classification that nearly all share has to look far for others, and few can be that.
  void offer_others(std::size_t number) {
    Members& others = offered_[number].other;
    for (std::size_t i = 0; i < class_of_.size() && others.size() < kOffered; ++i)
      if (class_of_[i] != number) others.push_back(i);
  }

  const LikeGroup& group_;
  std::span<const LikePosition> positions_;
  std::vector<std::size_t> class_of_;  // by member: its classification's number
  std::map<std::size_t, std::size_t> member_at_;
  std::vector<Offered> offered_;  // by classification
};

}  // namespace

std::vector<std::vector<LikeNeighbour>> like_neighbours(const LikeGroup& group,
                                                        std::span<const LikePosition> positions) {
  const Neighbours neighbours(group, positions);
  std::vector<std::vector<LikeNeighbour>> result;
  for (std::size_t i = 0; i < positions.size(); ++i) result.push_back(neighbours.of(i));
  return result;
}

}  // namespace secondlook
