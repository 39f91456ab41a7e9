// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/read_quality.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

std::string many_words() {
  std::string text = "word";
  for (int i = 0; i < 40; ++i) text += " word";
  return text;
}

std::vector<Finding> of(const std::vector<Page>& pages) {
  Record record;
  record.path = "scan.pdf";
  const std::vector<PaperPages> papers = {{&record, pages}};
  return low_read_quality(papers);
}

TEST(ReadQuality, LeavesGoodScansAndTextAlone) {
  EXPECT_TRUE(of({sample::page(many_words(), 0.93)}).empty());
  EXPECT_TRUE(of({sample::page(many_words(), 1.0, Origin::text_layer)}).empty());
  EXPECT_TRUE(of({sample::page("smudged stamp", 0.1)}).empty()) << "two words judge no page";
  EXPECT_TRUE(low_read_quality({}).empty());
}

TEST(ReadQuality, FindsAPaperThatReadsPoorly) {
  const auto findings = of({sample::page(many_words(), 0.7)});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium);
  EXPECT_THAT(findings[0].summary, HasSubstr("mean confidence of recognized words is 70 percent"));
  EXPECT_EQ(findings[0].evidence.size(), 1U);
  EXPECT_EQ(of({sample::page(many_words(), 0.4)}).at(0).severity, Severity::high);
}

TEST(ReadQuality, FindsAPageThatIsPoorInParts) {
  Page page = sample::page(many_words(), 0.95);
  for (std::size_t i = 0; i < page.words.size() / 4; ++i) page.words[i].confidence = 0.3;
  const auto findings = of({page});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("24 percent of them are doubtful"));
}

TEST(ReadQuality, OnlyRemarksOnOnePoorPageOfAGoodPaper) {
  std::vector<Page> pages(9, sample::page(many_words(), 0.95));
  pages.push_back(sample::page(many_words(), 0.6));
  pages.back().number = 10;
  const auto findings = of(pages);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::low);
  EXPECT_EQ(findings[0].evidence.at(0).page, 10);
}

TEST(ReadQuality, FindsAPageThatCouldNotBeRead) {
  std::vector<Page> pages = {sample::page(many_words(), 0.95), Page{}};
  pages[1].number = 2;
  pages[1].reading = Reading::failed;
  const auto findings = of(pages);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium);
  EXPECT_THAT(findings[0].summary, HasSubstr("Page 2 could not be read"));
  pages[1].reading = Reading::blank;
  EXPECT_TRUE(of(pages).empty());
}

}  // namespace
}  // namespace secondlook
