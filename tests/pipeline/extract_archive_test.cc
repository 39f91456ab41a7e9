// SPDX-License-Identifier: GPL-3.0-or-later
// Workers are forked, not started anew, and read with a reader that takes the words of a "PDF" for
// its pages.
#include "pipeline/extract_archive.h"

#include <gmock/gmock.h>

#include <chrono>
#include <cstdlib>
#include <sstream>
#include <thread>

#include "tests/pipeline/forked_worker.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

DocumentReader word_reader() {
  DocumentReader reader;
  reader.extract_pages = [](std::string_view bytes, std::string_view, int first_page,
                            const PageSink& sink) -> Result<void> {
    std::istringstream words{std::string(bytes)};
    std::vector<std::string> pages;
    for (std::string word; words >> word;) pages.push_back(word);
    pages.erase(pages.begin());  // %PDF-1.7
    if (pages.empty())
      return tl::unexpected(Problem{Problem::Kind::unreadable, "", "the file has no page"});
    sink.page_count(static_cast<int>(pages.size()));
    for (auto n = static_cast<std::size_t>(first_page); n <= pages.size(); ++n) {
      Page page;
      page.number = static_cast<int>(n);
      page.reading = pages[n - 1] == "scan" ? Reading::ocr : Reading::text_layer;
      page.words.push_back({.text = pages[n - 1], .box = {72, 72, 99, 84}});
      page.lines.push_back({.first = 0, .count = 1, .box = {72, 72, 99, 84}});
      sink.page(std::move(page));
    }
    return {};
  };
  return reader;
}

class ExtractingAnArchive : public testing::Test {
 protected:
  void add(const std::string& name, const std::string& pages) {
    folder.write("archive/" + name, "%PDF-1.7\n" + pages);
  }

  Result<ExtractedArchive> extract(std::function<bool()> stopped = {},
                                   const std::function<void()>& after_listing = {}) {
    auto archive = Archive::list({folder / "archive"}, {});
    if (after_listing) after_listing();
    const auto cache = ExtractCache::open(folder / "cache", "this version");
    if (!archive || !cache) std::abort();
    WorkerPoolSettings settings;
    settings.spawn = [this]() -> Result<WorkerProcess> {
      ++spawned;
      return fork_worker(word_reader);
    };
    settings.stopped = std::move(stopped);
    WorkerPool pool(std::move(settings));
    Progress progress(/*quiet=*/true);
    const OfficeFiles office(folder.path() / "cache", {});
    return extract_archive(*archive, office, *cache, pool, progress);
  }

  std::size_t entries_in_cache() const {
    const fs::recursive_directory_iterator entries(folder.path() / "cache");
    return static_cast<std::size_t>(
        std::count_if(begin(entries), end(entries),
                      [](const fs::directory_entry& entry) { return entry.is_regular_file(); }));
  }

  ScratchFolder folder;
  int spawned = 0;
};

TEST_F(ExtractingAnArchive, IsReadIntoTheCacheFileByFile) {
  add("a.pdf", "one two");
  add("b.pdf", "scan");
  const auto done = extract();
  ASSERT_TRUE(done);
  EXPECT_FALSE(done->stopped);
  EXPECT_THAT(done->failed, IsEmpty());
  EXPECT_EQ(done->counts.files, 2U);
  EXPECT_EQ(done->counts.files_done, 2U);
  EXPECT_EQ(done->counts.pages, 3U);
  EXPECT_EQ(done->counts.ocr_pages, 1U);
  EXPECT_EQ(entries_in_cache(), 2U);
}

TEST_F(ExtractingAnArchive, ThatWasReadBeforeIsNotReadAgainButCounted) {
  add("a.pdf", "one two");
  ASSERT_TRUE(extract());
  spawned = 0;
  add("b.pdf", "three");
  const auto done = extract();
  ASSERT_TRUE(done);
  EXPECT_EQ(done->counts.files_done, 2U);
  EXPECT_EQ(done->counts.pages, 3U);
  EXPECT_EQ(spawned, 1);
  spawned = 0;
  ASSERT_TRUE(extract());
  EXPECT_EQ(spawned, 0);
}

TEST_F(ExtractingAnArchive, KeepsWhyAFileCouldNotBeReadAndGoesOn) {
  add("a.pdf", "");
  add("b.pdf", "one");
  const auto done = extract();
  ASSERT_TRUE(done);
  ASSERT_THAT(done->failed, SizeIs(1));
  EXPECT_EQ(done->failed.begin()->second.reason, "the file has no page");
  EXPECT_EQ(done->counts.failed, 1U);
  EXPECT_EQ(done->counts.files_done, 2U);
  EXPECT_EQ(entries_in_cache(), 1U);
}

TEST_F(ExtractingAnArchive, TellsOfFilesThatWentAwayOrChangedSinceTheyWereListed) {
  add("a.pdf", "one");
  add("b.pdf", "one two");
  add("c.pdf", "one two three");
  const auto done = extract({}, [&] {
    fs::remove(folder / "archive/a.pdf");
    std::this_thread::sleep_for(std::chrono::milliseconds(20));  // beyond a tick of file times
    add("b.pdf", "two one");
  });
  ASSERT_TRUE(done);
  std::vector<std::string> reasons;
  for (const auto& [id, problem] : done->failed) reasons.push_back(problem.reason);
  EXPECT_THAT(reasons, testing::UnorderedElementsAre("no such file or directory",
                                                     "the file changed while it was being read"));
  EXPECT_EQ(done->counts.files_done, 3U);
  EXPECT_EQ(entries_in_cache(), 1U) << "what was read of other bytes must not be kept";
}

TEST_F(ExtractingAnArchive, CostsNothingForCopiesAndFilesThatAreNotRead) {
  add("a.pdf", "one");
  add("copy of a.pdf", "one");
  folder.write("archive/notes.txt", "To be filed.\n");
  const auto done = extract();
  ASSERT_TRUE(done);
  EXPECT_EQ(done->counts.files, 1U);
  EXPECT_EQ(done->counts.pages, 1U);
}

TEST_F(ExtractingAnArchive, ThatWasStoppedKeepsWhatWasReadAndGoesOnFromThere) {
  for (const char* name : {"a", "b", "c", "d"}) add(std::string(name) + ".pdf", name);
  const auto first = extract([&] { return entries_in_cache() >= 2; });
  ASSERT_TRUE(first);
  EXPECT_TRUE(first->stopped);
  const std::size_t kept = entries_in_cache();
  EXPECT_GE(kept, 2U);
  EXPECT_LT(kept, 4U);
  const auto second = extract();
  ASSERT_TRUE(second);
  EXPECT_FALSE(second->stopped);
  EXPECT_EQ(second->counts.files_done, 4U);
  EXPECT_EQ(entries_in_cache(), 4U);
}

TEST_F(ExtractingAnArchive, ReadsOfficeFilesAsWhatTheyBecomeUnderTheirOwnHash) {
  folder.write("archive/a.rtf", "{\\rtf1 first}");
  folder.write("archive/b.rtf", "{\\rtf1 bad}");
  folder.write("bin/soffice",
               "#!/bin/sh\n"
               "for a in \"$@\"; do [ \"$b\" = --outdir ] && out=$a; b=$a; done\n"
               "/bin/grep -q bad \"$a\" && exit 1\n"
               "mkdir -p \"$out\"; echo '%PDF-1.7 page another' >\"$out/paper.pdf\"\n");
  fs::permissions(folder / "bin/soffice", fs::perms::owner_all);
  const std::string path = std::getenv("PATH");
  setenv("PATH", (folder / "bin").c_str(), 1);
  const auto done = extract();
  setenv("PATH", path.c_str(), 1);
  ASSERT_TRUE(done);
  EXPECT_EQ(done->counts.files_done, 2U);
  EXPECT_EQ(done->counts.pages, 2U);
  ASSERT_THAT(done->failed, SizeIs(1));
  const auto cache = ExtractCache::open(folder / "cache", "this version");
  const auto archive = Archive::list({folder / "archive"}, {});
  const auto read = cache->find(archive->files()[0].sha256);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->pages.at(1).words.at(0).text, "another");
  EXPECT_EQ(done->failed.begin()->first, archive->files()[1].sha256);
}

TEST_F(ExtractingAnArchive, IsNotReadOnWhenTheCacheTakesNothing) {
  add("a.pdf", "one");
  const auto cache = ExtractCache::open(folder / "cache", "this version");
  ASSERT_TRUE(cache);
  // Where the entry's folders would be, for any hash, are files: no permission stops root.
  for (int i = 0; i < 256; ++i) {
    std::ostringstream name;
    name << "cache/" << std::hex << i / 16 << i % 16;
    folder.write(name.str(), "");
  }
  const auto done = extract();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, Problem::Kind::unmet_need);
}

}  // namespace
}  // namespace secondlook
