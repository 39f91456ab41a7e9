// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/literal_finder.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <numeric>

namespace secondlook {
namespace {

constexpr std::uint32_t kHashBits = 13;
constexpr std::uint32_t kBucketBits = 11;

std::uint32_t first_bytes(const char* at) {
  std::uint32_t bytes = 0;
  std::memcpy(&bytes, at, LiteralFinder::kFewestBytes);
  return bytes;
}

std::uint32_t hash(std::uint32_t bytes) {
  return bytes * 0x9E3779B1U >> (32 - kHashBits);  // Knuth's multiplicative hashing
}

std::size_t bucket(std::uint32_t hash) { return hash >> (kHashBits - kBucketBits); }

}  // namespace

LiteralFinder::LiteralFinder(const std::vector<std::string>& literals)
    : begin_here_((std::size_t{1} << kHashBits) / 64, 0),
      buckets_((std::size_t{1} << kBucketBits) + 1, 0) {
  std::vector<std::size_t> order(literals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) -> std::string_view { return literals[i]; });

  // Level by level, so that a node's children come to stand side by side: of each node the literals
  // in order that pass through it.
  struct Pending {
    std::uint32_t node = 0;
    std::size_t depth = 0, from = 0, to = 0;
  };
  std::vector<Pending> pending;
  const auto add_node = [&](char letter, std::size_t depth, std::size_t from, std::size_t to) {
    nodes_.emplace_back();
    letters_ += letter;
    pending.push_back({static_cast<std::uint32_t>(nodes_.size() - 1), depth, from, to});
  };
  const auto same_until = [&](std::size_t from, std::size_t to, std::size_t depth) {
    std::size_t end = from + 1;
    while (end < to && literals[order[end]].compare(0, depth, literals[order[from]], 0, depth) == 0)
      ++end;
    return end;
  };
  for (std::size_t from = 0; from < order.size();) {
    const std::string& literal = literals[order[from]];
    assert(literal.size() >= kFewestBytes);
    const std::size_t to = same_until(from, order.size(), kFewestBytes);
    beginnings_.push_back({first_bytes(literal.data()), static_cast<std::uint32_t>(nodes_.size())});
    add_node(literal[kFewestBytes - 1], kFewestBytes, from, to);
    from = to;
  }
  for (std::size_t next = 0; next < pending.size(); ++next) {
    auto [node, depth, from, to] = pending[next];
    // The shortest comes first; of equals the last one's index stands.
    for (; from < to && literals[order[from]].size() == depth; ++from)
      nodes_[node].literal = static_cast<int>(order[from]);
    nodes_[node].first_child = static_cast<std::uint32_t>(nodes_.size());
    while (from < to) {
      const std::size_t end = same_until(from, to, depth + 1);
      add_node(literals[order[from]][depth], depth + 1, from, end);
      ++nodes_[node].children;
      from = end;
    }
  }

  std::ranges::sort(beginnings_, {}, [](const Beginning& b) { return hash(b.bytes); });
  for (const Beginning& beginning : beginnings_) {
    const std::uint32_t hashed = hash(beginning.bytes);
    begin_here_[hashed / 64] |= std::uint64_t{1} << (hashed % 64);
    ++buckets_[bucket(hashed) + 1];
  }
  for (std::size_t i = 1; i < buckets_.size(); ++i) buckets_[i] += buckets_[i - 1];
}

void LiteralFinder::follow(std::uint32_t node, std::string_view rest,
                           std::vector<int>& found) const {
  for (const char letter : rest) {
    const Node& here = nodes_[node];
    if (here.literal >= 0) found.push_back(here.literal);
    const char* const children = letters_.data() + here.first_child;
    std::uint32_t child = 0;
    while (child < here.children && children[child] != letter) ++child;
    if (child == here.children) return;
    node = here.first_child + child;
  }
  if (nodes_[node].literal >= 0) found.push_back(nodes_[node].literal);
}

std::vector<int> LiteralFinder::occurring(std::string_view text) const {
  std::vector<int> found;
  for (std::size_t at = 0; at + kFewestBytes <= text.size(); ++at) {
    const std::uint32_t bytes = first_bytes(text.data() + at);
    const std::uint32_t hashed = hash(bytes);
    if ((begin_here_[hashed / 64] >> (hashed % 64) & 1) == 0) continue;
    const std::size_t b = bucket(hashed);
    for (std::uint32_t i = buckets_[b]; i < buckets_[b + 1]; ++i)
      if (beginnings_[i].bytes == bytes)
        follow(beginnings_[i].node, text.substr(at + kFewestBytes), found);
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace secondlook
