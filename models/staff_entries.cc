// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_entries.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/staff_counts.h"
#include "models/staff_hours.h"
#include "models/staff_kind.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

using Kind = StaffToken::Kind;

constexpr std::size_t kReach = 24;       // tokens of a title
constexpr double kMostOfOneGrade = 600;  // more under one position is a number of something else
constexpr std::size_t kLead = 80;        // bytes, that may tell a season of all that follows
constexpr double kMostUnits = 60;
constexpr std::size_t kWordsOfUnit = 4;  // "nine line inspection units"
constexpr int kHighestGrade = 15;

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

// "reports to the Chief, GS-15, who has four GS-14 branch chiefs"; those who report to the position
// are told of in the plural.
bool names_superior(std::string_view text) {
  static const RE2 superior(
      R"((?i)\b(?:reports (?:directly )?to|answers to|accountable to|responsible to|works (?:under|for)|(?:is|are|,|^|^the) (?:rated|supervised) by|^(?:rated|supervised) by|under the (?:\w+ ){0,2}(?:supervision|direction) of|whose (?:own )?(?:supervisor|superior)|(?:i|you|we) (?:report to|answer to|work for))\b)");
  return RE2::PartialMatch(text, superior);
}

// A grade that rests on the person's own standing is none of the work that the supervisor directs
// (Supervisory Guide, Factor 5).
bool graded_by_the_person(std::string_view text) {
  static const RE2 person(
      R"((?i)\bgrades? (?:comes?|rests?|derives?|stems?|depends?|is|are)[^.;]{0,40}\b(?:own|personal|standing|stature|independence|reputation|person)\b|\bby (?:virtue|reason) of (?:his|her|their|own|personal|research))");
  return RE2::PartialMatch(text, person);
}

class EntryReader {
 public:
  explicit EntryReader(std::string_view text)
      : text_(text), counts_(text), tokens_(counts_.tokens()), grades_(counts_.grades()) {}

  std::vector<StaffEntry> read() {
    for (std::size_t n = 0; n + 1 < grades_.size(); ++n) read_grade(n);
    return std::move(entries_);
  }

 private:
  void read_grade(std::size_t n) {
    const std::size_t grade = grades_[n], next = grades_[n + 1];
    const StaffToken& token = tokens_[grade];
    if (token.grade < 1 || token.grade > kHighestGrade) return;
    // "Her twenty-one are mechanics, WG-10 (fifteen), and helpers": what is in brackets is nobody
    // else's number.
    if (const auto bracketed = counts_.bracketed_behind(grade);
        bracketed && read_counted(n, *bracketed, false))
      return;
    if (const auto count = counts_.count_before(grade);
        count && count != used_ && read_counted(n, *count, true))
      return;
    const auto count = counts_.count_behind(grade, next);
    if (count && counts_.stands_alone(*count, n) && read_counted(n, *count, false)) return;
    read_head(n);
  }

  // "Dams Section: head GS-12; five engineers GS-11", "District Ranger, GS-11: five rangers GS-9":
  // one who heads those that are counted behind him.
  void read_head(std::size_t n) {
    static const GuardedPattern heads_them(
        R"((?i)^(?:[:;]|has|with|over|supervises|directs|leads)$)");
    const std::size_t grade = grades_[n];
    if (n + 2 >= grades_.size() || tokens_[grades_[n + 1]].grade > tokens_[grade].grade) return;
    std::size_t follows = grade + 1;
    while (tokens_[follows].text == "," || tokens_[follows].text == ")") ++follows;
    const std::string_view title = counts_.between(title_begin(grade), grade);
    const bool list = tokens_[follows].text == ":";
    const bool counted = tokens_[follows].kind == Kind::number && follows > grade + 1;
    if ((!counted && !heads_them.in(tokens_[follows].text)) ||
        (!list && !staff_kind(title).supervisors) || !counts_.count_before(grades_[n + 1]) ||
        names_superior(counts_.before(grade)) || title.empty())
      return;
    StaffEntry entry;
    entry.people = entry.full_time = 1;
    entry.pay_plan = tokens_[grade].pay_plan;
    entry.grade = tokens_[grade].grade;
    entry.title = lower(title);
    entry.leaders = staff_kind(title).leaders || entry.pay_plan == "WL";
    entry.supervisors = !entry.leaders;
    entries_.push_back(std::move(entry));
  }

  // Whether `count` is the number of the grade's people; before the grade, or behind it.
  bool read_counted(std::size_t n, std::size_t count, bool is_before) {
    const std::size_t grade = grades_[n];
    const std::string_view words =
        is_before ? counts_.between(count + 1, grade) : counts_.between(title_begin(grade), grade);
    const std::string_view after = behind(grade, grades_[n + 1]);
    const auto all = is_before ? counts_.people_of_all(grade) : std::nullopt;
    const StaffCounts::Told told = all ? *all : counts_.people_told(count, is_before);
    if (told.people <= 0 || told.people > kMostOfOneGrade) return false;
    StaffEntry entry;
    entry.pay_plan = tokens_[grade].pay_plan;
    entry.grade = tokens_[grade].grade;
    entry.title = title_of(words, after, count, is_before);
    entry.people = told.people;
    entry.summed_up = told.summed_up;
    if (is_before ? !counts_people(told.count, words, after, entry) : names_superior(words))
      return false;
    used_ = count;
    apply(entry, told.count, words, rest_of_entry(n));
    return true;
  }

  std::size_t title_begin(std::size_t grade) const {
    std::size_t first = grade;
    while (first > 0 && grade - first < kReach && tokens_[first - 1].kind != Kind::number &&
           tokens_[first - 1].kind != Kind::grade && tokens_[first - 1].text != ";" &&
           tokens_[first - 1].text != "." && tokens_[first - 1].text != ":")
      --first;
    return first;
  }

  // The words about an entry go on to the number of the next one, over grades without a number of
  // their own ("GS-9 in training for GS-11").
  std::string_view rest_of_entry(std::size_t n) const {
    std::size_t end = text_.size();
    for (std::size_t k = n + 1; k + 1 < grades_.size(); ++k) {
      const auto count = counts_.count_before(grades_[k]);
      if (!count || *count < grades_[n]) {
        if (k - n > 3) break;
        continue;
      }
      end = tokens_[*count].begin;
      // "on a GS-7/9 ladder", "a ladder to GS-9": no one of his own.
      static const GuardedPattern no_one(
          R"((?i)^(?:ladder|target|career|full|grade|promotion|program)$)");
      if (tokens_[*count].kind != Kind::article ||
          (*count + 1 != grades_[k] && !no_one.in(tokens_[*count + 1].text)))
        break;
      end = text_.size();
    }
    const std::size_t begin = tokens_[grades_[n]].end;
    const std::string_view rest = text_.substr(begin, end - begin);
    return rest.substr(0, rest.find(';'));
  }

  std::string_view behind(std::size_t grade, std::size_t next) const {
    std::size_t last = grade + 1;
    while (last < next && last - grade <= kWordsBehind && tokens_[last].kind == Kind::word) ++last;
    return counts_.between(grade + 1, last);
  }

  // "seven chemists GS-11", "two GS-12 engineers", and in a table "Auditor 19 GS-12".
  std::string title_of(std::string_view words, std::string_view after, std::size_t count,
                       bool is_before) const {
    static const GuardedPattern filling(
        R"((?i)^(?:[\s,():-]|\b(?:are|is|at|of|the|level|each|in|and|them|whom|x|more|other|others|now)\b)*$)");
    // The first that is a verb or joins another phrase ends a title that stands behind the grade.
    static const GuardedPattern title_behind(
        R"((?i)^((?:[A-Za-z/&'-]+ )*?[A-Za-z/&'-]+)(?: (?:is|are|who|whose|and|or|for|to|in|at|of|with|on|under|report\w*|work\w*|has|have|each|from|by|as|which|that|in training|doing)\b.*)?$)");
    static const RE2 joins(
        R"((?i)^(?:and|or|of|has|have|having|includes?|with|are|is|plus|by|the|over|to|in|from|for|level|grade|supervises|directs|leads|about|nearly|another|other|than|all|these|my|his|her|its)$)");
    // "Contract coxswains (2) are paid like WG-8"
    static const GuardedPattern predicate(R"((?i)^\) (?:is|are|have|hold)\b)");
    if (is_before && predicate.in(words) && count > 1)
      return lower(counts_.between(title_begin(count - 1), count - 1));
    if (!filling.in(words)) return lower(words);
    if (is_before && words.empty() && count > 0 && tokens_[count - 1].kind == Kind::word &&
        !RE2::PartialMatch(tokens_[count - 1].text, joins)) {
      const std::string_view row = counts_.between(title_begin(count), count);
      if (!row.empty()) return lower(row);
    }
    if (is_before && count > 1 &&
        (tokens_[count - 1].text == ":" || tokens_[count - 1].text == "(")) {
      const std::string_view row = counts_.between(title_begin(count - 1), count - 1);
      if (!row.empty() && tokens_[count - 2].kind == Kind::word) return lower(row);
    }
    // "the lead storekeeper, a GS-7"
    if (is_before && words.empty() && count > 1 && tokens_[count].kind == Kind::article &&
        tokens_[count - 1].text == "," && tokens_[count - 2].kind == Kind::word) {
      const std::string named = lower(counts_.between(title_begin(count - 1), count - 1));
      static const RE2 determined(
          R"((?:^|.* )(?:the|his|her|its|my|your|one) ((?:[\w-]+ ?){1,4})$)");
      std::string title;
      if (RE2::FullMatch(named, determined, &title)) return title;
    }
    if (is_before && words.empty() && count > 0 && counts_.is_note(count - 1))
      return lower(counts_.between(title_begin(count), count));
    re2::StringPiece found;
    if (title_behind.in(piece(after), &found) && !RE2::FullMatch(found, joins))
      return lower({found.data(), found.size()});
    return {};
  }

  // "each under a GS-13": so many as there are units.
  bool for_each_unit(std::size_t count) const {
    static const RE2 each(
        R"((?i)\b(?:each|every one|all)(?: of (?:them|which|whom))?,? (?:is |are )?(?:under|with|having|has|have|headed by|led by|run by|supervised by|directed by|managed by|supervises|directs)(?: about| some)? $)");
    return RE2::PartialMatch(counts_.before(count), each);
  }

  std::optional<double> units_before(std::size_t count) const {
    // "nine units, three on each tour, each under a chief": the number of the units.
    static const RE2 units(
        R"((?i)\b(?:branches|sections|units|teams|divisions|groups|offices|shops|districts|crews)\b)");
    std::optional<double> nearest;
    for (std::size_t i = count; i-- > 0;) {
      if (tokens_[i].kind != Kind::number || tokens_[i].value > kMostUnits || counts_.is_note(i))
        continue;
      if (RE2::PartialMatch(piece(counts_.between(i, std::min(i + kWordsOfUnit, count))), units))
        return tokens_[i].value;
      if (!nearest) nearest = tokens_[i].value;
    }
    return nearest;
  }

  // "three branches at GS-12", "reports to a GS-15": no people of the staff.
  bool counts_people(std::size_t count, std::string_view words, std::string_view after,
                     const StaffEntry& entry) const {
    static const GuardedPattern no_people(
        R"((?i)\b(?:under|reports?|reporting|level with|like those|full deputy|percent|levels?|grades?|graded below|below|above|times|assignments?|cases|contracts|projects?|workloads?|loads?|volumes?|amounts?|hours of|duties|points?|were|was|chiefly|mainly|mostly)\b)");
    static const RE2 units(
        R"((?i)\b(?:branches|sections|units|teams|divisions|groups|offices|departments|shops|regions|districts|staffs|directorates|commands|stations|centers|customers|clients|patients|visitors)\b)");
    static const GuardedPattern vague(
        R"((?i)^ ?(?:few|couple|number|handful|majority|mix|minority|variety|total|range (?:of|from|between)|position|level|series|grade|ladder|target|career|full|day|week|year|month)\b|\bof ?$)");
    static const RE2 superior(
        R"((?i)\b(?:to|by|under|for|is|as|whose|who is|of|like|be|than|from|into|becomes?|on) ?(?:the )?$)");
    static const GuardedPattern bounded(
        R"((?i)\b(?:but|except|save) (?:for )?$|\bbetween $|[0-9](?: ?(?:to|or) ?|[-–])$|\b(?:up to|at (?:most|least)|fewer than|less than|between \w+ and|no more than) $)");
    static const RE2 work(
        R"((?i)^(?:work|workload|analysis|duties|cases|(?:level )?(?:of )?difficulty|level (?:of )?(?:work|duties|cases|assignments))\b)");
    static const GuardedPattern on_work(
        R"((?i)\b(?:on|doing|do|does|performs?|performing|comparable to|equal to)\b)");
    static const GuardedPattern made_up_of(
        R"((?i)\b(?:consist(?:s|ing)?|composed|comprised|made up|staff|team|crew|unit|and) of (?:the )?$)");
    const std::string_view text = counts_.before(count);
    const bool each = for_each_unit(count);
    const bool article = tokens_[count].kind == Kind::article;
    if (bounded.in(text) || (RE2::PartialMatch(after, work) && !on_work.in(words))) return false;
    static const GuardedPattern head_of_all(
        R"((?i)\b(?:director|deputy|commander|administrator)\b)");
    if (article && !each && head_of_all.in(entry.title)) return false;
    if (article &&
        (vague.in(words) || (RE2::PartialMatch(text, superior) && !made_up_of.in(text) && !each)))
      return false;
    if ((article || entry.summed_up || staff_kind(entry.title).supervisors) &&
        names_superior(text) && !each)
      return false;
    // "one inspector, whose duties are matched with GS-7": the words behind tell of the work.
    words = words.substr(0, words.find(", whose "));
    static const RE2 full_performance(R"((?i),? (?:an? |the |at )*full[- ]performance\b)");
    re2::StringPiece level;
    if (full_performance.Match(piece(words), 0, words.size(), RE2::UNANCHORED, &level, 1))
      words = words.substr(0, static_cast<std::size_t>(level.data() - words.data()));
    return !no_people.in(words) && !is_acted_on(words, after) &&
           (!RE2::PartialMatch(words, units) || on_work.in(words) || staff_kind(words).supervisors);
  }

  // "four archivists, who advise the GS-13 curators": the grade is of those whom they act on.
  static bool is_acted_on(std::string_view words, std::string_view after) {
    static const RE2 act(
        R"((?i)\b(?:who|which|that) ([a-z]+)(?: [a-z]+){0,2}? (?:the|some|other|their|its|all)(?: other)? ?$)");
    static const RE2 of_themselves(
        R"((?i)^(?:is|are|hold|holds|have|has|work|works|serve|serves|perform|performs|do|does|reach|rank|stand|train|become|make|fill|fills|occupy)$)");
    static const GuardedPattern several(R"((?i)^ ?[a-z-]+s\b)");
    std::string verb;
    return RE2::PartialMatch(piece(words), act, &verb) && !RE2::FullMatch(verb, of_themselves) &&
           several.in(piece(after));
  }

  void apply(StaffEntry& entry, std::size_t count, std::string_view words, std::string_view rest) {
    static const GuardedPattern partitive(R"((?i)^ ?of )");
    static const RE2 part(R"((?i)^ ?of (?:them|whom|these|those|which|the(?:se|m)?)\b)");
    static const RE2 headed(R"((?i)\b(?:headed|led|run|supervised|directed|managed) by $|under $)");
    if (RE2::PartialMatch(words, part) ? has_grade(count) : !entry.summed_up && partitive.in(words))
      return;
    if (graded_by_the_person(rest)) return;
    const StaffKind kind = staff_kind(entry.title);
    entry.full_time = full_time_of(entry.people, std::string(words), std::string(rest));
    entry.seasonal = is_seasonal(std::string(words), std::string(rest)) ||
                     part_of_year(std::string(text_.substr(0, kLead))) < 1;
    if (entry.full_time == entry.people)
      entry.full_time *= part_of_year(std::string(text_.substr(0, kLead)));
    if (for_each_unit(count)) {
      const double units = units_before(count).value_or(1);
      entry.people *= units;
      entry.full_time *= units;
      entry.supervisors = RE2::PartialMatch(counts_.before(count), headed);
    }
    static const GuardedPattern they_supervise(
        R"((?i)\b(?:each (?:of (?:them|whom) )?(?:is )?a supervisor|(?:who|all|both) (?:are|is) (?:the |all )?supervisors?|who (?:each )?supervise)\b)");
    static const GuardedPattern through(R"((?i)\bthrough (?:the |his |her |its |my |your )?$)");
    static const GuardedPattern some_of_them(R"((?i)\bof (?:whom|which|them|these)\b)");
    static const GuardedPattern as_leaders(R"((?i)\bas (?:team |shift |work )?lead(?:er)?s?\b)");
    entry.leaders =
        kind.leaders || entry.pay_plan == "WL" || (as_leaders.in(rest) && !some_of_them.in(rest));
    // "Six lockmasters, GS-11 (supervisors)", "two GS-12 (first-line supervisors)"
    static const GuardedPattern in_brackets(
        R"((?i)^ ?\((?:(?:all|both|first-line|second-line|working) )*supervis(?:ors?|ory)\b)");
    entry.supervisors |=
        through.in(counts_.before(count)) || they_supervise.in(rest) || in_brackets.in(rest);
    entry.supervisors |= (kind.supervisors && !entry.leaders) || entry.pay_plan == "WS";
    entry.leaders = entry.leaders && !entry.supervisors;
    entry.support = kind.support;
    // "Two supervisors, one GS-9 and one GS-8": the kind holds until another is told.
    if (entry.title.find_first_not_of(" ,(") == std::string::npos && !entries_.empty() &&
        !entry.supervisors && !follows_head(count)) {
      entry.supervisors = entries_.back().supervisors;
      entry.support = entries_.back().support;
      entry.title = entries_.back().title;
    }
    entry.contractors = about_contractors(words) || works_for_contractor(entry.title);
    if (const auto full = full_performance_grade(rest)) entry.grade = std::max(entry.grade, *full);
    if (const auto full = full_performance_grade(words)) entry.grade = std::max(entry.grade, *full);
    entries_.push_back(std::move(entry));
  }

  // "Contract coxswains (2)", "the contractor has six caretakers".
  bool works_for_contractor(std::string_view title) const {
    static const GuardedPattern subject(
        R"((?i)^(?:the |a |of the )?(?:prime )?(?:contractor|vendor|company|firm)(?:['’]s|s['’]?)?\b)");
    static const GuardedPattern hired(R"(^\W*contract(?:ed|or|ors)? ([a-z-]+))");
    static const RE2 of_contracts(
        R"(^(?:specialists?|officers?|administrators?|analysts?|managers?|negotiators?|inspectors?|clerks?|representatives?|assistants?|examiners?|auditors?|attorneys?|monitors?|technicians?|and|price|cost|surveillance|oversight|support|management|administration|compliance|quality)$)");
    std::string noun;
    return subject.in(piece(text_)) ||
           (hired.in(piece(title), &noun) && !RE2::FullMatch(noun, of_contracts));
  }

  // "Section chief, GS-14: five GS-13": those behind the colon are the chief's.
  bool follows_head(std::size_t count) const {
    return count > 1 && tokens_[count - 1].text == ":" && tokens_[count - 2].kind == Kind::grade;
  }

  // Whether the group that "two of them" is a part of has a grade, told since its own number.
  bool has_grade(std::size_t count) const {
    for (std::size_t i = count; i-- > 0;) {
      if (tokens_[i].kind == Kind::number && !counts_.is_note(i)) return false;
      if (tokens_[i].kind == Kind::grade) return !entries_.empty();
    }
    return false;
  }

  std::string_view text_;
  StaffCounts counts_;
  const std::vector<StaffToken>& tokens_;
  const std::vector<std::size_t>& grades_;
  std::vector<StaffEntry> entries_;
  std::optional<std::size_t> used_;  // the number that the last entry took
};

}  // namespace

std::vector<StaffEntry> staff_entries(std::string_view text) {
  // Every entry has a grade, which most statements name none of.
  if (!may_name_grade(text)) return {};
  return EntryReader(text).read();
}

}  // namespace secondlook
