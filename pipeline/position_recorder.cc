// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/position_recorder.h"

namespace secondlook {

Result<void> PositionRecorder::record(Batch batch) {
  if (auto done = wait(); !done) return done;
  last_pages_ = {batch.pages.begin(), batch.pages.end()};
  running_ = std::async(std::launch::async,
                        [this, batch = std::move(batch)]() mutable { return write(batch); });
  return {};
}

Result<std::map<PageKey, StoredPage>> PositionRecorder::pages(
    const std::set<PageKey>& wanted) const {
  auto found = writer_.pages().find(wanted);
  if (!found) return found;
  for (const auto& page : last_pages_)
    if (wanted.contains(page.first)) found->insert(page);
  return found;
}

Result<void> PositionRecorder::wait() {
  if (!running_.valid()) return {};
  return running_.get();
}

Result<JudgedArchive> PositionRecorder::finish() {
  if (auto done = wait(); !done) return tl::unexpected(done.error());
  return std::move(recorded_);
}

Result<void> PositionRecorder::write(Batch& batch) {
  for (const auto& [page, stored] : batch.pages)
    if (auto noted = writer_.pages().note(page, stored); !noted) return noted;
  for (ReadyPosition& position : batch.positions) {
    if (auto added = writer_.add_position(position); !added) return added;
    recorded_.ids.push_back(std::move(position.id));
    recorded_.facts.add(std::move(position.facts));
    if (position.alignment) recorded_.aligned.push_back(std::move(*position.alignment));
  }
  return {};
}

}  // namespace secondlook
