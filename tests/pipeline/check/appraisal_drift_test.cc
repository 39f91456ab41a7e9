// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/appraisal_drift.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_comparison.h"
#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

PerformanceElement element(std::string name, std::string text) {
  PerformanceElement result{std::move(name), std::move(text), true, {}, false, {}};
  result.evidence = sample::at(result.name);
  return result;
}

PositionDescription inspector() {
  PositionDescription position;
  position.classified.title = sample::stated<std::string>("Civil Engineer");
  const auto duty = [](std::string text, double percent) {
    return Duty{text, percent, {}, sample::at(text)};
  };
  position.duties = {
      duty("Inspects earthen dams and spillways for seepage, settlement and erosion; measures "
           "piezometers and calculates the stability of slopes.",
           50),
      duty("Drafts specifications for the repair of lock gates and concrete piers and computes "
           "quantities of steel.",
           30),
      duty("Explains flood hazards to county planners and landowners at hearings.", 20)};
  return position;
}

PerformanceElement dams() {
  return element("Dam inspections",
                 "Inspections of dams follow the seasonal calendar; seepage and slope stability "
                 "are computed correctly and piezometer readings entered within a week.");
}
PerformanceElement repairs() {
  return element(
      "Repair specifications",
      "Specifications for lock gates and piers pass technical review; computed "
      "quantities of steel and concrete agree with the survey of each chamber, culvert and "
      "weir; bolts, hinges and sills are listed by catalogue.");
}
PerformanceElement hearings() {
  return element("Flood hearings",
                 "County planners and landowners leave hearings with an understanding of flood "
                 "hazards; maps and slides are legible, dikes and evacuation routes are marked, "
                 "insurance and zoning are touched on.");
}
PerformanceElement payroll() {
  return element("Payroll reconciliation",
                 "Reconciles biweekly payroll ledgers with the treasury's disbursements, corrects "
                 "overpayments and certifies vouchers for the accountants.");
}

std::vector<Finding> of(std::vector<PerformanceElement> elements,
                        const PositionDescription& position = inspector(),
                        const SupervisoryScope& scope = {}) {
  Appraisal appraisal;
  appraisal.elements = std::move(elements);
  return appraisal_drift(appraisal, position, scope, sample::comparison_words(),
                         sample::standards().general);
}

TEST(AppraisalDrift, IsNotFoundWhereElementsAndDutiesMeet) {
  EXPECT_TRUE(of({dams(), repairs(), hearings()}).empty());
  EXPECT_TRUE(of({}).empty());
  EXPECT_TRUE(of({payroll()}, {}).empty()) << "no duties were read";
}

TEST(AppraisalDrift, FindsAnElementAboutNoDuty) {
  const auto findings = of({dams(), repairs(), hearings(), payroll()});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].rule, "appraisal-drift");
  EXPECT_EQ(findings[0].severity, Severity::low) << "one of four";
  EXPECT_THAT(findings[0].summary, HasSubstr("\"Payroll reconciliation\" (reconciliation, "));
  EXPECT_EQ(findings[0].evidence.at(0).quote, "Payroll reconciliation");
  EXPECT_EQ(findings[0].evidence.size(), 4U) << "and the three duties";
}

TEST(AppraisalDrift, KnowsAnElementWithoutANameByItsText) {
  auto nameless = payroll();
  nameless.name.clear();
  const auto findings = of({dams(), repairs(), hearings(), nameless});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("\"Reconciles biweekly payroll ledgers"));
  nameless.text = "Customer service: " + nameless.text;
  EXPECT_TRUE(of({dams(), repairs(), hearings(), nameless}).empty());
}

TEST(AppraisalDrift, LeavesGenericElementsAlone) {
  EXPECT_TRUE(of({dams(), repairs(), hearings(),
                  element("Safety and Health",
                          "Wears protective helmets, goggles and harnesses; "
                          "ladders, extinguishers and hydrants are checked."),
                  element("EEO and Diversity",
                          "Treats colleagues without regard to race, religion, "
                          "gender, ancestry, disability or genetics."),
                  element("Customer Service",
                          "Answers telephone calls, greets visitors with a "
                          "smile, returns voicemail and apologizes.")})
                  .empty());
  auto core = payroll();
  core.executive_core = true;
  EXPECT_TRUE(of({dams(), repairs(), hearings(), core}).empty());
}

TEST(AppraisalDrift, LeavesAnElementAloneThatAnyPartOfTheDescriptionTellsOf) {
  auto position = inspector();
  position.introduction = sample::stated<std::string>("The office also audits payroll.");
  EXPECT_TRUE(of({dams(), repairs(), hearings(), payroll()}, position).empty());
}

TEST(AppraisalDrift, SaysNothingOfAnElementThatSaysNothing) {
  EXPECT_TRUE(
      of({dams(), repairs(), hearings(), element("Element 4", "Meets all deadlines.")}).empty());
}

TEST(AppraisalDrift, FindsAMajorDutyWithoutAnElement) {
  const auto findings = of({repairs(), hearings()});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium) << "half of the time";
  EXPECT_THAT(findings[0].summary, HasSubstr("duty 1, 50 percent (piezometers, "));
  EXPECT_EQ(findings[0].evidence.size(), 3U) << "the duty and both elements";
  auto minor = inspector();
  minor.duties[0].percent = 10;
  EXPECT_TRUE(of({repairs(), hearings()}, minor).empty());
}

TEST(AppraisalDrift, TakesAnElementOnTheWholeJobForEveryDuty) {
  EXPECT_TRUE(of({repairs(), hearings(),
                  element("Technical Competence", "Applies engineering principles soundly.")})
                  .empty());
}

TEST(AppraisalDrift, FindsSupervisionThatTheDescriptionDoesNotShow) {
  const auto supervision =
      element("Supervision", "Rates employees on time and approves leave for the section.");
  const auto findings = of({dams(), repairs(), hearings(), supervision});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("shows no supervision"));
  SupervisoryScope scope;
  scope.supervises = true;
  EXPECT_TRUE(of({dams(), repairs(), hearings(), supervision}, inspector(), scope).empty());
  EXPECT_TRUE(of({dams(), repairs(), hearings(),
                  element("Supervision received", "Works within the chief's outline.")})
                  .empty());
}

TEST(AppraisalDrift, FindsASupervisorWhoIsNotAppraisedAsOne) {
  auto position = inspector();
  position.classified.supervisory = sample::stated<std::string>("supervisory", "2 Supervisory");
  SupervisoryScope scope;
  scope.supervises = true;
  const auto findings = of({dams(), repairs(), hearings()}, position, scope);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("none of the performance plan's 3 elements"));
  EXPECT_EQ(findings[0].evidence.at(0).quote, "2 Supervisory");
  for (const char* name : {"Supervisory responsibilities", "Leading people", "Management of staff"})
    EXPECT_TRUE(
        of({dams(), repairs(), hearings(), element(name, "Fair.")}, position, scope).empty())
        << name;
  EXPECT_TRUE(of({dams(), repairs(), hearings(), element("Leadership", "Develops subordinates.")},
                 position, scope)
                  .empty());
}

TEST(AppraisalDrift, FindsAPlanOfOtherWorkThatSharesAWordWithTheDuties) {
  const auto findings = of(
      {dams(), element("Grading", "Samples of grain are graded the day the barge is at the gate."),
       element("Instruments", "Scales and moisture meters of elevators are checked twice yearly."),
       element("Seeds", "Germination of export lots is tested by seasonal laboratory trials.")});
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings[0].severity, Severity::medium);
  EXPECT_THAT(findings[0].summary, HasSubstr("Grading"));
}

TEST(AppraisalDrift, KnowsAPlanOfOtherWorkWhoseElementsAreShort) {
  const auto ledgers = element("Ledgers", "Biweekly ledgers are reconciled by Friday.");
  const auto vouchers = element("Vouchers", "Vouchers reach the treasury without a flaw.");
  const auto overpaid = element("Overpayments", "Debtors are written to; garnishments are posted.");
  const auto findings = of({ledgers, vouchers, overpaid});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::low);
  EXPECT_THAT(findings[0].summary, HasSubstr("\"Vouchers\""));
  EXPECT_TRUE(of({ledgers, vouchers}).empty()) << "too little of it";
  EXPECT_TRUE(
      of({ledgers, vouchers, overpaid, element("Flood hearings", "Hearings are held on time.")})
          .empty());
  EXPECT_TRUE(of({ledgers, vouchers, overpaid, element("Mission Results", "All is done on time.")})
                  .empty());
}

TEST(AppraisalDrift, KnowsSupervisionByWhatIsAskedWhateverItIsCalled) {
  const auto asked = [](std::string text) {
    return of({dams(), repairs(), hearings(), element("Staffing", std::move(text))}).size();
  };
  EXPECT_EQ(
      asked("Completes their ratings, grants leave requests and assigns work; staff who report "
            "to the incumbent are heard."),
      1U);
}

}  // namespace
}  // namespace secondlook
