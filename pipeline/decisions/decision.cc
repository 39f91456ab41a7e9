// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/decision.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secondlook {
namespace {
using nlohmann::json;

constexpr std::array<std::pair<Round, std::string_view>, 4> kRounds{
    {{Round::first, "first"},
     {Round::second, "second"},
     {Round::joint, "joint"},
     {Round::adjudication, "adjudication"}}};
constexpr std::array<std::pair<Action, std::string_view>, 8> kActions{
    {{Action::agree, "agree"},
     {Action::change, "change"},
     {Action::desk_audit, "desk-audit"},
     {Action::not_a_position, "not-a-position"},
     {Action::wrong_link, "wrong-link"},
     {Action::note, "note"},
     {Action::assign, "assign"},
     {Action::undo, "undo"}}};

constexpr std::size_t kNameBytes = 80;
constexpr std::size_t kTitleBytes = 200;
constexpr std::size_t kReasonBytes = 4000;  // a page of text
constexpr std::size_t kListedItems = 100;   // factors or findings of one position
constexpr std::size_t kKeyBytes = 40;
constexpr int kHighestGrade = 18;  // GS-16 to GS-18 are on old papers

template <class List, class Value>
std::string_view name_in(const List& list, Value value) {
  for (const auto& [known, words] : list)
    if (known == value) return words;
  return {};
}
template <class Value, class List>
std::optional<Value> named_in(const List& list, std::string_view name) {
  for (const auto& [known, words] : list)
    if (words == name) return known;
  return std::nullopt;
}

bool is_of(std::string_view word, std::string_view allowed) {
  return word.find_first_not_of(allowed) == std::string_view::npos;
}
bool blank(std::string_view text) { return is_of(text, " \t\r\n"); }

constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kDigits = "0123456789";

std::optional<std::string> pay_plan_refusal(const json& value) {
  if (!value.is_string() || value.get_ref<const std::string&>().size() != 2 ||
      !is_of(value.get_ref<const std::string&>(), std::string(kCapitals) + std::string(kDigits)))
    return "A pay plan is two capital letters.";
  return std::nullopt;
}
std::optional<std::string> title_refusal(const json& value) {
  if (!value.is_string() || blank(value.get_ref<const std::string&>()) ||
      value.get_ref<const std::string&>().size() > kTitleBytes)
    return "A title is a line of text.";
  return std::nullopt;
}
std::optional<std::string> series_refusal(const json& value) {
  if (!value.is_string() || value.get_ref<const std::string&>().size() != 4 ||
      !is_of(value.get_ref<const std::string&>(), kDigits))
    return "A series is four digits.";
  return std::nullopt;
}
std::optional<std::string> grade_refusal(const json& value) {
  if (!value.is_number_integer() || value < 1 || value > kHighestGrade)
    return "A grade is a number from 1 to 18.";
  return std::nullopt;
}
std::optional<std::string> factors_refusal(const json& value) {
  if (!value.is_object() || value.empty() || value.size() > kListedItems)
    return "Factor levels are given factor by factor.";
  for (const auto& [factor, level] : value.items())
    if (factor.empty() || factor.size() > kKeyBytes || !level.is_string() ||
        blank(level.get_ref<const std::string&>()) ||
        level.get_ref<const std::string&>().size() > kKeyBytes)
      return "A factor level is given as in \"1-7\".";
  return std::nullopt;
}
std::optional<std::string> findings_refusal(const json& value) {
  if (!value.is_object() || value.empty() || value.size() > kListedItems)
    return "Findings are judged rule by rule.";
  for (const auto& [rule, judged] : value.items())
    if (rule.empty() || rule.size() > kKeyBytes || (judged != "confirmed" && judged != "rejected"))
      return "A finding is confirmed or rejected.";
  return std::nullopt;
}

using Check = std::optional<std::string> (*)(const json&);
constexpr std::array<std::pair<std::string_view, Check>, 6> kClassificationKeys{
    {{"pay_plan", pay_plan_refusal},
     {"title", title_refusal},
     {"series", series_refusal},
     {"grade", grade_refusal},
     {"factors", factors_refusal},
     {"findings", findings_refusal}}};

std::optional<std::string> changes_refusal(const json& changes) {
  for (const auto& [key, value] : changes.items()) {
    const auto* const known =
        std::find_if(kClassificationKeys.begin(), kClassificationKeys.end(),
                     [&key = key](const auto& one) { return one.first == key; });
    if (known == kClassificationKeys.end()) return "There is nothing of that name to change.";
    if (auto wrong = known->second(value)) return wrong;
  }
  return std::nullopt;
}

bool rejects_a_finding(const json& changes) {
  const auto findings = changes.find("findings");
  return findings != changes.end() &&
         std::any_of(findings->begin(), findings->end(),
                     [](const json& judged) { return judged == "rejected"; });
}

bool changes_the_classification(const json& changes) {
  return changes.size() > (changes.contains("findings") ? 1U : 0U);
}

std::optional<std::string> decision_refusal(const Decision& decision) {
  if (auto wrong = changes_refusal(decision.changes)) return wrong;
  const bool changed = changes_the_classification(decision.changes);
  if (decision.action == Action::change && !changed)
    return "A change names what holds instead: pay plan, title, series, grade or a factor level.";
  if (decision.action != Action::change && changed)
    return "Only a change can give another classification.";
  if (blank(decision.reason)) {
    if (decision.action == Action::change) return "A change needs a reason.";
    if (rejects_a_finding(decision.changes)) return "To reject a finding needs a reason.";
    if (decision.round == Round::joint) return "A joint decision needs a reason.";
  }
  return std::nullopt;
}

std::optional<std::string> assignment_refusal(const json& changes) {
  const auto to = changes.find("to");
  if (changes.size() != 1 || to == changes.end() || !to->is_string() ||
      to->get_ref<const std::string&>().size() > kNameBytes)
    return "An assignment names a reviewer.";
  return std::nullopt;
}

}  // namespace

std::string_view name(Round round) { return name_in(kRounds, round); }
std::string_view name(Action action) { return name_in(kActions, action); }
std::optional<Round> round_named(std::string_view name) { return named_in<Round>(kRounds, name); }
std::optional<Action> action_named(std::string_view name) {
  return named_in<Action>(kActions, name);
}

bool is_decision(Action action) {
  return action != Action::note && action != Action::assign && action != Action::undo;
}

std::optional<std::string> refusal(const Decision& decision) {
  if (blank(decision.reviewer) || decision.reviewer.size() > kNameBytes)
    return "A reviewer has a name.";
  if (!decision.changes.is_object()) return "Changes are given name by name.";
  if (decision.reason.size() > kReasonBytes) return "A reason is at most 4,000 characters long.";
  if (decision.undoes.has_value() != (decision.action == Action::undo))
    return "Only an undo names the entry that it undoes, and it must.";
  if (is_decision(decision.action)) return decision_refusal(decision);
  if (decision.action == Action::assign) return assignment_refusal(decision.changes);
  if (!decision.changes.empty()) return "A note or an undo changes nothing else.";
  if (decision.action == Action::note && blank(decision.reason)) return "The note is empty.";
  return std::nullopt;
}

}  // namespace secondlook
