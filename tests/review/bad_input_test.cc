// SPDX-License-Identifier: GPL-3.0-or-later
// A file that cannot be read costs that file only, and the person learns why.
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>

#include "tests/extractors/small_pdf.h"
#include "tests/pipeline/ingest/make_zip.h"
#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::SmallPdf;

const std::string kAdviser =
    kSampleArchive + "/digital/Bureau of Locks and Channels/Senior Technical Adviser SL-0810.pdf";
const std::string kSpecialist =
    kSampleArchive + "/digital/Office of Management Services/Contract Specialist GS-1102-13.pdf";
const std::string kAttorney =
    kSampleArchive + "/digital/General Counsel/General Attorney GS-0905-14.pdf";
const std::string kScan = kSampleArchive + "/scanned/Box 07/3045.png";
const std::string kMultipageScan = kSampleArchive + "/scanned/Box 07/2004.tif";

/// A file of the sample archive.
std::string sample(const std::string& file) {
  std::string bytes = bytes_of(file);
  if (bytes.empty()) throw std::runtime_error(file + " is not there");
  return bytes;
}

/// Three pages are announced, and where they should be is nothing.
constexpr char kBrokenPageTree[] =
    "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Count 3/Kids[9 0 R 8 0 R 2 0 R]>>endobj\n"
    "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
constexpr char kNoPageTree[] =
    "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj 17 endobj\n"
    "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";

/// A zip file of three papers, the middle one of which does not unpack.
std::string zip_with_a_damaged_file() {
  const std::string middle = sample(kSpecialist);
  std::string zip = make_zip({{"attorney.pdf", sample(kAttorney)},
                              {"damaged.pdf", middle},
                              {"adviser.pdf", sample(kAdviser)}});
  const std::size_t name = zip.find("damaged.pdf");
  return zip.replace(name + 300, 50, std::string(50, '\xff'));
}

class ABadBox : public ::testing::Test {
 protected:
  Ended review(std::vector<std::string> options = {}) {
    std::vector<std::string> arguments{"review", scratch / "box", "--out", scratch / "review"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return run_program(arguments);
  }
  void add(const std::string& name, std::string_view bytes) { scratch.write("box/" + name, bytes); }

  void expect(const std::string& path, const std::string& outcome, const std::string& reason) {
    const auto inputs = ReviewFolder(scratch / "review").inputs();
    ASSERT_EQ(inputs.count(path), 1U) << path;
    EXPECT_EQ(inputs.at(path).at("outcome"), outcome) << path;
    if (reason.empty())
      EXPECT_EQ(inputs.at(path).at("reason"), "") << path;
    else
      EXPECT_THAT(inputs.at(path).at("reason"), HasSubstr(reason)) << path;
  }

  ScratchFolder scratch;
};

TEST_F(ABadBox, CostsNothingButTheFilesThatCannotBeRead) {
  add("adviser.pdf", sample(kAdviser));
  add("empty.pdf", "");
  add("cut short.pdf", sample(kSpecialist).substr(0, 4700));
  add("cut very short.pdf", sample(kSpecialist).substr(0, 1500));
  add("broken page tree.pdf", kBrokenPageTree);
  add("no page tree.pdf", kNoPageTree);
  add("half.png", sample(kScan).substr(0, 20'000));
  add("half.tif", sample(kMultipageScan).substr(0, 40'000));
  add("box.zip", zip_with_a_damaged_file());
  add("cut.zip", make_zip({{"specialist.pdf", sample(kSpecialist)}, {"b.pdf", sample(kAdviser)}})
                     .substr(0, 6000));
  ASSERT_EQ(run_tool({"qpdf", "--encrypt", "user", "owner", "256", "--", kSpecialist,
                      scratch / "box/locked.pdf"})
                .status,
            0);

  const Ended ended = review();
  EXPECT_EQ(ended.status, 1) << ended.err;
  expect("adviser.pdf", "reviewed", "");
  expect("empty.pdf", "failed", "the file is empty");
  expect("cut short.pdf", "failed", "cut short");
  expect("cut very short.pdf", "failed", "cut short");
  expect("broken page tree.pdf", "failed", "no page could be read (the page is damaged)");
  expect("no page tree.pdf", "failed", "the file has no page");
  expect("half.png", "failed", "the image is damaged");
  expect("half.tif", "failed", "the image file is damaged");
  expect("locked.pdf", "failed", "password");
  expect("box.zip/attorney.pdf", "reviewed", "");
  expect("box.zip/damaged.pdf", "failed", "damaged within the zip file");
  expect("box.zip/adviser.pdf", "duplicate", "adviser.pdf");
  expect("cut.zip", "failed", "damaged or cut short; 2 files were found in it");
  expect("cut.zip/specialist.pdf", "reviewed", "");
  expect("cut.zip/b.pdf", "failed", "damaged within the zip file");
  const ReviewFolder folder(scratch / "review");
  EXPECT_EQ(folder.positions().size(), 3U);
  EXPECT_EQ(folder.run()["counts"]["files_by_outcome"]["failed"], 11);
  for (const char* unread : {"empty.pdf", "locked.pdf", "box.zip/damaged.pdf"})
    EXPECT_THAT(folder.file("index.html"), HasSubstr(unread));
}

TEST_F(ABadBox, OpensALockedFileWhosePasswordIsKnown) {
  fs::create_directories(scratch.path() / "box");
  const auto lock = [&](const std::string& password, const std::string& bits, const char* name) {
    std::vector<std::string> command{"qpdf", "--encrypt", password, "of the owner", bits};
    if (bits == "40") command.insert(command.begin() + 1, "--allow-weak-crypto");
    command.insert(command.end(), {"--", kSpecialist, scratch / (std::string("box/") + name)});
    ASSERT_EQ(run_tool(command).status, 0);
  };
  const std::string known = "Lantern 7421";
  lock(known, "256", "locked.pdf");
  lock(known, "40", "locked long ago.pdf");
  lock("of nobody", "256", "locked for good.pdf");
  scratch.write("passwords", "wrong\n" + known + "\r\nalso wrong\n");
  const std::vector<std::string> option{"--password-file", scratch / "passwords"};
  EXPECT_EQ(review(option).status, 1);
  expect("locked.pdf", "reviewed", "");
  expect("locked long ago.pdf", "reviewed", "");
  expect("locked for good.pdf", "failed", "none of those given opens it");

  for (const auto& entry : fs::recursive_directory_iterator(scratch / "review"))
    if (entry.is_regular_file()) {
      EXPECT_THAT(bytes_of(entry.path()), Not(HasSubstr(known))) << entry.path();
    }
  const Ended text = run_program({"text", scratch / "box/locked.pdf", option[0], option[1]});
  EXPECT_THAT(text.out, HasSubstr("Contract Specialist"));
}

TEST_F(ABadBox, IsNotReviewedWithPasswordsThatCannotBeRead) {
  add("adviser.pdf", sample(kAdviser));
  const Ended ended = review({"--password-file", scratch / "none"});
  EXPECT_EQ(ended.status, 2);
  EXPECT_THAT(ended.err, HasSubstr("passwords cannot be read"));
  EXPECT_FALSE(fs::exists(scratch / "review"));
}

TEST_F(ABadBox, OfWrongNamesIsReadByContent) {
  add("a picture.pdf", sample(kScan));
  add("a paper.docx", sample(kAdviser));
  add("a paper without a name of its kind", sample(kSpecialist));
  const Ended ended = review();
  EXPECT_EQ(ended.status, 0) << ended.err;
  const auto inputs = ReviewFolder(scratch / "review").inputs();
  EXPECT_EQ(inputs.at("a picture.pdf").at("media_type"), "image/png");
  EXPECT_EQ(inputs.at("a paper.docx").at("media_type"), "application/pdf");
  for (const auto& [path, input] : inputs) EXPECT_EQ(input.at("outcome"), "reviewed") << path;
}

TEST_F(ABadBox, OfOtherThingsSetsThemAsideAndCountsThemAsFailedWhenStrict) {
  add("adviser.pdf", sample(kAdviser));
  add("box.zip", make_zip({{"attorney.pdf", sample(kAttorney)}}));
  EXPECT_EQ(review({"--strict"}).status, 0) << "a zip file is read by reading what is in it";

  add("setup.pdf", std::string("\x7f"
                               "ELF\2\1\1",
                               7) +
                       std::string(200, '\0'));
  add("noise.pdf", "\x9c\x01\x88\xfe\x07\xd3 neither text nor a picture \x02\x90\xf1\x05");
  add("note.txt", "Box 7 was in the cellar.\n");
  const Ended ended = review();
  EXPECT_EQ(ended.status, 0) << ended.err;
  expect("setup.pdf", "set-aside", "not a document");
  expect("noise.pdf", "set-aside", "not a document");
  expect("note.txt", "set-aside", "plain text");
  EXPECT_EQ(review({"--strict"}).status, 1);
}

TEST_F(ABadBox, TellsOfAPageThatCouldNotBeReadAndCountsItWhenStrict) {
  // A second page, of which the list of pages knows and which is not there.
  ASSERT_EQ(
      run_tool({"qpdf", "--qdf", "--object-streams=disable", kSpecialist, scratch / "plain.pdf"})
          .status,
      0);
  std::string plain = bytes_of(scratch / "plain.pdf");
  const std::size_t kids = plain.find("/Kids [");
  const std::size_t second = plain.find(" 0 R", plain.find(" 0 R", kids) + 1);
  ASSERT_NE(second, std::string::npos);
  const std::size_t number = plain.find_last_not_of("0123456789", second - 1) + 1;
  plain.replace(number, second - number, second - number, '9');
  add("half a paper.pdf", plain);
  EXPECT_EQ(review().status, 0);
  const auto input = ReviewFolder(scratch / "review").inputs().at("half a paper.pdf");
  EXPECT_EQ(input.at("outcome"), "reviewed");
  EXPECT_THAT(input.at("reason"), HasSubstr("page 2 could not be read (the page is damaged)"));
  EXPECT_EQ(input.at("pages"), "2");
  EXPECT_EQ(review({"--strict"}).status, 1);
}

TEST_F(ABadBox, OfLinksAndPipesIsNotLeftThroughThem) {
  add("adviser.pdf", sample(kAdviser));
  scratch.write("elsewhere/attorney.pdf", sample(kAttorney));
  fs::create_symlink(scratch / "elsewhere/attorney.pdf", scratch.path() / "box/out.pdf");
  fs::create_symlink(scratch / "elsewhere", scratch.path() / "box/out");
  fs::create_symlink("nowhere", scratch.path() / "box/dangling.pdf");
  fs::create_symlink("..", scratch.path() / "box/loop");
  ASSERT_EQ(mkfifo((scratch / "box/pipe.pdf").c_str(), 0600), 0);
  EXPECT_EQ(review().status, 0);
  for (const char* path : {"out.pdf", "out", "dangling.pdf", "loop", "pipe.pdf"}) {
    const auto inputs = ReviewFolder(scratch / "review").inputs();
    ASSERT_EQ(inputs.count(path), 1U) << path;
    EXPECT_EQ(inputs.at(path).at("outcome"), "not-followed") << path;
    EXPECT_NE(inputs.at(path).at("reason"), "") << path;
  }
  EXPECT_EQ(ReviewFolder(scratch / "review").positions().size(), 1U);
}

TEST_F(ABadBox, OfHostileNamesAndWordsDoesNoHarmToSpreadsheetsOrPages) {
  add("=cmd|'calc'!A1.pdf", sample(kAdviser));
  add("@<script>alert(1)<\u2044script>.pdf", sample(kAttorney));
  add("line\nbreak,\"quoted\".txt", "a note\n");
  SmallPdf paper;
  paper.add_page(
      "BT /F1 10 Tf 72 720 Td (POSITION DESCRIPTION) Tj 0 -20 Td (Title: =HYPERLINK\\(1\\)<b>) Tj "
      "0 -20 Td (PD Number: ../../x) Tj 0 -20 Td (Major Duties) Tj 0 -20 Td "
      "(1. Plans work. 60%) Tj 0 -20 Td (2. Does it. 60%) Tj ET");
  add("title.pdf", paper.bytes());
  EXPECT_EQ(review().status, 0);
  const ReviewFolder folder(scratch / "review");
  EXPECT_EQ(folder.inputs().size(), 4U);
  for (const char* name : {"inputs.csv", "findings.csv"})
    for (const auto& row : csv_rows(folder.file(name)))
      for (const std::string& cell : row)
        EXPECT_EQ(std::string("=+-@\t\r").find(cell.empty() ? 'x' : cell[0]), std::string::npos)
            << name << ": " << cell;
  for (const std::string& name : folder.files()) {
    if (!name.ends_with(".html")) continue;
    EXPECT_THAT(folder.file(name), Not(HasSubstr("<script>alert"))) << name;
    EXPECT_THAT(folder.file(name), Not(HasSubstr("<b>\n"))) << name;
    EXPECT_EQ(name.find(".."), std::string::npos) << name;
  }
}

// Root may write everywhere, so the review is another user's.
class AReadOnlyFolder : public ABadBox {
 protected:
  void SetUp() override {
    if (geteuid() != 0 && access("/usr/bin/setpriv", X_OK) != 0) GTEST_SKIP();
    add("adviser.pdf", sample(kAdviser));
    fs::permissions(scratch.path(), fs::perms(0755));
    fs::create_directories(scratch / "review");
    fs::create_directories(scratch / "cache");
  }
  void TearDown() override { let_write("review", true), let_write("cache", true); }

  void let_write(const std::string& folder, bool may) {
    std::error_code ignored;
    fs::permissions(scratch / folder, fs::perms(may ? 0777 : 0555), ignored);
  }

  Ended review_as_anybody() {
    std::vector<std::string> command =
        program_command({"review", scratch / "box", "--out", scratch / "review", "--cache",
                         scratch / "cache", "--quiet"});
    if (geteuid() == 0)
      command.insert(command.begin(),
                     {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"});
    return run_tool(command);
  }

  void expect_one_line(const Ended& ended, const std::string& folder) {
    EXPECT_EQ(ended.status, 2);
    EXPECT_THAT(ended.err, HasSubstr(scratch / folder));
    EXPECT_THAT(ended.err, HasSubstr("Permission denied"));
    EXPECT_EQ(std::count(ended.err.begin(), ended.err.end(), '\n'), 1) << ended.err;
  }
};

TEST_F(AReadOnlyFolder, ForTheReviewIsNamedAndLeftAsItIs) {
  let_write("cache", true);
  let_write("review", false);
  expect_one_line(review_as_anybody(), "review");
  EXPECT_TRUE(fs::is_empty(scratch / "review"));
}

TEST_F(AReadOnlyFolder, ForTheCacheIsNamedAndLeavesTheReviewAsItWas) {
  let_write("review", true);
  let_write("cache", false);
  expect_one_line(review_as_anybody(), "cache");
  EXPECT_TRUE(fs::is_empty(scratch / "review"));
}

TEST_F(AReadOnlyFolder, ForTheCacheIsEnoughWhereAllIsReadAlready) {
  let_write("review", true);
  let_write("cache", true);
  ASSERT_EQ(review_as_anybody().status, 0);
  const std::string before = bytes_of(scratch / "review/positions.jsonl");
  for (const auto& item : fs::recursive_directory_iterator(scratch / "cache"))
    if (item.is_directory()) fs::permissions(item.path(), fs::perms(0555));
  let_write("cache", false);
  fs::remove(scratch / "review/positions.jsonl");
  const Ended again = review_as_anybody();
  EXPECT_EQ(again.status, 0) << again.err;
  EXPECT_EQ(bytes_of(scratch / "review/positions.jsonl"), before);
}

TEST_F(ABadBox, WithNothingInItGivesAnEmptyReview) {
  fs::create_directory(scratch.path() / "box");
  const Ended ended = review();
  EXPECT_EQ(ended.status, 0) << ended.err;
  EXPECT_EQ(csv_rows(ReviewFolder(scratch / "review").file("inputs.csv")).size(), 1U);
  EXPECT_EQ(ReviewFolder(scratch / "review").file("positions.jsonl"), "");
  EXPECT_THAT(ReviewFolder(scratch / "review").file("index.html"), HasSubstr("No position"));
}

TEST_F(ABadBox, MayHoldTheReviewItselfWithoutReadingIt) {
  add("adviser.pdf", sample(kAdviser));
  for (int run = 1; run <= 2; ++run) {
    const Ended ended = run_program({"review", scratch / "box", "--out", scratch / "box/review"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(ReviewFolder(scratch / "box/review").inputs().size(), 1U) << "run " << run;
  }
}

TEST_F(ABadBox, OfSeveralArchivesKeepsTheirPathsApart) {
  scratch.write("one/pds/adviser.pdf", sample(kAdviser));
  scratch.write("two/pds/attorney.pdf", sample(kAttorney));
  const Ended ended = run_program({"review", scratch / "one/pds", scratch / "two/pds",
                                   scratch / "one/pds/adviser.pdf", "--out", scratch / "review"});
  EXPECT_EQ(ended.status, 0) << ended.err;
  expect("adviser.pdf", "reviewed", "");
  expect("pds/adviser.pdf", "duplicate", "the same bytes as adviser.pdf");
  expect("pds (2)/attorney.pdf", "reviewed", "");
}

}  // namespace
}  // namespace secondlook
