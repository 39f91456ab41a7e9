// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/told_of_others.h"

#include "models/guarded_pattern.h"

namespace secondlook {

bool tells_of_superiors(std::string_view text) {
  static const GuardedPattern superiors(
      R"((?i)\b(?:reports? (?:directly )?to|answers? to|accountable to|responsible to|works (?:under|for)|(?:position|incumbent|branch|unit|section|office|chief|group|team|supervisor) is (?:placed |located )?under|is supervised by|under the (?:\w+ ){0,2}(?:supervision|direction) of|whose (?:own )?(?:supervisor|superior))\b)");
  return superiors.in(text);
}

bool acts_for_superior(std::string_view text) {
  static const GuardedPattern over_this_position(
      R"((?i)\b(?:supervises|rates|directs|oversees) (?:\w+ )?(?:this position|the incumbent)\b|\b(?:is|are) (?:this (?:position|job|post)|the (?:incumbent|position|job|employee)|my|your)(?:['’]s)? (?:own |immediate |direct |first-line )*(?:supervisor|superior|boss)\b)");
  return over_this_position.in(text);
}

bool about_contractors(std::string_view text) {
  static const GuardedPattern contractors(
      R"((?i)\b(?:contractors?|contract(?:ed|or)? (?:\w+ ){0,2}(?:employees?|personnel|staff|workers?|support|guards?|people)|task orders?|(?:operating|support|service) contract|vendor (?:staff|personnel)|prime contractor|employees of (?:the )?(?:company|firm|vendor)|(?:staffed|run|manned|performed|furnished|supplied|provided|done|operated) (?:[a-z]+ly )?by (?:[\w-]+ )?contract|concession(?:ers?|aires?)|on the payroll of (?:the |an? )(?:[\w-]+ ){0,3}(?:company|firm|vendor|corporation))\b|\b(?i:employees of|(?:furnished|supplied|provided) by) (?:[A-Z][\w&]+ ){1,4}(?:Services|Company|Corporation|Industries|Systems|Inc|LLC|Corp)\b)");
  return contractors.in(text) || tells_of_contract_staff(text);
}

bool tells_of_contract_staff(std::string_view text) {
  static const GuardedPattern hired(
      R"((?i)\b(?:employed|hired|paid)\b[^.;]{0,60}\bby (?:(?:the|an?) (?:[\w-]+ ){0,2}(?:company|firm|vendor)\b|(?:(?:the|an?) (?:[\w-]+ ){0,2})?contractors?\b|[^.;]{1,40}(?:,? (?:Inc|LLC)\b|\bunder contract\b)))");
  return hired.in(text);
}

}  // namespace secondlook
