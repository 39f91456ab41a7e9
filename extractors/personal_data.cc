// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/personal_data.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "extractors/label_reach.h"
#include "extractors/personal_patterns.h"

namespace secondlook {
namespace {

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The page's words as one text: a space between the words of a block, a newline between blocks.
/// Unlike a RunningText it keeps a broken word as it stands, so that each byte is a byte of a word.
struct PageText {
  std::string text;
  std::vector<std::size_t> word_begin;    // bytes, for each word
  std::vector<std::size_t> line_of_word;  // index into `lines`
  std::vector<Line> lines;
  std::vector<std::size_t> line_begin;  // bytes, for each line

  std::size_t word_at(std::size_t byte) const {
    return static_cast<std::size_t>(std::upper_bound(word_begin.begin(), word_begin.end(), byte) -
                                    word_begin.begin() - 1);
  }
};

PageText page_text(const Page& page) {
  PageText result;
  for (const Line& line : page.lines) {
    if (line.count == 0) continue;
    if (!result.lines.empty()) result.text += line.block == result.lines.back().block ? ' ' : '\n';
    result.line_begin.push_back(result.text.size());
    for (std::size_t i = line.first; i < line.first + line.count; ++i) {
      if (i > line.first) result.text += ' ';
      result.word_begin.push_back(result.text.size());
      result.line_of_word.push_back(result.lines.size());
      result.text += page.words[i].text;
    }
    result.lines.push_back(line);
  }
  return result;
}

PlacedSpan placed(const PersonalSpan& span, const PageText& text, const Page& page) {
  const std::size_t first = text.word_at(span.begin), last = text.word_at(span.end - 1);
  PlacedSpan result;
  result.box = page.words[first].box;
  for (std::size_t i = first + 1; i <= last; ++i)
    result.box = enclosing(result.box, page.words[i].box);
  // A label that runs over two lines stands in the second, where its value is looked for.
  result.line = text.line_of_word[last];
  result.kind = span.kind;
  result.begins_line = std::none_of(
      text.text.begin() + static_cast<std::ptrdiff_t>(text.line_begin[result.line]),
      text.text.begin() +
          static_cast<std::ptrdiff_t>(std::max(span.begin, text.line_begin[result.line])),
      is_alphanumeric);
  return result;
}

/// The label before `value` in its own block that holds for it, or the one in brackets after it.
bool is_labelled_in_text(const PersonalSpan& value, const std::vector<PersonalSpan>& labels,
                         std::string_view text) {
  const auto next = std::partition_point(
      labels.begin(), labels.end(), [&](const auto& label) { return label.begin < value.begin; });
  if (next != labels.begin()) {
    const PersonalSpan& label = *std::prev(next);
    if (label.kind == value.kind && label.end <= value.begin) {
      const auto between = text.substr(label.end, value.begin - label.end);
      if (between.find('\n') == std::string_view::npos && leads_from_label_to_value(between))
        return true;
    }
  }
  if (next == labels.end() || next->kind != value.kind || next->begin < value.end) return false;
  const auto between = text.substr(value.end, next->begin - value.end);
  return between == "(" || between == " (";
}

/// For each line the label at its end, with room for a colon or "(mm/dd/yyyy)".
std::vector<PlacedLine> placed_lines(const PageText& text,
                                     const std::vector<PersonalSpan>& labels) {
  std::vector<PlacedLine> lines;
  lines.reserve(text.lines.size());
  for (const Line& line : text.lines) lines.push_back({line.box, std::nullopt});
  for (const PersonalSpan& label : labels) {
    const std::size_t line = text.line_of_word[text.word_at(label.end - 1)];
    const std::size_t end =
        line + 1 < lines.size() ? text.line_begin[line + 1] - 1 : text.text.size();
    const auto rest = std::string_view(text.text).substr(label.end, end - label.end);
    lines[line].ends_in =
        leads_from_label_to_value(rest) ? std::optional(label.kind) : std::nullopt;
  }
  return lines;
}

/// The text of the cell to the left of `line` in its row of a table.
std::string_view cell_before(std::size_t line, const PageText& text) {
  if (line == 0 || text.lines[line - 1].row != text.lines[line].row) return {};
  const std::size_t begin = text.line_begin[line - 1];
  return std::string_view(text.text).substr(begin, text.line_begin[line] - 1 - begin);
}

/// Whether what stands before `value`, in its line or the cell to the left, names it something
/// else.
bool is_named_otherwise(const PersonalSpan& value, const PlacedSpan& place, const PageText& text,
                        const std::vector<PlacedLine>& lines) {
  if (place.begins_line) {
    const auto cell = cell_before(place.line, text);
    if (cell.empty() || lines[place.line - 1].ends_in == value.kind) return false;
    return ends_in_other_number(cell) || (!value.certain && ends_in_caption(cell));
  }
  const std::size_t begin = text.line_begin[place.line];
  return !value.certain && begin < value.begin &&
         ends_in_caption(std::string_view(text.text).substr(begin, value.begin - begin));
}

void mask(const PersonalSpan& span, const PageText& text, Page& page) {
  for (std::size_t i = text.word_at(span.begin); i <= text.word_at(span.end - 1); ++i) {
    Word& word = page.words[i];
    const std::size_t begin = text.word_begin[i];
    for (std::size_t at = std::max(span.begin, begin);
         at < std::min(span.end, begin + word.text.size()); ++at)
      if (is_alphanumeric(word.text[at - begin]) || word.text[at - begin] == '|')
        word.text[at - begin] = 'X';
    word.masked = true;
  }
}

}  // namespace

void mask_personal_data(Page& page) {
  const PageText text = page_text(page);
  const std::vector<PersonalSpan> labels = find_personal_labels(text.text);
  std::vector<PersonalSpan> values = find_security_numbers(text.text, labels);
  if (std::any_of(labels.begin(), labels.end(),
                  [](const auto& label) { return label.kind == PersonalKind::birth_date; })) {
    const std::vector<PersonalSpan> dates = find_dates(text.text);
    values.insert(values.end(), dates.begin(), dates.end());
  }

  if (values.empty()) return;

  const std::vector<PlacedLine> lines = placed_lines(text, labels);
  std::vector<PersonalSpan> open;  // neither certain nor labelled in the text
  std::vector<PlacedSpan> open_places;
  for (const PersonalSpan& value : values) {
    const PlacedSpan place = placed(value, text, page);
    if (is_labelled_in_text(value, labels, text.text)) {
      mask(value, text, page);
    } else if (!is_named_otherwise(value, place, text, lines)) {
      if (value.certain) {
        mask(value, text, page);
      } else {
        open.push_back(value);
        open_places.push_back(place);
      }
    }
  }
  if (labels.empty() || open.empty()) return;

  std::vector<PlacedSpan> label_places;
  label_places.reserve(labels.size());
  for (const PersonalSpan& label : labels) label_places.push_back(placed(label, text, page));
  const std::vector<bool> found = labelled(lines, label_places, open_places);
  for (std::size_t i = 0; i < open.size(); ++i)
    if (found[i]) mask(open[i], text, page);
}

}  // namespace secondlook
