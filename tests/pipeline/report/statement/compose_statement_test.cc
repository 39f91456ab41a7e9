// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/compose_statement.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/pipeline/report/statement/shipped_wording.h"
#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string line(const StatementLine& one) {
  std::string text(one.before_places());
  std::string before = " (";
  for (const StatementPlace& place : one.places) {
    text += before + place.words;
    before = "; ";
  }
  return text + (one.places.empty() ? "" : ")") + (one.stops() ? "." : "");
}

/// As it would be read aloud.
std::string read_aloud(const DraftStatement& statement) {
  std::string text = statement.title + "\n" + statement.notice + "\n";
  for (const StatementSection& section : statement.sections) {
    text += "\n# " + section.heading + "\n";
    for (const StatementBlock& block : section.blocks) {
      const bool items =
          block.kind == StatementBlock::Kind::list || block.kind == StatementBlock::Kind::quotes;
      if (block.kind == StatementBlock::Kind::heading) text += "\n";
      for (const StatementLine& one : block.lines) text += (items ? "- " : "") + line(one) + "\n";
      for (const auto& row : block.rows) {
        std::string cells;
        for (const StatementLine& cell : row) cells += (cells.empty() ? "" : " | ") + line(cell);
        text += cells + "\n";
      }
    }
  }
  return text;
}

std::string statement_of(const ReviewedPosition& position) {
  return read_aloud(compose_statement(position, shipped_wording()));
}

ReviewedPosition executive() {
  ReviewedPosition position = made::engineer();
  Classification& classified = position.file.description.classified;
  classified.title = made::stated<std::string>("Director");
  classified.pay_plan = made::stated<std::string>("ES");
  classified.series = {made::stated<std::string>("0340")};
  classified.grade.reset();
  Evaluation executive;
  executive.standard = "executive";
  executive.applies = true;
  executive.why = "the papers show signs of work at or above GS-15";
  executive.pay_plan = "ES";
  for (const char* criterion : {"A", "B", "C", "D", "E"}) {
    FactorEvaluation factor;
    factor.factor = criterion;
    factor.level = "not-shown";
    factor.reason = "nothing in the papers shows it";
    factor.citation = std::string("5 U.S.C., 3132(a)(2)(") + criterion + ")";
    executive.factors.push_back(factor);
  }
  executive.factors[0].level = "met";
  executive.factors[0].reason = "heads a named organizational unit";
  executive.factors[0].evidence = {made::words('a', 2, "The Director heads the Bureau.")};
  FactorEvaluation level;
  level.factor = "LEVEL";
  level.level = "met";
  level.reason = "reports to the head of the agency";
  level.evidence = {made::words('a', 2, "reports to the Administrator")};
  executive.considerations = {level};
  position.evaluations.push_back(executive);
  Evaluation fes = made::evaluated_engineer().evaluations.front();
  position.evaluations.push_back(fes);
  position.recommended = {"ES", std::nullopt, 0.95,
                          "Above GS-15 and executive (criteria A): Senior Executive Service."};
  return position;
}

TEST(DraftStatement, ReadsAsAClassifierWouldWriteIt) {
  EXPECT_EQ(statement_of(made::evaluated_engineer()),
            made::read(std::filesystem::path(places::test_data()) / "statement.txt"));
}

TEST(DraftStatement, HasNoGapsWhereAPhraseHadNothingToSay) {
  for (const ReviewedPosition& position :
       {made::engineer(), made::evaluated_engineer(), executive(), made::unknown("p", 0.5)})
    EXPECT_THAT(statement_of(position),
                AllOf(Not(HasSubstr("  ")), Not(HasSubstr("[]")), Not(HasSubstr("()")),
                      Not(HasSubstr("..")), Not(HasSubstr(": .")), Not(HasSubstr("{"))));
}

TEST(DraftStatement, AnswersTheExecutiveCriteriaOneByOne) {
  const std::string text = statement_of(executive());
  EXPECT_THAT(text, HasSubstr("Criterion A, directs an organizational unit\n"
                              "This criterion is met. The papers show: heads a named "
                              "organizational unit.\n"
                              "- \u201cThe Director heads the Bureau.\u201d (PD, page 2)\n"));
  for (const char* criterion : {"Criterion B", "Criterion C", "Criterion D", "Criterion E"})
    EXPECT_THAT(text, HasSubstr(std::string("\n") + criterion));
  EXPECT_THAT(text, HasSubstr("The papers do not show that this criterion is met."));
  EXPECT_THAT(text, HasSubstr("in the category Senior Executive Service (ES)"));
}

TEST(DraftStatement, DoesNotGradeByPointsWhatIsAboveGs15) {
  const std::string text = statement_of(executive());
  EXPECT_THAT(text, HasSubstr("Not used: standards by points end at GS-15"));
  EXPECT_THAT(text, Not(HasSubstr("2,890 points")));
}

TEST(DraftStatement, SaysSoWhereThePapersCarryNoConclusion) {
  const std::string text = statement_of(made::unknown("p", 0.5));
  EXPECT_THAT(text, HasSubstr("The papers do not carry a pay plan and grade."));
  EXPECT_THAT(text, HasSubstr("No standard could be applied"));
  EXPECT_THAT(text, HasSubstr("get papers that describe the position"));
  EXPECT_THAT(text, Not(HasSubstr("confirm the classification")));
}

TEST(DraftStatement, SaysOfALevelWithoutWordsThatItIsOnlyCounted) {
  ReviewedPosition position = made::evaluated_engineer();
  FactorEvaluation silent;
  silent.factor = "8";
  silent.level = "8-1";
  silent.points = 5;
  silent.reason = "not found in the papers; counted at the lowest level";
  position.evaluations[0].factors.push_back(silent);
  EXPECT_THAT(statement_of(position),
              HasSubstr("Level 8-1 is counted, 5 points, without words of the papers in its "
                        "support: not found in the papers; counted at the lowest level."));
}

TEST(DraftStatement, GradesALeaderByTheWorkLed) {
  ReviewedPosition position = made::evaluated_engineer();
  Evaluation leader;
  leader.standard = "leader";
  leader.applies = true;
  leader.why = "leads three or more";
  leader.grade = 12;
  FactorEvaluation leads;
  leads.factor = "LEADS";
  leads.level = "met";
  leads.reason = "leads a team";
  leads.evidence = {made::words('a', 2, "Leads a team of four")};
  leader.considerations = {leads};
  position.evaluations.push_back(leader);
  EXPECT_THAT(statement_of(position),
              AllOf(HasSubstr("- Leads others: shown. The papers tell of this: leads a team "
                              "(PD, page 2).\n"),
                    HasSubstr("Under this standard the work is at GS-12.")));
}

TEST(DraftStatement, DoesNotCallAnotherNotationAnotherLevel) {
  ReviewedPosition position = made::evaluated_engineer();
  FactorEvaluation purpose = position.evaluations[0].factors[0];
  purpose.factor = "7";
  purpose.level = "7-4";
  position.evaluations[0].factors = {purpose};  // stated as 7-D
  EXPECT_THAT(statement_of(position), HasSubstr("The PD states Level 7-D (PD, page 4)."));
}

TEST(DraftStatement, NamesTheFileWhereSeveralPapersAreOfAKind) {
  ReviewedPosition position = made::evaluated_engineer();
  position.file.papers[1].record.kind = RecordKind::position_description;
  EXPECT_THAT(statement_of(position), HasSubstr("(PD a.pdf, page 2)"));
}

TEST(DraftStatement, SaysHowAQuoteIsMeant) {
  ReviewedPosition position = made::evaluated_engineer();
  position.evaluations[0].factors[0].evidence[0].assertion = "negated";
  EXPECT_THAT(statement_of(position), HasSubstr("(PD, page 2, denied there)"));
}

TEST(DraftStatement, DoesNotConfirmAClassificationThatThePapersDoNotSupport) {
  ReviewedPosition position = made::evaluated_engineer();
  EXPECT_THAT(statement_of(position), HasSubstr("What the papers support, GS-12, differs from"));
  position.recommended.grade = 13;
  EXPECT_THAT(statement_of(position),
              HasSubstr("This agrees with the classification on paper, GS-0801/1301-13"));
}

TEST(StatementPage, LeadsFromEachSentenceToTheMarkedWords) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::evaluated_engineer()});
  const std::string page = made::read(out.path() / "statements/general-engineer-0a1b2c3d.html");
  const auto quote = page.find("\u201cKnows bridges and dams\u201d");
  ASSERT_NE(quote, std::string::npos);
  const auto href = page.find("#m", quote);
  const std::string mark = page.substr(href + 1, page.find('"', href) - href - 1);
  const std::string position = made::read(out.path() / "positions/general-engineer-0a1b2c3d.html");
  EXPECT_THAT(position, HasSubstr("<rect id=\"" + mark + "\""));
  EXPECT_THAT(position, HasSubstr("<title>Knows bridges and dams</title>"));
  EXPECT_THAT(page.substr(quote, 400),
              AllOf(HasSubstr("data-document=\"" + made::document('a') + "\""),
                    HasSubstr(R"(data-page="2" data-box="72.00 90.12 300.50 104.00")")));
}

TEST(StatementPage, EscapesEveryWordOfThePapers) {
  const ScratchFolder out;
  ReviewedPosition position = made::evaluated_engineer();
  position.file.description.classified.title->value = "<script>alert(1)</script>";
  position.evaluations[0].factors[0].evidence[0].quote = "<img src=x onerror=alert(1)>";
  made::write_review(out.path(), {position});
  EXPECT_THAT(
      made::read(out.path() / "statements/general-engineer-0a1b2c3d.html"),
      AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<img")), HasSubstr("&lt;script&gt;")));
}

TEST(StatementDocument, IsASoundArchiveOfWellFormedParts) {
  const ScratchFolder out;
  ReviewedPosition position = made::evaluated_engineer();
  position.file.description.classified.title->value = "R&D <Engineer>";
  made::write_review(out.path(), {position});
  const std::string file = (out.path() / "statements/general-engineer-0a1b2c3d.docx").string();
  EXPECT_EQ(made::shell("unzip -tq '" + file + "'").second, 0);
  const std::string check =
      "python3 -c \"import sys,zipfile,xml.dom.minidom as d\n"
      "z=zipfile.ZipFile(sys.argv[1])\n"
      "[d.parseString(z.read(n)) for n in z.namelist()]\n"
      "print(z.namelist()[0])\" '" +
      file + "'";
  EXPECT_EQ(made::shell(check), (std::pair<std::string, int>("[Content_Types].xml\n", 0)));
  const std::string text = made::shell("unzip -p '" + file + "' word/document.xml").first;
  EXPECT_THAT(text, HasSubstr("R&amp;D &lt;Engineer&gt;"));
  EXPECT_THAT(text, HasSubstr("Level 1-7 is credited, 1,250 points."));
}

}  // namespace
}  // namespace secondlook
