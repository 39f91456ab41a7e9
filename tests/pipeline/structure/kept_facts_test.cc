// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/structure/kept_facts.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

StructuralFacts facts(int number) {
  StructuralFacts facts;
  facts.id = "position " + std::to_string(number);
  facts.identity.title = "Director";
  facts.grade = number % 2 == 0 ? std::optional(15) : std::nullopt;
  facts.staff.employees = number;
  Duty& duty = facts.duties.emplace_back();
  duty.text = "Directs the tide stations of region " + std::to_string(number);
  duty.tags = {"directs"};
  duty.evidence.emplace_back().document_id = std::string(64, 'a');
  return facts;
}

TEST(KeptFacts, AreAllThereInTheirOrder) {
  constexpr int kPositions = 1000;
  KeptFacts kept;
  for (int i = 0; i < kPositions; ++i) kept.add(facts(i));
  const auto all = kept.take();
  ASSERT_EQ(all.size(), kPositions);
  for (int i = 0; i < kPositions; ++i) {
    const StructuralFacts &one = all[static_cast<std::size_t>(i)], wanted = facts(i);
    EXPECT_EQ(one.id, wanted.id);
    EXPECT_EQ(one.grade, wanted.grade);
    EXPECT_EQ(one.staff.employees, wanted.staff.employees);
    ASSERT_EQ(one.duties.size(), 1U);
    EXPECT_EQ(one.duties.front().text, wanted.duties.front().text);
    EXPECT_EQ(one.duties.front().evidence, wanted.duties.front().evidence);
  }
}

TEST(KeptFacts, AreNoneBeforeAnyAndAfterTheyWereTaken) {
  KeptFacts kept;
  EXPECT_TRUE(kept.take().empty());
  kept.add(facts(1));
  EXPECT_EQ(kept.take().size(), 1U);
  EXPECT_TRUE(kept.take().empty());
}

}  // namespace
}  // namespace secondlook
