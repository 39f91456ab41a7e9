// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/normalize.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(NormalizeWord, LeavesPlainWordsAlone) {
  EXPECT_EQ(normalize_word("GS-0301-15,"), "GS-0301-15,");
  EXPECT_EQ(normalize_word(""), "");
}

TEST(NormalizeWord, GivesEveryDashOfALevelAsHyphen) {
  for (const char* dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"})
    EXPECT_EQ(normalize_word(std::string("1") + dash + "8"), "1-8") << dash;
}

TEST(NormalizeWord, TakesLigaturesAndEllipsesApart) {
  EXPECT_EQ(normalize_word("o\uFB03ce"), "office");
  EXPECT_EQ(normalize_word("\uFB01scal\u2026"), "fiscal...");
}

TEST(NormalizeWord, MakesQuotationMarksPlain) {
  EXPECT_EQ(normalize_word("\u201CAgency\u2019s\u201D"), "\"Agency's\"");
}

TEST(NormalizeWord, KeepsASoftHyphenOnlyWhereTheWordGoesOn) {
  EXPECT_EQ(normalize_word("classi\u00AD"), "classi-");
  EXPECT_EQ(normalize_word("classi\u00ADfication"), "classification");
}

TEST(NormalizeWord, DropsWhatIsNotSeen) {
  EXPECT_EQ(normalize_word("\uFEFFGS\u200B-\u00A01\u200F3\x07"), "GS-13");
}

TEST(NormalizeWord, ComposesLetters) { EXPECT_EQ(normalize_word("Pen\u0303a"), "Pe\u00F1a"); }

TEST(NormalizeWord, NamesTheSignsOfSymbolFonts) {
  EXPECT_EQ(normalize_word("\uF0B7"), "\u2022");
  EXPECT_EQ(normalize_word("\uF0FE"), "\u2611");
}

TEST(NormalizeWord, ReplacesMalformedBytes) {
  EXPECT_EQ(normalize_word("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(normalize_word("a\xE2\x80"), "a\uFFFD");
}

TEST(NormalizeWord, IsDoneAfterOneTurn) {
  for (const char* text : {"o\uFB03ce\u2014x", "classi\u00AD", "Pen\u0303a\uF0B7", "\xC3\x28\xFF"})
    EXPECT_EQ(normalize_word(normalize_word(text)), normalize_word(text));
}

}  // namespace
}  // namespace secondlook
