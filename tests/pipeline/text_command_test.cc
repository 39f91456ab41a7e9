// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/text_command.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/extractors/sample_document.h"
#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;

std::string printed(const Document& document, const TextSettings& settings = {}) {
  std::ostringstream out;
  print_document(document, settings, out);
  return out.str();
}

/// A page of these words, each a line of its own.
struct Cell {
  const char* text;
  int block, row;
};
Page page_of(int number, const std::vector<Cell>& cells) {
  Page page;
  page.number = number;
  for (const Cell& cell : cells) {
    page.lines.push_back(
        {.first = page.words.size(), .count = 1, .box = {}, .block = cell.block, .row = cell.row});
    page.words.push_back({.text = cell.text, .box = {}});
  }
  return page;
}

TEST(PlainText, KeepsLinesPartsBlocksAndPutsTabsBetweenCells) {
  const Page page = page_of(
      1, {{"Grade:", 0, 0}, {"13", 1, 0}, {"first", 2, 1}, {"second", 2, 2}, {"other", 3, 3}});
  EXPECT_EQ(printed({"id", {page}}), "Grade:\t13\n\nfirst\nsecond\n\nother\n");
}

TEST(PlainText, PartsPagesByFormFeedsEvenWhereOneIsEmpty) {
  const Document document{
      "id", {page_of(1, {{"one", 0, 0}}), page_of(2, {}), page_of(3, {{"three", 0, 0}})}};
  EXPECT_EQ(printed(document), "one\n\f\fthree\n");
}

TEST(PlainText, OfOnePageHasNoFormFeed) {
  const Document document{"id", {page_of(1, {{"one", 0, 0}}), page_of(2, {{"two", 0, 0}})}};
  EXPECT_EQ(printed(document, {.file = {}, .password_file = {}, .page = 2}), "two\n");
}

TEST(WordLines, AreJsonWithPageTextBoxConfidenceAndOrigin) {
  std::istringstream lines(
      printed(sample_document("id"), {.file = {}, .password_file = {}, .words = true, .page = {}}));
  std::vector<nlohmann::json> words;
  for (std::string line; std::getline(lines, line);) words.push_back(nlohmann::json::parse(line));
  ASSERT_EQ(words.size(), 4U);
  EXPECT_EQ(words[0], nlohmann::json::parse(R"({"page": 1, "text": "Büro", "confidence": 1.0,
      "box": [72.0, 90.0, 96.0, 102.0], "origin": "text_layer"})"));
  EXPECT_EQ(words[3], nlohmann::json::parse(R"({"page": 2, "text": "duties", "confidence": 0.88,
      "box": [72.0, 90.0, 100.0, 102.0], "origin": "ocr"})"));
}

TEST(WordLines, AreOfTheWantedPageOnly) {
  EXPECT_THAT(
      printed(sample_document("id"), {.file = {}, .password_file = {}, .words = true, .page = 2}),
      testing::AllOf(testing::StartsWith("{\"page\":2"), testing::EndsWith("\"}\n"),
                     testing::Not(HasSubstr("\"page\":1"))));
}

TEST(TextOfAFile, IsRefusedWithTheReasonWhereThereIsNone) {
  const ScratchFolder folder;
  folder.write("two/a.pdf", "%PDF-1.7 a");
  folder.write("two/b.pdf", "%PDF-1.7 b");
  folder.write("note.txt", "To be filed.\n");
  folder.write("empty.pdf", "");
  std::ostringstream out;
  const std::pair<const char*, const char*> cases[] = {{"two", "is not a single file"},
                                                       {"note.txt", "plain text"},
                                                       {"empty.pdf", "empty"},
                                                       {"nowhere.pdf", "nowhere.pdf"}};
  for (const auto& [name, reason] : cases) {
    const auto done = print_text({.file = folder / name, .password_file = {}, .page = {}},
                                 places::source_data(), out);
    ASSERT_FALSE(done) << name;
    EXPECT_THAT(to_string(done.error()), HasSubstr(reason));
    EXPECT_THAT(to_string(done.error()), HasSubstr(name));
  }
  EXPECT_EQ(out.str(), "");
}

}  // namespace
}  // namespace secondlook
