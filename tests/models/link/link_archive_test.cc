// SPDX-License-Identifier: GPL-3.0-or-later
// Links of a whole archive, in whatever order it comes and however large it is.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/models/link/linked.h"

namespace secondlook {
namespace {

using sample::identity;
using sample::link;
using sample::link_words;
using sample::paper;
using sample::pd;
using sample::row;

// An archive of `n` positions: PD, row, and for some an appraisal and a statement. Titles repeat,
// every third number is misread. The item's position stands beside it.
struct MadeUp {
  std::vector<LinkItem> items;
  std::vector<std::size_t> position;
};

MadeUp made_up(std::size_t n) {
  MadeUp made;
  const std::vector<std::string> titles{
      "Program Analyst",     "Accountant", "Nurse",    "Civil Engineer",
      "Contract Specialist", "Secretary",  "Surveyor", "Attorney"};
  const auto add = [&](LinkItem item, std::size_t position) {
    made.items.push_back(std::move(item));
    made.position.push_back(position);
  };
  for (std::size_t i = 0; i < n; ++i) {
    const std::string number = std::to_string(100000 + i * 7);
    std::string misread = number;
    if (i % 3 == 0) std::replace(misread.begin(), misread.end(), '0', 'O');
    std::string name = "Person";
    for (std::size_t left = i + 1; left > 0; left /= 20) name += static_cast<char>('a' + left % 20);
    const Identity whole = identity(number, titles[i % titles.size()], 5 + static_cast<int>(i % 10),
                                    "Section " + std::to_string(i / 40), "");
    add(pd("flat/scan" + std::to_string(i) + ".pdf", whole), i);
    Identity listed = whole;
    listed.pd_number = misread;
    listed.incumbent = name + ", Ann";
    add(row(i, listed), i);
    if (i % 2 == 0) {
      Identity appraised = whole;
      appraised.pd_number.clear();
      appraised.incumbent = "Ann " + name;
      add(paper(RecordKind::appraisal, "flat/x" + std::to_string(i) + ".pdf", appraised), i);
    }
  }
  return made;
}

TEST(Links, AreTheSameInWhateverOrderTheItemsCome) {
  const MadeUp made = made_up(200);
  std::vector<std::size_t> order(made.items.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto groups = [&](const std::vector<std::size_t>& places) {
    std::vector<LinkItem> items;
    items.reserve(places.size());
    for (const std::size_t i : places) items.push_back(made.items[i]);
    std::vector<std::vector<std::pair<std::size_t, double>>> result;
    for (const LinkedPosition& position : link(items).positions) {
      result.emplace_back();
      for (const LinkedItem& one : position.items)
        result.back().emplace_back(places[one.item], one.confidence);
    }
    return result;
  };
  const auto first = groups(order);
  std::shuffle(order.begin(), order.end(), std::mt19937(7));
  EXPECT_EQ(groups(order), first);
}

TEST(Links, FindThePositionsOfTwentyThousandItemsWithFewComparisons) {
  const auto measure = [](std::size_t positions) {
    const MadeUp made = made_up(positions);
    const Links links = link_papers(made.items, link_words());
    std::size_t right = 0, wrong = 0;
    for (const LinkedPosition& position : links.positions)
      for (const LinkedItem& one : position.items)
        if (!one.doubtful)
          ++(made.position[one.item] == made.position[position.items.front().item] ? right : wrong);
    EXPECT_EQ(wrong, 0U);
    EXPECT_GE(static_cast<double>(right), 0.97 * static_cast<double>(made.items.size()));
    return static_cast<double>(links.comparisons) / static_cast<double>(made.items.size());
  };
  const double few = measure(800), many = measure(8000);
  EXPECT_LE(many, 80) << "comparisons an item";
  EXPECT_LE(many, 1.5 * few + 10) << "they may not grow with the archive";
}

}  // namespace
}  // namespace secondlook
