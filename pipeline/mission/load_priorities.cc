// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/load_priorities.h"

#include <string>
#include <system_error>
#include <utility>

#include "models/characters.h"
#include "models/running_text.h"
#include "pipeline/data_file.h"
#include "pipeline/mission/plan_layout.h"
#include "pipeline/mission/propose_priorities.h"
#include "pipeline/mission/read_priorities.h"
#include "pipeline/single_document.h"

namespace secondlook {
namespace {

// A list of a thousand goals with a page of text each is smaller.
constexpr std::uintmax_t kMostBytes = std::uintmax_t{4} << 20;

Result<std::string> read_list(const std::filesystem::path& file) {
  std::error_code error;
  const auto bytes = std::filesystem::file_size(file, error);
  if (error)
    return tl::unexpected(Problem{Problem::Kind::unreadable, file.string(), error.message()});
  if (bytes > kMostBytes)
    return tl::unexpected(
        Problem{Problem::Kind::too_large, file.string(), "a list of priorities has 4 MiB at most"});
  return read_data_file(file);
}

Result<MissionPriorities> read_plan(const std::filesystem::path& file,
                                    const std::filesystem::path& data, const Passwords& passwords) {
  const std::filesystem::path layout_file = data / "forms" / "strategic_plan.yaml";
  const auto yaml = read_data_file(layout_file);
  if (!yaml) return tl::unexpected(yaml.error());
  const auto layout = PlanLayout::parse(*yaml, layout_file.string());
  if (!layout) return tl::unexpected(layout.error());
  auto read = read_single_document(file.string(), passwords);
  if (!read) return tl::unexpected(read.error());
  return propose_priorities(running_text(read->document.pages, read->document.id, file.string()),
                            *layout);
}

}  // namespace

Result<void> keep_confirmed(const MissionPriorities& proposed, const std::filesystem::path& out) {
  const std::filesystem::path file = out / "priorities.yaml";
  std::error_code error;
  if (proposed.confirmed || !std::filesystem::exists(file, error)) return {};
  const auto text = read_list(file);
  if (!text) return tl::unexpected(text.error());
  const auto there = parse_priorities_yaml(*text, file.string());
  if (there && !there->confirmed) return {};
  return tl::unexpected(
      Problem{Problem::Kind::unsupported, file.string(),
              "somebody has confirmed or is correcting this list, which the plan's "
              "proposal would replace; give it as --priorities, or move it away"});
}

Result<MissionPriorities> load_priorities(const std::filesystem::path& file,
                                          const std::filesystem::path& data,
                                          const Passwords& passwords) {
  if (file.empty()) return MissionPriorities{};
  const std::string extension = lower(file.extension().string());
  const bool csv = extension == ".csv" || extension == ".tsv";
  if (!csv && extension != ".yaml" && extension != ".yml") return read_plan(file, data, passwords);
  const auto text = read_list(file);
  if (!text) return tl::unexpected(text.error());
  return csv ? parse_priorities_csv(*text, file.string())
             : parse_priorities_yaml(*text, file.string());
}

}  // namespace secondlook
