// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey_archive.h"

#include <gmock/gmock.h>

#include "tests/pipeline/sample_archive.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class SurveyingAnArchive : public testing::Test {
 protected:
  // A file whose reading has given these pages.
  void add(const std::string& name, std::vector<Page> pages) {
    folder.write("archive/" + name, "%PDF-1.7\n" + name);
    pages_of_[name] = std::move(pages);
  }

  std::vector<SurveyedFile> surveyed(const std::map<std::string, Problem>& failed = {},
                                     int jobs = 1) {
    const auto archive = Archive::list({folder / "archive"}, {});
    const auto cache = ExtractCache::open(folder / "cache", "v");
    if (!archive || !cache) std::abort();
    ExtractedArchive extracted;
    for (const SourceFile& file : archive->files()) {
      if (const auto problem = failed.find(file.path); problem != failed.end())
        extracted.failed.emplace(file.sha256, problem->second);
      const auto pages = pages_of_.find(file.path);
      if (pages == pages_of_.end()) continue;
      EXPECT_TRUE(cache->store({file.sha256, pages->second}));
    }
    return survey_archive(*archive, OfficeFiles(folder.path() / "cache", {}), *cache, {}, extracted,
                          filed::rules_on_demand(), jobs)
        .value();
  }

  ScratchFolder folder;
  std::map<std::string, std::vector<Page>> pages_of_;
};

Page failed_page(int number) {
  Page page;
  page.number = number;
  page.reading = Reading::failed;
  page.note = "damaged";
  return page;
}

TEST_F(SurveyingAnArchive, FindsPapersAndCountsPages) {
  std::vector<Page> pages = DrawnPaper::pages(filed::kAppraisal);
  pages[0].reading = Reading::ocr;
  add("a.pdf", pages);
  add("b.pdf", DrawnPaper::pages(filed::description("BT-0417", "12")));
  const auto files = surveyed({}, 2);
  ASSERT_THAT(files, SizeIs(2));
  EXPECT_EQ(files[0].file.outcome, Outcome::pending);
  EXPECT_EQ(files[0].file.ocr_pages, 1);
  EXPECT_EQ(files[0].file.pages, 1);
  ASSERT_THAT(files[0].papers, SizeIs(1));
  EXPECT_EQ(files[0].papers[0].record().kind, RecordKind::appraisal);
  EXPECT_EQ(files[0].papers[0].record().path, "a.pdf");
  EXPECT_FALSE(files[0].not_whole);
  EXPECT_EQ(files[1].papers[0].identity.pd_number, "BT-0417");
}

TEST_F(SurveyingAnArchive, SaysOfEveryFileThatIsNoPaperWhyNot) {
  folder.write("archive/crashed.pdf", "%PDF-1.7\na");
  folder.write("archive/forgotten.pdf", "%PDF-1.7\nb");
  add("torn.pdf", {failed_page(1), failed_page(2)});
  add("white.pdf", std::vector<Page>(1));
  folder.write("archive/notes.bin", std::string("\x7f\x01\x02\xff\x00\x03", 6));
  const auto files =
      surveyed({{"crashed.pdf", {Problem::Kind::crashed, "crashed.pdf", "the reader died"}}});
  std::map<std::string, const SurveyedFile*> by_path;
  for (const SurveyedFile& file : files) by_path[file.file.path] = &file;
  const auto told = [&](const std::string& path) {
    const SourceFile& file = by_path.at(path)->file;
    return std::string(name(file.outcome)) + ": " + file.reason;
  };
  EXPECT_EQ(told("crashed.pdf"), "failed: the reader died");
  EXPECT_EQ(told("forgotten.pdf"), "failed: what was read of it is gone from the cache");
  EXPECT_EQ(told("torn.pdf"), "failed: no page could be read (damaged)");
  EXPECT_EQ(told("white.pdf"), "set-aside: no words were found in it");
  EXPECT_EQ(by_path.at("notes.bin")->file.outcome, Outcome::set_aside);
  EXPECT_FALSE(by_path.at("notes.bin")->file.reason.empty());
  for (const SurveyedFile& file : files) EXPECT_THAT(file.papers, IsEmpty()) << file.file.path;
}

TEST_F(SurveyingAnArchive, NamesThePagesThatWereNotReadAndUsesTheOthers) {
  std::vector<Page> pages = DrawnPaper::pages(filed::kAppraisal);
  pages.push_back(failed_page(2));
  add("a.pdf", pages);
  const auto files = surveyed();
  ASSERT_THAT(files, SizeIs(1));
  EXPECT_EQ(files[0].file.outcome, Outcome::pending);
  EXPECT_EQ(files[0].file.reason, "page 2 could not be read (damaged)");
  EXPECT_TRUE(files[0].not_whole);
  EXPECT_EQ(files[0].papers[0].record().kind, RecordKind::appraisal);
}

TEST_F(SurveyingAnArchive, LeavesCopiesAlone) {
  add("a.pdf", DrawnPaper::pages(filed::kAppraisal));
  folder.write("archive/b.pdf", "%PDF-1.7\na.pdf");
  const auto files = surveyed();
  ASSERT_THAT(files, SizeIs(2));
  EXPECT_EQ(files[1].file.outcome, Outcome::duplicate);
  EXPECT_THAT(files[1].papers, IsEmpty());
}

}  // namespace
}  // namespace secondlook
