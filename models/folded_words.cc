// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/folded_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "models/characters.h"

namespace secondlook {
namespace {

// Longer ones are no words but rubbish of a scan.
constexpr std::size_t kLongestWord = 64;
// Of words that could be written small, from which on capitals tell no name.
constexpr double kCapitalisedText = 0.6;
constexpr std::size_t kShortestTold = 4;

constexpr auto kFunctionWords = std::to_array<std::string_view>(
    {"a",     "all",   "also", "an",    "and",   "any",   "are",  "as",     "at",    "be",
     "been",  "but",   "by",   "can",   "do",    "each",  "for",  "from",   "had",   "has",
     "have",  "he",    "her",  "his",   "if",    "in",    "into", "is",     "it",    "its",
     "may",   "more",  "must", "no",    "not",   "of",    "on",   "or",     "other", "our",
     "she",   "so",    "some", "such",  "than",  "that",  "the",  "their",  "them",  "then",
     "these", "they",  "this", "those", "to",    "under", "was",  "were",   "when",  "where",
     "which", "while", "who",  "whom",  "whose", "will",  "with", "within", "would"});

bool is_within_word(char c) {
  return is_letter(c) || is_digit(c) || c == '-' || c == '\'' || c == '|';
}

char as_letter(char c) {
  switch (c) {
    case '0':
      return 'o';
    case '1':
    case '|':
    case 'i':
    case 'j':
      return 'l';
    case '5':
      return 's';
    case '8':
      return 'b';
    default:
      return c;
  }
}

// The one letter that two letters side by side are mistaken for; 0 where for none.
char joined_letters(char first, char second) {
  if (first == 'r' && second == 'n') return 'm';
  if (first == 'v' && second == 'v') return 'w';
  if (first == 'c' && second == 'l') return 'd';
  return 0;
}

struct PrintedWord {
  std::string_view text;
  bool begins_sentence = false;
};

std::vector<PrintedWord> printed_words(std::string_view text) {
  std::vector<PrintedWord> words;
  bool begins = true;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_within_word(text[at])) {
      begins = begins || std::string_view(".!?:;*").find(text[at]) != std::string_view::npos;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_within_word(text[end])) ++end;
    const std::string_view word = trimmed(text.substr(at, end - at), "-'|");
    if (!word.empty() && word.size() <= kLongestWord) {
      words.push_back({word, begins});
      begins = begins && std::none_of(word.begin(), word.end(), is_letter);
    } else if (word.empty()) {
      begins = true;  // a dash or a bar that stands alone begins an item
    }
    at = end;
  }
  return words;
}

bool is_capitalised(const std::vector<PrintedWord>& words) {
  std::size_t all = 0, capitals = 0;
  for (const PrintedWord& word : words) {
    if (word.text.size() < kShortestTold || !is_letter(word.text.front())) continue;
    ++all;
    capitals += is_upper(word.text.front()) ? 1 : 0;
  }
  return static_cast<double>(capitals) > kCapitalisedText * static_cast<double>(all);
}

}  // namespace

bool is_function_word(std::string_view word) {
  return std::binary_search(kFunctionWords.begin(), kFunctionWords.end(), word);
}

std::string folded_word(std::string_view word) {
  if (word.size() > 2 && word[word.size() - 2] == '\'') word.remove_suffix(2);  // "agency's"
  std::string folded;
  bool letters = false;
  for (const char c : word) {
    if (c == '-' || c == '\'') continue;
    letters = letters || is_letter(c);
    const char letter = as_letter(lower(std::string_view(&c, 1)).front());
    const char joined = folded.empty() ? '\0' : joined_letters(folded.back(), letter);
    if (joined)
      folded.back() = joined;
    else
      folded += letter;
  }
  return letters ? folded : std::string();
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (const PrintedWord& word : printed_words(text))
    if (std::string folded = folded_word(word.text); !folded.empty())
      words.push_back(std::move(folded));
  return words;
}

std::vector<std::string> telling_words(std::string_view text) {
  const std::vector<PrintedWord> printed = printed_words(text);
  const bool no_names = is_capitalised(printed);
  std::vector<std::string> words;
  for (const PrintedWord& word : printed) {
    if (!no_names && !word.begins_sentence && is_upper(word.text.front())) continue;
    if (word.text.size() < 2 || is_function_word(lower(word.text))) continue;
    if (std::string folded = folded_word(word.text); !folded.empty())
      words.push_back(std::move(folded));
  }
  return words;
}

}  // namespace secondlook
