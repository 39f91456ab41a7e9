// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/link.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "models/link/title_words.h"
#include "models/link/word_hash.h"
#include "tests/models/link/link_sample.h"

namespace secondlook {
namespace {

using sample::identity;
using sample::paper;
using sample::pd;
using sample::row;
using testing::Contains;
using testing::HasSubstr;

constexpr auto kAppraisal = RecordKind::appraisal;
constexpr auto kStatement = RecordKind::evaluation_statement;
constexpr auto kCover = RecordKind::cover_sheet;

Links link(const std::vector<LinkItem>& items) { return link_papers(items, sample::link_words()); }

// The item's link, or null; `alone` where it leads a position.
const LinkedItem* find(const Links& links, std::size_t item) {
  for (const LinkedPosition& position : links.positions)
    for (const LinkedItem& one : position.items)
      if (one.item == item) return &one;
  return nullptr;
}

bool together(const Links& links, std::size_t a, std::size_t b) {
  return std::any_of(links.positions.begin(), links.positions.end(), [&](const LinkedPosition& p) {
    const auto has = [&](std::size_t item) {
      return std::any_of(p.items.begin(), p.items.end(),
                         [&](const LinkedItem& one) { return one.item == item; });
    };
    return has(a) && has(b);
  });
}

bool clearly(const Links& links, std::size_t a, std::size_t b) {
  return together(links, a, b) && !find(links, a)->doubtful && !find(links, b)->doubtful;
}

TEST(Links, FollowThePdNumberAndSaySo) {
  const std::vector<LinkItem> items{
      pd("a.pdf", identity("04417", "Program Analyst")),
      pd("b.pdf", identity("04418", "Program Analyst")),
      paper(kStatement, "c.pdf", identity("04418", "Program Analyst"))};
  const Links links = link(items);
  EXPECT_EQ(links.positions.size(), 2U);
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_THAT(find(links, 2)->reasons, Contains("same PD number 04418"));
}

TEST(Links, SurviveMisreadNumbers) {
  for (const std::string misread : {"O44l7", "4417", "04 417", "PD-04417", "0441 7", "O4417"}) {
    LinkItem statement = paper(kStatement, "c.pdf", identity(misread, "Program Analyst"));
    statement.recognised = true;
    const Links links = link({pd("a.pdf", identity("04417", "Program Analyst")),
                              pd("b.pdf", identity("09921", "Program Analyst")), statement});
    EXPECT_TRUE(clearly(links, 0, 2)) << misread;
  }
}

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

TEST(Links, NeverFollowATitleAgainstThePdNumber) {
  const Links links = link({pd("a/1.pdf", identity("1001", "Program Analyst")),
                            paper(kStatement, "a/2.pdf", identity("7733", "Program Analyst"))});
  EXPECT_EQ(links.positions.size(), 2U);
}

TEST(Links, NeverJoinOthersPapersOfOtherTitles) {
  const Links links =
      link({pd("a/1.pdf", identity("", "Accountant", 12, "Budget Branch", "R. Alder")),
            paper(kAppraisal, "a/2.pdf", identity("", "Nurse", 12, "Budget Branch", "J. Nyman"))});
  EXPECT_EQ(links.positions.size(), 2U);
}

TEST(Links, PutCopiesAndVersionsOfAPdTogetherNewestFirst) {
  std::vector<LinkItem> items{pd("old.pdf", identity("04417", "Program Analyst", 11)),
                              pd("new.pdf", identity("4417", "Program Analyst", 12)),
                              pd("scan.pdf", identity("O4417", "Program Anaiyst", 12))};
  items[0].date = "2009-01-05";
  items[1].date = "2021-03-01";
  const Links links = link(items);
  ASSERT_EQ(links.positions.size(), 1U);
  EXPECT_EQ(links.positions[0].items[0].item, 1U);
  EXPECT_EQ(links.positions[0].items.size(), 3U);
}

TEST(Links, KeepTwoPdsOfOneTitleApart) {
  EXPECT_EQ(link({pd("a.pdf", identity("", "Program Analyst")),
                  pd("b.pdf", identity("", "Program Analyst"))})
                .positions.size(),
            2U);
}

TEST(Links, KeepPositionsOfOneStandardPdApartByTheirOwnNumbers) {
  Identity first = identity("1001", "Program Analyst"), second = first;
  first.position_number = "A0501";
  second.position_number = "A0777";
  const Links links =
      link({pd("a.pdf", first), pd("b.pdf", second), row(0, second), row(1, first)});
  EXPECT_EQ(links.positions.size(), 2U);
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_TRUE(clearly(links, 0, 3));
}

TEST(Links, KeepPositionsOfOneStandardPdApartByTheirUnits) {
  const auto count = [](const std::string& unit) {
    return link({pd("a.pdf", identity("1001", "Program Analyst")),
                 pd("b.pdf", identity("1001", "Program Analyst", 12, unit))})
        .positions.size();
  };
  EXPECT_EQ(count("Budget Branch"), 1U);
  EXPECT_EQ(count("Budqet Branch"), 1U);
  EXPECT_EQ(count("Audit Branch"), 2U);
}

TEST(Links, ShowAPaperThatFitsOneOfTwoAsDoubtful) {
  const Links links = link({pd("a.pdf", identity("1001", "Program Analyst")),
                            pd("b.pdf", identity("1002", "Program Analyst")),
                            paper(kStatement, "c.pdf", identity("", "Program Analyst"))});
  EXPECT_EQ(links.positions.size(), 2U);
  ASSERT_NE(find(links, 2), nullptr);
  EXPECT_TRUE(find(links, 2)->doubtful);
}

TEST(Links, GiveAStandardPdAllThePostsItServes) {
  Identity first = identity("1001", "Program Analyst"), second = first;
  first.position_number = "A0501";
  second.position_number = "A0777";
  const Links links =
      link({pd("a.pdf", identity("1001", "Program Analyst")), row(0, first), row(1, second)});
  EXPECT_TRUE(clearly(links, 0, 1));
  EXPECT_TRUE(clearly(links, 0, 2));
}

TEST(Links, JoinACoverSheetToThePdBehindIt) {
  LinkItem cover = paper(kCover, "box.pdf"), first = pd("box.pdf", identity("1001", "Nurse")),
           second = pd("box.pdf", identity("", "Surveyor"));
  first.first_page = first.last_page = 1;
  cover.first_page = cover.last_page = 2;
  cover.recognised = true;
  second.first_page = 3;
  second.last_page = 7;
  const Links links = link({cover, first, second});
  EXPECT_TRUE(clearly(links, 0, 2));
  EXPECT_THAT(find(links, 0)->reasons, Contains("directly before it in the same file"));
}

TEST(Links, UseFileNamesThatSaySomething) {
  const Links links =
      link({pd("PDs/0422A.pdf", identity("", "")), pd("PDs/0423A.pdf", identity("", "")),
            row(0, identity("0422-A", "")), paper(kAppraisal, "app/Appraisal Nyman.pdf"),
            pd("PDs/x.pdf", identity("999", "Surveyor", 9, "Channels", "Nyman, Ole"))});
  EXPECT_TRUE(together(links, 0, 2));
  EXPECT_TRUE(together(links, 3, 4));
}

TEST(Links, SayNothingOnMeaninglessFileNames) {
  const Links links = link(
      {pd("scan0012.pdf", identity("0012", "Nurse")), pd("scan0013.pdf", identity("0013", "Clerk")),
       paper(kAppraisal, "scan0014.pdf", identity("", "Surveyor", 9, "Dredging"))});
  EXPECT_EQ(links.positions.size(), 3U);
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

TEST(Links, MakePositionsOfExecutivesWithoutPapersAndOfPapersWithoutPd) {
  Identity executive;
  executive.title = "Director, Office of Tides";
  executive.pay_plan = "ES";
  LinkItem box = row(7, executive);
  box.document_id = "chart";
  box.kind = RecordKind::org_chart;
  const Links links =
      link({row(0, executive), row(1, identity("", "Clerk", 5)), box,
            paper(kAppraisal, "x.pdf", identity("", "Surveyor", 9, "Dredging", "O. Nyman")),
            paper(kStatement, "y.pdf", identity("", "Surveyor", 9, "Dredging"))});
  EXPECT_EQ(links.positions.size(), 2U);
  EXPECT_TRUE(together(links, 0, 2));
  EXPECT_TRUE(together(links, 3, 4));
}

TEST(Links, DoubtBoxesOfOneChartThatFitEquallyWell) {
  const Links links =
      link({pd("a.pdf", identity("1", "Program Analyst")), pd("b.pdf", identity("2", "Nurse")),
            row(0, identity("", "Program Analyst")), row(1, identity("", "Program Analyst"))});
  ASSERT_NE(find(links, 2), nullptr);
  EXPECT_TRUE(find(links, 2)->doubtful);
  EXPECT_TRUE(find(links, 3)->doubtful);
}

TEST(Links, ReachAPdThroughARowThatHasNumberAndName) {
  const Links links =
      link({pd("1/a.pdf", identity("10417", "Program Analyst", 12, "Budget Branch")),
            pd("2/b.pdf", identity("10418", "Program Analyst", 12, "Budget Branch")),
            row(0, identity("10418", "Program Analyst", 12, "Budget Branch", "Nyman, Ole")),
            paper(kAppraisal, "3/c.pdf",
                  identity("", "Program Analyst", 12, "Budget Branch", "Ole Nyman"))});
  EXPECT_TRUE(clearly(links, 1, 3));
}

TEST(Links, DoNotJoinTwoDescriptionsByTheNamesOfTheirFiles) {
  Identity low = identity("", "Civil Engineer", 5), high = identity("", "Civil Engineer", 13);
  low.series = high.series = {"0810"};
  EXPECT_FALSE(together(
      link({pd("civil-engineer-0810-05.pdf", low), pd("civil-engineer-dams-0810-13.pdf", high)}), 0,
      1));
  EXPECT_FALSE(
      together(link({pd("a/04417 engineer.pdf", low), pd("b/04417 chief.pdf", high)}), 0, 1));
}

TEST(Links, HoldForAStatementThatConcludesWithAnotherGrade) {
  const LinkItem described = pd(
      "box/a.pdf", identity("04417", "Supervisory Hydraulic Modeler", 14, "Tidal Models Branch"));
  const Identity other = identity("", "Supervisory Hydraulic Modeler", 13, "Tidal Models Branch");
  EXPECT_TRUE(clearly(link({described, paper(kStatement, "c.pdf", other)}), 0, 1));
  EXPECT_FALSE(clearly(link({described, paper(kAppraisal, "c.pdf", other)}), 0, 1));
}

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
      add(paper(kAppraisal, "flat/x" + std::to_string(i) + ".pdf", appraised), i);
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
    const Links links = link_papers(made.items, sample::link_words());
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

// A paper that was read without any caption.
LinkItem bearing(RecordKind kind, std::string path, std::vector<std::string> numbers,
                 std::vector<std::string> people, const std::string& head = "") {
  LinkItem item = paper(kind, std::move(path));
  item.marks.numbers = std::move(numbers);
  item.marks.people = std::move(people);
  for (const std::string& word : words_in_order(head, sample::link_words()))
    item.marks.words.push_back(word_hash(word));
  return item;
}

LinkItem described(std::string path, const std::string& title, std::vector<std::string> numbers,
                   std::vector<std::string> people = {}) {
  LinkItem item = pd(std::move(path), identity("", title));
  item.marks.numbers = std::move(numbers);
  item.marks.people = std::move(people);
  return item;
}

TEST(Links, FollowANumberThatOnlyTwoPapersBear) {
  const Links links = link({described("a.pdf", "Program Analyst", {"2019-224-66", "77777"}),
                            described("b.pdf", "Accountant", {"2019-146-65", "77777"}),
                            bearing(kStatement, "c.pdf", {"2019-146-65", "77777"}, {}),
                            bearing(kStatement, "d.pdf", {"77777"}, {})});
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_FALSE(clearly(links, 0, 3));
  EXPECT_FALSE(clearly(links, 1, 3)) << "a number of both descriptions tells neither";
}

TEST(Links, FollowSupervisorAndTitleButNotOneOfThemAlone) {
  const std::vector<LinkItem> items{
      described("a.pdf", "Program Analyst", {}, {"Odile Brandt"}),
      described("b.pdf", "Accountant", {}, {"Odile Brandt"}),
      described("c.pdf", "Accountant", {}, {"Imre Solberg"}),
      bearing(kAppraisal, "d.pdf", {}, {"Imre Solberg"}, "the yearly rating of an accountant"),
      bearing(kAppraisal, "e.pdf", {}, {"Odile Brandt"})};
  const Links links = link(items);
  EXPECT_TRUE(clearly(links, 2, 3));
  EXPECT_FALSE(clearly(links, 0, 4));
  EXPECT_FALSE(clearly(links, 1, 4));
}

TEST(Links, CountTwoPeopleWhomBothName) {
  const Links links =
      link({described("a.pdf", "Program Analyst", {}, {"Odile Brandt", "Per Haugen"}),
            described("b.pdf", "Accountant", {}, {"Odile Brandt", "Imre Solberg"}),
            bearing(kAppraisal, "c.pdf", {}, {"Solberg, Imre", "O. Brandt"})});
  EXPECT_TRUE(clearly(links, 1, 2));
}

TEST(Links, AreMadeOfNoTwoDescriptionsByWhatTheyBear) {
  EXPECT_EQ(link({described("a.pdf", "Program Analyst", {"2019-224-66"}, {"Odile Brandt"}),
                  described("b.pdf", "Program Analyst", {"2019-224-66"}, {"Odile Brandt"})})
                .positions.size(),
            2U);
}

TEST(Links, ShowAPaperOfNoKnownKindOnlyWhereANumberOrANameTells) {
  LinkItem titled = bearing(RecordKind::other, "d.pdf", {}, {}, "the accountant of budget branch");
  const std::vector<LinkItem> items{described("a.pdf", "Program Analyst", {"2019-224-66"}),
                                    described("b.pdf", "Accountant", {"2019-146-65"}),
                                    bearing(RecordKind::other, "c.pdf", {"2019-146-65"}, {}),
                                    std::move(titled)};
  const Links links = link(items);
  EXPECT_EQ(links.positions.size(), 2U);
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_EQ(find(links, 3), nullptr);
}

TEST(Links, KnowTheDutiesAgainThatAnAppraisalRepeats) {
  std::vector<LinkItem> items{described("a.pdf", "Program Analyst", {}),
                              described("b.pdf", "Accountant", {}),
                              bearing(kAppraisal, "c.pdf", {}, {}, "budget branch")};
  items[0].marks.passages = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  items[1].marks.passages = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30};
  items[2].marks.passages = {21, 22, 23, 24, 25, 26, 27, 28, 29};
  const Links links = link(items);
  EXPECT_TRUE(together(links, 1, 2));
  EXPECT_FALSE(together(links, 0, 2));
  EXPECT_THAT(find(links, 2)->reasons, Contains("they tell of the work in the same words"));
}

TEST(Links, TakeNoSupervisorForTheIncumbentOfADescriptionThatNamesBoth) {
  LinkItem description =
      bearing(RecordKind::position_description, "a.pdf", {}, {"Imre Solberg", "Odile Brandt"},
              "reports to the chief accountant of budget branch");
  description.identity = identity("", "Program Analyst", 12, "Budget Branch", "Imre Solberg");
  description.marks.titled = true;
  LinkItem box = row(0, identity("", "Chief Accountant", 14, "Budget Branch", "Odile Brandt"));
  box.marks.people = {"Odile Brandt"};
  EXPECT_FALSE(together(link({description, box}), 0, 1));
  // Its own title was read in part.
  description.marks.titled = false;
  EXPECT_FALSE(together(link({description, box}), 0, 1));
  box.identity.incumbent = "Imre Solberg";
  box.marks.people = {"Imre Solberg"};
  EXPECT_TRUE(together(link({description, box}), 0, 1)) << "the incumbent's own box";
}

TEST(Links, KeepPositionsApartThatAListGivesOneDescription) {
  const auto holding = [](std::size_t entry, const char* number, const char* unit,
                          const char* who) {
    Identity own = identity("04417", "Nurse", 9, unit, who);
    own.position_number = number;
    return row(entry, own);
  };
  // Neither the first description's unit nor its incumbent was read.
  std::vector<LinkItem> items{pd("a.pdf", identity("04417", "Nurse", 9, "")),
                              pd("b.pdf", identity("04417", "Nurse", 9, "Ward 3", "Odile Brandt")),
                              holding(0, "N100", "Ward 3", "Odile Brandt"),
                              holding(1, "N200", "Ward 8", "Imre Solberg")};
  items[0].identity.organization.clear();
  const Links links = link(items);
  EXPECT_FALSE(together(links, 0, 1));
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_TRUE(together(links, 0, 3));
  items.pop_back();  // of a single position both may be copies
  EXPECT_TRUE(together(link(items), 0, 1));
}

TEST(Links, KeepCopiesApartThatNameOtherPeopleInOtherUnits) {
  EXPECT_FALSE(
      together(link({pd("a.pdf", identity("04417", "Nurse", 9, "Ward 3", "Odile Brandt")),
                     pd("b.pdf", identity("04417", "Nurse", 9, "Ward 8", "Imre Solberg"))}),
               0, 1));
}

TEST(Links, TellPositionsOfOneAgencyByTheirSmallestUnits) {
  std::vector<LinkItem> items{pd("a.pdf", identity("", "Nurse", 9, "Ward 3")),
                              pd("b.pdf", identity("", "Nurse", 9, "Ward 8")),
                              paper(kStatement, "c.pdf", identity("", "Nurse", 9, "Ward 8"))};
  // The text of both tells of both wards.
  const LinkWords words = sample::link_words();
  for (LinkItem& item : items)
    for (const char* word : {"ward", "3", "", "ward", "8"})
      item.marks.words.push_back(*word == 0 ? 0 : word_hash(word));
  const Links links = link(items);
  EXPECT_TRUE(clearly(links, 1, 2));
}

// Boxes that hold a last name each.
std::vector<LinkItem> with_surnames(const std::vector<std::string>& names) {
  std::vector<LinkItem> items;
  for (const char* who : {"Odile Brandt", "Imre Solberg", "Celia Haugen", "Nils Eklund"})
    items.push_back(pd(std::string(who) + ".pdf", identity("", std::string("Accountant of ") + who,
                                                           12, "Budget Branch", who)));
  for (std::size_t i = 0; i < names.size(); ++i) {
    LinkItem box = paper(RecordKind::org_chart, "chart.pdf");
    box.identity.organization = {names[i]};
    box.entry = i;
    items.push_back(std::move(box));
  }
  return items;
}

TEST(Links, TakeASurnameInABoxForThePersonWhereTheChartIsOfThisArchive) {
  const auto all = with_surnames({"Brandt", "Solberg", "Haugen", "Eklund"});
  for (std::size_t i = 0; i < 4; ++i) EXPECT_TRUE(clearly(link(all), i, 4 + i)) << i;
  const auto one = with_surnames({"Brandt", "Nordahl", "Yarrow", "Kestrel"});
  EXPECT_FALSE(clearly(link(one), 0, 4)) << "a chart of other people";
}

TEST(Links, PutAShortPaperThatReadsLikeADescriptionWithTheDescription) {
  LinkItem description = described("a.pdf", "Accountant", {"2019-146-65"});
  for (std::uint32_t passage = 1; passage <= 20; ++passage)
    description.marks.passages.push_back(passage);
  LinkItem note = described("b.pdf", "Accountant", {"2019-146-65"});
  description.marks.words = note.marks.words = {word_hash("accountant")};
  EXPECT_EQ(link({description, note}).positions.size(), 1U);
  note.marks.passages = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40};  // it tells of work of its own
  EXPECT_EQ(link({description, note}).positions.size(), 2U);
}

TEST(Links, TakeNoPartOfAUnitsNameForAPerson) {
  std::vector<LinkItem> items;
  for (const char* path : {"a.pdf", "b.pdf"}) {
    items.push_back(pd(path, identity("", "Accountant", 12, "Vessel Traffic Section")));
    items.back().marks.people = {"Vessel Traffic"};
  }
  items.push_back(
      paper(kAppraisal, "c.pdf", identity("", "Botanist", 9, "Vessel Traffic Section")));
  items.back().marks.people = {"Vessel Traffic"};
  EXPECT_FALSE(together(link(items), 0, 2));
  EXPECT_FALSE(together(link(items), 1, 2));
}

}  // namespace
}  // namespace secondlook
