// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/copied_wording.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

// A standard of one sentence, with its fingerprints found by asking which words it takes as copied.
StandardWording made_of(const std::vector<std::uint32_t>& levels,
                        const std::vector<std::uint32_t>& statute = {}) {
  StandardWording wording;
  wording.levels = {2, levels};
  wording.criteria["B"] = {2, statute};
  std::sort(wording.levels.prints.begin(), wording.levels.prints.end());
  return wording;
}

// FNV-1a, 32 bits, of two words with a blank between: from the published test vectors' algorithm.
std::uint32_t print_of(const std::string& words) {
  std::uint32_t value = 2166136261U;
  for (const char c : words) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value;
}

const StandardWording kWording =
    made_of({print_of("weighs anchors"), print_of("anchors with"), print_of("with great"),
             print_of("great care"), print_of("care and"), print_of("and without"),
             print_of("without any"), print_of("any further"), print_of("further help"),
             print_of("help from"), print_of("from others"), print_of("others aboard")},
            {print_of("directs fleets")});

const std::string kCopied =
    "Weighs anchors with great care and without any further help from others aboard";

std::vector<Clause> narrative(const std::vector<std::string>& sentences) {
  return tagged(sentences, "fes-4");
}

TEST(CopiedWords, CountsEachWordOnce) {
  const CopiedWords words =
      PlainWords("She WEIGHS anchors, with great speed.").copied_from(kWording.levels);
  EXPECT_EQ(words.all, 6U);
  EXPECT_EQ(words.copied, 4U);
}

TEST(CopiedWords, FindsNothingInOwnWords) {
  EXPECT_EQ(PlainWords("Anchors are weighed here.").copied_from(kWording.levels).copied, 0U);
  EXPECT_EQ(PlainWords("").copied_from(kWording.levels).all, 0U);
}

TEST(CopiedNarratives, AreThoseMostlyInTheStandardsWords) {
  const auto found = copied_narratives(RunningText{}, narrative({kCopied + "."}), kWording);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].section, "fes-4");
  EXPECT_EQ(found[0].share, 1);
}

TEST(CopiedNarratives, LetBeWhatGoesOnWithTheJobItself) {
  EXPECT_TRUE(copied_narratives(RunningText{},
                                narrative({kCopied + ".",
                                           "Tides at the pier shift the moorings of the ferry each "
                                           "night, so chains are paid out by hand and watched."}),
                                kWording)
                  .empty());
}

TEST(CopiedNarratives, LetBeAPhraseWithAFactInIt) {
  EXPECT_TRUE(
      copied_narratives(RunningText{}, narrative({kCopied + " the ferry to Port Lyle."}), kWording)
          .empty());
  EXPECT_TRUE(
      copied_narratives(RunningText{}, narrative({kCopied + " 14 ferries."}), kWording).empty());
}

TEST(CopiedNarratives, LookAtFactorsThatCarryThePointsOnly) {
  EXPECT_TRUE(copied_narratives(RunningText{}, tagged({kCopied + "."}, "fes-8"), kWording).empty());
}

TEST(CopiedNarratives, FindTheStatutesCriteriaAnywhereButInQuotations) {
  const auto found = copied_narratives(
      RunningText{}, tagged({"The incumbent directs fleets."}, "other"), kWording);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].section, "executive-B");
  EXPECT_TRUE(
      copied_narratives(RunningText{}, tagged({"\"Directs fleets\" is met."}, "other"), kWording)
          .empty());
}

TEST(DoubtCopied, LowersConfidenceAndNeverMovesALevel) {
  Evaluation fes;
  fes.standard = "fes";
  FactorEvaluation factor;
  factor.factor = "4";
  factor.level = "4-5";
  factor.points = 325;
  factor.confidence = 0.9;
  factor.reason = "one process of many";
  fes.factors = {factor, factor};
  fes.factors[1].factor = "5";
  std::vector<Evaluation> evaluations = {fes};
  doubt_copied(evaluations, {{"fes-4", 1, {}}});
  EXPECT_LT(evaluations[0].factors[0].confidence, 0.6);
  EXPECT_EQ(evaluations[0].factors[0].level, "4-5");
  EXPECT_EQ(evaluations[0].factors[0].points, 325);
  EXPECT_EQ(evaluations[0].factors[0].reason,
            "one process of many, but in part in the standard's own words");
  EXPECT_EQ(evaluations[0].factors[1].confidence, 0.9);
  EXPECT_EQ(evaluations[0].factors[1].reason, "one process of many");
}

}  // namespace
}  // namespace secondlook
