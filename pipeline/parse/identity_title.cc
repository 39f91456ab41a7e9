// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity_title.h"

#include <algorithm>

#include "models/characters.h"
#include "pipeline/parse/identity_units.h"
#include "pipeline/parse/sentences.h"
#include "pipeline/parse/title_in_prose.h"
#include "pipeline/parse/unit_names.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

constexpr std::size_t kLongestTitle = 120;
// A sentence that leads up to a code is no longer than this, in bytes.
constexpr std::size_t kLongestLead = 300;

// A title without the code behind it or before it, its brackets closed and its label punctuation
// gone.
std::optional<std::string> title_of(const std::string& value) {
  std::string_view title = value;
  const auto codes = find_classification_codes(title);
  if (!codes.empty())
    title = codes.front().begin > 3 ? title.substr(0, codes.front().begin)
                                    : title.substr(codes.front().end);
  title = trimmed(title, " \t\n,;:-_.|");
  if (title.size() < 4 || title.size() > kLongestTitle) return std::nullopt;
  const auto letters =
      static_cast<std::size_t>(std::count_if(title.begin(), title.end(), is_letter));
  if (2 * letters < title.size() || !(is_upper(title.front()) || title.front() == '('))
    return std::nullopt;
  return std::string(title);
}

// Small letters other than those of "of", "and", "for" make words prose.
bool is_prose(std::string_view words) {
  static constexpr std::string_view kOfTitles[] = {"of", "and", "for", "the", "in", "to", "or"};
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = trimmed(words.substr(at, end - at), "(),;:");
    at = end + 1;
    if (!word.empty() && is_letter(word.front()) && !is_upper(word.front()) &&
        std::find(std::begin(kOfTitles), std::end(kOfTitles), word) == std::end(kOfTitles))
      return true;
  }
  return false;
}

}  // namespace

std::string_view TitleReader::line(std::size_t i) const {
  return std::string_view(text_.text)
      .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
}

TitleReader::Found TitleReader::under(std::string_view field, bool before_code) const {
  for (const auto* values : {&columns_, &fields_})
    for (const LabelledValue& value : *values) {
      if (value.field != field || value.parts.empty()) continue;
      const std::string printed = value.value(text_);
      if (before_code) {
        const auto codes = find_classification_codes(printed);
        if (codes.empty() || codes.front().begin < 4) continue;
      }
      if (auto title = title_of(printed))
        return Stated<std::string>{std::move(*title), value.evidence(text_)};
    }
  return std::nullopt;
}

std::optional<Stated<std::string>> TitleReader::official() const {
  if (auto title = under("title", false)) return title;
  // "Title, Series, Grade: Program Analyst, GS-0343-11".
  return under("classification_code", true);
}

std::optional<Stated<std::string>> TitleReader::organizational() const {
  return under("organizational_title", false);
}

std::optional<Stated<std::string>> TitleReader::beside(std::size_t line,
                                                       const ClassificationCode& code) const {
  if (auto title = before_code(line, code)) return title;
  if (auto title = behind_code(line, code)) return title;
  return in_next_lines(line);
}

// "Program Analyst, GS-0343-13"; in prose the words with capitals before the code, which may begin
// on the line above.
TitleReader::Found TitleReader::before_code(std::size_t i, const ClassificationCode& code) const {
  const std::size_t begin = text_.lines[i].begin, end = begin + code.begin;
  std::string_view before = line(i).substr(0, code.begin);
  if (const std::size_t bar =
          before.rfind('|', before.size() - std::min<std::size_t>(before.size(), 3));
      bar != std::string_view::npos)
    before = before.substr(bar + 1);
  const std::string own(trimmed(before, " \t,;:-(|"));
  if (const auto title = title_of(own); title && !names_unit(*title) && !is_prose(*title))
    return Stated<std::string>{*title, text_.evidence(end - before.size(), end)};
  std::size_t first = end - std::min(end, kLongestLead);
  for (const auto& sentence : sentences(std::string_view(text_.text).substr(first, end - first)))
    if (sentence.second + first >= end - 3) first += sentence.first;
  const std::string_view lead = std::string_view(text_.text).substr(first, end - first);
  if (!is_prose(lead)) return std::nullopt;
  std::string title = title_at_end_of(trimmed(lead, " \t\n,;:-("), naming_);
  if (title.empty() || naming_.names(title) != Names::title) return std::nullopt;
  return Stated<std::string>{std::move(title), text_.evidence(first, end)};
}

// "GS-0343-13, PROGRAM ANALYST".
TitleReader::Found TitleReader::behind_code(std::size_t i, const ClassificationCode& code) const {
  const std::string_view behind = line(i).substr(code.end);
  const std::size_t end = std::min(behind.find('|'), behind.size());
  const auto title = title_of(std::string(trimmed(behind.substr(0, end), " \t,;:-()/")));
  if (!title || is_prose(*title) || naming_.names(*title) != Names::title) return std::nullopt;
  const std::size_t begin = text_.lines[i].begin;
  return Stated<std::string>{*title, text_.evidence(begin + code.begin, begin + code.end + end)};
}

TitleReader::Found TitleReader::in_next_lines(std::size_t code_line) const {
  for (const std::size_t i : {code_line - 1, code_line + 1}) {
    if (i >= text_.lines.size() || text_.lines[i].page != text_.lines[code_line].page) continue;
    // A parenthetical title that did not fit beside the title.
    const std::size_t first =
        line(i).starts_with("(") && i > 0 && text_.lines[i - 1].page == text_.lines[i].page ? i - 1
                                                                                            : i;
    std::string whole(text_.text, text_.lines[first].begin,
                      text_.lines[i].end - text_.lines[first].begin);
    std::replace_if(whole.begin(), whole.end(), is_space, ' ');
    const auto title = title_of(whole);
    if (!title || names_unit(*title) || is_paper_name(*title)) continue;
    return Stated<std::string>{*title,
                               text_.evidence(text_.lines[first].begin, text_.lines[i].end)};
  }
  return std::nullopt;
}

}  // namespace secondlook
