// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/reviewers.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

#include "pipeline/serve/secrets.h"

namespace secondlook {
namespace {
namespace fs = std::filesystem;

constexpr std::size_t kNameBytes = 80;
constexpr std::size_t kPasswordBytes =
    12;  // the least; NIST SP 800-63B asks for 8, agencies for 12
constexpr std::uintmax_t kFileBytes = 1U << 20U;

Problem problem(const fs::path& file, std::string why) {
  return {Problem::Kind::unmet_need, file.string(), std::move(why)};
}
Problem system_problem(const fs::path& file) {
  return problem(file, std::error_code(errno, std::generic_category()).message());
}

Result<void> write_for_the_owner(const fs::path& file, const std::string& text) {
  const fs::path written = file.string() + ".new";
  ::unlink(written.c_str());
  const int descriptor = ::open(written.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) return tl::unexpected(system_problem(written));
  const bool whole =
      ::write(descriptor, text.data(), text.size()) == std::ssize(text) && ::fsync(descriptor) == 0;
  const bool closed = ::close(descriptor) == 0;
  if (!whole || !closed || ::rename(written.c_str(), file.c_str()) != 0)
    return tl::unexpected(system_problem(file));
  return {};
}

bool is_name(const std::string& name) {
  return !name.empty() && name.size() <= kNameBytes && name.front() != ' ' && name.back() != ' ' &&
         std::all_of(name.begin(), name.end(),
                     [](unsigned char c) { return c >= 0x20 && c != 0x7F; });
}

}  // namespace

Result<Reviewers> Reviewers::read(const fs::path& folder) {
  Reviewers reviewers(folder / "reviewers.json");
  std::error_code error;
  if (!fs::exists(reviewers.file_, error)) return reviewers;
  if (fs::file_size(reviewers.file_, error) > kFileBytes)
    return tl::unexpected(problem(reviewers.file_, "is too large to be a list of reviewers"));
  std::ifstream stream(reviewers.file_);
  const auto json = nlohmann::json::parse(stream, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object())
    return tl::unexpected(problem(reviewers.file_, "is not a list of reviewers"));
  for (const auto& [name, hash] : json.items()) {
    if (!hash.is_string())
      return tl::unexpected(problem(reviewers.file_, "is not a list of reviewers"));
    reviewers.hashes_[name] = hash.get<std::string>();
  }
  return reviewers;
}

Result<void> Reviewers::add(const std::string& name, std::string_view password) {
  if (!is_name(name))
    return tl::unexpected(problem(file_, "a reviewer's name is one line of at most 80 bytes"));
  if (password.size() < kPasswordBytes)
    return tl::unexpected(problem(file_, "a password has at least 12 characters"));
  auto hash = hashed_password(password);
  if (!hash) return tl::unexpected(hash.error());
  hashes_[name] = std::move(*hash);
  nlohmann::json json = hashes_;
  return write_for_the_owner(
      file_, json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

std::vector<std::string> Reviewers::names() const {
  std::vector<std::string> names;
  for (const auto& [name, hash] : hashes_) names.push_back(name);
  return names;
}

bool Reviewers::knows(const std::string& name, std::string_view password) const {
  const auto found = hashes_.find(name);
  if (found != hashes_.end()) return is_password(password, found->second);
  if (!hashes_.empty()) (void)is_password(password, hashes_.begin()->second);
  return false;
}

}  // namespace secondlook
