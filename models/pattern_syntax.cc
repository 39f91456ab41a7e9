// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_syntax.h"

#include <charconv>
#include <cstddef>
#include <utility>

#include "models/characters.h"

namespace secondlook {
namespace {

using Kind = PatternPart::Kind;

constexpr std::size_t kMostInClass = 12;
constexpr int kLongestRange = 12;  // "0-9" is known, "a-z" is anything
// Parentheses within parentheses; the data's patterns have four.
constexpr int kDeepest = 50;

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
char small(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

PatternPart part_of(Kind kind) { return {kind, {}, {}}; }
PatternPart part_of(Kind kind, std::vector<PatternPart> parts) {
  return {kind, {}, std::move(parts)};
}
PatternPart letter(char c) {
  return is_ascii(c) ? PatternPart{Kind::text, std::string(1, small(c)), {}}
                     : part_of(Kind::anything);
}

class Parser {
 public:
  explicit Parser(std::string_view expression) : rest_(expression) {}

  std::optional<PatternPart> parse() {
    PatternPart result = alternatives(0);
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

  PatternPart fail() {
    failed_ = true;
    rest_ = {};
    return part_of(Kind::anything);
  }

  PatternPart alternatives(int depth) {
    if (depth > kDeepest) return fail();
    std::vector<PatternPart> parts;
    do parts.push_back(sequence(depth));
    while (take("|"));
    return parts.size() == 1 ? std::move(parts.front())
                             : part_of(Kind::alternatives, std::move(parts));
  }

  PatternPart sequence(int depth) {
    std::vector<PatternPart> parts;
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      PatternPart next = repeated(part(depth));
      if (next.kind == Kind::text && !parts.empty() && parts.back().kind == Kind::text)
        parts.back().letters += next.letters;
      else
        parts.push_back(std::move(next));
    }
    return parts.size() == 1 ? std::move(parts.front()) : part_of(Kind::sequence, std::move(parts));
  }

  PatternPart repeated(PatternPart one) {
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
    PatternPart result = part_of(Kind::repeated);
    result.parts.push_back(std::move(one));
    result.least = least;
    result.more = more;
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

  PatternPart part(int depth) {
    const char c = take_one();
    switch (c) {
      case '(':
        return group(depth);
      case '[':
        return one_of();
      case '\\':
        return escaped();
      case '^':
        return part_of(Kind::boundary);
      case '$':
        return part_of(Kind::nothing);
      case '.':
        return part_of(Kind::anything);
      case '*':
      case '+':
      case '?':
        return fail();
      default:
        return letter(c);
    }
  }

  PatternPart group(int depth) {
    if (take("?")) {
      const std::size_t end = rest_.find_first_of(":)>");
      if (end == std::string_view::npos) return fail();
      const bool flags_only = rest_[end] == ')';
      rest_.remove_prefix(end + 1);
      if (flags_only) return part_of(Kind::nothing);
    }
    PatternPart result = alternatives(depth + 1);
    return take(")") ? result : fail();
  }

  // Takes "-h" behind the "a" of "[a-h]"; the letter itself where no range follows.
  char end_of_range(char first) {
    if (rest_.size() < 2 || rest_[0] != '-' || rest_[1] == ']') return first;
    take_one();
    return take_one();
  }

  PatternPart one_of() {
    std::string letters;
    bool known = !take("^");
    for (bool first = true; first || !rest_.starts_with(']'); first = false) {
      if (rest_.empty() || rest_.starts_with("[:")) return fail();
      char c = take_one();
      if (c == '\\' && !rest_.empty()) {
        c = take_one();
        known = known && !is_word_character(c);  // "\w"
      }
      const char last = end_of_range(c);
      known = known && is_ascii(c) && is_ascii(last) && last - c <= kLongestRange;
      const int end = static_cast<unsigned char>(last);
      for (int i = static_cast<unsigned char>(c); known && i <= end; ++i)
        if (const char one = small(static_cast<char>(i)); letters.find(one) == std::string::npos)
          letters += one;
    }
    take("]");
    if (!known || letters.size() > kMostInClass) return part_of(Kind::anything);
    return {Kind::one_of, std::move(letters), {}};
  }

  PatternPart escaped() {
    if (rest_.empty()) return fail();
    const char c = take_one();
    if (c == 'b') return part_of(Kind::boundary);
    if (c == 'B' || c == 'A' || c == 'z') return part_of(Kind::nothing);
    if (!is_word_character(c)) return letter(c);
    if (c == 'd') return {Kind::one_of, "0123456789", {}};
    if (std::string_view("wsDWS").find(c) != std::string_view::npos) return part_of(Kind::anything);
    if (c != 'p' && c != 'P') return fail();
    if (rest_.starts_with('{')) {
      const std::size_t end = rest_.find('}');
      if (end == std::string_view::npos) return fail();
      rest_.remove_prefix(end + 1);
    } else if (!rest_.empty()) {
      take_one();
    }
    return part_of(Kind::anything);
  }

  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace

std::optional<PatternPart> taken_apart(std::string_view expression) {
  return Parser(expression).parse();
}

}  // namespace secondlook
