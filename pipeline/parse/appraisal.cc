// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/appraisal.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/characters.h"
#include "pipeline/parse/dates.h"
#include "pipeline/parse/identity.h"
#include "pipeline/parse/identity_of.h"
#include "pipeline/parse/outline.h"
#include "pipeline/parse/performance_elements.h"
#include "pipeline/parse/stated_values.h"

namespace secondlook {
namespace {

// A level of performance as printed is no longer than this, in bytes.
constexpr std::size_t kLongestRating = 60;
// Boxes to tick stand within so many lines below their caption.
constexpr std::size_t kChoiceLines = 12;
// A fiscal year in the title of a plan stands within so many lines.
constexpr std::size_t kTitleLines = 12;
// So many of the core elements make an executive's plan.
constexpr int kFewestCore = 3;

class AppraisalReader {
 public:
  AppraisalReader(const RunningText& text, const AppraisalForms& forms)
      : text_(text), forms_(forms), fields_(stated_values(text, forms.layout)) {}

  Appraisal read() {
    PerformanceElements listed = performance_elements(text_, forms_);
    found_.elements = std::move(listed.elements);
    // The identity is to be looked for before the elements, as in a PD before its duties.
    Part head, rest;
    head.section = "header";
    rest.section = "duties";
    rest.heading_begin = listed.begin;
    const Classification is = parse_identity(text_, forms_.layout, fields_, {head, rest});
    found_.identity = identity_of(text_, is, fields_);
    read_period();
    read_rating();
    read_supervisor();
    const auto core = std::count_if(found_.elements.begin(), found_.elements.end(),
                                    [](const auto& e) { return e.executive_core; });
    found_.executive_plan = core >= kFewestCore || names_executive_plan();
    // "Leading People" may be an element of any supervisor's plan.
    if (!found_.executive_plan)
      for (PerformanceElement& element : found_.elements) element.executive_core = false;
    return std::move(found_);
  }

 private:
  std::string_view line(std::size_t i) const {
    return std::string_view(text_.text)
        .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
  }
  std::vector<Evidence> evidence_of(std::size_t i) const {
    return text_.evidence(text_.lines[i].begin, text_.lines[i].end);
  }

  void take(const Period& period, const std::vector<Evidence>& evidence) {
    found_.period_begin = Stated<std::string>{period.begin, evidence};
    found_.period_end = Stated<std::string>{period.end, evidence};
  }

  void read_period() {
    for (const LabelledValue& field : fields_) {
      if (field.field != "period") continue;
      // "FY" is a caption as well as a part of the value.
      const std::string whole =
          text_.text.substr(field.label_begin, field.label_end - field.label_begin) + " " +
          field.value(text_);
      if (const auto period = find_period(whole)) return take(*period, field.evidence(text_));
    }
    for (const LabelledValue& field : fields_) {
      const auto date =
          field.field.starts_with("period") ? find_date(field.value(text_)) : std::nullopt;
      if (!date) continue;
      if (field.field == "period_begin" && !found_.period_begin)
        found_.period_begin = Stated<std::string>{*date, field.evidence(text_)};
      if (field.field == "period_end" && !found_.period_end && found_.period_begin &&
          found_.period_begin->value < *date)
        found_.period_end = Stated<std::string>{*date, field.evidence(text_)};
    }
    if (found_.period_begin) return;
    static const RE2 said(R"((?i)\b(?:period|cycle|year|FY ?[0-9']|from)\b|^\W*FY)");
    for (std::size_t i = 0; i < std::min(kTitleLines, text_.lines.size()); ++i) {
      if (!RE2::PartialMatch(line(i), said)) continue;
      if (const auto period = find_period(line(i))) return take(*period, evidence_of(i));
    }
  }

  void read_rating() {
    for (const std::string_view name : {"rating", "initial_rating"}) {
      for (const LabelledValue& field : fields_) {
        if (field.field != name) continue;
        std::string printed = ticked_near(field);
        if (printed.empty()) printed = rating_in(field.value(text_));
        if (printed.empty()) continue;
        auto evidence = field.evidence(text_);
        if (field.parts.empty()) evidence = evidence_of(field.line);
        found_.rating = Stated<std::string>{std::move(printed), std::move(evidence)};
        return;
      }
    }
  }

  // One level and little else; a list of levels is a form that was not filled in.
  std::string rating_in(std::string_view value) const {
    static const RE2 score(R"(^\W*((?:(?i:level)\s*)?[1-5](?:\.[0-9]{1,2})?)\W*$)");
    value = trimmed(value, " \t\n.,;:_-[]");
    re2::StringPiece number;
    if (RE2::PartialMatch(value, score, &number)) return std::string(number);
    const auto level = forms_.levels.at_start(value);
    if (!level || value.size() > kLongestRating) return "";
    const std::string_view rest = trimmed(value.substr(level->length), " .,;:/()-");
    if (!rest.empty() && forms_.levels.at_start(rest)) return "";
    return std::string(trimmed(value.substr(0, level->length), " .,;:(-"));
  }

  // "[X] Exceeds Fully Successful" beside or below the caption.
  std::string ticked_near(const LabelledValue& field) const {
    static const RE2 mark(
        R"((?:\[\s*[xX]\s*\]|\(\s*[xX]\s*\)|☒|☑|✓|✔|■|(?:^|\s)X)\s+([^\[\]☐☒☑□_(]{3,60}))");
    const std::size_t end = std::min(text_.lines.size(), field.line + kChoiceLines);
    for (std::size_t i = field.line; i < end; ++i) {
      if (text_.lines[i].page != text_.lines[field.line].page) break;
      re2::StringPiece chosen;
      if (!RE2::PartialMatch(line(i), mark, &chosen)) continue;
      const auto level = forms_.levels.at_start(chosen);
      if (level) return std::string(trimmed(std::string_view(chosen).substr(0, level->length)));
    }
    return "";
  }

  void read_supervisor() {
    static const RE2 name(R"(^\W*(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\pL.'-]*(?:,? \p{Lu}[\pL.'-]*)+)");
    static const RE2 caption(
        R"((?i)\b(?:signature|date|initials|comments|employee|official|certif))");
    for (const LabelledValue& field : fields_) {
      if (field.field != "supervisor" || field.parts.empty()) continue;
      std::string value = field.value(text_);
      static const RE2 dated(R"((?i)\s+(?:date|signature)\b.*$)");
      RE2::Replace(&value, dated, "");
      if (!RE2::PartialMatch(value, name) || RE2::PartialMatch(value, caption)) continue;
      found_.supervisor = Stated<std::string>{std::move(value), field.evidence(text_)};
      return;
    }
  }

  bool names_executive_plan() const {
    static const RE2 plan(
        R"((?i)\b(?:senior executive service|SES|executive) performance (?:management|plan|agreement|appraisal))");
    for (std::size_t i = 0; i < std::min(kTitleLines, text_.lines.size()); ++i)
      if (RE2::PartialMatch(line(i), plan)) return true;
    return false;
  }

  const RunningText& text_;
  const AppraisalForms& forms_;
  std::vector<LabelledValue> fields_;
  Appraisal found_;
};

}  // namespace

Appraisal parse_appraisal(const RunningText& text, const AppraisalForms& forms) {
  return AppraisalReader(text, forms).read();
}

}  // namespace secondlook
