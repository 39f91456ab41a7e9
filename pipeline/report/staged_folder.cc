// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/staged_folder.h"

#include <unistd.h>

#include <system_error>
#include <utility>

#include "pipeline/report/output_file.h"
#include "pipeline/report/unchanged_file.h"

namespace secondlook {
namespace fs = std::filesystem;
namespace {

// A commit goes: .writing/X is complete and on disk; the folder .former is made; each X moves to
// .former and its successor into its place; .former is renamed to .outdated, and removed. So where
// .former is found, a commit was cut short after all was written, and is simply carried on.
constexpr const char* kStaging = ".writing";
constexpr const char* kFormer = ".former";
constexpr const char* kOutdated = ".outdated";

Problem problem(const fs::path& where, const std::error_code& error) {
  return {Problem::Kind::unmet_need, where.string(), error.message()};
}

}  // namespace

StagedFolder::StagedFolder(fs::path folder, std::vector<std::string> entries, FolderLock lock)
    : folder_(std::move(folder)),
      staging_(folder_ / kStaging),
      entries_(std::move(entries)),
      lock_(std::move(lock)) {}

StagedFolder::~StagedFolder() {
  if (lock_.descriptor() < 0) return;
  std::error_code ignored;  // leftovers are harmless: the next `open` removes them
  if (!fs::exists(folder_ / kFormer, ignored)) fs::remove_all(staging_, ignored);
}

Result<StagedFolder> StagedFolder::open(const fs::path& folder, std::vector<std::string> entries) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return tl::unexpected(problem(folder, error));
  auto lock = FolderLock::take(folder);
  if (!lock) return tl::unexpected(lock.error());
  StagedFolder staged(folder, std::move(entries), std::move(*lock));
  if (fs::exists(folder / kFormer, error))
    if (auto done = staged.swap_in(); !done) return tl::unexpected(done.error());
  fs::remove_all(folder / kOutdated, error);
  fs::remove_all(staged.staging_, error);
  fs::create_directory(staged.staging_, error);
  if (error) return tl::unexpected(problem(staged.staging_, error));
  return staged;
}

Result<void> StagedFolder::write(const fs::path& name, std::string_view bytes) const {
  if (take_over(folder_ / name, bytes, staging_ / name)) return {};
  return write_file(staging_ / name, bytes);
}

Result<void> StagedFolder::commit() {
  for (const std::string& entry : entries_) take_over_if_same(folder_ / entry, staging_ / entry);
  // The staged files must be on disk before the first rename is, or a power cut could leave names
  // without content where a review stood.
  if (::syncfs(lock_.descriptor()) != 0)
    return tl::unexpected(problem(staging_, std::error_code(errno, std::generic_category())));
  std::error_code error;
  fs::create_directory(folder_ / kFormer, error);
  if (error) return tl::unexpected(problem(folder_ / kFormer, error));
  return swap_in();
}

Result<void> StagedFolder::swap_in() {
  const fs::path former = folder_ / kFormer;
  std::vector<std::pair<fs::path, fs::path>> moved;  // from, to
  std::error_code error;
  const auto is_there = [](const fs::path& path) {
    std::error_code unseen;
    return fs::exists(fs::symlink_status(path, unseen));
  };
  const auto move = [&](const fs::path& from, const fs::path& to) {
    if (error || !is_there(from)) return;
    fs::rename(from, to, error);
    if (!error) moved.emplace_back(from, to);
  };
  for (const std::string& entry : entries_) {
    if (!is_there(staging_ / entry)) continue;  // moved before a crash
    move(folder_ / entry, former / entry);
    move(staging_ / entry, folder_ / entry);
  }
  if (!error) fs::rename(former, folder_ / kOutdated, error);
  if (error) {
    const Problem why = problem(folder_, error);
    for (auto move_back = moved.rbegin(); move_back != moved.rend(); ++move_back) {
      std::error_code ignored;
      fs::rename(move_back->second, move_back->first, ignored);
    }
    std::error_code ignored;
    fs::remove(former, ignored);
    return tl::unexpected(why);
  }
  fs::remove_all(folder_ / kOutdated, error);
  return {};
}

}  // namespace secondlook
