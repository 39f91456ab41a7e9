// SPDX-License-Identifier: GPL-3.0-or-later
// What to ask on the job where the papers leave something open, the weightiest first.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/review.h"
#include "models/standard.h"

namespace secondlook {

/// Questions on one topic. The first whose words in braces all have a value is asked.
struct QuestionTopic {
  std::string topic;  // a factor's id, a finding's rule, or a gap's name
  double weight = 1;  // how much hangs on it, 0..1
  std::vector<std::string> ask;
  Source source;
};

using QuestionBank = std::vector<QuestionTopic>;

/// The gaps that are neither a factor nor a finding's rule: "authority" (given to somebody else),
/// "supervision-percent", "subordinates", "deputy", "leader", "executive-level", "executive-A" to
/// "executive-E", "level-differs" (what is stated of a factor and what its narrative shows),
/// "grades-differ" (of subordinates, by the paper and by the chart) and "closing".
std::span<const std::string_view> question_gaps();

/// The words that a question may have in braces.
std::span<const std::string_view> question_words();

/// At most ten questions, of which each topic gives one.
std::vector<std::string> desk_audit_questions(const ReviewedPosition& position,
                                              const Standard& gssg, const QuestionBank& bank);

}  // namespace secondlook
