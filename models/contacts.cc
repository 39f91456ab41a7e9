// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contacts.h"

#include <algorithm>
#include <string_view>

#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

bool in_factor_section(const Clause& clause) {
  return clause.section == "gssg-4A" || clause.section == "gssg-4B" || clause.section == "fes-6" ||
         clause.section == "fes-7";
}

// What stands between two clauses: the heading of a section, which no clause holds.
enum class Gap { within_sentence, none, paragraph, of_contacts, of_something_else };

Gap gap_between(std::string_view text) {
  static const GuardedPattern contacts(
      R"((?i)\b(?:personal contacts?|contacts?|(?:external|outside|working|public|work) (?:relations(?:hips)?|dealings)|outside relations|representation|liaison|(?:meets?|meeting|talks|deals|dealing|dealings) with (?:people|others)|meets people|talks with)\b)");
  static const GuardedPattern letters(R"(\pL{3})");
  constexpr std::size_t kShortestWords = 3;  // bytes; nearly all gaps are a blank or a line's end
  if (text.size() >= kShortestWords) {
    if (contacts.in(text)) return Gap::of_contacts;
    if (letters.in(text)) return Gap::of_something_else;
  }
  if (text.find("\n\n") != std::string_view::npos) return Gap::paragraph;
  return text.find(';') != std::string_view::npos ? Gap::within_sentence : Gap::none;
}

// "Contacts: chiefs of the departments ...", "5. Contacts. Officers of ...".
bool begins_with_label(const Clause& clause) {
  static const GuardedPattern label(
      R"((?i)^\W*(?:[0-9IVX]{1,4}[A-Z]?[.):]\s*)?(?:(?:personal|principal|regular|outside|work) )?contacts?(?: (?:are|include|and purpose|with|and their purpose))?\b)");
  static const GuardedPattern heading(
      R"((?i)^\W*(?:[0-9IVXA-H]{1,4}(?:[.)][0-9]*)+:?\s*)?(?:outside|(?:outside |external )?relations|representation|liaison|(?:meets|dealing with|deals with|talks with) (?:people|others)|meets people)\b\W*(?:\(?[0-9]{1,3} ?(?:%|percent)|[.:]|$))");
  return label.in(clause.text) || heading.in(clause.text);
}

}  // namespace

std::vector<Clause> contact_clauses(const RunningText& text, std::span<const Clause> clauses,
                                    const PatternSet* dealings) {
  std::vector<Clause> result;
  bool under_heading = false, under_label = false;
  bool last_of_result = false;  // the clause before is among the result
  std::size_t end = 0;
  for (const Clause& clause : clauses) {
    const Gap gap = clause.begin >= end && clause.begin <= text.text.size()
                        ? gap_between(std::string_view(text.text).substr(end, clause.begin - end))
                        : Gap::of_something_else;  // a passage from elsewhere
    end = clause.end;
    if (gap == Gap::of_contacts) under_heading = true;
    if (gap == Gap::of_something_else) under_heading = false;
    if (gap >= Gap::paragraph) under_label = false;
    const bool goes_on = gap == Gap::within_sentence && last_of_result;
    if (begins_with_label(clause)) under_label = true;
    const std::size_t before = result.size();
    const bool in_section = in_factor_section(clause), headed = under_heading || under_label;
    if (in_section || headed || goes_on || (dealings && dealings->occurs(0, clause.text)))
      result.push_back(clause);
    if (!in_section && headed) result.back().section = "gssg-4A";
    last_of_result = result.size() > before;
  }
  return result;
}

std::vector<Clause> without_contacts(const RunningText& text, std::span<const Clause> clauses) {
  std::vector<Clause> result(clauses.begin(), clauses.end());
  for (const Clause& contact : contact_clauses(text, clauses, nullptr))
    if (in_factor_section(contact))
      std::erase_if(result, [&](const Clause& clause) { return clause.begin == contact.begin; });
  return result;
}

}  // namespace secondlook
