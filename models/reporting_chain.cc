// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting_chain.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

namespace secondlook {
namespace {

// A chain is told in one sentence or goes on in the next few.
constexpr std::size_t kClausesOfChain = 4;

const RE2& link() {
  static const RE2 pattern(
      R"((?i)\b(?:reports? (?:directly |administratively |in turn )?(?:up )?to|reporting (?:directly )?to|answers? (?:directly )?to|accountable (?:directly )?to|responsible (?:directly )?to|works (?:directly )?(?:under|for)|(?:is|are) (?:placed |located )?(?:directly )?under|comes under|(?:is )?supervised by|(?:is )?headed by|under the (?:\w+ ){0,3}(?:supervision|direction|authority) of|whose (?:own )?(?:supervisor|superior|chief|head)(?:,| is)|is the supervisor|the (?:immediate |first-level |direct )?supervisor is)\b)");
  return pattern;
}

// The rank of one position of the chain.
const RE2& rank() {
  static const RE2 pattern(
      R"((?i)(?:\b(GS|GM|GG)[- ]?(?:[0-9]{3,4}[- ])?0?([0-9]{1,2})\b|\b(SES\b|senior executive|career executive|brigadier general|major general|lieutenant general|rear admiral|vice admiral|general officer|flag officer|ES-[0-9]{3,4}|EX-[0-9IV]+|executive level|executive schedule|presidential(?:ly)? appoint\w+|senate-confirmed|political appointee)|\b(colonel|lieutenant colonel|captain \(?o-?6|commander, usn|major\b \(?o-?4)))");
  return pattern;
}

bool matches(std::string_view text, const RE2& pattern) {
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

// "one level below the first SES position": said outright.
std::optional<int> said(std::string_view text) {
  static const RE2 levels(
      R"((?i)\b(one|two|three|four|1|2|3|4) (?:or more )?(?:reporting )?levels? (?:below|beneath|removed from|from) (?:\w+ ){0,5}(?:SES|senior executive|flag|general officer))");
  static const RE2 directly(
      R"((?i)\b(?:reports? directly to|accountable (?:directly )?to) (?:an?|the) (?:\w+ ){0,4}(?:SES|senior executive|flag officer|general officer))");
  re2::StringPiece number;
  if (RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), levels, &number)) {
    // The position reported to is said to be so far below: this one is a step further.
    const char first = number[0];
    const int below = first == 'o' || first == 'O' || first == '1'               ? 1
                      : first == '2' || number.starts_with("tw") || first == 'T' ? 2
                                                                                 : 3;
    return below + 1;
  }
  if (matches(text, directly)) return 1;
  return std::nullopt;
}

std::string title_after(std::string_view text) {
  static const RE2 title(
      R"(^\s*(?:(?:the|an?|its|their)\s+)?((?:[A-Z][\w.&'’/-]*|of|for|and|the|to|in|,(?: [A-Z]))(?:,? (?:[A-Z][\w.&'’/-]*|of|for|and|the|in))*))");
  re2::StringPiece found;
  if (!RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), title, &found)) return {};
  std::string result(found.data(), found.size());
  static const RE2 tail(R"((?:,? (?:GS|GM|SES|ES)\b.*| (?:of|for|and|the|in))+$)");
  RE2::Replace(&result, tail, "");
  return result;
}

// The rank of another position stands before the link.
bool tells_of_superior(std::string_view before) {
  static const RE2 own(R"((?i)\b(?:incumbent|this position|the position|employee)\b)");
  return matches(before, rank()) && !matches(before, own);
}

// What is said of the position's own place, not of the staff's.
bool about_the_position(const Clause& clause, std::size_t at) {
  if (clause.assertion == Assertion::negated || clause.assertion == Assertion::conditional ||
      clause.assertion == Assertion::past || clause.actor == Actor::subordinate)
    return false;
  static const RE2 staff(
      R"((?i)\b(?:chiefs|employees|specialists|supervisors|managers|leads|staff|analysts|engineers|they|all|who|which|contractors?|other \w+)(?: all| each)? $)");
  static const RE2 to_incumbent(
      R"((?i)^.{0,30}(?:to|under|by) (?:the )?(?:incumbent|this position|position)\b)");
  const std::string_view view(clause.text);
  return !matches(view.substr(0, at), staff) && !matches(view.substr(at), to_incumbent);
}

}  // namespace

ReportingChain reporting_chain(std::span<const Clause> clauses) {
  ReportingChain chain;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::string& first = clauses[i].text;
    if (const auto levels = said(first)) {
      if (!chain.levels_below_executive) chain.levels_below_executive = levels;
      if (!chain.clause) chain.clause = i;
    }
    re2::StringPiece match;
    if (chain.clause && chain.levels_below_executive) break;
    if (!link().Match(first, 0, first.size(), RE2::UNANCHORED, &match, 1)) continue;
    const auto at = static_cast<std::size_t>(match.data() - first.data());
    if (!about_the_position(clauses[i], at)) continue;
    std::string told = first.substr(at + match.size());
    const std::string title = title_after(told);
    for (std::size_t next = i + 1; next < clauses.size() && next < i + kClausesOfChain; ++next)
      if (matches(clauses[next].text, link()) && clauses[next].section == clauses[i].section)
        told += " . " + clauses[next].text;
      else
        break;
    int steps = 0, deputies = 0;
    std::optional<int> grade;
    bool executive = false;
    re2::StringPiece rest(told), plan, number, top, officer;
    const char* previous = told.data();
    std::vector<std::string> seen;
    while (!executive && RE2::FindAndConsume(&rest, rank(), &plan, &number, &top, &officer)) {
      const char* here = !plan.empty() ? plan.data() : !top.empty() ? top.data() : officer.data();
      static const RE2 full_deputy(R"((?i)\bfull (?:deputy|assistant))");
      if (matches({previous, static_cast<std::size_t>(here - previous)}, full_deputy)) ++deputies;
      previous = here;
      executive = !top.empty();
      // One position named twice has one grade; two links never share one.
      if (!number.empty()) {
        const std::string text(number.data(), number.size());
        if (!seen.empty() && seen.back() == text) continue;
        seen.push_back(text);
        if (steps == 0) grade = std::stoi(text);
      }
      ++steps;
    }
    int links = 1;
    re2::StringPiece more(
        told.data(), executive ? static_cast<std::size_t>(previous - told.data()) : told.size());
    while (RE2::FindAndConsume(&more, link())) ++links;
    if (!chain.clause || (executive && !chain.levels_below_executive)) {
      if (chain.title.empty()) chain.title = title;
      if (!chain.grade) chain.grade = grade;
      chain.clause = i;
      if (executive && !chain.levels_below_executive)
        chain.levels_below_executive = std::max(1, std::max(steps, std::min(links, 5)) - deputies);
      // "The Director, GS-15, reports to the Commissioner": a step above the position itself.
      if (executive && tells_of_superior({first.data(), at})) {
        chain.told_of_superior = true;
        ++*chain.levels_below_executive;
      }
    }
  }
  return chain;
}

}  // namespace secondlook
