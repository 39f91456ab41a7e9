// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/marked_option.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "models/characters.h"

namespace secondlook {
namespace {

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
// Lines before and after a caption among which its options are looked for; a page of a form has
// fewer.
constexpr std::size_t kWindow = 300;

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
