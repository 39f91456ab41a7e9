// SPDX-License-Identifier: GPL-3.0-or-later
// Papers linked by what stands anywhere in them, without any caption.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "models/link/title_words.h"
#include "models/link/word_hash.h"
#include "tests/models/link/linked.h"

namespace secondlook {
namespace {

using sample::clearly;
using sample::find;
using sample::identity;
using sample::link;
using sample::link_words;
using sample::paper;
using sample::pd;
using sample::row;
using sample::together;
using testing::Contains;

constexpr auto kAppraisal = RecordKind::appraisal;
constexpr auto kStatement = RecordKind::evaluation_statement;

// A paper that was read without any caption.
LinkItem bearing(RecordKind kind, std::string path, std::vector<std::string> numbers,
                 std::vector<std::string> people, const std::string& head = "") {
  LinkItem item = paper(kind, std::move(path));
  item.marks.numbers = std::move(numbers);
  item.marks.people = std::move(people);
  for (const std::string& word : words_in_order(head, link_words()))
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

TEST(Links, TellPositionsOfOneAgencyByTheirSmallestUnits) {
  std::vector<LinkItem> items{pd("a.pdf", identity("", "Nurse", 9, "Ward 3")),
                              pd("b.pdf", identity("", "Nurse", 9, "Ward 8")),
                              paper(kStatement, "c.pdf", identity("", "Nurse", 9, "Ward 8"))};
  // The text of both tells of both wards.
  for (LinkItem& item : items)
    for (const char* word : {"ward", "3", "", "ward", "8"})
      item.marks.words.push_back(*word == 0 ? 0 : word_hash(word));
  const Links links = link(items);
  EXPECT_TRUE(clearly(links, 1, 2));
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
