// SPDX-License-Identifier: GPL-3.0-or-later
// What has been read of a sentence from its beginning, while it is taken apart.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "models/sentence/predication.h"
#include "models/sentence/sentence.h"

namespace secondlook {

struct SentenceSoFar {
  Sentence sentence;
  std::vector<Predication> found = {};  // one at least; the last of them is still open
  std::size_t region = 0;               // where the next subject may begin
  bool has_condition = false;           // the sentence opens with one
  // Of a main clause whose verb comes only behind a relative clause: "Teachers, who are hired
  // locally, teach".
  std::optional<std::size_t> pending = std::nullopt;

  /// Ends the open predication at word `begin`, where another begins.
  void open(std::size_t begin);
  /// Whether the open predication has its verb.
  bool has_verb() const { return found.back().verb_end > found.back().verb; }
  /// Whether the verb of the main clause behind a condition is still to come.
  bool is_after_condition() const { return has_condition && !has_verb(); }
  const Predication* pending_main() const { return pending ? &found[*pending] : nullptr; }
  /// The last main clause, or the open predication where there is none.
  const Predication& main_before() const;
};

}  // namespace secondlook
