// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/appraisal.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/forms.h"

namespace secondlook {
namespace {

Appraisal read(std::string_view drawing) { return appraisal_in(drawn(drawing)); }

constexpr char kPlan[] =
    "DEPARTMENT OF RIVERS AND PORTS\nPERFORMANCE APPRAISAL PLAN\n\n"
    "Employee Name: Brandt, Odile M.\n"
    "Position Title: Program Analyst\n"
    "Pay Plan/Series/Grade: GS-0343-13\n"
    "Position Number: 04417\n"
    "Organization: Office of Studies\n"
    "Appraisal Period: October 1, 2022 through September 30, 2023\n"
    "Rating Official: Hugh Marlow, Chief\n\n"
    "Critical Element 1: Studies\nPlans studies with sound methods.\n\n"
    "Summary Rating: Exceeds Fully Successful\n";

TEST(Appraisal, SaysWhoseItIs) {
  const Appraisal appraisal = read(kPlan);
  EXPECT_EQ(appraisal.identity.incumbent, "Brandt, Odile M.");
  EXPECT_EQ(appraisal.identity.title, "Program Analyst");
  EXPECT_EQ(appraisal.identity.pay_plan, "GS");
  EXPECT_EQ(appraisal.identity.series, std::vector<std::string>{"0343"});
  EXPECT_EQ(appraisal.identity.grade, 13);
  EXPECT_EQ(appraisal.identity.position_number, "04417");
}

TEST(Appraisal, SaysItsPeriodRatingAndRatingOfficial) {
  const Appraisal appraisal = read(kPlan);
  ASSERT_TRUE(appraisal.period_begin && appraisal.period_end);
  EXPECT_EQ(appraisal.period_begin->value, "2022-10-01");
  EXPECT_EQ(appraisal.period_end->value, "2023-09-30");
  ASSERT_TRUE(appraisal.rating && appraisal.supervisor);
  EXPECT_EQ(appraisal.rating->value, "Exceeds Fully Successful");
  EXPECT_EQ(quoted(appraisal.rating->evidence), "Summary Rating: Exceeds Fully Successful");
  EXPECT_EQ(appraisal.supervisor->value, "Hugh Marlow, Chief");
}

TEST(Appraisal, TakesTheTickedRatingOfSeveral) {
  const Appraisal appraisal = read(
      "Annual Summary Rating\n[ ] Level 5 Outstanding\n[X] Level 4 Exceeds Fully Successful\n"
      "[ ] Level 3 Fully Successful\n");
  ASSERT_TRUE(appraisal.rating);
  EXPECT_EQ(appraisal.rating->value, "Level 4 Exceeds Fully Successful");
}

TEST(Appraisal, HasNoRatingWhereNoBoxIsTicked) {
  EXPECT_FALSE(
      read("Summary Rating: Outstanding / Fully Successful / Unacceptable\n").rating.has_value());
  EXPECT_FALSE(read("Summary Rating: ____________\n").rating.has_value());
}

TEST(Appraisal, PrefersTheFinalRatingToTheInitialOne) {
  const Appraisal appraisal =
      read("Initial Summary Rating: Level 5\n\nAnnual Summary Rating: Level 4\n");
  ASSERT_TRUE(appraisal.rating);
  EXPECT_EQ(appraisal.rating->value, "Level 4");
}

TEST(Appraisal, ReadsABeginAndAnEndOfTheirOwn) {
  const Appraisal appraisal = read("Annual Rating\nFrom: 10/1/2021   To: 9/30/2022\n");
  ASSERT_TRUE(appraisal.period_begin && appraisal.period_end);
  EXPECT_EQ(appraisal.period_begin->value, "2021-10-01");
  EXPECT_EQ(appraisal.period_end->value, "2022-09-30");
}

TEST(Appraisal, IsAnExecutivesWhereItHasTheCoreElements) {
  const Appraisal executive = read(
      "Performance Agreement\n\nLeading Change (10%)\nLeads.\n\nLeading People (20%)\nStaffs.\n\n"
      "Business Acumen (10%)\nSpends well.\n\nResults Driven (60%)\nFinishes the gauges.\n");
  EXPECT_TRUE(executive.executive_plan);
  ASSERT_EQ(executive.elements.size(), 4U);
  EXPECT_TRUE(executive.elements[3].executive_core);
  const Appraisal supervisor = read(
      "Performance Plan\n\nCritical Element 1: Leading People\nRates fairly.\n\n"
      "Critical Element 2: Payroll\nPays on time.\n");
  EXPECT_FALSE(supervisor.executive_plan);
  EXPECT_FALSE(supervisor.elements.at(0).executive_core);
}

TEST(Appraisal, TakesNoSignatureLineForAName) {
  const Appraisal appraisal =
      read("Performance Plan\nRating Official: Signature   Date: 10/15/2023\nEmployee: N/A\n");
  EXPECT_FALSE(appraisal.supervisor.has_value());
  EXPECT_EQ(appraisal.identity.incumbent, "");
}

}  // namespace
}  // namespace secondlook
