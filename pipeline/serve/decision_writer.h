// SPDX-License-Identifier: GPL-3.0-or-later
// The one place from which decisions are written to a served review.
#pragma once
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "models/result.h"
#include "pipeline/decisions/decision.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// What became of a decision: its number in the log, or why it was not written.
struct WriteOutcome {
  enum class Kind { written, unsound, unknown_position, conflict, failed };
  Kind kind = Kind::failed;
  std::int64_t entry = 0;
  std::string why;  // a sentence for the reviewer; empty if written
};

/// Writes decisions in a thread of its own. Those that wait share one transaction: one flush to the
/// disk serves them all, so that many reviewers at once wait no longer than a few.
class DecisionWriter {
 public:
  /// UTC, RFC 3339 with milliseconds.
  using Clock = std::function<std::string()>;

  /// `rules` and `version` go into each entry. The database is in WAL mode from here on, and
  /// synchronous: what was acknowledged is on the disk.
  static Result<std::unique_ptr<DecisionWriter>> start(Database review, std::string rules,
                                                       std::string version, Clock clock);
  ~DecisionWriter();
  DecisionWriter(const DecisionWriter&) = delete;
  DecisionWriter& operator=(const DecisionWriter&) = delete;

  /// Waits until it is on the disk or refused.
  WriteOutcome write(Decision decision);

 private:
  struct Waiting {
    Decision decision;
    std::promise<WriteOutcome> outcome;
  };
  DecisionWriter(Database review, std::string rules, std::string version, Clock clock);
  void work();
  void write_together(std::deque<Waiting>& batch);
  WriteOutcome write_one(const Decision& decision);

  Database review_;
  std::string rules_, version_;
  Clock clock_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Waiting> waiting_;
  bool ending_ = false;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace secondlook
