// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incumbent.h"

#include <algorithm>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/incumbent_names.h"
#include "models/title_names.h"

namespace secondlook {
namespace {

constexpr std::size_t kLongestName = 90;  // bytes
// So many clauses that begin with "You", and the paper speaks to its incumbent.
constexpr int kOftenSpokenTo = 3;

bool speaks_to_incumbent(std::span<const Clause> clauses) {
  static const GuardedPattern you(R"(^You\b)");
  return std::count_if(clauses.begin(), clauses.end(),
                       [](const Clause& clause) { return you.in(clause.text); }) >= kOftenSpokenTo;
}

}  // namespace

Incumbent::Incumbent(std::span<const Clause> clauses, const std::vector<std::string>& titles,
                     const Grammar& grammar)
    : names_(incumbent_names(clauses, titles, grammar)),
      spoken_to_(speaks_to_incumbent(clauses)),
      grammar_(grammar) {
  for (const std::string& title : titles) titles_ += lower(title) + '\n';
  for (const Clause& clause : top_of_paper(clauses)) titles_ += lower(clause.text) + '\n';
}

// "Chief Counsel" where the incumbent is called the Chief, "Chief, Contracts Division" where the
// paper's own title is that of another unit, "the manager's superior".
bool Incumbent::goes_on_as_another(const std::string& name, std::string_view behind) const {
  // "Examiner B" beside Examiner A, "the examiner-in-charge"
  static const GuardedPattern longer_title(R"(^ [A-Z][a-z]|^ [A-Z](?:[^\w'’]|$)|^-[a-z])");
  static const GuardedPattern unit(
      R"(^(?:,| of| for)(?: the)? ((?:[A-Z][\w&'’-]*)(?: (?:and |of |for |the )*[A-Z][\w&'’-]*)*))");
  static const GuardedPattern own_superior(
      R"((?i)^['’]s? (?:[\w-]+ ){0,2}?(?:supervisors?|superiors?|boss|predecessors?|employer|rater)\b)");
  if (longer_title.in(behind) || own_superior.in(behind)) return true;
  std::string other_unit;
  if (!unit.in(behind, &other_unit)) return false;
  const std::string of_unit = lower(other_unit);
  const auto told = [&](const std::string& words) {
    return titles_.find(words) != std::string::npos;
  };
  // "The Director of the Office", where no title says of what.
  if (behind.front() == ' ' && !told(name + ", ") && !told(name + " of ")) return false;
  return !told(name + ", " + of_unit) && !told(name + " of " + of_unit) &&
         !told(name + " of the " + of_unit) && !told(name + " for " + of_unit);
}

bool Incumbent::begins(std::string_view words) const {
  // ": The Branch Chief reports" behind a heading.
  while (!words.empty() && (words.front() == ':' || words.front() == ' ' || words.front() == '-'))
    words.remove_prefix(1);
  static const GuardedPattern generic(
      R"((?i)^(?:he or she|he/she|s/he|she|he|the (?:incumbent|employee|position|individual)|incumbent|this (?:position|job|post|employee|individual))\b)");
  static const GuardedPattern spoken_to(R"(^(?:[Yy]ou|I|[Ww]e)\b)");
  static const GuardedPattern this_person(R"((?i)^this ([a-z]+)\b)");
  static const GuardedPattern he_or_she(R"((?i)^(?:she|he)\b)");
  std::string noun;
  if (spoken_to_ && he_or_she.in(words)) return false;
  if (generic.in(words)) {
    static const GuardedPattern own_person(
        R"((?i)^(?:the |this )?(?:incumbent|employee|position|individual|job)['’]s (?:[\w-]+ ){0,2}?(?:supervisors?|superiors?|predecessors?|chief|employer|rater)\b)");
    return !own_person.in(words);
  }
  if (spoken_to.in(words)) return true;
  if (this_person.in(words, &noun) && grammar_.is_person(lower(noun))) return true;
  const std::string plain = lower(words.substr(0, kLongestName));
  const bool has_article = plain.starts_with("the ") || plain.starts_with("our ");
  return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
    const std::string_view rest = std::string_view(plain).substr(has_article ? 4 : 0);
    if (!rest.starts_with(name)) return false;
    const std::string_view behind =
        words.substr(std::min(words.size(), plain.size() - rest.size() + name.size()));
    return behind.empty() || (!is_letter(behind.front()) && !goes_on_as_another(name, behind));
  });
}

}  // namespace secondlook
