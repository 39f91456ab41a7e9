// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/decision_writer.h"

#include <utility>
#include <vector>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/decisions/standing_decisions.h"
#include "pipeline/serve/workbench_tables.h"

namespace secondlook {
namespace {

using Kind = WriteOutcome::Kind;
constexpr const char* kNotWritten = "The decision could not be written to the disk.";
constexpr std::size_t kTogether = 500;  // decisions in one transaction

WriteOutcome refused(Kind kind, std::string why) { return {kind, 0, std::move(why)}; }

Result<bool> is_reviewed(Database& review, const std::string& position_id) {
  auto select = review.prepare("SELECT 1 FROM workbench_queue WHERE position_id = ?");
  if (!select) return tl::unexpected(select.error());
  return select->bind(position_id).step();
}

}  // namespace

Result<std::unique_ptr<DecisionWriter>> DecisionWriter::start(Database review, std::string rules,
                                                              std::string version, Clock clock) {
  // Another program may be reading or drawing a sample; five seconds are ample for that.
  const auto ready = review.run(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;");
  if (!ready) return tl::unexpected(ready.error());
  return std::unique_ptr<DecisionWriter>(new DecisionWriter(std::move(review), std::move(rules),
                                                            std::move(version), std::move(clock)));
}

DecisionWriter::DecisionWriter(Database review, std::string rules, std::string version, Clock clock)
    : review_(std::move(review)),
      rules_(std::move(rules)),
      version_(std::move(version)),
      clock_(std::move(clock)),
      thread_([this] { work(); }) {}

DecisionWriter::~DecisionWriter() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  arrived_.notify_one();
  thread_.join();
}

WriteOutcome DecisionWriter::write(Decision decision) {
  if (auto wrong = refusal(decision)) return refused(Kind::unsound, *wrong);
  std::future<WriteOutcome> outcome;
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back({std::move(decision), {}});
    outcome = waiting_.back().outcome.get_future();
  }
  arrived_.notify_one();
  return outcome.get();
}

void DecisionWriter::work() {
  while (true) {
    std::deque<Waiting> batch;
    {
      std::unique_lock lock(mutex_);
      arrived_.wait(lock, [&] { return ending_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      while (!waiting_.empty() && batch.size() < kTogether) {
        batch.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
      }
    }
    write_together(batch);
  }
}

void DecisionWriter::write_together(std::deque<Waiting>& batch) {
  std::vector<WriteOutcome> outcomes;
  bool sound = review_.run("BEGIN IMMEDIATE").has_value();
  if (sound) {
    for (const Waiting& one : batch) outcomes.push_back(write_one(one.decision));
    sound = review_.run("COMMIT").has_value();
    if (!sound) (void)review_.run("ROLLBACK");
  }
  // Nobody is told before all is on the disk.
  for (std::size_t i = 0; i < batch.size(); ++i)
    batch[i].outcome.set_value(sound ? std::move(outcomes[i]) : refused(Kind::failed, kNotWritten));
}

WriteOutcome DecisionWriter::write_one(const Decision& decision) {
  const auto known = is_reviewed(review_, decision.position_id);
  if (!known) return refused(Kind::failed, kNotWritten);
  if (!*known) return refused(Kind::unknown_position, "This review has no such position.");
  const auto entries = entries_of(review_, decision.position_id);
  if (!entries) return refused(Kind::failed, kNotWritten);
  if (auto wrong = refusal_after(*entries, decision)) return refused(Kind::conflict, *wrong);

  LogEntry entry;
  static_cast<Decision&>(entry) = decision;
  entry.at = clock_();
  entry.rules = rules_;
  entry.version = version_;
  // A decision is written with its place in the queue or not at all.
  if (!review_.run("SAVEPOINT one")) return refused(Kind::failed, kNotWritten);
  const auto number = append(review_, entry);
  if (!number || !update_status(review_, decision.position_id)) {
    (void)review_.run("ROLLBACK TO one; RELEASE one");
    return refused(Kind::failed, kNotWritten);
  }
  if (!review_.run("RELEASE one")) return refused(Kind::failed, kNotWritten);
  return {Kind::written, *number, {}};
}

}  // namespace secondlook
