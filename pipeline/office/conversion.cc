// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/office/conversion.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

#include "extractors/file_descriptor.h"
#include "pipeline/office/temporary_folder.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

// The document decides nothing about the machine: no macro runs, and pictures, sections and cells
// that it links to elsewhere are not fetched.
constexpr std::string_view kProfile = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
)";

tl::unexpected<Problem> problem(Problem::Kind kind, std::string reason) {
  return tl::unexpected(Problem{kind, "", std::move(reason)});
}

tl::unexpected<Problem> no_room(std::string_view doing) {
  return problem(Problem::Kind::unmet_need,
                 fmt::format("{}: {}", doing, std::generic_category().message(errno)));
}

bool copy(int from, const fs::path& to) {
  const FileDescriptor file{
      open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600)};
  struct stat status {};
  if (!file || fstat(from, &status) != 0) return false;
  for (off_t at = 0; at < status.st_size;) {
    const ssize_t sent =
        sendfile(file.get(), from, &at, static_cast<std::size_t>(status.st_size - at));
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return false;
  }
  return true;
}

bool write_profile(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  const FileDescriptor file{
      open((folder / "registrymodifications.xcu").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600)};
  return file && write(file.get(), kProfile.data(), kProfile.size()) ==
                     static_cast<ssize_t>(kProfile.size());
}

// Beside its place and renamed into it. The converted paper is nobody's but the user's: personal
// data in it is not masked, as it is in everything that the program shows.
Result<void> move_into_place(const fs::path& made, const fs::path& result) {
  std::error_code error;
  fs::create_directories(result.parent_path(), error);
  const FileDescriptor content{open(made.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC)};
  std::string unfinished = result.string() + ".XXXXXX";
  const FileDescriptor reserved{mkostemp(unfinished.data(), O_CLOEXEC)};
  if (!content || !reserved) return no_room("the converted file cannot be kept");
  if (!copy(content.get(), unfinished) || rename(unfinished.c_str(), result.c_str()) != 0) {
    const auto reason = no_room("the converted file cannot be kept");
    unlink(unfinished.c_str());
    return reason;
  }
  return {};
}

bool is_regular_and_filled(const fs::path& file) {
  struct stat status {};
  return lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
}

}  // namespace

std::optional<fs::path> find_libreoffice() {
  const char* path = std::getenv("PATH");
  if (path == nullptr) return std::nullopt;
  for (std::string_view rest = path; !rest.empty();) {
    const std::string_view folder = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(rest.size(), folder.size() + 1));
    if (!folder.starts_with('/')) continue;  // never what lies in the folder we happen to be in
    const fs::path program = fs::path(folder) / "soffice";
    std::error_code error;
    if (access(program.c_str(), X_OK) == 0 && fs::is_regular_file(program, error)) return program;
  }
  return std::nullopt;
}

Result<void> convert(const fs::path& libreoffice, int content, const OfficeKind& kind,
                     const fs::path& result, const Confinement& limits,
                     const std::function<bool()>& stopped) {
  const TemporaryFolder scratch;
  const fs::path& home = scratch.path();
  const fs::path paper = home / fmt::format("paper.{}", kind.extension);
  const fs::path made = home / "out" / fmt::format("paper.{}", kind.target);
  if (home.empty() || !copy(content, paper) || !write_profile(home / "profile" / "user"))
    return no_room("there is no room to convert it");

  const auto end = run_confined(
      {libreoffice.string(), "-env:UserInstallation=file://" + (home / "profile").string(),
       "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--convert-to",
       std::string(kind.target), "--outdir", (home / "out").string(), paper.string()},
      {"HOME=" + home.string(), "TMPDIR=" + home.string(), "PATH=/usr/local/bin:/usr/bin:/bin",
       "LANG=C.UTF-8", "TZ=UTC", "SAL_USE_VCLPLUGIN=svp"},
      limits, stopped);
  if (!end) return tl::unexpected(end.error());
  switch (end->how) {
    case CommandEnd::How::stopped:
      return problem(Problem::Kind::timed_out, "the run was stopped");
    case CommandEnd::How::timed_out:
      return problem(Problem::Kind::timed_out,
                     fmt::format("LibreOffice did not convert it within {} seconds",
                                 std::chrono::ceil<std::chrono::seconds>(limits.time).count()));
    case CommandEnd::How::killed:
      return problem(Problem::Kind::crashed, "LibreOffice crashed on it");
    case CommandEnd::How::exited:
      break;
  }
  if (!is_regular_and_filled(made))
    return problem(Problem::Kind::unreadable,
                   "LibreOffice could not convert it: it is damaged, or protected by a password");
  return move_into_place(made, result);
}

}  // namespace secondlook
