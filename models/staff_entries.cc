// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_entries.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>

#include "models/characters.h"
#include "models/staff_hours.h"
#include "models/staff_kind.h"
#include "models/staff_tokens.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

using Kind = StaffToken::Kind;

constexpr std::size_t kReach = 24;         // tokens between a number and its grade
constexpr int kMostWordsOfTitle = 14;      // between them
constexpr std::size_t kBytesBefore = 200;  // that tell what a number is a number of
constexpr double kMostOfOneGrade = 600;    // more under one position is a number of something else
constexpr std::size_t kLead = 80;          // bytes, that may tell a season of all that follows
constexpr double kMostUnits = 60;
constexpr int kHighestGrade = 15;
constexpr std::size_t kWordsBehind = 6;  // of a title that stands behind its grade

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

bool matches(std::string_view text, const RE2& pattern) {
  return RE2::PartialMatch(piece(text), pattern);
}

// "reports to the Chief, GS-15, who has four GS-14 branch chiefs"; those who report to the position
// are told of in the plural.
bool names_superior(std::string_view text) {
  static const RE2 superior(
      R"((?i)\b(?:reports (?:directly )?to|answers to|accountable to|responsible to|works (?:under|for)|(?:is|are|,|^|^the) (?:rated|supervised) by|^(?:rated|supervised) by|under the (?:\w+ ){0,2}(?:supervision|direction) of|whose (?:own )?(?:supervisor|superior)|(?:i|you|we) (?:report to|answer to|work for))\b)");
  return matches(text, superior);
}

// A grade that rests on the person's own standing is none of the work that the supervisor directs
// (Supervisory Guide, Factor 5).
bool graded_by_the_person(std::string_view text) {
  static const RE2 person(
      R"((?i)\bgrades? (?:comes?|rests?|derives?|stems?|depends?|is|are)[^.;]{0,40}\b(?:own|personal|standing|stature|independence|reputation|person)\b|\bby (?:virtue|reason) of (?:his|her|their|own|personal|research))");
  return matches(text, person);
}

class EntryReader {
 public:
  explicit EntryReader(std::string_view text) : text_(text), tokens_(staff_tokens(text)) {
    mark_notes();
  }

  std::vector<StaffEntry> read() {
    std::vector<std::size_t> grades;
    for (std::size_t i = 0; i < tokens_.size(); ++i)
      if (tokens_[i].kind == Kind::grade && !note_[i]) grades.push_back(i);
    grades.push_back(tokens_.size());
    for (std::size_t n = 0; n + 1 < grades.size(); ++n) read_grade(grades, n);
    return std::move(entries_);
  }

 private:
  // What an entry rests on.
  struct Told {
    double people = 0;
    std::size_t count = 0;  // the token with the number
    bool summed_up = false;
  };

  // What stands in brackets and tells no grade ("three on folders"), or breaks down what has a
  // grade already, is a note on what it follows; a number alone in brackets is a count.
  void mark_notes() {
    static const RE2 of_these(R"((?i)^\( ?(?:\w+ )?of (?:these|them|whom|which)\b)");
    note_.assign(tokens_.size(), false);
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].text != "(") continue;
      std::size_t close = i + 1;
      bool grade = false;
      while (close < tokens_.size() && tokens_[close].text != ")")
        grade |= tokens_[close++].kind == Kind::grade;
      if (close == tokens_.size()) return;
      const bool count = close == i + 2 && tokens_[i + 1].kind == Kind::number;
      const bool of_graded = i > 0 && tokens_[i - 1].kind == Kind::grade;
      const bool part = matches(text_.substr(tokens_[i].begin), of_these) && graded_before(i);
      if (!count && (!grade || of_graded || part))
        std::fill(note_.begin() + static_cast<std::ptrdiff_t>(i),
                  note_.begin() + static_cast<std::ptrdiff_t>(close) + 1, true);
      i = close;
    }
  }

  // "GS-12 ..... 8 (of these two are at GS-9)": nothing but the number stands between.
  bool graded_before(std::size_t i) const {
    for (std::size_t back = 1; back <= kReach && back <= i; ++back) {
      if (tokens_[i - back].kind == Kind::grade) return true;
      if (tokens_[i - back].kind == Kind::word) return false;
    }
    return false;
  }

  std::string_view between(std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    const std::size_t begin = tokens_[first].begin;
    return text_.substr(begin, tokens_[last - 1].end - begin);
  }

  std::string_view before(std::size_t token) const {
    const std::size_t end = tokens_[token].begin;
    const std::size_t begin = end > kBytesBefore ? end - kBytesBefore : 0;
    return text_.substr(begin, end - begin);
  }

  bool is_share(std::size_t i) const {
    static const RE2 share(R"((?i)^[- ]?(?:%|per ?cent))");
    return matches(text_.substr(tokens_[i].end, 10), share) || tokens_[i].text.starts_with("$");
  }

  std::optional<std::size_t> count_before(std::size_t grade) const {
    static const RE2 ends(R"(^[;.:|]$)");
    int words = 0;
    for (std::size_t i = grade; i-- > 0 && grade - i <= kReach;) {
      const StaffToken& token = tokens_[i];
      if (note_[i]) continue;
      if (token.kind == Kind::number) return i;
      if (token.kind == Kind::article && (words > 0 || bare_article(i))) return i;
      if (token.kind == Kind::grade || (token.kind == Kind::other && is_share(i)) ||
          (matches(token.text, ends) && !ends_abbreviation(i)))
        return std::nullopt;
      if (token.kind == Kind::word && ++words > kMostWordsOfTitle) return std::nullopt;
    }
    return std::nullopt;
  }

  // "9 ea. Pharmacist", "two Engr. Technicians".
  bool ends_abbreviation(std::size_t i) const {
    static const RE2 abbreviation(
        R"((?i)^(?:ea|approx|asst|admin|mgmt|mgt|supv|spec|tech|prog|engr|eng|sr|jr|biol|phys|sci|opns|svc|pos|maint|mech|elec|clk|exam|rep)$)");
    return tokens_[i].text == "." && i > 0 && matches(tokens_[i - 1].text, abbreviation);
  }

  // "each led by a GS-13", "a GS-9 and a GS-7"; "hired as a GS-5" tells of one who is counted
  // before.
  bool bare_article(std::size_t i) const {
    static const RE2 counts(R"((?i)^(?:by|under|with|has|have|and|[,;:(.|])$)");
    return i == 0 || matches(tokens_[i - 1].text, counts);
  }

  // "GS-11, four", "GS-0610-10: 8", "GS-13 (30)", "GS-12 .... 8", "GS-12 Pharmacist: 9".
  std::optional<std::size_t> count_behind(std::size_t grade, std::size_t next) const {
    std::size_t i = grade + 1;
    const auto skipped = [&] {
      if (note_[i] || tokens_[i].text == "x") return true;
      if (tokens_[i].kind != Kind::mark || tokens_[i].text == ";") return false;
      return tokens_[i].text != "." || (i + 1 < next && tokens_[i + 1].text == ".") ||
             tokens_[i - 1].text == "." || text_[tokens_[i].begin - 1] == ' ';
    };
    while (i < next && i <= grade + kWordsBehind && tokens_[i].kind == Kind::word &&
           tokens_[i].text != "x")
      ++i;
    static const RE2 counts(R"(^[:(x-]$)");
    if (i > grade + 1 && (i >= next || !matches(tokens_[i].text, counts))) return std::nullopt;
    while (i < next && skipped()) ++i;
    if (i >= next || tokens_[i].kind != Kind::number || goes_on_with_grades(i)) return std::nullopt;
    return i;
  }

  // "GS-4, 5 or 6" are three grades.
  bool goes_on_with_grades(std::size_t i) const {
    static const RE2 joins(R"(^(?:or|and|to|through|-)$)");
    return is_digit(tokens_[i].text.front()) && tokens_[i].value <= kHighestGrade &&
           i + 2 < tokens_.size() && matches(tokens_[i + 1].text, joins) &&
           is_digit(tokens_[i + 2].text.front());
  }

  void read_grade(const std::vector<std::size_t>& grades, std::size_t n) {
    const std::size_t grade = grades[n], next = grades[n + 1];
    const StaffToken& token = tokens_[grade];
    if (token.grade < 1 || token.grade > kHighestGrade) return;
    if (const auto count = count_before(grade);
        count && count != used_ && read_counted(grades, n, *count, true))
      return;
    const auto count = count_behind(grade, next);
    if (count && stands_alone(*count, grades, n) && read_counted(grades, n, *count, false)) return;
    read_head(grades, n);
  }

  // "Dams Section: head GS-12; five engineers GS-11", "District Ranger, GS-11: five rangers GS-9":
  // one who heads those that are counted behind him.
  void read_head(const std::vector<std::size_t>& grades, std::size_t n) {
    static const RE2 heads_them(R"((?i)^(?:[:;]|has|with|over|supervises|directs|leads)$)");
    const std::size_t grade = grades[n];
    if (n + 2 >= grades.size() || tokens_[grades[n + 1]].grade > tokens_[grade].grade) return;
    std::size_t follows = grade + 1;
    while (tokens_[follows].text == "," || tokens_[follows].text == ")") ++follows;
    const std::string_view title = between(title_begin(grade), grade);
    const bool list = tokens_[follows].text == ":";
    const bool counted = tokens_[follows].kind == Kind::number && follows > grade + 1;
    if ((!counted && !matches(tokens_[follows].text, heads_them)) ||
        (!list && !staff_kind(title).supervisors) || !count_before(grades[n + 1]) ||
        names_superior(before(grade)) || title.empty())
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
  bool read_counted(const std::vector<std::size_t>& grades, std::size_t n, std::size_t count,
                    bool is_before) {
    const std::size_t grade = grades[n];
    const std::string_view words =
        is_before ? between(count + 1, grade) : between(title_begin(grade), grade);
    const std::string_view after = behind(grade, grades[n + 1]);
    const Told told = people_told(count, is_before);
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
    apply(entry, told.count, words, rest_of_entry(grades, n));
    return true;
  }

  // "sixteen nuclear and three mechanical engineers GS-12" are nineteen; "nineteen of the 29" too.
  Told people_told(std::size_t count, bool is_before) const {
    static const RE2 whole(
        R"((?i)^(?: \w+){0,2} (?:out )?of (?:the |its |all |about |these )*(?:[0-9]+|[a-z]+teen|[a-z]+ty(?:-\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)");
    static const RE2 of_whole(R"((?i)^(?:out|of|the|its|all|about|these|nearly)$)");
    static const RE2 all_of_staff(
        R"((?i)\b(?:people|employees|staff|personnel|persons|positions|branches|sections|units|teams|in all)\b)");
    Told told{tokens_[count].value, count, false};
    if (!is_before) {
      told.summed_up = matches(text_.substr(tokens_[count].end, 40), whole);
      return told;
    }
    std::size_t i = count;
    while (i > 0 && matches(tokens_[i - 1].text, of_whole)) --i;
    if (i < count && i > 0 && tokens_[i - 1].kind == Kind::number && tokens_[i].text != "the" &&
        between(i, count).find("of") != std::string_view::npos)
      return {tokens_[i - 1].value, i - 1, true};
    while (tokens_[told.count].kind == Kind::number && told.count > 1 &&
           (tokens_[told.count - 1].text == "and" || tokens_[told.count - 1].text == ",")) {
      std::size_t other = told.count - 1;
      while (other > 0 && told.count - other < 5 && (tokens_[other - 1].kind == Kind::word))
        --other;
      if (other == 0 || tokens_[other - 1].kind != Kind::number || note_[other - 1] ||
          (tokens_[told.count - 1].text == "," && other + 1 != told.count) ||
          matches(between(other, told.count), all_of_staff) ||
          (other > 1 && tokens_[other - 2].text == "between"))
        break;
      told = {told.people + tokens_[other - 1].value, other - 1, false};
    }
    return told;
  }

  // A number behind a grade is the grade's, unless it counts those of the next grade: "Chief,
  // GS-12: two specialists, GS-9". Of a list whose numbers stand behind ("GS-6, five Mil Pay Tech
  // GS-5, three"), the last has one too.
  bool stands_alone(std::size_t count, const std::vector<std::size_t>& grades,
                    std::size_t n) const {
    const std::size_t next = grades[n + 1];
    if (next == tokens_.size() || tokens_[count - 1].text == "(" || note_[count + 1] ||
        count_before(next) != count)
      return true;
    return count_behind(grades[grades.size() - 2], tokens_.size()).has_value();
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
  std::string_view rest_of_entry(const std::vector<std::size_t>& grades, std::size_t n) const {
    std::size_t end = text_.size();
    for (std::size_t k = n + 1; k + 1 < grades.size(); ++k) {
      const auto count = count_before(grades[k]);
      if (!count || *count < grades[n]) {
        if (k - n > 3) break;
        continue;
      }
      end = tokens_[*count].begin;
      // "on a GS-7/9 ladder", "a ladder to GS-9": no one of his own.
      static const RE2 no_one(R"((?i)^(?:ladder|target|career|full|grade|promotion|program)$)");
      if (tokens_[*count].kind != Kind::article ||
          (*count + 1 != grades[k] && !matches(tokens_[*count + 1].text, no_one)))
        break;
      end = text_.size();
    }
    const std::size_t begin = tokens_[grades[n]].end;
    const std::string_view rest = text_.substr(begin, end - begin);
    return rest.substr(0, rest.find(';'));
  }

  std::string_view behind(std::size_t grade, std::size_t next) const {
    std::size_t last = grade + 1;
    while (last < next && last - grade <= kWordsBehind && tokens_[last].kind == Kind::word) ++last;
    return between(grade + 1, last);
  }

  // "seven chemists GS-11", "two GS-12 engineers", and in a table "Auditor 19 GS-12".
  std::string title_of(std::string_view words, std::string_view after, std::size_t count,
                       bool is_before) const {
    static const RE2 filling(
        R"((?i)^(?:[\s,():-]|\b(?:are|is|at|of|the|level|each|in|and|them|whom|x|more|other|others|now)\b)*$)");
    // The first that is a verb or joins another phrase ends a title that stands behind the grade.
    static const RE2 title_behind(
        R"((?i)^((?:[A-Za-z/&'-]+ )*?[A-Za-z/&'-]+)(?: (?:is|are|who|whose|and|or|for|to|in|at|of|with|on|under|report\w*|work\w*|has|have|each|from|by|as|which|that|in training|doing)\b.*)?$)");
    static const RE2 joins(
        R"((?i)^(?:and|or|of|has|have|having|includes?|with|are|is|plus|by|the|over|to|in|from|for|level|grade|supervises|directs|leads|about|nearly|another|other|than|all|these|my|his|her|its)$)");
    if (!matches(words, filling)) return lower(words);
    if (is_before && words.empty() && count > 0 && tokens_[count - 1].kind == Kind::word &&
        !matches(tokens_[count - 1].text, joins)) {
      const std::string_view row = between(title_begin(count), count);
      if (!row.empty()) return lower(row);
    }
    if (is_before && count > 1 &&
        (tokens_[count - 1].text == ":" || tokens_[count - 1].text == "(")) {
      const std::string_view row = between(title_begin(count - 1), count - 1);
      if (!row.empty() && tokens_[count - 2].kind == Kind::word) return lower(row);
    }
    if (is_before && words.empty() && count > 0 && note_[count - 1])
      return lower(between(title_begin(count), count));
    re2::StringPiece found;
    if (RE2::PartialMatch(piece(after), title_behind, &found) && !RE2::FullMatch(found, joins))
      return lower({found.data(), found.size()});
    return {};
  }

  // "each under a GS-13": so many as there are units.
  bool for_each_unit(std::size_t count) const {
    static const RE2 each(
        R"((?i)\b(?:each|every one|all)(?: of (?:them|which|whom))?,? (?:is |are )?(?:under|with|having|has|have|headed by|led by|run by|supervised by|directed by|managed by|supervises|directs)(?: about| some)? $)");
    return matches(before(count), each);
  }

  std::optional<double> units_before(std::size_t count) const {
    for (std::size_t i = count; i-- > 0;)
      if (tokens_[i].kind == Kind::number && tokens_[i].value <= kMostUnits && !note_[i])
        return tokens_[i].value;
    return std::nullopt;
  }

  // "three branches at GS-12", "reports to a GS-15": no people of the staff.
  bool counts_people(std::size_t count, std::string_view words, std::string_view after,
                     const StaffEntry& entry) const {
    static const RE2 no_people(
        R"((?i)\b(?:under|reports?|reporting|level with|like those|full deputy|percent|levels?|grades?|graded below|below|above|times|assignments?|cases|contracts|projects?|workloads?|loads?|volumes?|amounts?|hours of|duties|points?|were|was|chiefly|mainly|mostly)\b)");
    static const RE2 units(
        R"((?i)\b(?:branches|sections|units|teams|divisions|groups|offices|departments|shops|regions|districts|staffs|directorates|commands|stations|centers)\b)");
    static const RE2 vague(
        R"((?i)^ ?(?:few|couple|number|handful|majority|mix|minority|variety|total|range|position|level|series|grade|ladder|target|career|full|day|week|year|month)\b|\bof ?$)");
    static const RE2 superior(
        R"((?i)\b(?:to|by|under|for|is|as|whose|who is|of|like|be|than|from|into|becomes?|on) ?(?:the )?$)");
    static const RE2 bounded(
        R"((?i)\b(?:but|except|save) (?:for )?$|\bbetween $|[0-9] ?(?:to|-|–|or) ?$|\b(?:up to|at (?:most|least)|fewer than|less than|between \w+ and|no more than) $)");
    static const RE2 work(
        R"((?i)^(?:work|workload|analysis|duties|cases|(?:level )?(?:of )?difficulty|level (?:of )?(?:work|duties|cases|assignments))\b)");
    static const RE2 on_work(
        R"((?i)\b(?:on|doing|do|does|performs?|performing|comparable to|equal to)\b)");
    const std::string_view text = before(count);
    const bool each = for_each_unit(count);
    const bool article = tokens_[count].kind == Kind::article;
    if (matches(text, bounded) || (matches(after, work) && !matches(words, on_work))) return false;
    static const RE2 head_of_all(R"((?i)\b(?:director|deputy|commander|administrator)\b)");
    if (article && !each && matches(entry.title, head_of_all)) return false;
    if (article && (matches(words, vague) || (matches(text, superior) && !each))) return false;
    if ((article || entry.summed_up || staff_kind(entry.title).supervisors) &&
        names_superior(text) && !each)
      return false;
    return !matches(words, no_people) &&
           (!matches(words, units) || matches(words, on_work) || staff_kind(words).supervisors);
  }

  void apply(StaffEntry& entry, std::size_t count, std::string_view words, std::string_view rest) {
    static const RE2 partitive(R"((?i)^ ?of )");
    static const RE2 part(R"((?i)^ ?of (?:them|whom|these|those|which|the(?:se|m)?)\b)");
    static const RE2 headed(R"((?i)\b(?:headed|led|run|supervised|directed|managed) by $|under $)");
    if (matches(words, part) ? has_grade(count) : !entry.summed_up && matches(words, partitive))
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
      entry.supervisors = matches(before(count), headed);
    }
    static const RE2 they_supervise(
        R"((?i)\b(?:each (?:of (?:them|whom) )?(?:is )?a supervisor|(?:who|all|both) (?:are|is) (?:the |all )?supervisors?|who (?:each )?supervise)\b)");
    static const RE2 through(R"((?i)\bthrough (?:the |his |her |its |my |your )?$)");
    static const RE2 some_of_them(R"((?i)\bof (?:whom|which|them|these)\b)");
    static const RE2 as_leaders(R"((?i)\bas (?:team |shift |work )?lead(?:er)?s?\b)");
    entry.leaders = kind.leaders || entry.pay_plan == "WL" ||
                    (matches(rest, as_leaders) && !matches(rest, some_of_them));
    entry.supervisors |= matches(before(count), through) || matches(rest, they_supervise);
    entry.supervisors |= (kind.supervisors && !entry.leaders) || entry.pay_plan == "WS";
    entry.leaders = entry.leaders && !entry.supervisors;
    entry.support = kind.support;
    // "Two supervisors, one GS-9 and one GS-8": the kind holds until another is told.
    if (entry.title.find_first_not_of(" ,(") == std::string::npos && !entries_.empty() &&
        !entry.supervisors) {
      entry.supervisors = entries_.back().supervisors;
      entry.support = entries_.back().support;
      entry.title = entries_.back().title;
    }
    entry.contractors = about_contractors(words);
    if (const auto full = full_performance_grade(rest)) entry.grade = std::max(entry.grade, *full);
    if (const auto full = full_performance_grade(words)) entry.grade = std::max(entry.grade, *full);
    entries_.push_back(std::move(entry));
  }

  // Whether the group that "two of them" is a part of has a grade, told since its own number.
  bool has_grade(std::size_t count) const {
    for (std::size_t i = count; i-- > 0;) {
      if (tokens_[i].kind == Kind::number && !note_[i]) return false;
      if (tokens_[i].kind == Kind::grade) return !entries_.empty();
    }
    return false;
  }

  std::string_view text_;
  std::vector<StaffToken> tokens_;
  std::vector<bool> note_;  // by token
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
