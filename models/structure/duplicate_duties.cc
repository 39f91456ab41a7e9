// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/duplicate_duties.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "models/word_stems.h"

namespace secondlook {
namespace {

// Of the weight of all words in either duty: two that were written apart, on one subject, share a
// quarter of it; a sentence with other names in it keeps more.
constexpr double kSameDuty = 0.6;
// Of what either position does, so much is told alike.
constexpr double kSameDuties = 0.5;
// A stem of more positions tells of none of them; without them, pairs are found in linear time.
constexpr std::size_t kTooCommon = 40;
constexpr std::size_t kMostShownDuties = 2;
// Regions are often led by the same description; whether they need to be as many is a question.
constexpr double kForTwoPlaces = 0.4;

using Stems = std::vector<std::size_t>;  // numbers of stems, ascending, each once

struct ComparedDuty {
  Stems stems;
  double weight = 0;  // of all stems
  double share = 0;   // of the position: its time, the less the more positions say the same
};

struct Compared {
  std::size_t post = 0, position = 0;
  std::vector<ComparedDuty> duties;
  Stems all;
};

void sort_once(Stems& stems) {
  std::ranges::sort(stems);
  const auto repeated = std::ranges::unique(stems);
  stems.erase(repeated.begin(), repeated.end());
}

class Comparing {
 public:
  explicit Comparing(const StructureAtHand& at_hand) : at_hand_(at_hand) {
    // A position whose only post another paper tells of, too, is one for all that.
    for (const bool elsewhere : {false, true})
      for (std::size_t i = 0; i < at_hand.structure.posts.size(); ++i)
        if (at_hand.structure.posts[i].told_elsewhere == elsewhere) add(i);
    having_.resize(numbers_.size());
    for (std::size_t i = 0; i < compared_.size(); ++i)
      for (const std::size_t stem : compared_[i].all) having_[stem].push_back(i);
    // Next to nothing for a stem that all positions have.
    for (const auto& having : having_)
      weights_.push_back(
          std::log(static_cast<double>(compared_.size() + 1) / static_cast<double>(having.size())));
    for (Compared& one : compared_) weigh(one);
  }

  std::vector<StructureFinding> find() const {
    std::vector<Pair> alike;
    for (const auto& [one, other] : pairs_with_an_executive())
      if (const double same = sameness(compared_[one], compared_[other]); same >= kSameDuties)
        alike.push_back({one, other, same});
    std::vector<StructureFinding> all;
    for (const Pair& pair : without_roundabouts(std::move(alike)))
      all.push_back(finding(compared_[pair.one], compared_[pair.other], pair.same));
    return all;
  }

 private:
  struct Pair {
    std::size_t one = 0, other = 0;  // of compared_
    double same = 0;                 // 0..1
  };

  const StructurePost& post(const Compared& one) const {
    return at_hand_.structure.posts[one.post];
  }
  const StructuralFacts& facts(const Compared& one) const { return at_hand_.facts[one.position]; }

  // A position of several posts is compared once.
  void add(std::size_t index) {
    const StructurePost& at = at_hand_.structure.posts[index];
    if (!at.position || !taken_.insert(*at.position).second) return;
    const StructuralFacts& of = at_hand_.facts[*at.position];
    if (of.duties.empty()) return;
    Compared one{.post = index, .position = *at.position, .duties = {}, .all = {}};
    for (const Duty& duty : of.duties) {
      Stems& stems = one.duties.emplace_back().stems;
      for (const auto& [stem, word] : stems_.of(duty.text))
        stems.push_back(numbers_.try_emplace(stem, numbers_.size()).first->second);
      sort_once(stems);
      one.all.insert(one.all.end(), stems.begin(), stems.end());
    }
    sort_once(one.all);
    compared_.push_back(std::move(one));
  }

  void weigh(Compared& one) const {
    const auto& duties = facts(one).duties;
    const bool all_timed =
        std::ranges::all_of(duties, [](const Duty& duty) { return duty.percent.has_value(); });
    for (std::size_t i = 0; i < duties.size(); ++i) {
      ComparedDuty& duty = one.duties[i];
      for (const std::size_t stem : duty.stems) duty.weight += weights_[stem];
      const double each =
          duty.weight / static_cast<double>(std::max<std::size_t>(1, duty.stems.size()));
      duty.share = all_timed ? *duties[i].percent * each : duty.weight;
    }
  }

  // Those that share a stem that is not common to all, in order; the first is the one that was
  // compared before the other.
  std::vector<std::pair<std::size_t, std::size_t>> pairs_with_an_executive() const {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<std::size_t> met(compared_.size(), compared_.size());  // by whom it was met last
    for (std::size_t one = 0; one < compared_.size(); ++one) {
      if (!post(compared_[one]).executive) continue;
      met[one] = one;
      for (const std::size_t stem : compared_[one].all) {
        if (having_[stem].size() > kTooCommon) continue;
        for (const std::size_t other : having_[stem])
          if (std::exchange(met[other], one) != one) pairs.push_back(std::minmax(one, other));
      }
    }
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
    return pairs;
  }

  double shared_weight(const Stems& one, const Stems& other) const {
    double shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
      if (*a == *b) shared += weights_[*a];
      const bool on_a = *a <= *b, on_b = *b <= *a;
      a += on_a;
      b += on_b;
    }
    return shared;
  }

  // 0..1; nothing for a chief and the deputy, who do the same by right.
  double sameness(const Compared& one, const Compared& other) const {
    if (is_chief_and_deputy(one, other) || is_chief_and_deputy(other, one)) return 0;
    return std::min(told_alike(one, other), told_alike(other, one));
  }

  // Twenty regions led by one description are 190 pairs, of which nineteen tell all: those most
  // alike, as long as they join what is not joined by others yet. In the order of the posts.
  std::vector<Pair> without_roundabouts(std::vector<Pair> pairs) const {
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::same);
    std::vector<std::size_t> group(compared_.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    std::erase_if(pairs, [&](const Pair& pair) {
      const std::size_t from = group[pair.other], to = group[pair.one];
      std::ranges::replace(group, from, to);
      return from == to;
    });
    std::ranges::sort(pairs, {}, [](const Pair& pair) { return std::pair(pair.one, pair.other); });
    return pairs;
  }

  bool is_same(const ComparedDuty& one, const ComparedDuty& other) const {
    const double shared = shared_weight(one.stems, other.stems);
    return shared > 0 && shared >= kSameDuty * (one.weight + other.weight - shared);
  }

  // What part of the one's duties the other has, too: 0..1.
  double told_alike(const Compared& one, const Compared& other) const {
    double all = 0, alike = 0;
    for (const ComparedDuty& duty : one.duties) {
      all += duty.share;
      const bool told = std::ranges::any_of(
          other.duties, [&](const ComparedDuty& theirs) { return is_same(duty, theirs); });
      alike += told ? duty.share : 0;
    }
    return all > 0 ? alike / all : 0;
  }

  bool is_chief_and_deputy(const Compared& chief, const Compared& deputy) const {
    const bool called =
        post(deputy).deputy || facts(deputy).staff.deputy == DeputyStanding::Kind::full;
    if (!called) return false;
    if (post(deputy).supervisor) return post(deputy).supervisor == chief.post;
    return post(deputy).unit && post(deputy).unit == post(chief).unit;
  }

  // The words of place in title and unit that the duties repeat: "Northern", "Region 4".
  std::set<std::string> places_of(const Compared& one) const {
    std::set<std::string> places;
    const PatternSet& patterns = at_hand_.words.places;
    const auto take = [&](const std::string& text) {
      for (const PatternSet::Hit& hit : patterns.find(text))
        places.insert(text.substr(hit.begin, hit.end - hit.begin));
    };
    take(post(one).title);
    if (const auto unit = post(one).unit) take(at_hand_.structure.units[*unit].name);
    std::erase_if(places, [&](const std::string& place) {
      return std::ranges::none_of(facts(one).duties, [&](const Duty& duty) {
        return duty.text.find(place) != std::string::npos;
      });
    });
    return places;
  }

  bool are_for_two_places(const Compared& one, const Compared& other) const {
    const auto here = places_of(one), there = places_of(other);
    return !here.empty() && !there.empty() && here != there;
  }

  // The duties of both that are most alike, with their evidence.
  void show_duties(const Compared& one, const Compared& other, StructureFinding& found) const {
    std::vector<std::pair<double, std::pair<std::size_t, std::size_t>>> pairs;
    for (std::size_t i = 0; i < one.duties.size(); ++i)
      for (std::size_t j = 0; j < other.duties.size(); ++j)
        if (is_same(one.duties[i], other.duties[j]))
          pairs.push_back({-shared_weight(one.duties[i].stems, other.duties[j].stems), {i, j}});
    std::ranges::sort(pairs);
    std::set<std::size_t> ours, theirs;
    for (const auto& [weighs, pair] : pairs) {
      if (ours.size() == kMostShownDuties) break;
      if (ours.contains(pair.first) || theirs.contains(pair.second)) continue;
      ours.insert(pair.first);
      theirs.insert(pair.second);
      for (const Duty* duty : {&facts(one).duties[pair.first], &facts(other).duties[pair.second]})
        if (!duty->evidence.empty()) found.evidence.push_back(duty->evidence.front());
    }
  }

  StructureFinding finding(const Compared& one, const Compared& other, double same) const {
    const ExecutiveStructure& structure = at_hand_.structure;
    StructureFinding found;
    found.kind = "duplicate-duties";
    found.posts = {one.post, other.post};
    found.measure = std::round(same * 100);
    found.limit = kSameDuties * 100;
    const bool two_places = are_for_two_places(one, other);
    found.confidence = two_places ? kForTwoPlaces : std::min(1.0, 0.6 + (same - kSameDuties));
    show_duties(one, other, found);
    found.says = fmt::format(
        "{} ({}) and {} ({}) have duties in much the same words: {:.0f} in 100 of what each does, "
        "where what all executives do counts for little.{}",
        name_of(structure, one.post), post(one).pay_plan, name_of(structure, other.post),
        post(other).pay_plan, same * 100,
        two_places ? " Each names a place of its own, so they may do the same for two regions."
                   : "");
    return found;
  }

  const StructureAtHand& at_hand_;
  const WordStems stems_;
  std::set<std::size_t> taken_;  // positions
  std::vector<Compared> compared_;
  std::unordered_map<std::string, std::size_t> numbers_;  // of the stems
  std::vector<std::vector<std::size_t>> having_;          // who has the stem of that number
  std::vector<double> weights_;                           // of the stem of that number
};

}  // namespace

std::vector<StructureFinding> duplicate_duties(const StructureAtHand& at_hand) {
  return Comparing(at_hand).find();
}

}  // namespace secondlook
