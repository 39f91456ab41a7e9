// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/page_identity.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "models/characters.h"
#include "models/misread_digits.h"
#include "models/running_text.h"
#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {
namespace {

// The classification heads a paper within so many lines, each no longer than this.
constexpr std::size_t kHeadLines = 14;
constexpr std::size_t kLongestHeadLine = 110;

std::string folded(std::string_view printed) {
  std::string plain;
  for (const char c : printed) {
    if (!is_letter(c) && !is_digit(c)) continue;
    const auto digit = digit_as_meant(c);
    plain += digit ? *digit : lower(std::string_view(&c, 1)).front();
  }
  return plain;
}

std::string folded(const ClassificationCode& code) {
  std::string plain = code.pay_plan;
  for (const std::string& series : code.series) plain += series;
  return plain + (code.grade ? std::to_string(*code.grade) : "");
}

}  // namespace

PageIdentity page_identity(const Page& page, const FormLayout& layout) {
  const RunningText text = running_text(std::span(&page, 1), "", "");
  PageIdentity found;
  std::string plan, series;
  std::optional<int> grade;
  for (const LabelledValue& value : labelled_values(text, layout)) {
    if (value.parts.empty()) continue;
    const std::string printed = value.value(text);
    const auto take = [&](std::string& field, std::string_view name) {
      if (field.empty() && value.field == name) field = folded(printed);
    };
    if (std::any_of(printed.begin(), printed.end(), is_digit)) take(found.number, "pd_number");
    take(found.title, "title");
    take(found.incumbent, "incumbent");
    if (value.field == "pay_plan" && plan.empty()) plan = pay_plan_in(printed);
    if (value.field == "series" && series.empty())
      for (const std::string& one : series_in(printed)) series += one;
    if (value.field == "grade" && !grade) grade = grade_in(printed);
    if (found.code.empty())
      if (const auto codes = find_classification_codes(printed); !codes.empty())
        found.code = folded(codes.front());
  }
  for (std::size_t i = 0; i < std::min(kHeadLines, text.lines.size()) && found.code.empty(); ++i) {
    const TextLine& line = text.lines[i];
    const std::string_view printed =
        std::string_view(text.text).substr(line.begin, line.end - line.begin);
    if (printed.size() > kLongestHeadLine) continue;
    const auto codes = find_classification_codes(printed);
    if (codes.empty()) continue;
    found.code = folded(codes.front());
    if (found.title.empty()) found.title = folded(printed.substr(0, codes.front().begin));
    if (found.title.empty() && i > 0)
      found.title = folded(std::string_view(text.text).substr(
          text.lines[i - 1].begin, text.lines[i - 1].end - text.lines[i - 1].begin));
  }
  if (found.code.empty() && !plan.empty() && !series.empty())
    found.code = plan + series + (grade ? std::to_string(*grade) : "");
  return found;
}

bool contradicts(const PageIdentity& form, const PageIdentity& description) {
  constexpr std::size_t kBeginning = 8;  // of a title, before what forms cut short
  const auto differ = [](const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && a != b;
  };
  return differ(form.title.substr(0, kBeginning), description.title.substr(0, kBeginning)) &&
         (differ(form.number, description.number) || differ(form.code, description.code));
}

SameIdentity same_identity(const PageIdentity& a, const PageIdentity& b) {
  const auto compare = [](const std::string& x, const std::string& y) {
    if (x.empty() || y.empty()) return SameIdentity::unknown;
    return x == y ? SameIdentity::yes : SameIdentity::no;
  };
  for (const auto field : {&PageIdentity::number, &PageIdentity::incumbent})
    if (const auto same = compare(a.*field, b.*field); same != SameIdentity::unknown) return same;
  // A title may be cut short or misread; a code is read as one or not at all.
  const SameIdentity code = compare(a.code, b.code);
  if (code == SameIdentity::no || a.title.empty() || b.title.empty()) return code;
  if (a.title.find(b.title) != std::string::npos || b.title.find(a.title) != std::string::npos)
    return SameIdentity::yes;
  return code == SameIdentity::yes ? SameIdentity::unknown : SameIdentity::no;
}

}  // namespace secondlook
