// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_level_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "pipeline/data_file.h"

namespace secondlook {
namespace {

// Words, then numbers, with one blank between each.
struct Entry {
  std::string words;
  std::vector<int> counts;
};

std::optional<Entry> read_entry(std::string_view line) {
  Entry entry;
  while (!line.empty()) {
    const std::string_view part = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(part.size() + 1, line.size()));
    int count = 0;
    const auto read = std::from_chars(part.data(), part.data() + part.size(), count);
    const bool number = read.ec == std::errc() && read.ptr == part.data() + part.size();
    if (part.empty() || (number && count < 0) || (!number && !entry.counts.empty()))
      return std::nullopt;
    if (number) {
      entry.counts.push_back(count);
    } else {
      if (!entry.words.empty()) entry.words += ' ';
      entry.words += part;
    }
  }
  if (entry.words.empty() || entry.counts.empty()) return std::nullopt;
  return entry;
}

std::vector<std::string> parts_of(std::string_view words) {
  std::vector<std::string> parts;
  while (!words.empty()) {
    parts.emplace_back(words.substr(0, words.find(' ')));
    words.remove_prefix(std::min(parts.back().size() + 1, words.size()));
  }
  return parts;
}

constexpr std::string_view kPayPlans = "pay-plans:", kStatements = "statements:";

struct List {
  std::string name;
  std::vector<std::string> kinds;  // none are named of a factor, whose levels are in order
  std::vector<int> texts;          // of each kind or level
  WordCounts counts;
};

// None where the heading is not that of a list.
std::optional<List> headed(Entry heading) {
  std::vector<std::string> kinds = parts_of(heading.words);
  List list{kinds.front(), {}, std::move(heading.counts), {}};
  list.kinds.assign(kinds.begin() + 1, kinds.end());
  const bool names_kinds = list.name == kPayPlans || list.name == kStatements;
  if (names_kinds ? list.kinds.size() != list.texts.size() : !list.kinds.empty())
    return std::nullopt;
  return list;
}

}  // namespace

Result<LearnedWords> read_level_words(std::string_view text, const std::string& file) {
  std::vector<List> lists;
  for (int number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    const auto wrong = [&](std::string reason) {
      return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                    fmt::format("{}:{}", file, number), std::move(reason)});
    };
    const bool heads = line.starts_with('[') && line.ends_with(']');
    if (heads) line = line.substr(1, line.size() - 2);
    auto entry = read_entry(line);
    if (!entry) return wrong("is neither a factor nor a word with its numbers of texts");
    if (heads) {
      auto list = headed(std::move(*entry));
      if (!list) return wrong("has not a number for each kind");
      lists.push_back(std::move(*list));
      continue;
    }
    if (lists.empty()) return wrong("belongs to no factor");
    if (entry->counts.size() != lists.back().texts.size())
      return wrong("has not a number for each level of the factor");
    lists.back().counts.emplace_back(std::move(entry->words), std::move(entry->counts));
  }
  LearnedWords result;
  std::vector<std::string> stems;
  for (const List& list : lists)
    for (const auto& [stem, counts] : list.counts) stems.push_back(stem);
  result.vocabulary = Vocabulary(std::move(stems));
  for (List& list : lists) {
    if (list.name == kStatements)
      result.factors =
          FactorWords(std::move(list.kinds), list.texts, list.counts, result.vocabulary);
    else if (list.name == kPayPlans)
      result.pay_plans =
          PayPlanWords(std::move(list.kinds), list.texts, list.counts, result.vocabulary);
    else {
      const bool nine_factors = list.name.starts_with("fes-");
      result.levels.emplace(std::move(list.name),
                            LevelWords(list.texts, list.counts, result.vocabulary,
                                       nine_factors ? kOfAllFields : WordTrust()));
    }
  }
  return result;
}

Result<LearnedWords> load_level_words(const std::filesystem::path& folder) {
  const std::string name = "level_words.txt";
  const auto text = read_data_file(folder / name);
  if (!text) return tl::unexpected(text.error());
  return read_level_words(*text, name);
}

}  // namespace secondlook
