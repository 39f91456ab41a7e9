// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/position_description.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "pipeline/parse/duties.h"
#include "pipeline/parse/formal_entries.h"
#include "pipeline/parse/identity.h"
#include "pipeline/parse/stated_evaluation.h"
#include "pipeline/parse/title_case.h"
#include "pipeline/parse/told_acts.h"

namespace secondlook {
namespace {

Stated<std::string> section_text(const RunningText& text, const Part& part) {
  return {text.text.substr(part.body_begin, part.body_end - part.body_begin),
          text.evidence(part.heading_begin, part.body_end)};
}

// Sentences above the first heading introduce the position without saying so; captions and their
// values, which stand there as well, are no sentences.
std::optional<Stated<std::string>> sentences_above(const RunningText& text, const Part& header) {
  constexpr std::size_t kShortestLine = 50;  // bytes; a sentence fills its first line
  for (std::size_t i = header.first_line; i < header.line_end; ++i) {
    const TextLine& line = text.lines[i];
    const std::string_view words =
        std::string_view(text.text).substr(line.begin, line.end - line.begin);
    if (words.size() < kShortestLine || !is_prose(words) ||
        words.find(':') != std::string_view::npos || words.find('\t') != std::string_view::npos)
      continue;
    const std::size_t end = text.lines[header.line_end - 1].end;
    return Stated<std::string>{text.text.substr(line.begin, end - line.begin),
                               text.evidence(line.begin, end)};
  }
  return std::nullopt;
}

// The line after the heading; a heading that shares its line with text (in a table's left column)
// is skipped cell by cell.
std::size_t first_body_line(const RunningText& text, const Part& part) {
  std::size_t line = part.first_line;
  while (line < part.line_end && text.lines[line].end <= part.body_begin) ++line;
  return line;
}

// A part that tells at least so many acts is about duties, whatever its heading calls it.
constexpr int kFewestActs = 4;

bool may_tell_duties(const Part& part) {
  for (const std::string_view other : {"factor", "evaluation", "certification", "qualifications",
                                       "conditions", "supervisory_controls"})
    if (part.section == other) return false;
  return true;
}

// Papers that head their duties in words of their own, or not at all: from the first act that a
// part tells.
std::vector<Duty> unheaded_duties(const RunningText& text, const std::vector<Part>& parts) {
  std::vector<Duty> duties;
  for (const Part& part : parts) {
    if (!may_tell_duties(part)) continue;
    std::size_t first = part.line_end;
    int acts = 0;
    for (std::size_t i = first_body_line(text, part); i < part.line_end; ++i) {
      const std::string_view line = std::string_view(text.text).substr(
          text.lines[i].begin, text.lines[i].end - text.lines[i].begin);
      if (!tells_an_act(line)) continue;
      if (acts++ == 0) first = i;
    }
    if (acts < kFewestActs) continue;
    auto more = parse_duties(text, first, part.line_end);
    std::move(more.begin(), more.end(), std::back_inserter(duties));
  }
  return duties;
}

// Sections of one name that follow each other are one: "Major Duties and" over "Responsibilities".
std::vector<Duty> duties_of(const RunningText& text, const std::vector<Part>& parts) {
  std::vector<Duty> longest;
  std::size_t most = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].section != "duties" || (i > 0 && parts[i - 1].section == "duties")) continue;
    std::size_t last = i;
    while (last + 1 < parts.size() && parts[last + 1].section == "duties") ++last;
    const std::size_t length = parts[last].body_end - parts[i].body_begin;
    if (length <= most) continue;
    std::vector<Duty> duties;
    for (std::size_t k = i; k <= last; ++k) {
      auto more = parse_duties(text, first_body_line(text, parts[k]), parts[k].line_end);
      std::move(more.begin(), more.end(), std::back_inserter(duties));
    }
    if (duties.empty()) continue;
    longest = std::move(duties);
    most = length;
  }
  return longest.empty() ? unheaded_duties(text, parts) : longest;
}

}  // namespace

PositionDescription parse_position_description(const RunningText& text, const FormLayout& layout,
                                               const std::vector<Part>& parts,
                                               const std::vector<LabelledValue>& fields) {
  PositionDescription pd;
  pd.classified = parse_identity(text, layout, fields, parts);
  pd.duties = duties_of(text, parts);
  pd.stated = parse_stated_evaluation(text, fields, parts);
  pd.formal_entries = parse_formal_entries(text, layout.entries);
  for (const Part& part : parts) {
    if (part.section == "header")
      if (auto told = sentences_above(text, part)) pd.other_sections.push_back(std::move(*told));
    if (part.body_begin >= part.body_end || part.section == "duties" || part.section == "factor" ||
        part.section == "header")
      continue;
    if (part.section == "introduction" && !pd.introduction)
      pd.introduction = section_text(text, part);
    else if (part.section == "supervisory_controls" && !pd.supervisory_controls)
      pd.supervisory_controls = section_text(text, part);
    else
      pd.other_sections.push_back(section_text(text, part));
  }
  return pd;
}

}  // namespace secondlook
