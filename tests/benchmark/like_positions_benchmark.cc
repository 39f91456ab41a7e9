// SPDX-License-Identifier: GPL-3.0-or-later
// How time and memory grow with the number of positions among which like ones are looked for: half
// of them in families of 2 to 60, a tenth with one standard paper, the others alone.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <vector>

#include "models/like_positions.h"
#include "tests/made_up_duties.h"

namespace secondlook {
namespace {

constexpr std::uint32_t kReworded = 20;  // words of a thousand: about what a fair scan misreads

std::vector<std::vector<Duty>> archive(std::size_t positions) {
  sample::MadeUpDuties made(1);
  std::vector<std::vector<Duty>> all;
  const std::vector<Duty> standard = made.position();
  while (all.size() < positions / 10) all.push_back(made.reworded(standard, kReworded));
  for (std::size_t size = 2; all.size() < positions * 6 / 10; size = size % 60 + 1) {
    const std::vector<Duty> family = made.position();
    for (std::size_t i = 0; i < size; ++i) all.push_back(made.reworded(family, kReworded));
  }
  while (all.size() < positions) all.push_back(made.position());
  return all;
}

double heap_megabytes() {
  const auto heap = mallinfo2();
  return static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6;
}

std::vector<DutiesSignature> signatures_of(const std::vector<std::vector<Duty>>& duties) {
  std::vector<DutiesSignature> signatures;
  signatures.reserve(duties.size());
  for (const auto& position : duties) signatures.push_back(duties_signature(position));
  return signatures;
}

void Sign(benchmark::State& state) {
  const auto duties = archive(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(signatures_of(duties));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(Sign)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond)->Complexity();

void Group(benchmark::State& state) {
  const auto signatures = signatures_of(archive(static_cast<std::size_t>(state.range(0))));
  std::vector<LikeGroup> groups;
  double megabytes = 0;
  for (auto _ : state) {
    groups.clear();
    const double before = heap_megabytes();
    groups = like_groups(signatures);
    megabytes = heap_megabytes() - before;
  }
  std::size_t members = 0;
  for (const LikeGroup& group : groups) members += group.members.size();
  state.counters["groups"] = static_cast<double>(groups.size());
  state.counters["in_groups"] = static_cast<double>(members);
  state.counters["signatures_MB"] =
      static_cast<double>(signatures.size() * sizeof(DutiesSignature)) / 1e6;
  state.counters["groups_MB"] = megabytes;
  state.SetComplexityN(state.range(0));
}
BENCHMARK(Group)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond)->Complexity();

}  // namespace
}  // namespace secondlook

BENCHMARK_MAIN();
