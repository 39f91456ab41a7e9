// SPDX-License-Identifier: GPL-3.0-or-later
// How running text tells of a field: "position number 04417, occupied by Ms. Alder, in the Records
// Branch". Loaded from data/forms/.
#pragma once
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "pipeline/parse/named_pattern.h"

namespace secondlook {

class TextMentions {
 public:
  struct Mention {
    std::string_view field;
    std::size_t begin = 0, end = 0;              // bytes of the text, of all that the pattern took
    std::size_t value_begin = 0, value_end = 0;  // of its group
  };

  /// Each pattern has one group, the value; the field "none" is for what makes a sentence be about
  /// something else. A Problem names the first pattern that is not so.
  static Result<TextMentions> compile(const std::vector<NamedPattern>& patterns);
  TextMentions(TextMentions&&) noexcept;
  TextMentions& operator=(TextMentions&&) noexcept;
  ~TextMentions();

  /// In one sentence, the first of each pattern; nothing where the sentence is about something
  /// else.
  std::vector<Mention> in(std::string_view sentence) const;

 private:
  struct Compiled;
  explicit TextMentions(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace secondlook
