// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_beginnings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <set>
#include <tuple>

#include "models/characters.h"

namespace secondlook {
namespace {

constexpr std::size_t kLetters = 8;
// So many stay known of each where there are too many beginnings.
constexpr std::size_t kFewLetters = 3;
constexpr std::size_t kFewestLetters = 2;  // with fewer a match may begin nearly anywhere
// With more beginnings a match may as well begin anywhere.
constexpr std::size_t kMostBeginnings = 400;
constexpr std::size_t kMostInClass = 12;
// Parentheses within parentheses; the data's patterns have four.
constexpr int kDeepest = 50;

char small(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// RE2's word characters, as "\b" goes by them.
constexpr std::array<bool, 256> kWordCharacters = [] {
  std::array<bool, 256> result{};
  for (unsigned c = 0; c < 128; ++c)
    result[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  result['_'] = true;
  return result;
}();
bool is_word(char c) { return kWordCharacters[static_cast<unsigned char>(c)]; }

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

Beginnings shortened(const Beginnings& beginnings) {
  if (beginnings.size() <= kMostBeginnings) return beginnings;
  Beginnings result;
  for (Beginning one : beginnings) {
    if (one.letters.size() >= kFewLetters) {
      one.letters.resize(kFewLetters);
      one.whole = false;
    }
    result.insert(std::move(one));
  }
  return result.size() > kMostBeginnings ? kAnything : result;
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
    return shortened(result);
  }

  Beginnings sequence(int depth) {
    Beginnings result = kNothing;
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      result = shortened(followed(result, repeated(part(depth))));
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

// Letters by their last five bits, in which small ones and capitals are alike.
constexpr unsigned kCodes = 32;
unsigned code(char c) { return static_cast<unsigned char>(c) % kCodes; }

unsigned hash(unsigned first, unsigned second, unsigned third) {
  return ((first * 37 + second) * 29 + third) % PatternBeginnings::kHashes;
}

// Up to eight bytes as one number.
std::uint64_t packed(std::string_view letters) {
  std::uint64_t result = 0;
  std::memcpy(&result, letters.data(), std::min(letters.size(), sizeof result));
  return result;
}

}  // namespace

std::optional<FirstLetters> first_letters(std::string_view expression) {
  const auto beginnings = Parser(expression).parse();
  if (!beginnings) return std::nullopt;
  FirstLetters result;
  result.at_word = true;
  for (const Beginning& one : *beginnings) {
    if (one.letters.size() < kFewestLetters) return std::nullopt;
    result.at_word = result.at_word && one.bounded && is_word(one.letters.front());
    result.letters.push_back(one.letters);
  }
  // The set has them in order, those that something else may follow beside those that nothing may.
  result.letters.erase(std::unique(result.letters.begin(), result.letters.end()),
                       result.letters.end());
  return result;
}

PatternBeginnings::PatternBeginnings(std::string_view expression) {
  const auto found = first_letters(expression);
  if (!found) return;
  known_ = true;
  at_word_ = found->at_word;
  for (const std::string& letters : found->letters) {
    for (unsigned any = 0; any < kCodes; ++any)
      if (letters.size() == kFewestLetters || any == code(letters[2]))
        begins_.set(hash(code(letters[0]), code(letters[1]), any));
    letters_.push_back({packed(letters), packed(std::string(letters.size(), '\xFF'))});
  }
}

bool PatternBeginnings::begins(std::string_view rest) const {
  std::string next(rest.substr(0, kLetters));
  for (char& c : next) c = small(c);
  const std::uint64_t letters = packed(next);
  return std::any_of(letters_.begin(), letters_.end(),
                     [&](const Letters& one) { return (letters & one.mask) == one.letters; });
}

std::size_t PatternBeginnings::next(std::string_view text, std::size_t from) const {
  bool within_word = from > 0 && from < text.size() && is_word(text[from - 1]);
  for (std::size_t at = from; at + kFewestLetters <= text.size(); ++at) {
    const bool skip = at_word_ && within_word;
    within_word = is_word(text[at]);
    if (skip) continue;
    const char third = at + 2 < text.size() ? text[at + 2] : '\0';
    if (begins_[hash(code(text[at]), code(text[at + 1]), code(third))] && begins(text.substr(at)))
      return at;
  }
  return text.size();
}

}  // namespace secondlook
