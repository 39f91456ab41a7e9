// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagging.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/incumbent.h"
#include "models/sentence/predicate_assertion.h"

namespace secondlook {
namespace {

// The first words of a clause hold its subject, after an opening such as "In this capacity,".
constexpr std::size_t kSubjectBytes = 90;
// A clause is said to be negated, recommended and so on as a whole if its cue stands this near to
// its beginning.
constexpr std::size_t kMainActBytes = 60;

class Tagger {
 public:
  Tagger(const std::vector<std::string>& titles, std::span<const Clause> clauses,
         const Lexicon& lexicon)
      : incumbent_(clauses, titles, lexicon.grammar), lexicon_(lexicon) {}

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
    static const GuardedPattern opening(
        R"(^(?i)((?:(?:at |in |on )?(?:each|every) [a-z]+,? |(?:once|twice) an? [a-z]+,? )|(?:in (?:this|that|such) (?:capacity|role)|as (?:a|an|the) [^,]{1,60}|in addition|additionally|also|further|furthermore|specifically|typically|generally|normally|usually|on (?:a|an) [^,]{1,30} basis|within [^,]{1,50}|for [^,]{1,40}|when [^,]{1,60}|under [^,]{1,60}|in [^,]{1,50}),\s+))");
    re2::StringPiece group;
    if (!opening.in(text, &group)) return text;
    return text.substr(static_cast<std::size_t>(group.end() - text.data()));
  }

  // "Chief and deputy rate the section chiefs": the deputy's act as much as the chief's.
  bool acts_jointly(std::string_view subject) const {
    static const GuardedPattern jointly(
        R"((?i)^(?:the |(?:jointly|together) )?(?:[\w' ]{1,30} and (?:the |his |her )?(?:\w+ )?deputy|with the (?:[\w]+ )?(?:chief|director|manager|head|commander))\b)");
    const auto& names = incumbent_.names();
    const bool is_deputy = std::find(names.begin(), names.end(), "deputy") != names.end();
    return is_deputy && jointly.in(subject);
  }

  // "From these the Director judges": the incumbent before a verb, though not as the first word.
  bool incumbent_acts_further_on(const std::string& plain) const {
    static const GuardedPattern verb(R"(^ (?:[a-z]+ly )?(?:[a-z]+s|may|must) )");
    const auto acts = [&](const std::string& name) {
      const std::size_t at = plain.find(" the " + name + " ");
      return at != std::string::npos &&
             verb.in(re2::StringPiece(plain).substr(at + name.size() + 5));
    };
    const auto& names = incumbent_.names();
    return acts("incumbent") || acts("employee") || std::any_of(names.begin(), names.end(), acts);
  }

  // "Who hires and fires the drivers is the company": the subject stands behind, as if it said "the
  // company does".
  static std::optional<std::string> subject_told_last(std::string_view text) {
    static const GuardedPattern last(
        R"((?i)^(?:the (?:one|person|people) |those |all |everyone )?(?:who|that) [^.;:]{3,60}? (?:is|are|remains?) ((?:the|an?|another|its|his|her|our|their|not) [\w'’ -]{2,50}?)(?:[,.;:]|$))");
    re2::StringPiece subject;
    if (!last.in(text, &subject)) return std::nullopt;
    return std::string(subject) + " does";
  }

  // "In personnel matters the Chief selects": what opens the clause tells of what, not who.
  bool acts_behind_opening(std::string_view subject) const {
    static const GuardedPattern opening(
        R"((?i)^(?:in|on|for|at|from|within|during|before|after|upon|over|with|through) )");
    return opening.in(subject) && incumbent_acts_further_on(lower(subject));
  }

  Actor actor_of(const Clause& clause) const {
    const std::optional<std::string> last = subject_told_last(clause.text);
    const std::string_view subject =
        last ? std::string_view(*last) : without_opening(clause.text).substr(0, kSubjectBytes);
    static const GuardedPattern they(R"((?i)^(?:they|so (?:is|are) (?:the one |those )?who)\b)");
    if (they.in(subject)) return carried_;
    if (incumbent_.begins(subject) || acts_jointly(subject)) return Actor::incumbent;
    if (acts_behind_opening(subject)) return Actor::incumbent;
    const auto actors = lexicon_.actor_patterns.occurring(subject);
    if (!actors.empty()) return lexicon_.actors[actors.front()];
    if (incumbent_acts_further_on(lower(subject))) return Actor::incumbent;
    static const GuardedPattern goes_on(
        R"((?i)^(?:also|then|in addition|additionally|further),? )");
    if (clause.continues || goes_on.in(clause.text)) return carried_;
    return Actor::incumbent;
  }

  // "are rated by the Director" names the incumbent in the Director's paper. What the
  // incumbent does to "the Director" is done to another; "the Director of Locks" may be one, too.
  void find_own_names(Clause& clause) const {
    static const GuardedPattern others_title(R"(^(?:(?:,? (?:of|for) )|,? \(|,? (?:[A-Z]))|^-)");
    static const GuardedPattern acted_by(R"((?i)\bby $)");
    const std::string plain = lower(clause.text);
    for (std::size_t at = plain.find(" the "); at != std::string::npos;
         at = plain.find(" the ", at + 1)) {
      const std::size_t begin = at + 5;
      const std::string_view rest = std::string_view(plain).substr(begin);
      std::size_t length = 0;
      for (const std::string& name : incumbent_.names())
        if (rest.starts_with(name) && (rest.size() == name.size() || !is_letter(rest[name.size()])))
          length = std::max(length, name.size());
      if (length == 0) continue;
      const std::string_view behind = std::string_view(clause.text).substr(begin + length);
      const bool owns = behind.starts_with("'s ") || behind.starts_with("’s ");
      const bool by = acted_by.in(re2::StringPiece(plain).substr(0, at + 1));
      if (others_title.in(behind)) continue;
      if (clause.actor == Actor::incumbent && !owns && !by) continue;
      clause.own_names.emplace_back(begin, begin + length);
    }
  }

  void find_assertions(Clause& clause) {
    // "The incumbent is assisted by ..." tells of the incumbent all the same.
    const bool own_subject = incumbent_.begins(without_opening(clause.text));
    const std::vector<ToldPredication> told =
        told_predications(clause.text, lexicon_.grammar,
                          [this](std::string_view words) { return incumbent_.begins(words); });
    std::optional<Assertion> main;
    const std::vector<PatternSet::Hit> hits = lexicon_.cue_patterns.find(clause.text);
    for (const auto& hit : hits) {
      const AssertionCue& cue = lexicon_.cues[hit.pattern];
      if (is_part_of_another(hits, hit) ||
          (cue.assertion == Assertion::negated && denies_nothing(told, hit.begin)))
        continue;
      if (cue.assertion == Assertion::delegated &&
          ((cue.backward && (own_subject || is_asked(clause.text.substr(0, hit.begin)))) ||
           done_by_incumbent(clause, hit) || tells_of_incumbent(told, hit.begin)))
        continue;
      AssertedPart part{cue.backward ? 0 : hit.begin, end_of_reach(clause.text, hit.end),
                        cue.assertion};
      // A condition that opens the clause holds for all of it.
      if (cue.assertion == Assertion::conditional && hit.begin == 0) part.end = clause.text.size();
      if (cue.to_comma) part.end = std::min(part.end, clause.text.find(',', hit.end));
      if (hit.begin > 0) keep_within(told, hit.begin, part);
      if (part.assertion == Assertion::recommended && is_denied(told, hit.begin))
        part.assertion = Assertion::negated;
      if (part.begin < kMainActBytes && !main) main = part.assertion;
      clause.parts.push_back(part);
    }
    add_told(clause, told, main);
    if (clause.actor != Actor::incumbent && clause.actor != Actor::supervisor)
      main = main == Assertion::negated ? main : Assertion::delegated;
    if (clause.actor == Actor::supervisor && !main) main = Assertion::delegated;
    clause.assertion = main.value_or(Assertion::asserted);
  }

  // "Is asked by the Chief to speak": named, and acts.
  static bool tells_of_incumbent(const std::vector<ToldPredication>& told, std::size_t at) {
    return std::any_of(told.begin(), told.end(), [&](const ToldPredication& one) {
      return one.begin <= at && at < one.end && one.calls_on_incumbent;
    });
  }

  // "Decides what is done by the crews": the crews' part is what is decided.
  static bool is_asked(const std::string& before) {
    static const GuardedPattern question(
        R"((?i)\b(?:decid|determin|sett?l|say|tell|specif|stat|choos|plan)\w*\b[^,;]{0,40}\b(?:what|which|how|whether|who|when|where)\b[^,;]{0,20}$)");
    return question.in(before);
  }

  // "No object leaves unless she signs", "if a cause has not been found", "problems that theory has
  // not solved": what is denied there is not the incumbent's act.
  static bool denies_nothing(const std::vector<ToldPredication>& told, std::size_t at) {
    return std::any_of(told.begin(), told.end(), [&](const ToldPredication& one) {
      const auto holds = [&](const auto& clause) {
        return clause.first <= at && at < clause.second;
      };
      return one.begin <= at && at < one.end &&
             (one.sets_condition || one.denies_others_only ||
              std::any_of(one.defining.begin(), one.defining.end(), holds));
    });
  }

  // "Gives no legal advice": what is not done is not recommended either.
  static bool is_denied(const std::vector<ToldPredication>& told, std::size_t at) {
    return std::any_of(told.begin(), told.end(), [&](const ToldPredication& one) {
      return one.begin <= at && at < one.denied_end;
    });
  }

  // "What she would change": what would be done is part of what is recommended, and no condition.
  bool is_part_of_another(const std::vector<PatternSet::Hit>& hits,
                          const PatternSet::Hit& hit) const {
    const Assertion own = lexicon_.cues[hit.pattern].assertion;
    return std::any_of(hits.begin(), hits.end(), [&](const PatternSet::Hit& other) {
      const Assertion assertion = lexicon_.cues[other.pattern].assertion;
      const bool before = other.begin < hit.begin || hit.end < other.end;
      return assertion != own && before && other.begin <= hit.begin && hit.begin < other.end &&
             (assertion == Assertion::recommended || assertion == Assertion::negated);
    });
  }

  // A cue holds within the main clause that it stands in. What another recommends is theirs.
  static void keep_within(const std::vector<ToldPredication>& told, std::size_t cue,
                          AssertedPart& part) {
    for (const ToldPredication& one : told) {
      if (one.begin <= cue && cue < one.end) {
        if (one.actor == Actor::other && part.assertion == Assertion::recommended)
          part.assertion = Assertion::delegated;
        const bool own = one.names_actor && one.actor == Actor::incumbent;
        if (one.main || own) part.begin = std::max(part.begin, one.begin);
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
      // A cue that begins where the incumbent's part does holds for it.
      clause.parts.insert(one.assertion ? clause.parts.end() : clause.parts.begin(), part);
      if (one.begin < kMainActBytes && one.main && !main && one.assertion) main = one.assertion;
      if (one.begin == 0 && one.names_actor && one.actor == Actor::other &&
          clause.actor == Actor::incumbent)
        clause.actor = Actor::other;
    }
  }

  // "is decided by the Chief", "are the Chief's to grant" in the paper of the Chief.
  bool done_by_incumbent(const Clause& clause, const PatternSet::Hit& hit) const {
    const std::string_view text = clause.text;
    static const GuardedPattern own_object(
        R"((?i)^(?:him|her|me|you)(?:[,.;:]|$| (?:from|in|on|at|with|for|to|and|or|after|before|each|every|when|under|as|by|once|alone|personally)\b))");
    static const GuardedPattern leads_to(R"((?i)\b(?:by|to|with|the|are|is|left) $)");
    for (std::size_t at = text.find(' ', hit.begin); at <= hit.end; at = text.find(' ', at + 1))
      if (leads_to.in(text.substr(0, at + 1)) &&
          (incumbent_.begins(text.substr(at + 1)) || own_object.in(text.substr(at + 1))))
        return true;
    return false;
  }

  // To the first end behind `from`, or the end of the clause.
  std::size_t end_of_reach(const std::string& text, std::size_t from) const {
    const auto ends = lexicon_.cue_ends.find(std::string_view(text).substr(from));
    std::size_t end = text.size();
    for (const auto& hit : ends) end = std::min(end, from + hit.begin);
    return end;
  }

  Incumbent incumbent_;
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
