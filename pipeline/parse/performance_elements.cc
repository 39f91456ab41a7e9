// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/performance_elements.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "pipeline/parse/title_case.h"

namespace secondlook {
namespace {

// A heading's name is no longer than this, in bytes; more is the text of the element.
constexpr std::size_t kLongestName = 90;
// A line that is a section's heading has not much more than its name.
constexpr std::size_t kHeadingRest = 60;
// "Critical", "Weight: 20%" and the element's title stand within so many lines of its heading.
constexpr std::size_t kTraitLines = 5;
// No plan has more; a longer list is of something else.
constexpr int kMostElements = 30;
// A text shorter than this is a caption that was left blank.
constexpr std::size_t kLeastText = 12;

// Where an element begins, and what its heading says.
struct Start {
  std::size_t line = 0;
  std::size_t name_begin = 0;  // byte behind its number
  std::size_t name_end = 0;    // of the heading's line
  std::string number;
  std::optional<bool> critical;
  bool core = false;
};

class ElementReader {
 public:
  ElementReader(const RunningText& text, const AppraisalForms& forms)
      : text_(text), forms_(forms) {}

  PerformanceElements read() {
    find_headed();
    if (starts_.empty()) find_numbered();
    PerformanceElements found;
    found.begin = text_.text.size();
    if (!starts_.empty()) found.begin = text_.lines[starts_.front().line].begin;
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      const std::size_t limit = i + 1 < starts_.size() ? starts_[i + 1].line : text_.lines.size();
      take(read_element(starts_[i], limit), starts_[i], found.elements);
    }
    if (says_all(text_.text))
      for (PerformanceElement& element : found.elements)
        if (!element.critical) element.critical = true;
    return found;
  }

 private:
  std::string_view line(std::size_t i) const {
    return std::string_view(text_.text)
        .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
  }

  std::optional<std::string_view> section(std::size_t i) const {
    const auto match = forms_.sections.at_start(line(i));
    if (!match || line(i).size() > match->length + kHeadingRest) return std::nullopt;
    // What closes them may have words behind it: "Supervisor signature: ____".
    const bool whole = trimmed(line(i).substr(match->length), " .:()-*").empty();
    const std::string_view heading = line(i).substr(0, match->length);
    const bool heads =
        (is_upper(trimmed(heading, " .,_|~*'\"(").front()) || is_title_case(heading)) &&
        (whole || match->name == "closing");
    return heads ? std::optional(match->name) : std::nullopt;
  }

  // "Critical Element 1: Studies", "Job Element No. 3", "Leading Change (20%)".
  void find_headed() {
    std::optional<bool> critical_section;
    for (std::size_t i = 0; i < text_.lines.size() && starts_.size() < kMostElements; ++i) {
      if (auto start = headed(i)) {
        if (!start->critical) start->critical = critical_section;
        starts_.push_back(std::move(*start));
      } else if (const auto name = section(i)) {
        critical_section = criticality(*name, critical_section);
      }
    }
  }

  static std::optional<bool> criticality(std::string_view section, std::optional<bool> before) {
    if (section == "critical_elements") return true;
    if (section == "noncritical_elements") return false;
    return section == "elements" ? std::nullopt : before;
  }

  std::optional<Start> headed(std::size_t i) const {
    static const RE2 behind(
        R"((?i)^\s*(?:(?:number|no\.?|num\.?|#)\s*)?(?:and title\s*)?:?\s*([0-9]{1,2}|[ivx]{1,4}\b|[a-h]\b)?(?:\s*of\s*[0-9]{1,2})?\s*(\(?(?:non-?\s?)?critical\)?)?\s*([:.)=-]*)\s*(.*)$)");
    const auto core = forms_.core_elements.at_start(line(i));
    if (core && is_title_case(line(i).substr(0, core->length)) && core_stands_alone(i, *core)) {
      Start start{i, text_.lines[i].begin, text_.lines[i].end, "", std::nullopt, true};
      skip_number(start);
      return start;
    }
    const auto match = forms_.elements.at_start(line(i));
    if (!match) return std::nullopt;
    re2::StringPiece number, critical, mark, name;
    const std::string_view heading = line(i).substr(0, match->length);
    const std::string_view rest = line(i).substr(match->length);
    if (!RE2::FullMatch(rest, behind, &number, &critical, &mark, &name)) return std::nullopt;
    // "Critical element 1: Studies" is a heading without capitals, too.
    const bool numbered = is_upper(heading.front()) && !number.empty() && !mark.empty();
    if (!numbered && !is_title_case(heading)) return std::nullopt;
    // "Element rating", "Objectives are set each year": neither number nor mark.
    if (number.empty() && (mark.empty() || name.empty())) return std::nullopt;
    if (number.empty() && is_rating_of(name)) return std::nullopt;
    Start start;
    start.line = i;
    start.number = lower(number);
    start.name_begin = static_cast<std::size_t>(name.data() - text_.text.data());
    start.name_end = text_.lines[i].end;
    if (match->name == "critical") start.critical = true;
    if (match->name == "noncritical") start.critical = false;
    if (!critical.empty()) start.critical = lower(critical).find("non") == std::string::npos;
    start.core = forms_.core_elements.at_start(name).has_value() ||
                 (name.empty() && i + 1 < text_.lines.size() &&
                  forms_.core_elements.at_start(line(i + 1)).has_value());
    return start;
  }

  // "Element: Fully Successful" rates an element; it heads none.
  bool is_rating_of(std::string_view name) const {
    const auto level = forms_.levels.at_start(name);
    return level && trimmed(name.substr(level->length), " .,:").empty();
  }

  // Behind the core element's name stands its weight, or a mark and its text.
  bool core_stands_alone(std::size_t i, const NamedPatterns::Match& core) const {
    static const RE2 rest(
        R"((?i)^\s*(?:\(?\s*(?:(?:non-?\s?)?critical|weight\w*)?\W{0,4}[0-9]{0,3}\s*(?:%|percent)?\s*\)?\s*)?(?:[:.)-].*)?$)");
    return RE2::FullMatch(line(i).substr(core.length), rest);
  }

  void skip_number(Start& start) const {
    static const RE2 number(
        R"((?i)^[^\pL\pN\n]*(?:(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])\b\s?[.):]?)?[^\pL\pN\n]*)");
    re2::StringPiece rest(line(start.line));
    RE2::Consume(&rest, number);
    start.name_begin = start.name_end - rest.size();
  }

  // "1. Accounting" or a cell "1" with the element in the next, under a heading for elements.
  void find_numbered() {
    static const RE2 item(R"(^\s*([0-9]{1,2})\s*(?:[.)]|:)?\s*(?:$|\s(.*)$|-\s*(.*)$))");
    bool open = false;
    int next = 1;
    std::optional<bool> critical;
    for (std::size_t i = 0; i < text_.lines.size() && next <= kMostElements; ++i) {
      static const RE2 column(R"((?i)^\W*critical\s*(?:\?|\(?y(?:es)?/n(?:o)?\)?)?\W*$)");
      if (starts_.empty() && RE2::FullMatch(line(i), column)) critical_column_ = i;
      if (const auto name = section(i)) {
        const bool closes = *name == "closing";
        if (!closes && !open) next = 1;
        open = !closes;
        critical = criticality(*name, critical);
        continue;
      }
      int number = 0;
      if (!open || !RE2::PartialMatch(line(i), item, &number) || number != next) continue;
      Start start{i,    text_.lines[i].begin, text_.lines[i].end, std::to_string(number), critical,
                  false};
      skip_number(start);
      if (start.name_begin == start.name_end && !same_row(i, i + 1)) continue;
      starts_.push_back(std::move(start));
      ++next;
    }
  }

  bool same_row(std::size_t a, std::size_t b) const {
    return b < text_.lines.size() && text_.lines[a].row == text_.lines[b].row;
  }

  // A short cell that says a level, a weight or whether the element is critical: no text.
  bool is_trait(std::size_t i) const {
    static const RE2 trait(
        R"((?i)^\W*(?:yes|no|y|n|x|(?:non-?\s?)?critical(?: element)?\W*(?:yes|no|y|n|x)?|(?:element |critical element )?(?:weight\w*|rating|score)?\W*[0-9]{0,3}(?:\.[0-9]+)?\s*(?:%|percent)?|type\W.*)\W*$)");
    static const RE2 caption(
        R"((?i)^\W*(?:minimum weight\W*[0-9]{1,3}\W*|(?:agency[- ]specific )?performance (?:requirements?|standards?|measures?|objectives?))\W*$)");
    if (RE2::FullMatch(line(i), trait) || RE2::FullMatch(line(i), caption) || says_all(line(i)))
      return true;
    static const RE2 rated(R"((?i)^\W*(?:element |critical element )?(?:rating|score|weight)\b)");
    if (RE2::PartialMatch(line(i), rated) && line(i).size() < kLongestName) return true;
    const auto level = forms_.levels.at_start(line(i));
    return level && trimmed(line(i).substr(level->length), " .,:()").empty();
  }

  // "Outstanding: ..." below an element.
  bool opens_standard(std::size_t i) const {
    static const RE2 standard(
        R"((?i)^\W*(?:performance )?standards?(?: of performance)?\W*(?:$|[:(]))");
    const auto level = forms_.levels.at_start(line(i));
    if (!level) return RE2::PartialMatch(line(i), standard);
    const std::string_view rest = line(i).substr(level->length);
    return rest.empty() ||
           std::string_view(":-=(.").find(trimmed(rest).front()) != std::string_view::npos;
  }

  struct Range {
    std::size_t begin = 0, end = 0;
  };

  PerformanceElement read_element(const Start& start, std::size_t limit) const {
    PerformanceElement element;
    element.critical = start.critical;
    element.executive_core = start.core;
    std::size_t end = start.line + 1;
    while (end < limit && !closes(end)) ++end;
    read_traits(start, end, element);
    const Range own = own_words(start, end);
    const Range name = name_in(own);
    element.name =
        clean_name(std::string_view(text_.text).substr(name.begin, name.end - name.begin));
    std::vector<Range> expected, standards;
    bool in_standard = false;
    for (std::size_t i = start.line; i < end; ++i) {
      Range part{std::max(text_.lines[i].begin, behind_extras(name.end)), text_.lines[i].end};
      if (part.begin >= part.end) continue;
      const bool whole_line = part.begin == text_.lines[i].begin;
      if (whole_line && is_trait(i)) continue;
      in_standard = in_standard || (whole_line && opens_standard(i));
      (in_standard ? standards : expected).push_back(part);
    }
    element.text = joined(expected);
    if (element.text.size() < kLeastText && !standards.empty()) {
      expected = standards;
      element.text = joined(standards);
    }
    const std::size_t last = expected.empty() ? std::max(name.end, own.end) : expected.back().end;
    element.evidence = text_.evidence(text_.lines[start.line].begin, last);
    return element;
  }

  bool closes(std::size_t i) const {
    const auto name = section(i);
    if (name) return true;
    const auto label = forms_.layout.labels.at_start(line(i));
    if (!label || label->length >= line(i).size() || line(i)[label->length] != ':') return false;
    return label->name == "rating" || label->name == "supervisor" || label->name == "period" ||
           label->name == "initial_rating" || label->name == "incumbent";
  }

  // The heading's own words, or where it has none but a number the next line's or cell's.
  Range own_words(const Start& start, std::size_t end) const {
    static const RE2 caption(
        R"((?i)^\W*(?:(?:critical |performance |job )?element |objective )?(?:title|name)\s*:?\s*(.*)$)");
    Range own{start.name_begin, start.name_end};
    if (trimmed(std::string_view(text_.text).substr(own.begin, own.end - own.begin), " \t.:()-")
            .empty()) {
      std::size_t next = start.line + 1;
      while (next < end && is_trait(next)) ++next;
      if (next < end && !opens_standard(next))
        own = {text_.lines[next].begin, text_.lines[next].end};
    }
    re2::StringPiece behind;
    const std::string_view words(text_.text.data() + own.begin, own.end - own.begin);
    if (RE2::FullMatch(words, caption, &behind) && !behind.empty())
      own.begin = static_cast<std::size_t>(behind.data() - text_.text.data());
    return own;
  }

  // Up to a mark that parts the name from its text; nothing where the line is prose.
  Range name_in(const Range& own) const {
    static const RE2 parted(
        R"((?i)^([^.:]{3,90}?)(?:\s*[\[(]\s*(?:weight|[0-9]{1,3}\s*(?:%|percent)|(?:non-?\s?)?critical)|[.:]\s|[.:]$|\s-+\s|\s{2,}|\t))");
    const std::string_view words(text_.text.data() + own.begin, own.end - own.begin);
    re2::StringPiece name;
    if (RE2::PartialMatch(words, parted, &name) && std::count(name.begin(), name.end(), ' ') < 9)
      return {own.begin, own.begin + name.size()};
    if (words.size() <= kLongestName &&
        (is_title_case(words) || words.find(' ') == std::string::npos))
      return own;
    return {own.begin, own.begin};
  }

  // Past "(Weight 20%)" and "(Critical)" that stand behind the name.
  std::size_t behind_extras(std::size_t at) const {
    static const RE2 extras(
        R"((?i)^(?:[ ]*[\[(][^\])\n]{0,30}(?:%|percent|weight|critical)[^\])\n]{0,20}[\])]|[ ]*[-:][ ]*[0-9]{1,3}[ ]?%)+)");
    re2::StringPiece rest(std::string_view(text_.text).substr(at));
    const std::size_t before = rest.size();
    RE2::Consume(&rest, extras);
    return at + before - rest.size();
  }

  // "Leading Change (Weight 20%) (Critical)" to "Leading Change".
  static std::string clean_name(std::string_view printed) {
    std::string name(printed);
    static const RE2 extras(
        R"((?i)\s*[\[(]?\s*(?:weight\w*\W{0,3}[0-9]{1,3}(?:\.[0-9]+)?\s*(?:%|percent)?|[0-9]{1,3}(?:\.[0-9]+)?\s*(?:%|percent)(?: weight\w*)?|(?:\[?x?\]?\s*)?(?:non-?\s?)?critical(?: element)?)\s*[\])]?)");
    RE2::GlobalReplace(&name, extras, "");
    static const RE2 number(R"(^\s*[0-9]{1,2}\s*[.)]\s*)");
    RE2::Replace(&name, number, "");
    std::replace_if(name.begin(), name.end(), is_space, ' ');
    return std::string(trimmed(name, " .,:;-_()[]"));
  }

  void read_traits(const Start& start, std::size_t end, PerformanceElement& element) const {
    const std::size_t last = std::min(end, start.line + kTraitLines);
    for (std::size_t i = start.line; i < last; ++i) {
      if (!element.weight) element.weight = weight_in(line(i), i == start.line || is_trait(i));
      if (!element.critical) element.critical = critical_in(i);
    }
    if (!element.critical) element.critical = critical_in_column(start, end);
  }

  // "Weight: 25%"; a bare share only in a heading or a cell of its own.
  static std::optional<double> weight_in(std::string_view text, bool bare) {
    static const RE2 named(R"((?i)\bweight\w*\W{0,4}([0-9]{1,3}(?:\.[0-9]+)?))");
    static const RE2 share(R"((?i)(?:^|[\s(])([0-9]{1,3}(?:\.[0-9]+)?)\s*(?:%|percent\b))");
    std::string number;
    if (!RE2::PartialMatch(text, named, &number) &&
        !(bare && RE2::PartialMatch(text, share, &number)))
      return std::nullopt;
    const double weight = std::strtod(number.c_str(), nullptr);
    return weight > 0 && weight <= 100 ? std::optional(weight) : std::nullopt;
  }

  // A mark at one of two options, "Critical: Yes", or the one word alone.
  std::optional<bool> critical_in(std::size_t i) const {
    static const RE2 marked(
        R"((?i)(?:\[\s*x\s*\]|\(\s*x\s*\)|☒|☑|\bx)\s*((?:non-?\s?)?critical)\b)");
    static const RE2 marked_behind(R"((?i)\b((?:non-?\s?)?critical)\s*(?:\[\s*x\s*\]|☒|☑))");
    static const RE2 answered(
        R"((?i)^\W*critical(?: element)?\s*\??\s*(?:\(y/n\))?\s*[:=]?\s*(yes|no|y|n)\W*$)");
    static const RE2 alone(R"((?i)^\W*(?:type\W+)?((?:non-?\s?)?critical)(?: element)?\W*$)");
    static const RE2 in_brackets(R"((?i)[\[(]\s*((?:non-?\s?)?critical)(?: element)?\s*[\])])");
    std::string one;
    if (RE2::PartialMatch(line(i), marked, &one) || RE2::PartialMatch(line(i), marked_behind, &one))
      return lower(one).find("non") == std::string::npos;
    if (RE2::PartialMatch(line(i), answered, &one)) return is_yes(one);
    if (RE2::PartialMatch(line(i), alone, &one) || RE2::PartialMatch(line(i), in_brackets, &one))
      return lower(one).find("non") == std::string::npos;
    return std::nullopt;
  }

  // A cell "Yes" under the column "Critical".
  std::optional<bool> critical_in_column(const Start& start, std::size_t end) const {
    static const RE2 answer(R"((?i)^\W*(yes|no|y|n|x)\W*$)");
    if (!critical_column_) return std::nullopt;
    const Box& head = text_.lines[*critical_column_].box;
    for (std::size_t i = start.line; i < end; ++i) {
      const Box& cell = text_.lines[i].box;
      std::string word;
      if (std::min(cell.x1, head.x1) > std::max(cell.x0, head.x0) &&
          RE2::FullMatch(line(i), answer, &word))
        return lower(word) != "no" && lower(word) != "n";
    }
    return std::nullopt;
  }

  static bool is_yes(std::string_view word) { return lower(word).front() == 'y'; }

  std::string joined(const std::vector<Range>& ranges) const {
    std::string all;
    for (const Range& range : ranges) {
      std::string_view part =
          trimmed(std::string_view(text_.text).substr(range.begin, range.end - range.begin));
      if (all.empty()) part.remove_prefix(std::min(part.find_first_not_of(" .:-)]"), part.size()));
      if (!all.empty() && !part.empty()) all += ' ';
      all += part;
    }
    return all;
  }

  // A form names its elements again where it rates them: the same name, or the same number without
  // one, adds what was not said before.
  void take(PerformanceElement element, const Start& start,
            std::vector<PerformanceElement>& elements) {
    if (element.name.empty() && element.text.empty()) return;
    const std::string name = lower(element.name);
    for (std::size_t i = 0; i < elements.size(); ++i) {
      const bool same_name = !name.empty() && name == lower(elements[i].name);
      const bool same_number = name.empty() && !start.number.empty() && numbers_[i] == start.number;
      if (!same_name && !same_number) continue;
      if (!elements[i].critical) elements[i].critical = element.critical;
      if (!elements[i].weight) elements[i].weight = element.weight;
      if (elements[i].text.empty() && !element.text.empty()) {
        elements[i].text = std::move(element.text);
        std::move(element.evidence.begin(), element.evidence.end(),
                  std::back_inserter(elements[i].evidence));
      }
      return;
    }
    numbers_.push_back(start.number);
    elements.push_back(std::move(element));
  }

  static bool says_all(std::string_view text) {
    static const RE2 all(
        R"((?i)\b(?:all|each)(?: of)?(?: the| these)? (?:performance |job )?elements? (?:are|is)(?: considered)? critical\b)");
    return RE2::PartialMatch(text, all);
  }

  const RunningText& text_;
  const AppraisalForms& forms_;
  std::vector<Start> starts_;
  std::optional<std::size_t> critical_column_;  // line of its heading, in a table of elements
  std::vector<std::string> numbers_;            // of the elements taken
};

}  // namespace

PerformanceElements performance_elements(const RunningText& text, const AppraisalForms& forms) {
  return ElementReader(text, forms).read();
}

}  // namespace secondlook
