// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_standard_wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "pipeline/data_file.h"

namespace secondlook {
namespace {

// "[levels 6]"
bool read_heading(std::string_view line, StandardWording& wording, WordingPrints*& list) {
  if (!line.starts_with('[') || !line.ends_with(']')) return false;
  line = line.substr(1, line.size() - 2);
  const auto blank = line.find(' ');
  if (blank == std::string_view::npos) return false;
  const std::string_view name = line.substr(0, blank), words = line.substr(blank + 1);
  const bool criterion = name.size() == 1 && name[0] >= 'A' && name[0] <= 'E';
  if (name != "levels" && !criterion) return false;
  list = criterion ? &wording.criteria[std::string(name)] : &wording.levels;
  const auto read = std::from_chars(words.data(), words.data() + words.size(), list->words);
  return read.ec == std::errc() && read.ptr == words.data() + words.size() && list->words > 1;
}

}  // namespace

Result<StandardWording> read_standard_wording(std::string_view text, const std::string& file) {
  constexpr std::size_t kDigits = 8;  // of 32 bits
  StandardWording wording;
  WordingPrints* list = nullptr;
  const auto wrong = [&](int number, std::string reason) {
    return tl::unexpected(Problem{Problem::Kind::malformed_rule, fmt::format("{}:{}", file, number),
                                  std::move(reason)});
  };
  for (int number = 1; !text.empty(); ++number) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[') {
      if (!read_heading(line, wording, list)) return wrong(number, "is no list of fingerprints");
      continue;
    }
    std::uint32_t print = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), print, 16);
    if (list == nullptr || line.size() != kDigits || read.ec != std::errc() ||
        read.ptr != line.data() + line.size())
      return wrong(number, "is no fingerprint of a list");
    list->prints.push_back(print);
  }
  if (wording.levels.prints.empty()) return wrong(0, "there are no fingerprints of levels");
  std::sort(wording.levels.prints.begin(), wording.levels.prints.end());
  for (auto& [criterion, one] : wording.criteria) std::sort(one.prints.begin(), one.prints.end());
  return wording;
}

Result<StandardWording> load_standard_wording(const std::filesystem::path& folder) {
  const std::string name = "standard_wording.txt";
  const auto text = read_data_file(folder / name);
  if (!text) return tl::unexpected(text.error());
  return read_standard_wording(*text, name);
}

}  // namespace secondlook
