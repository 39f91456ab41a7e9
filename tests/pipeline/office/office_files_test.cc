// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-ins for LibreOffice are shell scripts that PATH finds; one case calls the real one.
#include "pipeline/office/office_files.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "pipeline/office/conversion.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// PATH while it exists.
class Path {
 public:
  explicit Path(const std::string& path) : before_(std::getenv("PATH")) {
    setenv("PATH", path.c_str(), 1);
  }
  Path(const Path&) = delete;
  Path& operator=(const Path&) = delete;
  ~Path() { setenv("PATH", before_.c_str(), 1); }

 private:
  std::string before_;
};

class OfficeFilesTest : public testing::Test {
 protected:
  OfficeFilesTest() {
    folder.write("archive/pd.rtf", "{\\rtf1 Position description\\par Program Analyst\\par}");
  }

  /// A `soffice` that does `script`, with $out the folder for what it makes.
  void stand_in(const std::string& script) {
    folder.write("bin/soffice",
                 "#!/bin/sh\nfor a in \"$@\"; do [ \"$b\" = --outdir ] && out=$a; b=$a; done\n" +
                     script + "\n");
    chmod((folder / "bin/soffice").c_str(), 0755);
  }

  OfficeFiles::Converted convert(const OfficeSettings& settings = {}) {
    const Path path(folder / "bin");
    archive = *Archive::list({folder / "archive"}, {});
    office.emplace(folder.path() / "cache", settings);
    return office->convert_all(*archive);
  }

  const SourceFile& paper() const { return archive->files().front(); }

  std::string content() {
    const auto file = office->open(*archive, paper());
    if (!file) return "problem: " + file.error().reason;
    std::string bytes(100, '\0');
    bytes.resize(static_cast<std::size_t>(
        std::max<ssize_t>(0, pread(file->content.get(), bytes.data(), bytes.size(), 0))));
    return file->media_type + ": " + bytes;
  }

  std::string reason(const OfficeFiles::Converted& converted) const {
    return converted.failed.size() == 1 ? converted.failed.at(paper().sha256).reason : "";
  }

  ScratchFolder folder;
  std::optional<Archive> archive;
  std::optional<OfficeFiles> office;
};

TEST_F(OfficeFilesTest, AreReadAsWhatTheyWereConvertedTo) {
  stand_in("mkdir -p $out; echo %PDF-1.7 made >$out/paper.pdf");
  EXPECT_THAT(convert().failed, IsEmpty());
  EXPECT_TRUE(office->can_read(paper()));
  EXPECT_EQ(content(), "application/pdf: %PDF-1.7 made\n");
}

TEST_F(OfficeFilesTest, AreConvertedOnce) {
  stand_in("mkdir -p $out; echo %PDF-1.7 first >$out/paper.pdf");
  convert();
  stand_in("mkdir -p $out; echo %PDF-1.7 second >$out/paper.pdf");
  EXPECT_THAT(convert().failed, IsEmpty());
  EXPECT_EQ(content(), "application/pdf: %PDF-1.7 first\n");
}

TEST_F(OfficeFilesTest, StayReadableOnceConvertedWhenLibreOfficeIsGone) {
  stand_in("mkdir -p $out; echo %PDF-1.7 made >$out/paper.pdf");
  convert();
  std::filesystem::remove(folder / "bin/soffice");
  convert();
  EXPECT_TRUE(office->can_read(paper()));
  EXPECT_EQ(content(), "application/pdf: %PDF-1.7 made\n");
}

TEST_F(OfficeFilesTest, CannotBeReadWithoutLibreOffice) {
  EXPECT_THAT(convert().failed, IsEmpty());
  EXPECT_FALSE(office->can_read(paper()));
}

TEST_F(OfficeFilesTest, AreOnlyForTheirOwnerToRead) {
  stand_in("mkdir -p $out; echo %PDF-1.7 made >$out/paper.pdf");
  convert();
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "cache")) {
    if (!entry.is_regular_file()) continue;
    EXPECT_EQ(entry.status().permissions(), std::filesystem::perms{0600}) << entry.path();
  }
}

TEST_F(OfficeFilesTest, FailWithAReasonWhereLibreOfficeHangs) {
  stand_in("/bin/sleep 60 & /bin/sleep 60");
  OfficeSettings settings;
  settings.limits.time = std::chrono::milliseconds(300);
  const auto begun = std::chrono::steady_clock::now();
  EXPECT_THAT(reason(convert(settings)), HasSubstr("did not convert it within"));
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(20));
}

TEST_F(OfficeFilesTest, FailWithAReasonWhereLibreOfficeCrashes) {
  stand_in("kill -SEGV $$");
  EXPECT_THAT(reason(convert()), HasSubstr("LibreOffice crashed"));
}

TEST_F(OfficeFilesTest, FailWithAReasonWhereLibreOfficeMakesNothing) {
  for (const char* script : {"exit 0", "exit 1", "mkdir -p $out; : >$out/paper.pdf",
                             "mkdir -p $out; /bin/ln -s /etc/passwd $out/paper.pdf"}) {
    stand_in(script);
    EXPECT_THAT(reason(convert()), HasSubstr("damaged, or protected by a password")) << script;
    EXPECT_THAT(content(), HasSubstr("gone from the cache")) << script;
  }
}

TEST_F(OfficeFilesTest, FailWhereWhatTheyBecomeIsTooLarge) {
  stand_in("mkdir -p $out; /bin/head -c 2000000 /dev/zero >$out/paper.pdf; kill -XFSZ $$");
  OfficeSettings settings;
  settings.limits.file_bytes = 1'000'000;
  EXPECT_THAT(convert(settings).failed, SizeIs(1));
  EXPECT_THAT(content(), HasSubstr("gone from the cache"));
}

TEST_F(OfficeFilesTest, AreConvertedOffTheNetworkAndWithoutOurSecrets) {
  setenv("SECONDLOOK_SECRET", "hidden", 1);
  stand_in(
      "mkdir -p $out; echo \"%PDF-1.7 $SECONDLOOK_SECRET\" >$out/paper.pdf\n"
      "/usr/bin/python3 -c 'import socket; socket.socket(socket.AF_UNIX); print(\"local\")' "
      ">>$out/paper.pdf\n"
      "/usr/bin/python3 -c 'import socket; socket.socket(); print(\"network\")' >>$out/paper.pdf\n"
      "exit 0");
  convert();
  unsetenv("SECONDLOOK_SECRET");
  EXPECT_EQ(content(), "application/pdf: %PDF-1.7 \nlocal\n");
}

TEST_F(OfficeFilesTest, StopWhenTheRunIsStopped) {
  stand_in("/bin/sleep 60");
  OfficeSettings settings;
  int asked = 0;
  settings.stopped = [&asked] { return ++asked > 3; };
  const auto converted = convert(settings);
  EXPECT_TRUE(converted.stopped);
  EXPECT_THAT(converted.failed, IsEmpty());
}

TEST_F(OfficeFilesTest, AreConvertedByTheRealLibreOffice) {
  const auto installed = find_libreoffice();
  if (!installed) GTEST_SKIP() << "LibreOffice is not installed";
  std::filesystem::create_directories(folder / "bin");
  std::filesystem::create_symlink(*installed, folder / "bin/soffice");
  EXPECT_THAT(reason(convert()), IsEmpty());
  EXPECT_THAT(content(), HasSubstr("application/pdf: %PDF-"));
}

TEST(OfficeFilesOfSpreadsheets, BecomeWorkbooks) {
  const OfficeKind* kind = office_kind("application/vnd.ms-excel");
  ASSERT_NE(kind, nullptr);
  EXPECT_EQ(kind->target, "xlsx");
}

}  // namespace
}  // namespace secondlook
