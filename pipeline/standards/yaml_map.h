// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping of a YAML file, read strictly: what is missing, of the wrong kind or unknown is noted
// with its line, and reading goes on, so that one run shows all that is wrong.
#pragma once
#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/result.h"

namespace secondlook {

/// Everything found wrong with the files of a folder, in the order of reading.
using Problems = std::vector<Problem>;

/// What to tell who is told of one alone.
Problem first_of(const Problems& problems);

/// Notes problems of one file as "fes.yaml:41: reason", or with the column, "mine.yaml:41:7", of a
/// file whose writer may know nothing of YAML.
class FileProblems {
 public:
  enum class Place { line, line_and_column };
  FileProblems(std::string file, Problems& problems, Place place = Place::line)
      : file_(std::move(file)), problems_(&problems), place_(place) {}
  void add(const YAML::Mark& mark, std::string reason);
  void add(const YAML::Node& node, std::string reason);
  void add(int line, std::string reason);
  const std::string& file() const { return file_; }

 private:
  std::string file_;
  Problems* problems_;
  Place place_;
};

/// The line of a node, counted from 1.
int line_of(const YAML::Node& node);

/// Each key is asked for once by name; done() then notes those that nobody asked for, with the
/// known ones beside them.
class YamlMap {
 public:
  YamlMap(const YAML::Node& node, std::string what, FileProblems& problems);

  std::string text(std::string_view key);           // must be there and not empty
  std::string optional_text(std::string_view key);  // "" if not there
  std::optional<int> number(std::string_view key);  // must be there
  std::optional<int> optional_number(std::string_view key);
  bool optional_flag(std::string_view key);                       // false if not there
  std::vector<std::string> optional_texts(std::string_view key);  // a list
  std::vector<int> optional_numbers(std::string_view key);        // a list
  std::vector<YAML::Node> list(std::string_view key);             // must be there, not empty
  std::vector<YAML::Node> optional_list(std::string_view key);    // empty if not there
  std::optional<YAML::Node> child(std::string_view key);          // must be there
  std::optional<YAML::Node> optional_child(std::string_view key);
  void done();

  /// From here on problems name it by its id: "level 1-7" for "a level".
  void rename(std::string what) { what_ = std::move(what); }

  const YAML::Node& node() const { return node_; }

 private:
  std::optional<YAML::Node> find(std::string_view key);
  std::optional<YAML::Node> need(std::string_view key);
  void note(const YAML::Node& node, std::string_view key, std::string_view complaint);

  YAML::Node node_;
  std::string what_;  // "level 1-7", for the problem's words
  FileProblems* problems_;
  std::vector<std::string> known_;
  bool usable_ = false;
};

/// A whole file as a node; a syntax error, an alias to nothing or too deep a nesting is a problem.
std::optional<YAML::Node> parse_yaml(std::string_view text, FileProblems& problems);

}  // namespace secondlook
