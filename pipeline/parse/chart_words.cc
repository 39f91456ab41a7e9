// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/chart_words.h"

#include <fmt/format.h>
#include <re2/re2.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "models/characters.h"

namespace secondlook {
namespace {

using Words = std::vector<std::string>;  // sorted
using Patterns = std::vector<std::unique_ptr<RE2>>;

constexpr std::array<const char*, 6> kMarks{"vacant",    "headcount",         "position_number",
                                            "pd_number", "organization_code", "notes"};
// "Maria del Carmen de la Cruz Ortega, Ph.D." is about as long as names in boxes get.
constexpr std::size_t kMostNameWords = 6, kMostNameBytes = 48, kLeastSurname = 2;

tl::unexpected<Problem> malformed(const std::string& where, const YAML::Node& node,
                                  std::string reason) {
  return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                fmt::format("{}:{}", where, node.Mark().line + 1),
                                std::move(reason)});
}

bool has(const Words& words, const std::string& word) {
  if (std::binary_search(words.begin(), words.end(), word)) return true;
  return word.size() > 3 && word.back() == 's' &&
         std::binary_search(words.begin(), words.end(), word.substr(0, word.size() - 1));
}

std::string_view bare(std::string_view word) { return trimmed(word, " \t\n.,;:()[]'\"*-"); }

Words split(std::string_view line) {
  Words words;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" \t\n/", at), line.size());
    if (end > at) words.emplace_back(line.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Up to the first of these a line says what it names; what follows tells of which.
std::string_view head_of(std::string_view line) {
  std::size_t end = line.find_first_of(",(:;/");
  for (const std::string_view link :
       {" of ", " for ", " to ", " - ", " and ", " & ", " in ", " at "})
    end = std::min(end, lower(line).find(link));
  return trimmed(line.substr(0, end));
}

bool capitalised(std::string_view word) {
  return !word.empty() &&
         (is_upper(word.front()) || static_cast<unsigned char>(word.front()) > 127);
}

}  // namespace

struct ChartWords::Compiled {
  Words titles, organizations, subjects, honorifics;
  std::array<Patterns, kMarks.size()> marks;
  Patterns acting;

  // The last word, or the last two where they are one ("task force").
  bool ends_in(std::string_view head, const Words& list) const {
    const Words words = split(head);
    if (words.empty()) return false;
    const std::string last = lower(bare(words.back()));
    if (has(list, last)) return true;
    return words.size() > 1 && has(list, lower(bare(words[words.size() - 2])) + " " + last);
  }

  bool is_name(std::string_view line) const {
    if (line.size() > kMostNameBytes) return false;
    std::size_t own = 0, full = 0;
    for (const std::string& each : split(line)) {
      const std::string_view word = bare(each);
      if (word.empty()) continue;
      const std::string low = lower(word);
      if (std::binary_search(honorifics.begin(), honorifics.end(), low)) continue;
      if (has(titles, low) || has(organizations, low) || has(subjects, low)) return false;
      if (!capitalised(word) || std::any_of(word.begin(), word.end(), is_digit)) return false;
      ++own;
      if (word.size() >= kLeastSurname) ++full;
    }
    return own >= 2 && own <= kMostNameWords && full >= 1;
  }
};

ChartWords::ChartWords(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
ChartWords::ChartWords(ChartWords&&) noexcept = default;
ChartWords& ChartWords::operator=(ChartWords&&) noexcept = default;
ChartWords::~ChartWords() = default;

Result<ChartWords> ChartWords::parse(const std::string& yaml, const std::string& where) {
  try {
    const YAML::Node root = YAML::Load(yaml);
    auto compiled = std::make_unique<Compiled>();
    const std::pair<const char*, Words*> lists[] = {
        {"title_words", &compiled->titles},
        {"organization_words", &compiled->organizations},
        {"subject_words", &compiled->subjects},
        {"honorifics", &compiled->honorifics}};
    for (const auto& [name, words] : lists) {
      const YAML::Node list = root[name];
      if (!list || !list.IsSequence())
        return malformed(where, root, fmt::format("has no {}", name));
      for (const YAML::Node& word : list) words->push_back(word.as<std::string>());
      std::sort(words->begin(), words->end());
    }
    RE2::Options options(RE2::Quiet);
    options.set_case_sensitive(false);
    const auto compile = [&](const char* name, Patterns& patterns) -> Result<void> {
      for (const YAML::Node& node : root[name]) {
        const auto expression = node.as<std::string>();
        auto pattern = std::make_unique<RE2>("(" + expression + ")", options);
        if (!pattern->ok())
          return malformed(
              where, node,
              fmt::format("the pattern '{}' does not compile: {}", expression, pattern->error()));
        patterns.push_back(std::move(pattern));
      }
      return {};
    };
    for (std::size_t i = 0; i < kMarks.size(); ++i)
      if (auto done = compile(kMarks[i], compiled->marks[i]); !done)
        return tl::unexpected(done.error());
    if (auto done = compile("acting", compiled->acting); !done) return tl::unexpected(done.error());
    return ChartWords(std::move(compiled));
  } catch (const YAML::Exception& error) {
    return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                  fmt::format("{}:{}", where, error.mark.line + 1), error.msg});
  }
}

ChartWords::Names ChartWords::names(std::string_view line) const {
  const std::string_view head = head_of(line);
  if (compiled_->ends_in(head, compiled_->titles)) return Names::title;
  if (compiled_->ends_in(head, compiled_->organizations)) return Names::organization;
  if (compiled_->is_name(line)) return Names::person;
  // "Chief Financial Management", "Budget and Finance Division": the head stands first, or last.
  const Words words = split(head);
  if (!words.empty() && has(compiled_->titles, lower(bare(words.front())))) return Names::title;
  if (compiled_->ends_in(line, compiled_->titles)) return Names::title;
  if (compiled_->ends_in(line, compiled_->organizations)) return Names::organization;
  return Names::nothing;
}

std::optional<ChartWords::Found> ChartWords::find(Mark mark, std::string_view line) const {
  for (const auto& pattern : compiled_->marks[static_cast<std::size_t>(mark)]) {
    re2::StringPiece groups[3];
    const int count = std::min(3, pattern->NumberOfCapturingGroups() + 1);
    if (!pattern->Match(line, 0, line.size(), RE2::UNANCHORED, groups, count)) continue;
    Found found;
    found.begin = static_cast<std::size_t>(groups[1].data() - line.data());
    found.end = found.begin + groups[1].size();
    if (count > 2) found.value = std::string(groups[2]);
    return found;
  }
  return std::nullopt;
}

std::string ChartWords::without_acting(std::string_view name) const {
  std::string result(name);
  for (const auto& pattern : compiled_->acting) RE2::GlobalReplace(&result, *pattern, "");
  return std::string(trimmed(result, " \t,;:-()"));
}

}  // namespace secondlook
