// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/stage_cache.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "models/evidence.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

const Evidence kEvidence{"id", "a.pdf", 3, {1, 2, 3, 4}, "quote", "negated"};

class AStageCache : public testing::Test {
 protected:
  StageCache open(const std::string& basis = "rules") const {
    return StageCache(scratch.path() / "cache", basis);
  }
  fs::path only_file() const {
    std::vector<fs::path> files;
    for (const auto& item : fs::recursive_directory_iterator(scratch.path()))
      if (item.is_regular_file()) files.push_back(item.path());
    EXPECT_EQ(files.size(), 1U);
    return files.at(0);
  }
  ScratchFolder scratch;
};

TEST_F(AStageCache, GivesWhatWasStoredUnderTheSameKeyOnly) {
  const StageCache cache = open();
  cache.store(cache.key("survey", std::string("a"), 1), kEvidence);
  EXPECT_EQ(open().find<Evidence>(open().key("survey", std::string("a"), 1)), kEvidence);
  EXPECT_FALSE(cache.find<Evidence>(cache.key("survey", std::string("a"), 2)));
  EXPECT_FALSE(cache.find<Evidence>(cache.key("survey", std::string("b"), 1)));
  EXPECT_FALSE(cache.find<Evidence>(cache.key("page", std::string("a"), 1)));
}

TEST_F(AStageCache, GivesNothingThatAnotherProgramOrOtherRulesMade) {
  const StageCache cache = open("rules");
  cache.store(cache.key("survey", 1), kEvidence);
  EXPECT_FALSE(open("other rules").find<Evidence>(open("other rules").key("survey", 1)));
}

TEST_F(AStageCache, TakesADamagedEntryForMissing) {
  const StageCache cache = open();
  const StageKey key = cache.key("survey", 1);
  cache.store(key, kEvidence);
  const fs::path entry = only_file();
  std::ifstream file(entry, std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(file), {}};
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    std::ofstream(entry, std::ios::binary | std::ios::trunc) << changed;
    EXPECT_FALSE(cache.find<Evidence>(key)) << "byte " << i;
    std::ofstream(entry, std::ios::binary | std::ios::trunc) << whole.substr(0, i);
    EXPECT_FALSE(cache.find<Evidence>(key)) << "cut at byte " << i;
  }
}

TEST_F(AStageCache, IsDoneWithoutWhereItCannotBeWritten) {
  scratch.write("cache", "a file where the folder should be");
  const StageCache cache = open();
  cache.store(cache.key("survey", 1), kEvidence);
  EXPECT_FALSE(cache.find<Evidence>(cache.key("survey", 1)));
}

TEST_F(AStageCache, KeepsNothingWithoutABasis) {
  const StageCache cache = open("");
  cache.store(cache.key("survey", 1), kEvidence);
  EXPECT_FALSE(cache.find<Evidence>(cache.key("survey", 1)));
  EXPECT_FALSE(fs::exists(scratch.path() / "cache"));
}

}  // namespace
}  // namespace secondlook
