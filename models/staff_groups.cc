// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_groups.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "models/number_words.h"
#include "models/staff_table.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

// More than that of one grade under one position is a number of something else.
constexpr int kMostOfOneGrade = 600;
class GroupReader {
 public:
  StaffGroups read_all(std::span<const Clause> clauses) {
    const std::optional<StaffTable> table = staff_table(clauses);
    if (table) {
      told_.groups = table->groups;
      for (const SubordinateGroup& group : table->groups)
        if (group.supervisors) told_.chiefs += group.count;
      told_.clauses.push_back(table->begin);
    }
    for (std::size_t i = 0; i < clauses.size(); ++i) {
      const bool in_table = table && i >= table->begin && i < table->end;
      if (!in_table && tells_of_now(clauses[i])) read(i, clauses[i]);
    }
    return std::move(told_);
  }

 private:
  // "3 GS-15, 9 GS-14", "eight Civil Engineers (Structural), GS-12", "18 at GS-12".
  void read(std::size_t index, const Clause& clause) {
    static const RE2 group(fmt::format(
        R"((?i)(?:^|[\s(,;:])({}|an?)\b((?: (?:[A-Za-z(][A-Za-z()/&'’-]*,?))*?),? (?:at |at the |of |grade |in )?\(?(GS|GM|GG|WG|WL|WS|grade)[- ]?(?:[0-9]{{3,4}}[- ])?(?:[0-9]{{1,2}}/)*0?([0-9]{{1,2}})s?\b)",
        kNumberPattern));
    static const RE2 claim(
        R"((?i)\b(?:points?|total [0-9]|range [0-9]|final grade|base (?:level|grade)|supervisory guide|(?:level|factor) [0-9]|basis of)\b)");
    static const RE2 each_under(R"((?i)\beach (?:under|with|headed by|led by|run by) an?\b)");
    static const RE2 chiefs(
        R"((?i)\b(?:supervisory|supervisors?|chiefs?|managers|directors|superintendents)\b)");
    static const RE2 no_group(
        R"((?i)^ ?of (?:the|them|whom|its|their|his|her|these|those)\b|\b(?:under|reports?|reporting|comparable|like those|equal to|full deputy|percent|level|levels|grades?|graded|below|above|years?|days?|hours?|weeks?|times?)\b)");
    static const RE2 supervisors(
        R"((?i)\b(?:supervisory|supervisors?|chiefs?|leaders?|leads?|lead|managers|foremen|head nurses|directors?|superintendents?|commanders?|administrators)\b)");
    // "a few at GS-12" and "250 to 400 employees" tell no number of a group.
    static const RE2 vague(
        R"((?i)^ ?(?:few|couple|number|handful|majority|mix|minority|variety|total|range)\b)");
    static const RE2 range(R"([0-9] ?(?:to|-|–|or) ?$)");
    static const RE2 except(R"((?i)\b(?:but|except|save) (?:for )?$)");  // "all but one at GS-15"
    static const RE2 none(
        R"((?i)^(?:there (?:is|are) no|(?:[\w ]{1,40} )?(?:has|have|supervises) no)\b)");
    if (clause.actor == Actor::supervisor || acts_for_superior(clause.text) ||
        RE2::PartialMatch(clause.text, claim) || RE2::PartialMatch(clause.text, none))
      return;
    std::vector<SubordinateGroup> found;
    int found_chiefs = 0;
    re2::StringPiece rest(clause.text);
    re2::StringPiece count, words, plan;
    int grade = 0;
    bool carried_supervisors = false;
    while (RE2::FindAndConsume(&rest, group, &count, &words, &plan, &grade)) {
      const std::string_view before(clause.text.data(),
                                    static_cast<std::size_t>(count.data() - clause.text.data()));
      const std::string_view between(words.data(), words.size());
      const bool article = count == "a" || count == "an" || count == "A" || count == "An";
      const bool heads = RE2::PartialMatch(between, each_under);
      if ((!heads && RE2::PartialMatch(between, no_group)) ||
          std::count(between.begin(), between.end(), ' ') > 10)
        continue;
      if ((article || tells_of_superiors(before)) && names_a_superior(before)) continue;
      if (grade < 1 || grade > 15) continue;
      if (!article && number_of({count.data(), count.size()}).value_or(0) > kMostOfOneGrade)
        continue;
      if ((article && RE2::PartialMatch(between, vague)) || RE2::PartialMatch(before, range) ||
          RE2::PartialMatch(before, except))
        continue;
      SubordinateGroup one;
      one.count = article ? 1 : number_of({count.data(), count.size()}).value_or(0);
      // "46 economists in four branches, each headed by a GS-14": the heads are four.
      static const RE2 units(fmt::format(
          R"((?i)\b({}) (?:[\w-]+ ){{0,2}}?(?:branches|sections|units|teams|divisions|groups|offices|departments|shops)\b)",
          kNumberPattern));
      re2::StringPiece of_units;
      if (heads && RE2::PartialMatch({between.data(), between.size()}, units, &of_units))
        one.count = number_of({of_units.data(), of_units.size()}).value_or(one.count);
      one.pay_plan = std::string(plan.data(), plan.size());
      for (char& c : one.pay_plan)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
      if (one.pay_plan == "GRADE") one.pay_plan = "GS";
      one.grade = grade;
      static const RE2 beside_leads(
          R"((?i)\blead (?:and|or) )");  // "lead and journeyman forecasters"
      if (!between.empty())
        carried_supervisors = heads || (RE2::PartialMatch(between, supervisors) &&
                                        !RE2::PartialMatch(between, beside_leads));
      if (const auto behind = supervisors_behind(rest)) carried_supervisors = *behind;
      one.supervisors = carried_supervisors;
      one.contractors = about_contractors(between);
      if (one.supervisors && (heads || RE2::PartialMatch(between, chiefs)))
        found_chiefs += one.count;
      found.push_back(one);
    }
    read_numbers_after_grades(clause, found);
    if (found.empty() || !is_new(found)) return;
    told_.groups.insert(told_.groups.end(), found.begin(), found.end());
    told_.chiefs += found_chiefs;
    told_.clauses.push_back(index);
  }

  // "GS-13 (30)", "Analyst, GS-0343-12: 5 positions", "GS-11 - 4".
  static void read_numbers_after_grades(const Clause& clause,
                                        std::vector<SubordinateGroup>& found) {
    static const RE2 group(
        R"((?i)\b(GS|GM|GG)[- ]?(?:[0-9]{3,4}[- ])?0?([0-9]{1,2})(?: ?\(([0-9]{1,3})(?: (?:positions?|employees|each|fte))?\)|: ?([0-9]{1,3})(?: (?:positions?|employees))?\b| (?:-|x|–) ?([0-9]{1,2})\b))");
    if (!found.empty()) return;
    re2::StringPiece rest(clause.text), plan, bracketed, listed, dashed;
    int grade = 0;
    while (RE2::FindAndConsume(&rest, group, &plan, &grade, &bracketed, &listed, &dashed)) {
      const re2::StringPiece count = !bracketed.empty() ? bracketed
                                     : !listed.empty()  ? listed
                                                        : dashed;
      if (grade < 1 || grade > 15) continue;
      found.push_back({number_of({count.data(), count.size()}).value_or(0), "GS", grade, false,
                       tells_of_supervisors(clause.text)});
    }
  }

  // "sixty GS-11 specialists", "four GS-13 branch chiefs": who they are stands behind the grade.
  static std::optional<bool> supervisors_behind(re2::StringPiece rest) {
    static const RE2 noun(
        R"((?i)^s? ((?:[a-z/-]+ ){0,4}?)(?:(supervisors|chiefs|leaders|leads|managers|directors|superintendents|foremen|heads)|[a-z]{4,}s|staff|personnel)\b)");
    static const RE2 another_phrase(
        R"((?i)\b(?:and|or|of|in|at|for|with|who|to|on|by|from|under|each|full|one|two|three|as|is|are|has|have)\b)");
    re2::StringPiece words, supervisors;
    if (!RE2::PartialMatch(rest, noun, &words, &supervisors) ||
        RE2::PartialMatch(words, another_phrase))
      return std::nullopt;
    return !supervisors.empty();
  }

  static bool tells_of_supervisors(std::string_view text) {
    static const RE2 supervisors(R"((?i)\b(?:supervisory|supervisors|chiefs|heads|leaders)\b)");
    return RE2::PartialMatch(text, supervisors);
  }

  // What stands before a group names whom the position reports to.
  static bool names_a_superior(std::string_view before) {
    static const RE2 to(R"((?i)\b(?:to|by|under|for|is|whose|who is|of) ?(?:the |an? )?$)");
    return RE2::PartialMatch(before, to) || tells_of_superiors(before);
  }

  // A paper names its staff more than once; groups that are all there already are the same ones.
  bool is_new(const std::vector<SubordinateGroup>& found) const {
    std::vector<SubordinateGroup> left = told_.groups;
    for (const SubordinateGroup& group : found) {
      const auto same = std::find_if(left.begin(), left.end(), [&](const SubordinateGroup& other) {
        return other.count == group.count && other.grade == group.grade &&
               other.pay_plan == group.pay_plan;
      });
      if (same == left.end()) return true;
      left.erase(same);
    }
    return false;
  }

  StaffGroups told_;
};

}  // namespace

StaffGroups staff_groups(std::span<const Clause> clauses) {
  return GroupReader().read_all(clauses);
}

}  // namespace secondlook
