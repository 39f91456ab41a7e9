// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/factor_heading.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <span>
#include <string>
#include <utility>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "pipeline/parse/level_statement.h"

namespace secondlook {
namespace {

// A recognised name may have one wrong letter in so many.
constexpr std::size_t kLettersPerError = 9;
// A heading's name is no longer than this many letters.
constexpr std::size_t kNameLetters = 80;

struct Folded {
  std::string letters;             // lower case letters and digits only
  std::vector<std::size_t> after;  // bytes of the text up to and with each of them
  std::bitset<256> pairs;          // of letters side by side, by pair_of
};

std::size_t pair_of(char first, char second) {
  return static_cast<unsigned char>(first * 31 + second);
}

Folded fold(std::string_view text, std::size_t most) {
  Folded folded;
  for (std::size_t i = 0; i < text.size() && folded.letters.size() < most; ++i) {
    const char c = text[i];
    if (!is_letter(c) && !is_digit(c)) continue;
    folded.letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    folded.after.push_back(i + 1);
  }
  for (std::size_t i = 1; i < folded.letters.size(); ++i)
    folded.pairs.set(pair_of(folded.letters[i - 1], folded.letters[i]));
  return folded;
}

// Of a name with so many wrong letters, cut into one part more, a part is right, and stands no
// further from its place than that.
bool has_right_part(const Folded& text, const std::string& name, std::size_t wrong) {
  const std::string& letters = text.letters;
  const std::size_t parts = wrong + 1;
  std::size_t end = 0;
  for (std::size_t part = 0; part < parts; ++part) {
    const std::size_t begin = std::exchange(end, (part + 1) * name.size() / parts);
    const std::size_t length = end - begin;
    if (length > 1 && !text.pairs[pair_of(name[begin], name[begin + 1])]) continue;
    for (std::size_t at = begin - std::min(begin, wrong);
         at <= begin + wrong && at < letters.size(); ++at)
      if (letters[at] == name[begin] && letters.compare(at, length, name, begin, length) == 0)
        return true;
  }
  return false;
}

// How much of `text` the name takes at its start, with a few wrong letters allowed; 0 where it is
// another.
std::size_t name_length(const Folded& text, const std::string& name) {
  const std::size_t allowed = name.size() / kLettersPerError;
  const std::size_t width = std::min(text.letters.size(), name.size() + allowed);
  if (width + allowed < name.size()) return 0;
  if (text.letters.compare(0, name.size(), name) == 0) return text.after[name.size() - 1];
  if (allowed == 0 || !has_right_part(text, name, allowed)) return 0;
  // Edit distance of the name to each prefix of the text, one row at a time, as far as it can still
  // be within what is allowed. No text is folded to more than kNameLetters.
  const std::size_t too_far = allowed + 1;
  std::array<std::size_t, kNameLetters + 1> distances;
  const std::span row(distances.data(), width + 1);
  std::fill(row.begin(), row.end(), too_far);
  for (std::size_t j = 0; j <= std::min(width, allowed); ++j) row[j] = j;
  for (std::size_t i = 1; i <= name.size(); ++i) {
    const std::size_t first = i > allowed ? i - allowed : 1, last = std::min(width, i + allowed);
    std::size_t diagonal = row[first - 1];
    row[first - 1] = first == 1 ? i : too_far;
    std::size_t best = row[first - 1];
    for (std::size_t j = first; j <= last; ++j) {
      const std::size_t replaced = diagonal + (name[i - 1] == text.letters[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
      best = std::min(best, row[j]);
    }
    if (best > allowed) return 0;
  }
  const auto nearest = std::min_element(row.begin() + 1, row.end());
  if (*nearest > allowed) return 0;
  return text.after[static_cast<std::size_t>(nearest - row.begin()) - 1];
}

std::string folded_name(std::string_view name) { return fold(name, name.size()).letters; }

// The longest of the names that `text` begins with, in bytes of `text`. It must end where a word
// ends.
std::size_t longest_name(std::string_view text, const Folded& folded,
                         const std::vector<std::string>& names) {
  std::size_t longest = 0;
  for (const std::string& name : names) longest = std::max(longest, name_length(folded, name));
  return longest < text.size() && is_letter(text[longest]) ? 0 : longest;
}

// "Factor 1", "FACTOR NO. 4A", "Subfactor 4-B", "Factors 6 & 7", "Factor l" as recognised.
const GuardedPattern& number_pattern() {
  static const GuardedPattern pattern(
      R"(^[\s\pP]*(?i:(?:fes|gssg)\s+)?(?i:sub-?\s?)?(?i:[fp]actors?)\s*(?i:no\.?|number|#)?\s*)"
      R"(((?:[1-9]|[Il|]|VI{0,3}|IV|IX|I{1,3})(?:[ -]?[ABab]\b)?)(?:\s*(?:&|(?i:and)|/|,|-)\s*(?i:factor\s*)?([1-9])\b)?(?:[^\pL\pN]|$))");
  return pattern;
}

// "4A: ..." or "4B. ...": a subfactor by its number alone, where its standard's headings stand
// before.
const RE2& subfactor_pattern() {
  static const RE2 pattern(R"(^[\s\pP]*([1-9][ -]?[ABab])\s?[.:)\x{2013}\x{2014}-])");
  return pattern;
}

std::string plain_number(std::string_view printed) {
  std::string number;
  for (const char c : printed)
    if (!is_space(c) && c != '-') number += c;
  char letter = 0;
  if (number.size() > 1 && std::string_view("ABab").find(number.back()) != std::string_view::npos) {
    letter = static_cast<char>(std::toupper(static_cast<unsigned char>(number.back())));
    number.pop_back();
  }
  static constexpr std::array<std::string_view, 9> kRoman = {"I",  "II",  "III",  "IV", "V",
                                                             "VI", "VII", "VIII", "IX"};
  const auto roman = std::find(kRoman.begin(), kRoman.end(), number);
  if (roman != kRoman.end()) number = std::to_string(roman - kRoman.begin() + 1);
  if (number == "l" || number == "|") number = "1";
  if (letter != 0) number += letter;
  return number;
}

std::size_t skip_punctuation(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_letter(text[at]) && !is_digit(text[at])) ++at;
  return at;
}

const Combination* combination_of(const Standard& standard, const Factor& first,
                                  std::string_view second) {
  for (const Combination& combination : standard.combined) {
    const Factor* other = find_factor(standard, combination.second);
    if (combination.first == first.id && other != nullptr && other->number == second)
      return &combination;
  }
  return nullptr;
}

// "is credited at", "and the next factor": a sentence goes on, and what stands before is its
// subject.
bool goes_on_as_prose(std::string_view rest) {
  static const GuardedPattern verb(
      R"(^[\s,]*(?:is|are|was|were|has|have|does|do|did|should|must|would|could|can|will|may|meets?|)"
      R"(exceeds?|warrants?|and|or|to|as|which|that|because|where|since|under|describes?|covers?|measures?)\b)");
  return verb.in(rest);
}

// What may follow a number or name on the line of a heading: nothing, punctuation that opens
// something, or level and points.
bool ends_heading(std::string_view rest, const Factor& factor) {
  rest = trimmed(rest.substr(0, rest.find('\n')));
  if (rest.empty()) return true;
  if (goes_on_as_prose(rest)) return false;
  const bool opens = !is_letter(rest.front()) && !is_digit(rest.front()) &&
                     std::string_view(",;)").find(rest.front()) == std::string_view::npos;
  if (opens) return true;
  const LevelStatement statement = find_level_statement(rest, factor);
  return !statement.empty() && statement.begin < 30;
}

// "Personal Contacts and Factor 7 - Purpose": bytes between the names of two factors in one
// heading.
constexpr std::size_t kSecondName = 20;

// Makes `heading` one for two factors where the name of the second follows that of the first.
void take_second_name(std::string_view text, FactorHeading& heading) {
  for (const Combination& combination : heading.standard->combined) {
    if (combination.first != heading.factor->id) continue;
    const Factor* second = find_factor(*heading.standard, combination.second);
    if (second == nullptr) continue;
    const std::string line =
        lower(text.substr(0, std::min(text.find('\n'), heading.length + kNameLetters)));
    const std::size_t at = line.find(lower(second->name), std::min(heading.length, line.size()));
    if (at == std::string::npos || at > heading.length + kSecondName) continue;
    heading.combination = &combination;
    heading.length = at + second->name.size();
  }
}

bool level_and_points_agree(std::string_view text, const Factor& factor) {
  const LevelStatement statement = find_level_statement(text.substr(0, text.find('\n')), factor);
  return !statement.level.empty() && statement.points &&
         points_of(factor, statement.level) == statement.points;
}

}  // namespace

FactorHeadings::FactorHeadings(const std::vector<const Standard*>& standards) {
  for (const Standard* standard : standards)
    for (const Factor& factor : standard->factors) {
      Entry entry{standard, &factor, {folded_name(factor.name)}};
      for (const std::string& other : factor.other_names) entry.names.push_back(folded_name(other));
      entries_.push_back(std::move(entry));
    }
}

std::optional<FactorHeading> FactorHeadings::find(std::string_view text,
                                                  const Standard* before) const {
  if (auto heading = numbered(text, before)) return heading;
  if (auto heading = named(text, before)) return heading;
  return levelled(text, before);
}

std::optional<FactorHeading> FactorHeadings::in_own_words(std::string_view heading) const {
  const std::string words = ' ' + lower(heading) + ' ';
  std::optional<FactorHeading> found;
  for (const Entry& entry : entries_) {
    const bool speaks =
        std::any_of(entry.factor->heading_words.begin(), entry.factor->heading_words.end(),
                    [&](const std::string& word) {
                      const std::size_t at = words.find(word);
                      return at != std::string::npos && !is_letter(words[at - 1]) &&
                             !is_letter(words[at + word.size()]);
                    });
    if (!speaks) continue;
    if (found) return std::nullopt;
    found = FactorHeading{entry.standard, entry.factor, nullptr, false, true, heading.size()};
  }
  return found;
}

std::optional<FactorHeading> FactorHeadings::levelled(std::string_view text,
                                                      const Standard* before) const {
  constexpr std::size_t kLongestLevelLine = 60;
  static const GuardedPattern level_first(
      R"(^[\s\pP]*(?:[1-9][AB]?[.)]?\s+)?(?:(?i:(?:factor\s)?level|fld?)\s*)?[1-9][AB]?\s?-\s?[1-9A-Da-d]\b)");
  // "1-8 (1550) Mastery of ...": the narrative follows on the same line.
  static const GuardedPattern run_in(
      R"(^[\s\pP]*((?:(?i:(?:factor\s)?level|fld?)\s*)?[1-9][AB]?\s?-\s?[1-9A-Da-d]\b[\s,:(\x{2013}-]*[0-9]{1,4}(?:\s?(?i:points?|pts?\.?))?\)?)[\s.:\x{2013}-]+[A-Z])");
  std::string_view line = text.substr(0, text.find('\n'));
  // Hardly a line of a paper has a digit at all.
  if (line.find_first_of("123456789") == std::string_view::npos) return std::nullopt;
  re2::StringPiece level;
  if (run_in.in(line, &level))
    line = line.substr(0, static_cast<std::size_t>(level.end() - line.data()));
  if (line.size() > kLongestLevelLine || !level_first.in(line)) return std::nullopt;
  std::optional<FactorHeading> found;
  for (const Entry& entry : entries_) {
    if (!level_and_points_agree(line, *entry.factor)) continue;
    // Levels of several factors belong to the heading above them.
    if (found && found->standard == entry.standard) return std::nullopt;
    if (!found || entry.standard == before)
      found = FactorHeading{entry.standard, entry.factor, nullptr, true, false, 0};
  }
  return found;
}

std::optional<FactorHeading> FactorHeadings::numbered(std::string_view text,
                                                      const Standard* before) const {
  re2::StringPiece number, second;
  const bool by_itself = before != nullptr && RE2::PartialMatch(text, subfactor_pattern(), &number);
  if (!by_itself && !number_pattern().in(text, &number, &second)) return std::nullopt;
  const std::string wanted = plain_number(number);
  const auto after_first = static_cast<std::size_t>(number.end() - text.data());
  std::optional<FactorHeading> by_number;
  bool by_points = false;
  for (const Entry& entry : entries_) {
    // GSSG's "Factor 4" is the heading over 4A and 4B.
    const bool over_subfactors = entry.standard == before && entry.factor->number == wanted + "A";
    if (entry.factor->number != wanted && !over_subfactors) continue;
    if (by_itself && entry.standard != before) continue;
    FactorHeading heading{entry.standard, entry.factor, nullptr, true, false, after_first};
    if (!second.empty())
      heading.combination = combination_of(*entry.standard, *entry.factor, second);
    if (heading.combination != nullptr)
      heading.length = static_cast<std::size_t>(second.end() - text.data());
    const std::size_t name_at = skip_punctuation(text, heading.length);
    const std::string_view rest = text.substr(name_at);
    const std::size_t name = longest_name(rest, fold(rest, kNameLetters), entry.names);
    if (name > 0) {
      heading.named = true;
      heading.length = name_at + name;
      take_second_name(text, heading);
      if (goes_on_as_prose(text.substr(heading.length))) return std::nullopt;
      return heading;
    }
    // Without a name the points of the level tell whose factor it is, then the standard of the
    // headings before, which goes on.
    const bool points_fit = level_and_points_agree(rest, *entry.factor);
    if (!by_number || (points_fit && !by_points) ||
        (entry.standard == before && points_fit == by_points)) {
      by_number = heading;
      by_points = points_fit;
    }
  }
  if (by_itself) return by_number;
  if (!by_number || !ends_heading(text.substr(by_number->length), *by_number->factor))
    return std::nullopt;
  // Punctuation and then many words without a level is prose, not a name of its own making.
  constexpr std::size_t kLongestOwnName = 60;
  const std::string_view rest = text.substr(by_number->length);
  if (rest.substr(0, rest.find('\n')).size() > kLongestOwnName &&
      find_level_statement(rest, *by_number->factor).empty())
    return std::nullopt;
  return by_number;
}

std::optional<FactorHeading> FactorHeadings::named(std::string_view text,
                                                   const Standard* before) const {
  static const RE2 outline_number(R"(^\s*\(?(?:[1-9][AB]?|[A-I]|[IVX]{1,4})[.):\t -]+\)?\s*)");
  re2::StringPiece consumed(text);
  RE2::Consume(&consumed, outline_number);
  const std::string_view rest(consumed.data(), consumed.size());
  const std::size_t name_at = text.size() - rest.size();
  if (rest.empty() || !is_upper(rest.front())) return std::nullopt;
  const Folded folded = fold(rest, kNameLetters);
  std::optional<FactorHeading> found;
  for (const Entry& entry : entries_) {
    const std::size_t name = longest_name(rest, folded, entry.names);
    if (name == 0) continue;
    FactorHeading heading{entry.standard, entry.factor, nullptr, false, true, name_at + name};
    take_second_name(text, heading);
    // A name that goes on as a sentence is prose: "Guidelines are ...".
    if (!ends_heading(text.substr(heading.length), *entry.factor)) continue;
    if (!found || heading.length > found->length ||
        (entry.standard == before && found->standard != before))
      found = heading;
  }
  return found;
}

}  // namespace secondlook
