// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/third_person.h"

#include <re2/re2.h>

#include <string>
#include <string_view>

#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// Verbs of acts that show authority or rank; few of them are nouns at the beginning of an item.
constexpr char kVerbs[] =
    "(?:accept|act|adjust|administer|advise|allocate|allot|answer|apportion|appoint|appraise|"
    "approve|"
    "arrange|assess|assign|assist|assure|bind|change|chair|choose|close|command|commit|conceive|"
    "control|coordinate|decide|define|delegate|deny|deploy|design|determine|develop|devise|direct|"
    "discipline|dismiss|distribute|draft|ensure|establish|evaluate|execute|fix|formulate|give|"
    "grant|"
    "guide|head|hear|hire|hold|initiate|issue|lead|manage|measure|move|negotiate|obtain|organize|"
    "oversee|plan|prescribe|promulgate|propose|provide|publish|rate|reassign|recommend|redirect|"
    "reorganize|report|represent|resolve|review|revise|reward|run|select|serve|set|settle|shift|"
    "sign|"
    "speak|stop|supervise|testify|track|weigh|write)";

// "I answer", "you alone decide"; ", rate", "and, when needed, remove".
const RE2& linked_verb() {
  static const RE2 verb(
      R"(((?:\b[Yy]ou|\bI|\b[Ww]e)(?: (?:also|alone|then|personally|\w+ly))?|, and|, or| and| or|,)(?:, [\w ]{1,30},)? )" +
      ("(" + std::string(kVerbs) + R"()\b)"));
  return verb;
}

bool speaks_to_or_of_the_speaker(const std::string& text) {
  static const GuardedPattern person(R"(\b(?:[Yy]ou|I|[Ww]e) )");
  return person.in(text);
}

// Bytes of the verb at the beginning of an item, 0 where there is none. "Head of" is a title.
std::size_t leading_verb(const std::string& text) {
  static const GuardedPattern begins(std::string("^((?i:") + kVerbs + "))(?:,| [a-z])");
  std::string verb;
  if (text.empty() || text.front() < 'A' || text.front() > 'Z' || !begins.in(text, &verb) ||
      text.compare(verb.size(), 4, " of ") == 0)
    return 0;
  return verb.size();
}

std::string_view ending(std::string_view verb) {
  const char last = verb.back();
  return last == 's' || last == 'x' || last == 'z' || last == 'o' || verb.ends_with("sh") ||
                 verb.ends_with("ch")
             ? "es"
             : "s";
}

// Puts the verb that ends at `end` into the third person; bytes by which the text grows.
std::size_t inflect(Clause& clause, std::size_t begin, std::size_t end) {
  std::string& text = clause.text;
  const std::size_t before = text.size();
  const bool y = text[end - 1] == 'y' && end - begin > 2 &&
                 std::string_view("aeiou").find(text[end - 2]) == std::string_view::npos;
  if (y)
    text.replace(end - 1, 1, "ies");
  else
    text.insert(end, ending(std::string_view(text).substr(begin, end - begin)));
  const std::size_t grown = text.size() - before;
  for (AssertedPart& part : clause.parts) {
    if (part.begin >= end) part.begin += grown;
    if (part.end >= end) part.end += grown;
  }
  return grown;
}

}  // namespace

Clause in_third_person(Clause clause) {
  std::size_t at = 0;
  if (const std::size_t verb = leading_verb(clause.text); verb > 0)
    at = verb + inflect(clause, 0, verb);
  else if (!speaks_to_or_of_the_speaker(clause.text))
    return clause;
  re2::StringPiece groups[3];
  while (linked_verb().Match(clause.text, at, clause.text.size(), RE2::UNANCHORED, groups, 3)) {
    const auto begin = static_cast<std::size_t>(groups[2].data() - clause.text.data());
    const std::size_t end = begin + groups[2].size();
    at = end + inflect(clause, begin, end);
  }
  return clause;
}

}  // namespace secondlook
