// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/sample_estimate.h"

#include <algorithm>
#include <cmath>

#include "pipeline/shards/shard.h"

namespace secondlook {

Sample draw_sample(const std::vector<SourceFile>& files, const std::vector<bool>& may_be_drawn,
                   int draws) {
  std::vector<std::size_t> order;
  double all = 0;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (!may_be_drawn[i]) continue;
    order.push_back(i);
    all += expected_work(files[i]);
  }
  Sample sample;
  if (order.size() <= static_cast<std::size_t>(draws)) {
    sample.everything = true;
    for (const std::size_t i : order) sample.files.push_back({i, 1});
    return sample;
  }
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return files[a].sha256 < files[b].sha256; });
  const double step = all / draws;
  double passed = 0, next = step / 2;
  for (const std::size_t i : order) {
    passed += expected_work(files[i]);
    int times = 0;
    for (; next < passed; next += step) ++times;
    if (times > 0) sample.files.push_back({i, times});
  }
  std::sort(sample.files.begin(), sample.files.end(),
            [](const DrawnFile& a, const DrawnFile& b) { return a.index < b.index; });
  return sample;
}

SampleEstimate estimate_total(double all_expected, const std::vector<Measured>& sample,
                              bool everything) {
  // Each draw stands for as much as it was unlikely.
  const auto weight = [&](const Measured& one) {
    return everything ? 1 : one.times / std::max(one.work, 1e-9);
  };
  double found = 0, expected = 0, draws = 0;
  for (const Measured& one : sample) {
    found += weight(one) * one.found;
    expected += weight(one) * one.expected;
    draws += one.times;
  }
  if (expected <= 0) return {};
  const double ratio = found / expected;
  if (everything) return {ratio * all_expected, 0};
  double squares = 0;
  for (const Measured& one : sample) {
    const double off = (one.found - ratio * one.expected) / std::max(one.work, 1e-9);
    squares += one.times * off * off;
  }
  const double relative =
      draws > 1 ? std::sqrt(squares * draws / (draws - 1)) / expected : 1;  // of all_expected
  return {ratio * all_expected, 2 * relative * all_expected};
}

}  // namespace secondlook
