// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/duty_percentages.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <utility>

#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

// Forms tend to round each share to the nearest five, so a sum within one rounding step of 100 is
// read as agreement.
constexpr double kSlack = 5;  // percentage points

/// What a duty's share can be: one figure, or the ends of "40-50%".
struct Share {
  double low = 0, high = 0;
};

// A share stated as a range keeps one figure in the duty; the range itself is in the words.
Share share_of(const Duty& duty) {
  static const RE2 range(
      R"((?i)\b(\d{1,3})\s*(?:%|percent)?\s*(?:-|to)\s*(\d{1,3})\s*(?:%|percent))");
  Share share{*duty.percent, *duty.percent};
  const auto widen = [&](const std::string& text) {
    double low = 0, high = 0;
    if (!RE2::PartialMatch(text, range, &low, &high) || low >= high) return;
    if (*duty.percent < low || *duty.percent > high) return;  // of something else
    share = {low, high};
  };
  widen(duty.text);
  for (const Evidence& evidence : duty.evidence) widen(evidence.quote);
  return share;
}

// "Performs other duties as assigned": a line for minor duties, which need no share.
bool is_other_duties(const Duty& duty) {
  static const RE2 words(
      R"((?i)\bother (?:related |similar |relevant )?duties\b.{0,40}\bassigned\b)");
  return duty.text.size() < 200 && RE2::PartialMatch(duty.text, words);
}

std::string percent(double value) { return fmt::format("{:g}", value); }

void append(std::vector<Evidence>& all, const std::vector<Evidence>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

class Percentages {
 public:
  Percentages(const PositionDescription& position, const Standards& standards)
      : position_(position), standards_(standards) {
    for (const Duty& duty : position.duties) {
      if (!duty.percent) {
        if (!is_other_duties(duty)) without_.push_back(&duty);
        continue;
      }
      with_.push_back(&duty);
      const Share share = share_of(duty);
      sum_.low += share.low;
      sum_.high += share.high;
    }
  }

  std::vector<Finding> findings() {
    if (with_.empty()) return none_stated();
    std::vector<Finding> found = impossible();
    const bool adds_up = sum_.high >= 100 - kSlack && sum_.low <= 100 + kSlack;
    if (!without_.empty())
      found.push_back(some_missing(adds_up));
    else if (!adds_up)
      found.push_back(wrong_sum());
    return found;
  }

 private:
  // Time decides something where duties differ in grade or where a quarter of it makes a
  // supervisor.
  bool time_matters() const { return is_called_supervisory(position_) || is_mixed(position_); }

  Finding finding(Severity severity, std::string summary, std::string_view rule) const {
    return {
        "duty-percentages", severity, std::move(summary), citation(standards_.general, rule), {}};
  }

  std::string sum_words() const {
    return sum_.low == sum_.high ? percent(sum_.low)
                                 : percent(sum_.low) + " to " + percent(sum_.high);
  }

  std::vector<Finding> none_stated() const {
    if (without_.size() < 2) return {};
    Finding none = finding(
        time_matters() ? Severity::medium : Severity::info,
        fmt::format("None of the {} duties has a percentage of time.{}", without_.size(),
                    time_matters() ? " Time matters here: it decides whether supervision or "
                                     "higher-graded work takes the 25 percent that it must."
                                   : ""),
        time_matters() ? "TIME-2" : "PD-11");
    for (const Duty* duty : without_) append(none.evidence, duty->evidence);
    return {none};
  }

  std::vector<Finding> impossible() const {
    std::vector<Finding> found;
    for (const Duty* duty : with_) {
      if (*duty->percent > 0 && *duty->percent <= 100) continue;
      found.push_back(
          finding(Severity::medium,
                  fmt::format("A duty is given {} percent of the time.", percent(*duty->percent)),
                  "PD-11"));
      found.back().evidence = duty->evidence;
    }
    return found;
  }

  Finding some_missing(bool adds_up) const {
    Finding missing = finding(
        adds_up || !time_matters() ? Severity::low : Severity::medium,
        fmt::format("{} of {} duties have no percentage of time; those stated add up to {}.",
                    without_.size(), without_.size() + with_.size(), sum_words()),
        "PD-11");
    for (const Duty* duty : without_) append(missing.evidence, duty->evidence);
    return missing;
  }

  Finding wrong_sum() const {
    Finding wrong = finding(time_matters() ? Severity::medium : Severity::low,
                            fmt::format("The percentages of the {} duties add up to {}, not 100.",
                                        with_.size(), sum_words()),
                            "PD-11");
    for (const Duty* duty : with_) append(wrong.evidence, duty->evidence);
    return wrong;
  }

  const PositionDescription& position_;
  const Standards& standards_;
  std::vector<const Duty*> with_, without_;
  Share sum_;
};

}  // namespace

std::vector<Finding> duty_percentages(const PositionDescription& position,
                                      const Standards& standards) {
  return Percentages(position, standards).findings();
}

}  // namespace secondlook
