// SPDX-License-Identifier: GPL-3.0-or-later
// What a choice in the workbench costs: an agency of 3,000 positions, with a choice for each of its
// 60 executives.
#include <benchmark/benchmark.h>

#include <cstdlib>

#include "models/structure/scenario.h"

namespace secondlook {
namespace {

constexpr std::size_t kExecutives = 60;

std::vector<ScenarioPost> agency(std::size_t size) {
  std::vector<ScenarioPost> posts(size);
  for (std::size_t i = 0; i < size; ++i) {
    posts[i].title = "Post " + std::to_string(i);
    posts[i].organization = "Bureau " + std::to_string(i % 9);
    posts[i].executive = posts[i].counted = i < kExecutives;
    posts[i].category = posts[i].executive ? "SES" : "GS";
    if (i > 0) posts[i].supervisor = (i - 1) / 6;
  }
  return posts;
}

std::vector<ScenarioChoice> choices() {
  constexpr Choice kTurns[] = {Choice::keep, Choice::redesignate_sl, Choice::abolish,
                               Choice::establish, Choice::redesignate_gs15};
  std::vector<ScenarioChoice> all;
  for (std::size_t i = 1; i < kExecutives; ++i)
    all.push_back({i, kTurns[i % std::size(kTurns)], {}});
  return all;
}

void Play(benchmark::State& state) {
  const auto posts = agency(static_cast<std::size_t>(state.range(0)));
  const auto chosen = choices();
  for (auto _ : state) {
    if (refusal(posts, chosen)) std::abort();
    benchmark::DoNotOptimize(play(posts, chosen));
  }
}
BENCHMARK(Play)->Arg(3000)->Arg(30000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace secondlook

BENCHMARK_MAIN();
