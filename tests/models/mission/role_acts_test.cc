// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/role_acts.h"

#include <gtest/gtest.h>

#include "tests/models/mission/mission_words.h"

namespace secondlook {
namespace {

struct Told {
  const char *text, *word;
  AlignmentRole role;
};

class RoleActs : public testing::TestWithParam<Told> {};

TEST_P(RoleActs, TellTheRoleOfTheWordsBehindThem) {
  const auto& [text, word, role] = GetParam();
  const std::string_view clause = text;
  const auto acts = role_acts(clause, mission_words());
  const auto found = role_at(acts, clause.find(word));
  ASSERT_TRUE(found) << text;
  EXPECT_EQ(name(*found), name(role)) << text;
}

using enum AlignmentRole;
INSTANTIATE_TEST_SUITE_P(
    Clauses, RoleActs,
    testing::Values(
        Told{"Directs the port office and advises on its budget.", "port", directs},
        Told{"Directs the port office and advises on its budget.", "budget", advises},
        Told{"Plans, directs, and reviews dredging.", "dredging", directs},
        Told{"Directs dam safety reviews of locks.", "locks", directs},
        Told{"Directs inspections, audits, and reviews of locks.", "locks", directs},
        Told{"Is accountable for reducing silt.", "silt", accountable},
        Told{"Is answerable to the Administrator for clean channels.", "channels", accountable},
        Told{"Decides on applications for moorings.", "moorings", accountable},
        Told{"Exercises final authority over moorings.", "moorings", accountable},
        Told{"The incumbent prepares charts of silt.", "silt", supports},
        Told{"Provides advice to the Administrator on silt.", "silt", advises},
        Told{"Serves as the principal adviser on silt.", "silt", advises},
        Told{"Supervises divers who measure silt.", "silt", directs},
        Told{"Selects the locks that are renewed first.", "locks", accountable},
        Told{"Chairs the council on silt.", "silt", directs},
        Told{"Interprets the law of moorings for the Director.", "moorings", advises},
        Told{"Sees that callers are answered.", "callers", directs},
        Told{"Is accountable for the priority to prepare counties by drills.", "drills",
             accountable},
        Told{"Advises the Director on what to buy for the locks.", "locks", advises},
        Told{"Is responsible for the silt inventory.", "inventory", accountable},
        Told{"Is responsible for directing the silt laboratory.", "laboratory", directs}));

TEST(RoleAct, IsNoneBeforeTheFirst) {
  const auto acts = role_acts("Silt: directs its removal.", mission_words());
  EXPECT_FALSE(role_at(acts, 0));
}

}  // namespace
}  // namespace secondlook
