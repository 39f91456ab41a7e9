// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/known_phrases.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "models/link/title_words.h"
#include "models/link/word_hash.h"
#include "tests/models/link/link_sample.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::uint32_t> hashes(const std::string& text) {
  std::vector<std::uint32_t> result;
  for (const std::string& word : words_in_order(text, sample::link_words()))
    result.push_back(word_hash(word));
  return result;
}

std::string phrase(const std::string& text) {
  return joined(title_words(text, sample::link_words()));
}

KnownPhrases titles() {
  KnownPhrases known;
  for (const std::string title : {"Program Analyst", "Supervisory Program Analyst", "Accountant"})
    known.add(title_words(title, sample::link_words()));
  return known;
}

TEST(KnownPhrases, StandAnywhereInASentenceShortenedOrNot) {
  EXPECT_THAT(titles().in(hashes("Duties of the Prog Anlyst, GS-0343-12, and an accountant"), 4),
              ElementsAre(phrase("Program Analyst"), phrase("Accountant")));
}

TEST(KnownPhrases, AreTheLongestOfThoseThatHoldOneAnother) {
  EXPECT_THAT(titles().in(hashes("the supervisory program analyst"), 4),
              ElementsAre(phrase("Supervisory Program Analyst")));
}

TEST(KnownPhrases, DoNotRunOverTheEndOfAnEntry) {
  std::vector<std::uint32_t> words = hashes("Recreation Program");
  words.push_back(0);
  for (const std::uint32_t word : hashes("Analyst")) words.push_back(word);
  EXPECT_THAT(titles().in(words, 4), IsEmpty());
}

TEST(KnownPhrases, AreNoMoreThanAskedFor) {
  EXPECT_EQ(titles().in(hashes("program analyst accountant"), 1).size(), 1U);
}

}  // namespace
}  // namespace secondlook
