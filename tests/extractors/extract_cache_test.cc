// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/extract_cache.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <vector>

#include "tests/extractors/sample_document.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

const std::string kId(64, 'a');
const std::string kOtherId = "ab" + std::string(62, 'c');

class AnExtractCache : public testing::Test {
 protected:
  std::vector<fs::path> files() const {
    std::vector<fs::path> all;
    for (const auto& item : fs::recursive_directory_iterator(scratch.path()))
      if (item.is_regular_file()) all.push_back(item.path());
    return all;
  }

  ExtractCache open(const std::string& version = "1") const {
    return *ExtractCache::open(scratch / "cache", version);
  }

  ScratchFolder scratch;
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void overwrite(const fs::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

TEST_F(AnExtractCache, FindsWhatWasStoredAndNothingElse) {
  const auto cache = open();
  EXPECT_FALSE(cache.find(kId));
  ASSERT_TRUE(cache.store(sample_document(kId)));
  EXPECT_EQ(open().find(kId), sample_document(kId));
  EXPECT_FALSE(cache.find(kOtherId));
}

TEST_F(AnExtractCache, FindsNothingOfAnotherVersion) {
  ASSERT_TRUE(open("1").store(sample_document(kId)));
  EXPECT_FALSE(open("2 with / and \n in it").find(kId));
  ASSERT_TRUE(open("2 with / and \n in it").store(sample_document(kId)));
  EXPECT_TRUE(open("1").find(kId));
}

TEST_F(AnExtractCache, TakesAnEntryCutAtAnyByteForMissing) {
  const auto cache = open();
  ASSERT_TRUE(cache.store(sample_document(kId)));
  const fs::path entry = files().at(0);
  const std::string whole = bytes_of(entry);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    overwrite(entry, whole.substr(0, size));
    EXPECT_FALSE(cache.find(kId)) << "cut at byte " << size;
  }
  ASSERT_TRUE(cache.store(sample_document(kId)));
  EXPECT_EQ(cache.find(kId), sample_document(kId));
}

TEST_F(AnExtractCache, TakesAnEntryWithAnyByteChangedForMissing) {
  const auto cache = open();
  ASSERT_TRUE(cache.store(sample_document(kId)));
  const fs::path entry = files().at(0);
  const std::string whole = bytes_of(entry);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    overwrite(entry, changed);
    EXPECT_FALSE(cache.find(kId)) << "byte " << i;
  }
}

TEST_F(AnExtractCache, TakesAnEntryOfAnotherDocumentForMissing) {
  const auto cache = open();
  ASSERT_TRUE(cache.store(sample_document(kId)));
  const fs::path entry = files().at(0);
  const std::string bytes = bytes_of(entry);
  ASSERT_TRUE(cache.store(sample_document(kOtherId)));
  for (const fs::path& file : files())
    if (file != entry) overwrite(file, bytes);
  EXPECT_FALSE(cache.find(kOtherId));
}

TEST_F(AnExtractCache, LeavesNothingHalfWrittenBehindOnAFullDisk) {
  const auto cache = open();
  ASSERT_TRUE(cache.store(sample_document(kOtherId)));
  // A limit on the size of files stands in for a full disk: the write fails half way.
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto on_signal = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{.rlim_cur = 100, .rlim_max = before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const auto stored = cache.store(sample_document(kId));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, on_signal);
  ASSERT_FALSE(stored);
  EXPECT_EQ(stored.error().kind, Problem::Kind::unmet_need);
  EXPECT_THAT(stored.error().reason, testing::HasSubstr("File too large"));
  EXPECT_FALSE(cache.find(kId));
  EXPECT_EQ(files().size(), 1U);
}

TEST_F(AnExtractCache, SaysThatItsFolderCannotBeMade) {
  scratch.write("cache", "a file where the folder should be");
  const auto cache = ExtractCache::open(scratch / "cache", "1");
  ASSERT_FALSE(cache);
  EXPECT_EQ(cache.error().kind, Problem::Kind::unmet_need);
}

TEST_F(AnExtractCache, SaysThatItCannotBeWritten) {
  const auto cache = open();
  scratch.write("cache/aa", "a file where a folder should be");
  const auto stored = cache.store(sample_document(kId));
  ASSERT_FALSE(stored);
  EXPECT_THAT(to_string(stored.error()), testing::HasSubstr("the cache cannot be written"));
}

}  // namespace
}  // namespace secondlook
