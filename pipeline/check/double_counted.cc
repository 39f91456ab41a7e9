// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/double_counted.h"

#include <fmt/format.h>

#include <algorithm>

#include "models/link/title_words.h"

namespace secondlook {
namespace {

constexpr double kLeastConfidence = 0.7;
// A smaller peer explains any small difference.
constexpr int kFewestOfPeer = 4;
constexpr std::size_t kWordsThatName = 2;

// The peer's own people, with or without the peer.
bool explains(int claimed, int shown, const Peer& peer) {
  const int more = claimed - shown;
  return peer.headcount >= kFewestOfPeer && (more == peer.headcount || more == peer.headcount + 1);
}

// A statement of the PD has the words of the peer's title, apart from "chief" and the like.
bool names(const SupervisoryScope& stated, const Peer& peer, const LinkWords& words) {
  std::vector<std::string> unit = title_words(peer.title, words);
  for (const std::string& head : words.heads) std::erase(unit, title_words(head, {}).front());
  if (unit.size() < kWordsThatName) return false;
  return std::any_of(stated.evidence.begin(), stated.evidence.end(), [&](const Evidence& item) {
    const auto said = title_words(item.quote, words);
    return std::all_of(unit.begin(), unit.end(), [&](const std::string& word) {
      return std::binary_search(said.begin(), said.end(), word);
    });
  });
}

}  // namespace

std::vector<Finding> supervision_double_counted(const SupervisoryScope& stated,
                                                const Standing& charted,
                                                std::span<const Peer> peers, const LinkWords& words,
                                                const Standards& standards) {
  if (!stated.subordinates || charted.headcount == 0 || charted.cut_off || charted.unplaced > 0 ||
      charted.confidence < kLeastConfidence)
    return {};
  const Peer* found = nullptr;
  for (const Peer& peer : peers) {
    if (!explains(*stated.subordinates, charted.headcount, peer)) continue;
    if (found != nullptr) return {};
    found = &peer;
  }
  if (found == nullptr) return {};
  std::vector<Evidence> evidence;
  for (const auto* list : {&stated.evidence, &charted.evidence})
    if (!list->empty()) evidence.push_back(list->front());
  evidence.push_back(found->evidence);
  return {
      {"supervision-double-counted",
       names(stated, *found, words) ? Severity::medium : Severity::low,
       fmt::format("The description claims {} subordinates. Charts or staffing lists show {} below "
                   "the position and {} below the {}; together they make the number claimed.",
                   *stated.subordinates, charted.headcount, found->headcount, found->title),
       citation(standards.general, "PD-4"), std::move(evidence)}};
}

}  // namespace secondlook
