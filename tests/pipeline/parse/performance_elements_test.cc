// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/performance_elements.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/parse/forms.h"

namespace secondlook {
namespace {

std::vector<PerformanceElement> read(std::string_view drawing) {
  return performance_elements(drawn(drawing), appraisal_forms()).elements;
}

std::vector<std::string> names(std::string_view drawing) {
  std::vector<std::string> all;
  for (const PerformanceElement& element : read(drawing)) all.push_back(element.name);
  return all;
}

TEST(PerformanceElements, AreHeadedInManyWays) {
  EXPECT_THAT(
      names("Critical Element 1: Studies\nPlans.\n\nCritical Element 2: Briefings\nTells.\n"),
      testing::ElementsAre("Studies", "Briefings"));
  EXPECT_THAT(names("Critical element 1: Studies\nPlans.\n\nCritical element 2: Filing\nFiles.\n"),
              testing::ElementsAre("Studies", "Filing"));
  EXPECT_THAT(names("critical element 1: Studies\nPlans.\n"), testing::IsEmpty());
  EXPECT_THAT(names("CRITICAL ELEMENT #1 - Studies   Weight: 40%\nPlans.\n"),
              testing::ElementsAre("Studies"));
  EXPECT_THAT(names("Job Element No. 1: Studies\nPlans.\n\nJob Element No. 2: Filing\nFiles.\n"),
              testing::ElementsAre("Studies", "Filing"));
  EXPECT_THAT(names("Performance Element 1 of 2\nStudies of Harbors\nPlans them.\n"),
              testing::ElementsAre("Studies of Harbors"));
  EXPECT_THAT(names("Critical Elements\n\n1. Studies. Plans them.\n\n2. Filing. Files them.\n"),
              testing::ElementsAre("Studies", "Filing"));
  EXPECT_THAT(names("1. Leading Change (20%)\nLeads.\n\n2. Business Acumen (10%)\nSpends.\n"),
              testing::ElementsAre("Leading Change", "Business Acumen"));
  EXPECT_THAT(names("I. Leading Change - 10%\nLeads.\n\nII. Leading People - 20%\nStaffs.\n"),
              testing::ElementsAre("Leading Change", "Leading People"));
  EXPECT_THAT(names("Critical elements:\n1. Mail - Sorts.\n2. Calls - Answers.\n"),
              testing::ElementsAre("Mail", "Calls"));
}

TEST(PerformanceElements, AreNotTheStandardsForLevels) {
  const auto elements = read(
      "Critical Element 1: Studies\nPlans studies of harbors.\n\n"
      "Outstanding: Others take up the method.\nFully Successful: Studies are on time.\n"
      "Unacceptable: Studies are late.\n\nCritical Element 2: Filing\nFiles what comes in.\n");
  ASSERT_EQ(elements.size(), 2U);
  EXPECT_EQ(elements[0].text, "Plans studies of harbors.");
  EXPECT_EQ(elements[1].text, "Files what comes in.");
}

TEST(PerformanceElements, HaveTheStandardForTextWhereTheyHaveNoOther) {
  const auto elements =
      read("Critical Element 1: Studies\nFully Successful: Studies are on time.\n");
  ASSERT_EQ(elements.size(), 1U);
  EXPECT_EQ(elements[0].text, "Fully Successful: Studies are on time.");
}

TEST(PerformanceElements, AreCriticalOnlyWhereThePaperSaysSo) {
  const auto elements = read(
      "Element 1 (Critical): Studies\nPlans.\n\nElement 2 (Non-Critical): Filing\nFiles.\n\n"
      "Element 3: Mail\nSorts.\n\nElement 4: Phones\n[ ] Critical [X] Non-Critical\nAnswers.\n\n"
      "Element 5: Travel\nCritical: Yes\nBooks.\n");
  ASSERT_EQ(elements.size(), 5U);
  EXPECT_EQ(elements[0].critical, true);
  EXPECT_EQ(elements[1].critical, false);
  EXPECT_EQ(elements[2].critical, std::nullopt);
  EXPECT_EQ(elements[3].critical, false);
  EXPECT_EQ(elements[4].critical, true);
  EXPECT_EQ(read("All elements are critical.\n\nElement 1: Mail\nSorts.\n").at(0).critical, true);
}

TEST(PerformanceElements, CarryTheirWeight) {
  const auto elements = read(
      "Critical Element 1. Leading Change\nWeight 15%\n(Minimum weight 5%)\nLeads the office.\n\n"
      "Critical Element 2. Leading People (Weight: 22.5%)\nStaffs the office.\n\n"
      "Critical Element 3. Business Acumen\nSpends 90 percent of the funds in time.\n");
  ASSERT_EQ(elements.size(), 3U);
  EXPECT_EQ(elements[0].weight, 15);
  EXPECT_EQ(elements[0].text, "Leads the office.");
  EXPECT_EQ(elements[1].weight, 22.5);
  EXPECT_EQ(elements[1].name, "Leading People");
  EXPECT_EQ(elements[2].weight, std::nullopt);
  const auto bare = read("Leading Change - 10%\nLeads the office.\n");
  ASSERT_EQ(bare.size(), 1U);
  EXPECT_EQ(bare[0].weight, 10);
  EXPECT_EQ(bare[0].text, "Leads the office.");
}

TEST(PerformanceElements, KeepTheRequirementsWithinThem) {
  const auto elements = read(
      "Critical Element 5. Results Driven\n"
      "Performance Requirement 1: All forecasts within three hours.\n"
      "Performance Requirement 2: Ninety gauges renewed.\n");
  ASSERT_EQ(elements.size(), 1U);
  EXPECT_THAT(elements[0].text, testing::HasSubstr("three hours"));
  EXPECT_THAT(elements[0].text, testing::HasSubstr("Ninety gauges"));
}

TEST(PerformanceElements, StandInTheRowsOfATable) {
  const auto elements = read(
      "No.   Critical Element and Standard            Rating\n\n"
      "1     Studies. Plans studies of harbors.       Exceeds\n\n"
      "2     Filing. Files what comes in.             Fully Successful\n\n"
      "Summary rating: Exceeds\n");
  ASSERT_EQ(elements.size(), 2U);
  EXPECT_EQ(elements[0].name, "Studies");
  EXPECT_EQ(elements[0].text, "Plans studies of harbors.");
  EXPECT_EQ(elements[0].critical, true);
  EXPECT_EQ(elements[1].text, "Files what comes in.");
}

TEST(PerformanceElements, AreMarkedCriticalInAColumn) {
  const auto elements = read(
      "Performance Elements\n\n"
      "No.   Element                        Critical    Rating\n\n"
      "1     Answers callers at the desk    Yes         Meets\n\n"
      "2     Keeps files in good order      No          Exceeds\n");
  ASSERT_EQ(elements.size(), 2U);
  EXPECT_EQ(elements[0].critical, true);
  EXPECT_EQ(elements[1].critical, false);
}

TEST(PerformanceElements, AreNamedOnceThoughRatedAgain) {
  const auto elements = read(
      "Critical Element 1: Studies\nPlans studies.\n\nCritical Element 2: Filing\nFiles.\n\f"
      "Ratings\n\nCritical Element 1: Studies\nRating: Exceeds\n\nCritical Element 2: Filing\n");
  EXPECT_EQ(elements.size(), 2U);
}

TEST(PerformanceElements, AreNotFoundInProse) {
  EXPECT_TRUE(read("The elements of the plan are set each year.\nElement rating\n"
                   "1. Read the instructions.\n2. Sign the form.\n")
                  .empty());
}

TEST(PerformanceElements, PointAtTheirWords) {
  const auto elements =
      read("Critical Element 1: Studies\nPlans studies.\n\nSummary Rating: Met\n");
  ASSERT_EQ(elements.size(), 1U);
  EXPECT_EQ(quoted(elements[0].evidence), "Critical Element 1: Studies Plans studies.");
}

}  // namespace
}  // namespace secondlook
