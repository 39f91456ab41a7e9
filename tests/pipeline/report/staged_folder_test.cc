// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/staged_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << bytes;
}

TEST(StagedFolder, PutsTheFormerContentBackWhenACommitFails) {
  const ScratchFolder out;
  write(out.path() / "a", "old a");
  write(out.path() / "pages/1", "old page");
  auto staged = StagedFolder::open(out.path(), {"a", "pages"});
  ASSERT_TRUE(staged);
  write(staged->path() / "a", "new a");
  write(staged->path() / "pages/1", "new page");
  write(out.path() / ".outdated/in the way", "");  // the last step of the commit cannot be done
  EXPECT_FALSE(staged->commit());
  EXPECT_EQ(made::read(out.path() / "a"), "old a");
  EXPECT_EQ(made::read(out.path() / "pages/1"), "old page");
}

TEST(StagedFolder, TakesOverWhatCameOutAsItWas) {
  const ScratchFolder out;
  write(out.path() / "pages/1", "a page");
  write(out.path() / "pages/2", "edited by hand");
  write(out.path() / "index", "the index");
  struct stat page {
  }, index{};
  ASSERT_EQ(stat((out.path() / "pages/1").c_str(), &page), 0);
  ASSERT_EQ(stat((out.path() / "index").c_str(), &index), 0);
  {
    auto staged = StagedFolder::open(out.path(), {"pages", "index"});
    ASSERT_TRUE(staged);
    fs::create_directory(staged->path() / "pages");
    ASSERT_TRUE(staged->write("pages/1", "a page"));
    ASSERT_TRUE(staged->write("pages/2", "as it is made"));
    ASSERT_TRUE(staged->write("pages/3", "another page"));
    write(staged->path() / "index", "the index");
    ASSERT_TRUE(staged->commit());
  }
  struct stat now {};
  ASSERT_EQ(stat((out.path() / "pages/1").c_str(), &now), 0);
  EXPECT_EQ(now.st_ino, page.st_ino) << "was written again";
  EXPECT_EQ(now.st_nlink, 1U) << "has a name too many";
  ASSERT_EQ(stat((out.path() / "index").c_str(), &now), 0);
  EXPECT_EQ(now.st_ino, index.st_ino) << "was written again";
  EXPECT_EQ(made::read(out.path() / "pages/1"), "a page");
  EXPECT_EQ(made::read(out.path() / "pages/2"), "as it is made");
  EXPECT_EQ(made::read(out.path() / "pages/3"), "another page");
  EXPECT_EQ(made::read(out.path() / "index"), "the index");
}

TEST(StagedFolder, TakesNoFileThatOnlyLinksElsewhere) {
  const ScratchFolder out;
  write(out.path() / "elsewhere", "a page");
  fs::create_directory(out.path() / "pages");
  fs::create_symlink(out.path() / "elsewhere", out.path() / "pages/1");
  auto staged = StagedFolder::open(out.path(), {"pages"});
  ASSERT_TRUE(staged);
  fs::create_directory(staged->path() / "pages");
  ASSERT_TRUE(staged->write("pages/1", "a page"));
  ASSERT_TRUE(staged->commit());
  EXPECT_FALSE(fs::is_symlink(out.path() / "pages/1"));
  EXPECT_EQ(made::read(out.path() / "pages/1"), "a page");
}

TEST(StagedFolder, CarriesOnACommitThatWasCutShort) {
  const ScratchFolder out;
  // As a crash leaves it between the two entries: "a" was replaced, "b" was not yet.
  write(out.path() / ".former/a", "old a");
  write(out.path() / "a", "new a");
  write(out.path() / "b", "old b");
  write(out.path() / ".writing/b", "new b");
  ASSERT_TRUE(StagedFolder::open(out.path(), {"a", "b"}));
  EXPECT_EQ(made::read(out.path() / "a"), "new a");
  EXPECT_EQ(made::read(out.path() / "b"), "new b");
  EXPECT_FALSE(fs::exists(out.path() / ".former"));
  EXPECT_FALSE(fs::exists(out.path() / ".writing"));
}

TEST(StagedFolder, ForgetsWorkThatWasNeverCommitted) {
  const ScratchFolder out;
  write(out.path() / "a", "old a");
  write(out.path() / ".writing/a", "half of a new");
  auto staged = StagedFolder::open(out.path(), {"a"});
  ASSERT_TRUE(staged);
  EXPECT_TRUE(fs::is_empty(staged->path()));
  EXPECT_EQ(made::read(out.path() / "a"), "old a");
}

TEST(StagedFolder, SaysWhyAFolderCannotBeMade) {
  const ScratchFolder out;
  write(out.path() / "file", "");
  const auto staged = StagedFolder::open(out.path() / "file/review", {"a"});
  ASSERT_FALSE(staged);
  EXPECT_EQ(staged.error().kind, Problem::Kind::unmet_need);
  EXPECT_EQ(staged.error().where, (out.path() / "file/review").string());
}

}  // namespace
}  // namespace secondlook
