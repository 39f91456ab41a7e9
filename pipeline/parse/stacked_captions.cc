// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/stacked_captions.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "models/characters.h"

namespace secondlook {
namespace {

// Bytes; half a caption is a word or three.
constexpr std::size_t kLongestHalf = 28;
// The two stand this many line heights apart at most, and begin within this many points.
constexpr double kApart = 2.2, kSameEdge = 4;
// Lines after the upper one among which the lower one is; a row of a form has fewer cells.
constexpr std::size_t kReach = 24;

class Stacks {
 public:
  Stacks(const RunningText& text, const FormLayout& layout) : text_(text), layout_(layout) {}

  std::vector<StackedCaption> find() {
    for (std::size_t i = 0; i < text_.lines.size(); ++i)
      if (const auto found = stack_at(i)) found_.push_back(*found);
    std::erase_if(found_, [this](const StackedCaption& one) { return has_value_beside(one); });
    return std::move(found_);
  }

 private:
  std::string_view view(std::size_t line) const {
    return std::string_view(text_.text)
        .substr(text_.lines[line].begin, text_.lines[line].end - text_.lines[line].begin);
  }

  // Words alone, without what sets a whole caption off.
  static bool may_be_half(std::string_view text) {
    return text.size() <= kLongestHalf && !text.empty() && is_letter(text.front()) &&
           text.find_first_of(":;0123456789") == std::string_view::npos;
  }

  std::optional<std::size_t> below(std::size_t upper) const {
    const TextLine& line = text_.lines[upper];
    const std::size_t end = std::min(text_.lines.size(), upper + kReach);
    for (std::size_t i = upper + 1; i < end && text_.lines[i].page == line.page; ++i) {
      const TextLine& other = text_.lines[i];
      if (other.block == line.block || other.row == line.row) continue;
      const double apart = other.box.y0 - line.box.y1;
      if (std::abs(other.box.x0 - line.box.x0) < kSameEdge && apart > 0 &&
          apart < kApart * line.box.height())
        return i;
    }
    return std::nullopt;
  }

  // The field of a caption that the text is, from its first to its last letter.
  std::optional<NamedPatterns::Match> whole(std::string_view text) const {
    const auto match = layout_.labels.at_start(text);
    return match && trimmed(text.substr(match->length), " :._,").empty() ? match : std::nullopt;
  }

  std::optional<StackedCaption> stack_at(std::size_t upper) const {
    if (!may_be_half(view(upper))) return std::nullopt;
    const auto lower = below(upper);
    if (!lower || !may_be_half(view(*lower))) return std::nullopt;
    const auto match = whole(std::string(view(upper)) + ' ' + std::string(view(*lower)));
    if (!match || match->name == "none") return std::nullopt;
    // Two captions, one below the other, are none of one.
    const auto alone = whole(view(*lower));
    if (alone && alone->name != match->name) return std::nullopt;
    return StackedCaption{match->name, upper, *lower, match->weak};
  }

  bool has_value_beside(const StackedCaption& one) const {
    const std::size_t next = one.lower + 1;
    if (next >= text_.lines.size() || text_.lines[next].row != text_.lines[one.lower].row)
      return false;
    return !whole(view(next)) && std::ranges::none_of(found_, [next](const StackedCaption& other) {
      return other.lower == next;
    });
  }

  const RunningText& text_;
  const FormLayout& layout_;
  std::vector<StackedCaption> found_;
};

}  // namespace

std::vector<StackedCaption> stacked_captions(const RunningText& text, const FormLayout& layout) {
  return Stacks(text, layout).find();
}

}  // namespace secondlook
