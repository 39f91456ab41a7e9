// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incumbent_names.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>

#include "models/characters.h"

namespace secondlook {
namespace {

// RE2 for the head of a unit as a common noun: "branch chief", "unit's chief", "head nurse".
constexpr const char* kHead =
    R"((?:[a-z][a-z'’-]* ){0,3}?(?:chief|head|supervisor|manager|director|librarian|officer|leader|lead|deputy|nurse|commander|superintendent|foreman|principal|warden|curator|administrator|deputy director))";

// Somebody named by the work, as papers name their incumbent: "the assistant", "the nurse", "the
// deputy". Whoever directs others is found by what is said of them, not by how often.
constexpr const char* kWorker =
    R"((?:assistant|clerk|secretary|nurse|officer|specialist|analyst|technician|engineer|attorney|paralegal|inspector|investigator|agent|accountant|auditor|economist|scientist|chemist|biologist|physicist|hydrologist|statistician|librarian|planner|examiner|adviser|advisor|counsel|deputy|leader|lead|coordinator|representative|editor|writer|instructor|teacher|ranger|forester|architect|physician|veterinarian|psychologist|pharmacist|therapist|interpreter|historian|curator|archivist|negotiator|appraiser|adjudicator|dispatcher|controller|programmer|operator|aide|aid|typist|receptionist|lieutenant|sergeant|captain|major|warden|pilot|dietitian|geologist|surveyor|pathologist|radiologist|hygienist|custodian|purser|master|marshal|steward|trainer|tutor|prosecutor|judge|actuary|demographer))";
// Fewer sentences that begin so may be about somebody else.
constexpr int kOftenEnough = 4;

// So many acts, and the paper is about that head.
constexpr int kActsOfIncumbent = 2;
// "The Chief" may be anybody's chief.
constexpr int kActsOfBareHead = 3;

// "the Chief, Design Division" above the position is the division chief: both words stand behind a
// link upward.
bool is_superior(const std::string& name, std::span<const Clause> clauses) {
  static const RE2 upward(
      R"((?i)\b(?:reports?|answers|accountable|responsible) (?:[\w]+ )?to\b|\b(?:under|supervised by|superior(?: is|,|:)|supervisor is|works for|headed by|approved by|decided by)\b)");
  for (const Clause& clause : clauses) {
    re2::StringPiece link;
    if (!upward.Match(clause.text, 0, clause.text.size(), RE2::UNANCHORED, &link, 1)) continue;
    const std::string behind =
        lower(std::string(link.end(), clause.text.data() + clause.text.size()));
    const std::size_t gap = name.find(' ');
    if (behind.find(name.substr(0, gap)) != std::string::npos &&
        behind.find(name.substr(gap + 1)) != std::string::npos)
      return true;
  }
  return false;
}

// "It has an Agency Director (GS-14)": somebody whom the paper introduces is not its incumbent.
bool is_introduced(const std::string& name, std::span<const Clause> clauses) {
  const RE2 introduced(R"((?i)\b(?:has|have|had|are|under|with|includes?) an? )" +
                       RE2::QuoteMeta(name) + R"(\b)");
  return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
    return RE2::PartialMatch(clause.text, introduced);
  });
}

}  // namespace

std::string acting_head(std::span<const Clause> clauses) {
  static const RE2 acts(
      R"((?i)^the ((?:(?:branch|section|unit|division|office|group|district|project|program|shop|staff|service|laboratory|area) )?(?:chief|head|manager|leader|director|supervisor)) (?:[a-z]+ly )?[a-z]+)");
  static const RE2 done_by(R"((?i)\b(?:is|are) [a-z-]+ed by the (supervisor)\b)");
  std::map<std::string, int> seen;
  for (const Clause& clause : clauses) {
    std::string name;
    if (RE2::PartialMatch(clause.text, acts, &name) ||
        RE2::PartialMatch(clause.text, done_by, &name))
      ++seen[lower(name)];
  }
  const auto most = std::max_element(
      seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  const bool bare = most != seen.end() && most->first.find(' ') == std::string::npos;
  if (most == seen.end() || most->second < (bare ? kActsOfBareHead : kActsOfIncumbent) ||
      is_superior(most->first, clauses))
    return {};
  return most->first;
}

std::vector<std::string> incumbent_names(std::span<const Clause> clauses) {
  static const RE2 is_called(
      std::string(
          R"((?i)\b(?:incumbent|position|employee) (?:is|serves as|functions as|acts as) (?:the )?()") +
      kHead + R"()\b)");
  // "As branch chief, the incumbent ..."
  static const RE2 acts_as(std::string(R"((?i)^as (?:the |an? )?()") + kHead +
                           R"(),? (?:the |this )?(?:incumbent|employee|position)\b)");
  static const RE2 reports(
      std::string(R"((?i)^(?:the|this|its) ()") + kHead +
      R"()(?: in charge)?(?: of (?:the |this )?[a-z ]{1,40}?)? (?:reports? (?:directly )?to|works (?:directly )?(?:under|for)|answers? (?:directly )?to|is (?:directly )?(?:under|responsible to|accountable to|supervised by)|comes under))");
  std::vector<std::string> names;
  const auto add = [&](std::string name) {
    name = lower(name);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    // "the unit's chief" and "the branch chief" are "the chief" further down.
    const std::size_t last = name.find_last_of(' ');
    if (last == std::string::npos) return;
    std::string bare = name.substr(last + 1);
    if (std::find(names.begin(), names.end(), bare) == names.end()) names.push_back(bare);
  };
  static const RE2 worker(std::string(R"((?i)^the ()") + kWorker +
                          R"() (?:[a-z]+ly |also |then |may |is |has |does )?[a-z]+\b)");
  std::string name;
  bool told = false;
  std::map<std::string, int> workers;
  for (const Clause& clause : clauses) {
    if (RE2::PartialMatch(clause.text, is_called, &name)) add(name);
    if (RE2::PartialMatch(clause.text, acts_as, &name)) add(name);
    if (!told && RE2::PartialMatch(clause.text, reports, &name)) {
      told = true;
      if (!is_introduced(name, clauses)) add(name);
    }
    if (RE2::PartialMatch(clause.text, worker, &name)) ++workers[lower(name)];
  }
  const auto most =
      std::max_element(workers.begin(), workers.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most != workers.end() && most->second >= kOftenEnough) add(most->first);
  return names;
}

}  // namespace secondlook
