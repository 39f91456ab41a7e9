// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/naming_words.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <utility>

#include "models/characters.h"

namespace secondlook {
namespace {

using Words = std::vector<std::string>;  // sorted

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

constexpr std::string_view kBetweenWords = " \t\n/";

// Takes the last word off the line; empty where there is none.
std::string_view take_last_word(std::string_view& line) {
  line = line.substr(0, line.find_last_not_of(kBetweenWords) + 1);
  const std::size_t begin = line.find_last_of(kBetweenWords) + 1;
  const std::string_view word = line.substr(begin);
  line = line.substr(0, begin);
  return word;
}

Words split(std::string_view line) {
  Words words;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_of(kBetweenWords, at), line.size());
    if (end > at) words.emplace_back(line.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Up to the first of these a line says what it names; what follows tells of which.
std::string_view head_of(std::string_view line) {
  const std::size_t mark = std::min(line.find_first_of(",(:;/"), line.size());
  const std::string low = lower(line);
  const std::string_view words = low;
  // A link stands between blanks.
  for (std::size_t at = words.find(' '); at < mark; at = words.find(' ', at + 1))
    for (const std::string_view link :
         {" of ", " for ", " to ", " - ", " and ", " & ", " in ", " at "})
      if (words.substr(at).starts_with(link)) return trimmed(line.substr(0, at));
  return trimmed(line.substr(0, mark));
}

bool capitalised(std::string_view word) {
  return !word.empty() &&
         (is_upper(word.front()) || static_cast<unsigned char>(word.front()) > 127);
}

}  // namespace

Result<NamingWords> NamingWords::parse(const std::string& yaml, const std::string& where) {
  try {
    const YAML::Node root = YAML::Load(yaml);
    NamingWords naming;
    const std::pair<const char*, Words*> lists[] = {{"title_words", &naming.titles_},
                                                    {"organization_words", &naming.organizations_},
                                                    {"subject_words", &naming.subjects_},
                                                    {"honorifics", &naming.honorifics_}};
    for (const auto& [name, words] : lists) {
      const YAML::Node list = root[name];
      if (!list || !list.IsSequence())
        return malformed(where, root, fmt::format("has no {}", name));
      for (const YAML::Node& word : list) words->push_back(word.as<std::string>());
      std::sort(words->begin(), words->end());
    }
    return naming;
  } catch (const YAML::Exception& error) {
    return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                  fmt::format("{}:{}", where, error.mark.line + 1), error.msg});
  }
}

// The last word, or the last two where they are one ("task force").
bool NamingWords::ends_in(std::string_view head, const Words& list) const {
  const std::string_view last_word = take_last_word(head);
  if (last_word.empty()) return false;
  const std::string last = lower(bare(last_word));
  if (has(list, last)) return true;
  const std::string_view before = take_last_word(head);
  return !before.empty() && has(list, lower(bare(before)) + " " + last);
}

bool NamingWords::is_person(std::string_view line) const {
  if (line.size() > kMostNameBytes) return false;
  std::size_t own = 0, full = 0;
  for (const std::string& each : split(line)) {
    const std::string_view word = bare(each);
    if (word.empty()) continue;
    const std::string low = lower(word);
    if (std::binary_search(honorifics_.begin(), honorifics_.end(), low)) continue;
    if (has(titles_, low) || has(organizations_, low) || has(subjects_, low)) return false;
    if (!capitalised(word) || std::any_of(word.begin(), word.end(), is_digit)) return false;
    ++own;
    if (word.size() >= kLeastSurname) ++full;
  }
  return own >= 2 && own <= kMostNameWords && full >= 1;
}

bool NamingWords::only_subjects(std::string_view text) const {
  const Words words = split(text);
  return !words.empty() && std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    const std::string low = lower(bare(word));
    return low == "and" || low == "&" || has(subjects_, low);
  });
}

Names NamingWords::names(std::string_view text) const {
  const std::string_view head = head_of(text);
  if (ends_in(head, titles_)) return Names::title;
  if (ends_in(head, organizations_)) return Names::organization;
  if (is_person(text)) return Names::person;
  // "Chief Financial Management", "Budget and Finance Division": the head stands first, or last.
  const Words words = split(head);
  if (!words.empty() && has(titles_, lower(bare(words.front())))) return Names::title;
  if (ends_in(text, titles_)) return Names::title;
  if (ends_in(text, organizations_)) return Names::organization;
  return Names::nothing;
}

}  // namespace secondlook
