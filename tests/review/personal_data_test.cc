// SPDX-License-Identifier: GPL-3.0-or-later
// What must not leave the archive: social security numbers and dates of birth.
#include <gmock/gmock.h>
#include <leptonica/allheaders.h>
#include <re2/re2.h>

#include "extractors/extract_cache.h"
#include "extractors/extractor_version.h"
#include "extractors/pix.h"
#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

/// What is planted in the papers, and its digits alone.
std::vector<std::string> planted() {
  std::vector<std::string> all;
  for (const auto& [path, truth] : sample_truth().items())
    if (truth.contains("personal_data"))
      for (const std::string value : truth["personal_data"]) {
        all.push_back(value);
        std::string digits;
        for (const char c : value)
          if (c >= '0' && c <= '9') digits += c;
        all.push_back(digits);
      }
  return all;
}

void expect_none_in(const std::string& bytes, const std::string& where) {
  for (const std::string& value : planted())
    EXPECT_EQ(bytes.find(value), std::string::npos) << value << " in " << where;
}

TEST(PersonalData, WasPlantedInThePapers) {
  EXPECT_GE(planted().size(), 8U);
  const std::string paper =
      kSampleArchive + "/digital/Bureau of Harbor Safety/Waterway Safety Inspector GS-1801-11.pdf";
  EXPECT_NE(run_tool({"pdftotext", paper, "-"}).out.find("987-65-4321"), std::string::npos);
}

TEST(PersonalData, IsInNoFileOfTheReview) {
  std::size_t count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(sample_review().folder.path()))
    if (entry.is_regular_file()) {
      ++count;
      expect_none_in(bytes_of(entry.path()), entry.path());
    }
  EXPECT_GT(count, 50U);
}

TEST(PersonalData, IsNotInTheWorkbooksAndDocuments) {
  int count = 0;
  for (const std::string& name : sample_review().folder.files()) {
    if (!name.ends_with(".xlsx") && !name.ends_with(".docx")) continue;
    ++count;
    const Ended unpacked =
        run_tool({"unzip", "-p", (sample_review().folder.path() / name).string()});
    ASSERT_EQ(unpacked.status, 0) << name;
    ASSERT_NE(unpacked.out, "") << name;
    expect_none_in(unpacked.out, name);
  }
  EXPECT_GT(count, 20);
}

TEST(PersonalData, IsMaskedInTheExtractCache) {
  const auto cache =
      ExtractCache::open(sample_review().folder.path() / "cache", extractor_version());
  ASSERT_TRUE(cache);
  std::size_t documents = 0, masked = 0;
  for (const auto& [path, input] : sample_review().folder.inputs()) {
    const auto document = cache->find(input.at("sha256"));
    if (!document) continue;
    ++documents;
    std::string apart, together;
    for (const Page& page : document->pages)
      for (const Word& word : page.words) {
        apart += word.text + " ";
        together += word.text;
        masked += word.masked ? 1 : 0;
      }
    expect_none_in(apart, path);
    expect_none_in(together, path);
  }
  EXPECT_GE(documents, 30U);
  EXPECT_GE(masked, 4U) << "two papers have a number and a date each";
}

TEST(PersonalData, IsNotPrintedByTheTextCommand) {
  for (const auto& [path, truth] : sample_truth().items()) {
    if (!truth.contains("personal_data") || truth["personal_data"].empty()) continue;
    for (const char* form : {"--page=1", "--words"}) {
      const Ended ended = run_program({"text", kSampleArchive + "/" + path, form});
      ASSERT_EQ(ended.status, 0) << ended.err;
      ASSERT_NE(ended.out, "");
      expect_none_in(ended.out, path);
    }
  }
}

/// Where a word stands on the first page of a PDF, in points, as Poppler's own tool has it.
secondlook::Box box_of_word(const std::string& pdf, const std::string& word) {
  const std::string words = run_tool({"pdftotext", "-bbox", "-l", "1", pdf, "-"}).out;
  secondlook::Box box;
  EXPECT_TRUE(RE2::PartialMatch(
      words,
      R"re(<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">)re" + word +
          "[.,]?</word>",
      &box.x0, &box.y0, &box.x1, &box.y1))
      << word;
  return box;
}

TEST(PersonalData, IsCoveredOnPagesThatAreDrawnAgain) {
  const std::string path =
      "digital/Bureau of Harbor Safety/Waterway Safety Inspector GS-1801-11.pdf";
  const std::string sha256 = sample_review().folder.inputs().at(path).at("sha256");
  const std::string page = sample_review().folder.file("pages/" + sha256.substr(0, 16) + "-1.svg");
  const nlohmann::json values = sample_truth()[path]["personal_data"];
  ASSERT_EQ(values.size(), 2U);
  for (const std::string value : values) {
    EXPECT_EQ(page.find(value), std::string::npos) << value;
    const secondlook::Box box = box_of_word(kSampleArchive + "/" + path, value);
    ASSERT_GT(box.width(), 20) << value;
    re2::StringPiece rest(page);
    bool covered = false;
    for (double x = 0, y = 0, width = 0, height = 0; RE2::FindAndConsume(
             &rest, R"re(<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/>)re",
             &x, &y, &width, &height);)
      covered |= x <= box.x0 && box.x1 <= x + width && y <= (box.y0 + box.y1) / 2 &&
                 (box.y0 + box.y1) / 2 <= y + height;
    EXPECT_TRUE(covered) << value;
  }
}

}  // namespace
}  // namespace secondlook
