// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of paper a text is: the signs of each kind weighed against each other.
#pragma once
#include <array>
#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/record.h"
#include "models/running_text.h"
#include "pipeline/parse/chart_words.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/separate/record_kinds.h"

namespace secondlook {

/// What the kinds are known by. Views what it is made of.
struct KindRules {
  const RecordKinds& kinds;
  const ChartWords& charts;
  const FormLayout& lists;  // data/forms/staffing_list.yaml
};

/// Whether the page holds the captions of a form and next to no prose: whatever the form is called,
/// it says which position it is about and describes nothing.
bool is_form_of_captions(const RunningText& text, const std::vector<LabelledValue>& fields,
                         int page);

class KindWeigher {
 public:
  /// `parts` and `fields` are the outline and the captions of `text`, `pages` its pages.
  KindWeigher(const RunningText& text, const KindRules& rules, std::span<const Page> pages,
              const std::vector<Part>& parts, const std::vector<LabelledValue>& fields);

  /// The kind with the most weight.
  RecordKind kind() const;
  /// The words that speak for a kind, in the order they were weighed.
  const std::vector<Evidence>& evidence(RecordKind kind) const;

 private:
  void weigh_head(const std::vector<LabelledValue>& fields);
  void weigh_signs();
  void weigh_structure(const std::vector<Part>& parts, const std::vector<LabelledValue>& fields);
  const Part* bare_credits(const std::vector<Part>& parts) const;
  void weigh_code_line(const std::vector<LabelledValue>& fields);
  std::size_t prose_after(std::size_t line) const;
  void weigh_style();
  void weigh_levels();
  void weigh_rows(std::span<const Page> pages);
  void weigh_chart(std::span<const Page> pages);
  void settle_cover_sheet(const std::vector<LabelledValue>& fields);

  std::string_view printed(const TextLine& line) const;
  int& weight(RecordKind kind) { return weights_[static_cast<std::size_t>(kind)]; }
  void add(RecordKind kind, int weight, std::size_t begin, std::size_t end);

  static constexpr std::size_t kKinds = 7;
  const RunningText& text_;
  const RecordKinds& kinds_;
  const KindRules& rules_;
  bool described_ = false;       // duties are there, not only a reference to an attachment
  std::set<std::string> named_;  // fields of an identity that the captions give
  std::array<int, kKinds> weights_{};
  std::array<std::vector<Evidence>, kKinds> evidence_;
};

}  // namespace secondlook
