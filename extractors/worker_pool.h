// SPDX-License-Identifier: GPL-3.0-or-later
// The parent's side: keeps worker processes busy, and loses no document when one of them dies.
#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extractors/extract.h"
#include "extractors/file_descriptor.h"
#include "extractors/worker_channel.h"
#include "extractors/worker_limits.h"
#include "extractors/worker_process.h"
#include "models/document.h"
#include "models/result.h"

namespace secondlook {

class WorkerTask;

struct WorkerPoolSettings {
  int jobs = 1;  // how many workers at once
  WorkerLimits limits;
  Passwords passwords;  // that may open files which are locked
  std::function<Result<WorkerProcess>()> spawn = spawn_worker;
  std::function<bool()> stopped;  // asked four times a second; where it is true, all work ends
};

/// For one thread, which must outlive it. What a document gives does not depend on how many workers
/// there are or on what else they read; only the order in which results come does. Results are
/// handed over from within the calls below, which a result's taker must not make in turn.
class WorkerPool {
 public:
  explicit WorkerPool(WorkerPoolSettings settings);
  ~WorkerPool();  // ends all workers, whatever they are doing

  /// Has the document in `content` read. Waits for a free worker, so that no more documents are
  /// open than there are workers. False where the work was stopped: no result will come.
  bool read(FileDescriptor content, std::string id, std::string media_type,
            std::function<void(Result<Document>)> done);

  /// Has a page drawn: see page_image in extract.h.
  bool draw(FileDescriptor content, std::string media_type, int page, double dpi,
            std::vector<Box> covered, std::function<void(Result<PageImage>)> done);

  /// Waits until all results have been handed over. False where the work was stopped, now or
  /// before: a stopped pool takes no more work.
  bool finish();

 private:
  using Clock = std::chrono::steady_clock;
  struct Seat {
    std::optional<WorkerProcess> worker;
    Inbox inbox;
    int documents = 0;  // that this worker has been given
    std::unique_ptr<WorkerTask> task;
    Clock::time_point began;             // the page at work, or the opening of the file
    std::chrono::nanoseconds used_then;  // processor time of the worker when it did
    Clock::time_point deadline;          // when to look whether it takes too long
  };

  bool submit(std::unique_ptr<WorkerTask> task);
  bool wait();
  void begin_page(Seat& seat) const;
  bool takes_too_long(Seat& seat) const;
  void ask(Seat& seat);
  std::optional<Problem> try_to_ask(Seat& seat);
  void listen(Seat& seat);
  void lose_worker(Seat& seat, const Problem& how);
  void finish_task(Seat& seat);
  Problem death(Seat& seat) const;

  WorkerPoolSettings settings_;
  std::vector<Seat> seats_;
  bool stopped_ = false;
};

}  // namespace secondlook
