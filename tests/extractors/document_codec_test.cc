// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/document_codec.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/extractors/sample_document.h"

namespace secondlook {
namespace {

TEST(DocumentCodec, GivesBackWhatItWasGiven) {
  const Document document = sample_document(std::string(64, 'a'));
  const auto bytes = encode(document);
  ASSERT_TRUE(bytes);
  const auto back = decode_document(*bytes);
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, document);
}

TEST(DocumentCodec, GivesTheSameBytesForWhatItGaveBack) {
  Document document = sample_document(std::string(64, 'a'));
  document.pages[0].words[0].box.x0 = 0.1;  // no 32 bit float
  document.pages[0].words[1].confidence = 0.93;
  const auto once = encode(document);
  EXPECT_EQ(*encode(*decode_document(*once)), *once);
}

TEST(DocumentCodec, PutsALineAroundItsWords) {
  const auto back = decode_document(*encode(sample_document(std::string(64, 'a'))));
  EXPECT_EQ(back->pages[0].lines[0].box, (Box{72, 90, 130.5, 102}));
}

TEST(DocumentCodec, TakesAPageWithNothingOnIt) {
  Page page;
  page.number = 7;
  page.reading = Reading::failed;
  page.note = "given up";
  EXPECT_EQ(*decode_page(encode(page)), page);
}

TEST(DocumentCodec, SurvivesBytesCutOrChangedAnywhere) {
  const std::string whole = *encode(sample_document(std::string(64, 'a')));
  for (std::size_t i = 0; i < whole.size(); ++i) {
    (void)decode_document(std::string_view(whole).substr(0, i));
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 0x41);
    // Whatever is taken must be in order: the words of all lines are the words of the page.
    const auto document = decode_document(changed).value_or(Document{});
    for (const Page& page : document.pages)
      for (const Line& line : page.lines) EXPECT_LE(line.first + line.count, page.words.size());
  }
}

TEST(DocumentCodec, RefusesAPlaceThatIsNoNumber) {
  Page page;
  page.words.push_back({.text = "a", .box = {std::numeric_limits<double>::quiet_NaN(), 0, 1, 1}});
  EXPECT_FALSE(decode_page(encode(page)));
}

TEST(DocumentCodec, RefusesAConnectorOfAFrameThatIsNotThere) {
  Page page;
  page.frames.resize(1);
  page.connectors = {{.ends = {{.frame = 0}, {.frame = 1}}}};
  EXPECT_FALSE(decode_page(encode(page)));
}

TEST(DocumentCodec, RefusesLinesThatLeaveWordsOut) {
  Page page;
  page.words.resize(3);
  page.lines.push_back({.first = 0, .count = 2, .box = {}});
  EXPECT_FALSE(decode_page(encode(page)));
}

TEST(DocumentCodec, RefusesAPathThatIsNone) {
  const auto taken = [](PaintedPath path) {
    Page page;
    page.painted = {std::move(path)};
    return decode_page(encode(page)).has_value();
  };
  EXPECT_TRUE(taken({.steps = "MLZ", .points = {1, 2, 3, 4}}));
  EXPECT_FALSE(taken({.steps = "ML", .points = {1, 2, 3}}));
  EXPECT_FALSE(taken({.steps = "M\"", .points = {1, 2, 3, 4}}));
  EXPECT_FALSE(taken({.steps = "M", .points = {1, 2}, .colour = 0x1000000}));
  EXPECT_FALSE(taken({.steps = "M", .points = {1, std::numeric_limits<double>::infinity()}}));
}

}  // namespace
}  // namespace secondlook
