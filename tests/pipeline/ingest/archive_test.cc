// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/archive.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <chrono>
#include <map>
#include <thread>

#include "tests/pipeline/ingest/make_zip.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::EndsWith;
using testing::Field;
using testing::HasSubstr;
using testing::StartsWith;

std::string pdf(std::string_view what) { return "%PDF-1.4\n% " + std::string(what) + "\n"; }

class AnArchive : public testing::Test {
 protected:
  std::string root() const { return scratch / "box"; }

  void write(std::string_view name, std::string_view bytes) {
    scratch.write("box/" + std::string(name), bytes);
  }

  void link(const std::string& target, std::string_view name) {
    std::filesystem::create_directories(root());
    std::filesystem::create_symlink(target, root() + "/" + std::string(name));
  }

  Archive listed(const IngestSettings& settings = {}) {
    auto archive = Archive::list({root()}, settings);
    EXPECT_TRUE(archive) << to_string(archive.error());
    return std::move(*archive);
  }

  std::map<std::string, SourceFile> files(const IngestSettings& settings = {}) {
    std::map<std::string, SourceFile> by_path;
    const Archive archive = listed(settings);
    for (const SourceFile& file : archive.files()) by_path[file.path] = file;
    return by_path;
  }

  static std::vector<std::string> paths(const Archive& archive) {
    std::vector<std::string> all;
    for (const SourceFile& file : archive.files()) all.push_back(file.path);
    return all;
  }

  static std::string content(Archive& archive, const std::string& path) {
    for (const SourceFile& file : archive.files()) {
      if (file.path != path) continue;
      const auto opened = archive.open(file);
      if (!opened) return to_string(opened.error());
      std::string bytes(file.bytes + 1, '\0');
      bytes.resize(static_cast<std::size_t>(read(opened->get(), bytes.data(), bytes.size())));
      return bytes;
    }
    return "not listed";
  }

  ScratchFolder scratch;
};

auto is(Outcome outcome, const testing::Matcher<std::string>& reason) {
  return AllOf(Field("outcome", &SourceFile::outcome, outcome),
               Field("reason", &SourceFile::reason, reason));
}

TEST_F(AnArchive, IsListedBytewiseByPath) {
  write("b.pdf", pdf("1"));
  write("a/z.pdf", pdf("2"));
  write("a.pdf", pdf("3"));
  write("B.pdf", pdf("4"));
  EXPECT_THAT(paths(listed()), ElementsAre("B.pdf", "a.pdf", "a/z.pdf", "b.pdf"));
}

TEST_F(AnArchive, TellsHashSizeAndKindFromTheBytes) {
  write("pd.txt", "%PDF-1.4\n");  // a PDF with the wrong extension
  const SourceFile file = files().at("pd.txt");
  EXPECT_EQ(file.media_type, "application/pdf");
  EXPECT_EQ(file.bytes, 9U);
  EXPECT_EQ(file.sha256, "e5c62df5dab5c87b6a015ef3d43597074d1eec433b15f51aec63b8582d0e4ab4");
  EXPECT_THAT(file, is(Outcome::pending, ""));
}

TEST_F(AnArchive, ReadsIdenticalBytesOnce) {
  write("a/first.pdf", pdf("same"));
  write("b/second.pdf", pdf("same"));
  write("c.zip", make_zip({{"third.pdf", pdf("same")}}));
  const auto all = files();
  EXPECT_THAT(all.at("a/first.pdf"), is(Outcome::pending, ""));
  EXPECT_THAT(all.at("b/second.pdf"), is(Outcome::duplicate, "the same bytes as a/first.pdf"));
  EXPECT_THAT(all.at("c.zip/third.pdf"), is(Outcome::duplicate, "the same bytes as a/first.pdf"));
}

TEST_F(AnArchive, CountsTheFirstOfTheSortedPathsEvenWhenItIsInAZip) {
  write("a.zip", make_zip({{"pd.pdf", pdf("same")}}));
  write("a.zip-copy.pdf", pdf("same"));  // '-' sorts before '/'
  const auto all = files();
  EXPECT_EQ(all.at("a.zip-copy.pdf").outcome, Outcome::pending);
  EXPECT_THAT(all.at("a.zip/pd.pdf"), is(Outcome::duplicate, HasSubstr("a.zip-copy.pdf")));
}

TEST_F(AnArchive, FollowsALinkToAFileOfItsOwn) {
  write("pd.pdf", pdf("1"));
  link("pd.pdf", "z-link.pdf");
  const auto all = files();
  EXPECT_THAT(all.at("z-link.pdf"), is(Outcome::duplicate, "the same bytes as pd.pdf"));
  EXPECT_EQ(all.at("z-link.pdf").sha256, all.at("pd.pdf").sha256);
}

TEST_F(AnArchive, NeverFollowsALinkOutOfIt) {
  scratch.write("secret.pdf", pdf("secret"));
  scratch.write("box-2/other.pdf",
                pdf("other"));  // the archive's name is the beginning of its name
  link("../secret.pdf", "relative.pdf");
  link(scratch / "secret.pdf", "absolute.pdf");
  link("../box-2/other.pdf", "neighbour.pdf");
  link("../box-2", "folder");
  for (const auto& [path, file] : files()) {
    EXPECT_THAT(file, is(Outcome::not_followed, "a link that leads out of the archive")) << path;
    EXPECT_EQ(file.sha256, "") << path;
  }
  EXPECT_EQ(files().size(), 4U);
}

TEST_F(AnArchive, SurvivesLinksThatLeadInCircles) {
  write("sub/pd.pdf", pdf("1"));
  link("..", "sub/up");
  link("two", "one");
  link("one", "two");
  link("nowhere", "dangling");
  const auto all = files();
  EXPECT_EQ(all.size(), 5U);
  EXPECT_THAT(all.at("sub/up"), is(Outcome::not_followed, HasSubstr("a folder of the archive")));
  EXPECT_THAT(all.at("one"), is(Outcome::not_followed, "a link that leads back to itself"));
  EXPECT_THAT(all.at("dangling"),
              is(Outcome::not_followed, "a link to something that does not exist"));
}

TEST_F(AnArchive, NeverOpensPipesAndSockets) {
  write("pd.pdf", pdf("1"));
  ASSERT_EQ(mkfifo((root() + "/pipe.pdf").c_str(), 0600), 0);  // opening it would block for ever
  link("pipe.pdf", "link-to-pipe.pdf");
  const FileDescriptor server{socket(AF_UNIX, SOCK_STREAM, 0)};
  sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
  const std::string name = root() + "/socket";
  ASSERT_LT(name.size(), sizeof address.sun_path);
  name.copy(address.sun_path, name.size());
  ASSERT_EQ(bind(server.get(), reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  const auto all = files();
  EXPECT_THAT(all.at("pipe.pdf"), is(Outcome::not_followed, "a named pipe"));
  EXPECT_THAT(all.at("link-to-pipe.pdf"), is(Outcome::not_followed, "a link to a named pipe"));
  EXPECT_THAT(all.at("socket"), is(Outcome::not_followed, "a socket"));
}

TEST_F(AnArchive, SaysWhichFilesAreEmptyOrForbidden) {
  write("empty.pdf", "");
  write("forbidden.pdf", pdf("1"));
  write("closed/pd.pdf", pdf("2"));
  namespace fs = std::filesystem;
  fs::permissions(root() + "/forbidden.pdf", fs::perms::none);
  fs::permissions(root() + "/closed", fs::perms::none);
  const auto all = files();
  fs::permissions(root() + "/closed", fs::perms::owner_all);
  EXPECT_THAT(all.at("empty.pdf"), is(Outcome::failed, "the file is empty"));
  if (geteuid() == 0) GTEST_SKIP() << "nothing is forbidden to root";
  EXPECT_THAT(all.at("forbidden.pdf"), is(Outcome::failed, "permission denied"));
  EXPECT_THAT(all.at("closed"), is(Outcome::failed, HasSubstr("permission denied")));
}

TEST_F(AnArchive, TakesOddNames) {
  const std::string longest = std::string(251, 'n') + ".pdf";
  write("line\nbreak.pdf", pdf("1"));
  write("latin-1 \xe9.pdf", pdf("2"));
  write(longest, pdf("3"));
  write("back\\slash.pdf", pdf("4"));
  auto archive = listed();
  EXPECT_EQ(content(archive, "line\\x0Abreak.pdf"), pdf("1"));
  EXPECT_EQ(content(archive, "latin-1 \\xE9.pdf"), pdf("2"));
  EXPECT_EQ(content(archive, longest), pdf("3"));
  EXPECT_EQ(content(archive, "back\\\\slash.pdf"), pdf("4"));
}

TEST_F(AnArchive, SaysWhichFoldersAreDeeperThanAPathIsLong) {
  write("pd.pdf", pdf("1"));
  const std::string name(200, 'd');
  FileDescriptor folder{open(root().c_str(), O_PATH | O_DIRECTORY)};
  for (int depth = 0; depth < 50; ++depth) {  // 10,000 bytes; a path may have 4,096
    ASSERT_EQ(mkdirat(folder.get(), name.c_str(), 0700), 0);
    folder = FileDescriptor{openat(folder.get(), name.c_str(), O_PATH | O_DIRECTORY)};
  }
  const auto all = files();
  EXPECT_EQ(all.size(), 2U);
  EXPECT_THAT(all.at("pd.pdf"), is(Outcome::pending, ""));
  for (const auto& [path, file] : all)
    if (path != "pd.pdf") {
      EXPECT_THAT(file, is(Outcome::failed, HasSubstr("too long")));
    }
}

TEST_F(AnArchive, OpensZipFilesAndZipFilesInThem) {
  const std::string inner = make_zip({{"deep.pdf", pdf("deep")}, {"deep 2.pdf", pdf("deep 2")}});
  write("papers.zip", make_zip({{"x/pd.pdf", pdf("1")}, {"in.zip", inner}, {"a.pdf", pdf("a")}}));
  auto archive = listed();
  EXPECT_THAT(paths(archive), ElementsAre("papers.zip", "papers.zip/a.pdf", "papers.zip/in.zip",
                                          "papers.zip/in.zip/deep 2.pdf",
                                          "papers.zip/in.zip/deep.pdf", "papers.zip/x/pd.pdf"));
  EXPECT_THAT(archive.files()[0],
              is(Outcome::set_aside, "a zip file; what is in it is listed after it"));
  for (int pass = 0; pass < 2; ++pass) {  // forwards, then from the beginning again
    EXPECT_EQ(content(archive, "papers.zip/a.pdf"), pdf("a"));
    EXPECT_EQ(content(archive, "papers.zip/in.zip/deep 2.pdf"), pdf("deep 2"));
    EXPECT_EQ(content(archive, "papers.zip/in.zip/deep.pdf"), pdf("deep"));
    EXPECT_EQ(content(archive, "papers.zip/x/pd.pdf"), pdf("1"));
  }
}

TEST_F(AnArchive, IsReadInTheOrderOfTheBytesInItsZips) {
  const std::string inner = make_zip({{"2.pdf", pdf("2")}, {"1.pdf", pdf("1")}});
  write("a.zip", make_zip({{"z.pdf", pdf("z")}, {"m.zip", inner}, {"b.pdf", pdf("b")}}));
  const auto archive = listed();
  std::vector<std::string> order;
  for (const std::size_t i : archive.reading_order()) order.push_back(archive.files()[i].path);
  EXPECT_THAT(order,
              ElementsAre("a.zip/z.pdf", "a.zip/m.zip/2.pdf", "a.zip/m.zip/1.pdf", "a.zip/b.pdf"));
}

TEST_F(AnArchive, OpensZipFilesOnlySoDeep) {
  std::string zip = make_zip({{"pd.pdf", pdf("1")}});
  for (int depth = 0; depth < 4; ++depth) zip = make_zip({{"z.zip", zip}});
  write("z.zip", zip);
  const auto all = files();
  EXPECT_THAT(all.at("z.zip/z.zip/z.zip"), is(Outcome::set_aside, testing::_));
  EXPECT_THAT(all.at("z.zip/z.zip/z.zip/z.zip"), is(Outcome::failed, HasSubstr("3 deep")));
}

TEST_F(AnArchive, TakesAnOfficeFileForADocumentNotAZip) {
  // The content list stands last, where it is not seen by who looks at the first entry only.
  write("pd.zip",
        make_zip({{"word/document.xml", "<w:document/>"}, {"[Content_Types].xml", "<Types/>"}}));
  const auto all = files();
  EXPECT_EQ(all.size(), 1U);
  EXPECT_EQ(all.at("pd.zip").outcome, Outcome::pending);
  EXPECT_EQ(all.at("pd.zip").media_type,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
}

TEST_F(AnArchive, KeepsEntriesOfOneNameApart) {
  write("a.zip", make_zip({{"pd.pdf", pdf("1")}, {"pd.pdf", pdf("2")}, {"pd.pdf", pdf("3")}}));
  auto archive = listed();
  EXPECT_EQ(content(archive, "a.zip/pd.pdf"), pdf("1"));
  EXPECT_EQ(content(archive, "a.zip/pd.pdf\\#2"), pdf("2"));
  EXPECT_EQ(content(archive, "a.zip/pd.pdf\\#3"), pdf("3"));
}

TEST_F(AnArchive, TakesOddNamesInAZip) {
  write("a.zip", make_zip({{"b\xc3\xbcro.pdf", pdf("1")}, {"caf\xe9.pdf", pdf("2")}}));
  auto archive = listed();
  EXPECT_EQ(content(archive, "a.zip/b\xc3\xbcro.pdf"), pdf("1"));
  EXPECT_EQ(content(archive, "a.zip/caf\\xE9.pdf"), pdf("2"));
}

TEST_F(AnArchive, SaysThatAnEncryptedEntryNeedsAPassword) {
  write("locked.zip", make_zip({{"pd.pdf", pdf("1")}}, "password"));
  EXPECT_THAT(files().at("locked.zip/pd.pdf"),
              is(Outcome::failed, "encrypted: it needs a password"));
}

TEST_F(AnArchive, KeepsTheEntriesBeforeTheDamageOfAZip) {
  std::string noise;
  for (unsigned int i = 0, n = 1; i < 60'000; ++i) noise += static_cast<char>((n *= 48271) >> 13);
  const std::string zip = make_zip({{"a.pdf", pdf("a")}, {"b.pdf", pdf(noise)}});
  write("cut.zip", zip.substr(0, zip.size() / 2));
  const auto all = files();
  EXPECT_THAT(all.at("cut.zip/a.pdf"), is(Outcome::pending, ""));
  EXPECT_THAT(all.at("cut.zip/b.pdf"), is(Outcome::failed, "damaged within the zip file"));
  EXPECT_THAT(all.at("cut.zip"), is(Outcome::failed, HasSubstr("damaged or cut short")));
}

TEST_F(AnArchive, NoticesAnEntryWhoseBytesWereChanged) {
  const std::string body = pdf("these words are stored as they are, unpacked");
  std::string zip = make_zip({{"pd.pdf", body}});
  const std::size_t at = zip.size() / 3;
  for (std::size_t i = at; i < at + 4; ++i) zip[i] = static_cast<char>(zip[i] ^ 0x55);
  write("a.zip", zip);
  const auto all = files();
  for (const auto& [path, file] : all) EXPECT_NE(file.outcome, Outcome::pending) << path;
}

TEST_F(AnArchive, SurvivesAZipCutAtAnyByte) {
  const std::string zip = make_zip({{"a.pdf", pdf("a")}, {"b.pdf", pdf("b")}});
  for (std::size_t size = 0; size < zip.size(); ++size) {
    write("cut.zip", zip.substr(0, size));
    EXPECT_NE(files().at("cut.zip").outcome, Outcome::duplicate) << "cut at byte " << size;
  }
}

TEST_F(AnArchive, StopsAtAZipMadeToFillADisk) {
  write("bomb.zip", make_zip({{"a.pdf", pdf("a")},
                              {"zeros", std::string(std::size_t{4} << 20, '\0')},
                              {"z.pdf", pdf("z")}}));
  IngestSettings settings;
  settings.limits.zip_free_bytes = std::uint64_t{1} << 20;
  const auto all = files(settings);
  EXPECT_THAT(all.at("bomb.zip"), is(Outcome::failed, HasSubstr("far more than papers do")));
  EXPECT_THAT(all.at("bomb.zip/a.pdf"), is(Outcome::pending, ""));
  EXPECT_THAT(all.at("bomb.zip/zeros"), is(Outcome::failed, HasSubstr("far more")));
  EXPECT_FALSE(all.contains("bomb.zip/z.pdf"));
}

TEST_F(AnArchive, CountsWhatIsInZipsWithinAZipTogether) {
  ZipContents layer;
  for (int i = 0; i < 8; ++i) {
    std::string zeros(std::size_t{1} << 20, '\0');
    zeros[0] = static_cast<char>(i);
    layer.emplace_back(std::to_string(i) + ".zip", make_zip({{"zeros", zeros}}));
  }
  write("bomb.zip", make_zip(layer));
  IngestSettings settings;
  settings.limits.zip_free_bytes = std::uint64_t{4} << 20;
  const auto all = files(settings);
  EXPECT_EQ(all.at("bomb.zip/2.zip").outcome, Outcome::set_aside);
  EXPECT_EQ(all.at("bomb.zip/7.zip").outcome, Outcome::failed);
}

TEST_F(AnArchive, LimitsHowManyFilesAZipMayHold) {
  write("many.zip", make_zip({{"1", "1"}, {"2", "2"}, {"3", "3"}}));
  IngestSettings settings;
  settings.limits.zip_entries = 2;
  EXPECT_THAT(files(settings).at("many.zip"), is(Outcome::failed, HasSubstr("more than 2 files")));
}

TEST_F(AnArchive, RefusesADocumentOverTheLimit) {
  write("huge.pdf", pdf(std::string(std::size_t{3} << 20, 'x')));
  write("huge.zip", make_zip({{"huge.pdf", pdf(std::string(std::size_t{3} << 20, 'y'))}}));
  IngestSettings settings;
  settings.limits.document_bytes = std::uint64_t{2} << 20;
  const auto all = files(settings);
  EXPECT_THAT(all.at("huge.pdf"), is(Outcome::failed, StartsWith("larger than 2 MB")));
  EXPECT_THAT(all.at("huge.zip/huge.pdf"), is(Outcome::failed, StartsWith("larger than 2 MB")));
}

TEST_F(AnArchive, NoticesAFileWhoseBytesAreOthersOfTheSameNumber) {
  write("pd.pdf", pdf("1"));
  auto archive = listed();
  std::this_thread::sleep_for(std::chrono::milliseconds(20));  // beyond a tick of file times
  write("pd.pdf", pdf("2"));
  EXPECT_THAT(content(archive, "pd.pdf"), HasSubstr("changed"));
}

TEST_F(AnArchive, NoticesAFileThatChangedSinceItWasListed) {
  write("pd.pdf", pdf("1"));
  auto archive = listed();
  write("pd.pdf", pdf("longer than before"));
  EXPECT_THAT(content(archive, "pd.pdf"), HasSubstr("changed"));
}

TEST_F(AnArchive, PassesOverTheFoldersOfTheReviewItself) {
  write("pd.pdf", pdf("1"));
  write("review/pages/1.png", "\x89PNG\r\n\x1a\n");
  IngestSettings settings;
  settings.left_out = {root() + "/review/"};
  EXPECT_THAT(paths(listed(settings)), ElementsAre("pd.pdf"));
}

TEST_F(AnArchive, MayBeASingleFileOrAZip) {
  write("pd.pdf", pdf("1"));
  write("a.zip", make_zip({{"in.pdf", pdf("2")}}));
  EXPECT_THAT(paths(*Archive::list({root() + "/pd.pdf"}, {})), ElementsAre("pd.pdf"));
  EXPECT_THAT(paths(*Archive::list({root() + "/a.zip"}, {})), ElementsAre("a.zip", "a.zip/in.pdf"));
}

TEST_F(AnArchive, GoesByItsOwnNameAmongSeveral) {
  write("pd.pdf", pdf("1"));
  scratch.write("other/box/pd.pdf", pdf("2"));
  scratch.write("box (2)/pd.pdf", pdf("3"));
  scratch.write("one.pdf", pdf("4"));
  auto archive =
      Archive::list({root(), scratch / "other/box/", scratch / "box (2)", scratch / "one.pdf"}, {});
  ASSERT_TRUE(archive);
  EXPECT_EQ(content(*archive, "box/pd.pdf"), pdf("1"));
  EXPECT_EQ(content(*archive, "box (3)/pd.pdf"), pdf("2"));
  EXPECT_EQ(content(*archive, "box (2)/pd.pdf"), pdf("3"));
  EXPECT_EQ(content(*archive, "one.pdf"), pdf("4"));
}

TEST_F(AnArchive, ThatIsMissingIsAProblem) {
  const auto archive = Archive::list({scratch / "nothing"}, {});
  ASSERT_FALSE(archive);
  EXPECT_THAT(to_string(archive.error()), EndsWith("/nothing: no such file or directory"));
}

TEST_F(AnArchive, ThatIsAPipeIsAProblem) {
  ASSERT_EQ(mkfifo((scratch / "pipe").c_str(), 0600), 0);
  EXPECT_FALSE(Archive::list({scratch / "pipe"}, {}));
}

}  // namespace
}  // namespace secondlook
