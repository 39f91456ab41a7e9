// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deputy.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>

#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// What a deputy who shares in everything does, or what becomes of the deputy's decisions.
constexpr std::string_view kFactsForFull =
    R"(shar(?:es|ing) (?:(?:fully|equally|completely|jointly) |(?:with|alongside) (?:the |his |her )?[\w' ]{1,40}? (?:in )?(?:all|every|the (?:direction|management|responsibilit\w+|authority|leadership)|fully)|(?:in )?(?:all|every)\b))"
    R"(|shares? (?:it|this|the whole|everything|all of it) (?:in full|fully|entirely|equally|whole)|(?:have|has|holds?|with) the (?:same|very same) (?:authority|powers?)|interchangeabl[ey]|(?:the )?deputy (?:decides|signs|orders|directs|says) (?:stands|counts|holds|binds|is final)|(?:in|with) (?:the same|equal) measure|(?:in )?the same way as the (?:chief|director|manager|commander)|(?:keeps?|holds?|reserves?) (?:a|any|no) part [\w ]{0,30}to (?:him|her|them)sel(?:f|ves)|(?:word|signature|decision|order) of either\b|either(?:'s|’s| of (?:them|the two))? (?:signs|decides|binds|may (?:sign|act|commit)))"
    R"(|(?:decisions?|directions?|instructions?|orders?) of the deputy (?:binds?|carr(?:y|ies)|ha(?:s|ve)|are|is|as))"
    R"(|(?:jointly|together) with the (?:chief|director|manager|commander)[\w ,]{0,30} (?:directs|plans|manages|runs|sets|leads))"
    R"(|co-?equal|authority (?:is )?(?:co-?extensive|the same as)|every phase of|all phases of|equal half|each may do whatever the other|what (?:the )?(?:one|either) (?:has )?(?:approve[sd]|decide[sd]|signe?[sd]) the other|neither (?:keeps|has|holds) [\w ]{1,40} apart|signed by the deputy (?:commits|binds)|half of the (?:organi[sz]ation|branches|divisions|work)|either may decide|as (?:those|one) of the (?:chief|director))";
// Names for such a deputy, which alone are no fact.
constexpr std::string_view kNamesOfFull =
    R"(full(?:y)? shar(?:es|ing)|full (?:and equal )?(?:authority|partner)|(?:full|complete) range of (?:the )?(?:chief|director|manager)'s|alter ego|(?:other|second) self)";

// The ranks of chiefs who have deputies.
constexpr std::string_view kRanks =
    "chief|director|manager|head|commander|commissioner|administrator|comptroller|counsel|"
    "superintendent|engineer|ranger|officer";

// Of "Deputy Superintendent of Pilotage" the superintendent: whether a statement leaves authority
// to the chief, whose staff is not the deputy's.
class ChiefsOwn {
 public:
  explicit ChiefsOwn(const std::string& title) {
    static const GuardedPattern deputy_of(
        fmt::format(R"((?i)\bdeputy (?:[\w-]+ ){{0,3}}?({})\b)", kRanks));
    std::string rank;
    if (!deputy_of.in(title, &rank)) return;
    kept_ = std::make_unique<RE2>(fmt::format(
        R"((?i)\b(?:(?:are|is) (?:reserved|kept|left) (?:to|by|for) the {0}|the (?:[\w-]+ )?{0} (?:reserves|alone)|(?:under|to) the (?:[\w-]+ )?{0} (?:only|alone)|are the {0}['’]s|(?:report|answer) (?:straight|directly|only|solely) to the (?:[\w-]+ )?{0})\b)",
        rank));
  }
  bool tells(const Clause& clause) const {
    static const GuardedPattern direction(
        R"((?i)\b(?:(?:give|issue)s?\b[^.;]{0,20}\borders?|(?:say|power|authority) (?:over|to)|(?:alter|change|make|move|direct|assign)s?\b[^.;]{0,20}\b(?:assignments?|people|staff|chiefs))\b)");
    return (kept_ && RE2::PartialMatch(clause.text, *kept_)) ||
           (clause.assertion == Assertion::negated && clause.actor == Actor::incumbent &&
            direction.in(clause.text));
  }

 private:
  std::unique_ptr<RE2> kept_;
};

}  // namespace

DeputyStanding deputy_standing(const RunningText& text, std::span<const Clause> clauses,
                               const std::string& title) {
  static const GuardedPattern in_title(R"((?i)\bdeputy\b)");
  // An assistant chief may be a deputy by what is said of the position, not by the name alone.
  static const GuardedPattern like_deputy(R"((?i)\b(?:associate|assistant) (?:chief|head)\b)");
  // "(Deputy Chief, Grants Branch)" under the official title.
  static const GuardedPattern under_title(
      fmt::format(R"((?im)^\W*deputy (?:[\w-]+ ){{0,2}}?(?:{})\b[^.;\n]{{0,60}}$)", kRanks));
  constexpr std::size_t kHeadOfPaper = 300;  // bytes
  static const GuardedPattern called(
      R"((?i)\b(?:(?:this|the) position is (?:the |an? )?(?:full |\w+'s )?deputy|incumbent (?:is|serves as|acts as|functions as) (?:the |an? )?(?:full |\w+'s )?(?:deputy|assistant chief)|serves as (?:the |an? )?(?:full )?(?:deputy|assistant chief)|as (?:the )?deputy (?:chief|director|\w+),|second in command of|(?:working |organizational |functional )?title (?:of |is |as )?deputy)\b)");
  static const GuardedPattern facts_for_full(fmt::format(R"((?i)\b(?:{})\b)", kFactsForFull));
  static const GuardedPattern for_full(
      fmt::format(R"((?i)\b(?:{}|{})\b)", kFactsForFull, kNamesOfFull));
  static const GuardedPattern against(
      R"((?i)\b(?:(?:report|reports) to the (?:\w+ )?(?:director|chief|manager|head) and (?:is|are) (?:rated|appraised|supervised)|(?:does not|do not|doesn't) (?:rate|supervise|appraise|direct|select|share|decide|assign)|for routine matters|waits? (?:for|until)|only (?:in|during) the|staff (?:assistant|work for|adviser)|assists? the (?:director|chief|manager)|decided by the (?:director|chief)|in the (?:\w+ ){0,2}(?:director|chief|manager)['’]s absence|in the absence of|on leave and travel|decisions? (?:are|is) (?:reserved|made) (?:to|by|for) the (?:director|chief)|directly by the (?:director|chief))\b)");
  DeputyStanding standing;
  // "Deputy Assistant Secretary" is a rank of its own, and so is a deputy marshal.
  static const GuardedPattern rank(
      R"((?i)\bdeputy (?:(?:assistant|associate|under) |(?:u\.? ?s\.? |united states )?(?:marshal|sheriff)\b))");
  const std::string_view head = std::string_view(text.text).substr(0, kHeadOfPaper);
  bool is_called = (in_title.in(title) && !rank.in(title)) ||
                   under_title.in(re2::StringPiece(head.data(), head.size()));
  const ChiefsOwn chiefs_own(in_title.in(title) ? title : std::string(head));
  bool positive = false;
  int clauses_for = 0, clauses_against = 0, left_to_chief = 0;
  std::vector<Evidence> pro, contra, naming;
  const auto keep = [&](std::vector<Evidence>& list, const Clause& clause) {
    if (list.size() >= 4) return;
    for (Evidence& item : text.evidence(clause.begin, clause.end)) list.push_back(std::move(item));
  };
  for (const Clause& clause : clauses) {
    if (clause.assertion == Assertion::past) continue;
    if (called.in(clause.text) && clause.actor == Actor::incumbent) {
      is_called = true;
      keep(naming, clause);
    }
    if (for_full.in(clause.text) && clause.assertion != Assertion::negated &&
        clause.assertion != Assertion::conditional) {
      if (facts_for_full.in(clause.text)) positive = true;
      ++clauses_for;
      keep(pro, clause);
    }
    const bool left = chiefs_own.tells(clause);
    if (left) ++left_to_chief;
    if (against.in(clause.text)) ++clauses_against;
    if (left || against.in(clause.text)) keep(contra, clause);
  }
  const bool like = like_deputy.in(title);
  if (!is_called && !like) return standing;
  // A bare "alter ego" is a name for a full deputy, not a fact of one.
  const bool full = positive && clauses_against <= clauses_for;
  if (!is_called && !full) return standing;
  standing.kind = full ? DeputyStanding::Kind::full : DeputyStanding::Kind::in_name;
  standing.contradicted = !full && (clauses_against > 0 || (left_to_chief > 0 && !positive));
  standing.evidence = full ? pro : !contra.empty() ? contra : naming;
  return standing;
}

}  // namespace secondlook
