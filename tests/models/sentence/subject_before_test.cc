// SPDX-License-Identifier: GPL-3.0-or-later
// Which words before a verb are its subject.
#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

TEST(WhoActs, IsTheNewSubjectOfACoordinatedClause) {
  expect_told({
      {"Sign Language Interpreter",
       "The Dean's assistant keeps the roster and the Dean of Students makes the assignments.",
       "keeps", delegated},
      {"Sign Language Interpreter",
       "The Dean's assistant keeps the roster and the Dean of Students makes the assignments.",
       "makes", delegated},
      {"Sign Language Interpreter",
       "The Dean's letter keeps the roster open and the interpreter makes the assignments.",
       "makes", asserted},
      {"Cave Guide",
       "Leads the evening walk, and the county's geologist handles the questions on rock.",
       "handles", delegated},
      {"Cave Guide",
       "Leads the evening walk and handles the questions that the county's geologist leaves.",
       "handles", asserted},
      {"Cave Guide",
       "The Superintendent's driver brings the guests, and the guide takes the tickets.", "takes",
       asserted},
      {"Cemetery Caretaker", "In winter, the family's mason sets the stone.", "sets", delegated},
      {"Cemetery Caretaker", "In winter, the family's wishes set the date.", "set", asserted},
      {"Cave Guide", "Talks the route over with the Ranger, whereupon the Ranger opens the gate.",
       "opens", delegated},
      {"Cave Guide", "Contracting officers alone can bind a carter.", "can bind", delegated},
      {"Cave Guide", "Leaving visitors and helpers out, the work is done in an hour.", "is done",
       asserted},
      {"Cave Guide", "Burials alone, and transfers above the limit, are cleared by the Registrar.",
       "Burials", delegated},
      {"Cave Guide", "She keeps no keys, and Permits to the annex are issued by the Park Office.",
       "Permits", delegated},
      {"Cave Guide", "Clears burials alone, and transfers stones above the limit.", "transfers",
       asserted},
      {"Cave Guide", "(Caves over a mile long are the Ranger's.)", "Caves", delegated},
      {"Cave Guide", "Lights the cave (candles are the Ranger's).", "Lights", asserted},
  });
}

TEST(WhoActs, IsNotWhoeverIsOnlyAskedAbout) {
  expect_told({
      {"Proofreader", "Does not say whether the author is right.", "Does not", negated},
      {"Proofreader", "Finds which of two printers set the same page twice.", "Finds", asserted},
      {"Proofreader", "Asks who signs the page, and the author signs it.", "the author signs",
       delegated},
      {"Well Driller", "Works out what the county engineer wants drilled next.", "Works out",
       asserted},
      {"Well Driller", "Does not check which crews drilled it.", "Does not", negated},
  });
}

}  // namespace
}  // namespace secondlook
