// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/extract.h"

#include <gmock/gmock.h>
#include <leptonica/allheaders.h>

#include <cstdlib>

#include "extractors/pdf_file.h"
#include "tests/extractors/small_pdf.h"

// Poppler keeps what it was given by fontconfig until the process ends.
// NOLINTNEXTLINE(bugprone-reserved-identifier): LeakSanitizer looks for this name.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig"; }

namespace secondlook {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::SizeIs;
using testing::SmallPdf;

struct ReadFile {
  Result<void> ended;
  std::vector<int> announced;  // page counts
  std::vector<Page> pages;
};

ReadFile read_bytes(std::string_view bytes, std::string_view media_type, const Limits& limits = {},
                    int first_page = 1) {
  Recognizer recognizer(limits);
  ReadFile reading;
  const PageSink sink{[&](int count) { reading.announced.push_back(count); },
                      [&](Page&& page) { reading.pages.push_back(std::move(page)); }};
  reading.ended = extract_pages(bytes, media_type, first_page, recognizer, limits, sink);
  return reading;
}

ReadFile read_pdf(const SmallPdf& pdf, const Limits& limits = {}, int first_page = 1) {
  return read_bytes(pdf.bytes(), "application/pdf", limits, first_page);
}

std::vector<std::string> texts(const Page& page) {
  std::vector<std::string> texts;
  for (const Word& word : page.words) texts.push_back(word.text);
  return texts;
}

std::string png_of(Pix& pix) {
  l_uint8* data = nullptr;
  std::size_t size = 0;
  if (pixWriteMemPng(&data, &size, &pix, 0) != 0) std::abort();
  std::string bytes(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return bytes;
}

/// What a scanner would give for the first page of a PDF.
PixPtr scan_of(const SmallPdf& pdf, double dpi) {
  const std::string bytes = pdf.bytes();
  const auto file = PdfFile::open(bytes, "");
  auto scan = file->render(1, dpi, /*colour=*/false);
  if (!scan) std::abort();
  return std::move(*scan);
}

SmallPdf letter(std::string_view words) {
  SmallPdf pdf;
  pdf.add_page(fmt::format("BT /F1 24 Tf 72 600 Td ({}) Tj ET", words));
  return pdf;
}

TEST(CanExtract, GoesByTheMediaType) {
  for (const char* type : {"application/pdf", "image/tiff", "image/png", "image/jpeg"})
    EXPECT_TRUE(can_extract(type)) << type;
  for (const char* type : {"", "image/gif", "application/zip", "application/pdf2"})
    EXPECT_FALSE(can_extract(type)) << type;
}

TEST(ExtractPages, GivesTheCountAndThenEveryPageInOrder) {
  SmallPdf pdf;
  pdf.add_page("BT /F1 10 Tf 72 720 Td (Duties) Tj ET");
  pdf.add_page("");
  pdf.add_page("BT /F1 10 Tf 72 720 Td (Factors) Tj ET");
  const ReadFile reading = read_pdf(pdf);
  ASSERT_TRUE(reading.ended);
  EXPECT_THAT(reading.announced, ElementsAre(3));
  ASSERT_THAT(reading.pages, SizeIs(3));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(reading.pages[static_cast<std::size_t>(i)].number, i + 1);
  EXPECT_EQ(reading.pages[0].reading, Reading::text_layer);
  EXPECT_EQ(reading.pages[1].reading, Reading::blank);
  EXPECT_THAT(texts(reading.pages[2]), ElementsAre("Factors"));
}

TEST(ExtractPages, GoesOnAtTheFirstPageThatIsWanted) {
  SmallPdf pdf;
  for (const char* word : {"one", "two", "three"})
    pdf.add_page(fmt::format("BT /F1 10 Tf 72 720 Td ({}) Tj ET", word));
  const ReadFile reading = read_pdf(pdf, {}, 2);
  EXPECT_THAT(reading.announced, ElementsAre(3));
  ASSERT_THAT(reading.pages, SizeIs(2));
  EXPECT_THAT(texts(reading.pages[0]), ElementsAre("two"));
}

TEST(ExtractPages, PutsATextLayerInReadingOrderWithoutGapsBetweenItsLines) {
  const SmallPdf pdf = [] {
    SmallPdf made;
    made.add_page("BT /F1 10 Tf 72 700 Td (second line) Tj 0 14 Td (first line) Tj ET");
    return made;
  }();
  const ReadFile reading = read_pdf(pdf);
  ASSERT_THAT(reading.pages, SizeIs(1));
  const Page& page = reading.pages[0];
  EXPECT_THAT(texts(page), ElementsAre("first", "line", "second", "line"));
  ASSERT_THAT(page.lines, SizeIs(2));
  EXPECT_EQ(page.lines[0].count + page.lines[1].count, page.words.size());
}

TEST(ExtractPages, OrdersTextThatIsTurnedAgainstThePageAndLeavesItWhereItStands) {
  // Two lines that run up the page: a reader who turns it sees the left one first.
  SmallPdf pdf;
  pdf.add_page(
      "BT /F1 10 Tf 0 1 -1 0 114 72 Tm (second line of the text) Tj ET "
      "BT /F1 10 Tf 0 1 -1 0 100 72 Tm (first line of the text) Tj ET");
  const ReadFile reading = read_pdf(pdf);
  ASSERT_THAT(reading.pages, SizeIs(1));
  const Page& page = reading.pages[0];
  ASSERT_THAT(texts(page), ElementsAre("first", "line", "of", "the", "text", "second", "line", "of",
                                       "the", "text"));
  EXPECT_NEAR(page.words[0].box.y1, 792 - 72, 0.1);  // it begins near the foot
  EXPECT_LT(page.words[0].box.x1, 104);
  EXPECT_GT(page.words[5].box.x0, 104);
  EXPECT_EQ(page.width, 612);
}

TEST(ExtractPages, RecognisesAScanAndSaysWhere) {
  const PixPtr scan = scan_of(letter("Position Description"), 150);
  const ReadFile reading = read_bytes(png_of(*scan), "image/png");
  ASSERT_TRUE(reading.ended);
  ASSERT_THAT(reading.pages, SizeIs(1));
  const Page& page = reading.pages[0];
  EXPECT_EQ(page.reading, Reading::ocr);
  EXPECT_EQ(page.note, "a scanned image");
  EXPECT_NEAR(page.width, 612, 1);
  ASSERT_THAT(texts(page), ElementsAre("Position", "Description"));
  EXPECT_EQ(page.words[0].origin, Origin::ocr);
  EXPECT_GT(page.words[0].confidence, 0.5);
  EXPECT_NEAR(page.words[0].box.x0, 72, 3);
  EXPECT_NEAR(page.words[0].box.y1, 792 - 600, 6);
}

TEST(ExtractPages, RecognisesAPdfPageThatIsAPictureOnly) {
  const PixPtr scan = scan_of(letter("Supervisory Controls"), 150);
  const PixPtr gray{pixConvertTo8(scan.get(), 0)};
  std::string pixels;
  for (int y = 0; y < pixGetHeight(gray.get()); ++y)
    for (int x = 0; x < pixGetWidth(gray.get()); ++x) {
      l_uint32 value = 0;
      pixGetPixel(gray.get(), x, y, &value);
      pixels += static_cast<char>(value);
    }
  SmallPdf pdf;
  const int image = pdf.add_stream(
      fmt::format("/Type/XObject/Subtype/Image/Width {}/Height {}/ColorSpace/DeviceGray"
                  "/BitsPerComponent 8",
                  pixGetWidth(gray.get()), pixGetHeight(gray.get())),
      pixels);
  pdf.add_page("612 0 0 792 0 0 cm /S Do", "", fmt::format("/XObject<</S {} 0 R>>", image));
  const ReadFile reading = read_pdf(pdf);
  ASSERT_THAT(reading.pages, SizeIs(1));
  EXPECT_EQ(reading.pages[0].reading, Reading::ocr);
  EXPECT_EQ(reading.pages[0].note, "no text layer");
  EXPECT_THAT(texts(reading.pages[0]), ElementsAre("Supervisory", "Controls"));
}

TEST(ExtractPages, RecognisesWordsInTheBoxesOfAScannedChart) {
  SmallPdf pdf;
  const auto box = [](int x, int y, double ground, double ink, std::string_view words) {
    return fmt::format("{2} g {0} {1} 120 40 re f {3} g BT /F1 10 Tf {4} {5} Td ({6}) Tj ET ", x, y,
                       ground, ink, x + 15, y + 15, words);
  };
  pdf.add_page(
      "305 600 m 305 550 l 155 550 m 455 550 l 155 550 m 155 520 l 305 550 m 305 520 l "
      "455 550 m 455 520 l S " +
      box(245, 600, 0.2, 1, "Office Director") + box(95, 480, 0.85, 0, "Senior Hydrologist") +
      box(245, 480, 0.45, 1, "Law Librarian") + box(395, 480, 0.2, 1, "Chief Economist"));
  const ReadFile file = read_bytes(png_of(*scan_of(pdf, 200)), "image/png");
  ASSERT_THAT(file.pages, SizeIs(1));
  EXPECT_THAT(texts(file.pages[0]), IsSupersetOf({"Office", "Director", "Senior", "Hydrologist",
                                                  "Law", "Librarian", "Chief", "Economist"}));
  EXPECT_THAT(file.pages[0].frames, SizeIs(4));
}

TEST(ExtractPages, MasksPersonalDataHoweverItWasRead) {
  const SmallPdf pdf = letter("SSN: 987-65-4321");
  const ReadFile digital = read_pdf(pdf);
  const ReadFile scanned = read_bytes(png_of(*scan_of(pdf, 200)), "image/png");
  for (const ReadFile* reading : {&digital, &scanned}) {
    ASSERT_THAT(reading->pages, SizeIs(1));
    ASSERT_FALSE(reading->pages[0].words.empty());
    const Word& number = reading->pages[0].words.back();
    EXPECT_TRUE(number.masked) << number.text;
    EXPECT_EQ(number.text.find("4321"), std::string::npos) << number.text;
  }
}

TEST(ExtractPages, GivesAPageThatCannotBeReadWithTheReason) {
  Limits limits;
  limits.pixels_per_page = 1000;
  const ReadFile reading = read_bytes(png_of(*scan_of(letter("Duties"), 72)), "image/png", limits);
  ASSERT_TRUE(reading.ended);
  ASSERT_THAT(reading.pages, SizeIs(1));
  EXPECT_EQ(reading.pages[0].reading, Reading::failed);
  EXPECT_EQ(reading.pages[0].note, "the image has 612 x 792 pixels");
}

TEST(ExtractPages, RefusesAFileOfTooManyPages) {
  Limits limits;
  limits.pages_per_document = 2;
  SmallPdf pdf;
  for (int i = 0; i < 3; ++i) pdf.add_page("");
  const ReadFile reading = read_pdf(pdf, limits);
  ASSERT_FALSE(reading.ended);
  EXPECT_EQ(reading.ended.error().kind, Problem::Kind::too_large);
  EXPECT_THAT(reading.ended.error().reason, HasSubstr("3 pages"));
  EXPECT_THAT(reading.pages, IsEmpty());
}

TEST(ExtractPages, RefusesAFileThatIsNotWhatItsTypeSays) {
  for (const char* type : {"application/pdf", "image/tiff", "image/png", "image/jpeg"}) {
    const ReadFile reading = read_bytes("this is neither a picture nor a PDF", type);
    ASSERT_FALSE(reading.ended) << type;
    EXPECT_EQ(reading.ended.error().kind, Problem::Kind::unreadable) << type;
    EXPECT_FALSE(reading.ended.error().reason.empty()) << type;
  }
}

TEST(PageImages, ShowThePageAtTheResolutionThatIsWanted) {
  const auto image = page_image(letter("Duties").bytes(), "application/pdf", 1, 36, {}, {});
  ASSERT_TRUE(image);
  EXPECT_EQ(image->width, 306);
  EXPECT_EQ(image->height, 396);
  EXPECT_EQ(image->extension, "jpg");
}

TEST(PageImages, OfHugePagesStayWithinTheLimit) {
  SmallPdf pdf;
  pdf.add_page("", "/MediaBox[0 0 14400 14400]");
  Limits limits;
  limits.pixels_per_page = 1'000'000;
  const auto image = page_image(pdf.bytes(), "application/pdf", 1, 110, {}, limits);
  ASSERT_TRUE(image);
  EXPECT_NEAR(image->width, 1000, 2);
  EXPECT_NEAR(image->height, 1000, 2);
}

TEST(PageImages, OfPagesThatAreNotThereAreRefused) {
  EXPECT_FALSE(page_image(letter("Duties").bytes(), "application/pdf", 2, 110, {}, {}));
  EXPECT_FALSE(page_image("no picture at all", "image/png", 1, 110, {}, {}));
}

}  // namespace
}  // namespace secondlook
