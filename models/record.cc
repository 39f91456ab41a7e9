// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record.h"

#include <array>
#include <utility>

namespace secondlook {
namespace {
constexpr std::array<std::pair<RecordKind, std::string_view>, 7> kNames{{
    {RecordKind::position_description, "position_description"},
    {RecordKind::cover_sheet, "cover_sheet"},
    {RecordKind::org_chart, "org_chart"},
    {RecordKind::appraisal, "appraisal"},
    {RecordKind::evaluation_statement, "evaluation_statement"},
    {RecordKind::staffing_list, "staffing_list"},
    {RecordKind::other, "other"},
}};
}  // namespace

std::string_view name(RecordKind kind) {
  for (const auto& [candidate, word] : kNames)
    if (candidate == kind) return word;
  return "other";
}

std::optional<RecordKind> record_kind(std::string_view name) {
  for (const auto& [kind, word] : kNames)
    if (word == name) return kind;
  return std::nullopt;
}

}  // namespace secondlook
