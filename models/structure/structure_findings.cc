// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/structure_findings.h"

#include <iterator>
#include <set>
#include <utility>

#include "models/structure/duplicate_duties.h"
#include "models/structure/executive_gaps.h"
#include "models/structure/reporting_chains.h"
#include "models/structure/spans_and_layers.h"

namespace secondlook {

std::vector<StructureFinding> structure_findings(const StructureAtHand& at_hand) {
  std::vector<StructureFinding> all;
  const auto add = [&](std::vector<StructureFinding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
  };
  add(unfilled_executives(at_hand));
  add(units_without_executive(at_hand));
  add(executives_without_unit(at_hand));
  add(single_experts(at_hand));
  add(duplicate_duties(at_hand));
  auto chains = one_over_one_chains(at_hand);
  std::set<std::size_t> in_chain;  // who has the next of a chain as the only report
  for (const StructureFinding& chain : chains)
    in_chain.insert(chain.posts.begin(), chain.posts.end() - 1);
  add(std::move(chains));
  add(deputy_chains(at_hand));
  add(crowded_branches(at_hand));
  add(deep_branches(at_hand));
  add(unusual_spans(at_hand, in_chain));
  add(small_units(at_hand));
  return all;
}

}  // namespace secondlook
