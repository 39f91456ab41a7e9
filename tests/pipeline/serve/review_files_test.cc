// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/review_files.h"

#include <gmock/gmock.h>

#include "tests/pipeline/serve/served_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {
namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

TEST(ReviewFiles, AreGivenWithTheirTypeAsTheyStand) {
  const ScratchFolder folder;
  made::write_served_review(folder.path());
  const auto page = read_review_file(folder.path(), "positions/clerk-11112222.html");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->media_type, "text/html; charset=utf-8");
  EXPECT_EQ(page->bytes, made::read(folder.path() / "positions/clerk-11112222.html"));
  EXPECT_TRUE(read_review_file(folder.path(), "queue.xlsx"));
}

TEST(ReviewFiles, OutsideOfTheFolderAreNot) {
  const ScratchFolder folder;
  fs::create_directories(folder.path() / "review/positions");
  fs::create_directories(folder.path() / "review/cache");
  const fs::path review = folder.path() / "review";
  for (const char* name : {"secret.html", "review/cache/secret.html", "review/.secret.html"})
    std::ofstream(folder.path() / name) << "secret";
  fs::create_symlink(folder.path() / "secret.html", review / "positions/link.html");
  fs::create_directory_symlink(folder.path(), review / "pages");
  for (const char* path :
       {"", "/", "../secret.html", "positions/../../secret.html", "./positions",
        "positions//x.html", "cache/secret.html", ".secret.html", "positions/link.html",
        "pages/secret.html", "positions/a/b/c.html", "positions\\..\\..\\secret.html"})
    EXPECT_FALSE(read_review_file(review, path)) << path;
  const std::string long_name(5000, 'x');
  EXPECT_FALSE(read_review_file(review, long_name + ".html"));
  EXPECT_FALSE(read_review_file(review, std::string("positions/\0.html", 16)));
}

TEST(ReviewFiles, OfPositionsGetTheWorkbenchIntoTheirHead) {
  const std::string page = with_workbench(
      "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n"
      "<title>x</title></head><body>&lt;/head&gt; </head></body>");
  EXPECT_THAT(page, Not(HasSubstr("http-equiv")));
  EXPECT_LT(page.find("/workbench/position.js"), page.find("</head>"));
  EXPECT_EQ(page.find("/workbench/position.js"), page.rfind("/workbench/position.js"));
  EXPECT_EQ(with_workbench("no page"), "no page");
}

}  // namespace
}  // namespace secondlook
