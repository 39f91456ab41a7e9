// SPDX-License-Identifier: GPL-3.0-or-later
// A review folder as another program reads it.
#pragma once
#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/review/program.h"

namespace secondlook {

using CsvRows = std::vector<std::vector<std::string>>;

/// RFC 4180, read by itself: the head line and all rows.
inline CsvRows csv_rows(std::string_view csv) {
  CsvRows rows;
  std::vector<std::string> row{""};
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char c = csv[i];
    if (quoted && c == '"' && csv.substr(i + 1, 1) == "\"") {
      row.back() += csv[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (quoted) {
      row.back() += c;
    } else if (c == ',') {
      row.emplace_back();
    } else if (c == '\n') {
      rows.push_back(std::exchange(row, {""}));
    } else if (c != '\r') {
      row.back() += c;
    }
  }
  return rows;
}

/// A row of inputs.csv by the names of its columns.
using InputRow = std::map<std::string, std::string>;

class ReviewFolder {
 public:
  explicit ReviewFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  const std::filesystem::path& path() const { return folder_; }
  std::string file(std::string_view name) const { return bytes_of(folder_ / name); }
  nlohmann::json run() const { return nlohmann::json::parse(file("run.json")); }

  /// positions.jsonl in its order.
  std::vector<nlohmann::json> all_positions() const {
    std::vector<nlohmann::json> positions;
    std::istringstream lines(file("positions.jsonl"));
    for (std::string line; std::getline(lines, line);)
      positions.push_back(nlohmann::json::parse(line));
    return positions;
  }

  /// By the path of the paper, relative to the archive; those after the first of a file of several
  /// by path and id.
  std::map<std::string, nlohmann::json> positions() const {
    std::map<std::string, nlohmann::json> positions;
    for (const auto& position : all_positions()) {
      const std::string path = position["documents"][0]["path"];
      if (!positions.emplace(path, position).second)
        positions.emplace(path + " " + position["position_id"].get<std::string>(), position);
    }
    return positions;
  }

  /// inputs.csv by path.
  std::map<std::string, InputRow> inputs() const {
    std::map<std::string, InputRow> inputs;
    const CsvRows rows = csv_rows(file("inputs.csv"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
      InputRow input;
      for (std::size_t column = 0; column < rows[0].size(); ++column)
        input[rows[0][column]] = rows[i].at(column);
      inputs[input["path"]] = input;
    }
    return inputs;
  }

  /// Every file of the report below the folder, without the extract cache, by relative path.
  std::vector<std::string> files() const {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_)) {
      std::string name = std::filesystem::relative(entry.path(), folder_).string();
      if (entry.is_regular_file() && !name.starts_with("cache/")) files.push_back(std::move(name));
    }
    std::sort(files.begin(), files.end());
    return files;
  }

 private:
  std::filesystem::path folder_;
};

/// run.json without the times.
inline nlohmann::json without_times(nlohmann::json run) {
  run.erase("started");
  run.erase("finished");
  return run;
}

/// Expects the same files with the same bytes in both, but for the times.
inline void expect_same_review(const ReviewFolder& one, const ReviewFolder& other) {
  ASSERT_EQ(one.files(), other.files());
  for (const std::string& name : one.files()) {
    if (name == "run.json")
      EXPECT_EQ(without_times(one.run()), without_times(other.run()));
    else
      EXPECT_TRUE(one.file(name) == other.file(name)) << name << " differs";
  }
}

}  // namespace secondlook
