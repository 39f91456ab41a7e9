// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/recognized_pages.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

Document document(const std::vector<std::string>& causes) {
  Document document;
  for (const std::string& cause : causes) {
    Page page;
    page.number = static_cast<int>(document.pages.size()) + 1;
    page.reading = cause.empty() ? Reading::text_layer : Reading::ocr;
    page.note = cause;
    document.pages.push_back(page);
  }
  return document;
}

TEST(RecognizedPages, AreToldByCauseInRanges) {
  const auto found =
      recognized_pages(document({"", "a cipher", "a cipher", "no text layer", "", "a cipher"}));
  EXPECT_EQ(to_string(found),
            "pages 2-3, 6 recognized: a cipher; page 4 recognized: no text layer");
  EXPECT_EQ(found[0].count, 3);
}

TEST(RecognizedPages, OfADigitalFileAreNone) {
  EXPECT_EQ(to_string(recognized_pages(document({"", ""}))), "");
}

TEST(RecognizedPages, ThatWereGivenUpAreNotAmongThem) {
  Document failed = document({"no text layer"});
  failed.pages[0].reading = Reading::failed;
  EXPECT_EQ(to_string(recognized_pages(failed)), "");
}

TEST(RecognizedPages, OfEveryOtherPageAreNotAllListed) {
  std::vector<std::string> causes;
  for (int i = 0; i < 1000; ++i) causes.push_back(i % 2 == 0 ? "no text layer" : "");
  const std::string told = to_string(recognized_pages(document(causes)));
  EXPECT_EQ(told,
            "pages 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 488 more recognized: no text "
            "layer");
}

}  // namespace
}  // namespace secondlook
