// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/active_voice.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "models/guarded_pattern.h"
#include "models/tagging.h"

namespace secondlook {
namespace {

// Participles that do not end in -ed, with the form in -ing, which signs know of every verb.
constexpr std::pair<std::string_view, std::string_view> kIrregular[] = {
    {"heard", "hearing"},   {"given", "giving"},    {"made", "making"},     {"written", "writing"},
    {"drawn", "drawing"},   {"set", "setting"},     {"chosen", "choosing"}, {"taken", "taking"},
    {"held", "holding"},    {"sent", "sending"},    {"told", "telling"},    {"laid", "laying"},
    {"taught", "teaching"}, {"put", "putting"},     {"found", "finding"},   {"dealt", "dealing"},
    {"kept", "keeping"},    {"run", "running"},     {"led", "leading"},     {"shown", "showing"},
    {"split", "splitting"}, {"brought", "bringing"}};

std::string form_in_ing(std::string_view participle) {
  for (const auto& [irregular, form] : kIrregular)
    if (participle == irregular) return std::string(form);
  return std::string(participle.substr(0, participle.size() - 2)) + "ing";  // "-ed"
}

const RE2& passive() {
  static const RE2 pattern([] {
    std::string participles = "[a-z]{2,}ed";
    for (const auto& [irregular, form] : kIrregular) participles.append("|").append(irregular);
    return fmt::format(
        R"(\b((?:is|are|be|being) (?:[a-z]+ly |also |then |first )?({0})(?: and (?:[a-z]+ly )?({0}))?)\b)",
        participles);
  }());
  return pattern;
}

// "are rated by the Chief" in the paper of the Chief.
bool by_own_name(const Clause& clause, std::string_view rest) {
  static const RE2 agent(R"((?i)\bby (?:the )?)");
  re2::StringPiece found;
  if (!agent.Match({rest.data(), rest.size()}, 0, rest.size(), RE2::UNANCHORED, &found, 1))
    return false;
  const auto name = static_cast<std::size_t>(found.data() - clause.text.data()) + found.size();
  return std::any_of(clause.own_names.begin(), clause.own_names.end(),
                     [&](const auto& own) { return own.first == name; });
}

// Whether the words behind the participle leave the act to the incumbent.
bool by_the_incumbent(const Clause& clause, std::string_view rest, bool called_supervisor) {
  static const RE2 agent(R"((?i)\bby (?:the |this )?(incumbent|position|employee|him\b|her\b)?)");
  static const GuardedPattern supervisor(R"((?i)\bby the supervisor\b)");
  re2::StringPiece who;
  if (called_supervisor && supervisor.in(rest)) return true;
  if (RE2::PartialMatch(rest, agent, &who)) return !who.empty() || by_own_name(clause, rest);
  return clause.section == "duties" && clause.actor != Actor::supervisor &&
         clause.actor != Actor::other && clause.actor != Actor::contractor;
}

// "The supervisor" may be the incumbent or the incumbent's own.
bool calls_incumbent_supervisor(std::span<const Clause> clauses) {
  static const GuardedPattern supervisor(R"(^(?i)the supervisor\b)");
  return std::any_of(clauses.begin(), clauses.end(), [](const Clause& clause) {
    return clause.actor == Actor::incumbent && supervisor.in(clause.text);
  });
}

bool asserted_at(const Clause& clause, std::size_t at, bool named) {
  const Assertion assertion = assertion_at(clause, at);
  return assertion == Assertion::asserted || (named && assertion == Assertion::delegated);
}

}  // namespace

std::vector<Clause> passive_acts(std::span<const Clause> clauses) {
  std::vector<Clause> result;
  const bool called_supervisor = calls_incumbent_supervisor(clauses);
  for (const Clause& clause : clauses) {
    re2::StringPiece found[4];
    if (!passive().Match(clause.text, 0, clause.text.size(), RE2::UNANCHORED, found, 4)) continue;
    const auto at = static_cast<std::size_t>(found[1].data() - clause.text.data());
    const std::string_view rest = std::string_view(clause.text).substr(at + found[1].size());
    static const RE2 named(
        R"((?i)\bby (?:the |this )?(?:incumbent|position|employee|supervisor)\b)");
    if (!by_the_incumbent(clause, rest, called_supervisor) ||
        !asserted_at(clause, at, RE2::PartialMatch(rest, named) || by_own_name(clause, rest)))
      continue;
    std::string acts = form_in_ing({found[2].data(), found[2].size()});
    if (!found[3].empty()) acts += " and " + form_in_ing({found[3].data(), found[3].size()});
    Clause active = clause;
    active.text = acts + " " + clause.text.substr(0, at) + std::string(rest);
    active.actor = Actor::incumbent;
    active.assertion = Assertion::asserted;
    active.parts.clear();
    result.push_back(std::move(active));
  }
  return result;
}

}  // namespace secondlook
