// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/report_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "pipeline/report/set_sentences.h"

namespace secondlook {
namespace {

constexpr std::pair<std::string_view, std::string_view> kRules[] = {
    {"grade-unsupported", "Grade above what the papers support"},
    {"grade-exceeded", "Grade below what the papers support"},
    {"points-arithmetic", "Points do not add up"},
    {"level-points-mismatch", "Level and points disagree"},
    {"points-grade-mismatch", "Points and grade disagree"},
    {"level-unsupported", "Factor level above its narrative"},
    {"ses-criteria-unmet", "SES criteria not shown"},
    {"ses-criteria-met", "SES criteria shown outside the SES"},
    {"st-without-research", "ST without research"},
    {"research-classified-sl", "Research classified as SL"},
    {"sl-st-supervision", "SL or ST supervising too much"},
    {"supervision-below-minimum", "Supervision below the minimum"},
    {"supervision-not-recognized", "Supervision not recognized"},
    {"contractor-only-supervision", "Supervision of contractors only"},
    {"deputy-without-full-authority", "Deputy without full authority"},
    {"one-over-one", "One-over-one reporting"},
    {"headcount-conflict", "Headcounts disagree"},
    {"reporting-level-conflict", "Reporting levels disagree"},
    {"appraisal-drift", "Appraisal and duties disagree"},
    {"statement-conflict", "Papers disagree with each other"},
    {"duty-percentages", "Duty percentages"},
    {"grade-controlling-time", "Too little time on grade-controlling work"},
    {"standard-language-copied", "Wording copied from a standard"},
    {"supervision-double-counted", "Supervision credited twice"},
    {"pd-inadequate", "Inadequate position description"},
    {"pd-outdated", "Outdated position description"},
    {"obsolete-classification", "Obsolete classification"},
    {"title-series-mismatch", "Title and series disagree"},
    {"inconsistent-with-like-positions", "Unlike similar positions"},
    {"papers-missing", "Papers missing"},
    {"low-read-quality", "Poor scan"},
};

// What the executive and leader standards ask for beside numbered factors.
constexpr std::pair<std::string_view, std::string_view> kConsiderations[] = {
    {"executive-LEVEL", "Above GS-15"},
    {"executive-RESEARCH", "Research"},
    {"executive-CONTRACTORS", "Contractors only"},
    {"leader-LEADS", "Leads others"},
    {"leader-NUMBER", "Three or more"},
    {"leader-TIME", "A quarter of the time"},
    {"leader-DUTIES", "Leader's duties"},
    {"leader-CONTINUING", "Permanent group"},
};

std::string in_words(std::string_view name) {
  std::string words(name);
  std::replace(words.begin(), words.end(), '-', ' ');
  return capitalized(std::move(words));
}

}  // namespace

std::string rule_words(std::string_view rule) {
  for (const auto& [name, words] : kRules)
    if (name == rule) return std::string(words);
  return in_words(rule);
}

std::string severity_words(std::string_view severity) { return in_words(severity); }

std::string_view kind_words(RecordKind kind) {
  switch (kind) {
    case RecordKind::position_description:
      return "Position description";
    case RecordKind::cover_sheet:
      return "Cover sheet";
    case RecordKind::org_chart:
      return "Organization chart";
    case RecordKind::appraisal:
      return "Performance appraisal";
    case RecordKind::evaluation_statement:
      return "Evaluation statement";
    case RecordKind::staffing_list:
      return "Staffing list";
    case RecordKind::other:
      return "Other paper";
  }
  return "Other paper";
}

std::string factor_words(std::string_view factor) {
  const auto dash = factor.find('-');
  if (dash == std::string_view::npos) return std::string(factor);
  for (const auto& [name, words] : kConsiderations)
    if (name == factor) return std::string(words);
  if (factor.starts_with("research-"))
    return fmt::format("Research factor {}", factor.substr(dash + 1));
  const std::string_view number = factor.substr(dash + 1);
  // The nine factors of the FES are what "factor" means without more; other systems are named.
  if (factor.starts_with("fes-")) return fmt::format("Factor {}", number);
  if (factor.starts_with("executive-")) return fmt::format("Criterion {}", number);
  std::string system(factor.substr(0, dash));
  for (char& c : system) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return fmt::format("{} factor {}", system, number);
}

std::string standard_words(std::string_view standard) {
  if (standard == "fes") return "Nonsupervisory work, by the Factor Evaluation System";
  if (standard == "gssg") return "Supervision, by the General Schedule Supervisory Guide";
  if (standard == "executive") return "Executive criteria of 5 U.S.C. 3132(a)(2)";
  if (standard == "research") return "Research, by the Research Grade Evaluation Guide";
  if (standard == "leader") return "Leading a team, by the General Schedule Leader Guide";
  return std::string(standard);
}

std::string grouped(std::int64_t number) {
  const std::string digits = std::to_string(number);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool third = (digits.size() - i) % 3 == 0;
    if (third && i > 0 && digits[i - 1] != '-') text += ',';
    text += digits[i];
  }
  return text;
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", grouped(number), number == 1 ? one : many);
}

std::string plain_number(double number) {
  std::string digits = fmt::format("{:.2f}", number);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return digits;
}

std::string excerpt(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  auto cut = text.find_last_of(" \n\t", bytes);
  if (cut == std::string_view::npos || cut < bytes / 2) {
    cut = bytes;  // no space near: at least not through the middle of a character
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
  }
  return std::string(text.substr(0, cut)) + "\u2026";
}

}  // namespace secondlook
