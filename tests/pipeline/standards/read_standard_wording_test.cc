// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_standard_wording.h"

#include <gtest/gtest.h>

#include "pipeline/data_file.h"
#include "tests/places.h"

namespace secondlook {
namespace {

const std::string kSmall = "# remark\n[levels 6]\n0000ffff\n00000001\n[B 5]\ndeadbeef\n";

TEST(ReadStandardWording, SortsWhatItReads) {
  const auto read = read_standard_wording(kSmall, "w.txt");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->levels.words, 6U);
  EXPECT_EQ(read->levels.prints, (std::vector<std::uint32_t>{1, 0xffff}));
  EXPECT_EQ(read->criteria.at("B").words, 5U);
}

TEST(ReadStandardWording, RefusesWhatIsNoFingerprint) {
  for (const char* bad :
       {"zzzzzzzz\n", "[levels 6]\nzzzzzzzz\n", "[levels 6]\n123\n", "[levels]\n", "[other 6]\n",
        "[levels 1]\n", "[F 6]\n0000ffff\n", "[B 6]\n0000ffff\n", ""})
    EXPECT_FALSE(read_standard_wording(bad, "w.txt")) << bad;
}

TEST(ReadStandardWording, SaysWhere) {
  const auto read = read_standard_wording("[levels 6]\n0000ffff\nxyz\n", "w.txt");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().where, "w.txt:3");
}

TEST(ShippedStandardWording, KnowsTheStandardsButNotOurOwnWords) {
  const std::string folder = places::source_data() + "/standards/";
  const auto wording =
      read_standard_wording(read_data_file(folder + "standard_wording.txt").value(), "w.txt");
  ASSERT_TRUE(wording);
  EXPECT_GT(wording->levels.prints.size(), 5000U);
  // Were our descriptions of levels copied, they would be found.
  const std::string ours = read_data_file(folder + "fes.yaml").value();
  const CopiedWords words = PlainWords(ours).copied_from(wording->levels);
  EXPECT_LT(static_cast<double>(words.copied), 0.05 * static_cast<double>(words.all));
}

}  // namespace
}  // namespace secondlook
