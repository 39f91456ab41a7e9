// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_signs.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

std::string table(const std::string& words, const std::string& sign) {
  return "factor: fes-1\ncombine: highest\n" + words +
         "aspects:\n  - {aspect: a, means: it, sections: [any], signs: [{level: met, id: one, " +
         sign + ", shows: it}]}\n";
}

std::size_t seen(const SignTable& table, const std::string& text) {
  Clause clause;
  clause.text = text;
  clause.section = "duties";
  const std::vector<Clause> clauses = {clause};
  return find_signs(clauses, table).size();
}

TEST(ReadSigns, PutWordsInTheirPlace) {
  const auto found =
      parse_signs({table("words: {unit: 'office|bureau', head: 'head of the {unit}'}\n",
                         "pattern: '\\b{head}\\b'"),
                   "signs.yaml"});
  ASSERT_TRUE(found);
  EXPECT_EQ(seen(*found, "Is head of the bureau."), 1u);
  EXPECT_EQ(seen(*found, "Is head of the house."), 0u);
}

TEST(ReadSigns, RefuseWordsThatNobodyGave) {
  const auto found = parse_signs({table("", "pattern: '{unit}'"), "signs.yaml"});
  ASSERT_FALSE(found);
  EXPECT_NE(found.error().front().reason.find("{unit}"), std::string::npos);
}

TEST(ReadSigns, VoidASignWithinItsOwnWordsOnly) {
  const auto found = parse_signs(
      {table("", "pattern: 'leads the (?:\\w+ ){0,3}?group', not_within: '\\bworking\\b'"),
       "signs.yaml"});
  ASSERT_TRUE(found);
  EXPECT_EQ(seen(*found, "Leads the working group."), 0u);
  EXPECT_EQ(seen(*found, "Leads the law group while working at home."), 1u);
  EXPECT_EQ(seen(*found, "Leads the working group and leads the law group."), 1u);
}

TEST(ReadSigns, GiveASectionWithoutSignsItsMeaningOtherwise) {
  const auto found = parse_signs(
      {"factor: fes-7\ncombine: highest\notherwise: {level: 7-1, shows: it is there}\n"
       "aspects:\n  - {aspect: a, means: it, sections: [fes-7], signs: [{level: 7-1, id: one, "
       "pattern: 'facts', shows: it}, {level: 7-3, id: two, pattern: 'persuade', shows: it}]}\n",
       "signs.yaml"});
  ASSERT_TRUE(found);
  ASSERT_TRUE(found->otherwise);
  EXPECT_EQ(found->otherwise->level, "7-1");
  // Without a section of its own the factor is looked for anywhere, but not for what silence means.
  EXPECT_EQ(seen(*found, "Exchanges facts."), 0u);
  EXPECT_EQ(seen(*found, "Has to persuade owners."), 1u);
}

TEST(ReadSigns, OfAJobFamilyStandBesideThoseOfThePrimaryStandard) {
  const SignFile primary{table("", "pattern: 'classif'"), "fes-1.yaml"};
  const SignFile family{
      "standard: gs-0200\nfactor: fes-1\naspects:\n  - {aspect: a, signs: [{level: met, id: two, "
      "pattern: 'bargain', shows: it}]}\n",
      "gs-0200-1.yaml"};
  const auto found = parse_signs(primary, &family);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->aspects.size(), 1u);
  EXPECT_EQ(seen(*found, "Takes part in bargaining over how posts are classified."), 2u);
}

TEST(ReadSigns, OfAJobFamilyDoNotTakeAnothersId) {
  const SignFile primary{table("", "pattern: 'classif'"), "fes-1.yaml"};
  const SignFile family{
      "standard: gs-0200\nfactor: fes-1\naspects:\n  - {aspect: a, signs: [{level: met, id: one, "
      "pattern: 'bargain', shows: it}]}\n",
      "gs-0200-1.yaml"};
  const auto found = parse_signs(primary, &family);
  ASSERT_FALSE(found);
  EXPECT_NE(found.error().front().where.find("gs-0200-1.yaml"), std::string::npos);
}

}  // namespace
}  // namespace secondlook
