// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/title_names.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "models/characters.h"
#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// So many clauses of the paper's top are looked at; one of more bytes is a sentence.
constexpr std::size_t kClausesAtTheTop = 5;
constexpr std::size_t kLongestHeading = 240;

std::vector<std::string> initials(const std::string& title) {
  const std::string head = title.substr(0, title.find_first_of(",("));
  std::string letters;
  bool begins = true;
  for (const char c : head) {
    if (begins && is_upper(c)) letters += static_cast<char>(c - 'A' + 'a');
    begins = c == ' ' || c == '-';
  }
  std::vector<std::string> names;
  for (std::size_t n = 3; n <= letters.size(); ++n) names.push_back(letters.substr(0, n));
  return names;
}

// Behind "Sports Director (GS-0030-11);": "two Sports Specialists".
bool lists_staff(const Clause& clause) {
  static const GuardedPattern counted(
      R"((?i)^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+) [a-z])");
  return clause.continues && counted.in(clause.text);
}

}  // namespace

bool is_under_another(std::string_view title) {
  static const GuardedPattern under_another(
      R"((?i)^(?:deputy|vice|assistant|associate|acting)\b.*\b(?:director|chief|head|administrator|commissioner|manager|secretary|counsel|general|officer|superintendent))");
  return under_another.in(title);
}

std::string title_above(std::string_view title) {
  static const GuardedPattern above(
      R"((?i)^(?:principal |first |senior )?(?:deputy|vice|assistant|associate) ([\w' -]*[\w]))");
  std::string name;
  if (is_under_another(title)) above.in(title, &name);
  return lower(name);
}

std::vector<std::string> names_of_title(const std::string& title, const Grammar& grammar) {
  static const GuardedPattern of_what(R"((?i)([,(]| (?:of|for|to) ))");
  std::string head = title;
  RE2::GlobalReplace(&head, R"(\s+)", " ");
  re2::StringPiece tail;
  if (of_what.in(head, &tail)) head.resize(static_cast<std::size_t>(tail.data() - head.data()));
  head = lower(trimmed(head));
  std::vector<std::string> names = initials(title);
  if (head.size() > 3) names.push_back(head);
  // "Supervisory Budget Officer" is the Budget Officer.
  constexpr std::string_view kSupervisory = "supervisory ";
  if (head.starts_with(kSupervisory)) names.push_back(head.substr(kSupervisory.size()));
  // "Chief, Locks Branch" is the branch chief, "Director, Division of Locks" the division director.
  static const RE2 of_unit(
      R"((?i)^([a-z]+)(?:,| of(?: the)?) (?:(?:[\w&'’-]+ )*(branch|division|section|unit|group|office|service|staff|center|department)(?:,|$)|(branch|division|section|office|department|bureau) (?:of|for) ))");
  std::string post, unit, unit_first;
  if (RE2::PartialMatch(lower(trimmed(title)), of_unit, &post, &unit, &unit_first) &&
      grammar.is_person(post))
    names.push_back((unit.empty() ? unit_first : unit) + " " + post);
  // "Supervisory Forester (District Manager)", "Supervisory Park Ranger (District Ranger)";
  // "(Civil)" is no person.
  static const GuardedPattern in_brackets(R"(\(((?:[a-z-]+ )*([a-z-]+))\))");
  std::string bracketed, person;
  if (in_brackets.in(lower(title), &bracketed, &person) && grammar.is_person(person)) {
    names.push_back(bracketed);
    if (bracketed.starts_with("deputy ")) names.push_back("deputy");
  }
  if (is_under_another(head)) {
    if (head.starts_with("deputy")) names.push_back("deputy");
    return names;
  }
  const std::size_t last = head.find_last_of(' ');
  if (last != std::string::npos && head.size() - last > 4) names.push_back(head.substr(last + 1));
  return names;
}

std::vector<std::string> shorter_titles(const std::string& title) {
  static const RE2 of_another(
      R"((?i)^(?:supervisory|deputy|assistant|associate|vice|acting|lead)\b|[,(]|\b(?:of|for|to|the|and)\b)");
  std::vector<std::string> names;
  if (RE2::PartialMatch(title, of_another)) return names;
  const std::size_t last = title.find_last_of(' ');
  for (std::size_t gap = title.find(' '); gap < last; gap = title.find(' ', gap + 1))
    names.push_back(lower(title.substr(gap + 1)));
  return names;
}

std::span<const Clause> top_of_paper(std::span<const Clause> clauses) {
  // With a verb; or so long that it has one: titles and units are words in capitals.
  static const RE2 sentence(
      R"(\b(?:is|are|has|have|was|were|the|this|its|will|may|must|be)\b.*[.;:]$|(?:\b[a-z]{3,}\b[^.;:]*?){4}[.;:]$)");
  std::size_t count = 0;
  while (count < std::min(kClausesAtTheTop, clauses.size()) &&
         clauses[count].text.size() <= kLongestHeading &&
         !RE2::PartialMatch(clauses[count].text, sentence))
    ++count;
  return clauses.first(count);
}

std::vector<std::string> titles_at_the_top(std::span<const Clause> clauses,
                                           const Grammar& grammar) {
  // Words in capitals up to a noun that may be a person's; what follows ends the title.
  static const RE2 title(
      R"(((?:[A-Z][\w'’&/-]* ){0,3}([A-Z][\w'’-]+))(, (?:[A-Z][\w&'’-]*|of|and|the|for)(?: (?:[A-Z][\w&'’-]*|of|and|the|for))*|,|$|[;.:]| ?\(| [–-] | (?:GS|GG|GM|NH|ZP)\b|,? [0-9]))");
  // "Reports to: Chief, ...", "Office of the Director", "the Bureau, whose Commissioner": others'.
  static const RE2 of_another(
      R"((?i)(?:\b(?:to|of|for|by|under|whose|its)(?: the)?:? |(?:supervisor|superior|to|rater|official):? )$)");
  // "OFFICE OF THE ADMINISTRATOR", in capitals throughout
  static const GuardedPattern office_of(
      R"((?i)^(?:of|to|for|by|under) |\b(?:of|to|for|by|under) the )");
  std::vector<std::string> found;
  const std::span<const Clause> top = top_of_paper(clauses);
  for (std::size_t i = 0; i < top.size(); ++i) {
    if (i + 1 < clauses.size() && lists_staff(clauses[i + 1])) continue;
    const std::string& text = top[i].text;
    re2::StringPiece rest(text), words, noun, unit;
    while (RE2::FindAndConsume(&rest, title, &words, &noun, &unit)) {
      const re2::StringPiece before(text.data(),
                                    static_cast<std::size_t>(words.data() - text.data()));
      if (!grammar.is_person(lower({noun.data(), noun.size()})) || noun.ends_with("s") ||
          RE2::PartialMatch(before, of_another) || office_of.in(words))
        continue;
      static const RE2 article(R"((?i)^the )");
      RE2::Consume(&words, article);
      found.emplace_back(words.data(), words.size());
      if (unit.size() > 2) found.back().append(unit.data(), unit.size());
    }
  }
  return found;
}

}  // namespace secondlook
