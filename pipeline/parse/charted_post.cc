// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/charted_post.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

using Mark = ChartWords::Mark;

// A box is a label; what is longer is a text in a frame, read no further.
constexpr std::size_t kMostLines = 40;
constexpr std::size_t kMostBytes = 300;
// Small letters that begin a line, or end the one before it, when a phrase was broken in two.
constexpr std::string_view kJoins[] = {"of", "for", "and", "the", "to", "&", "in", "at", "on", "-"};

void take_out(std::string& line, std::size_t begin, std::size_t end) {
  line.replace(begin, end - begin, " ; ");
}

std::string tidy(std::string_view text) {
  std::string result;
  for (const char c : trimmed(text, " \t\n,;:-|/*.")) {
    if (is_space(c) && (result.empty() || result.back() == ' ')) continue;
    result += is_space(c) ? ' ' : c;
  }
  // Brackets that held a code and are empty now.
  RE2::GlobalReplace(&result, R"(\(\s*;?\s*\)|\[\s*;?\s*\])", "");
  return std::string(trimmed(result, " \t\n,;:-|/*"));
}

bool is_join(std::string_view word) {
  return std::find(std::begin(kJoins), std::end(kJoins), lower(word)) != std::end(kJoins);
}

/// The phrase goes on from `line` to `next`.
bool goes_on(std::string_view line, std::string_view next) {
  line = trimmed(line);
  next = trimmed(next);
  if (line.empty() || next.empty()) return false;
  const std::size_t space = line.rfind(' ');
  const std::string_view last = line.substr(space == std::string_view::npos ? 0 : space + 1);
  return is_join(last) || last.back() == '&' || last.back() == '/' || last.back() == '-' ||
         is_join(next.substr(0, next.find(' '))) || next.front() == '&' ||
         (next.front() >= 'a' && next.front() <= 'z');
}

class PostReader {
 public:
  explicit PostReader(const ChartWords& words) : words_(words) {}

  ChartedPost read(const std::vector<std::string>& lines) {
    std::vector<std::string> parts;
    for (std::string line : lines) {
      if (parts.size() >= kMostLines) break;
      line.resize(std::min(line.size(), kMostBytes));
      take_code(line);
      take_marks(line);
      split(line, parts);
    }
    join_broken(parts);
    for (const std::string& part : parts) take_part(part);
    return std::move(post_);
  }

 private:
  void take_code(std::string& line) {
    // "ES-0340-00", "GS-0343-13/14": one box, one code; a second one is of somebody else.
    if (const auto codes = find_classification_codes(line); !codes.empty()) {
      const ClassificationCode& code = codes.front();
      if (post_.identity.pay_plan.empty()) {
        post_.identity.pay_plan = code.pay_plan;
        post_.identity.series = code.series;
        post_.identity.grade = code.grade;
      }
      std::size_t end = code.end;
      static const RE2 more(R"(^(-?0{1,2}|[ ]?[/-][ ]?[0-9]{1,2})\b)");
      const re2::StringPiece rest(line.data() + end, line.size() - end);
      if (re2::StringPiece taken; RE2::PartialMatch(rest, more, &taken)) end += taken.size();
      take_out(line, code.begin, end);
      return;
    }
    if (!post_.identity.pay_plan.empty()) return;
    // "GS-14", "GS 13/14", "SES", "(ES)", "GS-0343" without its grade.
    static const RE2 graded(
        R"(\b((?:GS|GM|GG|GL|NH|NJ|NK|WG|WL|WS|ZP|ZA|IA|SV)[ ]?[-/]?[ ]?)([0-9]{1,2})(?:/[0-9]{1,2})?\b)");
    static const RE2 series_only(
        R"(\b((?:GS|GM|GG|GL|ES|SL|ST|WG|WS)[ ]?[-/]?[ ]?)([0-9]{3,4})\b)");
    static const RE2 ungraded(
        R"((?:^|[\s(\[,;:/-])((?:SES|ES|SL|ST|EX)(?:-?0{1,2}|[- ](?:I|II|III|IV|V))?)(?:$|[\s)\],;:/]))");
    re2::StringPiece plan, number;
    if (RE2::PartialMatch(line, graded, &plan, &number)) {
      const auto grade = grade_in(number);
      if (!grade) return;
      post_.identity.pay_plan = pay_plan_in(plan);
      post_.identity.grade = grade;
      take_out(line, offset(line, plan), offset(line, number) + number.size());
      static const RE2 range(R"(; /[0-9]{1,2}\b)");
      RE2::GlobalReplace(&line, range, "; ");
    } else if (RE2::PartialMatch(line, series_only, &plan, &number)) {
      post_.identity.pay_plan = pay_plan_in(plan);
      post_.identity.series = series_in(number);
      take_out(line, offset(line, plan), offset(line, number) + number.size());
    } else if (RE2::PartialMatch(line, ungraded, &plan)) {
      post_.identity.pay_plan = pay_plan_in(plan);
      take_out(line, offset(line, plan), offset(line, plan) + plan.size());
    }
  }

  static std::size_t offset(const std::string& line, const re2::StringPiece& piece) {
    return static_cast<std::size_t>(piece.data() - line.data());
  }

  void take_marks(std::string& line) {
    const std::pair<Mark, std::string*> numbers[] = {
        {Mark::pd_number, &post_.identity.pd_number},
        {Mark::position_number, &post_.identity.position_number},
        {Mark::organization_code, &post_.identity.organization_code}};
    for (const auto& [mark, field] : numbers)
      if (const auto found = words_.find(mark, line)) {
        if (field->empty()) *field = found->value;
        take_out(line, found->begin, found->end);
      }
    // "Ursel Kestrel (32290-A)": a number that nothing says what it is of parts what stands about
    // it.
    static const RE2 bracketed(R"(\([A-Z0-9#./-]*[0-9]{3}[A-Z0-9./-]*\))");
    RE2::GlobalReplace(&line, bracketed, " ; ");
    if (const auto found = words_.find(Mark::vacant, line)) {
      post_.vacant = true;
      take_out(line, found->begin, found->end);
    }
    // What a code left behind stands between marks, not at the line's end.
    const std::string plain = tidy(line);
    if (const auto found = words_.find(Mark::headcount, plain); found && !plain.empty()) {
      int count = 0;
      const char* end = found->value.data() + found->value.size();
      if (std::from_chars(found->value.data(), end, count).ptr == end && !found->value.empty()) {
        if (!post_.headcount) post_.headcount = count;
        line = plain;
        take_out(line, found->begin, found->end);
      }
    }
  }

  /// "Ruth Alder, Director", "Director - Ruth Alder", "Budget Branch | (12)".
  void split(const std::string& line, std::vector<std::string>& parts) const {
    std::string rest = line;
    RE2::GlobalReplace(&rest, R"(\s+(?:[-–—|•·])\s+|\s*;\s*|:\s+|\t)", "\n");
    for (std::size_t at = 0; at <= rest.size();) {
      const std::size_t end = std::min(rest.find('\n', at), rest.size());
      const std::string part = tidy(std::string_view(rest).substr(at, end - at));
      at = end + 1;
      if (part.empty()) continue;
      const std::size_t comma = part.find(", ");
      if (comma != std::string::npos) {
        const std::string before = part.substr(0, comma), after = part.substr(comma + 2);
        const bool name_first =
            words_.names(before) == Names::person && words_.names(after) == Names::title;
        const bool name_last =
            words_.names(before) == Names::title && words_.names(after) == Names::person;
        if (name_first || name_last) {
          parts.push_back(before);
          parts.push_back(after);
          continue;
        }
      }
      parts.push_back(part);
    }
  }

  /// Puts lines together that the box was too narrow for.
  void join_broken(std::vector<std::string>& parts) const {
    std::vector<std::string> joined;
    // In a vacant post with one title, "Equal Opportunity" over "Specialist" names nobody.
    const auto titles = std::count_if(parts.begin(), parts.end(), [&](const std::string& part) {
      return words_.names(part) == Names::title;
    });
    const bool nobody = post_.vacant && titles == 1;
    for (const std::string& part : parts) {
      if (!joined.empty()) {
        const std::string& before = joined.back();
        const Names was = words_.names(before), is = words_.names(part);
        const bool single = part.find(' ') == std::string::npos;
        const bool open = goes_on(before, part) && !(was == Names::person && is != Names::nothing);
        const bool headless = was == Names::nothing && is != Names::person;
        // "Chief, Budget" / "Branch"; "Office of Human" / "Resources".
        const bool rest_of_it = single && was != Names::person &&
                                (is == Names::nothing || before.find(", ") != std::string::npos);
        const bool surname_below =
            single && was == Names::nothing &&
            words_.names(fmt::format("{} {}", before, part)) == Names::person;
        const bool title_below = nobody && was == Names::person && is == Names::title;
        if (open || headless || rest_of_it || surname_below || title_below) {
          joined.back() += " " + part;
          continue;
        }
      }
      joined.push_back(part);
    }
    parts = std::move(joined);
  }

  void take_part(const std::string& part) {
    if (words_.find(Mark::note, part)) return;
    Identity& identity = post_.identity;
    // "YARROW O", "Yarrow, O.": nothing but a person is written so. What was taken for one before,
    // all in capitals and abbreviated, is the title.
    static const RE2 with_initial(
        R"(\p{Lu}[\pL'’-]+,? \p{Lu}\.?|\p{Lu}[\pL'’-]+, \p{Lu}[\pL'’.-]+)");
    const Names named = words_.names(words_.without_acting(part));
    if (RE2::FullMatch(part, with_initial) && (named == Names::person || named == Names::nothing) &&
        !has_initial_) {
      has_initial_ = true;
      if (identity.title.empty()) identity.title = std::move(identity.incumbent);
      identity.incumbent = part;
      return;
    }
    if (has_initial_ && named == Names::person && identity.title.empty()) {
      identity.title = part;
      return;
    }
    switch (named) {
      case Names::title: {
        if (identity.title.empty())
          identity.title = part;
        else if (identity.organizational_title.empty())
          identity.organizational_title = part;
        const std::size_t comma = part.find(", ");
        if (comma == std::string::npos) break;
        const std::string unit = part.substr(comma + 2);
        if (words_.names(unit) == Names::organization) identity.organization.push_back(unit);
        break;
      }
      case Names::organization:
        identity.organization.push_back(part);
        break;
      case Names::person:
        // "(Navigation Structures)" below a title is its specialty: no name stands in parentheses.
        if (part.front() == '(' && part.back() == ')') {
          if (!identity.title.empty()) identity.title += " " + part;
          break;
        }
        if (identity.incumbent.empty()) identity.incumbent = words_.without_acting(part);
        break;
      case Names::nothing:
        // A line that names nothing we know and is the first of the box is what the box is about.
        if (identity.title.empty() && identity.organization.empty() && part.size() > 2)
          identity.organization.push_back(part);
        break;
    }
  }

  const ChartWords& words_;
  ChartedPost post_;
  bool has_initial_ = false;  // the incumbent is written with an initial behind the last name
};

}  // namespace

ChartedPost parse_charted_post(const std::vector<std::string>& lines, const ChartWords& words) {
  return PostReader(words).read(lines);
}

}  // namespace secondlook
