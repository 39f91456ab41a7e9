// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/read_alignment.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "pipeline/data_file.h"
#include "pipeline/mission/read_priorities.h"
#include "pipeline/report/json_values.h"

namespace secondlook {
namespace {

// A thousand executives with ten links each and their quotes are smaller.
constexpr std::uintmax_t kLargestFile = std::uintmax_t{64} << 20;

Result<bool> is_there(const std::filesystem::path& file) {
  std::error_code error;
  const auto bytes = std::filesystem::file_size(file, error);
  if (error) return false;
  if (bytes > kLargestFile)
    return tl::unexpected(Problem{Problem::Kind::too_large, file.string(), ""});
  return true;
}

std::string text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double number_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number() ? found->get<double>() : 0;
}

AlignmentRole role_named(const std::string& word) {
  for (const AlignmentRole role :
       {AlignmentRole::accountable, AlignmentRole::directs, AlignmentRole::advises})
    if (name(role) == word) return role;
  return AlignmentRole::supports;
}

std::optional<AlignmentLink> link_in(const Json& line, const MissionPriorities& priorities) {
  const auto priority =
      std::ranges::find(priorities.list, text_at(line, "priority"), &MissionPriority::id);
  if (priority == priorities.list.end()) return std::nullopt;
  AlignmentLink link{.priority = static_cast<std::size_t>(priority - priorities.list.begin()),
                     .priority_id = priority->id,
                     .priority_title = priority->title,
                     .role = role_named(text_at(line, "role")),
                     .confidence = number_at(line, "confidence"),
                     .words = {},
                     .evidence = {}};
  if (const auto words = line.find("words"); words != line.end() && words->is_array())
    for (const Json& word : *words)
      if (word.is_string()) link.words.push_back(word.get<std::string>());
  if (const auto shown = line.find("evidence"); shown != line.end() && shown->is_array())
    for (const Json& one : *shown) {
      if (!one.is_object()) continue;
      Evidence& evidence = link.evidence.emplace_back();
      evidence.document_id = text_at(one, "document_id");
      evidence.path = text_at(one, "path");
      evidence.page = static_cast<int>(std::clamp(number_at(one, "page"), 1.0, 1e6));
      evidence.quote = text_at(one, "quote");
    }
  if (link.evidence.empty()) return std::nullopt;
  return link;
}

}  // namespace

Result<MissionAlignment> read_alignment(const std::filesystem::path& folder) {
  MissionAlignment alignment;
  for (const char* file : {"priorities.yaml", "alignment.jsonl"}) {
    const auto there = is_there(folder / file);
    if (!there) return tl::unexpected(there.error());
    if (!*there) return alignment;
  }
  const auto yaml = read_data_file(folder / "priorities.yaml");
  if (!yaml) return tl::unexpected(yaml.error());
  auto priorities = parse_priorities_yaml(*yaml, "priorities.yaml");
  if (!priorities) return tl::unexpected(priorities.error());
  alignment.priorities = std::move(*priorities);
  std::map<std::string, std::size_t> known;
  std::ifstream lines(folder / "alignment.jsonl", std::ios::binary);
  for (std::string line; std::getline(lines, line);) {
    const Json one = Json::parse(line, nullptr, /*allow_exceptions=*/false);
    if (!one.is_object()) continue;
    auto link = link_in(one, alignment.priorities);
    if (!link) continue;
    const std::string id = text_at(one, "position_id");
    const auto [place, added] = known.emplace(id, alignment.positions.size());
    if (added)
      alignment.positions.push_back(
          {.position_id = id,
           .title = text_at(one, "title"),
           .pay_plan = text_at(one, "pay_plan"),
           .organization = text_at(one, "organization"),
           .executive = !one.contains("executive") || one["executive"] == true,
           .links = {}});
    alignment.positions[place->second].links.push_back(std::move(*link));
  }
  return alignment;
}

}  // namespace secondlook
