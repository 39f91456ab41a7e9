// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <ctime>

#include "tests/extractors/small_pdf.h"

namespace secondlook {
namespace {

using ::testing::ElementsAre;
using testing::SmallPdf;

std::vector<std::string> texts(const PdfPage& read) {
  std::vector<std::string> texts;
  for (const Word& word : read.page.words) texts.push_back(word.text);
  return texts;
}

/// Reads the first page of the file.
PdfPage read_first(const std::string& bytes) {
  const auto file = PdfFile::open(bytes, "pd.pdf");
  if (!file) {
    ADD_FAILURE() << to_string(file.error());
    return {};
  }
  auto page = file->read(1);
  if (!page) {
    ADD_FAILURE() << to_string(page.error());
    return {};
  }
  return *std::move(page);
}

PdfPage read_page(std::string_view content, const std::string& entries = "",
                  const std::string& resources = "") {
  SmallPdf pdf;
  pdf.add_page(content, entries, resources);
  return read_first(pdf.bytes());
}

Problem problem_of(std::string_view bytes) {
  const auto file = PdfFile::open(bytes, "pd.pdf");
  EXPECT_FALSE(file);
  return file ? Problem{} : file.error();
}

TEST(PdfText, StandsWhereAViewerShowsIt) {
  const PdfPage read = read_page("BT /F1 10 Tf 72 720 Td (Major Duties) Tj ET");
  ASSERT_THAT(texts(read), ElementsAre("Major", "Duties"));
  const Word& word = read.page.words[0];
  EXPECT_NEAR(word.box.x0, 72, 0.01);
  EXPECT_NEAR(word.box.x1, 72 + 10 * (0.889 + 0.444 + 0.278 + 0.5 + 0.333), 0.01);  // Times' widths
  EXPECT_LT(word.box.y0, 792 - 720 - 6);  // the baseline is 72 points below the top
  EXPECT_GT(word.box.y1, 792 - 720 + 1);
  EXPECT_NEAR(word.font_size, 10, 0.01);
  EXPECT_EQ(word.origin, Origin::text_layer);
  EXPECT_EQ(read.page.width, 612);
  EXPECT_EQ(read.page.height, 792);
  EXPECT_EQ(read.page.number, 1);
}

TEST(PdfText, IsPlacedWithinTheCropBoxAndWithoutWhatWasCroppedAway) {
  const PdfPage read = read_page("BT /F1 10 Tf 172 720 Td (in) Tj -150 0 Td (out) Tj ET",
                                 "/CropBox[100 100 512 752]");
  ASSERT_THAT(texts(read), ElementsAre("in"));
  EXPECT_NEAR(read.page.words[0].box.x0, 72, 0.01);
  EXPECT_NEAR(read.page.words[0].box.y1, 32 + 2, 0.3);
  EXPECT_EQ(read.page.width, 412);
}

TEST(PdfText, TurnsWithThePage) {
  // Drawn to run up the unturned page, so that it is upright once the page is turned clockwise.
  const PdfPage read = read_page("BT /F1 10 Tf 0 1 -1 0 100 50 Tm (Landscape) Tj ET", "/Rotate 90");
  ASSERT_THAT(texts(read), ElementsAre("Landscape"));
  EXPECT_EQ(read.page.width, 792);
  EXPECT_EQ(read.page.height, 612);
  EXPECT_NEAR(read.page.words[0].box.x0, 50, 0.01);
  EXPECT_NEAR(read.page.words[0].box.y1, 102, 0.3);
  EXPECT_EQ(read.quarter_turns, 0);
}

TEST(PdfText, SaysHowFarItIsTurned) {
  EXPECT_EQ(read_page("BT /F1 10 Tf 0 1 -1 0 300 50 Tm (up) Tj ET").quarter_turns, 3);
  EXPECT_EQ(read_page("BT /F1 10 Tf 0 -1 1 0 300 500 Tm (down) Tj ET").quarter_turns, 1);
  const PdfPage read = read_page("BT /F1 10 Tf -1 0 0 -1 300 500 Tm (upside down) Tj ET");
  EXPECT_EQ(read.quarter_turns, 2);
  ASSERT_THAT(texts(read), ElementsAre("upside", "down"));
  EXPECT_NEAR(read.page.words[0].box.x1, 300, 0.01);
}

TEST(PdfText, LeavesOutAWatermarkAcrossThePage) {
  const PdfPage read = read_page(
      "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (DRAFT) Tj ET BT /F1 10 Tf 72 720 Td (text) Tj ET");
  EXPECT_THAT(texts(read), ElementsAre("text"));
}

TEST(PdfText, IsOneWordHoweverItsLettersArePlaced) {
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf 72 720 Td [(Su) 40 (per) -50 (visor)] TJ ET")),
              ElementsAre("Supervisor"));
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf 3 Tc 72 720 Td (SPACED OUT) Tj ET")),
              ElementsAre("SPACED", "OUT"));
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf 72 720 Td (I) Tj /F1 7.5 Tf (NTRODUCTION) Tj ET")),
              ElementsAre("INTRODUCTION"));
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf 1.2 Tc 72 720 Td [(W) 80 (AYS) -50 ( OF)] TJ ET")),
              ElementsAre("WAYS", "OF"));
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf 0.8 Tc 72 720 Td [(par) -50 (t)] TJ ET")),
              ElementsAre("part"));
}

TEST(PdfText, IsOneWordAcrossASpaceThatOnlyKerns) {
  // The space of Times is a quarter of an em wide.
  const PdfPage read = read_page("BT /F1 10 Tf -2.3 Tw 72 720 Td (wor ks) Tj ET");
  ASSERT_THAT(texts(read), ElementsAre("works"));
  EXPECT_NEAR(read.page.words[0].box.x1, 72 + 10 * (0.722 + 0.5 + 0.333 + 0.02 + 0.5 + 0.389),
              0.01);
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf -1.2 Tw 72 720 Td (set tight) Tj ET")),
              ElementsAre("set", "tight"));
}

TEST(PdfText, IsSplitAtGapsWithoutASpace) {
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf 72 720 Td [(Level) -250 (1-7)] TJ ET")),
              ElementsAre("Level", "1-7"));
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf .2 Tc 72 720 Td [(set) -90 (tight)] TJ ET")),
              ElementsAre("set", "tight"));
}

TEST(PdfText, IsSplitWhereTrackingStandsForASpace) {
  const PdfPage read =
      read_page("BT /F1 10 Tf 72 720 Td (resolv) Tj 2.5 Tc [(ei) 250] TJ 0 Tc (ntermittent) Tj ET");
  ASSERT_THAT(texts(read), ElementsAre("resolve", "intermittent"));
  const auto& words = read.page.words;
  EXPECT_NEAR(words[0].box.x1 + 2.5, words[1].box.x0, 0.01);
  EXPECT_THAT(texts(read_page("BT /F1 10 Tf 72 720 Td (give) Tj 2.5 Tc [(ni) 250 (nt) 250] TJ "
                              "0 Tc (erms) Tj ET")),
              ElementsAre("given", "in", "terms"));
}

TEST(PdfText, TakesTheFaceOfEachWordThatTrackingSplits) {
  const PdfPage read =
      read_page("BT /F2 10 Tf 72 720 Td (Grad) Tj 2.5 Tc (e) Tj 0 Tc /F1 10 Tf (of the) Tj ET");
  ASSERT_THAT(texts(read), ElementsAre("Grade", "of", "the"));
  EXPECT_TRUE(read.page.words[0].bold);
  EXPECT_FALSE(read.page.words[1].bold);
}

TEST(PdfText, ReadsOnceWhatIsDrawnTwiceToLookBold) {
  for (const char* content : {"BT /F1 10 Tf 72 720 Td (Title) Tj .3 0 Td (Title) Tj ET",
                              "BT /F1 10 Tf 72 720 Td (T) Tj .3 0 Td (T) Tj ET"}) {
    const PdfPage read = read_page(content);
    ASSERT_EQ(read.page.words.size(), 1U) << content;
    EXPECT_TRUE(read.page.words[0].bold) << content;
  }
}

TEST(PdfText, KnowsBoldFaces) {
  const PdfPage read = read_page("BT 72 720 Td /F2 10 Tf (Grade ) Tj /F1 10 Tf (GS-13) Tj ET");
  ASSERT_THAT(texts(read), ElementsAre("Grade", "GS-13"));
  EXPECT_TRUE(read.page.words[0].bold);
  EXPECT_FALSE(read.page.words[1].bold);
}

TEST(PdfText, CountsGlyphsThatNobodyCanName) {
  const PdfPage read = read_page("BT /F3 10 Tf 72 720 Td <000100020003> Tj ET");
  EXPECT_EQ(read.unmapped_glyphs, 3);
  EXPECT_THAT(texts(read), ElementsAre("\uFFFD\uFFFD\uFFFD"));
}

TEST(PdfText, CountsInvisibleGlyphs) {
  const PdfPage read = read_page("BT /F1 10 Tf 72 720 Td 3 Tr (scan) Tj 0 Tr ( seen) Tj ET");
  EXPECT_EQ(read.invisible_glyphs, 4);
  EXPECT_THAT(texts(read), ElementsAre("scan", "seen"));
}

TEST(PdfText, TakesTheTextThatStandsForDrawnGlyphs) {
  const PdfPage read =
      read_page("BT /F1 10 Tf 72 720 Td (of) Tj /Span<</ActualText(fi)>>BDC (#) Tj EMC (ce) Tj ET");
  EXPECT_THAT(texts(read), ElementsAre("office"));
}

TEST(PdfText, IncludesTheValuesOfAFilledForm) {
  for (const bool drawn_by_the_form : {true, false}) {
    SmallPdf pdf;
    const int appearance = pdf.add_stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 3 0 R>>>>",
        "/Tx BMC BT /F1 10 Tf 2 5 Td (Program Analyst) Tj ET EMC");
    const int field = pdf.add(fmt::format(
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(title)/V(Program Analyst)/Rect[300 600 500 620]/F 4"
        "/DA(/F1 10 Tf 0 g){}>>",
        drawn_by_the_form ? fmt::format("/AP<</N {} 0 R>>", appearance) : ""));
    pdf.add_page("BT /F1 10 Tf 200 605 Td (Title:) Tj ET", fmt::format("/Annots[{} 0 R]", field));
    pdf.set_catalog(
        fmt::format("/AcroForm<</Fields[{} 0 R]/DA(/F1 10 Tf)/DR<</Font<</F1 3 0 R>>>>{}>>", field,
                    drawn_by_the_form ? "" : "/NeedAppearances true"));
    const PdfPage read = read_first(pdf.bytes());
    ASSERT_THAT(texts(read), ElementsAre("Title:", "Program", "Analyst")) << drawn_by_the_form;
    EXPECT_NEAR(read.page.words[1].box.x0, 302, 1.5);
  }
}

TEST(PdfText, LeavesOutNotesThatPopUp) {
  SmallPdf pdf;
  const int icon = pdf.add_stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]",
                                  "BT /F1 10 Tf 2 5 Td (note) Tj ET");
  const int note = pdf.add(fmt::format(
      "<</Type/Annot/Subtype/Text/Rect[300 600 500 620]/Contents(why?)/AP<</N {} 0 R>>>>", icon));
  pdf.add_page("BT /F1 10 Tf 200 605 Td (text) Tj ET", fmt::format("/Annots[{} 0 R]", note));
  EXPECT_THAT(texts(read_first(pdf.bytes())), ElementsAre("text"));
}

TEST(PdfRules, AreStrokesThinFillsAndTheSidesOfRectangles) {
  const PdfPage read = read_page("1 w 72 700 m 300 700 l S 72 690 228 .5 re f 72 600 228 50 re S");
  const auto& rules = read.page.rules;
  ASSERT_EQ(rules.size(), 6U);
  EXPECT_NEAR(rules[0].y0, 91.5, 0.01);
  EXPECT_NEAR(rules[0].y1, 92.5, 0.01);
  EXPECT_NEAR(rules[0].x0, 72, 0.01);
  EXPECT_NEAR(rules[0].x1, 300, 0.01);
  EXPECT_NEAR(rules[1].height(), 0.5, 0.01);
  EXPECT_NEAR(rules[4].x0, 71.5, 0.01);  // the left side of the rectangle
  EXPECT_NEAR(rules[4].height(), 50, 0.01);
}

TEST(PdfRules, AreNeitherSlantedNorThickNorWhite) {
  EXPECT_TRUE(
      read_page("72 700 m 300 650 l S 20 w 72 600 m 300 600 l S 1 w 1 G 72 500 m 300 500 l S"
                " 72 300 200 100 re f 1 g 72 200 200 1 re f")
          .page.rules.empty());
}

TEST(PdfRules, EndAtTheClip) {
  const PdfPage read = read_page("100 0 100 792 re W n 1 w 0 700 m 612 700 l S");
  ASSERT_EQ(read.page.rules.size(), 1U);
  EXPECT_NEAR(read.page.rules[0].x0, 100, 0.01);
  EXPECT_NEAR(read.page.rules[0].x1, 200, 0.01);
}

// A picture of one byte, stretched over whatever it is drawn on.
const std::string kPicture =
    "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8";

TEST(PdfShapes, AreClosedOutlinesAndFills) {
  const std::string path = "100 100 m 200 100 l 200 150 l 100 150 l";
  EXPECT_EQ(read_page(path + " s").shapes.size(), 1U);
  EXPECT_EQ(read_page(path + " 100 100 l S").shapes.size(), 1U);
  EXPECT_EQ(read_page("0.5 g " + path + " f").shapes.size(), 1U);
  EXPECT_TRUE(read_page(path + " S").shapes.empty()) << "an elbow between two boxes";
}

TEST(PdfShapes, AreToldFromLinesThatLeanOrBend) {
  EXPECT_TRUE(read_page("100 100 m 200 150 l S").leaning);
  EXPECT_TRUE(read_page("100 100 m 150 100 200 120 200 150 c S").leaning);
  EXPECT_FALSE(read_page("100 100 m 200 100 l 200 150 l S").leaning) << "an elbow";
  EXPECT_FALSE(read_page("100 100 m 103 103 l S").leaning) << "a tick";
  EXPECT_FALSE(read_page("100 100 m 200 100 l 205 150 l 100 150 l s").leaning) << "a box";
}

TEST(PdfPictures, CoverTheirShareOfThePageOnce) {
  SmallPdf pdf;
  const int picture = pdf.add_stream(kPicture, "a");
  pdf.add_page("q 612 0 0 396 0 0 cm /Im Do Q q 612 0 0 396 0 0 cm /Im Do Q", "",
               fmt::format("/XObject<</Im {} 0 R>>", picture));
  EXPECT_NEAR(read_first(pdf.bytes()).image_share, 0.5, 0.01);
}

TEST(PdfPictures, CountThoughCutInStripsOrWrittenInLine) {
  std::string strips;
  for (int y = 0; y < 792; y += 4)
    strips += fmt::format("q 612 0 0 4 0 {} cm BI /W 1/H 1/CS/G/BPC 8 ID a EI Q ", y);
  EXPECT_NEAR(read_page(strips).image_share, 1, 0.001);
}

TEST(PdfPictures, CountOnlyWhereTheyAreSeen) {
  const PdfPage read =
      read_page("0 0 612 198 re W n q 612 0 0 792 0 0 cm BI /W 1/H 1/CS/G/BPC 8 ID a EI Q");
  EXPECT_NEAR(read.image_share, 0.25, 0.01);
}

TEST(PdfFile, RefusesWhatIsDamagedAndSaysWhy) {
  SmallPdf pdf;
  pdf.add_page("");
  const std::string whole = pdf.bytes();
  EXPECT_EQ(problem_of(""), (Problem{Problem::Kind::unreadable, "pd.pdf", "the file is empty"}));
  EXPECT_EQ(problem_of("Dear Sir").reason, "not a PDF file");
  EXPECT_EQ(problem_of(whole.substr(0, 60)).reason, "the file is cut short: its end is missing");
  EXPECT_EQ(problem_of(SmallPdf().bytes()).reason, "the file has no page");
}

TEST(PdfFile, CutAtAnyByteIsAPageOrAProblem) {
  SmallPdf pdf;
  pdf.add_page("BT /F1 10 Tf 72 720 Td (Major Duties) Tj ET");
  const std::string whole = pdf.bytes();
  for (std::size_t n = 0; n < whole.size(); ++n) {
    const auto file = PdfFile::open(std::string_view(whole).substr(0, n), "pd.pdf");
    if (!file) {
      EXPECT_FALSE(file.error().reason.empty()) << "cut at byte " << n;
      continue;
    }
    for (int page = 1; page <= file->page_count(); ++page) {
      const auto read = file->read(page);
      EXPECT_TRUE(read || !read.error().reason.empty()) << "cut at byte " << n;
    }
  }
}

TEST(PdfFile, SaysThatItNeedsAPassword) {
  SmallPdf pdf;
  pdf.add_page("");
  const std::string key(32, 'k');
  pdf.set_trailer(
      fmt::format("/Encrypt<</Filter/Standard/V 1/R 2/P -4/O({0})/U({0})>>/ID[({0})({0})]", key));
  EXPECT_EQ(problem_of(pdf.bytes()).kind, Problem::Kind::encrypted);
}

TEST(PdfFile, HasNoPageBeyondItsLast) {
  SmallPdf pdf;
  pdf.add_page("");
  const std::string bytes = pdf.bytes();
  const auto file = PdfFile::open(bytes, "pd.pdf");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->page_count(), 1);
  for (const int page : {0, 2, -1}) {
    EXPECT_FALSE(file->read(page));
    EXPECT_FALSE(file->render(page, 72, false));
  }
  EXPECT_EQ(file->read(2).error().where, "pd.pdf, page 2");
}

TEST(PdfFile, ReadsAPageTheSameWhateverWasReadBefore) {
  SmallPdf pdf;
  pdf.add_page(
      "BT /F2 10 Tf 3 Tr 72 720 Td (scan) Tj /F3 10 Tf <0001> Tj ET 72 700 99 1 re f "
      "q 612 0 0 792 0 0 cm BI /W 1/H 1/CS/G/BPC 8 ID a EI Q");
  pdf.add_page("BT /F1 10 Tf 72 720 Td (text) Tj ET");
  const std::string bytes = pdf.bytes();
  const auto once = PdfFile::open(bytes, "pd.pdf"), twice = PdfFile::open(bytes, "pd.pdf");
  ASSERT_TRUE(once && twice);
  ASSERT_TRUE(twice->read(1));
  const auto expected = once->read(2), read = twice->read(2);
  ASSERT_TRUE(expected && read);
  EXPECT_EQ(read->page, expected->page);
  EXPECT_EQ(read->image_share, 0);
  EXPECT_EQ(read->unmapped_glyphs, 0);
  EXPECT_EQ(read->invisible_glyphs, 0);
}

TEST(PdfImage, ShowsThePageAtItsResolution) {
  SmallPdf pdf;
  pdf.add_page("1 0 0 rg 0 756 306 36 re f", "/MediaBox[0 0 612 792]/CropBox[0 396 612 792]");
  const std::string bytes = pdf.bytes();
  const auto file = PdfFile::open(bytes, "pd.pdf");
  ASSERT_TRUE(file);
  const auto colour = file->render(1, 144, true);
  ASSERT_TRUE(colour);
  EXPECT_EQ(pixGetWidth(colour->get()), 1224);
  EXPECT_EQ(pixGetHeight(colour->get()), 792);
  EXPECT_EQ(pixGetDepth(colour->get()), 32);
  EXPECT_EQ(pixGetXRes(colour->get()), 144);
  l_int32 red = 0, green = 0, blue = 0;
  pixGetRGBPixel(colour->get(), 10, 10, &red, &green, &blue);
  EXPECT_EQ(std::vector<int>({red, green, blue}), std::vector<int>({255, 0, 0}));
  const auto gray = file->render(1, 72, false);
  ASSERT_TRUE(gray);
  EXPECT_EQ(pixGetDepth(gray->get()), 8);
  l_uint32 painted = 0, paper = 0;
  pixGetPixel(gray->get(), 10, 10, &painted);
  pixGetPixel(gray->get(), 400, 10, &paper);
  EXPECT_LT(painted, 128U);
  EXPECT_EQ(paper, 255U);
}

TEST(PdfImage, IsRefusedWhereItWouldNotFitInMemory) {
  SmallPdf pdf;
  pdf.add_page("", "/MediaBox[0 0 1000000 1000000]");
  const std::string bytes = pdf.bytes();
  const auto file = PdfFile::open(bytes, "pd.pdf");
  ASSERT_TRUE(file);
  const auto image = file->render(1, 300, false);
  ASSERT_FALSE(image);
  EXPECT_EQ(image.error().kind, Problem::Kind::too_large);
}

TEST(PdfImage, LeavesOutPicturesBeyondAllPaper) {
  SmallPdf pdf;
  const int picture = pdf.add_stream(
      "/Type/XObject/Subtype/Image/Width 90000/Height 90000/BitsPerComponent 1/ColorSpace/"
      "DeviceGray",
      "");
  pdf.add_page(
      "q 612 0 0 792 0 0 cm BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID x EI /P Do Q 0 g "
      "0 692 100 100 re f",
      "", fmt::format("/XObject<</P {} 0 R>>", picture));
  const std::string bytes = pdf.bytes();
  const auto file = PdfFile::open(bytes, "pd.pdf");
  ASSERT_TRUE(file);
  const std::clock_t began = std::clock();
  const auto image = file->render(1, 72, false);
  EXPECT_LT((std::clock() - began) / CLOCKS_PER_SEC, 5) << "seconds of processor time";
  ASSERT_TRUE(image);
  l_uint32 painted = 255;
  pixGetPixel(image->get(), 10, 10, &painted);
  EXPECT_EQ(painted, 0U) << "what is drawn after it is there";
}

constexpr char kSomeText[] = "BT /F1 10 Tf 72 720 Td (Duties) Tj ET ";

TEST(PdfPainting, IsTakenDownWithItsColourInTheOrderOfPainting) {
  const PdfPage read = read_page(
      std::string("0.5 g 72 600 100 40 re f 1 0 0 RG 2 w 72 500 m 172 500 l S ") + kSomeText);
  ASSERT_TRUE(read.page.redrawable);
  ASSERT_EQ(read.page.painted.size(), 2U);
  const PaintedPath& area = read.page.painted[0];
  EXPECT_EQ(area.steps, "MLLLLZ");
  EXPECT_EQ(area.colour, 0x808080U);
  EXPECT_EQ(area.width, 0);
  EXPECT_NEAR(area.points[1], 192, 0.01);
  const PaintedPath& line = read.page.painted[1];
  EXPECT_EQ(line.steps, "ML");
  EXPECT_EQ(line.colour, 0xFF0000U);
  EXPECT_NEAR(line.width, 2, 0.01);
  EXPECT_THAT(line.points, ElementsAre(72, 292, 172, 292));
}

TEST(PdfPainting, IsCutOffWhereItIsClipped) {
  const PdfPage read = read_page("q 100 0 50 792 re W n 72 600 200 40 re f Q");
  ASSERT_EQ(read.page.painted.size(), 1U);
  for (std::size_t i = 0; i < read.page.painted[0].points.size(); i += 2) {
    EXPECT_GE(read.page.painted[0].points[i], 100);
    EXPECT_LE(read.page.painted[0].points[i], 150);
  }
}

bool redrawable(const std::string& content, const std::string& resources = "") {
  return read_page(content, "", resources).page.redrawable;
}

// A page drawn again must not show less than the file does, nor more.
TEST(PdfPainting, IsGivenUpWhereThePageShowsMoreThanWordsAndPaths) {
  EXPECT_TRUE(redrawable(kSomeText));
  EXPECT_TRUE(redrawable(std::string("0 g 70 715 60 20 re f 1 g ") + kSomeText));
  EXPECT_FALSE(redrawable(std::string(kSomeText) +
                          "q 50 0 0 50 72 72 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7f EI Q"))
      << "a picture";
  EXPECT_FALSE(
      redrawable(std::string(kSomeText) + "BT /F1 10 Tf 0.7 0.7 -0.7 0.7 72 72 Tm (DRAFT) Tj ET"))
      << "a stamp across the page";
  EXPECT_FALSE(redrawable(std::string(kSomeText) + "BT /F1 10 Tf 3 Tr 72 72 Td (under) Tj ET"))
      << "text that is not shown";
  EXPECT_FALSE(redrawable(std::string(kSomeText) + "0 g 70 715 60 20 re f")) << "words blacked out";
  EXPECT_FALSE(redrawable(std::string(kSomeText) + "/G1 gs 70 600 60 20 re f",
                          "/ExtGState<</G1<</ca 0.5>>>>"))
      << "a veil";
}

}  // namespace
}  // namespace secondlook
