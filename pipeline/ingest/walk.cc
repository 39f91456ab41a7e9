// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

#include "pipeline/ingest/printable_path.h"

namespace secondlook {
namespace {

struct CloseFolder {
  void operator()(DIR* folder) const noexcept { closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

struct FreeChars {
  void operator()(char* text) const noexcept { std::free(text); }
};

std::string joined(std::string_view folder, std::string_view name) {
  std::string path(folder);
  if (!path.empty() && path.back() != '/') path += '/';
  return path += name;
}

/// The path with every link in it resolved, or nothing (errno says why).
std::optional<std::string> resolved(const std::string& path) {
  const std::unique_ptr<char, FreeChars> real{realpath(path.c_str(), nullptr)};
  if (!real) return std::nullopt;
  return std::string(real.get());
}

bool is_within(std::string_view path, std::string_view root) {
  if (!path.starts_with(root)) return false;
  return root.ends_with('/') || path.size() == root.size() || path[root.size()] == '/';
}

/// Why something that is neither file, folder nor link is left alone. Opening it could block or
/// have an effect.
std::string what_it_is(mode_t mode) {
  if (S_ISFIFO(mode)) return "a named pipe";
  if (S_ISSOCK(mode)) return "a socket";
  if (S_ISBLK(mode) || S_ISCHR(mode)) return "a device";
  return "not a regular file";
}

void follow_link(const std::string& root, FoundPath& link) {
  const auto not_followed = [&](std::string reason) {
    link.outcome = Outcome::not_followed;
    link.reason = std::move(reason);
  };
  const std::optional<std::string> target = resolved(link.file);
  if (!target && errno == ELOOP) return not_followed("a link that leads back to itself");
  if (!target && errno == ENOENT) return not_followed("a link to something that does not exist");
  if (!target) return not_followed("a link whose target cannot be reached: " + error_reason(errno));
  if (!is_within(*target, root)) return not_followed("a link that leads out of the archive");
  struct stat status {};
  if (lstat(target->c_str(), &status) != 0)
    return not_followed("a link whose target cannot be reached: " + error_reason(errno));
  if (S_ISDIR(status.st_mode))
    return not_followed("a link to a folder of the archive, whose files are listed there");
  if (!S_ISREG(status.st_mode)) return not_followed("a link to " + what_it_is(status.st_mode));
  link.file = *target;
}

/// The names in a folder; or the error number that stopped the listing.
tl::expected<std::vector<std::string>, int> names_in(const std::string& folder) {
  const int fd = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) return tl::unexpected(errno);
  const Folder opened{fdopendir(fd)};
  if (!opened) {
    const int error_number = errno;
    close(fd);
    return tl::unexpected(error_number);
  }
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = readdir(opened.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
    errno = 0;
  }
  if (errno != 0) return tl::unexpected(errno);
  return names;
}

}  // namespace

std::string error_reason(int error_number) {
  std::string text = std::generic_category().message(error_number);
  if (!text.empty()) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

Result<std::vector<FoundPath>> walk(const std::string& root,
                                    const std::vector<std::string>& left_out) {
  const auto problem = [&](std::string reason) {
    return tl::unexpected(
        Problem{Problem::Kind::unreadable, printable_path(root), std::move(reason)});
  };
  const std::optional<std::string> top = resolved(root);
  if (!top) return problem(error_reason(errno));
  struct stat status {};
  if (stat(top->c_str(), &status) != 0) return problem(error_reason(errno));
  if (S_ISREG(status.st_mode)) {
    if (access(top->c_str(), R_OK) != 0) return problem(error_reason(errno));
    return std::vector{FoundPath{{}, *top, Outcome::pending, {}}};
  }
  if (!S_ISDIR(status.st_mode)) return problem("neither a folder nor a file");

  std::vector<FoundPath> found;
  std::vector<std::string> folders{std::string()};  // relative, still to be listed
  while (!folders.empty()) {
    const std::string folder = std::move(folders.back());
    folders.pop_back();
    const std::string path = folder.empty() ? *top : joined(*top, folder);
    const auto names = names_in(path);
    if (!names && folder.empty()) return problem(error_reason(names.error()));
    if (!names) {
      found.push_back({folder, path, Outcome::failed,
                       "a folder that cannot be listed: " + error_reason(names.error())});
      continue;
    }
    for (const std::string& name : *names) {
      FoundPath next{joined(folder, name), joined(path, name), Outcome::pending, {}};
      if (lstat(next.file.c_str(), &status) != 0) {
        next.outcome = Outcome::failed;
        next.reason = error_reason(errno);
      } else if (S_ISDIR(status.st_mode)) {
        if (std::find(left_out.begin(), left_out.end(), next.file) == left_out.end())
          folders.push_back(std::move(next.relative));
        continue;
      } else if (S_ISLNK(status.st_mode)) {
        follow_link(*top, next);
      } else if (!S_ISREG(status.st_mode)) {
        next.outcome = Outcome::not_followed;
        next.reason = what_it_is(status.st_mode);
      }
      found.push_back(std::move(next));
    }
  }
  return found;
}

}  // namespace secondlook
