// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_beginnings.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include "models/characters.h"

namespace secondlook {
namespace {

constexpr std::size_t kLetters = PatternBeginnings::kLetters;
// With more beginnings a match may as well begin anywhere.
constexpr std::size_t kMostBeginnings = 400;
constexpr std::size_t kMostInClass = 12;
// Parentheses within parentheses; the data's patterns have four.
constexpr int kDeepest = 50;

char small(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_word(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

// How a match of a part of the expression may begin.
struct Beginning {
  std::string letters;
  bool whole = true;     // nothing else is matched: what follows the part comes next
  bool bounded = false;  // behind "\b" or "^"
  bool operator<(const Beginning& other) const {
    return std::tie(letters, whole, bounded) < std::tie(other.letters, other.whole, other.bounded);
  }
};
using Beginnings = std::set<Beginning>;

const Beginnings kNothing = {{"", true, false}}, kBoundary = {{"", true, true}},
                 kAnything = {{"", false, false}};

Beginnings followed(const Beginnings& first, const Beginnings& second) {
  Beginnings result;
  for (const Beginning& one : first) {
    if (!one.whole) {
      result.insert(one);
      continue;
    }
    for (const Beginning& next : second) {
      Beginning both{one.letters + next.letters, next.whole,
                     one.bounded || (one.letters.empty() && next.bounded)};
      if (both.letters.size() >= kLetters) {
        both.letters.resize(kLetters);
        both.whole = false;
      }
      result.insert(std::move(both));
    }
  }
  return result;
}

Beginnings literal(char c) { return {{std::string(1, small(c)), true, false}}; }

class Parser {
 public:
  explicit Parser(std::string_view expression) : rest_(expression) {}

  // Nothing where a part of the syntax is not known here.
  std::optional<Beginnings> parse() {
    Beginnings result = alternatives(0);
    if (failed_ || !rest_.empty()) return std::nullopt;
    return result;
  }

 private:
  bool take(std::string_view what) {
    if (!rest_.starts_with(what)) return false;
    rest_.remove_prefix(what.size());
    return true;
  }

  char take_one() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  Beginnings fail() {
    failed_ = true;
    rest_ = {};
    return kAnything;
  }

  Beginnings alternatives(int depth) {
    if (depth > kDeepest) return fail();
    Beginnings result = sequence(depth);
    while (take("|")) result.merge(sequence(depth));
    return result.size() > kMostBeginnings ? kAnything : result;
  }

  Beginnings sequence(int depth) {
    Beginnings result = kNothing;
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      result = followed(result, repeated(part(depth)));
      if (result.size() > kMostBeginnings) result = kAnything;
    }
    return result;
  }

  Beginnings repeated(Beginnings one) {
    int least = 1;
    bool more = false;
    if (take("?")) {
      least = 0;
    } else if (take("*")) {
      least = 0, more = true;
    } else if (take("+")) {
      more = true;
    } else if (const std::size_t length = counted(least); length > 0) {
      rest_.remove_prefix(length);
      more = true;
    } else {
      return one;
    }
    take("?");  // as little as possible
    Beginnings result;
    if (least == 0) result = kNothing;
    for (Beginning beginning : one) {
      beginning.whole = beginning.whole && !more;
      result.insert(std::move(beginning));
    }
    return result;
  }

  // The length of "{2,5}" and its least number; 0 where there is none.
  std::size_t counted(int& least) const {
    if (!rest_.starts_with('{')) return 0;
    const std::size_t end = rest_.find('}');
    if (end == std::string_view::npos || end < 2) return 0;
    const std::string_view inside = rest_.substr(1, end - 1);
    if (inside.find_first_not_of("0123456789,") != std::string_view::npos || !is_digit(inside[0]))
      return 0;
    std::from_chars(inside.data(), inside.data() + inside.size(), least);
    return end + 1;
  }

  Beginnings part(int depth) {
    const char c = take_one();
    switch (c) {
      case '(':
        return group(depth);
      case '[':
        return one_of();
      case '\\':
        return escaped();
      case '^':
        return kBoundary;
      case '$':
        return kNothing;
      case '.':
        return kAnything;
      case '*':
      case '+':
      case '?':
        return fail();
      default:
        return static_cast<unsigned char>(c) < 0x80 ? literal(c) : kAnything;
    }
  }

  Beginnings group(int depth) {
    if (take("?")) {
      const std::size_t end = rest_.find_first_of(":)>");
      if (end == std::string_view::npos) return fail();
      const bool flags_only = rest_[end] == ')';
      rest_.remove_prefix(end + 1);
      if (flags_only) return kNothing;
    }
    Beginnings result = alternatives(depth + 1);
    return take(")") ? result : fail();
  }

  Beginnings one_of() {
    Beginnings result;
    bool known = !take("^");
    for (bool first = true; first || !rest_.starts_with(']'); first = false) {
      if (rest_.empty() || rest_.starts_with("[:")) return fail();
      char c = take_one();
      if (c == '\\' && !rest_.empty()) {
        c = take_one();
        known = known && !is_word(c);  // "\w"
      }
      if (rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']') known = false;  // "a-z"
      known = known && static_cast<unsigned char>(c) < 0x80;
      result.merge(literal(c));
    }
    take("]");
    return known && result.size() <= kMostInClass ? result : kAnything;
  }

  Beginnings escaped() {
    if (rest_.empty()) return fail();
    const char c = take_one();
    if (c == 'b') return kBoundary;
    if (c == 'B' || c == 'A' || c == 'z') return kNothing;
    if (!is_word(c)) return static_cast<unsigned char>(c) < 0x80 ? literal(c) : kAnything;
    if (std::string_view("dwsDWS").find(c) != std::string_view::npos) return kAnything;
    if (c != 'p' && c != 'P') return fail();
    if (rest_.starts_with('{')) {
      const std::size_t end = rest_.find('}');
      if (end == std::string_view::npos) return fail();
      rest_.remove_prefix(end + 1);
    } else if (!rest_.empty()) {
      take_one();
    }
    return kAnything;
  }

  std::string_view rest_;
  bool failed_ = false;
};

std::size_t hash(char first, char second, char third) {
  const auto bits = [](char c) { return static_cast<unsigned char>(small(c)) & 0x1FU; };
  return ((bits(first) * 37 + bits(second)) * 29 + bits(third)) % 512;
}

}  // namespace

std::optional<FirstLetters> first_letters(std::string_view expression) {
  const auto beginnings = Parser(expression).parse();
  if (!beginnings) return std::nullopt;
  FirstLetters result;
  result.at_word = true;
  for (const Beginning& one : *beginnings) {
    if (one.letters.size() < kLetters) return std::nullopt;
    result.at_word = result.at_word && one.bounded && is_word(one.letters.front());
    result.letters.push_back(one.letters);
  }
  return result;
}

PatternBeginnings::PatternBeginnings(std::string_view expression) {
  const auto found = first_letters(expression);
  if (!found) return;
  known_ = true;
  at_word_ = found->at_word;
  for (const std::string& letters : found->letters)
    begins_.set(hash(letters[0], letters[1], letters[2]));
}

std::size_t PatternBeginnings::next(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; at + kLetters <= text.size(); ++at) {
    if (at_word_ && at > 0 && is_word(text[at - 1])) continue;
    if (begins_[hash(text[at], text[at + 1], text[at + 2])]) return at;
  }
  return text.size();
}

}  // namespace secondlook
