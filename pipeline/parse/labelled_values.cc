// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/labelled_values.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "models/characters.h"
#include "pipeline/parse/caption_finder.h"
#include "pipeline/parse/value_places.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

// Finds captions line by line and then looks for what belongs to each.
class FieldReader {
 public:
  FieldReader(const RunningText& text, const FormLayout& layout)
      : text_(text), captions_(text, layout), places_(text, layout, captions_) {}

  std::vector<LabelledValue> read() {
    find_pages_read_upward();
    for (std::size_t i = 0; i < text_.lines.size(); ++i) i = read_line(i);
    std::erase_if(found_, [](const LabelledValue& v) { return v.field == "none"; });
    return std::move(found_);
  }

 private:
  // Forms have all captions of a page above their values, or all below. Which it is shows by what
  // stands there: of captions alone on their line, more values above look like values of their
  // field than values beside or below do.
  void find_pages_read_upward() {
    constexpr int kFewest = 3, kMore = 2;
    std::map<int, std::pair<int, int>> fitting;  // of a page: values above, values elsewhere
    for (std::size_t i = 0; i < text_.lines.size(); ++i) {
      const TextLine& line = text_.lines[i];
      if (captions_.is_lower_half(i)) continue;
      const auto& caption = captions_.caption_at(line.begin, i);
      if (!caption || caption->followed || caption->lower || caption->bracketed ||
          caption->line != i || !has_shape(caption->field))
        continue;
      LabelledValue above, elsewhere;
      above.field = elsewhere.field = caption->field;
      above.label_begin = elsewhere.label_begin = line.begin;
      above.label_end = elsewhere.label_end = caption->end;
      above.line = elsewhere.line = i;
      places_.take_from_over(above, i);
      places_.take_from_neighbours(elsewhere, i, i);
      fitting[line.page].first += places_.fits(above);
      fitting[line.page].second += places_.fits(elsewhere);
    }
    for (const auto& [page, count] : fitting)
      if (count.first >= kFewest && count.first >= count.second + kMore) upward_.insert(page);
  }

  // Reads the captions of a line and gives the last line that they take.
  std::size_t read_line(std::size_t index) {
    if (captions_.is_lower_half(index)) return index;
    std::size_t at = text_.lines[index].begin;
    while (at < text_.lines[index].end) {
      const auto& caption = captions_.caption_at(at, index);
      if (!caption) {
        at = captions_.next_caption(at, text_.lines[index].end, false);
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
        next = captions_.next_caption(value.label_end, line.end, true);
        places_.take(value, value.label_end, next);
        if (next == line.end) places_.take_rest_of_value(value, index);
      } else if (caption->lower) {
        places_.take_from_around(value, first, *caption->lower);
      } else if (caption->bracketed) {
        places_.take_from_above(value, index);
      } else if (upward_.contains(line.page)) {
        places_.take_from_over(value, index);
      } else {
        places_.take_from_neighbours(value, first, index);
      }
      if (!caption->weak || places_.fits(value)) found_.push_back(std::move(value));
      at = next;
    }
    return index;
  }

  const RunningText& text_;
  const CaptionFinder captions_;
  const ValuePlaces places_;
  std::set<int> upward_;  // pages whose captions stand under their values
  std::vector<LabelledValue> found_;
};

}  // namespace

std::string LabelledValue::value(const RunningText& text) const {
  std::string joined;
  for (const auto& [begin, end] : parts) {
    if (!joined.empty()) joined += ' ';
    joined += text.text.substr(begin, end - begin);
  }
  // What a sentence tells may go over the end of a line.
  std::replace_if(joined.begin(), joined.end(), is_space, ' ');
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
  return FieldReader(text, layout).read();
}

}  // namespace secondlook
