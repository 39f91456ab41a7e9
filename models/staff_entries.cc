// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_entries.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>

#include "models/staff_hours.h"
#include "models/staff_tokens.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

using Kind = StaffToken::Kind;

constexpr std::size_t kReach = 24;       // tokens between a number and its grade
constexpr int kMostWordsOfTitle = 14;    // between them
constexpr double kMostOfOneGrade = 600;  // more under one position is a number of something else
constexpr int kHighestGrade = 15;
constexpr std::size_t kWordsBehind = 6;  // of a title that stands behind its grade

bool matches(std::string_view text, const RE2& pattern) {
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
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
    for (std::size_t n = 0; n < grades.size(); ++n)
      read_grade(grades[n], n + 1 < grades.size() ? grades[n + 1] : tokens_.size());
    return std::move(entries_);
  }

 private:
  // What stands in brackets and tells no grade ("three on folders") is a note on what it follows; a
  // number alone in brackets is a count.
  void mark_notes() {
    note_.assign(tokens_.size(), false);
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].text != "(") continue;
      std::size_t close = i + 1;
      bool grade = false;
      while (close < tokens_.size() && tokens_[close].text != ")")
        grade |= tokens_[close++].kind == Kind::grade;
      if (close == tokens_.size()) return;
      const bool count = close == i + 2 && tokens_[i + 1].kind == Kind::number;
      if (!grade && !count) std::fill(note_.begin() + i, note_.begin() + close + 1, true);
      i = close;
    }
  }

  bool is_count(std::size_t i) const {
    return !note_[i] && (tokens_[i].kind == Kind::number || tokens_[i].kind == Kind::article);
  }

  std::string_view between(std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    const std::size_t begin = tokens_[first].begin;
    return text_.substr(begin, tokens_[last - 1].end - begin);
  }

  std::optional<std::size_t> count_before(std::size_t grade) const {
    static const RE2 ends(R"(^[;.:|]$)");
    int words = 0;
    for (std::size_t i = grade; i-- > 0 && grade - i <= kReach;) {
      if (note_[i]) continue;
      if (is_count(i)) {
        if (tokens_[i].kind == Kind::article && words == 0 && !bare_article(i)) return std::nullopt;
        return i;
      }
      if (tokens_[i].kind == Kind::grade || tokens_[i].kind == Kind::other ||
          matches(tokens_[i].text, ends))
        return std::nullopt;
      if (tokens_[i].kind == Kind::word && ++words > kMostWordsOfTitle) return std::nullopt;
    }
    return std::nullopt;
  }

  // "each led by a GS-13", "one works as a GS-12": only heads of units are told so.
  bool bare_article(std::size_t i) const {
    return i > 0 && (tokens_[i - 1].text == "by" || tokens_[i - 1].text == "under" ||
                     tokens_[i - 1].text == "with" || tokens_[i - 1].text == "has" ||
                     tokens_[i - 1].text == "and" || tokens_[i - 1].text == ",");
  }

  // "GS-11, four", "GS-0610-10: 8", "GS-13 (30)", "GS-11 - 4". What is followed by a grade of its
  // own or by a title ("GS-12, two technicians at GS-7") counts that.
  std::optional<std::size_t> count_behind(std::size_t grade, std::size_t next) const {
    std::size_t i = grade + 1;
    while (i < next &&
           (note_[i] ||
            (tokens_[i].kind == Kind::mark && tokens_[i].text != ";" && tokens_[i].text != ".") ||
            tokens_[i].text == "x"))
      ++i;
    if (i >= next || tokens_[i].kind != Kind::number) return std::nullopt;
    return i;
  }

  void read_grade(std::size_t grade, std::size_t next) {
    const StaffToken& token = tokens_[grade];
    if (token.grade < 1 || token.grade > kHighestGrade) return;
    auto count = count_before(grade);
    if (count && used_ && *count == *used_) count.reset();
    const bool before = count.has_value();
    if (!before) {
      count = count_behind(grade, next);
      if (!count || !stands_alone(*count, next)) return;
    }
    used_ = count;
    StaffEntry entry;
    entry.pay_plan = token.pay_plan;
    entry.grade = token.grade;
    entry.people = tokens_[*count].value;
    if (entry.people <= 0 || entry.people > kMostOfOneGrade) return;
    const std::string_view words =
        before ? between(*count + 1, grade) : between(title_begin(grade), grade);
    const std::string_view rest = text_.substr(
        token.end, (next < tokens_.size() ? end_of_entry(grade, next) : text_.size()) - token.end);
    describe(entry, words, behind(grade, next));
    if (before && !counts_people(*count, words, entry)) return;
    apply(entry, *count, words, rest);
  }

  // The number behind a grade is the grade's, where a title or nothing follows it.
  bool stands_alone(std::size_t count, std::size_t next) const {
    if (next == tokens_.size()) return true;
    // "GS-6, five Mil Pay Tech GS-5, three": one more number behind the last grade shows it.
    for (std::size_t i = next + 1; i < tokens_.size(); ++i) {
      if (note_[i] || tokens_[i].kind == Kind::mark) continue;
      if (tokens_[i].kind == Kind::number) return true;
      break;
    }
    for (std::size_t i = count + 1; i < next; ++i)
      if (tokens_[i].kind == Kind::number) return true;
    return tokens_[count - 1].text == ":" || tokens_[count - 1].text == "(";
  }

  std::size_t title_begin(std::size_t grade) const {
    std::size_t first = grade;
    while (first > 0 && grade - first < kReach && !is_count(first - 1) &&
           tokens_[first - 1].kind != Kind::grade && tokens_[first - 1].text != ";" &&
           tokens_[first - 1].text != "." && tokens_[first - 1].text != ":")
      --first;
    return first;
  }

  // Where the words about an entry end: at the number that counts the next one.
  std::size_t end_of_entry(std::size_t grade, std::size_t next) const {
    const auto count = count_before(next);
    return tokens_[count && *count > grade ? *count : next].begin;
  }

  // "two GS-12 engineers": the title behind the grade.
  std::string_view behind(std::size_t grade, std::size_t next) const {
    std::size_t last = grade + 1;
    while (last < next && last - grade <= kWordsBehind && tokens_[last].kind == Kind::word) ++last;
    return between(grade + 1, last);
  }

  static void describe(StaffEntry& entry, std::string_view before, std::string_view after) {
    static const RE2 words(R"([A-Za-z]{3,})");
    static const RE2 filling(R"((?i)^(?:[\s,(]|are|is|at|of|the|level|each|in)*$)");
    // The first that is a verb or joins another phrase ends a title that stands behind the grade.
    static const RE2 title_behind(
        R"((?i)^((?:[A-Za-z/&'-]+ )*?[A-Za-z/&'-]+)(?: (?:is|are|who|whose|and|or|for|to|in|at|of|with|on|under|report\w*|work\w*|has|have|each|from|by|as|which|that|in training|doing)\b.*)?$)");
    re2::StringPiece found;
    std::string_view title = before;
    if (matches(before, filling) &&
        RE2::PartialMatch(re2::StringPiece(after.data(), after.size()), title_behind, &found))
      title = {found.data(), found.size()};
    for (const char c : title)
      entry.title += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }

  // "three branches at GS-12", "reports to a GS-15": no people of the staff.
  bool counts_people(std::size_t count, std::string_view words, const StaffEntry& entry) const {
    static const RE2 heads(
        R"((?i)\b(?:headed|led|run|supervised|directed|managed|under|with) by an?$|\beach (?:under|with|headed by|led by|run by|has) an?\b|\beach (?:[\w]+ ){0,3}(?:by|under|with) ?$)");
    static const RE2 no_people(
        R"((?i)\b(?:under|reports?|reporting|level with|like those|full deputy|percent|levels?|grades?|graded below|below|above|times?|assignments?|cases|contracts|projects?|workloads?|hours|duties|point|one grade)\b)");
    static const RE2 units(
        R"((?i)\b(?:branches|sections|units|teams|divisions|groups|offices|departments|shops|regions|districts|staffs|directorates|commands|stations|centers)\b)");
    static const RE2 vague(
        R"((?i)^ ?(?:few|couple|number|handful|majority|mix|minority|variety|total|range|position|level|series|grade)\b)");
    static const RE2 superior(
        R"((?i)\b(?:to|by|under|for|is|as|whose|who is|of|like|be|than|from|into|becomes?) ?(?:the )?$)");
    static const RE2 except(R"((?i)\b(?:but|except|save) (?:for )?$)");
    static const RE2 range(R"((?i)[0-9] ?(?:to|-|–|or) ?$|\bup to $|\bat (?:most|least) $)");
    const std::string_view before = text_.substr(0, tokens_[count].begin);
    if (matches(before, except) || matches(before, range)) return false;
    if (tokens_[count].kind == Kind::article) {
      if (matches(words, vague)) return false;
      if (matches(before, superior) && !matches(before, heads)) return false;
    }
    if (tells_of_superiors(before) && tokens_[count].kind == Kind::article) return false;
    return !matches(words, no_people) &&
           (!matches(words, units) || entry.title.empty() || matches(words, heads));
  }

  void apply(StaffEntry& entry, std::size_t count, std::string_view words, std::string_view rest) {
    static const RE2 chiefs(
        R"((?i)\b(?:supervisory|supervisors?|chiefs?|managers|directors?|heads?|superintendents?|foremen|foreman|head nurses|commanders?|administrators|lieutenants|captains|sergeants)\b)");
    static const RE2 other_managers(
        R"((?i)\b(?:project|program|case|contract|grants?|property|account|product|logistics|records|database|refuge|risk|collection|incident|emergency|range|land|facility) managers?|\b(?:corps|army|navy|air force|marine) \w+)");
    static const RE2 leaders(R"((?i)\b(?:leads?|leaders?|team leads?|charge nurses?)\b)");
    static const RE2 beside_leads(R"((?i)\blead (?:and|or) )");
    static const RE2 each_under(
        R"((?i)\beach (?:is |are )?(?:under|with|headed by|led by|run by) an?\b|\bare each (?:headed|led|run|supervised) by\b)");
    static const RE2 support(
        R"((?i)\b(?:clerks?|secretar(?:y|ies)|typists?|aides?|aids?|receptionists?|(?:office|program|administrative|staff|clerical|support|automation|student|management support|file|mail) (?:\w+ )?(?:assistants?|aides?|support)|office automation)\b)");
    static const RE2 training(
        R"((?i)\b(?:target\w*|ladder|full performance(?: level)?|on (?:the|their|his|her) way|in training|training for|trainees? for|developmental,?|promot\w+|advanc\w+|entry(?: level)?|program for|learning the work|trained|leading) [^;.0-9]{0,50}?(?:GS|grade)[- ]?(?:[0-9]{1,2}/)*0?([0-9]{1,2})\b)");
    static const RE2 part(R"((?i)^ ?of (?:them|whom|these|those|which|the(?:se|m)?)\b)");
    static const RE2 whole(
        R"((?i)^ ?(?:\w+ )?(?:out )?of (?:the |its |all |about )*(?:[0-9]+|[a-z]+teen|[a-z]+ty(?:-\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)");
    const std::string phrase(words);
    entry.full_time = full_time_of(entry.people, phrase, std::string(rest));
    const bool heads = matches(words, each_under);
    const bool chief =
        heads || (matches(entry.title, chiefs) && !matches(entry.title, other_managers));
    entry.leaders =
        !chief && ((matches(entry.title, leaders) && !matches(entry.title, beside_leads)) ||
                   entry.pay_plan == "WL");
    entry.supervisors = chief || entry.pay_plan == "WS";
    // "Two supervisors, one GS-9 and one GS-8": the kind holds until another is told.
    if (entry.title.find_first_not_of(" ,(") == std::string::npos && !entries_.empty() && !chief) {
      entry.supervisors |= carried_supervisors_;
      entry.title = entries_.back().title;
    }
    carried_supervisors_ = entry.supervisors;
    entry.contractors = about_contractors(words);
    entry.support = matches(entry.title, support);
    if (heads) entry.people = entry.full_time = units_headed(count).value_or(entry.people);
    int full = 0;
    if (RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), training, &full) &&
        full <= kHighestGrade)
      entry.grade = std::max(entry.grade, full);
    const bool subset = matches(words, part);
    if (subset && has_grade(count)) return;
    entry.summed_up = !subset && matches(text_.substr(tokens_[count].end), whole);
    entries_.push_back(std::move(entry));
  }

  // Whether the group that "two of them" is a part of has a grade: it is told in the same sentence.
  bool has_grade(std::size_t count) const {
    for (std::size_t i = count; i-- > 0;) {
      if (tokens_[i].text == "." || tokens_[i].text == ";") return false;
      if (tokens_[i].kind == Kind::grade) return !entries_.empty();
    }
    return false;
  }

  // "46 economists in four branches, each headed by a GS-14": the heads are four.
  std::optional<double> units_headed(std::size_t article) const {
    for (std::size_t i = article; i-- > 0;)
      if (tokens_[i].kind == Kind::number && tokens_[i].value < 100) return tokens_[i].value;
    return std::nullopt;
  }

  std::string_view text_;
  std::vector<StaffToken> tokens_;
  std::vector<bool> note_;  // by token
  std::vector<StaffEntry> entries_;
  std::optional<std::size_t> used_;  // the number that the last entry took
  bool carried_supervisors_ = false;
};

}  // namespace

std::vector<StaffEntry> staff_entries(std::string_view text) { return EntryReader(text).read(); }

}  // namespace secondlook
