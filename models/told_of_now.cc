// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/told_of_now.h"

#include "models/guarded_pattern.h"

namespace secondlook {

bool tells_of_now(const Clause& clause) {
  static const GuardedPattern not_now(
      R"((?i)\b(?:may (?:grow|be|later|also|receive|have)|could (?:receive|grow|be|have)|would (?:be|become|have|receive|report|grow|take)|will (?:rise|grow|increase|expand|be (?:added|hired|filled|given))|should (?:the|it|this)|if (?:the|a|it|two|approved)|(?:is|are) (?:planned|proposed|expected|anticipated)|formerly|previously|used to|once had|before the|in the absence|instead of|acts? for)\b)");
  return clause.assertion != Assertion::past && clause.assertion != Assertion::conditional &&
         !not_now.in(clause.text);
}

}  // namespace secondlook
