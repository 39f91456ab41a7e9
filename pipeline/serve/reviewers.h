// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewers who may sign in to a served review, kept in its folder as reviewers.json.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"

namespace secondlook {

class Reviewers {
 public:
  /// A folder without the file has none.
  static Result<Reviewers> read(const std::filesystem::path& folder);
  /// Adds one, or gives one another password, and writes the file for its owner alone.
  Result<void> add(const std::string& name, std::string_view password);

  bool empty() const { return hashes_.empty(); }
  std::vector<std::string> names() const;
  /// Takes as long for a name that there is not.
  bool knows(const std::string& name, std::string_view password) const;

 private:
  explicit Reviewers(std::filesystem::path file) : file_(std::move(file)) {}
  std::filesystem::path file_;
  std::map<std::string, std::string> hashes_;  // by name
};

}  // namespace secondlook
