// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/told_of_now.h"

#include <re2/re2.h>

namespace secondlook {

bool tells_of_now(const Clause& clause) {
  static const RE2 not_now(
      R"((?i)\b(?:may (?:grow|be|later|also|receive|have)|could (?:receive|grow|be|have)|would (?:be|become|have|receive|report|grow|take)|will (?:rise|grow|increase|expand|be (?:added|hired|filled|given))|should (?:the|it|this)|if (?:the|a|it|two|approved)|(?:is|are) (?:planned|proposed|expected|anticipated)|formerly|previously|used to|once had|before the|in the absence|instead of|acts? for)\b)");
  return clause.assertion != Assertion::past && clause.assertion != Assertion::conditional &&
         !RE2::PartialMatch(clause.text, not_now);
}

}  // namespace secondlook
