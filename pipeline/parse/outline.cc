// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/outline.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "models/characters.h"
#include "pipeline/parse/duty_percent.h"
#include "pipeline/parse/title_case.h"

namespace secondlook {
namespace {

// A cell of a table row that is longer than this holds a narrative, not a level.
constexpr std::size_t kShortCell = 48;
// A heading's second line, and what stands behind a section's name on its own line.
constexpr std::size_t kHeadingRest = 90;
// A line under a heading that states the level begins with it, give or take a word in bytes.
constexpr std::size_t kLevelIndent = 16;
// Narrow columns of a table break a heading over a few more lines.
constexpr std::size_t kHeadingLines = 3;
// A narrative PD also has headings such as "Supervisory Controls" and "Physical Demands". So many
// factors of a standard make a factor format: with a number or level at one of them, or by name
// alone.
constexpr std::size_t kFewestFactors = 3;
constexpr std::size_t kFewestNamedFactors = 5;
// The same of headings in a paper's own words, and how long those are, in bytes.
constexpr std::size_t kFewestOwnHeadings = 4;
constexpr std::size_t kLongestOwnHeading = 60;

// Lines of one block in one row: a table cell, or one line of prose.
struct Cell {
  std::size_t first_line = 0, line_end = 0;
  std::size_t begin = 0, end = 0;  // bytes
  int row = 0, page = 1;
};

std::vector<Cell> cells_of(const RunningText& text) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const TextLine& line = text.lines[i];
    if (i > 0 && line.row == text.lines[i - 1].row && line.block == text.lines[i - 1].block) {
      cells.back().line_end = i + 1;
      cells.back().end = line.end;
    } else {
      cells.push_back({i, i + 1, line.begin, line.end, line.row, line.page});
    }
  }
  return cells;
}

class Outliner {
 public:
  Outliner(const RunningText& text, const FormLayout& layout, const FactorHeadings& factors)
      : text_(text), layout_(layout), factors_(factors), cells_(cells_of(text)) {}

  std::vector<Part> read() {
    find_own_headings();
    begin_part("header", 0, 0, 0);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (cells_[i].begin < parts_.back().heading_end) continue;
      if (auto heading = factors_.find(first_lines(i), standard_);
          heading && (heading->named || stands_as_heading(i))) {
        begin_factor(i, *heading);
      } else if (const auto section = section_at(i)) {
        if (section->name == "duties") duties_numbered_ = section->numbered;
        begin_part(std::string(section->name), i, cells_[i].begin,
                   cells_[i].begin + section->length);
      } else if (const auto own = own_headings_.find(i); own != own_headings_.end()) {
        begin_factor(i, own->second);
      }
    }
    close_part(cells_.size());
    drop_lonely_names();
    return std::move(parts_);
  }

 private:
  std::string_view view(std::size_t begin, std::size_t end) const {
    return std::string_view(text_.text).substr(begin, end - begin);
  }
  std::string_view view(const Cell& cell) const { return view(cell.begin, cell.end); }
  bool starts_row(std::size_t i) const { return i == 0 || cells_[i - 1].row != cells_[i].row; }

  // A paper that names its factors in its own words does so for several of them, or one of the
  // headings is about something else.
  void find_own_headings() {
    std::set<std::string> factors;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const std::string_view line = trimmed(view(cells_[i]), " \t:");
      if (line.size() > kLongestOwnHeading || line.empty() ||
          std::string_view(".;,").find(line.back()) != std::string_view::npos || !stands_apart(i))
        continue;
      const auto heading = factors_.in_own_words(view(cells_[i]));
      if (!heading || factors_.find(first_lines(i), nullptr)) continue;
      own_headings_[i] = *heading;
      factors.insert(heading->factor->id);
    }
    if (factors.size() < kFewestOwnHeadings) own_headings_.clear();
  }

  // "... is described under" before "Factor 5." breaks a sentence; a heading follows on its end.
  bool stands_as_heading(std::size_t i) const {
    if (i == 0 || text_.lines[cells_[i].first_line].bold) return true;
    const TextLine& before = text_.lines[cells_[i].first_line - 1];
    if (before.block != text_.lines[cells_[i].first_line].block ||
        before.end <= parts_.back().heading_end)
      return true;
    const std::string_view last = view(before.begin, before.end);
    return last.size() < kShortCell ||
           std::string_view(".:;)").find(last.back()) != std::string_view::npos ||
           is_digit(last.back());
  }

  // A cell's text with the lines below it in its block that a heading may be broken over.
  std::string_view first_lines(std::size_t i) const {
    std::size_t end = cells_[i].end;
    const int block = text_.lines[cells_[i].first_line].block;
    for (std::size_t next = i + 1; next < cells_.size() && next <= i + kHeadingLines; ++next) {
      if (cells_[next].row == cells_[i].row ||
          text_.lines[cells_[next].first_line].block != block ||
          cells_[next].end - cells_[i].begin > 2 * kHeadingRest)
        break;
      end = cells_[next].end;
    }
    return view(cells_[i].begin, end);
  }

  std::optional<NamedPatterns::Match> section_at(std::size_t i) const {
    const std::string_view cell = view(cells_[i]);
    auto match = layout_.sections.at_start(cell);
    if (!match || is_duty_heading(i, *match)) return std::nullopt;
    const std::string_view rest = cell.substr(match->length);
    const std::string_view bare = trimmed(rest, " \t\n:.-_*");
    if (bare.empty() || bare.size() <= 3) {
      match->length = cell.size();
      return is_title_case(cell) || stands_apart(i) ? match : std::nullopt;
    }
    // "SUPERVISORY CONTROLS: Works under ...": a heading that its text follows on the same line.
    const bool set_off = rest.front() == ':' || rest.starts_with(".  ") ||
                         rest.starts_with(" - ") || rest.starts_with("--");
    if (!set_off || !is_title_case(cell.substr(0, match->length))) return std::nullopt;
    while (match->length < cell.size() && !is_letter(cell[match->length]) &&
           !is_digit(cell[match->length]) && cell[match->length] != '(')
      ++match->length;
    return match;
  }

  // "Major duties": in the case of a sentence, but bold, or with nothing beside it in its block.
  bool stands_apart(std::size_t i) const {
    const TextLine& line = text_.lines[cells_[i].first_line];
    if (!is_upper(text_.text[cells_[i].begin])) return false;
    const auto same_block = [&](std::size_t other) {
      return text_.lines[cells_[other].first_line].block == line.block;
    };
    return line.bold ||
           !((i > 0 && same_block(i - 1)) || (i + 1 < cells_.size() && same_block(i + 1)));
  }

  // Within the duties "2. Supervisory Duties" or "Program Responsibilities (40%)" heads a duty: it
  // is numbered where the section is not, or has a share of time.
  bool is_duty_heading(std::size_t i, const NamedPatterns::Match& match) const {
    if (parts_.back().section != "duties") return false;
    if (match.numbered && !duties_numbered_) return true;
    if (leading_percent(trimmed(view(cells_[i]).substr(match.length), " \t:.-"))) return true;
    const std::size_t next = i + 1;
    return next < cells_.size() && cells_[next].row == cells_[i].row &&
           leading_percent(view(cells_[next]));
  }

  void begin_part(std::string section, std::size_t cell, std::size_t heading_begin,
                  std::size_t heading_end) {
    close_part(cell);
    Part part;
    part.section = std::move(section);
    part.heading_begin = heading_begin;
    part.heading_end = heading_end;
    part.body_begin = heading_end;
    part.first_line = cell < cells_.size() ? cells_[cell].first_line : 0;
    parts_.push_back(std::move(part));
  }

  void close_part(std::size_t cell) {
    if (parts_.empty()) return;
    Part& part = parts_.back();
    const std::size_t end = cell < cells_.size() ? cells_[cell].begin : text_.text.size();
    part.body_end = std::max(part.body_begin, end);
    part.line_end = cell < cells_.size() ? cells_[cell].first_line : text_.lines.size();
    while (part.body_begin < part.body_end && is_space(text_.text[part.body_begin]))
      ++part.body_begin;
    while (part.body_end > part.body_begin && is_space(text_.text[part.body_end - 1]))
      --part.body_end;
  }

  void begin_factor(std::size_t i, const FactorHeading& heading) {
    const std::size_t begin = cells_[i].begin;
    begin_part("factor", i, begin, begin + heading.length);
    Part& part = parts_.back();
    part.factor = heading;
    standard_ = heading.standard;
    // Level and points: behind the name, in the short cells of its row, or on the next line where
    // that holds little else.
    std::size_t end = std::max(cells_[i].end, begin + heading.length);
    std::size_t next = i + 1;
    while (next < cells_.size() && cells_[next].begin < end) ++next;
    for (; next < cells_.size() && cells_[next].row == cells_[i].row; ++next)
      if (cells_[next].end - cells_[next].begin <= kShortCell) end = cells_[next].end;
    state(part, heading.length + begin, end, part.heading_end + kHeadingRest);
    keep_short_narrative(i, next, part);
    if (part.stated.level.empty() && next < cells_.size() &&
        cells_[next].end - cells_[next].begin <= kHeadingRest &&
        !is_other_heading(next, *heading.factor)) {
      std::size_t line_end = cells_[next].end;
      for (std::size_t more = next + 1;
           more < cells_.size() && cells_[more].row == cells_[next].row &&
           cells_[more].end - cells_[more].begin <= kShortCell;
           ++more)
        line_end = cells_[more].end;
      state(part, part.heading_end, line_end, cells_[next].begin + kLevelIndent);
    }
  }

  // "8. Physical Demands | The work is sedentary. | 8-1 | 5": a narrative in a cell of its own
  // before that of the level.
  void keep_short_narrative(std::size_t heading, std::size_t row_end, Part& part) const {
    for (std::size_t i = heading + 1; i < row_end; ++i) {
      if (cells_[i].end > part.stated.begin || part.stated.level.empty()) return;
      const std::string_view cell = view(cells_[i]);
      if (std::count(cell.begin(), cell.end(), ' ') < 1 || !is_letter(cell.front())) continue;
      part.body_begin = cells_[i].begin;
      return;
    }
  }

  bool is_other_heading(std::size_t i, const Factor& factor) const {
    const auto heading = factors_.find(view(cells_[i]), standard_);
    return heading && (heading->length > 0 || heading->factor != &factor);
  }

  // Reads level and points in [begin, end) into the part's heading. Where they begin only after
  // byte `latest`, prose stands between, and they are cited there or close the narrative.
  void state(Part& part, std::size_t begin, std::size_t end, std::size_t latest) const {
    if (begin >= end) return;
    const std::string_view text = view(begin, end);
    LevelStatement statement =
        part.factor.combination != nullptr
            ? find_combined_statement(text, *part.factor.standard, *part.factor.combination)
            : find_level_statement(text, *part.factor.factor);
    if (statement.empty() || begin + statement.begin > latest) return;
    statement.begin += begin;
    statement.end += begin;
    part.stated = statement;
    part.heading_end = statement.end;
    while (part.heading_end < text_.text.size() &&
           (text_.text[part.heading_end] == ')' || text_.text[part.heading_end] == '.'))
      ++part.heading_end;
    part.body_begin = part.heading_end;
  }

  // Names of factors without numbers, levels or company are headings of a narrative PD.
  void drop_lonely_names() {
    struct Format {
      std::set<std::string> factors;
      bool marked = false;  // has a number or level somewhere
    };
    std::map<const Standard*, Format> formats;
    const auto marked = [](const Part& part) {
      return part.factor.numbered || !part.stated.level.empty();
    };
    for (const Part& part : parts_) {
      if (part.section != "factor") continue;
      Format& format = formats[part.factor.standard];
      format.factors.insert(part.factor.factor->id);
      format.marked = format.marked || marked(part);
    }
    for (Part& part : parts_) {
      if (part.section != "factor" || marked(part)) continue;
      const Format& format = formats[part.factor.standard];
      if (format.factors.size() >= (format.marked ? kFewestFactors : kFewestNamedFactors)) continue;
      const auto match = layout_.sections.at_start(view(part.heading_begin, part.heading_end));
      part.section = match ? std::string(match->name) : "conditions";
      part.factor = {};
    }
  }

  const RunningText& text_;
  const FormLayout& layout_;
  const FactorHeadings& factors_;
  std::vector<Cell> cells_;
  std::vector<Part> parts_;
  std::map<std::size_t, FactorHeading> own_headings_;  // by cell
  const Standard* standard_ = nullptr;                 // of the factor heading before
  bool duties_numbered_ = false;                       // the heading of the duties has a number
};

}  // namespace

std::vector<Part> outline(const RunningText& text, const FormLayout& layout,
                          const FactorHeadings& factors) {
  return Outliner(text, layout, factors).read();
}

}  // namespace secondlook
