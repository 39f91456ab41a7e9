// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain_links.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "models/guarded_pattern.h"
#include "models/rank_ladder.h"

namespace secondlook {

namespace {

// What stands between somebody and whom they report to: "answers to", "whose superior is".
constexpr std::string_view kLinks[] = {
    R"(reports? (?:directly |administratively |in turn |solely )?(?:up )?to)",
    R"(you report (?:directly )?to)",
    R"(reporting (?:directly )?to)",
    R"(to whom (?:the |this )?(?:[\w-]+ ){1,3}(?:reports|answers|is (?:directly )?(?:accountable|responsible)))",
    R"(takes? (?:[\w-]+ ){0,3}(?:guidance|direction|orders|instructions) (?:directly )?from)",
    R"(answers? (?:directly |in turn )?to)",
    R"((?:accountable|answerable) (?:directly |only )?to)",
    R"((?:is|are) (?:directly )?responsible (?:directly )?to)",
    R"(responsible directly to)",
    R"((?:works|serves|I work|I serve|you work|you serve) (?:directly )?(?:under(?: (?:the )?(?:[\w-]+ ){0,4}(?:supervision|direction|authority|command|charge|guidance|control) of)?|for))",
    R"(one of (?:the )?(?:[\w-]+ ){1,5}?(?:who|that|which) reports? (?:directly )?to)",
    R"((?:first|immediate)[\w, -]{0,30}supervisors (?:of (?:the |this )?[\w ]{1,40}? )?are)",
    R"((?:is|are|stands?|falls) (?:himself |herself |itself |in turn |placed |located )?(?:directly |immediately )?(?:under|below|subordinate to))",
    R"(comes under)",
    R"((?:this|it) is (?:an?|the) (?:[\w-]+ )?(?:job|position|post) (?:right |directly |immediately |just |next )?(?:under|below|beneath))",
    R"((?:is |are )?(?:supervised|rated|appraised|evaluated) (?:directly )?by)",
    R"((?:is )?headed by)",
    R"(under (?:the )?(?:[\w-]+ ){0,4}(?:supervision|direction|authority|command|charge|guidance|control) of)",
    R"(receives? (?:[\w-]+ ){0,4}(?:supervision|direction|guidance) from)",
    R"((?:above|over) (?:(?:him|her|them|it|the [\w-]+|this [\w-]+) (?:is|are|stands?|comes?)|him\b|her\b))",
    R"((?:above|over) whom(?: (?:is|are|stands?|comes?)|:))",
    R"(^above (?:is|are|comes?))",
    R"(^(?:above|over) (?:the|this) (?:[\w-]+ ){0,2}[\w-]+(?:, (?:the|an?)|[.:]))",
    R"((?:hers|his|theirs|the [\w-]+['’]s) is(?: in turn)? the)",
    R"(next (?:above )?(?:is\b|are\b|comes?\b|:))",
    R"(comes? next)",
    R"(the latter (?:in turn )?(?:for|to|under|by))",
    R"(next:)",
    R"((?:second|third|fourth|fifth)[- ](?:level|line)(?: supervisor| superior)?:)",
    R"((?:up the line|(?:chain|line)(?: of (?:command|supervision|authority))?)(?::|\.(?: |$)))",
    R"((?:whose|his|her|their|your|my|[\w-]+'s) (?:own )?(?:immediate |direct )?(?:supervisor|superior|boss|chief|head|rater|commander)(?:,| is))",
    R"(has as (?:his |her |its )?(?:immediate |direct )?(?:superior|supervisor|chief))",
    R"((?:rates|supervises|directs|oversees) (?:the (?:position|incumbent|employee)\b|this (?:position|job)\b))",
    R"(rates the)",
    R"((?:signs|writes|gives|does|makes) (?:my|your|his|her|this position's|the (?:incumbent|position|chief|manager|supervisor)'s) (?:own |annual )?(?:rating|appraisal|evaluation))",
    R"((?:sign|write|give|do|make) (?:my|your|his|her|this position's) (?:own |annual )?(?:rating|appraisal|evaluation)s?:(?: first,?)?)",
    R"((?:ratings?|appraisals?|evaluations?)(?: and [\w]+|, [\w]+){0,2}:)",
    R"(ha(?:s|ve) (?:him|her|it) in (?:his |her )?charge)",
    R"(assigns (?:the )?(?:work|duties|assignments))",
    R"(is the (?:immediate |first-line |direct )?(?:supervisor|superior) of)",
    R"(is the (?:immediate |first-line )?supervisor)",
    R"(is (?:the |his |her )?(?:[\w'’]+ ){0,4}(?:rating official|rater|superior|boss)\b)",
    R"((?:immediate |direct |first-line )?(?:superior|boss|rater|reports to)(?: (?:of|for|to) (?:the|this) (?:position|incumbent|employee|job|post))?:)",
    R"((?:immediate|direct|first-line|first-level) (?:superior|supervisor),)",
    R"(the (?:immediate |first-level |first-line |direct |second-level |second-line )*(?:supervisor|superior) (?:of [\w ]{1,40} )?is)",
    R"(\bsupervisor(?: (?:of|for|to) (?:the|this) (?:position|incumbent|employee|job|post))?:)",
};

}  // namespace

const RE2& chain_link() {
  static const RE2 pattern(fmt::format(R"((?i)\b(?:{})(?: |\b|$))", fmt::join(kLinks, "|")));
  return pattern;
}

std::string title_behind(std::string_view text) {
  static const GuardedPattern title(
      R"(^\s*(?:(?:the|an?|its|their)\s+)?((?:[A-Z][\w.&'’/-]*|of|for|and|the|to|in|,(?: [A-Z]))(?:,? (?:[A-Z][\w.&'’/-]*|of|for|and|the|in))*))");
  re2::StringPiece found;
  if (!title.in(re2::StringPiece(text.data(), text.size()), &found)) return {};
  std::string result(found.data(), found.size());
  // "the division director": the little words that the pattern allows between names are no name.
  static const GuardedPattern capital(R"([A-Z])");
  if (!capital.in(result)) {
    static const GuardedPattern plain(
        R"((?i)^\s*(?:the|an?|its|their)\s+((?:[\w-]+ ){0,4}?(?:director|chief|head|manager|supervisor|administrator|commander|officer|secretary|commissioner|superintendent|counsel|president|dean))\b)");
    if (!plain.in(re2::StringPiece(text.data(), text.size()), &found)) return {};
    result.assign(found.data(), found.size());
  }
  static const RE2 tail(R"((?:,? (?:GS|GM|SES|ES)\b.*| (?:of|for|and|the|in))+$)");
  RE2::Replace(&result, tail, "");
  return result;
}

std::string title_before(std::string_view text) {
  static const GuardedPattern title(
      R"(\b[Tt]he ([A-Z][\w&'’/-]*(?:,? (?:[A-Z][\w&'’/-]*|of|for|and|the|in))*),? $)");
  std::string found;
  title.in(re2::StringPiece(text.data(), text.size()), &found);
  return found;
}

std::string without_second_link(std::string told) {
  static const GuardedPattern joins(R"((?i)^[\s,]*(?:and|or)[\s,]*$)");
  static const RE2 comma(R"(^\s*,\s*)");
  re2::StringPiece found;
  if (!chain_link().Match(told, 0, told.size(), RE2::UNANCHORED, &found, 1)) return told;
  const auto at = static_cast<std::size_t>(found.data() - told.data());
  if (!joins.in(std::string_view(told).substr(0, at))) return told;
  told.erase(0, at + found.size());
  RE2::Replace(&told, comma, " ");
  return told;
}

int links_in(std::string_view told) {
  static const GuardedPattern same_step(R"((?i)^\s*(?:the|this) (?:position|incumbent) $)");
  int links = 1;
  std::size_t from = 0;
  re2::StringPiece found;
  while (chain_link().Match({told.data(), told.size()}, from, told.size(), RE2::UNANCHORED, &found,
                            1)) {
    const auto at = static_cast<std::size_t>(found.data() - told.data());
    if (from > 0 || !same_step.in(told.substr(0, at))) ++links;
    from = at + found.size();
  }
  return links;
}

bool stands_behind_superior(std::string_view link) {
  static const GuardedPattern superior_of(
      R"((?i)^(?:is\b.*\b(?:supervisor|superior|rating official|rater|boss)|(?:rates|supervises|directs|oversees) th|assigns|(?:signs|writes|gives|does|makes) ))");
  return superior_of.in(link);
}

bool needs_a_superior_before(std::string_view link, std::string_view before) {
  static const RE2 elliptical(
      R"((?i)^(?:(?:hers|his|theirs|the [\w-]+['’]s) is|(?:above|over) whom|above (?:is|are|comes?)|comes? next|the latter|(?:second|third|fourth|fifth)[- ]))");
  static const RE2 relative(R"((?i)^whose\b)");
  static const RE2 superior(
      R"((?i)\b(?:under|below|reports?|answers?|works? (?:directly )?for|superiors?|supervisors?|supervised|boss|rated?|rater|directed|responsible|accountable)\b)");
  if (RE2::PartialMatch(re2::StringPiece(link.data(), link.size()), elliptical)) return true;
  const re2::StringPiece told(before.data(), before.size());
  return RE2::PartialMatch(re2::StringPiece(link.data(), link.size()), relative) &&
         !RE2::PartialMatch(told, superior) && !RE2::PartialMatch(told, rank_pattern());
}

bool is_passive(std::string_view link) {
  return link.starts_with("is ") || link.starts_with("are ");
}

std::optional<LevelsSaid> levels_said(std::string_view text) {
  static const GuardedPattern levels(
      R"((?i)\b(one|two|three|four|1|2|3|4) (?:or more )?(?:\(?[0-9]\)? )?(?:(?:organizational|supervisory|management|reporting) )*(?:levels?|tiers?|layers?|steps?) (?:below|beneath|under|removed from|from)\b(?:[^.;:(]|\([^)]*\)){0,70}?\b(?:SES|senior executive|flag|general officer))");
  static const GuardedPattern directly(
      R"((?i)\b(?:reports? directly to|accountable (?:directly )?to) (?:(?:an?|the) )?(?:position (?:that|which) is (?:an? |the )?)?(?:[\w-]+ ){0,4}?(?:SES|senior executive|flag officer|flag or general|general officer))");
  static const GuardedPattern between(
      R"((?i)\b(one|two|three|four|1|2|3|4) (?:[\w-]+ ){0,2}?(?:levels?|tiers?|layers?|steps?|rungs?|echelons?|supervisors?|superiors?|managers?|chiefs?|positions?|people)(?: of [\w-]+)? (?:between|separates?|stands? between|lies? between|(?:is|are) between|intervenes?)\b(?:[^.;:(]|\([^)]*\)){0,110}?\b(?:SES|executive|flag|admiral|general))");
  re2::StringPiece number;
  const re2::StringPiece told(text.data(), text.size());
  if (levels.in(told, &number) || between.in(told, &number)) {
    // As a rule the position reported to is said to be so far below, or so many to be between: this
    // one is a step further.
    const char first = number[0];
    const int below = first == 'o' || first == 'O' || first == '1'                  ? 1
                      : first == '2' || number.starts_with("tw") || number == "Two" ? 2
                                                                                    : 3;
    static const GuardedPattern own(
        R"((?i)(?:^|[,;:.] )(?:this|the) (?:position|job|incumbent)(?: itself)? (?:[a-z]+ ){1,3}$)");
    const re2::StringPiece before(told.data(),
                                  static_cast<std::size_t>(number.data() - told.data()));
    const bool of_position = own.in(before) && levels.in(told);
    return LevelsSaid{of_position ? below : below + 1, of_position};
  }
  if (directly.in(text)) return LevelsSaid{1, true};
  return std::nullopt;
}

bool is_of_superior(const std::string& superior, std::string_view before) {
  static const GuardedPattern subject(
      R"(^(?:The |His |Her |Your |My )?([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}) $)");
  std::string name;
  return !superior.empty() && subject.in(re2::StringPiece(before.data(), before.size()), &name) &&
         superior.find(name) != std::string::npos;
}

bool names_same(const std::string& superior, std::string_view behind) {
  static const RE2 name(R"(^ ?(?:the )?([A-Z][\w-]+))");
  std::string word;
  return !superior.empty() &&
         RE2::PartialMatch(re2::StringPiece(behind.data(), behind.size()), name, &word) &&
         superior.find(word) != std::string::npos;
}

}  // namespace secondlook
