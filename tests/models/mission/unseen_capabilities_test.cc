// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/unseen_capabilities.h"

#include <gmock/gmock.h>

#include "tests/models/mission/mission_words.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> unseen(const char* title, const char* text,
                                const std::map<std::string, std::size_t, std::less<>>& with) {
  MissionPriority priority;
  priority.id = "G1";
  priority.title = title;
  priority.text = text;
  return unseen_capabilities(priority, {.papers = 9, .papers_with = with}, mission_words(),
                             WordStems());
}

TEST(UnseenCapabilities, AreWhatAPlanAsksForAndNoDutyTells) {
  EXPECT_THAT(unseen("Better charts", "Build expertise in sonar imaging and dredging by 2030.",
                     {{"=mapping", 2}, {"=sediment", 1}}),
              ElementsAre("sonar imaging"));
}

TEST(UnseenCapabilities, AreNoneWhereAWordThatMeansTheSameIsThere) {
  EXPECT_THAT(unseen("Locks", "Recruit specialists in machine learning.",
                     {{"=artificial intelligence", 1}}),
              IsEmpty());
}

TEST(UnseenCapabilities, AreNoneOfThingsThatAreNoCapability) {
  EXPECT_THAT(unseen("Locks", "Tow barges past the weir.", {}), IsEmpty());
}

TEST(UnseenCapabilities, AreNotToldOfAnArchiveWithoutDescriptions) {
  MissionPriority priority;
  priority.title = "Sonar imaging of wrecks";
  EXPECT_THAT(unseen_capabilities(priority, {}, mission_words(), WordStems()), IsEmpty());
}

}  // namespace
}  // namespace secondlook
