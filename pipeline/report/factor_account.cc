// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/factor_account.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "pipeline/report/set_sentences.h"

namespace secondlook {
namespace {

// "1-8: Mastery of ..." as a level and a sentence.
std::pair<std::string, std::string> level_and_means(std::string_view described) {
  const auto colon = described.find(": ");
  if (colon == std::string_view::npos) return {};
  return {std::string(described.substr(0, colon)), sentence_of(described.substr(colon + 2))};
}

AccountPart criterion(const FactorEvaluation& factor) {
  const bool shown = factor.level != "not-shown";
  AccountPart part;
  part.heading = factor.level == "met" ? "Why it is met"
                 : shown               ? "Why it is not met"
                                       : "Why it is not shown";
  if (!shown)
    part.text = "The papers do not show that it is met.";
  else if (!factor.reason.empty())
    part.text = fmt::format("The papers show: {}.", clause_of(factor.reason));
  part.citation = factor.citation;
  return part;
}

AccountPart asked_by_criterion(const FactorEvaluation& factor) {
  AccountPart part;
  if (factor.missing_for_next.empty()) return part;
  part.heading = "What it requires";
  for (const std::string& one : factor.missing_for_next)
    part.text.append(part.text.empty() ? "" : " ").append(sentence_of(one));
  return part;
}

AccountPart found_level(const FactorEvaluation& factor) {
  AccountPart part;
  if (factor.level.empty()) {
    part.heading = "Why no level";
    part.text = "The papers show no level of this factor.";
  } else if (!factor.reason.empty()) {
    part.heading = "Why Level " + factor.level;
    part.text = fmt::format("{}: {}.",
                            factor.evidence.empty()
                                ? "It is counted without words of the papers in its support"
                                : "The papers show",
                            clause_of(factor.reason));
  }
  part.citation = factor.citation;
  return part;
}

AccountPart level_below(const FactorEvaluation& factor) {
  AccountPart part;
  const auto [level, means] = level_and_means(factor.level_below);
  if (level.empty()) return part;
  part.heading = "Why not Level " + level;
  part.text = fmt::format("That level is described as: {} The words quoted exceed it.", means);
  part.citation = factor.citation_below;
  return part;
}

AccountPart level_above(const FactorEvaluation& factor) {
  AccountPart part;
  const auto [level, means] = level_and_means(factor.level_above);
  if (level.empty()) return part;
  part.heading = "Why not Level " + level;
  part.text = fmt::format(
      "That level is described as: {} A level is credited only where it is fully met.", means);
  for (const std::string& one : factor.missing_for_next)
    // The whole of the level, told already, may be what is missing.
    if (sentence_of(one) != means) part.missing.push_back(clause_of(one));
  part.text += part.missing.empty() ? " The papers do not show that."
                                    : " Of what it requires the papers do not show:";
  part.citation = factor.citation_above;
  return part;
}

}  // namespace

FactorAccount factor_account(const FactorEvaluation& factor) {
  const std::string_view level = factor.level;
  if (level == "met" || level == "not-met" || level == "not-shown")
    return {criterion(factor), {}, asked_by_criterion(factor)};
  return {found_level(factor), level_below(factor), level_above(factor)};
}

}  // namespace secondlook
