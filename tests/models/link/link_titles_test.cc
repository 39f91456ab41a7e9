// SPDX-License-Identifier: GPL-3.0-or-later
// Papers linked by titles, units and the people in them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/models/link/linked.h"

namespace secondlook {
namespace {

using sample::clearly;
using sample::find;
using sample::identity;
using sample::link;
using sample::paper;
using sample::pd;
using sample::row;
using sample::together;
using testing::Contains;
using testing::HasSubstr;

constexpr auto kAppraisal = RecordKind::appraisal;
constexpr auto kStatement = RecordKind::evaluation_statement;

TEST(Links, ReadShortFormsAndMisreadLettersOfTitles) {
  for (const std::string title : {"Supvy Prog Anlyst", "SUPERVISORY PROGRAM ANALYST",
                                  "Program Analyst (Supvy)", "Supervisory Prograrn Ana1yst"}) {
    const Links links = link({pd("a.pdf", identity("", "Supervisory Program Analyst")),
                              pd("b.pdf", identity("", "Accountant")), row(0, identity("", title)),
                              row(1, identity("", "Nurse", 9))});
    EXPECT_TRUE(clearly(links, 0, 2)) << title;
    EXPECT_EQ(find(links, 3), nullptr) << "a row without papers makes no position";
  }
}

TEST(Links, AreDoubtfulWhereSeveralPositionsHaveTheTitle) {
  const Links links = link({pd("a/1.pdf", identity("1001", "Program Analyst")),
                            pd("b/2.pdf", identity("1002", "Program Analyst")),
                            paper(kAppraisal, "c/3.pdf", identity("", "Program Analyst"))});
  EXPECT_FALSE(clearly(links, 0, 2));
  EXPECT_FALSE(clearly(links, 1, 2));
}

TEST(Links, LetAPersonDecideBetweenPositionsOfOneTitle) {
  const Links links = link(
      {pd("a/1.pdf", identity("1001", "Program Analyst", 12, "Budget Branch", "Alder, Rosa M.")),
       pd("b/2.pdf", identity("1002", "Program Analyst", 12, "Budget Branch", "J. Nyman")),
       paper(kAppraisal, "c/3.pdf",
             identity("", "Program Analyst", 12, "Budget Branch", "Rosa Alder"))});
  EXPECT_TRUE(clearly(links, 0, 2));
  EXPECT_THAT(find(links, 2)->reasons, Contains(HasSubstr("incumbent, Rosa Alder")));
}

TEST(Links, NeverJoinOthersPapersOfOtherTitles) {
  const Links links =
      link({pd("a/1.pdf", identity("", "Accountant", 12, "Budget Branch", "R. Alder")),
            paper(kAppraisal, "a/2.pdf", identity("", "Nurse", 12, "Budget Branch", "J. Nyman"))});
  EXPECT_EQ(links.positions.size(), 2U);
}

TEST(Links, KeepTwoPdsOfOneTitleApart) {
  EXPECT_EQ(link({pd("a.pdf", identity("", "Program Analyst")),
                  pd("b.pdf", identity("", "Program Analyst"))})
                .positions.size(),
            2U);
}

TEST(Links, ShowAPaperThatFitsOneOfTwoAsDoubtful) {
  const Links links = link({pd("a.pdf", identity("1001", "Program Analyst")),
                            pd("b.pdf", identity("1002", "Program Analyst")),
                            paper(kStatement, "c.pdf", identity("", "Program Analyst"))});
  EXPECT_EQ(links.positions.size(), 2U);
  ASSERT_NE(find(links, 2), nullptr);
  EXPECT_TRUE(find(links, 2)->doubtful);
}

TEST(Links, HoldForAStatementThatConcludesWithAnotherGrade) {
  const LinkItem described = pd(
      "box/a.pdf", identity("04417", "Supervisory Hydraulic Modeler", 14, "Tidal Models Branch"));
  const Identity other = identity("", "Supervisory Hydraulic Modeler", 13, "Tidal Models Branch");
  EXPECT_TRUE(clearly(link({described, paper(kStatement, "c.pdf", other)}), 0, 1));
  EXPECT_FALSE(clearly(link({described, paper(kAppraisal, "c.pdf", other)}), 0, 1));
}

TEST(Links, KnowTheHeadOfAUnit) {
  Identity box;
  box.title = "Chief, Budget Branch";
  Identity paper = identity("77", "Supervisory Accountant", 14);
  paper.organizational_title = "Branch Chief";
  const Links links =
      link({pd("a.pdf", paper), pd("b.pdf", identity("78", "Accountant", 12)), row(0, box)});
  EXPECT_TRUE(clearly(links, 0, 2));
}

TEST(Links, KnowTheDeputyOfAUnitFromItsHead) {
  Identity deputy = identity("", "Deputy Director", 15), box;
  box.title = "Deputy Director, Budget Branch";
  const Links links = link({pd("a.pdf", deputy), row(0, box)});
  EXPECT_TRUE(together(links, 0, 1));
  Identity head;
  head.title = "Director, Budget Branch";
  EXPECT_EQ(find(link({pd("a.pdf", deputy), row(0, head)}), 1), nullptr);
}

TEST(Links, TakeAManagerOfSomethingElseForNoHeadOfTheUnit) {
  Identity box;
  box.title = "Chief, Budget Branch";
  Identity paper = identity("77", "Accountant", 12);
  paper.organizational_title = "Project Head";
  EXPECT_EQ(find(link({pd("a.pdf", paper), row(0, box)}), 1), nullptr);
}

}  // namespace
}  // namespace secondlook
