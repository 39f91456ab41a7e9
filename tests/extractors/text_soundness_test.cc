// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/text_soundness.h"

#include <gtest/gtest.h>

#include <sstream>

namespace secondlook {
namespace {

constexpr char kProse[] =
    "The incumbent plans and carries out studies of the efficiency of offices of the agency and "
    "recommends changes in organization, staffing and procedure. The work is reviewed for the "
    "soundness of its conclusions and for its conformity with the policy of the agency as a whole.";

/// A letter page of these words, one beside the other.
PdfPage page_of(const std::string& text) {
  PdfPage page;
  page.page.width = 612;
  page.page.height = 792;
  std::istringstream words(text);
  double x = 72;
  for (std::string word; words >> word; x += 5)
    page.page.words.push_back({.text = word, .box = {x, 72, x + 4, 84}});
  return page;
}

/// `text` with each letter moved on in the alphabet, as fonts with a wrong table have it.
std::string shifted(std::string text, int by) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>('a' + (c - 'a' + by) % 26);
  return text;
}

TEST(TextLayer, OfProseIsBelieved) { EXPECT_EQ(why_recognise(page_of(kProse)), std::nullopt); }

TEST(TextLayer, OfAFormFullOfFiguresAndRulesIsBelieved) {
  std::string form =
      "Knowledge Required by the Position ................ Level 1-7 (1,250 points) ";
  for (int i = 0; i < 6; ++i) form += "Factor: ________ Level: 2-4 450 pts. $1,000/yr #12 25% ";
  EXPECT_EQ(why_recognise(page_of(form)), std::nullopt);
}

TEST(TextLayer, OfAFewOddWordsIsNotJudgedByItsLetters) {
  EXPECT_EQ(why_recognise(page_of("GS-0343-12 BRRT XKCD")), std::nullopt);
}

TEST(TextLayer, ThatIsMissingUnderAPictureIsRecognised) {
  PdfPage page = page_of("");
  page.image_share = 0.97;
  EXPECT_EQ(why_recognise(page), "no text layer");
}

TEST(TextLayer, ThatIsMissingUnderDrawnLettersOrLinesIsRecognised) {
  PdfPage letters = page_of("");
  letters.unmapped_glyphs = 3;
  EXPECT_EQ(why_recognise(letters), "no text layer");
  PdfPage lines = page_of("");
  lines.page.rules.push_back({72, 72, 540, 72.5});
  EXPECT_EQ(why_recognise(lines), "no text layer");
}

TEST(TextLayer, IsNotMissedOnAnEmptyPage) { EXPECT_EQ(why_recognise(page_of("")), std::nullopt); }

TEST(TextLayer, InAnotherAlphabetIsACipher) {
  for (int by = 1; by < 26; ++by)
    EXPECT_EQ(why_recognise(page_of(shifted(kProse, by))), "the text layer is a cipher") << by;
}

TEST(TextLayer, OfNamesAcronymsAndCapitalsIsBelieved) {
  std::string names;
  for (int i = 0; i < 3; ++i)
    names +=
        "DIRECTOR, OFFICE OF POLICY (SES) Nguyen Przybylski Okonkwo Szczepanski GS-0343-13 "
        "HQ/OCIO/ITSD FY24 FTE PD MGMT ANLYST Mbeki Rodriguez Xiong FERS FLSA NTE 2024-09-30 "
        "Garc\u00EDa Mu\u00F1oz O\u2019Shaughnessy Bj\u00F6rk Szczepa\u0144ski ";
  EXPECT_EQ(why_recognise(page_of(names)), std::nullopt);
}

TEST(TextLayer, OfLettersSetApartHasNoWordBreaks) {
  std::string apart;
  for (const char* c = kProse; *c != 0; ++c)
    if (*c != ' ') apart += std::string(1, *c) + " ";
  EXPECT_EQ(why_recognise(page_of(apart)), "the text layer has no word breaks");
}

TEST(TextLayer, OfWordsRunTogetherHasNoWordBreaks) {
  std::string together;
  for (const char* c = kProse; *c != 0; ++c)
    if (*c != ' ') together += *c;
  EXPECT_EQ(why_recognise(page_of(together)), "the text layer has no word breaks");
}

TEST(TextLayer, WithDigitsInItsWordsIsGarbled) {
  std::string misread = kProse;
  for (char& c : misread)
    if (c == 'o') c = '0';
  EXPECT_EQ(why_recognise(page_of(misread)), "the text layer is garbled");
}

TEST(TextLayer, WithSignsForLigaturesIsGarbled) {
  std::string broken = kProse;
  for (std::size_t at = 0; (at = broken.find('c', at)) != std::string::npos;)
    broken.replace(at, 1, "\u20AC");
  EXPECT_EQ(why_recognise(page_of(broken)), "the text layer is garbled");
}

TEST(TextLayer, OfMistakenUtf8IsGarbled) {
  EXPECT_EQ(why_recognise(page_of(std::string(kProse) + " the officeâ€™s work and the directorâ€"
                                                        "™s plan")),
            "the text layer is garbled");
}

TEST(TextLayer, WhoseFontsNameNoCharactersIsNoText) {
  PdfPage page = page_of(kProse);
  page.unmapped_glyphs = 100;
  EXPECT_EQ(why_recognise(page), "the text layer's fonts name no characters");
  page.unmapped_glyphs = 5;  // bullets
  EXPECT_EQ(why_recognise(page), std::nullopt);
}

TEST(TextLayer, OfReplacementCharactersIsNoText) {
  EXPECT_EQ(why_recognise(page_of("\uFFFD\uFFFD\uFFFD duties \uF0B7\uF0B7\uF0B7\uF0B7")),
            "the text layer's fonts name no characters");
}

TEST(TextLayer, OfSymbolsIsGarbled) {
  std::string symbols;
  for (int i = 0; i < 30; ++i) symbols += "@ab^{e}~ ";
  EXPECT_EQ(why_recognise(page_of(symbols)), "the text layer is garbled");
}

TEST(TextLayer, WithCapitalsInsideItsWordsIsGarbled) {
  std::string mixed = kProse;
  for (std::size_t i = 1; i < mixed.size(); i += 3)
    if (mixed[i] >= 'a' && mixed[i] <= 'z') mixed[i] = static_cast<char>(mixed[i] - 'a' + 'A');
  EXPECT_EQ(why_recognise(page_of(mixed)), "the text layer is garbled");
}

TEST(TextLayer, BesideThePageIsNotTheText) {
  PdfPage page = page_of(kProse);
  for (Word& word : page.page.words) word.box.x0 += 700, word.box.x1 += 700;
  EXPECT_EQ(why_recognise(page), "the text layer lies outside of the page");
}

TEST(TextLayer, OfAStampOnAScanIsNotTheText) {
  PdfPage page = page_of("RECEIVED JUN 4 2012");
  page.image_share = 0.95;
  EXPECT_EQ(why_recognise(page), "a picture covers the page and few words are text");
  page.page.words.resize(1);
  EXPECT_EQ(why_recognise(page), "a picture covers the page and few words are text");
}

TEST(TextLayer, OfManyWordsUnderAScanIsBelieved) {
  PdfPage page = page_of(kProse);
  page.image_share = 1;
  EXPECT_EQ(why_recognise(page), std::nullopt);
}

TEST(TextLayer, OfAFewWordsBesideALogoIsBelieved) {
  PdfPage page = page_of("Appendix A");
  page.image_share = 0.2;
  EXPECT_EQ(why_recognise(page), std::nullopt);
}

}  // namespace
}  // namespace secondlook
