// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/labelled_values.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>

#include "models/characters.h"
#include "pipeline/parse/title_case.h"
#include "pipeline/parse/unit_names.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

// A value below its caption stands within this many line heights; further down is another field.
constexpr double kReachBelow = 2.2;
// A value that takes more lines than this is prose.
constexpr std::size_t kMostValueLines = 5;
// Lines of one value stand no further apart than this many line heights, and begin within this many
// points of each other.
constexpr double kLineGap = 1.6;
constexpr double kSameEdge = 4;

// Lines before and after a caption among which the one below it is looked for; a page of a form has
// fewer.
constexpr std::size_t kWindow = 300;

// Finds captions line by line and then looks for what belongs to each.
class CaptionReader {
 public:
  CaptionReader(const RunningText& text, const FormLayout& layout) : text_(text), layout_(layout) {}

  std::vector<LabelledValue> read() {
    for (std::size_t i = 0; i < text_.lines.size(); ++i) i = read_line(i);
    std::erase_if(found_, [](const LabelledValue& v) { return v.field == "none"; });
    return std::move(found_);
  }

 private:
  std::string_view view(std::size_t begin, std::size_t end) const {
    return std::string_view(text_.text).substr(begin, end - begin);
  }
  std::string_view view(const TextLine& line) const { return view(line.begin, line.end); }

  struct Caption {
    std::string_view field;
    std::size_t end = 0;     // byte of RunningText::text after the caption and its punctuation
    std::size_t line = 0;    // its last
    bool followed = false;   // something stands behind it on that line
    bool weak = false;       // only the shape of its value makes it one
    bool marked = false;     // punctuation or a block number makes it a caption
    bool bracketed = false;  // "(Employee name)", small under the line that the name stands on
  };

  // The caption that begins at byte `at` of line `index`. It is one where punctuation, a block
  // number or the end of the line sets it off, or a short code follows; "Title 5 of the Code" is
  // prose.
  std::optional<Caption> caption_at(std::size_t at, std::size_t index) const {
    if (goes_on_from_above(at, index) || ends_name_from_above(at, index)) return std::nullopt;
    if (const auto broken = broken_caption_at(at, index)) return broken;
    if (const auto under = bracketed_caption_at(at, index)) return under;
    const std::size_t line_end = text_.lines[index].end;
    const std::string_view text = view(at, line_end);
    const auto match = layout_.labels.at_start(text);
    if (!match) return std::nullopt;
    std::size_t end = match->length;
    const std::size_t mark = end;
    while (end < text.size() && (is_space(text[end]) || is_caption_end(text[end]))) ++end;
    const bool punctuated = sets_off(trimmed(text.substr(mark, end - mark)));
    const std::string_view rest = text.substr(end);
    const bool set_off = rest.empty() || punctuated ||
                         (match->numbered && (is_upper(rest.front()) || is_digit(rest.front())));
    if (!set_off &&
        (match->weak || (!is_code(rest) &&
                         !is_entry(at, index, text.substr(0, match->length), match->name, rest))))
      return std::nullopt;
    return Caption{match->name,   at + end,    index,
                   !rest.empty(), match->weak, punctuated || match->numbered,
                   false};
  }

  // "Position Title Program Analyst" on a line of its own: what follows the caption is all that
  // there is, and looks like the field's value. "Office Services Branch" is a name as a whole.
  bool is_entry(std::size_t at, std::size_t index, std::string_view caption, std::string_view field,
                std::string_view rest) const {
    constexpr std::size_t kLongestEntry = 80;
    const bool may_be_part = field == "organization"
                                 ? caption.find('/') == std::string_view::npos
                                 : caption.find(' ') == std::string_view::npos &&
                                       rest.find(' ') == std::string_view::npos;
    return at == text_.lines[index].begin && is_upper(text_.text[at]) && has_shape(field) &&
           !may_be_part && rest.size() <= kLongestEntry && is_upper(rest.front()) &&
           !is_prose(rest) && has_shape_of(field, std::string(rest), layout_.naming);
  }

  // "(Employee name)" alone on its line.
  std::optional<Caption> bracketed_caption_at(std::size_t at, std::size_t index) const {
    const TextLine& line = text_.lines[index];
    const std::string_view text = view(line);
    if (at != line.begin || !text.starts_with('(') || !text.ends_with(')')) return std::nullopt;
    const std::string_view inner = text.substr(1, text.size() - 2);
    const auto match = layout_.labels.at_start(inner);
    if (!match || match->length < inner.size()) return std::nullopt;
    return Caption{match->name, line.end, index, false, match->weak, true, true};
  }

  // "... the safety program of the field" over "office.": the end of a sentence, not a caption.
  bool goes_on_from_above(std::size_t at, std::size_t index) const {
    if (index == 0 || at != text_.lines[index].begin || !is_small(text_.text[at])) return false;
    const TextLine& above = text_.lines[index - 1];
    const std::string_view before = view(above);
    return above.block == text_.lines[index].block && !before.empty() &&
           (is_small(before.back()) || before.back() == ',');
  }

  // "Inland Waters and Harbors" over "Administration" in one cell: the end of a name.
  bool ends_name_from_above(std::size_t at, std::size_t index) const {
    const TextLine& line = text_.lines[index];
    if (index == 0 || at != line.begin || text_.lines[index - 1].block != line.block) return false;
    const std::string_view above = view(text_.lines[index - 1]);
    const auto caption = layout_.labels.at_start(above);
    return !above.empty() && is_letter(above.back()) && is_letter(view(line).front()) &&
           unit_name_goes_on("", view(line)) && (!caption || caption->length < above.size());
  }

  static bool is_small(char c) { return is_letter(c) && !is_upper(c); }

  // "Department, Agency, or" over "Establishment" in one cell, with nothing else on the second
  // line.
  std::optional<Caption> broken_caption_at(std::size_t at, std::size_t index) const {
    constexpr std::size_t kLongestCaption = 90;
    const std::size_t next = index + 1;
    if (next >= text_.lines.size() || text_.lines[next].block != text_.lines[index].block ||
        text_.lines[next].end - at > kLongestCaption)
      return std::nullopt;
    std::string folded(view(at, text_.lines[next].end));
    std::replace(folded.begin(), folded.end(), '\n', ' ');
    const auto match = layout_.labels.at_start(folded);
    if (!match || at + match->length <= text_.lines[next].begin ||
        !trimmed(std::string_view(folded).substr(match->length), " :._").empty())
      return std::nullopt;
    // Two captions, one below the other, are none of one.
    if (caption_alone(next)) return std::nullopt;
    return Caption{match->name, text_.lines[next].end, next, false, match->weak, false, false};
  }

  bool caption_alone(std::size_t line) const {
    const std::string_view text = view(text_.lines[line]);
    const auto match = layout_.labels.at_start(text);
    return match && trimmed(text.substr(match->length), " :._").empty();
  }

  // A full stop alone ends a sentence, or a heading that runs into its text; a row of them leads to
  // the value.
  static bool sets_off(std::string_view marks) { return !marks.empty() && marks != "."; }

  static bool is_caption_end(char c) { return c == ':' || c == '=' || c == '.' || c == '_'; }

  // "OMS-0418", "0343", "GS-13": what may stand for a field without a mark between.
  static bool is_code(std::string_view text) {
    constexpr std::size_t kLongestCode = 24;
    return text.size() <= kLongestCode && text.find(' ') == std::string_view::npos &&
           std::any_of(text.begin(), text.end(), is_digit);
  }

  // Reads the captions of a line and gives the last line that they take.
  std::size_t read_line(std::size_t index) {
    std::size_t at = text_.lines[index].begin;
    while (at < text_.lines[index].end) {
      const auto caption = caption_at(at, index);
      if (!caption) {
        at = next_caption(at, text_.lines[index].end, false);
        continue;
      }
      const std::size_t first = index;
      index = caption->line;
      const TextLine& line = text_.lines[index];
      LabelledValue value;
      value.field = caption->field;
      value.label_begin = at;
      value.label_end = caption->end;
      value.line = index;
      std::size_t next = line.end;
      if (caption->followed) {
        next = next_caption(value.label_end, line.end, true);
        take(value, value.label_end, next);
        if (next == line.end) take_rest_of_value(value, index);
      } else if (caption->bracketed) {
        take_from_above(value, index);
      } else {
        take_from_neighbours(value, first, index);
      }
      if (!caption->weak || fits(value)) found_.push_back(std::move(value));
      at = next;
    }
    return index;
  }

  bool fits(const LabelledValue& value) const {
    return !value.parts.empty() && has_shape_of(value.field, value.value(text_), layout_.naming);
  }

  // "Pay Plan: GS   Series: 0343": where the value ends because a caption with a colon begins, or a
  // bar parts it from what follows. Behind an
  // entry that is not known, "Empl ID: 0042   Grade: 13", a caption begins with a capital.
  std::size_t next_caption(std::size_t begin, std::size_t end, bool in_entry) const {
    constexpr std::size_t kLongestEntry = 200;  // bytes; more is prose
    const std::string_view rest = view(begin, end);
    if (rest.size() > kLongestEntry) return end;
    for (std::size_t i = 1; i < rest.size(); ++i) {
      if (rest[i] == '|' && is_space(rest[i - 1])) return begin + i;
      if (!is_space(rest[i - 1]) || is_space(rest[i]) || (!in_entry && !is_upper(rest[i])))
        continue;
      const std::size_t colon = rest.find(':', i);
      if (colon == std::string_view::npos ||
          (!in_entry && rest.substr(0, i).find(':') == std::string_view::npos))
        continue;
      const auto match = layout_.labels.at_start(rest.substr(i));
      if (match && !match->numbered && i + match->length == colon) return begin + i;
    }
    return end;
  }

  void take(LabelledValue& value, std::size_t begin, std::size_t end) const {
    const auto blank = [&](std::size_t at) {  // a line to write on is blank, too
      return is_space(text_.text[at]) || text_.text[at] == '_';
    };
    while (begin < end && blank(begin)) ++begin;
    while (end > begin && blank(end - 1)) --end;
    if (begin < end) value.parts.emplace_back(begin, end);
  }

  bool is_caption(std::size_t line) const {
    const auto caption = caption_at(text_.lines[line].begin, line);
    // "Administration" alone may as well be the end of a unit's name.
    return caption && (!caption->weak || caption->marked);
  }

  // A value goes on in the lines below that keep to its left edge: those of its block, and those
  // that stand alone in their row close below, where a form leaves space between its lines.
  void take_rest_of_value(LabelledValue& value, std::size_t last) const {
    if (value.parts.empty()) return;
    const double left = left_of(value.parts.front().first);
    const int block = text_.lines[last].block;
    const bool beside_caption = last > value.line && left > text_.lines[value.line].box.x1;
    for (std::size_t i = last + 1; i < text_.lines.size() && value.parts.size() < kMostValueLines;
         ++i) {
      const TextLine &line = text_.lines[i], &above = text_.lines[i - 1];
      if (line.page != above.page || is_caption(i)) return;
      const bool same_block = line.block == block && line.box.x0 >= left - line.box.height();
      const bool alone = line.row != above.row &&
                         (i + 1 == text_.lines.size() || text_.lines[i + 1].row != line.row);
      const bool close_below = line.box.y0 >= above.box.y1 - line.box.height() / 2 &&
                               line.box.y0 - above.box.y1 < kLineGap * line.box.height();
      const bool aligned = std::abs(line.box.x0 - left) < kSameEdge;
      if (!same_block && !(alone && close_below && aligned && beside_caption)) return;
      take(value, line.begin, line.end);
    }
  }

  double left_of(std::size_t at) const {
    const auto word =
        std::lower_bound(text_.words.begin(), text_.words.end(), at,
                         [](const TextWord& w, std::size_t begin) { return w.end <= begin; });
    return word == text_.words.end() ? 0 : word->box.x0;
  }

  // A caption with nothing behind it, in lines [first, last]: the rest of its own cell, the cell
  // beside it, or what stands below it. Where the first of these is not what values of the field
  // look like, and a later one is, that one is the value.
  void take_from_neighbours(LabelledValue& value, std::size_t first, std::size_t last) const {
    LabelledValue nearest = value;
    take_from_cell(nearest, last);
    if (nearest.parts.empty()) take_from_beside(nearest, first, last);
    LabelledValue below = value;
    if (nearest.parts.empty() || (has_shape(value.field) && !fits(nearest)))
      if (const auto line = line_below(last)) {
        take_block(below, *line);
        take_lines_below(below, *line + below.parts.size() - 1);
      }
    value = nearest.parts.empty() || fits(below) ? below : nearest;
  }

  void take_from_cell(LabelledValue& value, std::size_t last) const {
    const TextLine& caption = text_.lines[last];
    const std::size_t next = last + 1;
    if (next < text_.lines.size() && text_.lines[next].block == caption.block &&
        text_.lines[next].row != caption.row && !is_caption(next) &&
        overlap(text_.lines[next], caption))
      take_block(value, next);
  }

  void take_from_beside(LabelledValue& value, std::size_t first, std::size_t last) const {
    const std::size_t next = last + 1;
    if (next >= text_.lines.size() || !stands_beside(next, first, last) || is_caption(next)) return;
    take_block(value, next);
    take_rest_of_value(value, next + value.parts.size() - 1);
  }

  // A cell's further lines, where the page was read row by row: close below, from the same edge.
  void take_lines_below(LabelledValue& value, std::size_t last) const {
    constexpr double kWithinACell = 0.35;  // of a line's height
    while (value.parts.size() < kMostValueLines) {
      const auto next = line_below(last);
      if (!next || text_.lines[*next].block == text_.lines[last].block) return;
      const Box &above = text_.lines[last].box, &below = text_.lines[*next].box;
      if (below.y0 - above.y1 > kWithinACell * above.height() ||
          std::abs(below.x0 - above.x0) > kSameEdge)
        return;
      take(value, text_.lines[*next].begin, text_.lines[*next].end);
      last = *next;
    }
  }

  // The lines over a bracketed caption, if they look like the field's value: the last one, or with
  // those that it goes on from.
  void take_from_above(LabelledValue& value, std::size_t index) const {
    if (!has_shape(value.field)) return;
    for (std::size_t i = index; i-- > 0 && index - i <= kMostValueLines;) {
      const TextLine &below = text_.lines[i + 1], &line = text_.lines[i];
      if (line.page != below.page || is_caption(i) || !overlap(line, below) ||
          below.box.y0 - line.box.y1 > kLineGap * line.box.height())
        break;
      value.parts.emplace(value.parts.begin(), line.begin, line.end);
      if (fits(value)) return;
    }
    value.parts.clear();
  }

  // Whether the block that begins with line `next` is a cell to the right of a caption.
  bool stands_beside(std::size_t next, std::size_t first, std::size_t last) const {
    const TextLine& cell = text_.lines[next];
    if (cell.row == text_.lines[last].row) return true;
    const Box caption = enclosing(text_.lines[first].box, text_.lines[last].box);
    if (cell.page != text_.lines[last].page || cell.block == text_.lines[last].block ||
        cell.box.x0 < caption.x1)
      return false;
    Box box = cell.box;
    for (std::size_t i = next + 1;
         i < text_.lines.size() && i < next + kMostValueLines &&
         text_.lines[i].block == cell.block && text_.lines[i].page == cell.page;
         ++i)
      box = enclosing(box, text_.lines[i].box);
    return std::min(box.y1, caption.y1) - std::max(box.y0, caption.y0) >
           0.5 * std::min(box.height(), caption.height());
  }

  void take_block(LabelledValue& value, std::size_t first) const {
    const int block = text_.lines[first].block;
    for (std::size_t i = first; i < text_.lines.size() && value.parts.size() < kMostValueLines;
         ++i) {
      const TextLine& line = text_.lines[i];
      if (line.block != block ||
          (i > first && (is_caption(i) || !overlap(line, text_.lines[first]))))
        return;
      take(value, line.begin, line.end);
    }
  }

  static bool overlap(const TextLine& a, const TextLine& b) {
    const double shared = std::min(a.box.x1, b.box.x1) - std::max(a.box.x0, b.box.x0);
    return shared > 0.5 * std::min(a.box.width(), b.box.width());
  }

  std::optional<std::size_t> line_below(std::size_t index) const {
    const TextLine& caption = text_.lines[index];
    std::optional<std::size_t> nearest;
    const std::size_t begin = index - std::min(index, kWindow),
                      end = std::min(text_.lines.size(), index + kWindow);
    for (std::size_t i = begin; i < end; ++i) {
      const TextLine& line = text_.lines[i];
      if (line.page != caption.page || i == index ||
          line.box.y0 < caption.box.y1 - 0.4 * caption.box.height())
        continue;
      if (line.box.y0 - caption.box.y1 > kReachBelow * caption.box.height() ||
          !overlap(line, caption))
        continue;
      if (!nearest || line.box.y0 < text_.lines[*nearest].box.y0) nearest = i;
    }
    if (nearest && is_caption(*nearest)) return std::nullopt;
    return nearest;
  }

  const RunningText& text_;
  const FormLayout& layout_;
  std::vector<LabelledValue> found_;
};

// "X", "[x]", a ticked box; and what recognisers make of a box with a cross in it: "{X]", "IX]".
bool is_mark(std::string_view word) {
  static constexpr std::string_view kTicks[] = {"☒", "☑", "✓", "✔", "✗", "■"};
  if (std::find(std::begin(kTicks), std::end(kTicks), word) != std::end(kTicks)) return true;
  const std::string cross = lower(trimmed(word, "[](){}|I1l!"));
  return cross == "x" || cross == "xx";
}

// A ticked box and its option stand this close, in points: a form's box is at most half an inch off
// its words.
constexpr double kMarkReach = 36;
// Options of a caption stand below or beside it within this many points.
constexpr double kOptionsBelow = 60;

}  // namespace

std::string LabelledValue::value(const RunningText& text) const {
  std::string joined;
  for (const auto& [begin, end] : parts) {
    if (!joined.empty()) joined += ' ';
    joined += text.text.substr(begin, end - begin);
  }
  return joined;
}

std::vector<Evidence> LabelledValue::evidence(const RunningText& text) const {
  if (parts.empty()) return text.evidence(label_begin, label_end);
  if (parts.front().first >= label_end && parts.back().second - label_begin < 400 &&
      parts.front().first - label_end < 4)
    return text.evidence(label_begin, parts.back().second);
  std::vector<Evidence> found;
  for (const auto& [begin, end] : parts)
    for (Evidence& item : text.evidence(begin, end)) {
      if (!found.empty() && found.back().page == item.page) {
        found.back().box = enclosing(found.back().box, item.box);
        found.back().quote += ' ' + item.quote;
      } else {
        found.push_back(std::move(item));
      }
    }
  return found;
}

std::vector<LabelledValue> labelled_values(const RunningText& text, const FormLayout& layout) {
  return CaptionReader(text, layout).read();
}

namespace {

const TextLine& line_of(const RunningText& text, std::size_t at) {
  const auto after =
      std::upper_bound(text.lines.begin(), text.lines.end(), at,
                       [](std::size_t offset, const TextLine& l) { return offset < l.begin; });
  return after == text.lines.begin() ? text.lines.front() : *(after - 1);
}

// The option that the value names, if it is one alone: "FLSA: Exempt".
MarkedOption named_option(const RunningText& text, const LabelledValue& caption,
                          const std::vector<std::string>& options) {
  const std::string value = lower(caption.value(text));
  MarkedOption named;
  for (const std::string& option : options) {
    const std::size_t at = value.find(option);
    const bool word = at != std::string::npos &&
                      (at == 0 || !(is_letter(value[at - 1]) || value[at - 1] == '-')) &&
                      (at + option.size() == value.size() || !is_letter(value[at + option.size()]));
    if (!word) continue;
    if (!named.option.empty()) return {};
    named = {option, caption.parts.front().first, caption.parts.back().second};
  }
  return named;
}

}  // namespace

MarkedOption marked_option(const RunningText& text, const LabelledValue& caption,
                           const std::vector<std::string>& options) {
  const TextLine& line = text.lines[caption.line];
  struct Place {
    Box box;
    std::size_t begin = 0, end = 0;
    std::string option;  // empty for a mark
  };
  std::vector<Place> marks, choices;
  const std::size_t first_line = caption.line - std::min(caption.line, kWindow),
                    line_end = std::min(text.lines.size(), caption.line + kWindow);
  const TextLine& last = text.lines[line_end - 1];
  for (std::size_t i = text.lines[first_line].first_word; i < last.first_word + last.word_count;
       ++i) {
    const TextWord& word = text.words[i];
    const bool of_caption = word.begin >= caption.label_begin && word.end <= caption.label_end;
    if (of_caption || word.page != line.page || word.box.y1 < line.box.y0 - 4 ||
        word.box.y0 > line.box.y1 + kOptionsBelow)
      continue;
    std::string_view printed =
        std::string_view(text.text).substr(word.begin, word.end - word.begin);
    if (is_mark(printed)) {
      marks.push_back({word.box, word.begin, word.end, {}});
      continue;
    }
    const std::string plain = lower(trimmed(printed, ".,;:()[]_/"));
    for (const std::string& option : options)
      if (plain == option) choices.push_back({word.box, word.begin, word.end, option});
  }
  MarkedOption chosen;
  for (const Place& mark : marks) {
    const Place* nearest = nullptr;
    double least = kMarkReach;
    for (const Place& choice : choices) {
      const double off_line =
          std::abs((choice.box.y0 + choice.box.y1) - (mark.box.y0 + mark.box.y1)) / 2;
      if (off_line > std::max(mark.box.height(), choice.box.height())) continue;
      // A box stands before its words on most forms, so behind them counts as twice as far.
      const double gap = choice.box.x0 >= mark.box.x0 ? choice.box.x0 - mark.box.x1
                                                      : 2 * (mark.box.x0 - choice.box.x1);
      if (gap < least) {
        least = gap;
        nearest = &choice;
      }
    }
    if (nearest == nullptr || nearest->option == chosen.option) continue;
    if (!chosen.option.empty()) return {};
    chosen = {nearest->option, std::min(mark.begin, nearest->begin),
              std::max(mark.end, nearest->end)};
  }
  if (!chosen.option.empty()) return chosen;
  // Several options without a mark are a list that nobody filled in. A value beside its caption is
  // not made one by words that stand further down.
  const MarkedOption named = named_option(text, caption, options);
  if (named.option.empty()) return {};
  const bool beside = line_of(text, named.begin).box.y0 < line.box.y1;
  const bool list = std::any_of(choices.begin(), choices.end(), [&](const Place& choice) {
    return choice.option != named.option && (!beside || choice.box.y0 < line.box.y1);
  });
  return list ? MarkedOption{} : named;
}

}  // namespace secondlook
