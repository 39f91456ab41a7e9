// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "pipeline/report/report_words.h"
#include "pipeline/shards/shard.h"

namespace secondlook {
namespace {

// Measured on reviews of made-up archives (docs/scale.md): a page in the review folder with its
// part of the database, and the same where the page is shown as a picture.
constexpr double kReviewPageBytes = 95'000;
constexpr double kReviewPictureBytes = 300'000;
constexpr double kReviewPageSeconds = 0.012;

// A task that takes a working night is started in the evening and looked at in the morning; one of
// minutes costs its queue more than it does; what a node's failure costs grows with it.
constexpr double kHours[] = {1, 4, 12, 24};
constexpr double kSensibleHours = 4;

double hours(double seconds) { return seconds / 3600; }

int tasks_of(double hours_each, const Plan& plan) {
  const double useful = hours_each * 3600 - plan.listing_seconds;
  if (useful <= 0) return 0;  // it would not come to read anything
  const double tasks = std::ceil((plan.core_seconds.value + plan.core_seconds.error) / useful);
  return static_cast<int>(
      std::clamp<double>(tasks, 1, std::max<double>(1, static_cast<double>(plan.readable))));
}

std::string bytes_text(double bytes) {
  for (const char* unit : {"bytes", "kB", "MB", "GB"}) {
    if (bytes < 1000) return fmt::format("{:.3g} {}", bytes, unit);
    bytes /= 1000;
  }
  return fmt::format("{:.3g} TB", bytes);
}

std::string time_text(double seconds) {
  if (seconds < 90) return fmt::format("{:.2g} seconds", seconds);
  if (seconds < 5400) return fmt::format("{:.2g} minutes", seconds / 60);
  return fmt::format("{:.3g} hours", hours(seconds));
}

std::string count_text(double value) { return grouped(static_cast<std::int64_t>(value + 0.5)); }

std::string range_text(const SampleEstimate& estimate) {
  if (estimate.error <= 0) return count_text(estimate.value);
  return fmt::format("{} ({} to {})", count_text(estimate.value),
                     count_text(std::max(0.0, estimate.value - estimate.error)),
                     count_text(estimate.value + estimate.error));
}

nlohmann::ordered_json json_of(const SampleEstimate& estimate, double unit = 1) {
  return {{"value", estimate.value / unit},
          {"low", std::max(0.0, estimate.value - estimate.error) / unit},
          {"high", (estimate.value + estimate.error) / unit}};
}

}  // namespace

Plan make_plan(const std::vector<SourceFile>& files, const std::vector<bool>& readable,
               const Sample& sample, const ReadSample& read, double listing_seconds) {
  Plan plan;
  plan.listing_seconds = listing_seconds;
  plan.everything_sampled = sample.everything;
  double work = 0, pages = 0, recognized = 0;
  std::vector<double> largest;
  for (std::size_t i = 0; i < files.size(); ++i) {
    ++plan.files;
    plan.bytes += files[i].bytes;
    if (files[i].outcome == Outcome::duplicate) ++plan.duplicates;
    if (!readable[i]) continue;
    ++plan.readable;
    work += expected_work(files[i]);
    pages += files[i].expected.pages;
    recognized += files[i].expected.recognized;
    largest.push_back(expected_work(files[i]));
  }
  std::vector<Measured> seconds, page_counts, ocr_counts, ocr_by_work, bytes;
  for (const DrawnFile& drawn : sample.files) {
    const SourceFile& file = files[drawn.index];
    const SampledFile& found = read.files.at(drawn.index);
    const double own = expected_work(file);
    plan.sampled_failed += found.failed ? 1 : 0;
    seconds.push_back({own, found.seconds, own, drawn.times});
    page_counts.push_back({file.expected.pages, found.pages, own, drawn.times});
    ocr_counts.push_back({file.expected.recognized, found.ocr_pages, own, drawn.times});
    ocr_by_work.push_back({own, found.ocr_pages, own, drawn.times});
    bytes.push_back({file.expected.pages, found.cache_bytes, own, drawn.times});
  }
  plan.sampled = sample.files.size();
  // Files that were too long to be drawn count by the others' ratio.
  const bool all = sample.everything && plan.sampled == plan.readable;
  plan.core_seconds = estimate_total(work, seconds, all);
  plan.pages = estimate_total(pages, page_counts, all);
  plan.ocr_pages = recognized > 0 ? estimate_total(recognized, ocr_counts, all)
                                  : estimate_total(work, ocr_by_work, all);
  plan.cache_bytes = estimate_total(pages, bytes, all);
  if (work > 0 && !largest.empty())
    plan.largest_seconds =
        *std::max_element(largest.begin(), largest.end()) * plan.core_seconds.value / work;
  plan.review_core_seconds = plan.pages.value * kReviewPageSeconds;
  plan.review_bytes = (plan.pages.value - plan.ocr_pages.value) * kReviewPageBytes +
                      plan.ocr_pages.value * kReviewPictureBytes;
  for (const double each : kHours) {
    const int tasks = tasks_of(each, plan);
    if (tasks > 0) plan.choices.push_back({each, tasks});
  }
  plan.tasks = tasks_of(kSensibleHours, plan);
  if (plan.tasks == 0 && !plan.choices.empty()) plan.tasks = plan.choices.front().tasks;
  return plan;
}

std::string plan_text(const Plan& plan) {
  const double share = plan.pages.value > 0 ? plan.ocr_pages.value / plan.pages.value : 0;
  std::string text = fmt::format(
      "Files       {}, {}; {} to read, {}\n"
      "Sample      {}{} read{}\n"
      "Pages       {}\n"
      "Recognised  {}, {:.0f} percent\n"
      "Reading     {:.3g} core-hours ({:.3g} to {:.3g}), and {} a task to list the archive\n"
      "Review      about {:.2g} core-hours on one machine, once all is read\n"
      "Disk        {} of extracts, about {} of review folder\n\n"
      "Tasks of one processor each, so that none takes longer than\n",
      grouped(static_cast<std::int64_t>(plan.files)), bytes_text(static_cast<double>(plan.bytes)),
      grouped(static_cast<std::int64_t>(plan.readable)),
      counted(static_cast<std::int64_t>(plan.duplicates), "copy of another", "copies of others"),
      counted(static_cast<std::int64_t>(plan.sampled), "file", "files"),
      plan.everything_sampled ? ", all of them," : "",
      plan.sampled_failed > 0 ? fmt::format(", {} failed", plan.sampled_failed) : "",
      range_text(plan.pages), range_text(plan.ocr_pages), 100 * share,
      hours(plan.core_seconds.value),
      hours(std::max(0.0, plan.core_seconds.value - plan.core_seconds.error)),
      hours(plan.core_seconds.value + plan.core_seconds.error), time_text(plan.listing_seconds),
      hours(plan.review_core_seconds), bytes_text(plan.cache_bytes.value),
      bytes_text(plan.review_bytes));
  for (const TaskChoice& choice : plan.choices)
    text += fmt::format("  {:>4} hours: {}\n", choice.hours,
                        grouped(static_cast<std::int64_t>(choice.tasks)));
  if (plan.choices.empty()) text += "  no such number: listing alone takes longer\n";
  if (plan.largest_seconds > kSensibleHours * 3600)
    text += fmt::format("The largest file alone takes {}; no number of tasks makes that less.\n",
                        time_text(plan.largest_seconds));
  return text + fmt::format("Sensible: {}\n", plan.tasks == 0
                                                  ? "one task, on a machine with more processors"
                                                  : counted(plan.tasks, "task", "tasks"));
}

std::string plan_json(const Plan& plan) {
  nlohmann::ordered_json choices = nlohmann::ordered_json::array();
  for (const TaskChoice& choice : plan.choices)
    choices.push_back({{"hours", choice.hours}, {"tasks", choice.tasks}});
  const nlohmann::ordered_json object = {{"files", plan.files},
                                         {"readable", plan.readable},
                                         {"duplicates", plan.duplicates},
                                         {"bytes", plan.bytes},
                                         {"sampled", plan.sampled},
                                         {"sampled_failed", plan.sampled_failed},
                                         {"pages", json_of(plan.pages)},
                                         {"ocr_pages", json_of(plan.ocr_pages)},
                                         {"core_hours", json_of(plan.core_seconds, 3600)},
                                         {"cache_bytes", json_of(plan.cache_bytes)},
                                         {"review_core_hours", hours(plan.review_core_seconds)},
                                         {"review_bytes", plan.review_bytes},
                                         {"listing_seconds", plan.listing_seconds},
                                         {"largest_file_seconds", plan.largest_seconds},
                                         {"choices", std::move(choices)},
                                         {"tasks", plan.tasks}};
  return object.dump(2) + "\n";
}

}  // namespace secondlook
