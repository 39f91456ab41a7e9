// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/caption_finder.h"

#include <algorithm>
#include <string>

#include "models/characters.h"
#include "pipeline/parse/title_case.h"
#include "pipeline/parse/unit_names.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

bool is_small(char c) { return is_letter(c) && !is_upper(c); }

// A full stop alone ends a sentence, or a heading that runs into its text; a row of them leads to
// the value.
bool sets_off(std::string_view marks) { return !marks.empty() && marks != "."; }

bool is_caption_end(char c) { return c == ':' || c == '=' || c == '.' || c == '_'; }

// "OMS-0418", "0343", "GS-13": what may stand for a field without a mark between.
bool is_code(std::string_view text) {
  constexpr std::size_t kLongestCode = 24;
  return text.size() <= kLongestCode && text.find(' ') == std::string_view::npos &&
         std::any_of(text.begin(), text.end(), is_digit);
}

}  // namespace

CaptionFinder::CaptionFinder(const RunningText& text, const FormLayout& layout)
    : text_(text), layout_(layout), stacked_(stacked_captions(text, layout)) {
  for (const StackedCaption& caption : stacked_) lower_.push_back(caption.lower);
  std::ranges::sort(lower_);
}

bool CaptionFinder::is_lower_half(std::size_t line) const {
  return std::ranges::binary_search(lower_, line);
}

const std::optional<Caption>& CaptionFinder::caption_at(std::size_t at, std::size_t index) const {
  const auto [caption, unknown] = known_.try_emplace(at);
  if (unknown) caption->second = look_at(at, index);
  return caption->second;
}

std::optional<Caption> CaptionFinder::look_at(std::size_t at, std::size_t index) const {
  const auto stack = std::ranges::lower_bound(stacked_, index, {}, &StackedCaption::upper);
  if (stack != stacked_.end() && stack->upper == index && at == text_.lines[index].begin)
    return Caption{stack->field, text_.lines[index].end, index, false, stack->weak, true, false,
                   stack->lower};
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
      (match->weak ||
       (!is_code(rest) && !is_entry(at, index, text.substr(0, match->length), match->name, rest))))
    return std::nullopt;
  return Caption{match->name,   at + end,    index,
                 !rest.empty(), match->weak, punctuated || match->numbered,
                 false};
}

bool CaptionFinder::is_entry(std::size_t at, std::size_t index, std::string_view caption,
                             std::string_view field, std::string_view rest) const {
  constexpr std::size_t kLongestEntry = 80;
  const bool may_be_part = field == "organization" ? caption.find('/') == std::string_view::npos
                                                   : caption.find(' ') == std::string_view::npos &&
                                                         rest.find(' ') == std::string_view::npos;
  return at == text_.lines[index].begin && is_upper(text_.text[at]) && has_shape(field) &&
         !may_be_part && rest.size() <= kLongestEntry && is_upper(rest.front()) &&
         !is_prose(rest) && has_shape_of(field, std::string(rest), layout_.naming);
}

std::optional<Caption> CaptionFinder::bracketed_caption_at(std::size_t at,
                                                           std::size_t index) const {
  const TextLine& line = text_.lines[index];
  const std::string_view text = view(line);
  if (at != line.begin || !text.starts_with('(') || !text.ends_with(')')) return std::nullopt;
  const std::string_view inner = text.substr(1, text.size() - 2);
  const auto match = layout_.labels.at_start(inner);
  if (!match || match->length < inner.size()) return std::nullopt;
  return Caption{match->name, line.end, index, false, match->weak, true, true};
}

bool CaptionFinder::goes_on_from_above(std::size_t at, std::size_t index) const {
  if (index == 0 || at != text_.lines[index].begin || !is_small(text_.text[at])) return false;
  const TextLine& above = text_.lines[index - 1];
  const std::string_view before = view(above);
  return above.block == text_.lines[index].block && !before.empty() &&
         (is_small(before.back()) || before.back() == ',');
}

bool CaptionFinder::ends_name_from_above(std::size_t at, std::size_t index) const {
  const TextLine& line = text_.lines[index];
  if (index == 0 || at != line.begin || text_.lines[index - 1].block != line.block) return false;
  const std::string_view above = view(text_.lines[index - 1]);
  const auto caption = layout_.labels.at_start(above);
  return !above.empty() && is_letter(above.back()) && is_letter(view(line).front()) &&
         unit_name_goes_on("", view(line)) && (!caption || caption->length < above.size());
}

std::optional<Caption> CaptionFinder::broken_caption_at(std::size_t at, std::size_t index) const {
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

bool CaptionFinder::caption_alone(std::size_t line) const {
  const std::string_view text = view(text_.lines[line]);
  const auto match = layout_.labels.at_start(text);
  return match && trimmed(text.substr(match->length), " :._").empty();
}

bool CaptionFinder::is_caption(std::size_t line) const {
  if (is_lower_half(line)) return true;
  const auto& caption = caption_at(text_.lines[line].begin, line);
  // "Administration" alone may as well be the end of a unit's name.
  return caption && (!caption->weak || caption->marked);
}

std::size_t CaptionFinder::next_caption(std::size_t begin, std::size_t end, bool in_entry) const {
  constexpr std::size_t kLongestEntry = 200;  // bytes; more is prose
  const std::string_view rest = view(begin, end);
  if (rest.size() > kLongestEntry) return end;
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] == '|' && is_space(rest[i - 1])) return begin + i;
    if (!is_space(rest[i - 1]) || is_space(rest[i]) || (!in_entry && !is_upper(rest[i]))) continue;
    const std::size_t colon = rest.find(':', i);
    if (colon == std::string_view::npos ||
        (!in_entry && rest.substr(0, i).find(':') == std::string_view::npos))
      continue;
    const auto match = layout_.labels.at_start(rest.substr(i));
    if (match && !match->numbered && i + match->length == colon) return begin + i;
  }
  return end;
}

}  // namespace secondlook
