// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/stated_values.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "pipeline/parse/sentences.h"
#include "pipeline/parse/title_case.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

// A paper introduces its position within so many bytes.
constexpr std::size_t kBeginning = 4000;
// A sentence is no longer than this; more is a table without full stops.
constexpr std::size_t kLongestSentence = 600;

bool filled(const std::vector<LabelledValue>& values, std::string_view field) {
  return std::any_of(values.begin(), values.end(), [&](const LabelledValue& value) {
    return value.field == field && !value.parts.empty();
  });
}

// The lines of a letterhead are no sentence: "Department of Works" over "Bureau of Harbors" names
// no Works Bureau.
bool introduced(std::string_view sentence, const TextMentions::Mention& mention) {
  const std::string_view lead = sentence.substr(mention.begin, mention.value_begin - mention.begin);
  return is_prose(sentence) || std::any_of(lead.begin(), lead.end(), is_digit);
}

std::size_t line_at(const RunningText& text, std::size_t at) {
  const auto after =
      std::upper_bound(text.lines.begin(), text.lines.end(), at,
                       [](std::size_t byte, const TextLine& line) { return byte < line.begin; });
  return after == text.lines.begin() ? 0 : static_cast<std::size_t>(after - text.lines.begin()) - 1;
}

}  // namespace

std::vector<LabelledValue> stated_values(const RunningText& text, const FormLayout& layout) {
  std::vector<LabelledValue> values = labelled_values(text, layout);
  std::vector<LabelledValue> told;
  const std::string_view beginning = std::string_view(text.text).substr(0, kBeginning);
  for (const auto& [begin, end] : sentences(beginning)) {
    if (end - begin > kLongestSentence) continue;
    std::string sentence(beginning.substr(begin, end - begin));
    std::replace_if(sentence.begin(), sentence.end(), is_space, ' ');
    for (const TextMentions::Mention& mention : layout.mentions.in(sentence)) {
      if (filled(values, mention.field) || filled(told, mention.field)) continue;
      const std::string value =
          sentence.substr(mention.value_begin, mention.value_end - mention.value_begin);
      if (!has_shape_of(mention.field, value, layout.naming)) continue;
      if (mention.field == "told_organization" && !introduced(sentence, mention)) continue;
      LabelledValue one;
      one.field = mention.field;
      one.label_begin = begin + mention.begin;
      one.label_end = begin + mention.value_begin;
      one.line = line_at(text, one.label_begin);
      one.parts.emplace_back(begin + mention.value_begin, begin + mention.value_end);
      told.push_back(std::move(one));
    }
  }
  values.insert(values.end(), told.begin(), told.end());
  return values;
}

}  // namespace secondlook
