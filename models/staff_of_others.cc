// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_of_others.h"

#include <re2/re2.h>

#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

bool is_led_elsewhere(const std::string& text) {
  static const RE2 elsewhere(
      R"((?i)\b(?:does not supervise|do not supervise|(?:is|are) not (?:supervised|under)|not supervised (?:by|here)|has no (?:say|authority|supervision)|have no say|(?:rated|supervised|managed|appraised|employed) (?:by (?:another|the other|other)|elsewhere)|only (?:seated|sits?|borrows?)|uses? (?:a|the) (?:bench|desk)|reports? elsewhere|is lent|(?:is|are) detailed (?:from|in)|on detail from)\b)");
  static const GuardedPattern own_chief(
      R"((?i)\b(?:ha(?:s|ve)|under) (?:a |an |their |its )?(?:chief|head|supervisor|manager|foreman|boss)s? of (?:their|its|his|her) own\b)");
  return RE2::PartialMatch(text, elsewhere) || own_chief.in(text);
}

}  // namespace

bool is_of_another_unit(const std::string& text) {
  static const GuardedPattern belongs(
      R"(\bbelongs? to (?:the |an)?(?:other |different )?([A-Z]|other))");
  static const GuardedPattern to_own_unit(
      R"((?i)\bbelongs? to (?:the |this )?(?:incumbent|branch|unit|section|division|office|group|team|staff|shop|position)\b)");
  static const GuardedPattern next_door(
      R"((?i)\b(?:next[- ]door|(?:at|in|of) (?:the|a|an) (?:neighbou?ring|adjoining|adjacent|other) (?:[\w-]+ )?(?:plant|unit|shop|office|room|building|branch|section|station|laboratory|base|agency|hall|district|park|company)\b|beside (?:my|our|the incumbent's|his|her|your) (?:staff|people|unit))\b)");
  return (belongs.in(text) && !to_own_unit.in(text)) || next_door.in(text);
}

bool belongs_elsewhere(const std::string& text) {
  return is_led_elsewhere(text) || is_of_another_unit(text);
}

bool is_about_superior(std::string_view text) {
  static const RE2 superior(
      R"((?i)^(?:his|her|my|your|the (?:incumbent|position|chief|supervisor)'s) (?:own |immediate |direct )*(?:superior|supervisor|boss|rater|rating official)\b)");
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), superior);
}

bool deals_with(std::string_view before) {
  static const RE2 dealing(
      R"((?i)\b(?:coordinat\w+|cooperat\w+|serv(?:e|es|ing)|supports?|supporting|advis(?:e|es|ing)|liaison|works? with|writes? (?:to|for)|talks? (?:to|with)|meets?|assists?|beside|inspects?|audits?|trains?|teaches|visits?|handles?|answers?|receives?|processes) [^,;]{0,60}$)");
  return RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), dealing);
}

}  // namespace secondlook
