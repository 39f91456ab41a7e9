// SPDX-License-Identifier: GPL-3.0-or-later
// The staff and the chain of superiors that a passage tells, whatever its voice: each kind of
// telling beside one that only looks like it.
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "models/clauses.h"
#include "models/supervisory_scope.h"
#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

std::vector<Clause> clauses_of(const std::string& title, const std::string& passage) {
  static const Lexicon lexicon = load_lexicon(places::source_data() + "/lexicons").value();
  RunningText text;
  text.text = passage;
  std::vector<Clause> clauses =
      split_clauses(text, std::vector<Passage>{{"introduction", -1, 0, passage.size()}});
  tag(clauses, {title}, lexicon);
  return clauses;
}

// "3 GS-11, 2 WG-8", highest first; "1 GS-13 head" of one who supervises or leads.
std::string staff_told(const std::string& title, const std::string& passage) {
  const SupervisoryScope scope = read_supervision({}, clauses_of(title, passage), {}, {});
  std::map<std::string, int> people;
  const auto order = [](const SubordinateGroup& group) {
    return std::string(1, static_cast<char>('a' + 15 - *group.grade));
  };
  for (const SubordinateGroup& group : scope.groups)
    if (group.grade && !group.contractors)
      people[order(group) + ' ' + group.pay_plan + '-' + std::to_string(*group.grade) +
             (group.supervisors ? " head" : "")] += group.count;
  std::string told;
  for (const auto& [grade, count] : people)
    told += (told.empty() ? "" : ", ") + std::to_string(count) + grade.substr(1);
  return told;
}

struct ToldStaff {
  std::string title;  // of the position
  std::string passage;
  std::string staff;
};

void expect_staff(const std::vector<ToldStaff>& table) {
  for (const ToldStaff& told : table)
    EXPECT_EQ(staff_told(told.title, told.passage), told.staff) << told.passage;
}

struct ToldChain {
  std::string title;  // of the position
  std::string passage;
  int levels;  // below the first executive; 0 where not told
  int grade;   // of the superior; 0 where not told
};

void expect_chain(const std::vector<ToldChain>& table) {
  for (const ToldChain& told : table) {
    const SupervisoryScope scope =
        read_supervision({}, clauses_of(told.title, told.passage), {}, {});
    EXPECT_EQ(scope.reporting_levels_below_ses.value_or(0), told.levels) << told.passage;
    EXPECT_EQ(scope.reports_to_grade.value_or(0), told.grade) << told.passage;
  }
}

TEST(StaffTold, HasTheGradeThatTheNextSentenceGivesThem) {
  expect_staff({
      {"Hatchery Manager", "I have charge of five fish culturists. They are all at GS-9.",
       "5 GS-9"},
      {"Hatchery Manager",
       "I have charge of five fish culturists. They write to biologists, who are all at GS-11.",
       ""},
      {"Interpreter Coordinator",
       "You will direct four sign language interpreters. One works nights. Each is a GS-12.",
       "4 GS-12"},
      {"Interpreter Coordinator",
       "You will direct four sign language interpreters. One works nights and is a GS-12.",
       "1 GS-12"},
      {"Control Room Chief",
       "Ten operators stand watch under the chief, five to a shift. Their grade is GS-10.",
       "10 GS-10"},
      {"Control Room Chief",
       "Ten operators stand watch at the neighboring plant. Their grade is GS-10. The chief "
       "supervises three dispatchers, whose grade is GS-7.",
       "3 GS-7"},
      {"Supervisory Paralegal",
       "The six of us are myself and five paralegals. Every one of the five is a GS-9.", "5 GS-9"},
      {"Supervisory Paralegal",
       "The six of us, all GS-14s, meet weekly as the chiefs of the six districts. My own district "
       "has five paralegals, every one a GS-9.",
       "5 GS-9"},
      {"Archives Supervisor",
       "The staff consists of four archivists, who advise the GS-13 curators of three museums. The "
       "archivists are GS-11.",
       "4 GS-11"},
      {"Archives Supervisor",
       "The staff consists of a senior archivist, who is a GS-12, and of four archivists, who are "
       "GS-11s.",
       "1 GS-12, 4 GS-11"},
  });
}

TEST(StaffTold, IsSharedOutAmongThoseCounted) {
  expect_staff({
      {"Chief Translator",
       "The translator section is made up of seven. Four of them hold GS-11. The others are GS-9.",
       "4 GS-11, 3 GS-9"},
      {"Chief Translator",
       "The translator section is made up of seven at GS-11. Four of them held GS-9 until last "
       "year.",
       "7 GS-11"},
      {"Field Veterinarian in Charge",
       "Mine is a staff of two veterinarians and nine animal health technicians. The former are "
       "GS-12, the latter GS-8.",
       "2 GS-12, 9 GS-8"},
      {"Field Veterinarian in Charge",
       "Two veterinarians and nine animal health technicians of the State work beside my staff. My "
       "own staff is three inspectors, GS-9.",
       "3 GS-9"},
      {"Lead Forecaster",
       "Supervises 4 weather technicians. All but one are GS-9; that one is a GS-7.",
       "3 GS-9, 1 GS-7"},
      {"Lead Forecaster",
       "Supervises 4 weather technicians. All but one work at Nome; that one, a GS-7, is at hand.",
       "1 GS-7"},
      {"Audit Manager",
       "You have twelve auditors. Half of them are GS-12 and the other half GS-11.",
       "6 GS-12, 6 GS-11"},
      {"Audit Manager", "You have twelve auditors, GS-12. Half of them have come from GS-11 jobs.",
       "12 GS-12"},
      {"Bridge Unit Chief",
       "Three bridge inspectors make up the unit. Two are GS-11s. The third, newly come, is a "
       "GS-9.",
       "2 GS-11, 1 GS-9"},
      {"Bridge Unit Chief",
       "Three bridge inspectors make up the unit, at GS-11. A third of the bridges are of GS-9 "
       "difficulty.",
       "3 GS-11"},
      {"Stockroom Manager",
       "She leads a stockroom of nine. Apart from the lead storekeeper, a GS-7, they are GS-5 "
       "storekeepers.",
       "1 GS-7 head, 8 GS-5"},
      {"Stockroom Manager",
       "Nine customers with GS-5 storekeepers of their own draw from the stockroom. She leads two "
       "storekeepers, GS-6.",
       "2 GS-6"},
      {"Inspector in Charge",
       "My people number eleven. Nine are meat inspectors and have grade 8; two are veterinary "
       "medical officers and have grade 12.",
       "2 GS-12, 9 GS-8"},
      {"Inspector in Charge",
       "The plant's people number eleven. My own are two: a GS-8 inspector and a GS-12 "
       "veterinarian.",
       "1 GS-12, 1 GS-8"},
  });
}

TEST(StaffTold, IsReadFromPartsThatLeaveTheNounOut) {
  expect_staff({
      {"Coin Room Supervisor",
       "Eight people are in the room: six coin counters, GS-5, who run the machines; and two, "
       "GS-7, "
       "who strike the balance.",
       "2 GS-7, 6 GS-5"},
      {"Coin Room Supervisor",
       "Eight people are in the room next door: six coin counters, GS-5; and two, GS-7. They have "
       "a "
       "chief of their own.",
       ""},
      {"Chief Hydrographer",
       "Staff: Hydrographers (3), GS-12. Cartographic technicians (2), GS-7. Coxswain (1), WG-8.",
       "3 GS-12, 1 WG-8, 2 GS-7"},
      {"Chief Hydrographer",
       "Staff: Hydrographers (3), GS-12. The chief's own grade is GS-13. Contract coxswains (2) "
       "are paid like WG-8.",
       "3 GS-12"},
      {"Classification Supervisor",
       "Patent classifiers - GS-13 - seven. Editors - GS-9 - two. Vacant: one desk.",
       "7 GS-13, 2 GS-9"},
      {"Classification Supervisor",
       "Patent classifiers, GS-13: seven, formerly. Editors, GS-9: two.", "2 GS-9"},
      {"Laboratory Chief",
       "Directs: Chemist GS-12 x 4; Physical Science Technician GS-8 x 2; Secretary GS-5 x 1.",
       "4 GS-12, 2 GS-8, 1 GS-5"},
      {"Laboratory Chief", "Before the move had Chemist GS-12 x 4. Has now Chemist GS-12 x 2.",
       "2 GS-12"},
      {"Language Section Head", "Title\tGrade\tNo.\nLinguist\tGS-12\t6\nTypist\tGS-4\t1\n",
       "6 GS-12, 1 GS-4"},
      {"Language Section Head",
       "Office\tHead\tGrade\nNorth\tR. Alder\tGS-14\nSouth\tP. Birch\tGS-14\nThis office\tthe "
       "incumbent\tGS-13\n",
       ""},
      {"Range Conservationist",
       "A forester GS-11, a range technician GS-6 and a clerk GS-5 report to her. Hers is a GS-12 "
       "position.",
       "1 GS-11, 1 GS-6, 1 GS-5"},
      {"Range Conservationist",
       "Her superior, a forester GS-13, and his clerk, a GS-5, are in Boise. A range technician "
       "GS-6 reports to her.",
       "1 GS-6"},
      {"Chief Dietitian",
       "Under the incumbent are a nutritionist and two dietitians, each at "
       "grade 11.",
       "3 GS-11"},
      {"Chief Dietitian",
       "The incumbent was one of two dietitians at grade 11 before being promoted.", ""},
  });
}

TEST(StaffTold, IsOfWageGradesAsWell) {
  expect_staff({
      {"Cemetery Work Supervisor",
       "The supervisor has six cemetery caretakers, all of whom are WG-5, and a leader over them, "
       "WL-6.",
       "1 WL-6 head, 6 WG-5"},
      {"Cemetery Foreman", "The contractor has six caretakers, whose wage equals that of WG-5.",
       ""},
      {"Lock Shop Supervisor", "Locksmiths are three in number, all WG-10; one helper is WG-5.",
       "3 WG-10, 1 WG-5"},
      {"Lock Shop Supervisor",
       "Locksmiths, of whom there are three at WG-10, belong to the Facilities Branch. I rate only "
       "the two key clerks, GS-4.",
       "2 GS-4"},
      {"Motor Pool Superintendent",
       "Her twenty-one are mechanics, WG-10 (fifteen), and helpers, WG-5 (six).",
       "15 WG-10, 6 WG-5"},
      {"Motor Pool Superintendent",
       "Of the contractor's twenty-one, fifteen are mechanics at the level of WG-10.", ""},
  });
}

TEST(ChainTold, RunsFromSuperiorToSuperior) {
  expect_chain({
      {"Engine Captain",
       "My boss is the Fire Management Officer, a GS-12; hers is the District Ranger, a GS-13; the "
       "Ranger's is the Forest Supervisor, a GS-15; and his is the Regional Forester, who is in "
       "the SES.",
       4, 12},
      {"Engine Captain",
       "My boss is the District Ranger, GS-13. Theirs, over at Rangeland, is a GS-12.", 0, 13},
      {"Chief Assayer",
       "Over the incumbent is the Chief of Assay, GS-14. Over him is the Superintendent of the "
       "Mint, a member of the SES.",
       2, 14},
      {"Chief Assayer",
       "Over the years the incumbent has taught a GS-14 and a member of the SES to assay.", 0, 0},
      {"Cytology Supervisor",
       "Supervisor: Chief, Cytology, GS-13. Second level: Laboratory Director, GS-15. Third level: "
       "Medical Center Director, SES.",
       3, 13},
      {"Cytology Supervisor",
       "Trained here: Chief, Cytology, GS-13; Laboratory Director, GS-15; Medical Center Director, "
       "SES.",
       0, 0},
      {"Budget Officer",
       "You work for the Wing Comptroller (Lt Col), who works for the Wing Commander (Brig Gen).",
       2, 14},
      {"Budget Officer",
       "You write for the Wing Comptroller (Lt Col) letters that the Wing Commander (Brig Gen) "
       "signs. Your boss is the Comptroller's deputy, GS-12.",
       0, 12},
      {"Grants Supervisor",
       "Two sign my appraisal: first the Branch Chief, GS-14, and above her the Division Director, "
       "who is SES.",
       2, 14},
      {"Grants Supervisor",
       "The Branch Chief, GS-14, and the Division Director, SES, use the "
       "figures.",
       0, 0},
      {"Audit Supervisor",
       "This is a job right under the Supervisory Auditor, GS-13, who has one over her, the "
       "Regional Inspector, GS-15; the Inspector General himself, SES, comes next.",
       3, 13},
      {"Audit Supervisor",
       "This is a job right under the Inspector General, who belongs to the Senior Executive "
       "Service.",
       1, 0},
  });
}

TEST(ChainTold, IsListedStepByStep) {
  expect_chain({
      {"Reference Librarian",
       "Line of command. Head Librarian, GS-12; the Dean's Executive, GS-14; the Commandant, a "
       "Captain; the Commander, a Rear Admiral.",
       4, 12},
      {"Sterile Supply Chief",
       "Supervisory chain. The chief answers to the Nurse Executive, GS-15, who answers to the "
       "Medical Center Director, a member of the SES.",
       2, 15},
      {"Yard Clerk",
       "Direct superior, the Yard Manager, GS-15. Above whom: the Area Manager, GS-15. Above whom: "
       "the Director, SES.",
       3, 15},
      {"Clinic Manager",
       "You are rated by the Deputy Commander, a colonel. Nursing has a deputy of its own. That "
       "deputy is rated by the hospital commander, also a colonel, who is rated by a brigadier "
       "general.",
       3, 15},
      {"Clinic Manager",
       "You are rated by the Deputy Commander, a colonel. Nursing has a deputy of its own, who is "
       "on leave.",
       0, 15},
  });
}

TEST(ChainTold, IsThatOfTheRatingWhereTwoAreTold) {
  expect_chain({
      {"Operating Room Manager",
       "Pay and leave run through the Base Support Officer, GS-13. For the work itself and for the "
       "rating the incumbent answers to the Chief of Surgery, an O-6, whose commander is a Major "
       "General.",
       2, 15},
      {"Survey Party Supervisor",
       "For quarters the incumbent goes to the Base Support Officer, GS-13, whose commander is a "
       "Brigadier General. He is rated by the Chief Surveyor, GS-14, whose chief is the Engineer, "
       "GS-15, whose chief is a Major General.",
       3, 14},
      {"Center Operations Chief",
       "The position is placed under the Deputy Director, GS-15, who shares in full the authority "
       "of the Director, SES.",
       1, 15},
      {"Center Operations Chief",
       "The position is placed under the Deputy Director, GS-15, who acts for the Director, SES, "
       "when she is away.",
       2, 15},
      {"Yard Planner",
       "Three rungs stand between this job and the first executive: the Yard Foreman, GS-11, the "
       "Yard Superintendent, GS-13, and the Production Officer, GS-15.",
       4, 11},
      {"Yard Planner",
       "Three rungs of the training ladder, GS-11, GS-13 and GS-15, lead to a program for "
       "executive "
       "candidates.",
       0, 0},
  });
}

}  // namespace
}  // namespace secondlook
