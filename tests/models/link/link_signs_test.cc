// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that make items comparable: titles, numbers, names, paths.
#include "models/link/link_signs.h"

#include <gtest/gtest.h>

#include "models/link/path_words.h"
#include "models/link/title_words.h"
#include "tests/models/link/link_sample.h"

namespace secondlook {
namespace {

std::vector<std::string> title(std::string_view text) {
  return title_words(text, sample::link_words());
}

TEST(TitleWords, AreTheSameInAnyOrderAndShortForm) {
  EXPECT_EQ(title("Analyst, Program (Supvy)"), title("Supervisory Program Analyst"));
  EXPECT_EQ(title("Chief of the Budget Br."), title("CHIEF, BUDGET BRANCH"));
  EXPECT_NE(title("Program Analyst"), title("Supervisory Program Analyst"));
}

TEST(TitleWords, AreUnlikeWhereHardlyAWordIsShared) {
  EXPECT_TRUE(unlike(title("Program Analyst"), title("Civil Engineer")));
  EXPECT_TRUE(unlike(title("Program Analyst"), title("Budget Analyst")));
  EXPECT_FALSE(unlike(title("Program Analyst"), title("Supervisory Program Analyst")));
  EXPECT_FALSE(unlike(title(""), title("Nurse")));
}

NumberLikeness likeness_of(std::string_view a, std::string_view b, bool scan = false) {
  return compare(paper_number(a), paper_number(b), scan);
}

TEST(PaperNumber, IsTheSameBehindCaptionsZerosAndSeparators) {
  EXPECT_EQ(likeness_of("PD# 04417", "4417"), NumberLikeness::same);
  EXPECT_EQ(likeness_of("PD04417A", "0441-7 a"), NumberLikeness::same);
  EXPECT_EQ(likeness_of("O44l7", "04417"), NumberLikeness::same_as_misread);
}

TEST(PaperNumber, DiffersWhereADigitDoes) {
  EXPECT_EQ(likeness_of("04417", "04418"), NumberLikeness::different);
  EXPECT_EQ(likeness_of("04417", "04418", true), NumberLikeness::unclear);
  EXPECT_EQ(likeness_of("04417A", "04417"), NumberLikeness::different);
  EXPECT_EQ(likeness_of("HQ-04417", "04417"), NumberLikeness::unclear);
}

TEST(PaperNumber, IsNoneWhereNothingIsNumbered) {
  for (const char* text : {"", "N/A", "See block 24", "00000", "7"})
    EXPECT_EQ(likeness_of(text, text), NumberLikeness::unknown) << text;
}

PersonName name(std::string_view text) { return person_name(text, sample::link_words()); }

TEST(PersonName, IsTheSameInEveryOrder) {
  for (const char* text : {"Alder, Rosa M.", "Rosa M. Alder", "R. Alder", "ALDER, R",
                           "Dr. Rosa Alder", "Alder R", "Ms. Alder", "Rosa A1der"})
    EXPECT_TRUE(same_person(name("Rosa Alder"), name(text))) << text;
}

TEST(PersonName, IsAnothersWhereLastOrFirstNameDiffers) {
  EXPECT_TRUE(different_people(name("Rosa Alder"), name("Ole Alder")));
  EXPECT_TRUE(different_people(name("Rosa Alder"), name("Rosa Nyman")));
  EXPECT_FALSE(different_people(name("Rosa Alder"), name("Vacant")));
}

TEST(PathWords, TellNumbersWordsAndFolder) {
  const PathWords path =
      path_words("Box 3/04417/Appraisal 2024 Nyman GS-0343-12.pdf", sample::link_words());
  EXPECT_EQ(path.numbers, std::vector<std::string>{"04417"});
  EXPECT_EQ(path.words, std::vector<std::string>{"nyman"});
  EXPECT_EQ(path.folder, "Box 3/04417");
}

TEST(PathWords, AreSilentOnCountersAndYears) {
  for (const char* path : {"scan0012.pdf", "doc 12.pdf", "2023.pdf", "GS-0343.pdf"}) {
    EXPECT_TRUE(path_words(path, sample::link_words()).numbers.empty()) << path;
    EXPECT_TRUE(path_words(path, sample::link_words()).words.empty()) << path;
  }
}

}  // namespace
}  // namespace secondlook
