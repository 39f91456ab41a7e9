// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/read_priorities.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "extractors/table/decode_text.h"
#include "models/characters.h"
#include "pipeline/mission/csv_records.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {
namespace {

// A plan has some twenty goals and objectives; what has thousands is no list of priorities, and
// each is held against each executive position.
constexpr std::size_t kMostPriorities = 1000;

constexpr std::string_view kColumns = "id, title, text, part_of, organizations, programmes";

struct Column {
  std::string_view heading, means;
};
constexpr std::array<Column, 9> kHeadings = {{{"id", "id"},
                                              {"title", "title"},
                                              {"text", "text"},
                                              {"part_of", "part_of"},
                                              {"organizations", "organizations"},
                                              {"organisations", "organizations"},
                                              {"programmes", "programmes"},
                                              {"programs", "programmes"},
                                              {"description", "text"}}};

std::optional<std::string_view> column_of(std::string_view heading) {
  const std::string plain = lower(heading);
  const auto found = std::ranges::find(kHeadings, plain, &Column::heading);
  if (found == kHeadings.end()) return std::nullopt;
  return found->means;
}

std::vector<std::string> names_in(std::string_view cell) {
  std::vector<std::string> names;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(';'), cell.size());
    if (const auto name = trimmed(cell.substr(0, end), " \t\r\n"); !name.empty())
      names.emplace_back(name);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return names;
}

Problem unreadable(std::string where, std::string reason) {
  return {Problem::Kind::unreadable, std::move(where), std::move(reason)};
}

// Which column holds what, by the file's first row.
Result<std::map<std::string_view, std::size_t>> read_headings(const CsvRecord& row,
                                                              const std::string& file) {
  std::map<std::string_view, std::size_t> columns;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto column = column_of(row[i].text);
    if (!column)
      return tl::unexpected(
          unreadable(place_of(file, row[i]), fmt::format("'{}' is no column of a list of "
                                                         "priorities; known are {}",
                                                         row[i].text, kColumns)));
    if (!columns.emplace(*column, i).second)
      return tl::unexpected(
          unreadable(place_of(file, row[i]), fmt::format("there are two columns '{}'", *column)));
  }
  for (const std::string_view needed : {"id", "title"})
    if (!columns.contains(needed))
      return tl::unexpected(
          unreadable(place_of(file, row.front()), fmt::format("there is no column '{}'", needed)));
  return columns;
}

Result<MissionPriority> read_row(const CsvRecord& row,
                                 const std::map<std::string_view, std::size_t>& columns,
                                 const std::string& file) {
  if (row.size() > columns.size())
    return tl::unexpected(unreadable(
        place_of(file, row[columns.size()]),
        fmt::format("the row has {} cells, its headings are {}; a cell with a comma stands in "
                    "quotes",
                    row.size(), columns.size())));
  const auto cell = [&](std::string_view name) {
    const auto column = columns.find(name);
    return column != columns.end() && column->second < row.size() ? &row[column->second] : nullptr;
  };
  const auto text = [&](std::string_view name) {
    const CsvCell* found = cell(name);
    return found ? found->text : std::string();
  };
  MissionPriority priority{.id = text("id"),
                           .title = text("title"),
                           .text = text("text"),
                           .part_of = text("part_of"),
                           .organizations = names_in(text("organizations")),
                           .programmes = names_in(text("programmes")),
                           .evidence = {}};
  for (const std::string_view needed : {"id", "title"})
    if (text(needed).empty()) {
      const CsvCell* empty = cell(needed);
      return tl::unexpected(unreadable(place_of(file, empty ? *empty : row.back()),
                                       fmt::format("the priority has no {}", needed)));
    }
  return priority;
}

MissionPriority read_mapping(const YAML::Node& node, FileProblems& problems) {
  YamlMap map(node, "a priority", problems);
  MissionPriority priority;
  priority.id = map.text("id");
  if (!priority.id.empty()) map.rename(fmt::format("priority {}", priority.id));
  priority.title = map.text("title");
  priority.text = map.optional_text("text");
  priority.part_of = map.optional_text("part_of");
  priority.organizations = map.optional_texts("organizations");
  priority.programmes = map.optional_texts("programmes");
  map.done();
  return priority;
}

MissionPriorities read_root(const YAML::Node& root, const std::string& file,
                            FileProblems& problems) {
  MissionPriorities priorities{.source = file, .confirmed = true, .list = {}};
  std::vector<YAML::Node> nodes;
  if (root.IsSequence()) {
    for (const YAML::Node& node : root) nodes.push_back(node);
  } else {
    YamlMap map(root, "the file", problems);
    if (map.optional_child("confirmed")) priorities.confirmed = map.optional_flag("confirmed");
    if (std::string source = map.optional_text("source"); !source.empty())
      priorities.source = std::move(source);
    nodes = map.list("priorities");
    map.done();
  }
  std::set<std::string> ids;
  for (const YAML::Node& node : nodes) {
    priorities.list.push_back(read_mapping(node, problems));
    const std::string& id = priorities.list.back().id;
    if (!id.empty() && !ids.insert(id).second)
      problems.add(node, fmt::format("there are two priorities '{}'", id));
  }
  return priorities;
}

Result<MissionPriorities> of_a_size(MissionPriorities priorities, const std::string& file) {
  if (priorities.list.empty()) return tl::unexpected(unreadable(file, "it lists no priority"));
  if (priorities.list.size() > kMostPriorities)
    return tl::unexpected(
        Problem{Problem::Kind::too_large, file,
                fmt::format("it lists more than {} priorities", kMostPriorities)});
  return priorities;
}

}  // namespace

Result<MissionPriorities> parse_priorities_csv(std::string_view text, const std::string& file) {
  const auto records = csv_records(text, file);
  if (!records) return tl::unexpected(records.error());
  MissionPriorities priorities{.source = file, .confirmed = true, .list = {}};
  if (records->empty()) return of_a_size(std::move(priorities), file);
  const auto columns = read_headings(records->front(), file);
  if (!columns) return tl::unexpected(columns.error());
  std::set<std::string> ids;
  for (auto row = records->begin() + 1; row != records->end(); ++row) {
    auto priority = read_row(*row, *columns, file);
    if (!priority) return tl::unexpected(priority.error());
    if (!ids.insert(priority->id).second)
      return tl::unexpected(unreadable(place_of(file, (*row)[columns->at("id")]),
                                       fmt::format("there are two priorities '{}'", priority->id)));
    priorities.list.push_back(std::move(*priority));
  }
  return of_a_size(std::move(priorities), file);
}

Result<MissionPriorities> parse_priorities_yaml(std::string_view text, const std::string& file) {
  Problems found;
  FileProblems problems(file, found, FileProblems::Place::line_and_column);
  MissionPriorities priorities;
  if (const auto root = parse_yaml(decode_text(text), problems)) {
    try {
      priorities = read_root(*root, file, problems);
    } catch (const YAML::Exception& error) {
      problems.add(error.mark, error.msg);
    }
  }
  if (!found.empty()) return tl::unexpected(unreadable(found.front().where, found.front().reason));
  return of_a_size(std::move(priorities), file);
}

std::string priorities_yaml(const MissionPriorities& priorities) {
  YAML::Emitter out;
  if (!priorities.confirmed)
    out << YAML::Comment(
        "Proposed from the headings of a plan. Correct them, set `confirmed: true`, and give this\n"
        "file to the next review: --priorities FILE");
  out << YAML::BeginMap << YAML::Key << "confirmed" << YAML::Value << priorities.confirmed;
  if (!priorities.source.empty()) out << YAML::Key << "source" << YAML::Value << priorities.source;
  out << YAML::Key << "priorities" << YAML::Value << YAML::BeginSeq;
  const auto add_names = [&](const char* key, const std::vector<std::string>& names) {
    if (!names.empty()) out << YAML::Key << key << YAML::Value << names;
  };
  for (const MissionPriority& priority : priorities.list) {
    out << YAML::BeginMap << YAML::Key << "id" << YAML::Value << priority.id;
    if (!priority.evidence.empty())
      out << YAML::Comment(fmt::format("page {}", priority.evidence.front().page));
    out << YAML::Key << "title" << YAML::Value << priority.title;
    if (!priority.text.empty()) out << YAML::Key << "text" << YAML::Value << priority.text;
    if (!priority.part_of.empty()) out << YAML::Key << "part_of" << YAML::Value << priority.part_of;
    add_names("organizations", priority.organizations);
    add_names("programmes", priority.programmes);
    out << YAML::EndMap;
  }
  out << YAML::EndSeq << YAML::EndMap;
  return std::string(out.c_str()) + "\n";
}

}  // namespace secondlook
