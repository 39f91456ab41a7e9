// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/work_terms.h"

#include <gmock/gmock.h>

#include "tests/models/mission/mission_words.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> keys(std::string_view text) {
  std::vector<std::string> found;
  for (const WorkTerm& term : work_terms(text, mission_words(), WordStems()))
    found.push_back(term.key);
  return found;
}

TEST(WorkTerms, CaseAccentsAndEndingsAreOfNoAccount) {
  EXPECT_EQ(keys("dredging"), keys("DREDGED"));
  EXPECT_EQ(keys("tr\u00e9sor"), keys("Tresor"));
  EXPECT_EQ(keys("e\u0301tude"), keys("\u00c9TUDE"));
}

TEST(WorkTerms, NearSynonymsAreOneTerm) {
  EXPECT_EQ(keys("permits"), keys("licensing"));
  EXPECT_EQ(keys("cybersecurity"), keys("information security"));
  EXPECT_NE(keys("permits"), keys("patents"));
}

TEST(WorkTerms, TheLongestWordsOfAClassAreTaken) {
  EXPECT_EQ(keys("customer service"), keys("call center"));
  EXPECT_NE(keys("customer service"), keys("customers"));
}

TEST(WorkTerms, CommonWordsAndFunctionWordsTellNothing) {
  EXPECT_THAT(keys("Improve the effectiveness of programs and support our people by 2030"),
              IsEmpty());
}

TEST(WorkTerms, AWordThatOnlyLooksLikeACommonOneIsKnownAsItIsWritten) {
  EXPECT_THAT(keys("the success of appropriate and important work"), IsEmpty());
  EXPECT_EQ(keys("succession").size(), 1U);
  EXPECT_EQ(keys("imports"), keys("import"));
}

TEST(WorkTerms, AnAcronymIsNoWord) {
  EXPECT_EQ(keys("modern IT"), keys("software"));
  EXPECT_THAT(keys("it is"), IsEmpty());
}

TEST(WorkTerms, TellWhereTheyStand) {
  const std::string text = "Directs the dredging of silt.";
  const auto found = work_terms(text, mission_words(), WordStems());
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(text.substr(found[0].begin, found[0].end - found[0].begin), "dredging");
  EXPECT_EQ(text.substr(found[1].begin, found[1].end - found[1].begin), "silt");
}

TEST(WorkTerms, TakeWhateverBytesThereAre) {
  EXPECT_NO_FATAL_FAILURE(keys("\xff\xfe silt \xc3"));
  EXPECT_THAT(keys(std::string(100'000, 'a')), IsEmpty());
}

}  // namespace
}  // namespace secondlook
