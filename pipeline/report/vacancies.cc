// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/vacancies.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "models/folded_words.h"
#include "pipeline/report/classification_text.h"
#include "pipeline/report/organization_units.h"

namespace secondlook {
namespace {

constexpr std::size_t kShortestAbbreviation = 3;  // letters: "Dir", "Dep"

// Each is held against each. A whole department has some hundred vacancies of these; a paper that
// shows thousands is none of the kind, and is listed as it is.
constexpr std::size_t kMostCompared = 2000;

using Words = std::set<std::string>;

Words words_of(std::string_view text) {
  Words words;
  for (std::string& word : folded_words(text))
    if (!word.empty() && !is_function_word(word)) words.insert(std::move(word));
  return words;
}

struct Candidate {
  VacantPost post;
  Words title;
  std::vector<Words> units;  // largest first
  bool in_chart = false, in_list = false;
  bool taken = false;  // told by another candidate too, which has it
};

Candidate candidate(const Post& post, std::string_view category,
                    const std::vector<std::string>& ids) {
  const Identity& identity = post.identity;
  Candidate one;
  VacantPost& vacant = one.post;
  vacant.title = identity.title.empty() ? identity.organizational_title : identity.title;
  vacant.classified = plan_series_grade(identity.pay_plan, identity.series, identity.grade);
  vacant.position_number = identity.position_number;
  vacant.path = fmt::format("{}", fmt::join(identity.organization, kBetweenUnits));
  vacant.category = category;
  if (!post.evidence.empty()) {
    vacant.file = post.evidence.front().path;
    vacant.page = post.evidence.front().page;
  }
  if (post.position && *post.position < ids.size()) vacant.position_id = ids[*post.position];
  one.title = words_of(vacant.title);
  for (const std::string& unit : identity.organization)
    if (Words words = words_of(unit); !words.empty()) one.units.push_back(std::move(words));
  one.in_chart = post.in_chart;
  one.in_list = post.in_list;
  return one;
}

/// A chart may name fewer units than a list, but it names the post's own one, or one above it.
bool is_same_unit(const Candidate& one, const Candidate& other) {
  if (one.units.empty() || other.units.empty()) return false;
  const auto has = [](const std::vector<Words>& units, const Words& unit) {
    return std::ranges::find(units, unit) != units.end();
  };
  return one.units.back() == other.units.back() ||
         (has(one.units, other.units.back()) && other.units.size() == 1) ||
         (has(other.units, one.units.back()) && one.units.size() == 1);
}

bool may_be_abbreviated(const std::string& one, const std::string& other) {
  return one.size() >= kShortestAbbreviation && other.starts_with(one);
}

/// Whether the titles have a word in common, written out or not.
bool is_near(const Words& one, const Words& other) {
  return std::ranges::any_of(one, [&](const std::string& a) {
    return std::ranges::any_of(other, [&](const std::string& b) {
      return may_be_abbreviated(a, b) || may_be_abbreviated(b, a);
    });
  });
}

bool of_two_kinds(const Candidate& one, const Candidate& other) {
  return one.in_chart != other.in_chart && one.in_list != other.in_list;
}

/// One number differing from another tells two posts apart, whatever they are called.
bool may_be_one(const Candidate& one, const Candidate& other) {
  const std::string &a = one.post.position_number, &b = other.post.position_number;
  return of_two_kinds(one, other) && one.post.category == other.post.category &&
         (a.empty() || b.empty() || a == b);
}

std::string place_of(const VacantPost& post) {
  return fmt::format("{}, page {}", post.file, post.page);
}

void take(Candidate& kept, Candidate& other) {
  other.taken = true;
  kept.post.also = place_of(other.post);
  kept.in_chart = kept.in_list = true;
  const auto fill = [](std::string& text, const std::string& more) {
    if (text.empty()) text = more;
  };
  fill(kept.post.position_number, other.post.position_number);
  fill(kept.post.position_id, other.post.position_id);
  if (other.units.size() > kept.units.size()) kept.post.path = other.post.path;
  if (other.post.classified.size() > kept.post.classified.size())
    kept.post.classified = other.post.classified;
}

void doubt(Candidate& one, const Candidate& other) {
  if (one.post.doubt.empty())
    one.post.doubt = fmt::format("may be the same as \"{}\" in {}; if so, it is listed twice",
                                 other.post.title, place_of(other.post));
}

void join(std::vector<Candidate>& all) {
  for (auto one = all.begin(); one != all.end(); ++one) {
    if (one->taken) continue;
    const auto other = std::find_if(std::next(one), all.end(), [&](const Candidate& next) {
      return !next.taken && may_be_one(*one, next) && !one->title.empty() &&
             one->title == next.title && is_same_unit(*one, next);
    });
    if (other != all.end()) take(*one, *other);
  }
  for (Candidate& one : all)
    for (Candidate& other : all) {
      if (one.taken || other.taken || !may_be_one(one, other)) continue;
      const bool unit_unknown = one.units.empty() || other.units.empty();
      if (is_near(one.title, other.title) && (unit_unknown || is_same_unit(one, other)))
        doubt(one, other);
    }
}

}  // namespace

std::string_view allocation_category(std::string_view pay_plan) {
  if (pay_plan == "ES") return "SES";
  if (pay_plan == "SL" || pay_plan == "ST") return pay_plan;
  return pay_plan.empty() ? "" : "GS";
}

std::vector<VacantPost> executive_vacancies(const Organization& organization,
                                            const std::vector<std::string>& ids) {
  std::vector<Candidate> all;
  for (const Post& post : organization.posts) {
    const std::string_view category = allocation_category(post.identity.pay_plan);
    if (!post.vacant || category.empty() || category == "GS") continue;
    all.push_back(candidate(post, category, ids));
  }
  if (all.size() <= kMostCompared) join(all);
  std::vector<VacantPost> vacancies;
  for (Candidate& one : all)
    if (!one.taken) vacancies.push_back(std::move(one.post));
  return vacancies;
}

}  // namespace secondlook
