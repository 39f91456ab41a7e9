// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/named_units.h"

#include <gmock/gmock.h>

#include "tests/models/mission/mission_words.h"

namespace secondlook {
namespace {

using testing::Contains;
using testing::IsEmpty;

std::vector<std::string> units(std::string_view text) { return named_units(text, mission_words()); }

TEST(NamedUnits, AreThoseThatLeadOrAnswer) {
  EXPECT_THAT(units("The Bureau of Locks and Channels leads this work."),
              Contains("Bureau of Locks and Channels"));
  EXPECT_THAT(units("The Office of Tides is responsible for the result."),
              Contains("Office of Tides"));
}

TEST(NamedUnits, AreNotThoseThatHelp) {
  EXPECT_THAT(units("Renew them with the help of the Office of Buoys."), IsEmpty());
  EXPECT_THAT(units("The Office of Buoys supports the work."), IsEmpty());
}

TEST(NamedUnits, AreNoSingleWordAndNoPlainWords) {
  EXPECT_THAT(units("Congress directs it. The field offices lead."), IsEmpty());
  EXPECT_THAT(units("THE FIELD OFFICE LEADS"), IsEmpty());
}

}  // namespace
}  // namespace secondlook
