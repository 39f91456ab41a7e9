// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/subject_agreement.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/models/sentence/sentence_sample.h"

namespace secondlook {
namespace {

// Whether all that stands before the verb is its subject.
bool agree(const std::string& text, const std::string& verb) {
  const SampleSentence sample(text);
  const std::size_t at = sample.at(verb);
  return agrees(sample.sentence(), 0, at, *verb_group(sample.words, at), false);
}

TEST(SubjectAgreement, IsThatOfOneOrOfSeveral) {
  EXPECT_TRUE(agree("The clerk signs it.", "signs"));
  EXPECT_TRUE(agree("The clerks sign it.", "sign"));
  EXPECT_TRUE(agree("The committee and the chief sign it.", "sign"));
  EXPECT_FALSE(agree("The clerks signs it.", "signs"));
  EXPECT_FALSE(agree("The clerk sign it.", "sign"));
}

TEST(SubjectAgreement, IsThatOfPronouns) {
  EXPECT_TRUE(agree("She signs it.", "signs"));
  EXPECT_TRUE(agree("They sign it.", "sign"));
  EXPECT_FALSE(agree("They signs it.", "signs"));
}

TEST(SubjectAgreement, IsNotOfWordsThatGoOn) {
  EXPECT_FALSE(agree("The letter to signs.", "signs"));
  EXPECT_FALSE(agree("The clerk signs of wear.", "signs"));
  EXPECT_FALSE(agree("Payment in May 1999.", "may"));
}

TEST(SubjectAgreement, OfThingsIsOnlyOfWhereTheyComeFromOrStay) {
  EXPECT_TRUE(agree("Letters come from the Chief.", "come"));
  EXPECT_TRUE(agree("Claims stay with the clerk.", "stay"));
  EXPECT_FALSE(agree("Letters carry the seal.", "carry"));
}

}  // namespace
}  // namespace secondlook
