// SPDX-License-Identifier: GPL-3.0-or-later
// How statements are read as done, or not quite done, by the incumbent, with the lexicons as
// shipped.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "models/clause_evidence.h"
#include "models/clauses.h"
#include "models/running_text.h"
#include "models/tagging.h"
#include "pipeline/tag/read_lexicon.h"
#include "tests/places.h"

namespace secondlook {
namespace {

// One word a box; the text is not laid out, so every blank ends a word.
RunningText printed(const std::string& prose) {
  RunningText text;
  text.text = prose;
  text.lines.emplace_back().end = prose.size();
  for (std::size_t at = 0; at < prose.size();) {
    std::size_t end = prose.find_first_of(" \n", at);
    if (end == std::string::npos) end = prose.size();
    if (end > at) {
      TextWord& word = text.words.emplace_back();
      word.begin = at;
      word.end = end;
    }
    at = end + 1;
  }
  text.lines.front().word_count = text.words.size();
  return text;
}

using Told = std::vector<std::pair<std::string, std::string>>;  // words, assertion

Told read(const std::string& prose, const std::vector<std::string>& titles = {"Program Analyst"}) {
  static const Lexicon lexicon = load_lexicon(places::source_data() + "/lexicons").value();
  const RunningText text = printed(prose);
  const std::vector<Passage> passages = {{"duties", 0, 0, prose.size()}};
  std::vector<Clause> clauses = split_clauses(text, passages);
  tag(clauses, titles, lexicon);
  Told told;
  for (const ClauseEvidence& clause : clause_evidence(text, clauses))
    for (const Evidence& one : clause.evidence) told.emplace_back(one.quote, one.assertion);
  return told;
}

std::string assertion(const std::string& prose,
                      const std::vector<std::string>& titles = {"Program Analyst"}) {
  const Told told = read(prose, titles);
  return told.size() == 1 ? told.front().second : "in several stretches";
}

TEST(Assertions, OfActsWithoutASubjectAreTheIncumbents) {
  EXPECT_EQ(assertion("Reviews the plans of field offices."), "asserted");
  EXPECT_EQ(assertion("The incumbent approves leave."), "asserted");
}

TEST(Assertions, OfNamedOthersAreDelegatedWhateverTheVerb) {
  for (const char* prose :
       {"The Chief Counsel determines the position that is taken.",
        "A registered engineer signs the drawings.", "Physicians decide on the treatment.",
        "Personnel clerks select from the register.",
        "The Director of Acquisition awards contracts.",
        "The Staff Accountant, GS-12, answers the unusual ones.",
        "Each quarter the Director sits with the chiefs.", "Headquarters settles such questions."})
    EXPECT_EQ(assertion(prose), "delegated") << prose;
}

TEST(Assertions, OfPassivesGoToTheAgent) {
  EXPECT_EQ(assertion("Leave is approved by the unit supervisor."), "delegated");
  EXPECT_EQ(assertion("Policy is set by the Chief Evaluation Officer."), "delegated");
  EXPECT_EQ(assertion("Leave is approved by the incumbent."), "asserted");
  for (const char* prose : {"Purchases are at present approved by the Field Division.",
                            "Tests are nowadays written by the Assessment Center.",
                            "Records are handled in the office of the chief of staff."})
    EXPECT_EQ(assertion(prose), "delegated") << prose;
}

TEST(Assertions, OfWhatIsDecidedForOthersAreTheIncumbents) {
  EXPECT_EQ(assertion("Decides with the foremen what is done by the crews."), "asserted");
  EXPECT_EQ(assertion("Reviews proposed legislation."), "asserted");
}

TEST(Assertions, OfTheIncumbentsSuperiorAreNotTheIncumbents) {
  for (const char* prose : {"The incumbent's supervisor retains authority to close a unit.",
                            "Whether to prosecute is for the Inspector General to decide.",
                            "Trial strategy remains in the hands of counsel."})
    EXPECT_EQ(assertion(prose), "delegated") << prose;
  EXPECT_EQ(assertion("The incumbent's decisions bind the branches."), "asserted");
}

TEST(Assertions, OfALongerTitleAreAnothers) {
  EXPECT_EQ(assertion("The Chief Engineer signs the plans.", {"Bridge Section Chief"}),
            "delegated");
  EXPECT_EQ(assertion("The Chief signs the plans.", {"Bridge Section Chief"}), "asserted");
}

TEST(Assertions, KnowTheIncumbentByEveryName) {
  EXPECT_EQ(assertion("The Deputy signs selections.",
                      {"Supervisory Analyst", "Deputy Director, Office of Locks"}),
            "asserted");
  EXPECT_EQ(assertion("The Director signs selections.",
                      {"Supervisory Analyst", "Deputy Director, Office of Locks"}),
            "delegated");
  const Told told = read(
      "The assistant codes actions. The assistant files them. The assistant answers questions. The "
      "assistant keeps a log.",
      {});
  ASSERT_EQ(told.size(), 4u);
  for (const auto& [words, how] : told) EXPECT_EQ(how, "asserted") << words;
}

TEST(Assertions, OfDenialsAreNegated) {
  for (const char* prose : {"Does not approve leave.", "Has no authority over staff.",
                            "No Federal employee reports to the incumbent.", "Supervises no one.",
                            "Lacks authority to discipline.", "Stops short of granting permits.",
                            "Approval of overtime is withheld from this position.",
                            "Has been relieved of the duty to keep the register.",
                            "Fees are set without the incumbent's participation.",
                            "Incumbent is not expected to stand watch."})
    EXPECT_EQ(assertion(prose), "negated") << prose;
}

TEST(Assertions, OfWhatIsOnlyProposedAreRecommended) {
  EXPECT_EQ(assertion("Recommends selections to the Chief."), "recommended");
  EXPECT_EQ(assertion("Nominates branch chiefs."), "recommended");
}

TEST(Assertions, OfWhatDependsAreConditional) {
  for (const char* prose : {"Would direct the rescue team.", "May serve as acting chief.",
                            "Serves as chief in the absence of the Director."})
    EXPECT_NE(assertion(prose), "asserted") << prose;
  for (const char* prose :
       {"If the span is over 40 feet, checks the design.",
        "Should the pump fail, the operator calls a diver.",
        "As long as the post stays vacant, keeps the log.", "In the Registrar's absence, signs.",
        "Were a second auditor to be hired, the incumbent would train that person.",
        "During any period in which the post is vacant, would have charge of access.",
        "May, with the written consent of the Chief, extend a deadline.",
        "Acts as adviser in case no instructor is available."})
    EXPECT_EQ(assertion(prose), "conditional") << prose;
}

TEST(Assertions, OfAnOccasionThatComesHoldAllTheSame) {
  EXPECT_EQ(read("When a ship arrives, checks its papers."),
            (Told{{"When a ship arrives,", "conditional"}, {"checks its papers.", "asserted"}}));
}

TEST(Assertions, OfFormerWorkArePast) {
  for (const char* prose :
       {"Before joining the Agency, directed a county program.", "Served on the council in 2016.",
        "In 2019 the room handled the microfilm contract.",
        "Up to the merger, the incumbent ran the audit of dues.",
        "The incumbent's predecessor let the contracts.",
        "A previous version of this position carried responsibility for licensing.",
        "The brigade became part of the city's force years ago."})
    EXPECT_EQ(assertion(prose), "past") << prose;
}

TEST(Assertions, TurnWithinAClause) {
  EXPECT_EQ(
      read("Recommends the purchase and signs the order."),
      (Told{{"Recommends the purchase", "recommended"}, {"and signs the order.", "asserted"}}));
}

TEST(Assertions, LeaveTheLeadInOfAListToItsOwnClause) {
  EXPECT_EQ(read("Is responsible for:\n- hiring\n\n- does not set pay"),
            (Told{{"Is responsible for:", "asserted"},
                  {"hiring", "asserted"},
                  {"does not set pay", "negated"}}));
}

TEST(Assertions, GoOnWithTheSubjectOfTheirSentenceOnly) {
  EXPECT_EQ(read("The Director approves travel; signs contracts. Reviews vouchers."),
            (Told{{"The Director approves travel;", "delegated"},
                  {"signs contracts.", "delegated"},
                  {"Reviews vouchers.", "asserted"}}));
}

TEST(Assertions, TurnToAnotherWhoActsWithinASentence) {
  EXPECT_EQ(read("Drafts the lease, and the Regional Comptroller signs it."),
            (Told{{"Drafts the lease,", "asserted"},
                  {"and the Regional Comptroller signs it.", "delegated"}}));
  EXPECT_EQ(assertion("The nephrologist prescribes the treatment."), "delegated");
  EXPECT_EQ(assertion("Repairs are carried out by base electricians."), "delegated");
  EXPECT_EQ(assertion("Forms are sent by mail."), "asserted") << "mail does nothing";
}

TEST(Assertions, ReturnToTheIncumbent) {
  EXPECT_EQ(read("The Director signs the award, and the incumbent approves the invoices.").back(),
            (Told::value_type{"and the incumbent approves the invoices.", "asserted"}));
}

TEST(Assertions, EndADenialWithItsVerb) {
  EXPECT_EQ(read("Does not set rates and reviews the ledgers of all offices."),
            (Told{{"Does not set rates", "negated"},
                  {"and reviews the ledgers of all offices.", "asserted"}}));
  for (const auto& [words, how] : read("Not only tests fixtures but writes the report."))
    EXPECT_EQ(how, "asserted") << words;
  EXPECT_EQ(assertion("Issues no warnings."), "negated");
}

TEST(Assertions, TellPastFromPresentByTheVerb) {
  EXPECT_EQ(assertion("The unit was abolished by the reorganization."), "past");
  EXPECT_EQ(assertion("Two of the positions have been abolished."), "past");
  EXPECT_EQ(assertion("The incumbent has been entrusted with the keys."), "asserted");
  EXPECT_EQ(assertion("Reviews the past performance of vendors."), "asserted");
}

TEST(Assertions, OfThoseWhoReportToTheIncumbentAreAsserted) {
  EXPECT_EQ(assertion("Four branch chiefs report to the incumbent."), "asserted");
}

TEST(Assertions, OfWhatIsSomebodysAreTheirs) {
  EXPECT_EQ(assertion("Suspensions are the Superintendent's."), "delegated");
  EXPECT_EQ(assertion("The appraisals are hers, for everybody in the unit."), "asserted");
  EXPECT_EQ(assertion("Selections are the Chief's to make.", {"Chief, Locks Branch"}), "asserted");
  EXPECT_EQ(assertion("Removals are not the Chief's.", {"Chief, Locks Branch"}), "negated");
}

TEST(Assertions, OfTheHeadOfAnotherUnitAreNotTheIncumbents) {
  const std::vector<std::string> chief = {"Chief, Booking Section"};
  EXPECT_EQ(assertion("Overtime must be cleared by the Chief of Operations.", chief), "delegated");
  EXPECT_EQ(assertion("Selection is made by the Chief, Inpatient Nursing.", chief), "delegated");
  EXPECT_EQ(assertion("Selection is made by the Chief.", chief), "asserted");
}

TEST(Assertions, OfWhatIsSentOnAreTheirsToWhomItGoes) {
  EXPECT_EQ(assertion("Complaints go directly to the Chief of Operations."), "delegated");
  EXPECT_EQ(assertion("Removals go to the Director for signature."), "delegated");
  EXPECT_EQ(assertion("Removals need the Deputy Director's signature."), "delegated");
  EXPECT_EQ(assertion("The trucks go to the north sites each week."), "asserted");
}

TEST(Assertions, OfSpecialistsByAnyNameAreTheirs) {
  EXPECT_EQ(assertion("The silviculturist changes the plan."), "delegated");
  EXPECT_EQ(assertion("Training needs are set by her from the quality reports."), "asserted");
}

}  // namespace
}  // namespace secondlook
