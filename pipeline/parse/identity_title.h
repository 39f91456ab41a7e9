// SPDX-License-Identifier: GPL-3.0-or-later
// The title that a paper gives its position.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/naming_words.h"

namespace secondlook {

class TitleReader {
 public:
  /// `columns` are the values of a table whose captions stand above; they win over `fields`.
  TitleReader(const RunningText& text, const std::vector<LabelledValue>& fields,
              const std::vector<LabelledValue>& columns, const NamingWords& naming)
      : text_(text), fields_(fields), columns_(columns), naming_(naming) {}

  /// Under captions.
  std::optional<Stated<std::string>> official() const;
  std::optional<Stated<std::string>> organizational() const;
  /// The one line of the head, before byte `head_end`, that is a title and nothing else.
  std::optional<Stated<std::string>> alone(std::size_t head_end) const;
  /// Where a paper without captions has it: beside the code that stands in `line`, above or below.
  std::optional<Stated<std::string>> beside(std::size_t line, const ClassificationCode& code) const;

 private:
  using Found = std::optional<Stated<std::string>>;

  Found under(std::string_view field, bool before_code) const;
  Found before_code(std::size_t line, const ClassificationCode& code) const;
  Found behind_code(std::size_t line, const ClassificationCode& code) const;
  bool is_introduced(std::size_t first, std::size_t end, std::string_view title) const;
  Found in_next_lines(std::size_t line) const;
  std::string_view line(std::size_t i) const;

  const RunningText& text_;
  const std::vector<LabelledValue>& fields_;
  const std::vector<LabelledValue>& columns_;
  const NamingWords& naming_;
};

}  // namespace secondlook
