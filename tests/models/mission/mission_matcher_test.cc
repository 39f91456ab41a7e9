// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/mission_matcher.h"

#include <gmock/gmock.h>

#include <set>
#include <string>
#include <string_view>

#include "models/link/title_words.h"
#include "tests/models/mission/mission_words.h"

namespace secondlook {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

MissionPriorities agency() {
  MissionPriorities priorities;
  const auto add = [&](const char* id, const char* title, const char* text) {
    MissionPriority priority;
    priority.id = id;
    priority.title = title;
    priority.text = text;
    priorities.list.push_back(priority);
  };
  add("G1", "Faster mooring permits", "Decide on permits for moorings within sixty days.");
  add("G2", "Clear channels", "Dredge silt from tidal channels before each spring.");
  add("G3", "Loyal crews", "Keep pilots and deckhands in the lock crews.");
  priorities.list[1].organizations = {"Office of Dredging"};
  priorities.list[2].programmes = {"Crew Ladder Program (CLP)"};
  return priorities;
}

WorkStatement statement(std::string text, Assertion assertion = Assertion::asserted) {
  WorkStatement told;
  told.clause.section = "duties";
  told.clause.duty = 0;
  told.clause.text = text;
  told.clause.assertion = assertion;
  if (assertion != Assertion::asserted)
    told.clause.parts.push_back({0, text.size(), assertion, false});
  Evidence evidence;
  evidence.quote = std::move(text);
  told.evidence = {evidence};
  return told;
}

std::vector<AlignmentLink> links_of(const PositionWork& work,
                                    const MissionPriorities& priorities = agency(),
                                    const Meaning& papers = {}) {
  return MissionMatcher(priorities,
                        priority_profiles(priorities, papers, mission_words(), title_link_words(),
                                          WordStems()),
                        mission_words(), title_link_words())
      .links_of(work);
}

std::vector<AlignmentLink> links_of(WorkStatement told) {
  PositionWork work;
  work.statements.push_back(std::move(told));
  return links_of(work);
}

TEST(MissionMatcher, LinksByTheWordsThatBothShareAndShowsThem) {
  const auto links = links_of(statement("Decides on licences for moorings in all harbors."));
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].priority_id, "G1");
  EXPECT_EQ(links[0].role, AlignmentRole::accountable);
  EXPECT_THAT(links[0].words, Contains("moorings"));
  ASSERT_EQ(links[0].evidence.size(), 1U);
  EXPECT_GE(links[0].confidence, 0.5);
}

TEST(MissionMatcher, SaysNothingOfWorkThatIsNearNoPriority) {
  EXPECT_THAT(links_of(statement("Directs the laundry and the cafeteria of the headquarters.")),
              IsEmpty());
}

TEST(MissionMatcher, CountsOnlyWhatIsAsserted) {
  for (const Assertion assertion :
       {Assertion::negated, Assertion::delegated, Assertion::past, Assertion::conditional})
    EXPECT_THAT(links_of(statement("Decides on licences for moorings.", assertion)), IsEmpty())
        << name(assertion);
}

TEST(MissionMatcher, WhatIsRecommendedIsAdvised) {
  const auto links =
      links_of(statement("Recommends licences for moorings.", Assertion::recommended));
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].role, AlignmentRole::advises);
}

TEST(MissionMatcher, WhoHeadsTheUnitThatIsNamedIsAccountable) {
  PositionWork work;
  work.titles = {"Director, Office of Dredging"};
  Evidence title;
  title.quote = "Director, Office of Dredging";
  work.title_evidence = {title};
  work.headed = {joined(title_words("Office of Dredging", title_link_words()))};
  const auto links = links_of(work);
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].priority_id, "G2");
  EXPECT_EQ(links[0].role, AlignmentRole::accountable);
  EXPECT_THAT(links[0].evidence, ElementsAre(title));
}

TEST(MissionMatcher, KnowsWhatADutyIsAboutWithoutOneWordThatBothHave) {
  MissionPriorities priorities = agency();
  priorities.list[2] = {};
  priorities.list[2].id = "G3";
  priorities.list[2].title = "Fewer infections";
  priorities.list[2].text = "Halve what patients catch in our hospitals.";
  PositionWork work;
  work.statements = {statement("Directs audits of sterile technique and catheter hygiene.")};
  const auto found = links_of(work, priorities);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].priority_id, "G3");
  EXPECT_EQ(found[0].role, AlignmentRole::directs);
  EXPECT_THAT(found[0].words, Contains(testing::HasSubstr(" ~ ")));
}

TEST(MissionMatcher, WhatAllPapersAreAboutTellsLittle) {
  PositionWork work;
  work.statements = {statement("Directs the work on tidal channels.")};
  const auto confidence = [&](const Meaning& papers) {
    const auto links = links_of(work, agency(), papers);
    return links.empty() ? 0.0 : links.front().confidence;
  };
  const std::set<std::string, std::less<>> everywhere = {"tidal", "channel", "direct"};
  EXPECT_LT(confidence(meaning_of(everywhere, mission_words().meanings)), confidence({}));
}

// However unlike each other the archive's papers are to a priority, the least unlike is no link.
TEST(MissionMatcher, APriorityThatNobodyServesIsNotThatOfTheLeastUnlike) {
  MissionPriorities priorities = agency();
  priorities.list[0].title = "Artificial intelligence";
  priorities.list[0].text = "Adopt machine learning under rules for trustworthy software.";
  const std::set<std::string, std::less<>> everywhere = {"tidal", "channel", "dredg", "silt"};
  PositionWork work;
  work.statements = {statement("Concludes agreements with foreign ministries, and binds them.")};
  EXPECT_THAT(links_of(work, priorities, meaning_of(everywhere, mission_words().meanings)),
              IsEmpty());
}

TEST(MissionMatcher, ATitleOfRankAloneIsNoLink) {
  MissionPriorities priorities = agency();
  priorities.list[0].title = "Deputies";
  priorities.list[0].text = "Appoint a deputy to each director.";
  PositionWork work;
  work.titles = {"Deputy Director"};
  work.title_evidence.resize(1);
  work.title_evidence[0].quote = work.titles[0];
  EXPECT_THAT(links_of(work, priorities), IsEmpty());
  work.titles = {"Deputy Director, Channel Dredging"};
  EXPECT_THAT(links_of(work, priorities), testing::SizeIs(testing::Ge(1)));
}

TEST(MissionMatcher, ATitleBearsADutyOut) {
  PositionWork work;
  work.statements = {statement("Directs the work on silt.")};
  const auto confidence = [&] {
    const auto links = links_of(work);
    return links.empty() ? 0.0 : links.front().confidence;
  };
  const double without = confidence();
  work.titles = {"Director, Channel Dredging"};
  work.title_evidence.resize(1);
  work.title_evidence[0].quote = work.titles[0];
  EXPECT_GT(confidence(), without);
}

TEST(MissionMatcher, KnowsANamedProgrammeByItsShortForm) {
  const auto links = links_of(statement("Manages the CLP for four districts."));
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].priority_id, "G3");
}

TEST(MissionMatcher, KnowsTheInitialsOfANamedProgramme) {
  MissionPriorities priorities = agency();
  priorities.list[2].programmes = {"Crew Ladder Program"};
  PositionWork work;
  work.statements = {statement("Manages the CLP for four districts.")};
  const auto links = links_of(work, priorities);
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].priority_id, "G3");
  EXPECT_EQ(links[0].words.front(), "CLP");
}

TEST(MissionMatcher, TheRoleIsTheMostDirectOneOfTheClausesThatTell) {
  PositionWork work;
  work.statements = {statement("Advises on the dredging of silt from tidal channels in spring."),
                     statement("Directs a garage.")};
  auto links = links_of(work);
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].role, AlignmentRole::advises);
  work.statements.push_back(statement("Directs the dredging of silt from tidal channels."));
  links = links_of(work);
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].role, AlignmentRole::directs);
}

// The beginning is told of the incumbent, and what stands from `part` on of somebody else.
WorkStatement told_of_others(const std::string& text, std::string_view part, Assertion assertion) {
  WorkStatement told = statement(text);
  told.clause.parts.push_back({text.find(part), text.size(), assertion, false});
  return told;
}

TEST(MissionMatcher, WhatRestrictsADutyTellsWhatItIsAbout) {
  for (const Assertion assertion : {Assertion::delegated, Assertion::past, Assertion::negated}) {
    const auto links = links_of(told_of_others(
        "Directs clerks who dredge silt from tidal channels and approve it.", "who", assertion));
    ASSERT_EQ(links.size(), 1U) << name(assertion);
    EXPECT_EQ(links[0].priority_id, "G2");
    EXPECT_EQ(links[0].role, AlignmentRole::directs);
    EXPECT_THAT(links[0].words, Contains("silt"));
  }
}

TEST(MissionMatcher, WhatOthersDoBesideADutyTellsNothingOfIt) {
  EXPECT_THAT(
      links_of(told_of_others("Directs clerks, and a contractor dredges silt from tidal channels.",
                              ", and", Assertion::delegated)),
      IsEmpty());
  EXPECT_THAT(links_of(told_of_others(
                  "Directs clerks, by which a contractor dredges silt from tidal channels.", ", by",
                  Assertion::delegated)),
              IsEmpty());
}

TEST(MissionMatcher, TheRoleIsTheNearestClausesWhereOnlyTheTitleTells) {
  PositionWork work;
  work.titles = {"Director, Channel Dredging"};
  work.title_evidence.resize(1);
  work.title_evidence[0].quote = work.titles[0];
  work.statements = {statement("Decides on nine hundred cases.")};
  const auto links = links_of(work);
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].priority_id, "G2");
  EXPECT_EQ(links[0].role, AlignmentRole::accountable);
  EXPECT_THAT(links[0].evidence,
              ElementsAre(work.title_evidence[0], work.statements[0].evidence[0]));
}

TEST(MissionMatcher, WhatOneClauseTellsStaysPlainInALongDuty) {
  PositionWork work;
  work.statements = {
      statement("Decides on licences for moorings in all harbors."),
      statement("Prepares the yearly budget estimate and controls spending against it."),
      statement("Supervises analysts, plans their work and appraises their performance."),
      statement("Answers letters of the Congress, the press and the public."),
      statement("Sees that records are kept and that property is accounted for."),
      statement("Writes reports and briefs senior leaders on delays and risks.")};
  const auto links = links_of(work);
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].priority_id, "G1");
  EXPECT_GE(links[0].confidence, 0.5);
}

TEST(MissionMatcher, AClauseAboutAnotherThingThanTheRestOfThePaperStaysPlain) {
  PositionWork work;
  for (const char* text : {"Directs the dredging of silt from tidal channels in spring.",
                           "Directs surveys of silt and shoals in channels and bars.",
                           "Directs crews of dredges, barges and tugs in tidal channels.",
                           "Directs disposal of silt and sand from channels.",
                           "Directs soundings of channels after storms and floods."})
    work.statements.push_back(statement(text));
  work.statements.push_back(statement("Answers applicants for mooring permits."));
  const auto links = links_of(work);
  ASSERT_FALSE(links.empty());
  EXPECT_EQ(links[0].priority_id, "G1");
  EXPECT_THAT(links[0].words, Contains("mooring"));
}

TEST(MissionMatcher, ADutyServesThePriorityThatItIsAbout) {
  const auto links = links_of(
      statement("Dredges silt from the tidal channels, where moorings are in the way of barges."));
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links[0].priority_id, "G2");
}

}  // namespace
}  // namespace secondlook
