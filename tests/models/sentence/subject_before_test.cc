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
