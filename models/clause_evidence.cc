// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clause_evidence.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "models/characters.h"
#include "models/tagging.h"

namespace secondlook {
namespace {

std::ptrdiff_t letters_in(std::string_view text) {
  return std::count_if(text.begin(), text.end(), [](char c) { return !is_space(c); });
}

// A turn within a word, as at the comma behind it, is put behind the word.
std::size_t word_end(const std::string& text, std::size_t at) {
  if (at > 0 && !is_space(text[at - 1]))
    while (at < text.size() && !is_space(text[at])) ++at;
  return at;
}

// Whether the words at `at` are said of the incumbent though the clause begins with somebody else.
bool is_own(const Clause& clause, std::size_t at) {
  return std::any_of(clause.parts.begin(), clause.parts.end(), [&](const AssertedPart& part) {
    return part.own && at >= part.begin && at < part.end;
  });
}

// Where the clause's text turns from one assertion to another, its lead-in left out.
std::vector<AssertedPart> stretches(const Clause& clause, std::size_t own_begin) {
  std::vector<std::size_t> turns = {own_begin};
  for (const AssertedPart& part : clause.parts)
    for (const std::size_t at : {part.begin, part.end})
      if (at > own_begin && at < clause.text.size()) turns.push_back(word_end(clause.text, at));
  std::sort(turns.begin(), turns.end());
  std::vector<AssertedPart> result;
  for (std::size_t i = 0; i < turns.size(); ++i) {
    const std::size_t end = i + 1 < turns.size() ? turns[i + 1] : clause.text.size();
    const AssertedPart next{turns[i], end, told_assertion(clause, turns[i])};
    const bool wordless =
        letters_in(std::string_view(clause.text).substr(next.begin, end - next.begin)) == 0;
    if (!result.empty() && (wordless || result.back().assertion == next.assertion))
      result.back().end = end;
    else
      result.push_back(next);
  }
  return result;
}

// The clause's text is the paper's with white space folded, behind a lead-in: both end alike, so
// letters are counted from there.
class WayBack {
 public:
  WayBack(const RunningText& text, const Clause& clause)
      : printed_(std::string_view(text.text).substr(clause.begin, clause.end - clause.begin)),
        clause_(clause) {}

  // Where the clause's own text begins in Clause::text.
  std::size_t own_begin() const {
    auto left = letters_in(printed_);
    std::size_t at = clause_.text.size();
    while (at > 0 && left > 0) left -= is_space(clause_.text[--at]) ? 0 : 1;
    return at;
  }

  // The byte of the RunningText where the letter at `at` of Clause::text stands.
  std::size_t operator()(std::size_t at) const {
    auto left = letters_in(std::string_view(clause_.text).substr(at));
    std::size_t back = printed_.size();
    while (back > 0 && left > 0) left -= is_space(printed_[--back]) ? 0 : 1;
    return clause_.begin + back;
  }

 private:
  std::string_view printed_;
  const Clause& clause_;
};

}  // namespace

Assertion told_assertion(const Clause& clause, std::size_t begin) {
  const Assertion assertion = assertion_at(clause, begin);
  // What somebody else recommends is still theirs.
  const bool others = clause.actor != Actor::incumbent &&
                      clause.assertion == Assertion::delegated && !is_own(clause, begin);
  const bool acts = assertion == Assertion::asserted || assertion == Assertion::recommended;
  return others && acts ? Assertion::delegated : assertion;
}

std::vector<ClauseEvidence> clause_evidence(const RunningText& text,
                                            std::span<const Clause> clauses) {
  std::vector<ClauseEvidence> result;
  result.reserve(clauses.size());
  for (const Clause& clause : clauses) {
    ClauseEvidence found{clause.section, clause.duty, clause.actor, {}};
    const WayBack way_back(text, clause);
    for (const AssertedPart& part : stretches(clause, way_back.own_begin()))
      for (Evidence& item : text.evidence(way_back(part.begin), way_back(part.end))) {
        item.assertion = name(part.assertion);
        found.evidence.push_back(std::move(item));
      }
    result.push_back(std::move(found));
  }
  return result;
}

}  // namespace secondlook
