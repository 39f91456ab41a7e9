// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/paper_marks.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "models/characters.h"
#include "models/folded_words.h"
#include "models/link/title_words.h"
#include "models/link/word_hash.h"
#include "models/misread_digits.h"
#include "models/shingles.h"
#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/identity_units.h"
#include "pipeline/parse/title_case.h"
#include "pipeline/parse/unit_names.h"

namespace secondlook {
namespace {

// What is kept of one paper, as it is held for the whole archive.
constexpr std::size_t kMostNumbers = 12, kMostPeople = 20, kMostNames = 4, kMostWords = 240,
                      kMostPassages = 128;
// Words of the head, and of an entry that is no sentence.
constexpr std::size_t kHead = 160, kLongestEntry = 12;
constexpr std::size_t kLongestText = 400'000;  // bytes; more is no paper about one position
// A run of so many telling words is no common phrase; of the runs one in so many is kept.
constexpr std::size_t kRun = 4;
constexpr std::uint64_t kOneIn = 6;

void add(std::vector<std::string>& list, std::string_view value, std::size_t most) {
  if (list.size() < most && std::ranges::find(list, value) == list.end()) list.emplace_back(value);
}

// The dash, colon or end that parts two entries: where it stands, and its length.
std::pair<std::size_t, std::size_t> next_parting(std::string_view text) {
  for (std::size_t at = text.find_first_of(" :\t\n"); at != std::string_view::npos;
       at = text.find_first_of(" :\t\n", at + 1))
    for (const std::string_view parting : {" - ", " – ", " > ", ": ", "\t", "\n"})
      if (text.substr(at).starts_with(parting)) return {at, parting.size()};
  return {text.size(), 0};
}

class Marks {
 public:
  Marks(const NamingWords& naming, PaperMarks& marks) : naming_(naming), marks_(marks) {}

  void numbers(std::string_view text) {
    constexpr std::size_t kLongestGroup = 8;
    const auto is_of_number = [](char c) {
      return is_digit(c) || is_upper(c) || c == 'l' || c == '-' || c == '/';
    };
    static const RE2 of_class(R"((?i)(?:gs|gm|es|sl|st|wg|ws|wl|gg|nh|nf)\b.*)");
    std::string_view before;
    for (std::size_t at = 0; at < text.size() && marks_.numbers.size() < kMostNumbers;) {
      const std::size_t end = std::min(text.find_first_of(" \t\n", at), text.size());
      const std::string_view word = trimmed(text.substr(at, end - at), " ()[]{},;:.#\"'_|-");
      if (may_number_a_paper(word)) add(marks_.numbers, word, kMostNumbers);
      // "HDA 04417", "616 170049": typed in two groups, or parted by a recogniser.
      const bool next_to = !before.empty() && before.data() + before.size() + 1 == word.data();
      if (next_to && before.size() <= kLongestGroup && std::ranges::all_of(before, is_of_number) &&
          std::ranges::all_of(word, is_of_number) && !RE2::FullMatch(before, of_class)) {
        const std::string whole = std::string(before) + std::string(word);
        if (may_number_a_paper(whole)) add(marks_.numbers, whole, kMostNumbers);
      }
      before = word;
      at = end + 1;
    }
  }

  // `small`: words of the paper that it writes without capitals, which are no names.
  void people(std::string_view text, const std::set<std::string>& small) {
    static const RE2 person(
        R"((\p{Lu}[\pL'’-]+, \p{Lu}(?:[\pL'’-]+|\.)?(?: \p{Lu}\.)?|\p{Lu}(?:[\pL'’-]+|\.)(?: \p{Lu}\.?)? \p{Lu}[\pL'’-]+))");
    for (std::size_t at = 0; at < text.size() && marks_.people.size() < kMostPeople; ++at) {
      const bool begins = at == 0 || is_space(text[at - 1]) || text[at - 1] == '(';
      if (!begins || is_space(text[at]) || is_letter(text[at]) != is_upper(text[at])) continue;
      re2::StringPiece name;
      const re2::StringPiece whole(text.data(), text.size());
      if (!person.Match(whole, at, text.size(), RE2::ANCHOR_START, &name, 1)) continue;
      const std::string found(name);
      if (may_be_person(found, small)) add(marks_.people, found, kMostPeople);
    }
  }

  // A title or a unit that makes up an entry, or one side of its dash or colon.
  void names(std::string_view entry) {
    while (!entry.empty()) {
      const auto [end, length] = next_parting(entry);
      std::string_view words = trimmed(entry.substr(0, end), " ,;.()");
      entry.remove_prefix(end + length);
      if (const auto codes = find_classification_codes(words); !codes.empty())
        words = trimmed(words.substr(0, codes.front().begin), " ,;.(-");
      name(words);
    }
  }

 private:
  bool may_be_person(const std::string& found, const std::set<std::string>& small) const {
    std::string apart = found;
    std::ranges::replace(apart, ',', ' ');
    if (naming_.names(apart) != Names::person) return false;
    std::size_t end = 0;
    for (std::size_t at = 0; at < apart.size(); at = end + 1) {
      end = std::min(apart.find(' ', at), apart.size());
      const std::string word = lower(std::string_view(apart).substr(at, end - at));
      if (is_function_word(word) || small.contains(word)) return false;
    }
    return true;
  }

  void name(std::string_view words) {
    constexpr std::size_t kShortest = 4, kLongest = 80;  // bytes
    if (words.size() < kShortest || words.size() > kLongest || !is_title_case(words) ||
        std::ranges::any_of(words, is_digit) || is_paper_name(words))
      return;
    const Names named = naming_.names(words);
    if (names_unit(words) || named == Names::organization)
      add(marks_.units, words, kMostNames);
    else if (named == Names::title && !is_prose(words))
      add(marks_.titles, words, kMostNames);
  }

  const NamingWords& naming_;
  PaperMarks& marks_;
};

// Words of the text that stand without a capital, in lower case.
std::set<std::string> small_words(std::string_view text) {
  std::set<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (!is_upper(text[at])) found.emplace(text.substr(at, end - at));
    at = end;
  }
  return found;
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    count += !is_space(text[i]) && (i == 0 || is_space(text[i - 1]));
  return count;
}

void add_words(std::string_view entry, const LinkWords& words, PaperMarks& marks) {
  for (std::size_t at = 0; at < entry.size();) {
    const std::size_t end = std::min(entry.find_first_of(" \t\n", at), entry.size());
    for (const std::string& word : words_in_order(entry.substr(at, end - at), words))
      if (marks.words.size() < kMostWords) marks.words.push_back(word_hash(word));
    at = end + 1;
  }
}

std::vector<std::uint32_t> passages(std::string_view text) {
  std::vector<std::uint64_t> hashes;
  for (const std::string& word : telling_words(text)) hashes.push_back(mixed(word_hash(word)));
  std::vector<std::uint32_t> found;
  for (std::size_t i = 0; i + kRun <= hashes.size(); ++i) {
    std::uint64_t run = 0;
    for (std::size_t k = 0; k < kRun; ++k) run = mixed(run + hashes[i + k]);
    if (run % kOneIn == 0) found.push_back(static_cast<std::uint32_t>(run >> 32));
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  if (found.size() > kMostPassages) found.resize(kMostPassages);
  return found;
}

}  // namespace

bool may_number_a_paper(std::string_view word) {
  constexpr std::size_t kShortest = 5, kLongest = 24, kFewestDigits = 3;
  if (word.size() < kShortest || word.size() > kLongest) return false;
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(word, is_digit));
  if (digits < kFewestDigits) return false;
  static const RE2 shape(R"([A-Za-z0-9]+(?:[-/._][A-Za-z0-9]+)*)");
  static const RE2 other(
      R"((?i)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}|(?:\d{3}[-.])?\d{3}[-.]\d{4}|)"
      R"((?:19|20)\d\d[-/](?:19|20)?\d\d|\d{4}(?:[/-]\d{4})+|(?:fy|cy)[-/]?\d{2,4}(?:[-/]\d{2,4})?|(?:gs|gm|es|sl|st|wg|ws|wl|gg|nh|nf)[-/]?\d{1,4}(?:[-/.]\d{1,4})*)");
  if (!RE2::FullMatch(word, shape) || RE2::FullMatch(word, other)) return false;
  // "HDA39b49E": a letter among digits that looks like one is one.
  std::size_t letters = 0, misread = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!is_letter(word[i])) continue;
    const bool among =
        i > 0 && i + 1 < word.size() && is_digit(word[i - 1]) && is_digit(word[i + 1]);
    ++(among && digit_as_meant(word[i]) ? misread : letters);
  }
  return digits + letters >= kShortest && letters <= digits + misread;
}

PaperMarks marks_of_entry(std::string_view text, const NamingWords& naming,
                          const LinkWords& words) {
  PaperMarks marks;
  Marks reader(naming, marks);
  reader.numbers(text);
  reader.people(text, {});
  add_words(text, words, marks);
  return marks;
}

PaperMarks marks_of(const RunningText& text, const NamingWords& naming, const LinkWords& words) {
  PaperMarks marks;
  Marks reader(naming, marks);
  const std::string_view whole = std::string_view(text.text).substr(0, kLongestText);
  reader.numbers(whole);
  const std::set<std::string> small = small_words(whole);
  std::size_t seen = 0;
  int block = -1;
  for (const TextLine& line : text.lines) {
    if (line.end > whole.size()) break;
    const std::string_view entry = whole.substr(line.begin, line.end - line.begin);
    const std::size_t count = count_words(entry);
    const bool short_entry = count <= kLongestEntry;
    reader.people(entry, small);
    if (short_entry) reader.names(entry);
    if (short_entry || seen < kHead) {
      if (line.block != block && !marks.words.empty() && marks.words.size() < kMostWords)
        marks.words.push_back(0);
      add_words(entry, words, marks);
      block = line.block;
    }
    seen += count;
  }
  marks.passages = passages(whole);
  return marks;
}

}  // namespace secondlook
