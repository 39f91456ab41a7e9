// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagging.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "models/characters.h"
#include "models/incumbent_names.h"
#include "models/predicate_assertion.h"

namespace secondlook {
namespace {

// The first words of a clause hold its subject, after an opening such as "In this capacity,".
constexpr std::size_t kSubjectBytes = 90;
// A clause is said to be negated, recommended and so on as a whole if its cue stands this near to
// its beginning.
constexpr std::size_t kMainActBytes = 60;

// "Director, Office of Locks" and "Supervisory Program Analyst" to the words that a paper calls its
// incumbent by. In a Deputy Director's paper "the Director" is somebody else.
std::vector<std::string> own_names(const std::string& title, const Grammar& grammar) {
  static const RE2 of_what(R"((?i)([,(]| (?:of|for|to) ))");
  std::string head = title;
  RE2::GlobalReplace(&head, R"(\s+)", " ");
  re2::StringPiece tail;
  if (RE2::PartialMatch(head, of_what, &tail))
    head.resize(static_cast<std::size_t>(tail.data() - head.data()));
  head = lower(trimmed(head));
  std::vector<std::string> names;
  if (head.size() > 3) names.push_back(head);
  // "Supervisory Budget Officer" is the Budget Officer.
  constexpr std::string_view kSupervisory = "supervisory ";
  if (head.starts_with(kSupervisory)) names.push_back(head.substr(kSupervisory.size()));
  // "Supervisory Forester (District Manager)", "Supervisory Park Ranger (District Ranger)";
  // "(Civil)" is no person.
  static const RE2 in_brackets(R"(\(((?:[a-z-]+ )*([a-z-]+))\))");
  std::string bracketed, person;
  if (RE2::PartialMatch(lower(title), in_brackets, &bracketed, &person) &&
      grammar.is_person(person)) {
    names.push_back(bracketed);
    if (bracketed.starts_with("deputy ")) names.push_back("deputy");
  }
  static const RE2 under_another(
      R"(^(deputy|vice|assistant|associate|acting)\b.*\b(?:director|chief|head|administrator|commissioner|manager|secretary|counsel|general|officer|superintendent))");
  std::string first;
  if (RE2::PartialMatch(head, under_another, &first)) {
    if (first == "deputy") names.push_back(first);
    return names;
  }
  const std::size_t last = head.find_last_of(' ');
  if (last != std::string::npos && head.size() - last > 4) names.push_back(head.substr(last + 1));
  return names;
}

// "Deputy Assistant Secretary for Housing" is also the DAS: initials of the title's first words.
std::vector<std::string> initials(const std::string& title) {
  const std::string head = title.substr(0, title.find_first_of(",("));
  std::string letters;
  bool begins = true;
  for (const char c : head) {
    if (begins && c >= 'A' && c <= 'Z') letters += static_cast<char>(c - 'A' + 'a');
    begins = c == ' ' || c == '-';
  }
  std::vector<std::string> names;
  for (std::size_t n = 3; n <= letters.size(); ++n) names.push_back(letters.substr(0, n));
  return names;
}

class Tagger {
 public:
  Tagger(const std::vector<std::string>& titles, std::span<const Clause> clauses,
         const Lexicon& lexicon)
      : lexicon_(lexicon) {
    for (const std::string& title : titles)
      for (std::string& name : own_names(title, lexicon.grammar)) names_.push_back(std::move(name));
    for (std::string& name : incumbent_names(clauses)) names_.push_back(std::move(name));
    static const RE2 of_supervisor(R"((?i)\b(?:supervisory|supervisor|chief|head|manager)\b)");
    const bool heads = std::any_of(titles.begin(), titles.end(), [](const std::string& title) {
      return RE2::PartialMatch(title, of_supervisor);
    });
    std::string head = heads ? acting_head(clauses) : std::string();
    if (!head.empty()) names_.push_back(std::move(head));
    for (const std::string& title : titles)
      for (std::string& name : initials(title)) names_.push_back(std::move(name));
  }

  void tag(Clause& clause) {
    if (clause.section != section_ || clause.duty != duty_) carried_ = Actor::incumbent;
    section_ = clause.section;
    duty_ = clause.duty;
    clause.actor = actor_of(clause);
    carried_ = clause.actor;
    find_own_names(clause);
    find_assertions(clause);
    for (const std::size_t pattern : lexicon_.action_patterns.occurring(clause.text)) {
      const std::string& action = lexicon_.actions[pattern];
      if (std::find(clause.actions.begin(), clause.actions.end(), action) == clause.actions.end())
        clause.actions.push_back(action);
    }
    for (const std::size_t pattern : lexicon_.reach_patterns.occurring(clause.text))
      clause.reach = std::max(clause.reach, lexicon_.reaches[pattern]);
  }

 private:
  // An opening phrase up to its comma tells when or as what, not who.
  static std::string_view without_opening(std::string_view text) {
    static const RE2 opening(
        R"(^(?i)((?:(?:at |in |on )?(?:each|every) [a-z]+,? |(?:once|twice) an? [a-z]+,? )|(?:in (?:this|that|such) (?:capacity|role)|as (?:a|an|the) [^,]{1,60}|in addition|additionally|also|further|furthermore|specifically|typically|generally|normally|usually|on (?:a|an) [^,]{1,30} basis|within [^,]{1,50}|for [^,]{1,40}|when [^,]{1,60}|under [^,]{1,60}|in [^,]{1,50}),\s+))");
    re2::StringPiece group;
    if (!RE2::PartialMatch(text, opening, &group)) return text;
    return text.substr(static_cast<std::size_t>(group.end() - text.data()));
  }

  // Whether the words begin with the incumbent, by whatever name.
  bool names_incumbent(std::string_view words) const {
    static const RE2 pronoun(
        R"((?i)^(?:he or she|he/she|s/he|she|he|the (?:incumbent|employee|position)|incumbent|this (?:position|employee|individual)|the individual)\b)");
    // "The incumbent's supervisor" is another, and so is the Chief Counsel where the incumbent is
    // called the Chief.
    static const RE2 person_of_incumbent(
        R"((?i)^(?:the |this )?(?:incumbent|employee|position|individual)['’]s (?:[\w-]+ ){0,2}?(?:supervisors?|superiors?|predecessors?|chief|employer|rater)\b)");
    static const RE2 longer_title(R"(^ [A-Z][a-z])");
    if (RE2::PartialMatch(words, person_of_incumbent)) return false;
    if (RE2::PartialMatch(words, pronoun)) return true;
    const std::string plain = lower(words.substr(0, kSubjectBytes));
    return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
      const std::string_view rest =
          std::string_view(plain).substr(plain.starts_with("the ") ? 4 : 0);
      if (!rest.starts_with(name)) return false;
      const std::string_view behind =
          words.substr(std::min(words.size(), plain.size() - rest.size() + name.size()));
      return behind.empty() ||
             (!is_letter(behind.front()) && !RE2::PartialMatch(behind, longer_title));
    });
  }

  // "Chief and deputy rate the section chiefs": the deputy's act as much as the chief's.
  bool acts_jointly(std::string_view subject) const {
    static const RE2 jointly(
        R"((?i)^(?:the |(?:jointly|together) )?(?:[\w' ]{1,30} and (?:the |his |her )?(?:\w+ )?deputy|with the (?:[\w]+ )?(?:chief|director|manager|head|commander))\b)");
    const bool is_deputy = std::find(names_.begin(), names_.end(), "deputy") != names_.end();
    return is_deputy && RE2::PartialMatch(subject, jointly);
  }

  // "From these the Director judges": the incumbent before a verb, though not as the first word.
  bool incumbent_acts_further_on(const std::string& plain) const {
    static const RE2 verb(R"(^ (?:[a-z]+ly )?(?:[a-z]+s|may|must) )");
    const auto acts = [&](const std::string& name) {
      const std::size_t at = plain.find(" the " + name + " ");
      return at != std::string::npos &&
             RE2::PartialMatch(re2::StringPiece(plain).substr(at + name.size() + 5), verb);
    };
    return acts("incumbent") || acts("employee") || std::any_of(names_.begin(), names_.end(), acts);
  }

  Actor actor_of(const Clause& clause) const {
    const std::string_view subject = without_opening(clause.text).substr(0, kSubjectBytes);
    static const RE2 they(R"((?i)^they\b)");
    if (RE2::PartialMatch(subject, they)) return carried_;
    if (names_incumbent(subject) || acts_jointly(subject)) return Actor::incumbent;
    const auto actors = lexicon_.actor_patterns.occurring(subject);
    if (!actors.empty()) return lexicon_.actors[actors.front()];
    if (incumbent_acts_further_on(lower(subject))) return Actor::incumbent;
    static const RE2 goes_on(R"((?i)^(?:also|then|in addition|additionally|further),? )");
    if (clause.continues || RE2::PartialMatch(clause.text, goes_on)) return carried_;
    return Actor::incumbent;
  }

  // "are rated by the Director" names the incumbent in the Director's paper. What the
  // incumbent does to "the Director" is done to another; "the Director of Locks" may be one, too.
  void find_own_names(Clause& clause) const {
    static const RE2 others_title(R"(^(?:(?:,? (?:of|for) )|,? \(|,? (?:[A-Z]))|^-)");
    static const RE2 acted_by(R"((?i)\bby $)");
    const std::string plain = lower(clause.text);
    for (std::size_t at = plain.find(" the "); at != std::string::npos;
         at = plain.find(" the ", at + 1)) {
      const std::size_t begin = at + 5;
      const std::string_view rest = std::string_view(plain).substr(begin);
      std::size_t length = 0;
      for (const std::string& name : names_)
        if (rest.starts_with(name) && (rest.size() == name.size() || !is_letter(rest[name.size()])))
          length = std::max(length, name.size());
      if (length == 0) continue;
      const std::string_view behind = std::string_view(clause.text).substr(begin + length);
      const bool owns = behind.starts_with("'s ") || behind.starts_with("’s ");
      const bool by = RE2::PartialMatch(re2::StringPiece(plain).substr(0, at + 1), acted_by);
      if (RE2::PartialMatch(behind, others_title)) continue;
      if (clause.actor == Actor::incumbent && !owns && !by) continue;
      clause.own_names.emplace_back(begin, begin + length);
    }
  }

  void find_assertions(Clause& clause) {
    // "The incumbent is assisted by ..." tells of the incumbent all the same.
    const bool own_subject = names_incumbent(without_opening(clause.text));
    const std::vector<ToldPredication> told =
        told_predications(clause.text, lexicon_.grammar,
                          [this](std::string_view words) { return names_incumbent(words); });
    std::optional<Assertion> main;
    for (const auto& hit : lexicon_.cue_patterns.find(clause.text)) {
      const AssertionCue& cue = lexicon_.cues[hit.pattern];
      if (cue.assertion == Assertion::delegated &&
          ((cue.backward && (own_subject || is_asked(clause.text.substr(0, hit.begin)))) ||
           done_by_incumbent(clause, hit)))
        continue;
      AssertedPart part{cue.backward ? 0 : hit.begin, end_of_reach(clause.text, hit.end),
                        cue.assertion};
      // A condition that opens the clause holds for all of it.
      if (cue.assertion == Assertion::conditional && hit.begin == 0) part.end = clause.text.size();
      if (cue.to_comma) part.end = std::min(part.end, clause.text.find(',', hit.end));
      if (hit.begin > 0) keep_within(told, hit.begin, part);
      if (part.begin < kMainActBytes && !main) main = part.assertion;
      clause.parts.push_back(part);
    }
    add_told(clause, told, main);
    if (clause.actor != Actor::incumbent && clause.actor != Actor::supervisor)
      main = main == Assertion::negated ? main : Assertion::delegated;
    if (clause.actor == Actor::supervisor && !main) main = Assertion::delegated;
    clause.assertion = main.value_or(Assertion::asserted);
  }

  // "Decides what is done by the crews": the crews' part is what is decided.
  static bool is_asked(const std::string& before) {
    static const RE2 question(
        R"((?i)\b(?:decid|determin|sett?l|say|tell|specif|stat|choos|plan)\w*\b[^,;]{0,40}\b(?:what|which|how|whether|who|when|where)\b[^,;]{0,20}$)");
    return RE2::PartialMatch(before, question);
  }

  // A cue holds within the main clause that it stands in. What another recommends is theirs.
  static void keep_within(const std::vector<ToldPredication>& told, std::size_t cue,
                          AssertedPart& part) {
    for (const ToldPredication& one : told) {
      if (one.begin <= cue && cue < one.end) {
        if (one.actor == Actor::other && part.assertion == Assertion::recommended)
          part.assertion = Assertion::delegated;
        if (one.main) part.begin = std::max(part.begin, one.begin);
      }
      if (one.main && one.begin > cue) part.end = std::min(part.end, one.begin);
    }
  }

  // What grammar tells, and words do not.
  static void add_told(Clause& clause, const std::vector<ToldPredication>& told,
                       std::optional<Assertion>& main) {
    for (const ToldPredication& one : told) {
      const bool own =
          one.names_actor && one.actor == Actor::incumbent && clause.actor != Actor::incumbent;
      if (!one.assertion && !own) continue;
      const AssertedPart part{one.begin, one.end, one.assertion.value_or(Assertion::asserted), own};
      clause.parts.push_back(part);
      if (one.begin < kMainActBytes && one.main && !main && one.assertion) main = one.assertion;
      if (one.begin == 0 && one.names_actor && one.actor == Actor::other &&
          clause.actor == Actor::incumbent)
        clause.actor = Actor::other;
    }
  }

  // "is decided by the Chief", "are the Chief's to grant" in the paper of the Chief.
  bool done_by_incumbent(const Clause& clause, const PatternSet::Hit& hit) const {
    const std::string_view text = clause.text;
    for (std::size_t at = text.find(' ', hit.begin); at < hit.end; at = text.find(' ', at + 1))
      if (names_incumbent(text.substr(at + 1))) return true;
    return false;
  }

  // To the first end behind `from`, or the end of the clause.
  std::size_t end_of_reach(const std::string& text, std::size_t from) const {
    const auto ends = lexicon_.cue_ends.find(std::string_view(text).substr(from));
    std::size_t end = text.size();
    for (const auto& hit : ends) end = std::min(end, from + hit.begin);
    return end;
  }

  std::vector<std::string> names_;
  const Lexicon& lexicon_;
  std::string section_;
  int duty_ = -1;
  Actor carried_ = Actor::incumbent;
};

}  // namespace

void tag(std::vector<Clause>& clauses, const std::vector<std::string>& titles,
         const Lexicon& lexicon) {
  Tagger tagger(titles, clauses, lexicon);
  for (Clause& clause : clauses) tagger.tag(clause);
}

Clause with_incumbent(const Clause& clause) {
  static constexpr std::string_view kIncumbent = "incumbent";
  Clause result = clause;
  for (auto name = clause.own_names.rbegin(); name != clause.own_names.rend(); ++name) {
    const auto [begin, end] = *name;
    result.text.replace(begin, end - begin, kIncumbent);
    const auto moved = [&, end = end](std::size_t at) {
      return at < end ? at : at - (end - name->first) + kIncumbent.size();
    };
    for (AssertedPart& part : result.parts) {
      part.begin = moved(part.begin);
      part.end = moved(part.end);
    }
  }
  return result;
}

Assertion assertion_at(const Clause& clause, std::size_t begin) {
  // Somebody else's act stays theirs, whatever cue stands in it; of several cues the nearest before
  // it holds.
  const bool others = clause.actor != Actor::incumbent && clause.actor != Actor::supervisor;
  Assertion assertion = others ? Assertion::delegated : Assertion::asserted;
  std::size_t nearest = 0;
  for (const AssertedPart& part : clause.parts)
    if (begin >= part.begin && begin < part.end && part.begin >= nearest) {
      assertion = part.assertion;
      nearest = part.begin;
    }
  return assertion;
}

}  // namespace secondlook
