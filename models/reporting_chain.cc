// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting_chain.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "models/chain_links.h"
#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/rank_ladder.h"
#include "models/rating_line.h"
#include "models/superiors_deputy.h"

namespace secondlook {
namespace {

// A chain is told in one sentence or goes on in the next few.
constexpr std::size_t kClausesOfChain = 6;
// No agency has more layers than that under its first executive.
constexpr int kMostSteps = 6;
constexpr std::size_t kShortestTitle = 5;  // bytes; less may be anybody's

// The rank of another position stands before the link. "This GS-14 position", "the Chief of the
// Branch (GS-14)" in that chief's paper: the position's own.
bool tells_of_superior(const Clause& clause, std::string_view before) {
  static const GuardedPattern own(
      R"((?i)\b(?:incumbent|employee|supervisory|(?:this|the) (?:[\w-]+ ){0,2}?(?:position|job|post))\b|^(?:This|That) |^The (?:GS|GM|GG)-?[0-9]+ )");
  return clause.actor != Actor::incumbent && RE2::PartialMatch(before, rank_pattern()) &&
         !own.in(before);
}

// "To whom the position reports" on a line of its own: the next sentence tells it.
bool is_heading_of_chain(std::string_view before, std::string_view told) {
  static const GuardedPattern word(R"(\w)");
  constexpr std::size_t kLongestHeading = 30;  // bytes before the link
  return before.size() <= kLongestHeading && !word.in(re2::StringPiece(told.data(), told.size()));
}

// "The Agency Director answers to": the head of something, who is not the incumbent. "The Director"
// is, where the position is known to report to a director.
bool is_another_head(const Clause& clause, std::string_view before, const std::string& superior) {
  static const GuardedPattern head(
      R"(^(?:The|An?) ((?:[A-Z][\w-]+ ){0,4}?)(Director|Chief|Head|Manager|Superintendent|Commander|Administrator|Supervisor|Officer|Commissioner|Engineer|Counsel|Counselor|Dean) $)");
  std::string what, post;
  return clause.actor == Actor::other && head.in(before, &what, &post) &&
         (!what.empty() || superior.find(post) != std::string::npos);
}

// "Under the Director; the Director's supervisor is": of the superior just named.
bool is_of_one_named_before(const Clause& clause, std::size_t at, const std::string& superior,
                            std::string_view previous) {
  static const RE2 whose(
      R"(^([A-Z][\w-]+)['’]s (?:own )?(?:immediate |direct )?(?:supervisor|superior|boss)\b)");
  static const GuardedPattern below(
      R"(\b(?i:under|to|by|for) the (?:\w+ ){0,3}?([A-Z][\w-]+)[.;,]?$)");
  std::string name, named;
  return RE2::PartialMatch(clause.text.substr(at), whose, &name) &&
         (superior.find(name) != std::string::npos ||
          (below.in(previous, &named) && named == name));
}

// What is said of the position's own place, not of the staff's.
bool about_the_position(const Clause& clause, std::size_t at) {
  if (clause.assertion == Assertion::negated || clause.assertion == Assertion::conditional ||
      clause.assertion == Assertion::past || clause.actor == Actor::subordinate)
    return false;
  static const GuardedPattern staff(
      R"((?i)\b(?:chiefs|employees|specialists|supervisors|managers|leads|staff|analysts|engineers|they|all|who|which|contractors?|other \w+)(?: all| each)? $)");
  // "The Director of the Staff is responsible to"
  static const GuardedPattern head_of_it(
      R"((?i)\b(?:director|chief|head|manager|supervisor) of (?:the )?(?:[\w-]+ )?staff $)");
  // "Writes the report to the board": a paper, not a line of authority.
  static const GuardedPattern paper(
      R"((?i)\b(?:the|an?|this|that|each|its|his|her|\w+ly|final|progress) $)");
  static const GuardedPattern report(R"((?i)^report )");
  static const GuardedPattern to_incumbent(
      R"((?i)^.{0,30}(?:to|under|by) (?:the )?(?:incumbent|this position|position)\b)");
  const std::string_view view(clause.text);
  return !(report.in(view.substr(at)) && paper.in(view.substr(0, at))) &&
         (!staff.in(view.substr(0, at)) || head_of_it.in(view.substr(0, at))) &&
         !to_incumbent.in(view.substr(at));
}

// The next sentence goes on upward: a link, and no staff that reports to somebody; or it says what
// somebody's rank is.
bool goes_on(const Clause& clause) {
  static const GuardedPattern ranked(
      R"((?i)^(?:the |this )?[\w' ,-]{1,60} (?:is|holds|belongs to) [^.;]{0,40}\b(?:SES|senior executive|flag|general officer|admiral|brigadier|major general)\b)");
  if (ranked.in(clause.text)) return true;
  if (clause.actor != Actor::incumbent && tells_of_deputy(clause.text)) return true;
  re2::StringPiece match;
  return chain_link().Match(clause.text, 0, clause.text.size(), RE2::UNANCHORED, &match, 1) &&
         about_the_position(clause, static_cast<std::size_t>(match.data() - clause.text.data()));
}

// "Reports to the Assistant Chief, who does not share fully in the Chief's authority": a step of
// its own, though no rank is told of it.
bool is_partial_deputy(std::string_view told) {
  re2::StringPiece rank;
  const std::string_view before =
      rank_pattern().Match({told.data(), told.size()}, 0, told.size(), RE2::UNANCHORED, &rank, 1)
          ? told.substr(0, static_cast<std::size_t>(rank.data() - told.data()))
          : told;
  return shares_in_part(before);
}

// "Is rated by the Assistant Chief. The Division Chief (GS-14) reports to": an assistant chief is a
// step unless said to share fully.
bool is_unranked_assistant(const std::string& title, std::string_view told) {
  static const GuardedPattern assistant(R"(^Assistant (?:\w+ )?(?:Chief|Manager|Head)\b)");
  const std::string_view first = told.substr(0, told.find(" . "));
  return first.size() < told.size() && assistant.in(title) && !shares_fully(told) &&
         !RE2::PartialMatch(first, rank_pattern());
}

// "Line of command: Head Librarian, GS-12; the Captain; the Commander, a Rear Admiral".
bool is_heading_of_list(std::string_view link_words) {
  static const RE2 heading(R"((?i)\b(?:line|chain)\b[^.:]*[.:] ?$)");
  return RE2::PartialMatch(link_words, heading);
}

// The words that link the position to its superior; a heading does where none stand behind it.
bool first_link(std::span<const Clause> clauses, std::size_t index, re2::StringPiece& link) {
  const std::string& text = clauses[index].text;
  if (!chain_link().Match(text, 0, text.size(), RE2::UNANCHORED, &link, 1)) return false;
  if (!is_heading_of_list({link.data(), link.size()})) return true;
  const auto behind = static_cast<std::size_t>(link.end() - text.data());
  re2::StringPiece next;
  if (chain_link().Match(text, behind, text.size(), RE2::UNANCHORED, &next, 1)) {
    link = next;
    return true;
  }
  return behind < text.size() || index + 1 >= clauses.size() ||
         !RE2::PartialMatch(clauses[index + 1].text, chain_link());
}

bool is_step_of_list(const Clause& clause) {
  constexpr std::size_t kLongestStep = 80;  // bytes
  return clause.continues && clause.text.size() <= kLongestStep &&
         RE2::PartialMatch(clause.text, rank_pattern());
}

// "Nursing has a deputy of its own. That deputy is rated by": a statement of no rank amid a chain.
bool is_aside(std::span<const Clause> clauses, std::size_t index) {
  static const GuardedPattern goes_back(R"(^(?:That|This|He|She|His|Her|Over|Above)\b)");
  return index + 1 < clauses.size() && clauses[index].section == clauses[index + 1].section &&
         !RE2::PartialMatch(clauses[index].text, rank_pattern()) &&
         goes_back.in(clauses[index + 1].text) && goes_on(clauses[index + 1]);
}

// "Rating: satisfactory": a heading with nobody of rank behind it.
bool is_heading_without_superior(std::string_view link_words, std::string_view told) {
  static const GuardedPattern of_rating(R"((?i)^(?:rating|appraisal|evaluation)s?\b)");
  constexpr std::size_t kReach = 80;  // bytes of a title
  return of_rating.in(link_words) &&
         (title_behind(told).empty() || !RE2::PartialMatch(told.substr(0, kReach), rank_pattern()));
}

// "Manager, GS-15. Above whom: the Area Manager, GS-15": two of one grade.
bool is_linked(std::string_view between) { return RE2::PartialMatch(between, chain_link()); }

// "Captain (O-6)": one officer.
bool is_same_officer(std::string_view between) {
  static const GuardedPattern apposition(R"(^[ ,]*\($|^, ?$)");
  return apposition.in(between);
}

// "Boss: Director, GS-14. Director works for the Commander", "The Director (GS-15) rates the
// position; his superior is ...": who reports upward is the superior that the sentence before has
// named.
bool goes_on_from_superior(std::string_view before_link, std::string_view link_words,
                           const Clause& previous) {
  static const GuardedPattern his(R"((?i)^(?:whose|his|her|their)\b)");
  static const GuardedPattern subject(R"(([A-Z][\w-]+)(?:,? who)? $)");
  static const GuardedPattern staff(
      R"((?i)\b(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten) [a-z])");
  static const GuardedPattern he(R"((?i)^(?:he|she) $)");
  if (!RE2::PartialMatch(previous.text, rank_pattern())) return false;
  if (he.in(before_link)) return previous.actor == Actor::other;
  if (staff.in(previous.text)) return false;
  if (his.in(link_words)) return true;
  re2::StringPiece name;
  return subject.in(before_link, &name) &&
         previous.text.find(std::string(name)) != std::string::npos;
}

// "The Director, GS-15, works through three division chiefs at GS-15 and supervises this position".
bool works_through_grade_15(const Clause& clause) {
  static const GuardedPattern through(
      R"((?i)\b(?:through|over|supervises|directs|rates)\b[^.;]{0,60}\b(?:(?:chiefs|supervisors|managers|directors|heads|officers)\b[^.;]{0,20}\bGS-?15\b|GS-?15\b[^.;]{0,30}\b(?:chiefs|supervisors|managers|directors|heads|officers)\b))");
  static const GuardedPattern this_position(
      R"((?i)\b(?:supervises|rates|directs|oversees) (?:this position|the incumbent|the position)\b|\b(?:whose|his|her|the (?:incumbent|position)'s) (?:superior|supervisor|boss)\b|^(?:(?:immediate |first-level |direct )?supervisor:|(?:the )?(?:position |incumbent )?(?:reports to|works for|is supervised by|supervised by)))");
  return through.in(clause.text) && this_position.in(clause.text);
}

// "Three stand between: the Foreman, GS-11, the Superintendent, GS-13": the list begins with the
// superior.
std::optional<int> first_grade_listed(std::string_view text) {
  const std::size_t colon = text.find(": ");
  re2::StringPiece plan, number;
  if (colon == std::string_view::npos ||
      !RE2::PartialMatch(text.substr(colon), rank_pattern(), &plan, &number) || number.empty())
    return std::nullopt;
  return std::stoi(std::string(number));
}

// The clause links the superior upward.
bool is_told_upward(const Clause& clause, const std::string& superior) {
  re2::StringPiece match;
  return chain_link().Match(clause.text, 0, clause.text.size(), RE2::UNANCHORED, &match, 1) &&
         is_of_superior(
             superior, std::string_view(clause.text)
                           .substr(0, static_cast<std::size_t>(match.data() - clause.text.data())));
}

// Where the link to the executive begins; all before it is told of those between.
std::size_t last_link(std::string_view told) {
  std::size_t last = 0;
  re2::StringPiece found;
  for (std::size_t from = 0; chain_link().Match({told.data(), told.size()}, from, told.size(),
                                                RE2::UNANCHORED, &found, 1);
       from = static_cast<std::size_t>(found.end() - told.data()))
    last = static_cast<std::size_t>(found.data() - told.data());
  return last;
}

// "to the Director, GS-15", "to the Director, who is a GS-15": the rank is that of the title.
bool stands_beside(std::string_view told, const std::string& title, const char* rank) {
  static const RE2 beside(
      R"((?i)^[\s,(]*(?:(?:who|which) is |in )?(?:(?:an?|the|at|grade|graded) )*$)");
  const std::size_t at = told.find(title);
  if (title.empty() || at == std::string_view::npos) return false;
  const char* end = told.data() + at + title.size();
  return end <= rank && RE2::PartialMatch({end, static_cast<std::size_t>(rank - end)}, beside);
}

// "Work is set by the Director, GS-15, to whom": from the superior on.
std::string_view superior_before(std::string_view before) {
  static const GuardedPattern superior(R"(\b[Tt]he ([A-Z][^.;:]*)$)");
  re2::StringPiece found;
  return superior.in(before, &found) ? std::string_view(found.data(), found.size()) : before;
}

// Whether the paper says elsewhere that who has the title is an executive: "The Regional Counsel,
// who belongs to the Senior Executive Service, has charge of".
bool is_executive(std::span<const Clause> clauses, const std::string& title) {
  constexpr std::size_t kReach = 60;  // bytes between a title and its rank
  return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
    const std::size_t at = clause.text.find(title);
    if (at == std::string::npos || clause.assertion == Assertion::past) return false;
    const std::string_view behind = std::string_view(clause.text).substr(at + title.size(), kReach);
    static const GuardedPattern of_it(R"(^(?:,| is | \(| belongs | holds ))");
    re2::StringPiece plan, number, top;
    return of_it.in(re2::StringPiece(behind.data(), behind.size())) &&
           RE2::PartialMatch(re2::StringPiece(behind.data(), behind.size()), rank_pattern(), &plan,
                             &number, &top) &&
           !top.empty();
  });
}

// Of a chain that names no rank at its end: the step at which somebody stands who is an executive
// by another sentence. A full deputy's chief stands there as well.
std::optional<int> steps_to_named_executive(std::span<const Clause> clauses,
                                            const std::string& told) {
  static const RE2 deputy(R"(^Deputy )");
  const bool full = shares_fully(told);
  int step = 0;
  for (std::size_t from = 0; step < kMostSteps;) {
    std::string title = title_behind(std::string_view(told).substr(from));
    while (title.ends_with('.')) title.pop_back();
    ++step;
    if (title.size() > kShortestTitle && is_executive(clauses, title)) return step;
    if (full && RE2::Replace(&title, deputy, "") && is_executive(clauses, title)) return step;
    re2::StringPiece found;
    if (!chain_link().Match(told, from, told.size(), RE2::UNANCHORED, &found, 1)) break;
    from = static_cast<std::size_t>(found.end() - told.data());
  }
  return std::nullopt;
}

}  // namespace

ReportingChain reporting_chain(std::span<const Clause> clauses) {
  ReportingChain chain;
  int unfinished = 0;  // links of a chain that is told up to somebody who is no executive
  std::string unfinished_chain;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::string& first = clauses[i].text;
    if (const auto said = levels_said(first)) {
      if (!chain.levels_below_executive) {
        chain.levels_below_executive = said->levels;
        chain.told_step_by_step = said->of_position;
      }
      if (!chain.clause) chain.clause = i;
      if (!chain.grade) chain.grade = first_grade_listed(first);
    }
    re2::StringPiece match;
    const bool told_already = chain.clause && chain.levels_below_executive;
    if (told_already && chain.told_step_by_step) break;
    if (!first_link(clauses, i, match)) continue;
    const auto at = static_cast<std::size_t>(match.data() - first.data());
    if (!about_the_position(clauses[i], at) || is_beside_rating_line(clauses, i)) continue;
    // "were evaluated by the Supervisory Guide"
    static const GuardedPattern by_standard(
        R"(^ (?:the )?(?:[A-Z][\w-]+ ){0,4}(?:Guide|Standards?)\b)");
    if (by_standard.in(first.substr(at + match.size()))) continue;
    std::string told = first.substr(at + match.size());
    told = without_second_link(std::move(told));
    const std::string_view before = std::string_view(first).substr(0, at);
    const std::string_view link_words(match.data(), match.size());
    if (needs_a_superior_before(link_words, before) ||
        is_heading_without_superior(link_words, told))
      continue;
    const bool rates_superior = stands_behind_superior(link_words) && names_same(chain.title, told);
    // The superior "to whom the position reports" stands before the link, a step that it tells.
    const bool inverted = lower(link_words).starts_with("to whom");
    if ((inverted || stands_behind_superior(link_words)) &&
        RE2::PartialMatch(before, rank_pattern()))
      told.insert(0, inverted ? superior_before(before) : before);
    else if (lower(link_words).starts_with("assigns"))
      continue;
    std::size_t next = i + 1;
    if (is_heading_of_chain(before, told) && next < clauses.size())
      told += " " + clauses[next++].text;
    const bool is_list = is_heading_of_list(link_words);
    std::string title = title_behind(told);
    if (title.empty() && inverted) title = title_before(before);
    for (; next < clauses.size() && next < i + kClausesOfChain; ++next)
      // What stands behind "Next:" on a line of its own is the next step.
      if (clauses[next].section == clauses[i].section &&
          (goes_on(clauses[next]) || told.ends_with(':') ||
           (is_list && is_step_of_list(clauses[next]))))
        told += " . " + clauses[next].text;
      else if (!is_aside(clauses, next))
        break;
    int steps = 0, deputies = 0, ranked_deputies = 0, ranks = 0;
    bool beside = false;
    std::optional<int> grade;
    bool executive = false;
    re2::StringPiece rest(told), plan, number, top, officer;
    const char* previous = told.data();
    const char* officer_end = nullptr;
    const char* last_grade = told.data();
    std::vector<std::string> seen;
    while (!executive &&
           RE2::FindAndConsume(&rest, rank_pattern(), &plan, &number, &top, &officer)) {
      // "who has four GS-14 branch chiefs": no superiors.
      static const GuardedPattern several(
          R"((?i)\b(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|several|other|fellow) $)");
      const char* here = !plan.empty() ? plan.data() : !top.empty() ? top.data() : officer.data();
      if (several.in({previous, static_cast<std::size_t>(here - previous)})) continue;
      if (shares_fully({previous, static_cast<std::size_t>(here - previous)})) {
        ++deputies;
        ranked_deputies += steps > 0 ? 1 : 0;
      }
      previous = here;
      executive = !top.empty();
      ++ranks;
      // One position named twice has one grade; two links never share one.
      if (!number.empty()) {
        const std::string text(number.data(), number.size());
        if (!seen.empty() && seen.back() == text &&
            !is_linked({last_grade, static_cast<std::size_t>(here - last_grade)}))
          continue;
        last_grade = here;
        seen.push_back(text);
        if (steps == 0) {
          grade = std::stoi(text);
          beside = stands_beside(told, title, here);
        }
      } else if (!officer.empty()) {
        if (officer_end != nullptr &&
            is_same_officer({officer_end, static_cast<std::size_t>(here - officer_end)})) {
          --ranks;
          continue;
        }
        officer_end = officer.data() + officer.size();
        if (steps == 0) grade = grade_of_officer({officer.data(), officer.size()});
      }
      ++steps;
    }
    const bool unranked =
        executive && (is_partial_deputy(told) || is_unranked_assistant(title, told));
    if (unranked) ++steps;
    const std::string_view below_executive(
        told.data(), executive ? static_cast<std::size_t>(previous - told.data()) : told.size());
    const int links = links_in(below_executive);
    const int levels =
        std::max({1, steps - ranked_deputies, std::min(links, kMostSteps) - deputies});
    const bool step_by_step = executive && !unranked && deputies == 0 &&
                              !tells_of_second_line(first) && (links == steps || links == ranks) &&
                              !may_be_deputy(below_executive.substr(0, last_link(below_executive)));
    // A later statement may name the grades that the first leaves out.
    if (told_already) {
      chain.told_step_by_step = step_by_step && !inverted && !chain.told_of_superior &&
                                levels == *chain.levels_below_executive &&
                                !tells_of_superior(clauses[i], before);
      continue;
    }
    if (!executive) {
      unfinished = std::max(unfinished, links);
      if (unfinished_chain.empty()) unfinished_chain = told;
    }
    const std::string superior_before = chain.title;
    if (!chain.clause || (executive && !chain.levels_below_executive)) {
      if (chain.title.empty()) chain.title = title;
      if (!chain.grade) {
        chain.grade = grade;
        chain.grade_told_with_superior = beside && chain.title == title;
      }
      chain.clause = i;
      if (executive && !chain.levels_below_executive) {
        chain.levels_below_executive = levels;
        chain.told_step_by_step = step_by_step;
      }
      // "The Director, GS-15, reports to the Commissioner", "the Commissioner rates the Director":
      // a step above the position itself.
      if (executive && !inverted &&
          (rates_superior || tells_of_superior(clauses[i], before) ||
           is_of_superior(superior_before, before) ||
           is_of_one_named_before(clauses[i], at, superior_before,
                                  i > 0 ? std::string_view(clauses[i - 1].text) : "") ||
           (!is_passive(link_words) && is_another_head(clauses[i], before, chain.title)) ||
           (i > 0 && goes_on_from_superior(before, link_words, clauses[i - 1]))) &&
          (!stands_behind_superior(link_words) || rates_superior)) {
        chain.told_of_superior = true;
        chain.told_step_by_step = false;
        ++*chain.levels_below_executive;
      }
    }
  }
  const bool named = !chain.levels_below_executive;
  if (named) chain.levels_below_executive = steps_to_named_executive(clauses, unfinished_chain);
  // A sentence that links a superior to an executive may leave out that the superior is not the
  // first.
  const RankLadder told = rank_ladder(clauses);
  const bool short_of_it = !named && chain.levels_below_executive == 1 && told.steps == 2 &&
                           !shares_fully(clauses[told.clause].text);
  if (told.steps > 0 && (!chain.levels_below_executive || short_of_it)) {
    chain.levels_below_executive = told.steps;
    chain.told_step_by_step = false;
    if (told.steps == 1 && is_told_upward(clauses[told.clause], chain.title))
      chain.levels_below_executive = 2;
    if (!chain.clause) chain.clause = told.clause;
    // "The nearest admiral is in another State": above all whom the chain names.
    if (unfinished > 1 && told.clause != chain.clause)
      chain.levels_below_executive = std::max(told.steps, unfinished + 1);
  }
  const auto superior = superiors_grade(clauses);
  if (!chain.levels_below_executive && superior && superior->grade < chain.grade.value_or(16)) {
    chain.grade = superior->grade;
    chain.grade_told_with_superior = false;
    if (!chain.clause) chain.clause = superior->clause;
  }
  chain.superior_over_grade_15 =
      std::any_of(clauses.begin(), clauses.end(), works_through_grade_15);
  return chain;
}

}  // namespace secondlook
