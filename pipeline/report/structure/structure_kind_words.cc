// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/structure_kind_words.h"

#include <algorithm>
#include <utility>

namespace secondlook {
namespace {

constexpr std::pair<std::string_view, std::string_view> kWords[] = {
    {"priority-without-executive", "Priority without an accountable executive"},
    {"priority-shared", "Priority shared by several executives"},
    {"capability-not-shown", "Capability that no papers show"},
    {"unit-without-executive", "Unit without an executive"},
    {"executive-without-unit", "Executive without a unit"},
    {"vacant-executive", "Vacant executive post"},
    {"acting-executive", "Executive post held in an acting capacity"},
    {"single-expert", "Single expert of a field"},
    {"layers", "More layers than usual"},
    {"span-narrow", "Few who report"},
    {"span-wide", "Many who report"},
    {"one-over-one-chain", "Chiefs one over one"},
    {"deputy-chain", "Deputies one below the other"},
    {"assistant-chain", "Assistants one below the other"},
    {"unit-small", "Small unit"},
    {"duplicate-duties", "Executives with the same duties"},
    {"executive-ratio", "Executives for the staff"},
};

}  // namespace

std::string structure_kind_words(std::string_view kind) {
  const auto found =
      std::ranges::find(kWords, kind, &std::pair<std::string_view, std::string_view>::first);
  return std::string(found == std::end(kWords) ? kind : found->second);
}

}  // namespace secondlook
