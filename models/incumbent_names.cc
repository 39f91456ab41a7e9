// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incumbent_names.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <utility>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/title_names.h"

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
// So many clauses that begin with the title, and the paper calls its incumbent so.
constexpr int kActsByTitle = 2;
// "The Chief" may be anybody's chief.
constexpr int kActsOfBareHead = 3;

// "the Chief, Design Division" above the position is the division chief: both words stand behind a
// link upward.
bool is_superior(const std::string& name, std::span<const Clause> clauses) {
  static const GuardedPattern upward(
      R"((?i)\b(?:reports?|answers?|accountable|responsible) (?:[\w]+ )?to\b|\b(?:under|supervised by|(?:superior|supervisor)(?: of (?:the|this) (?:job|position|post|incumbent))?(?: is|,|:)|works for|headed by|approved by|decided by)\b)");
  for (const Clause& clause : clauses) {
    re2::StringPiece link;
    if (!upward.find(clause.text, 0, {&link, 1})) continue;
    const std::string behind =
        lower(std::string(link.end(), clause.text.data() + clause.text.size()));
    const std::size_t gap = name.find(' ');
    // "The supervisor" is not the Forest Supervisor, to whom the position's superior reports.
    static const GuardedPattern bare_supervisor(R"(^\W*(?:the |an? )?supervisor\b)");
    if (name == "supervisor") {
      if (bare_supervisor.in(behind)) return true;
      continue;
    }
    if (behind.find(name.substr(0, gap)) != std::string::npos &&
        behind.find(name.substr(gap + 1)) != std::string::npos)
      return true;
  }
  return false;
}

// "Answers to the Director" in the paper of the Managing Director: the bare word is the superior's.
bool is_answered_to(const std::string& name, std::span<const Clause> clauses) {
  const RE2 answers(
      R"((?i)^(?:(?:(?:the |this )?(?:incumbent|position|employee|job)|he|she|you|I) (?:is |are )?)?)"
      R"((?:[a-z]+ly )?(?:reports?|answers?|accountable|responsible|works) (?:[a-z]+ly )?)"
      R"((?:to|for|under) the )" +
      RE2::QuoteMeta(name) + R"((?:[.;]|$|,? (?:and|who|whose|in|on|at)\b))");
  return std::any_of(clauses.begin(), clauses.end(),
                     [&](const Clause& clause) { return RE2::PartialMatch(clause.text, answers); });
}

// "It has an Agency Director (GS-14)": somebody whom the paper introduces is not its incumbent.
bool is_introduced(const std::string& name, std::span<const Clause> clauses) {
  const RE2 introduced(R"((?i)\b(?:has|have|had|are|under|with|includes?) an? )" +
                       RE2::QuoteMeta(name) + R"(\b)");
  return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
    return RE2::PartialMatch(clause.text, introduced);
  });
}

// The words before the verb, where a clause begins with "The Branch Chief assigns" or "Director
// assigns": lower case, without the article. Empty where it begins otherwise.
std::string acting_subject(const std::string& text, const Grammar& grammar) {
  static const GuardedPattern subject(
      R"(^(?:[Tt]he |[Tt]his )?((?:[\w'’-]+ ){0,2}?(?i:chief|head|manager|leader|director|supervisor|captain|lieutenant|sergeant|superintendent|foreman|commander|principal|warden|administrator)) (?:[a-z]+ly |also |then |alone )?([a-z]+)\b)");
  static const GuardedPattern auxiliary(
      R"(^(?:is|has|may|must|can|cannot|will|does|keeps|brings)$)");
  std::string name, verb;
  if (!subject.in(text, &name, &verb)) return {};
  if (!auxiliary.in(verb) && (grammar.forms(verb) & kThirdPerson) == 0) return {};
  return lower(name);
}

// In a supervisor's paper, the head of a unit who acts again and again and is nobody's superior in
// it: "branch chief". Empty where there is none, or where "the incumbent" acts more often: a paper
// calls its incumbent by one name.
std::string acting_head(std::span<const Clause> clauses, const Grammar& grammar) {
  static const GuardedPattern done_by(R"((?i)\b(?:is|are) [a-z-]+ed by the (supervisor)\b)");
  static const GuardedPattern incumbent(R"((?i)^(?:(?:the|this) )?(?:incumbent|employee)\b)");
  std::map<std::string, int> seen;
  int called_incumbent = 0;
  for (const Clause& clause : clauses) {
    called_incumbent += incumbent.in(clause.text) ? 1 : 0;
    std::string name = acting_subject(clause.text, grammar);
    if (name.empty() && done_by.in(clause.text, &name)) name = lower(name);
    if (!name.empty()) ++seen[name];
  }
  const auto most = std::max_element(
      seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  const bool bare = most != seen.end() && most->first.find(' ') == std::string::npos;
  if (most == seen.end() || most->second < (bare ? kActsOfBareHead : kActsOfIncumbent) ||
      called_incumbent > most->second || is_superior(most->first, clauses))
    return {};
  return most->first;
}

// Names, each once.
class NameList {
 public:
  void add(std::string name) {
    name = lower(name);
    if (!name.empty() && !contains(name)) names_.push_back(std::move(name));
  }
  // "the unit's chief" and "the branch chief" are "the chief" further down.
  void add_with_last_word(const std::string& name) {
    add(name);
    const std::size_t last = name.find_last_of(' ');
    if (last != std::string::npos && !is_under_another(name)) add(name.substr(last + 1));
  }
  void remove(const std::string& name) { std::erase(names_, name); }
  bool contains(const std::string& name) const {
    return std::find(names_.begin(), names_.end(), name) != names_.end();
  }
  std::vector<std::string> take() { return std::move(names_); }

 private:
  std::vector<std::string> names_;
};

// The head of whom it is told to whom he or she reports, in the first clause that tells it of
// anybody: "The Leader works for the Area Supervisor", "The manager's superior is". Empty where it
// is somebody whom the paper has named as a superior before, or whom it introduces.
std::string reporting_head(std::span<const Clause> clauses, const Grammar& grammar) {
  static const GuardedPattern reports(
      R"((?i)^(?:the |this |its )?((?:[a-z'’-]+ ){0,3}?([a-z'’-]+))(?:(?: in charge)?(?: of (?:the |this )?[a-z ]{1,40}?)? (?:reports? (?:directly )?to|works (?:directly )?(?:under|for)|answers? (?:directly )?to|is (?:directly )?(?:under|responsible to|accountable to|supervised by)|comes under)|['’]s (?:own |immediate |direct )*(?:superior|supervisor|boss|rater)(?:,| is\b)))");
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    std::string name, noun;
    if (!reports.in(clauses[i].text, &name, &noun)) continue;
    name = lower(name);
    if (!grammar.is_person(lower(noun)) || noun.ends_with("s")) continue;
    const bool someone =
        name == "employee" || is_superior(name, clauses.first(i)) || is_introduced(name, clauses);
    return someone ? std::string() : name;
  }
  return {};
}

// How many clauses begin with one of the names: "The Executive Director decides".
int acts_of(const NameList& names, std::span<const Clause> clauses) {
  static const GuardedPattern subject(R"((?i)^(?:the |this )?((?:[\w'’-]+ ){1,5}))");
  int acts = 0;
  for (const Clause& clause : clauses) {
    std::string words;
    if (!subject.in(clause.text, &words)) continue;
    words = lower(words);
    for (std::size_t end = words.find(' '); end != std::string::npos;
         end = words.find(' ', end + 1))
      if (names.contains(words.substr(0, end))) {
        ++acts;
        break;
      }
  }
  return acts;
}

// The heads that the paper says the incumbent is, and whom it names by the work again and again.
void add_told_names(std::span<const Clause> clauses, NameList& names) {
  static const GuardedPattern is_called(
      std::string(
          R"((?i)\b(?:incumbent|position|employee) (?:is|serves as|functions as|acts as) (?:the )?()") +
      kHead + R"()\b)");
  // "As branch chief, the incumbent ..."
  static const GuardedPattern acts_as(std::string(R"((?i)^as (?:the |an? )?()") + kHead +
                                      R"(),? (?:the |this )?(?:incumbent|employee|position)\b)");
  static const GuardedPattern worker(std::string(R"((?i)^the ()") + kWorker +
                                     R"() (?:[a-z]+ly |also |then |may |is |has |does )?[a-z]+\b)");
  // A title without an article, as lawyers write: "Counsel reads the record."
  static const GuardedPattern bare_worker(std::string("^((?i)") + kWorker +
                                          R"() [a-z]+(?:s|ed)\b)");
  std::string name;
  std::map<std::string, int> workers;
  for (const Clause& clause : clauses) {
    if (is_called.in(clause.text, &name)) names.add_with_last_word(name);
    if (acts_as.in(clause.text, &name)) names.add_with_last_word(name);
    if (worker.in(clause.text, &name) || bare_worker.in(clause.text, &name)) ++workers[lower(name)];
  }
  const auto most =
      std::max_element(workers.begin(), workers.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most != workers.end() && most->second >= kOftenEnough) names.add_with_last_word(most->first);
}

// "The District Conservationist (the DC) runs it": initials of a name that is known.
void add_abbreviations(std::span<const Clause> clauses, NameList& names) {
  static const GuardedPattern abbreviated(
      R"(\b((?:[A-Z][\w'’-]* ){1,4}[A-Z][\w'’-]*),? \((?:the |hereafter |called )?([A-Z]{2,5})\))");
  for (const Clause& clause : clauses) {
    re2::StringPiece rest(clause.text), words, letters;
    while (abbreviated.next_in(&rest, &words, &letters)) {
      std::string name = lower({words.data(), words.size()});
      if (name.starts_with("the ")) name.erase(0, 4);
      if (names.contains(name)) names.add({letters.data(), letters.size()});
    }
  }
}

}  // namespace

std::vector<std::string> incumbent_names(std::span<const Clause> clauses,
                                         const std::vector<std::string>& titles,
                                         const Grammar& grammar) {
  NameList names;
  std::vector<std::string> all_titles = titles;
  for (std::string& title : titles_at_the_top(clauses, grammar))
    all_titles.push_back(std::move(title));
  static const GuardedPattern of_supervisor(
      R"((?i)\b(?:supervisory|supervisor|chief|head|manager)\b)");
  bool heads = false;
  for (const std::string& title : all_titles) {
    for (std::string& name : names_of_title(title, grammar)) names.add(std::move(name));
    heads = heads || of_supervisor.in(title);
  }
  for (const std::string& title : titles)
    for (std::string& name : shorter_titles(title)) names.add(std::move(name));
  // Where the incumbent acts by title, another head who acts is somebody else.
  const bool by_title = acts_of(names, clauses) >= kActsByTitle;
  add_told_names(clauses, names);
  const std::string reporting = reporting_head(clauses, grammar);
  if (!by_title || names.contains(reporting)) names.add_with_last_word(reporting);
  if (!by_title) {
    // "The Division Head decides" in the paper of a Branch Head.
    const std::string acting = heads ? acting_head(clauses, grammar) : std::string();
    if (!names.contains(acting.substr(acting.find_last_of(' ') + 1))) names.add(acting);
  }
  add_abbreviations(clauses, names);
  for (const std::string& title : titles) {
    names.remove(title_above(title));
    const std::string bare = lower(title.substr(title.find_last_of(' ') + 1));
    if (bare.size() < title.size() && is_answered_to(bare, clauses)) names.remove(bare);
  }
  return names.take();
}

}  // namespace secondlook
