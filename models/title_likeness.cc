// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/title_likeness.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "models/characters.h"
#include "models/folded_words.h"

namespace secondlook {
namespace {

// Longer ones are no titles; the comparison takes the square of it.
constexpr std::size_t kMostWords = 40;
// A letter misread in a word of that length, two in one of twice the length.
constexpr std::size_t kLettersPerMisreading = 6;
constexpr std::size_t kLongestAcronym = 5;

using Words = std::vector<std::string>;

// A title in parts that are set apart by commas, dashes and parentheses.
struct Title {
  std::vector<Words> parts;
  Words specialty;  // in parentheses
};

bool is_link(std::string_view word) {
  return word == "and" || word == "of" || word == "the" || word == "for" || word == "a" ||
         word == "in" || word == "to";
}

Title parts_of(std::string_view text, const TitleWords& words) {
  Title title;
  std::string word;
  bool starts_part = true, inside = false;
  std::size_t count = 0;
  const auto end_word = [&] {
    const std::string small = lower(trimmed(word, "-'."));
    word.clear();
    if (small.empty() || is_link(small) || is_digit(small.back()) || ++count > kMostWords) return;
    if (inside) {
      title.specialty.push_back(small);
      return;
    }
    if (starts_part) title.parts.emplace_back();
    starts_part = false;
    title.parts.back().push_back(small);
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool dash = c == '-' && (i == 0 || is_space(text[i - 1]));
    if ((is_letter(c) || is_digit(c) || c == '\'' || c == '.' || c == '-') && !dash) {
      word += c;
      continue;
    }
    end_word();
    if (c == ',' || c == ';' || c == ':' || c == '\n' || dash) starts_part = true;
    if (c == '(' || c == ')') {
      inside = c == '(';
      starts_part = true;
    }
  }
  end_word();
  // "Director of the Office of Audits": the unit is set apart by its own word.
  if (title.parts.size() == 1) {
    Words& all = title.parts.front();
    const auto unit = std::find_if(all.begin() + 1, all.end(), [&](const std::string& part) {
      return words.units.contains(part);
    });
    const std::size_t of = text.find(" of ");
    if (unit != all.end() && of != std::string_view::npos) {
      const auto before = parts_of(text.substr(0, of), words);
      if (before.parts.size() == 1 && before.parts.front().size() < all.size()) {
        Words rest(all.begin() + static_cast<std::ptrdiff_t>(before.parts.front().size()),
                   all.end());
        title.parts = {before.parts.front(), std::move(rest)};
      }
    }
  }
  return title;
}

// The word's beginning, or much fewer letters of it in their order, from the first one on: "mgmt",
// "supv". "Acting" has too many letters to stand for "accounting".
bool abbreviates(std::string_view brief, std::string_view word) {
  if (brief.size() < 2 || brief.size() >= word.size() || brief.front() != word.front())
    return false;
  if (word.starts_with(brief)) return true;
  if (5 * brief.size() >= 3 * word.size()) return false;
  std::size_t at = 0;
  for (const char c : word)
    if (at < brief.size() && c == brief[at]) ++at;
  return at == brief.size();
}

std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t kept = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, kept});
    }
  }
  return row.back();
}

bool is_same_word(const std::string& one, const std::string& other) {
  if (one == other || abbreviates(one, other) || abbreviates(other, one)) return true;
  const std::string a = folded_word(one), b = folded_word(other);
  if (a == b) return true;
  constexpr std::size_t kLongest = 40;
  if (a.size() > kLongest || b.size() > kLongest) return false;
  return edits(a, b) <= std::min(a.size(), b.size()) / kLettersPerMisreading;
}

// How many words of `words` from `first` on the acronym stands for; 0 where for none.
std::size_t stands_for(const std::string& acronym, const Words& words, std::size_t first) {
  if (acronym.size() < 2 || acronym.size() > kLongestAcronym ||
      first + acronym.size() > words.size())
    return 0;
  for (std::size_t i = 0; i < acronym.size(); ++i)
    if (words[first + i].front() != acronym[i]) return 0;
  return acronym.size();
}

bool is_same(const Words& one, const Words& other) {
  // reached[i][j]: the first i words of one are the first j of the other.
  std::vector<std::vector<bool>> reached(one.size() + 1, std::vector<bool>(other.size() + 1));
  reached[0][0] = true;
  for (std::size_t i = 0; i < one.size(); ++i)
    for (std::size_t j = 0; j < other.size(); ++j) {
      if (!reached[i][j]) continue;
      if (is_same_word(one[i], other[j])) reached[i + 1][j + 1] = true;
      if (const auto n = stands_for(one[i], other, j)) reached[i + 1][j + n] = true;
      if (const auto n = stands_for(other[j], one, i)) reached[i + n][j + 1] = true;
    }
  return reached[one.size()][other.size()];
}

Words joined(std::span<const Words> parts) {
  Words all;
  for (const Words& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

bool tells(const Words& part, const TitleWords& words) {
  return std::any_of(part.begin(), part.end(),
                     [&](const std::string& word) { return words.telling.contains(word); });
}

// All of `brief` is the first or the last part of `full`, and the other parts name no rank.
bool is_part(const Title& brief, const Title& full, const TitleWords& words) {
  if (full.parts.size() < 2) return false;
  const Words whole = joined(brief.parts);
  const std::span<const Words> parts = full.parts;
  const auto rest_tells_nothing = [&](std::span<const Words> rest) {
    return !tells(joined(rest), words);
  };
  return (is_same(whole, parts.front()) && rest_tells_nothing(parts.subspan(1))) ||
         (is_same(whole, parts.back()) && rest_tells_nothing(parts.first(parts.size() - 1)));
}

bool is_inverted(const Title& one, const Title& other) {
  if (one.parts.size() != 2) return false;
  Words turned = one.parts[1];
  turned.insert(turned.end(), one.parts[0].begin(), one.parts[0].end());
  return is_same(turned, joined(other.parts));
}

// Every word of rank in `one` stands in `other`.
bool has_ranks_of(const Words& one, const Words& other, const TitleWords& words) {
  const auto same_as = [](const std::string& word) {
    return [&word](const std::string& candidate) { return is_same_word(word, candidate); };
  };
  return std::all_of(one.begin(), one.end(), [&](const std::string& word) {
    const bool rank = std::any_of(words.telling.begin(), words.telling.end(), same_as(word));
    return !rank || std::any_of(other.begin(), other.end(), same_as(word));
  });
}

}  // namespace

bool is_same_title(std::string_view one, std::string_view other, const TitleWords& words) {
  const Title a = parts_of(one, words), b = parts_of(other, words);
  if (a.parts.empty() || b.parts.empty()) return true;  // nothing to compare
  if (!a.specialty.empty() && !b.specialty.empty() && !is_same(a.specialty, b.specialty))
    return false;
  return is_same(joined(a.parts), joined(b.parts)) || is_part(a, b, words) ||
         is_part(b, a, words) || is_inverted(a, b) || is_inverted(b, a);
}

bool is_same_rank(std::string_view one, std::string_view other, const TitleWords& words) {
  const Words a = joined(parts_of(one, words).parts), b = joined(parts_of(other, words).parts);
  return has_ranks_of(a, b, words) && has_ranks_of(b, a, words);
}

}  // namespace secondlook
