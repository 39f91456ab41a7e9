// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/named_units.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "models/characters.h"
#include "models/mission/role_acts.h"

namespace secondlook {
namespace {

constexpr std::size_t kFewestWords = 2, kMostWords = 12;  // of a name; the words between counted
constexpr std::size_t kNear = 5;                          // bytes: " is " or " are "

struct PrintedWord {
  std::string_view word;
  bool stops = false;  // a mark behind it ends a name
};

std::vector<PrintedWord> printed_words(std::string_view text) {
  std::vector<PrintedWord> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \t\r\n"), text.size());
    const std::string_view word = text.substr(0, end);
    const std::string_view plain = trimmed(word, ".,;:()[]\"'!?");
    if (!plain.empty()) {
      const bool opens = plain.data() != word.data();
      if (opens && !words.empty()) words.back().stops = true;
      words.push_back({plain, plain.data() + plain.size() != word.data() + word.size()});
    } else if (!words.empty() && !word.empty()) {
      words.back().stops = true;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool is_capitalised(std::string_view word) { return is_upper(word.front()); }

bool is_article(std::string_view word) {
  static constexpr std::array<std::string_view, 6> kArticles = {"The", "Our",   "This",
                                                                "Its", "Their", "Each"};
  return std::ranges::find(kArticles, word) != kArticles.end();
}

bool joins(std::string_view word) {
  static constexpr std::array<std::string_view, 5> kJoining = {"of", "the", "for", "and", "&"};
  return std::ranges::find(kJoining, word) != kJoining.end();
}

// Whether an act of who directs or answers for something begins behind `end`, "is" allowed.
bool leads(const std::vector<RoleAct>& acts, std::size_t end) {
  return std::ranges::any_of(acts, [&](const RoleAct& act) {
    return act.begin > end && act.begin <= end + kNear && !act.aim &&
           (act.role == AlignmentRole::accountable || act.role == AlignmentRole::directs);
  });
}

// Adds words [first, last) as a name, and its parts beside each "and".
void add_name(const std::vector<PrintedWord>& words, std::size_t first, std::size_t last,
              std::vector<std::string>& names) {
  const auto add = [&](std::size_t begin, std::size_t end) {
    while (begin < end && (joins(words[begin].word) || is_article(words[begin].word))) ++begin;
    while (end > begin && joins(words[end - 1].word)) --end;
    if (end - begin < kFewestWords || end - begin > kMostWords) return;
    std::string name;
    for (std::size_t i = begin; i < end; ++i)
      name.append(name.empty() ? "" : " ").append(words[i].word);
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  };
  add(first, last);
  for (std::size_t i = first, begin = first; i < last; ++i)
    if (words[i].word == "and" || words[i].word == "&") {
      add(begin, i);
      add(i + 1, last);
      begin = i + 1;
    }
}

}  // namespace

std::vector<std::string> named_units(std::string_view text, const MissionTerms& terms) {
  std::vector<std::string> names;
  if (std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; })) return names;
  const std::vector<RoleAct> acts = role_acts(text, terms);
  const std::vector<PrintedWord> words = printed_words(text);
  for (std::size_t i = 0; i < words.size();) {
    if (!is_capitalised(words[i].word)) {
      ++i;
      continue;
    }
    std::size_t last = i + 1;
    while (last < words.size() && last - i <= kMostWords && !words[last - 1].stops &&
           (is_capitalised(words[last].word) || joins(words[last].word)))
      ++last;
    const std::string_view name_end = words[last - 1].word;
    if (leads(acts, static_cast<std::size_t>(name_end.data() + name_end.size() - text.data())))
      add_name(words, i, last, names);
    i = last;
  }
  return names;
}

}  // namespace secondlook
