// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/technical_authority.h"

#include "models/guarded_pattern.h"

namespace secondlook {

std::optional<std::size_t> final_technical_authority(std::span<const Clause> clauses) {
  static const GuardedPattern no_help(
      R"((?i)\b(?:no|nobody|no one|nothing|none)\b[^.;]{0,70}\b(?:above or beside|to turn to|to (?:ask|consult)|sent (?:out |up |away )?for (?:advice|help|an opinion)|for (?:technical )?advice|gives? (?:technical )?advice|to whom\b[^.;]{0,40}\b(?:taken|sent|put|referred)|(?:above|over)\b[^.;]{0,90}\b(?:knows?|understands?|is (?:trained|versed|qualified)))\b|\b(?:does not|do not|nor|neither|never)\b[^.;]{0,40}\b(?:give|gives|obtains?|seeks?|asks? for|gets?) (?:technical )?(?:advice|help|assistance)\b|\bwithout (?:any )?(?:technical )?(?:help|advice|assistance|recourse)\b[^.;]{0,40}\b(?:hard|hardest|difficult|any|even)\b)");
  static const GuardedPattern not_reviewed(
      R"((?i)\b(?:no one|nobody|none|no (?:office|official|laboratory|unit))\b[^.;]{0,60}\b(?:look(?:s|ed)? at|review(?:s|ed)?|check(?:s|ed)?|repeat(?:s|ed)?|examine[sd]?|re-?open(?:s|ed)?)\b|\b(?:does|do|is|are) (?:not|never)\b[^.;]{0,20}\b(?:repeat|review|re-?examine|check|look(?:ed)? at)\w*\b[^.;]{0,60}\b(?:again|assays?|determinations?|findings?|decisions?|results?|technical\w*)\b|\breviews?\b[^.;]{0,40}\b(?:concerns?|covers?|extends? to|(?:is|are) (?:limited|confined) to)\b[^.;]{0,80}\b(?:only|alone)\b)");
  static const GuardedPattern sent_to_others(
      R"((?i)\b(?:hard|hardest|difficult|doubtful|unusual|complex|technical|policy|disputed) (?:[\w-]+ ){0,3}?(?:questions?|cases?|matters?|points?|computations?|problems?|articles?)\b[^.;]{0,60}\b(?:go(?:es)?|(?:is|are) (?:sent|referred|answered|decided|settled|taken|passed|resolved|held)|to the|asked?)\b)");
  std::optional<std::size_t> helpless, final;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const Clause& clause = clauses[i];
    if (clause.assertion == Assertion::past) continue;
    const bool alone = no_help.in(clause.text);
    const bool last = not_reviewed.in(clause.text);
    if (!alone && !last && sent_to_others.in(clause.text)) return std::nullopt;
    if (alone && !helpless) helpless = i;
    if (last && !final) final = i;
  }
  return helpless ? final : std::nullopt;
}

}  // namespace secondlook
