// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/link_weight.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "models/characters.h"
#include "models/link/title_words.h"

namespace secondlook {
namespace {

// How often the papers of one position share a sign of each kind: people move on, titles are
// shortened, papers are filed together or not.
constexpr std::array<double, kSignKinds> kShared{0.95, 0.9, 0.8, 0.7, 0.6};

// In an archive of two positions a title of both still is one that few positions anywhere have.
constexpr std::size_t kFewestPositions = 50;

// Logarithmic odds. A grade or title changes over the years, so none of it forbids alone.
constexpr double kOtherTitle = -2, kOtherUnit = -0.7, kOtherSmallestUnit = -1.2, kOtherGrade = -1.2,
                 kOtherSeries = -1.5, kOtherIncumbent = -1.5, kNumberUnclear = -1.5,
                 kOtherPlace = -2;
constexpr double kOtherGradeConcluded = -0.2;
constexpr double kSameGradeAlone = 0.7, kSameSeriesAlone = 1.0;

// Logarithmic odds from which on what is borne without a caption identifies anybody.
constexpr double kTelling = 2;

template <class Test>
bool any_of(std::span<const Likeness* const> position, Test test) {
  return std::any_of(position.begin(), position.end(),
                     [&](const Likeness* one) { return test(*one); });
}

bool titles_unlike(const Likeness& a, const Likeness& b) {
  return std::all_of(a.titles.begin(), a.titles.end(), [&](const auto& one) {
    return std::all_of(b.titles.begin(), b.titles.end(),
                       [&](const auto& other) { return unlike(one, other); });
  });
}

bool share_unit(const Likeness& a, const Likeness& b) {
  return std::any_of(a.units.begin(), a.units.end(), [&](const std::string& unit) {
    return std::find(b.units.begin(), b.units.end(), unit) != b.units.end();
  });
}

bool tells(const std::vector<std::string>& told, const std::string& words) {
  return std::find(told.begin(), told.end(), words) != told.end();
}

// One has the title of the other somewhere, or both have one.
bool share_told_title(const Likeness& a, const Likeness& b) {
  const auto has = [](const Likeness& one, const std::string& title) {
    return tells(one.told_titles, title) ||
           std::any_of(one.titles.begin(), one.titles.end(),
                       [&](const auto& words) { return joined(words) == title; });
  };
  return std::any_of(a.titles.begin(), a.titles.end(),
                     [&](const auto& words) { return has(b, joined(words)); }) ||
         std::any_of(a.told_titles.begin(), a.told_titles.end(),
                     [&](const std::string& title) { return has(b, title); });
}

// The paper names the person besides an incumbent of its own: a supervisor, a classifier.
bool names_as_another(const Likeness& paper, const PersonName& person) {
  return different_people(person, paper.incumbent) &&
         std::any_of(paper.people.begin(), paper.people.end(),
                     [&](const PersonName& one) { return same_person(one, person); });
}

bool share_told_unit(const Likeness& a, const Likeness& b) {
  return std::any_of(a.units.begin(), a.units.end(),
                     [&](const std::string& unit) { return tells(b.told_units, unit); }) ||
         std::any_of(b.units.begin(), b.units.end(),
                     [&](const std::string& unit) { return tells(a.told_units, unit); });
}

bool tells_number(const Likeness& one, const PaperNumber& number) {
  return std::any_of(
      one.told_numbers.begin(), one.told_numbers.end(),
      [&](const PaperNumber& told) { return !number.empty() && told.meant == number.meant; });
}

// A letter misread in one of them; "Ward 3" and "Ward 8" are two.
bool same_unit(const std::string& a, const std::string& b) {
  const auto digits = [](std::string name) {
    std::erase_if(name, [](char c) { return !is_digit(c); });
    return name;
  };
  return a == b || (one_edit_apart(a, b) && digits(a) == digits(b));
}

// The smallest units are two, as copies of one standard PD name them for two positions. Of an
// organization that is told in one line only it is not known which unit that is.
bool in_two_units(const Likeness& a, const Likeness& b) {
  constexpr std::size_t kWhole = 2;
  if (a.single_units < kWhole || b.single_units < kWhole) return false;
  const auto names = [](const Likeness& one, const std::string& unit) {
    const auto units = std::span(one.units).first(one.single_units);
    return std::any_of(units.begin(), units.end(),
                       [&](const std::string& other) { return same_unit(other, unit); });
  };
  return !names(a, b.units.front()) && !names(b, a.units.front());
}

// One bears the smallest unit of the other.
bool share_smallest_unit(const Likeness& a, const Likeness& b) {
  const auto bears = [](const Likeness& one, const Likeness& other) {
    const auto units = std::span(one.units).first(one.single_units);
    return other.single_units > 0 && std::any_of(units.begin(), units.end(), [&](const auto& unit) {
             return same_unit(unit, other.units.front());
           });
  };
  return bears(a, b) || bears(b, a);
}

bool share_series(const Likeness& a, const Likeness& b) {
  return std::any_of(a.series.begin(), a.series.end(), [&](const std::string& series) {
    return std::find(b.series.begin(), b.series.end(), series) != b.series.end();
  });
}

// Papers put a number under the caption of the other.
bool number_appears(const PaperNumber& number, const Likeness& other) {
  return !number.empty() &&
         (number.meant == other.pd_number.meant || number.meant == other.position_number.meant);
}

NumberLikeness compare_pd(const Likeness& a, const Likeness& b) {
  if (number_appears(a.pd_number, b) || number_appears(b.pd_number, a)) return NumberLikeness::same;
  return compare(a.pd_number, b.pd_number, a.recognised || b.recognised);
}

NumberLikeness compare_position(const Likeness& a, const Likeness& b) {
  if (number_appears(a.position_number, b) || number_appears(b.position_number, a))
    return NumberLikeness::same;
  return compare(a.position_number, b.position_number, a.recognised || b.recognised);
}

}  // namespace

double prior_weight(std::size_t positions) {
  return -std::log(static_cast<double>(std::max(positions, kFewestPositions)));
}

double sign_weight(const LinkSign& sign, std::size_t holders, std::size_t positions) {
  // A folder or file tells positions of this archive apart, the rest those of any agency.
  const std::size_t among =
      sign.filed ? std::max<std::size_t>(positions, 1) : std::max(positions, kFewestPositions);
  const double others = holders > 0 ? static_cast<double>(holders - 1) : 0;
  const double by_chance = (others + sign.chance) / static_cast<double>(among);
  return std::log(kShared[static_cast<std::size_t>(sign.kind)] / by_chance);
}

void Support::add(const LinkSign& found, double weighs) {
  const auto kind = static_cast<std::size_t>(found.kind);
  const auto put = [&](std::size_t slot) {
    sign[slot] = &found;
    weight[slot] = weighs;
  };
  const auto better = [&](std::size_t slot) {
    return sign[slot] == nullptr || weight[slot] < weighs;
  };
  const LinkSign* first = sign[kind];
  if (first != nullptr && first->person != 0 && found.person != 0 &&
      first->person != found.person) {
    if (better(kind)) {
      sign[kSecondPerson] = weight[kind] > 0 ? first : nullptr;
      weight[kSecondPerson] = std::max(weight[kind], 0.0);
      put(kind);
    } else if (weighs > 0 && better(kSecondPerson)) {
      put(kSecondPerson);
    }
    return;
  }
  if (better(kind)) put(kind);
}

bool Support::has(SignKind kind) const {
  const auto slot = static_cast<std::size_t>(kind);
  return sign[slot] != nullptr && (!sign[slot]->told || weight[slot] >= kTelling);
}

bool Support::names_incumbent() const {
  const LinkSign* found = sign[static_cast<std::size_t>(SignKind::incumbent)];
  return has(SignKind::incumbent) && !found->surname;
}

double Support::sum() const {
  double total = 0;
  for (const double one : weight) total += one;
  return total;
}

std::vector<std::string> Support::reasons() const {
  std::vector<std::pair<double, const LinkSign*>> found;
  for (std::size_t kind = 0; kind <= kSignKinds; ++kind)
    if (sign[kind] != nullptr && weight[kind] > 0) found.emplace_back(weight[kind], sign[kind]);
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::string> reasons;
  reasons.reserve(found.size());
  for (const auto& [weighs, one] : found)
    reasons.push_back(one->shown.empty() ? std::string(one->reason)
                                         : fmt::format("{} {}", one->reason, one->shown));
  return reasons;
}

Contradiction contradiction(const Likeness& item, std::span<const Likeness* const> position,
                            bool has_number) {
  Contradiction found;
  const auto against = [&](double weight, std::string_view note) {
    found.weight += weight;
    found.notes.emplace_back(note);
  };
  const auto pd_is = [&](NumberLikeness what) {
    return any_of(position, [&](const Likeness& one) { return compare_pd(item, one) == what; });
  };
  const bool same_pd = pd_is(NumberLikeness::same) || pd_is(NumberLikeness::same_as_misread);
  const bool tells_pd = any_of(position, [&](const Likeness& one) {
    return tells_number(one, item.pd_number) || tells_number(item, one.pd_number);
  });
  if (!same_pd && !tells_pd && pd_is(NumberLikeness::different)) found.forbids = true;
  if (!same_pd && !found.forbids && pd_is(NumberLikeness::unclear))
    against(kNumberUnclear, "the PD numbers are not quite the same");
  const auto place_is = [&](NumberLikeness what) {
    return any_of(position,
                  [&](const Likeness& one) { return compare_position(item, one) == what; });
  };
  const bool same_place =
      place_is(NumberLikeness::same) || place_is(NumberLikeness::same_as_misread);
  // One PD serves several positions, each with a number of its own.
  if (!same_place && !same_pd && !has_number && place_is(NumberLikeness::different))
    found.forbids = true;

  if (!same_place && !found.forbids && item.serves_several && place_is(NumberLikeness::different))
    against(kOtherPlace, "the position numbers differ");

  const bool titled = !item.titles.empty() &&
                      any_of(position, [](const Likeness& one) { return !one.titles.empty(); });
  const bool other_title =
      titled && !any_of(position, [&](const Likeness& one) {
        return (!one.titles.empty() && !titles_unlike(item, one)) || share_told_title(item, one);
      });
  const bool peopled = any_of(position, [&](const Likeness& one) {
    return different_people(item.incumbent, one.incumbent);
  });
  const bool other_person = peopled && !any_of(position, [&](const Likeness& one) {
                              return same_person(item.incumbent, one.incumbent);
                            });
  // A box with the supervisor's name and a title that the text of the description gives to the
  // supervisor.
  const bool title_of_another = titled && !any_of(position, [&](const Likeness& one) {
                                  return !one.titles.empty() && !titles_unlike(item, one);
                                });
  if (other_person &&
      (other_title || (title_of_another && any_of(position, [&](const Likeness& one) {
                         return names_as_another(one, item.incumbent);
                       }))))
    found.forbids = true;
  if (other_title) against(kOtherTitle, "the titles differ");
  if (other_person) against(kOtherIncumbent, "the incumbents differ");

  const auto both = [&](auto known) { return known(item) && any_of(position, known); };
  if (both([](const Likeness& one) { return !one.units.empty(); }) &&
      !any_of(position, [&](const Likeness& one) {
        return share_unit(item, one) || share_told_unit(item, one);
      }))
    against(kOtherUnit, "the organizations differ");
  else if (any_of(position, [&](const Likeness& one) { return in_two_units(item, one); }) &&
           !any_of(position, [&](const Likeness& one) { return share_smallest_unit(item, one); }))
    against(kOtherSmallestUnit, "the smallest organizations differ");
  if (both([](const Likeness& one) { return !one.grade.empty(); })) {
    if (!any_of(position, [&](const Likeness& one) { return one.grade == item.grade; }))
      against(item.may_regrade ? kOtherGradeConcluded : kOtherGrade, "the grades differ");
    else if (!titled)
      found.weight += kSameGradeAlone;
  }
  if (both([](const Likeness& one) { return !one.series.empty(); })) {
    if (!any_of(position, [&](const Likeness& one) { return share_series(item, one); }))
      against(kOtherSeries, "the series differ");
    else if (!titled)
      found.weight += kSameSeriesAlone;
  }
  return found;
}

bool clearly_two(const Likeness& a, const Likeness& b) {
  const auto differ = [](NumberLikeness likeness) {
    return likeness == NumberLikeness::different || likeness == NumberLikeness::unclear;
  };
  const NumberLikeness position = compare_position(a, b);
  if (differ(compare_pd(a, b)) || differ(position)) return true;
  const bool same_place =
      position == NumberLikeness::same || position == NumberLikeness::same_as_misread;
  if (!same_place && in_two_units(a, b)) return true;
  // Another incumbent in another unit; or a description of which a list says that it serves several
  // positions, and nothing shows both papers to be of one of these.
  const bool unit_shared = share_smallest_unit(a, b);
  if (!same_place && !unit_shared && a.single_units > 0 && b.single_units > 0 &&
      different_people(a.incumbent, b.incumbent))
    return true;
  if (a.serves_several && b.serves_several && !same_place && !unit_shared &&
      !same_person(a.incumbent, b.incumbent))
    return true;
  const bool titled = !a.titles.empty() && !b.titles.empty();
  return titled && titles_unlike(a, b) && different_people(a.incumbent, b.incumbent);
}

}  // namespace secondlook
