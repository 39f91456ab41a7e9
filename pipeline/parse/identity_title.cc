// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity_title.h"

#include <re2/re2.h>

#include <algorithm>

#include "models/characters.h"
#include "pipeline/parse/identity_units.h"
#include "pipeline/parse/position_status.h"
#include "pipeline/parse/sentences.h"
#include "pipeline/parse/title_case.h"
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
  title = without_status(trimmed(title, " \t\n,;:-_.|"));
  // "Duties of the Lead Program Analyst" heads a memorandum.
  static const RE2 about(
      R"(((?i)^(?:position )?(?:duties|description|work|job|position) of (?:the|an?) )\p{Lu})");
  if (re2::StringPiece lead; RE2::PartialMatch(title, about, &lead))
    title.remove_prefix(lead.size());
  if (title.size() < 4 || title.size() > kLongestTitle) return std::nullopt;
  const auto letters =
      static_cast<std::size_t>(std::count_if(title.begin(), title.end(), is_letter));
  const bool row_of_table = title.find('|') != std::string_view::npos;
  if (row_of_table || 2 * letters < title.size() ||
      !(is_upper(title.front()) || title.front() == '('))
    return std::nullopt;
  return std::string(title);
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
  const std::size_t end = text_.lines[i].begin + code.begin;
  std::size_t first = end - std::min(end, kLongestLead);
  const std::string_view lead = std::string_view(text_.text).substr(first, end - first);
  const auto sentences_before = sentences(lead);
  if (!sentences_before.empty()) first += sentences_before.back().first;
  if (is_prose(std::string_view(text_.text).substr(first, end - first))) {
    std::string title =
        title_at_end_of(std::string_view(text_.text).substr(first, end - first), naming_);
    if (naming_.names(title) == Names::title || is_introduced(first, end, title))
      return Stated<std::string>{std::move(title), text_.evidence(first, end)};
  }
  // What a bar or the colon of a caption parts from it is another entry.
  std::string_view before = line(i).substr(0, code.begin);
  before = trimmed(before, " \t,;:-(|");
  if (const std::size_t mark = before.find_last_of("|:"); mark != std::string_view::npos)
    before = before.substr(mark + 1);
  // "Odile Brandt (Program Analyst, GS-0343-12)".
  if (const std::size_t open = before.rfind('(');
      open != std::string_view::npos && before.find(')', open) == std::string_view::npos)
    before = before.substr(open + 1);
  const auto own = title_of(std::string(before));
  if (!own || names_unit(*own) || is_prose(*own)) return std::nullopt;
  return Stated<std::string>{without_others(*own, naming_),
                             text_.evidence(text_.lines[i].begin, end)};
}

// "... of a Supervisory Seed Taster, GS-0430-12": an article stands before no name of a person.
bool TitleReader::is_introduced(std::size_t first, std::size_t end, std::string_view title) const {
  std::string lead(text_.text, first, end - first);
  std::replace_if(lead.begin(), lead.end(), is_space, ' ');
  const std::size_t at = lead.rfind(title);
  if (title.empty() || at == std::string::npos) return false;
  const std::string before = lead.substr(0, at);
  return before.ends_with(" a ") || before.ends_with(" an ");
}

// "GS-0343-13, PROGRAM ANALYST".
TitleReader::Found TitleReader::behind_code(std::size_t i, const ClassificationCode& code) const {
  const std::size_t begin = text_.lines[i].begin + code.end;
  // The line may be too short for it.
  const bool goes_on =
      i + 1 < text_.lines.size() && text_.lines[i + 1].block == text_.lines[i].block;
  for (const std::size_t last : {i, goes_on ? i + 1 : i}) {
    std::string behind(text_.text, begin, text_.lines[last].end - begin);
    behind.resize(std::min(behind.find('|'), behind.size()));
    std::replace_if(behind.begin(), behind.end(), is_space, ' ');
    const auto title = title_of(std::string(trimmed(behind, " ,;:-()/")));
    if (trimmed(line(i).substr(code.end), " ,;:-()/|").empty() || !title || is_prose(*title) ||
        naming_.names(*title) != Names::title)
      continue;
    return Stated<std::string>{
        *title, text_.evidence(begin - (code.end - code.begin), text_.lines[last].end)};
  }
  return std::nullopt;
}

std::optional<Stated<std::string>> TitleReader::alone(std::size_t head_end) const {
  Found only;
  for (std::size_t i = 0; i < text_.lines.size() && text_.lines[i].begin < head_end; ++i) {
    const std::string_view words = line(i);
    const auto in_row = [&](std::size_t k) {
      return k < text_.lines.size() && text_.lines[k].row == text_.lines[i].row;
    };
    if (in_row(i + 1) || in_row(i - 1) || words.find_first_of(",:;.0123456789") != words.npos ||
        naming_.names(words) != Names::title)
      continue;
    auto title = title_of(std::string(words));
    if (!title || is_prose(*title) || is_paper_name(*title)) continue;
    if (only && lower(only->value) != lower(*title)) return std::nullopt;
    only = Stated<std::string>{std::move(*title),
                               text_.evidence(text_.lines[i].begin, text_.lines[i].end)};
  }
  return only;
}

TitleReader::Found TitleReader::in_next_lines(std::size_t code_line) const {
  for (const std::size_t i : {code_line - 1, code_line + 1}) {
    if (i >= text_.lines.size() || text_.lines[i].page != text_.lines[code_line].page) continue;
    if (i > code_line && line(i).starts_with('(')) continue;  // a caption, or a remark on the code
    // A parenthetical title that did not fit beside the title.
    const std::size_t first =
        line(i).starts_with("(") && i > 0 && text_.lines[i - 1].page == text_.lines[i].page ? i - 1
                                                                                            : i;
    std::string whole(text_.text, text_.lines[first].begin,
                      text_.lines[i].end - text_.lines[first].begin);
    std::replace_if(whole.begin(), whole.end(), is_space, ' ');
    const auto title = title_of(whole);
    // What stands beside the code in its row is its caption.
    const bool beside = text_.lines[i].row == text_.lines[code_line].row;
    if (!title || names_unit(*title) || is_paper_name(*title) || is_prose(*title) ||
        (beside && naming_.names(*title) != Names::title))
      continue;
    return Stated<std::string>{*title,
                               text_.evidence(text_.lines[first].begin, text_.lines[i].end)};
  }
  return std::nullopt;
}

}  // namespace secondlook
