// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/proposals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/models/structure/structure_sample.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::size_t kDirector = 1;

const PositionProposal* on(const StructureReview& review, std::size_t post) {
  const auto found = std::ranges::find(review.proposals, post, &PositionProposal::post);
  return found == review.proposals.end() ? nullptr : &*found;
}

const ProposedChoice* choice(const StructureReview& review, std::size_t post, Choice which) {
  const PositionProposal* proposal = on(review, post);
  if (!proposal) return nullptr;
  const auto found = std::ranges::find(proposal->choices, which, &ProposedChoice::choice);
  return found == proposal->choices.end() ? nullptr : &*found;
}

std::string said(const std::vector<Argument>& arguments) {
  std::string all;
  for (const Argument& argument : arguments) all += argument.says + "\n";
  return all;
}

TEST(Proposal, IsMadeForNobodyWhereNothingStandsOut) {
  EXPECT_THAT(sample::tide_agency().review().proposals, IsEmpty());
}

TEST(Proposal, IsMadeWhereThePapersSupportAnotherPayPlan) {
  sample::Agency agency = sample::tide_agency();
  StructuralFacts& facts = agency.describe(kDirector);
  facts.recommended = "GS";
  facts.grade = 15;
  facts.criteria = {{"A", "not-met", "", {sample::evidence_of("assists the Director")}},
                    {"D", "met", "", {sample::evidence_of("rates the chiefs")}}};
  const StructureReview review = agency.review();
  const ProposedChoice* down = choice(review, kDirector, Choice::redesignate_gs15);
  ASSERT_TRUE(down);
  EXPECT_THAT(said(down->supports), HasSubstr("support GS-15"));
  EXPECT_THAT(said(down->supports), HasSubstr("Criterion A"));
  EXPECT_THAT(said(down->against), HasSubstr("Criterion D"));
  EXPECT_EQ(on(review, kDirector)->choices.front().choice, Choice::keep);
}

TEST(Proposal, HasEvidenceForEachArgument) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].vacant = true;
  agency.add("Executive Counselor", "ES", {"Tide Agency"}, 0);
  agency.add("Associate Deputy Administrator", "ES", {"Tide Agency"},
             agency.add("Deputy Administrator", "ES", {"Tide Agency"}, 0));
  const StructureReview review = agency.review();
  ASSERT_GE(review.proposals.size(), 3U);
  for (const PositionProposal& proposal : review.proposals)
    for (const ProposedChoice& one : proposal.choices)
      for (const auto* arguments : {&one.supports, &one.against})
        for (const Argument& argument : *arguments)
          EXPECT_FALSE(argument.evidence.empty()) << argument.says;
}

TEST(Proposal, ToAbolishAVacantPostTellsWhoWouldReportElsewhere) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].vacant = true;
  const StructureReview review = agency.review();
  const ProposedChoice* abolish = choice(review, kDirector, Choice::abolish);
  ASSERT_TRUE(abolish);
  EXPECT_THAT(said(abolish->against), HasSubstr("36 people work below it, who would report to"));
}

TEST(Proposal, ToMergeDuplicatesIsForTheOneThatLeadsFewer) {
  sample::Agency agency = sample::tide_agency();
  const std::vector<std::string> duties{
      "Directs the upkeep of remote masts, batteries and circuits, and decides which are renewed."};
  const auto small = agency.division(0, "Moors Division", "ES", 3, 8);
  agency.describe(kDirector, duties);
  agency.describe(small, duties);
  const StructureReview review = agency.review();
  const ProposedChoice* merge = choice(review, small, Choice::merge);
  ASSERT_TRUE(merge);
  EXPECT_EQ(merge->with, kDirector);
  EXPECT_FALSE(choice(review, kDirector, Choice::merge));
}

TEST(Proposal, ToEstablishAnExecutiveIsForTheHeadOfAUnitWithoutOne) {
  sample::Agency agency = sample::tide_agency();
  const auto head = agency.division(0, "Moors Division", "GS", 4, 12);
  agency.describe(head);
  const StructureReview review = agency.review();
  EXPECT_TRUE(choice(review, head, Choice::establish));
  EXPECT_FALSE(choice(review, head, Choice::abolish));
}

TEST(Proposal, SaysWhichPrioritiesThePositionAnswersFor) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].vacant = true;
  agency.describe(kDirector);
  MissionAlignment alignment;
  MissionPriority& priority = alignment.priorities.list.emplace_back();
  priority.id = "G1";
  priority.title = "Safe Harbors";
  AlignmentLink link;
  link.role = AlignmentRole::accountable;
  link.evidence = {sample::evidence_of("answers for safe harbors")};
  AlignedPosition& aligned = alignment.positions.emplace_back();
  aligned.position_id = "position-1";
  aligned.links = {link};
  const StructureReview review =
      review_structure(agency.organization, agency.facts, agency.policy, sample::structure_words(),
                       sample::link_words(), &alignment);
  const ProposedChoice* keep = choice(review, kDirector, Choice::keep);
  ASSERT_TRUE(keep);
  EXPECT_THAT(said(keep->supports), HasSubstr("answers for priority G1, Safe Harbors"));
}

}  // namespace
}  // namespace secondlook
