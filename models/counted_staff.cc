// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counted_staff.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <numeric>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/staff_kind.h"
#include "models/staff_of_others.h"
#include "models/staff_tokens.h"

namespace secondlook {
namespace {

constexpr int kReach = 5;            // statements between a number and its grade
constexpr double kMostPeople = 600;  // more under one position is a number of something else
constexpr std::size_t kWordsOfTitle = 5;

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

double sum(const std::vector<StaffEntry>& entries) {
  return std::accumulate(entries.begin(), entries.end(), 0.0,
                         [](double all, const StaffEntry& entry) { return all + entry.people; });
}

// "editors", "sign painters", "crewmen", "people"; of one, "editor".
bool names_people(std::string_view noun, bool several) {
  static const RE2 many(
      R"((?:(?:er|or|eer|ist|ian|ant|ent|yst|rk|ee|al|se|id|nd|ot|be|th|te|rd|ok|in|st|ne|ess)s|ies|men|women|people|persons|staff|folk)$)");
  static const RE2 one(R"((?:er|or|ist|ian|ant|yst|rk|ee|person|man|woman|aide|nurse|agent|al)$)");
  static const GuardedPattern things(
      R"(^(?:cent|comput|pap|ord|fold|lett|matt|quart|numb|chapt|cylind|trail|freez|met|riv|serv|regist|corn|shelt|tow|fact|mot|react|corrid|err|act|sect|vect|do|flo|tract|doll|wint|summ|print|vouch|truck load|transf|cent|oth)(?:er|or)s?$|^(?:documents|instruments|departments|shipments|events|accidents|incidents|payments|components|agreements|segments|elements|moments|cents|plants|grants|warrants|hospitals|animals|manuals|proposals|terminals|appeals|trials|meals|journals|materials|goals|cases|courses|houses|phases|purposes|licenses|warehouses|leases|expenses|sites|rates|states|dates|months|weeks|tests|requests|contracts|lists|posts|fields|records|boards|islands|hands|funds|bids|lots|robots|lines|machines|zones|phones|magazines|books|tasks|works|parks|marks|desks|trucks|tracks|banks|forests|units|counties|companies|agencies|cities|countries|studies|surveys|bodies|categories|facilities|activities|laboratories|libraries|territories|deputies|duties|processes|addresses|addressees|degrees|fees|committees|trees|buildings|patients|students|clients|residents|customers|visitors|members of|volunteers|contractors|users|readers|owners|farmers|growers|miners|voters|taxpayers|travelers|passengers|prisoners|inmates|families|others)$)");
  const std::string small = lower(noun);
  return RE2::PartialMatch(small, several ? many : one) && !things.in(small);
}

bool is_everybody(std::string_view noun) {
  static const RE2 everybody(
      R"(^(?:|employees?|people|persons?|positions?|staff|folk|workers?|members?|subordinates?)$)");
  return RE2::PartialMatch(piece(noun), everybody);
}

std::string singular(std::string noun) {
  if (noun.ends_with("men")) noun.replace(noun.size() - 2, 1, "a");
  if (noun.ends_with("ies")) return noun.substr(0, noun.size() - 3) + 'y';
  return noun.ends_with('s') ? noun.substr(0, noun.size() - 1) : noun;
}

// What the subject of a statement refers to, among people counted before.
enum class Whose { all, all_but, half, rest, former, latter, kind };

struct Reference {
  Whose whose = Whose::all;
  double but = 0;     // of all_but
  bool one = false;   // "the third", "the other"
  std::string noun;   // of kind, in small letters
  std::string title;  // that the predicate gives them
  std::string pay_plan;
  int grade = 0;
  std::string_view behind;  // the grade
};

// Subjects and predicates of grade: "they are all at GS-9", "each is a proofreader, GS-5", "the
// latter GS-8", "their grade is GS-10".
const RE2& grade_told() {
  static const std::string subject = fmt::format(
      R"((?P<their>their (?:own )?grades?)|all (?:but|except|save) (?P<but>{0})|(?P<half>half)(?: of (?:them|these|those|the \w+))?|the (?P<rest>(?:other|second) half|rest|remainder|remaining(?: \w+){{0,3}}?|others?|other(?: \w+){{1,3}}?|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)(?: one| \w+)?)(?: of (?:them|these))?|(?P<pair>the former|the latter)|(?P<all>they|these|those|everybody|everyone|all(?: of (?:them|these|those|the \w+)| (?:the |these )?(?:positions|employees|people|staff|members))?|both(?: of them)?|each(?: of (?:them|these|those)| one)?|each (?:position|employee|person|member)|every ?one(?: of (?:them|these))?)|(?:the|these|those|each|every|all|both|my|your|his|her|our|its|an?) (?:{0} )?(?P<noun>(?:[\w-]+ ){{0,3}}?[\w-]+))",
      kNumberPattern);
  static const RE2 pattern(fmt::format(
      R"((?i)(?:^|[,;:] |\b(?:and|while|but|of whom|of which),? )(?:{})(?P<aside>,? \([^()]{{1,60}}\)|, [^,;.]{{1,60}},)?(?P<verb> (?:is|are|holds?|have|has|ranks?|stands?|works?|serves?|being|rates?))?(?: (?:all|each|both|now|also|alike|themselves|currently|today|presently|still))*(?P<title>(?: [\w/&'-]+){{0,6}}?)[ ,(]+(?:(?:an?|the|at|in|of|on|as|graded|classified|paid|rated|grade|grades|levels?|full|performance|civilian|being|ranked|set) )*(?P<grade>\b(?:GS|GM|GG|GL|WG|WL|WS|WD|WN|grades?)s?[- ]{{0,2}}[0-9]))",
      subject));
  return pattern;
}

bool is_title(std::string_view words) {
  static const RE2 others(
      R"((?i)\b(?:to|for|with|by|under|from|who|whom|whose|below|above|than|not|no|like|near|of|in|on|as|between|about|mainly|mostly|chiefly|do|does|doing|work|and|or|but|grade|was|were|been|over|had|led|headed)\b)");
  return !RE2::PartialMatch(piece(words), others);
}

// "They are GS-9 to GS-12", "all GS-9 clerks of the region meet": no grade of theirs.
bool goes_on_otherwise(std::string_view behind, bool has_verb) {
  static const GuardedPattern range(
      R"((?i)^ ?(?:-|–|to\b|through\b|or\b|and (?:GS|above|below|up|[0-9])))");
  static const RE2 noun(R"((?i)^ (?:[a-z]+))");
  static const RE2 goes_on(R"((?i)^ (?:and|but|with|while|who|each|all|as)\b)");
  return range.in(piece(behind)) || (!has_verb && RE2::PartialMatch(piece(behind), noun) &&
                                     !RE2::PartialMatch(piece(behind), goes_on));
}

class ReferenceReader {
 public:
  explicit ReferenceReader(std::string_view text) : text_(text) {}

  std::vector<Reference> read() {
    const RE2& pattern = grade_told();
    std::vector<re2::StringPiece> found(
        static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) + 1);
    std::size_t from = 0;
    while (pattern.Match(piece(text_), from, text_.size(), RE2::UNANCHORED, found.data(),
                         static_cast<int>(found.size()))) {
      const auto at = static_cast<std::size_t>(group(found, "grade").data() - text_.data());
      const std::vector<StaffToken> tokens = staff_tokens(text_.substr(at));
      if (tokens.empty() || tokens.front().kind != StaffToken::Kind::grade) return references_;
      from = at + tokens.front().end;
      take(found, tokens.front(), text_.substr(from));
    }
    return references_;
  }

 private:
  using Groups = std::vector<re2::StringPiece>;

  static std::string_view group(const Groups& found, const char* name) {
    const re2::StringPiece words =
        found[static_cast<std::size_t>(grade_told().NamedCapturingGroups().at(name))];
    return {words.data(), words.size()};
  }

  void take(const Groups& found, const StaffToken& grade, std::string_view behind) {
    static const RE2 one(
        R"((?i)^(?:other|last|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|other one)\b)");
    static const RE2 several(R"((?i)^other \w|half)");
    static const GuardedPattern bare(R"((?i)^(?:they|these|those)$)");
    const bool has_verb = !group(found, "verb").empty();
    const std::string_view all = group(found, "all"), title = group(found, "title");
    if (goes_on_otherwise(behind, has_verb) || !is_title(title) ||
        (!has_verb && (!title.empty() || bare.in(piece(all)))))
      return;
    Reference told;
    const std::string_view rest = group(found, "rest"), pair = group(found, "pair"),
                           noun = group(found, "noun");
    if (!group(found, "but").empty()) {
      told.whose = Whose::all_but;
      told.but = number_of(group(found, "but")).value_or(0);
    } else if (!group(found, "half").empty()) {
      told.whose = Whose::half;
    } else if (!rest.empty()) {
      told.whose = Whose::rest;
      told.one = RE2::PartialMatch(piece(rest), one) && !RE2::PartialMatch(piece(rest), several);
    } else if (!pair.empty()) {
      told.whose = lower(pair) == "the former" ? Whose::former : Whose::latter;
    } else if (!noun.empty()) {
      told.whose = Whose::kind;
      told.noun = singular(lower(noun.substr(noun.find_last_of(' ') + 1)));
    }
    told.title = lower(trimmed(title));
    told.pay_plan = grade.pay_plan;
    told.grade = grade.grade;
    told.behind = behind;
    references_.push_back(std::move(told));
  }

  std::string_view text_;
  std::vector<Reference> references_;
};

StaffEntry entry_of(const Reference& told, double people, const std::string& title) {
  StaffEntry entry;
  entry.people = entry.full_time = people;
  entry.pay_plan = told.pay_plan;
  entry.grade = told.grade;
  if (const auto full = full_performance_grade(told.behind))
    entry.grade = std::max(entry.grade, *full);
  entry.title = told.title.empty() ? title : told.title;
  const StaffKind kind = staff_kind(entry.title);
  entry.leaders = kind.leaders || entry.pay_plan == "WL";
  entry.supervisors = (kind.supervisors && !entry.leaders) || entry.pay_plan == "WS";
  entry.support = kind.support;
  return entry;
}

// What the statement takes out of all: "all are GS-9 except the newest, a GS-7".
bool makes_exception(std::string_view text) {
  static const RE2 exception(
      R"((?i)\b(?:except|but|save|apart from|other than|aside from|besides|with the exception of)\b)");
  return RE2::PartialMatch(piece(text), exception);
}

}  // namespace

double CountedStaff::people() const {
  return std::accumulate(kinds_.begin(), kinds_.end(), 0.0,
                         [](double all, const Kind& kind) { return all + kind.people; });
}

const CountedStaff::Kind* CountedStaff::kind_called(std::string_view noun) const {
  const auto found = std::find_if(kinds_.begin(), kinds_.end(), [&](const Kind& kind) {
    return !kind.noun.empty() && singular(kind.noun) == noun;
  });
  return found == kinds_.end() ? nullptr : &*found;
}

std::vector<StaffEntry> CountedStaff::referred_to(std::string_view text,
                                                  const std::vector<StaffEntry>& entries) const {
  std::vector<StaffEntry> told;
  if (kinds_.empty() || !may_name_grade(text)) return told;
  const double all = people();
  for (const Reference& reference : ReferenceReader(text).read()) {
    const double left = all - graded_ - sum(entries) - sum(told);
    const Kind* kind = nullptr;
    double number = 0;
    switch (reference.whose) {
      case Whose::all:
        if (others_since_) continue;
        if (graded_ == 0 && entries.empty() && told.empty() && kinds_.size() > 1) {
          for (const Kind& each : kinds_)
            told.push_back(entry_of(reference, each.people, each.title));
          continue;
        }
        if (!entries.empty() && !makes_exception(text)) continue;
        number = left;
        break;
      case Whose::all_but:
        number = all - reference.but;
        break;
      case Whose::half:
        number = all / 2;
        break;
      case Whose::rest:
        if (graded_ + sum(entries) + sum(told) == 0 || (reference.one && left != 1)) continue;
        number = left;
        break;
      case Whose::former:
        kind = kinds_.size() == 2 ? &kinds_.front() : nullptr;
        break;
      case Whose::latter:
        kind = kinds_.size() == 2 ? &kinds_.back() : nullptr;
        break;
      case Whose::kind:
        kind = entries.empty() ? kind_called(reference.noun) : nullptr;
        break;
    }
    if (kind != nullptr) number = kind->people;
    if (number >= 1 && number <= all)
      told.push_back(
          entry_of(reference, number, kind != nullptr ? kind->title : kinds_.front().title));
  }
  return told;
}

// "Two veterinarians and nine technicians", "is made up of seven". Who has a grade of his own in
// the statement is told with it.
std::vector<CountedStaff::Kind> CountedStaff::counted_in(std::string_view text,
                                                         const std::vector<StaffEntry>& entries) {
  static const RE2 of_staff(
      R"((?i)\b(?:(?:made up|composed|consists?|comprised|numbers?|staff|unit|section|branch|crew|team|shop|stockroom|group|office|people|employees|strength|charge|leads|supervises|directs|manages|heads|oversees)(?: (?:is|are|of|number|numbers|a|about|comes to))*|has|have|had) $)");
  static const GuardedPattern title_ends(
      R"((?i)^(?:who|whom|whose|in|at|of|to|on|and|or|is|are|each|under|for|with|from|by|that|which|as|the|per|a|an|than|are)$)");
  std::vector<Kind> kinds;
  const std::vector<StaffToken> tokens = staff_tokens(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const StaffToken& count = tokens[i];
    if (count.kind != StaffToken::Kind::number || count.value < 1 || count.value > kMostPeople ||
        deals_with(text.substr(0, count.begin)))
      continue;
    Kind kind{count.value, {}, {}};
    std::size_t k = i + 1;
    for (; k < tokens.size() && k <= i + kWordsOfTitle; ++k) {
      if (tokens[k].kind != StaffToken::Kind::word || title_ends.in(tokens[k].text)) break;
      if (!names_people(tokens[k].text, count.value > 1)) continue;
      kind.noun = tokens[k].text;
      kind.title = lower(text.substr(tokens[i + 1].begin, tokens[k].end - tokens[i + 1].begin));
      break;
    }
    if (kind.noun.empty() &&
        (k > i + 1 || !RE2::PartialMatch(piece(text.substr(0, count.begin)), of_staff)))
      continue;
    const bool graded = std::any_of(entries.begin(), entries.end(), [&](const StaffEntry& entry) {
      return entry.people == kind.people &&
             (kind.noun.empty() || entry.title.find(singular(kind.noun)) != std::string::npos ||
              entry.title.empty());
    });
    if (!graded) kinds.push_back(std::move(kind));
  }
  // "Eleven people: nine clerks and two typists": the number of all comes first.
  const double parts =
      std::accumulate(kinds.begin(), kinds.end(), 0.0,
                      [](double all, const Kind& kind) { return all + kind.people; });
  if (kinds.size() > 2 && 2 * kinds.front().people == parts && is_everybody(kinds.front().noun))
    kinds.erase(kinds.begin());
  return kinds;
}

// "The curators send the pieces. They are GS-13": they are whoever was told of last.
bool CountedStaff::is_about_other_people(std::string_view text) const {
  static const RE2 subject(
      R"((?i)^(?:the|its|their|other|some|many|several|most|such|those)(?: [\w-]+){0,3}? ([a-z]+s|people|men) )");
  std::string noun;
  return RE2::PartialMatch(piece(text), subject, &noun) && names_people(noun, true) &&
         !is_everybody(lower(noun)) && kind_called(singular(lower(noun))) == nullptr;
}

void CountedStaff::take_up(std::string_view text, const std::vector<StaffEntry>& entries,
                           const std::vector<StaffEntry>& referred) {
  static const RE2 goes_on(
      R"((?i)^(?:they|these|those|each|all|both|one|two|three|the (?:others?|rest|former|latter|first|second)|half|every ?one)\b)");
  static const GuardedPattern of_them(R"((?i)\bof (?:them|whom|these|those)\b)");
  std::vector<Kind> counted;
  if (has_number(text) && (kinds_.empty() || !RE2::PartialMatch(piece(text), goes_on)))
    counted = counted_in(text, entries);
  if (!counted.empty()) {
    const bool of_all = counted.size() == 1 && is_everybody(counted.front().noun);
    kinds_ = std::move(counted);
    graded_ = of_all ? sum(entries) : 0;
    since_ = 0;
    others_since_ = false;
    return;
  }
  others_since_ = is_about_other_people(text);
  const bool parts =
      graded_ + sum(entries) <= people() &&
      (of_them.in(piece(text)) || RE2::PartialMatch(piece(text), goes_on) ||
       std::all_of(entries.begin(), entries.end(),
                   [](const StaffEntry& entry) { return trimmed(entry.title, " ,").empty(); }) ||
       is_everybody(kinds_.empty() ? std::string("other") : kinds_.front().noun));
  graded_ += sum(entries) + sum(referred);
  if ((!entries.empty() && !parts) || ++since_ > kReach || graded_ >= people()) kinds_.clear();
  if (kinds_.empty()) graded_ = 0, since_ = 0;
}

}  // namespace secondlook
