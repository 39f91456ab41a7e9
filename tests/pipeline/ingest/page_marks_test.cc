// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/page_marks.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

constexpr char kPdf[] = "application/pdf";

PageEstimate estimate(std::string_view bytes, std::string_view media_type, std::size_t chunk) {
  PageMarks marks;
  for (std::string_view rest = bytes; !rest.empty();) {
    const std::string_view part = rest.substr(0, chunk);
    marks.add(part);
    rest.remove_prefix(part.size());
  }
  return marks.estimate(media_type);
}

std::string picture(int width, int height) {
  return "5 0 obj <</Type/XObject /Height " + std::to_string(height) +
         " /Subtype /Image /Length 9 /Width " + std::to_string(width) +
         ">> stream\n123456789\nendstream endobj\n";
}

std::string repeated(int times, const std::string& text) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

const std::string kPage = "3 0 obj <</Type /Page /Contents 4 0 R>> endobj\n";
const std::string kPlain = "4 0 obj <</Length 3>> stream\nq Q\nendstream endobj\n";
const std::string kFont = "6 0 obj <</Type/Font /Subtype/Type1>> endobj\n";

TEST(PageMarks, CountsThePagesOfAPdfAndNotItsListOfThem) {
  const std::string pdf =
      "%PDF-1.4\n2 0 obj <</Type /Pages /Count 3>> endobj\n" + repeated(3, kPage) + kFont;
  const PageEstimate found = estimate(pdf, kPdf, pdf.size());
  EXPECT_EQ(found.pages, 3);
  EXPECT_EQ(found.recognized, 0);
}

TEST(PageMarks, TakesPagesOfPicturesWithoutFontsForScans) {
  const std::string pdf = "%PDF-1.4\n" + repeated(4, kPage + picture(1700, 2200));
  EXPECT_EQ(estimate(pdf, kPdf, pdf.size()).recognized, 4);
}

TEST(PageMarks, TakesNoSealForAScan) {
  const std::string pdf = "%PDF-1.4\n" + repeated(4, kPage + picture(200, 200));
  EXPECT_EQ(estimate(pdf, kPdf, pdf.size()).recognized, 0);
}

TEST(PageMarks, DoubtsScansThatSomebodyRecognizedBefore) {
  const std::string pdf = "%PDF-1.4\n" + kFont + repeated(4, kPage + picture(1700, 2200));
  EXPECT_EQ(estimate(pdf, kPdf, pdf.size()).recognized, 2);
}

TEST(PageMarks, GuessPagesHiddenInObjectStreamsByTheStreamsThatLieOpen) {
  const std::string font_file = "7 0 obj <</Length 9 /Length1 90>> stream\nendstream endobj\n";
  const std::string hidden = "8 0 obj <</Type/ObjStm /Length 5>> stream\nendstream endobj\n";
  const std::string pdf = "%PDF-1.5\n" + hidden + font_file + kPlain + repeated(6, kPlain);
  EXPECT_EQ(estimate(pdf, kPdf, pdf.size()).pages, 6);
}

TEST(PageMarks, BelieveALinearizedFileAboutItsPages) {
  const std::string pdf = "%PDF-1.5\n1 0 obj <</Linearized 1 /L 90 /O 3 /N 57 /T 80>> endobj\n";
  EXPECT_EQ(estimate(pdf, kPdf, pdf.size()).pages, 57);
}

TEST(PageMarks, AreTheSameHoweverTheBytesAreCut) {
  const std::string pdf = "%PDF-1.4\n" + repeated(40, kPage + picture(1700, 2200) + kPlain);
  for (const std::size_t chunk : {1U, 7U, 63U, 64U, 65U, 1000U}) {
    EXPECT_EQ(estimate(pdf, kPdf, chunk).pages, 40) << chunk;
    EXPECT_EQ(estimate(pdf, kPdf, chunk).recognized, 40) << chunk;
  }
}

TEST(PageMarks, GiveAnythingAtLeastAPage) {
  for (const char* type : {"application/pdf", "image/tiff", "image/png", "text/csv",
                           "application/vnd.openxmlformats-officedocument.wordprocessingml."
                           "document"})
    EXPECT_EQ(estimate("x", type, 1).pages, 1) << type;
}

TEST(PageMarks, AreNotLedAstrayByRandomBytes) {
  std::string noise;
  unsigned state = 1;
  for (int i = 0; i < 300'000; ++i)
    noise += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24);
  EXPECT_EQ(estimate(noise, kPdf, 4096).pages, 1);
}

}  // namespace
}  // namespace secondlook
