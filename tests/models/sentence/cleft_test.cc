// SPDX-License-Identifier: GPL-3.0-or-later
// What "It is" puts first is the subject of what follows.
#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

TEST(WhoActs, IsWhoeverACleftPutsFirst) {
  expect_told({
      {"Weather Observer", "It is Captain Ruiz who closes the airfield.", "closes", delegated},
      {"Weather Observer", "It is the weather observer who closes the log.", "closes", asserted},
      {"Weather Observer", "It is she who closes the log.", "closes", asserted},
      {"Orchard Foreman", "It is Mrs. Tran who grades them.", "It is", delegated},
      {"Orchard Foreman", "It is frost that grades them.", "grades", asserted},
      {"Ferry Captain", "Each deckhand goes back to his own mate, who alone grades him.", "grades",
       delegated},
      {"Ferry Captain", "Each deckhand goes back to the captain, who alone grades him.", "grades",
       asserted},
  });
}

}  // namespace
}  // namespace secondlook
