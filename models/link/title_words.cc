// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/title_words.h"

#include <algorithm>

#include "models/characters.h"

namespace secondlook {
namespace {

// A title has some ten words; a column read as a title has more, and is none.
constexpr std::size_t kMostWords = 24;
// One letter more or less makes another word of a shorter one.
constexpr std::size_t kLongWord = 5;

bool all_digits(std::string_view word) { return std::all_of(word.begin(), word.end(), is_digit); }

// What a digit within a word was before it was misread.
char letter_as_meant(char c) {
  switch (c) {
    case '0':
      return 'o';
    case '1':
      return 'l';
    case '5':
      return 's';
    case '6':
      return 'g';
    case '8':
      return 'b';
    default:
      return c;
  }
}

// Letters that look alike become one.
std::string folded(std::string_view word) {
  std::string result;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool rn = word[i] == 'r' && i + 1 < word.size() && word[i + 1] == 'n';
    const bool vv = word[i] == 'v' && i + 1 < word.size() && word[i + 1] == 'v';
    if (rn || vv) {
      result += rn ? 'm' : 'w';
      ++i;
    } else {
      result += word[i] == 'l' ? 'i' : word[i];
    }
  }
  return result;
}

std::string_view singular(std::string_view word) {
  const bool plural = word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's' &&
                      word[word.size() - 2] != 'u' && word[word.size() - 2] != 'i';
  return plural ? word.substr(0, word.size() - 1) : word;
}

std::vector<std::string> pieces(std::string_view text) {
  std::vector<std::string> found;
  std::string piece;
  const auto close = [&] {
    if (!piece.empty() && found.size() < kMostWords) found.push_back(piece);
    piece.clear();
  };
  for (const char c : text) {
    const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
    if (is_letter(c) || is_digit(c) || beyond_ascii || c == '|')
      piece += c == '|' ? 'l' : c;
    else if (c != '\'')
      close();
  }
  close();
  return found;
}

void add(std::vector<std::string>& result, const std::string& word, const LinkWords& words) {
  if (words.small.contains(word)) return;
  result.push_back(all_digits(word) ? word : folded(singular(word)));
}

}  // namespace

std::vector<std::string> words_in_order(std::string_view text, const LinkWords& words) {
  std::vector<std::string> result;
  for (std::string piece : pieces(lower(text))) {
    if (!all_digits(piece))
      std::transform(piece.begin(), piece.end(), piece.begin(), letter_as_meant);
    const auto whole = words.written_out.find(piece);
    if (whole == words.written_out.end()) {
      add(result, piece, words);
      continue;
    }
    for (const std::string& word : pieces(whole->second)) add(result, word, words);
  }
  return result;
}

std::vector<std::string> title_words(std::string_view text, const LinkWords& words) {
  std::vector<std::string> result = words_in_order(text, words);
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::string joined(const std::vector<std::string>& words) {
  std::string result;
  for (const std::string& word : words) {
    if (!result.empty()) result += ' ';
    result += word;
  }
  return result;
}

std::string joined_without(const std::vector<std::string>& words, std::size_t left_out) {
  std::string result;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (i != left_out) result += (result.empty() ? "" : " ") + words[i];
  return result;
}

std::string without_parentheses(std::string_view text) {
  std::string result;
  int depth = 0;
  for (const char c : lower(text)) {
    if (c == '(') ++depth;
    if (depth == 0) result += c;
    if (c == ')' && depth > 0) --depth;
  }
  return result;
}

bool one_edit_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t same = 0;
  while (same < a.size() && a[same] == b[same]) ++same;
  const std::size_t skip = a.size() == b.size() ? 1 : 0;
  return a.substr(std::min(same + skip, a.size())) == b.substr(std::min(same + 1, b.size()));
}

namespace {

std::size_t in_common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& word) {
    return std::any_of(b.begin(), b.end(), [&](const std::string& other) {
      return word == other ||
             (word.size() >= kLongWord && other.size() >= kLongWord && one_edit_apart(word, other));
    });
  }));
}

}  // namespace

bool alike(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return !a.empty() && a.size() == b.size() && in_common(a, b) == a.size() &&
         in_common(b, a) == b.size();
}

bool unlike(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return false;
  return in_common(a, b) * 2 <= std::min(a.size(), b.size());
}

}  // namespace secondlook
