// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisory_time.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "models/fraction_words.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/told_of_now.h"

namespace secondlook {
namespace {

// The words that name a duty stand at its beginning.
constexpr std::size_t kDutyHeadBytes = 110;
constexpr double kWholeTime = 100;  // percent
// "This takes ..." is said of what so many statements before it tell of.
constexpr std::size_t kStatementsBefore = 6;
// Less than this is no major duty (Supervisory Guide, coverage).
constexpr double kMinorPart = 25;  // percent
// A duty that tells of so many authorities over employees is supervision, whatever it is called.
constexpr int kAuthoritiesOfDuty = 3;

class TimeReader {
 public:
  TimeReader(const RunningText& text, std::span<const Clause> clauses, std::span<const Duty> duties,
             const std::map<int, std::set<std::string>>& authorities)
      : text_(text), clauses_(clauses), duties_(duties), authorities_of_duty_(authorities) {}

  // "1. Supervision of the staff, 60%": the percentages of duties that are supervision. Else where
  // a heading or a sentence tells it.
  SupervisoryTime read() {
    static const GuardedPattern not_head(
        R"((?i)\b(?:no supervis|non-?supervis|supervisory (?:attorneys|physicians|engineers|scientists|economists|analysts|officers|specialists|investigators|auditors)|supervisory controls)\b)");
    double headed = 0, unheaded = 0, of_personnel = 0;
    for (std::size_t i = 0; i < duties_.size(); ++i) {
      const std::string_view start = std::string_view(duties_[i].text).substr(0, kDutyHeadBytes);
      if (!duties_[i].percent || not_head.in(start)) continue;
      if (const auto after = end_of_supervisory_head(start))
        headed += percent_after(duties_[i], *after);
      else if (const auto personnel = end_of_personnel_head(start))
        of_personnel += percent_after(duties_[i], *personnel);
      else if (told_of_duty(static_cast<int>(i)) >= kAuthoritiesOfDuty &&
               !is_of_later_paragraph(duties_[i]))
        unheaded += *duties_[i].percent;
    }
    // Beside a duty of supervision personnel work is a field of its own: advice to other managers.
    if (headed == 0) headed = of_personnel;
    // What is headed as supervision is surer than what a duty's text shows, which may have run over
    // from the duty before it and then makes the whole time of it.
    if (headed == 0) headed = percent_in_heading();
    double sum = headed > 0 && headed + unheaded >= kWholeTime ? headed : headed + unheaded;
    // A duty that is not headed as supervision shows a part of it; the rest stands in other duties.
    if (headed == 0 && sum < kMinorPart) sum = 0;
    if (sum <= 0 || sum > 100) sum = percent_in_prose();
    if (sum > 0 && sum <= 100) time_.percent = sum;
    return time_;
  }

 private:
  // Where the words end by which a duty's beginning tells of supervision.
  static std::optional<std::size_t> end_of_supervisory_head(std::string_view start) {
    static const RE2 head(
        R"((?i)\b(?:supervis(?:es|e|ing|ion|ory)\b|direct(?:s|ing) the (?:work|activities|efforts) of|(?:directs?|directing|heads?|heading|leads?|leading|manages?|managing|management of|direction of|leadership of|running|runs) (?:and \w+ )?(?:the |a |an |its |their )?(?:[\w'/-]+ ){0,4}(?:branch|division|section|unit|group|office|staff|team|employees|personnel|department|center|room|project|subordinates)|managerial (?:duties|functions|responsibilities))\b)");
    // A duty that is headed by the name of the unit: "Reporting Unit (35%)".
    static const RE2 unit_as_head(
        R"(^\W*(?:[0-9IVX]+\.?\s+)?(?:[A-Z][\w-]+ ){1,4}(?:Unit|Section|Branch|Group|Team|Staff)\b)");
    re2::StringPiece found;
    for (const RE2* pattern : {&head, &unit_as_head})
      if (pattern->Match({start.data(), start.size()}, 0, start.size(), RE2::UNANCHORED, &found, 1))
        return static_cast<std::size_t>(found.end() - start.data());
    return std::nullopt;
  }

  static std::optional<std::size_t> end_of_personnel_head(std::string_view start) {
    static const RE2 head(
        R"((?i)\b(?:personnel management|human resources? management responsibilit\w+)\b)");
    re2::StringPiece found;
    if (!head.Match({start.data(), start.size()}, 0, start.size(), RE2::UNANCHORED, &found, 1))
      return std::nullopt;
    return static_cast<std::size_t>(found.end() - start.data());
  }

  // The percentage amid the text is that of a paragraph that the duty has run into: "... Also done
  // (10 percent): keeps the keys."
  static bool is_of_later_paragraph(const Duty& duty) {
    static const RE2 figure(R"((?i)\b[0-9]{1,3} ?(?:%|percent\b|per ?cent\b))");
    re2::StringPiece found;
    if (!figure.Match(duty.text, 0, duty.text.size(), RE2::UNANCHORED, &found, 1)) return false;
    const auto at = static_cast<std::size_t>(found.data() - duty.text.data());
    return at > kDutyHeadBytes && at + kDutyHeadBytes / 2 < duty.text.size();
  }

  // Paragraphs that run together are one duty with the last one's percentage; the first figure
  // behind the words is theirs, unless one opens the item that they stand in: "70 percent
  // supervision; 20 percent review".
  static double percent_after(const Duty& duty, std::size_t at) {
    static const RE2 opening(
        R"((?i)(?:^|[.;:\n])\s*([0-9]{1,3}) ?(?:%|percent\b|per ?cent\b)[^.;:,()%\n]*$)");
    static const RE2 figure(R"((?i)\b([0-9]{1,3}) ?(?:%|percent\b|per ?cent\b))");
    const auto is_share = [](int percent) { return percent > 0 && percent <= kWholeTime; };
    int percent = 0;
    const re2::StringPiece before(duty.text.data(), at);
    if (RE2::PartialMatch(before, opening, &percent) && is_share(percent)) return percent;
    const re2::StringPiece rest(duty.text.data() + at, duty.text.size() - at);
    if (RE2::PartialMatch(rest, figure, &percent) && is_share(percent)) return percent;
    return *duty.percent;
  }

  // How many of the authorities over employees a duty tells of.
  int told_of_duty(int duty) const {
    const auto found = authorities_of_duty_.find(duty);
    return found == authorities_of_duty_.end() ? 0 : static_cast<int>(found->second.size());
  }

  // "SUPERVISORY RESPONSIBILITIES (50%)" over a section of its own.
  double percent_in_heading() {
    static const GuardedPattern heading(
        R"((?im)^(?:\W*[0-9IVXA-Z]{1,4}[.)] )?[^\n.]{0,30}\b(?:supervis(?:ion|ory|es|or)|managerial|management of (?:the|staff))\b[^\n.;%]{0,60}?\b([0-9]{1,3}) ?(?:%|percent))");
    static const GuardedPattern figure_first(
        R"((?im)^(?:\W*(?:major )?(?:duty|duties|responsibility|function)[ #0-9IVX.:-]{0,6})?\W*([0-9]{1,3}) ?(?:%|percent)\W{0,4}[^\n.%]{0,30}\b(?:supervis(?:ion|or|ory)|managerial)\b)");
    // The unit stands before the shares: "Percent of time: Supervision of the unit 70, casework
    // 30".
    static const GuardedPattern unit_first(
        R"((?im)\b(?:percent(?:age)?|%|share) of (?:the |working )?time\b[^\n.]{0,20}\b(?:supervis(?:ion|ory|es|ing)|managerial)\b[^\n.,;0-9]{0,60}?\b([0-9]{1,3})\b)");
    int percent = 0;
    if (heading.in(text_.text, &percent) || figure_first.in(text_.text, &percent) ||
        unit_first.in(text_.text, &percent))
      return percent;
    return 0;
  }

  // "... and rates them. Up to fifteen percent of the time is spent so", "this takes 20 percent",
  // after statements on people; 0 where nothing is told so.
  int share_of_what_was_told(std::size_t at) const {
    static const GuardedPattern takes(fmt::format(
        R"((?i)\b(?:this|that|it|these) (?:takes|occupies|requires|accounts)(?: up)? (?:for )?(?:about |approximately |some |up to |not over |not more than |no more than )?({number}) ?(?:%|percent|per ?cent))",
        fmt::arg("number", kNumberPattern)));
    static const GuardedPattern goes(fmt::format(
        R"((?i)\b({number}) ?(?:%|percent|per ?cent) of (?:the|his or her|his|her|your|my)[\w ]{{0,20}}\b(?:time|year|week)\b[^.;%]{{0,40}}?\b(?:spent so|so spent|goes to (?:this|these|it)|(?:spent|used) (?:on|for) (?:this|these|it)|taken (?:up )?by (?:this|it))\b)",
        fmt::arg("number", kNumberPattern)));
    static const GuardedPattern of_people(
        R"((?i)\b(?:supervis\w+|rates? (?:them|their|his|her|the)|apprais\w+ (?:them|their|the)|assigns? (?:their|them|the)|leave|employees|subordinates|evaluations?|interviews?|complaints|grievances|reprimands?|disciplin\w+|(?:their|them) (?:work|studies|assignments))\b)");
    std::string number;
    if (!takes.in(clauses_[at].text, &number) && !goes.in(clauses_[at].text, &number)) return 0;
    for (std::size_t before = at - std::min(at, kStatementsBefore); before <= at; ++before)
      if (of_people.in(clauses_[before].text)) return number_of(number).value_or(0);
    return 0;
  }

  double percent_in_prose() {
    static const GuardedPattern less_than(
        R"((?i)\b(?:less than|under|below) (?:about )?(?:a |one[- ])?(?:[0-9]{1,3} ?(?:%|per)|quarter|third|fourth|half))");
    // A share of the workload or the staff is none of the supervisor's own time.
    static const GuardedPattern of_the_staff(fmt::format(
        R"((?i)\b(?:[0-9]{{1,3}} ?(?:%|percent|per ?cent)|(?:{}) (?:percent|per ?cent))[^.;]{{0,40}}\b(?:GS-?[0-9]|GG-?[0-9]|grade|workload|staff|positions|employees|budget|non-?supervisory|staff[- ]hours|(?:unit|section|branch|division|office|team)['’]s (?:hours|time|work))\b|\b(?:GS|GG|WG)-?[0-9]{{1,2}},? [0-9]{{1,3}} ?(?:%|percent))",
        kNumberPattern));
    static const GuardedPattern after(
        R"((?i)\b(?:supervis\w+|managerial|direct(?:s|ing|ion)|leads?|leading|managing)\b[^.;%]{0,80}?\b([0-9]{1,3}) ?(?:%|percent|per ?cent))");
    static const GuardedPattern before(
        R"((?i)\b([0-9]{1,3}) ?(?:%|percent|per ?cent)\b[^.;%]{0,60}?\b(?:supervis\w+|managerial|managing|direct(?:ing|ion)|leading|running the))");
    // "Sixty percent of the time is spent on supervision".
    static const GuardedPattern words_before(fmt::format(
        R"((?i)\b({}) (?:percent|per ?cent)\b[^.;%]{{0,60}}?\b(?:supervis\w+|managerial|managing|direct(?:ing|ion)|leading|running the))",
        kNumberPattern));
    static const GuardedPattern words_after(fmt::format(
        R"((?i)\b(?:supervis\w+|managerial|direct(?:s|ing|ion)|leads?|leading|managing)\b[^.;%]{{0,80}}?\b({}) (?:percent|per ?cent))",
        kNumberPattern));
    for (std::size_t i = 0; i < clauses_.size(); ++i) {
      const Clause& clause = clauses_[i];
      if (!tells_of_now(clause) || clause.assertion == Assertion::negated) continue;
      int percent = share_in_words(clause);
      std::string words;
      if (percent == 0 &&
          (words_before.in(clause.text, &words) || words_after.in(clause.text, &words)))
        percent = number_of(words).value_or(0);
      const bool told = percent > 0 || after.in(clause.text, &percent) ||
                        before.in(clause.text, &percent) ||
                        ((percent = share_of_what_was_told(i)) > 0);
      if (!told || percent > 100 || of_the_staff.in(clause.text)) continue;
      time_.clause = i;
      return less_than.in(clause.text) ? percent - 1 : percent;
    }
    return 0;
  }

  // "About three quarters of the time goes to directing the work": 75; 0 where nothing is told so.
  static int share_in_words(const Clause& clause) {
    const std::string& text = clause.text;
    static const GuardedPattern share(fmt::format(
        R"((?i)\b({}) (?:of )?(?:[^.;]{{0,30}}?\btime|all hours|(?:the|his|her|your|my|this) (?:job|year|week|hours))\b)",
        kFractionPattern));
    static const GuardedPattern supervision(
        R"((?i)\b(?:supervis\w+|managerial|direct(?:s|ing|ion)|leading|managing|(?:runs|running) the)\b)");
    std::string words;
    const bool told = clause.section == "gssg-3" || supervision.in(text);
    if (!told || !share.in(text, &words)) return 0;
    return static_cast<int>(percent_of(words));
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  std::span<const Duty> duties_;
  const std::map<int, std::set<std::string>>& authorities_of_duty_;
  SupervisoryTime time_;
};

}  // namespace

SupervisoryTime supervisory_time(const RunningText& text, std::span<const Clause> clauses,
                                 std::span<const Duty> duties,
                                 const std::map<int, std::set<std::string>>& authorities) {
  return TimeReader(text, clauses, duties, authorities).read();
}

}  // namespace secondlook
