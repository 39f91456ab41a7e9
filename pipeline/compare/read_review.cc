// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare/read_review.h"

#include <algorithm>
#include <fstream>

#include "extractors/table/csv_reader.h"
#include "pipeline/data_file.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Problem> in_folder(const fs::path& folder, Problem problem) {
  problem.where = (folder / problem.where).string();
  return tl::unexpected(std::move(problem));
}

// A folder of ours may list every paper of a department.
TableLimits no_fewer_than_inputs() {
  constexpr std::size_t kMany = std::size_t{1} << 40;
  return {.rows = kMany, .cells = kMany, .places = kMany, .text_bytes = kMany};
}

Result<std::map<std::string, std::string>> read_inputs(const fs::path& file) {
  const auto text = read_data_file(file);
  if (!text) return tl::unexpected(text.error());
  const auto sheet = read_csv(*text, no_fewer_than_inputs());
  if (!sheet || sheet->rows.empty())
    return tl::unexpected(
        Problem{Problem::Kind::unreadable, file.string(), "is not what a review writes"});
  const auto column = [&](const char* name) {
    const auto& head = sheet->rows.front();
    return static_cast<std::size_t>(std::find(head.begin(), head.end(), name) - head.begin());
  };
  const std::size_t path = column("path"), hash = column("sha256");
  std::map<std::string, std::string> inputs;
  for (std::size_t i = 1; i < sheet->rows.size(); ++i)
    if (const auto& row = sheet->rows[i]; std::max(path, hash) < row.size() && !row[hash].empty())
      inputs[row[path]] = row[hash];
  return inputs;
}

}  // namespace

Result<ReviewFacts> read_review(const fs::path& folder) {
  ReviewFacts review;
  const auto text = read_data_file(folder / "run.json");
  if (!text)
    return tl::unexpected(Problem{Problem::Kind::unreadable, folder.string(),
                                  "is not a review folder: it has no run.json"});
  auto run = run_facts(*text);
  if (!run) return in_folder(folder, run.error());
  review.run = std::move(*run);
  auto inputs = read_inputs(folder / "inputs.csv");
  if (!inputs) return tl::unexpected(inputs.error());
  review.inputs = std::move(*inputs);

  // A line at a time: all of them would not fit into memory.
  std::ifstream lines(folder / "positions.jsonl", std::ios::binary);
  if (!lines)
    return in_folder(folder, {Problem::Kind::unreadable, "positions.jsonl", "cannot be read"});
  for (std::string line; std::getline(lines, line);) {
    auto facts = position_facts(line);
    if (!facts) return in_folder(folder, facts.error());
    std::string id = facts->id;
    review.positions.emplace(std::move(id), std::move(*facts));
  }
  return review;
}

}  // namespace secondlook
