// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/worker_pool.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstring>

#include "extractors/document.pb.h"
#include "extractors/worker.h"
#include "extractors/worker_task.h"

namespace secondlook {
namespace {

constexpr std::chrono::milliseconds kLookUp{250};  // how long to wait before asking `stopped`

}  // namespace

WorkerPool::WorkerPool(WorkerPoolSettings settings)
    : settings_(std::move(settings)),
      seats_(static_cast<std::size_t>(std::max(1, settings_.jobs))) {}

WorkerPool::~WorkerPool() = default;

bool WorkerPool::read(FileDescriptor content, std::string id, std::string media_type,
                      std::function<void(Result<Document>)> done) {
  return submit(std::make_unique<ReadDocument>(
      std::move(content), std::move(id), std::move(media_type), settings_.limits, std::move(done)));
}

bool WorkerPool::draw(FileDescriptor content, std::string media_type, int page, double dpi,
                      std::vector<Box> covered, std::function<void(Result<PageImage>)> done) {
  return submit(std::make_unique<DrawPage>(std::move(content), std::move(media_type), page, dpi,
                                           std::move(covered), std::move(done)));
}

bool WorkerPool::finish() {
  while (std::any_of(seats_.begin(), seats_.end(), [](const Seat& seat) { return !!seat.task; }))
    if (!wait()) return false;
  return !stopped_;
}

bool WorkerPool::submit(std::unique_ptr<WorkerTask> task) {
  while (!stopped_) {
    const auto free =
        std::find_if(seats_.begin(), seats_.end(), [](const Seat& seat) { return !seat.task; });
    if (free != seats_.end()) {
      free->task = std::move(task);
      ask(*free);
      return true;
    }
    wait();
  }
  return false;
}

/// Hears what the workers have to say, for a moment. False where the work was stopped.
bool WorkerPool::wait() {
  if (settings_.stopped && settings_.stopped()) {
    stopped_ = true;
    for (Seat& seat : seats_) seat = Seat();
    return false;
  }
  std::vector<pollfd> sockets;
  std::vector<Seat*> busy;
  auto until = Clock::now() + kLookUp;
  for (Seat& seat : seats_) {
    if (!seat.task) continue;
    sockets.push_back({.fd = seat.worker->socket(), .events = POLLIN, .revents = 0});
    busy.push_back(&seat);
    until = std::min(until, seat.deadline);
  }
  const auto patience = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
  const int ready = poll(sockets.data(), sockets.size(),
                         static_cast<int>(std::max<std::int64_t>(0, patience.count())));
  const Problem too_slow{
      Problem::Kind::timed_out,
      {},
      fmt::format("reading took longer than {} s",
                  std::chrono::duration<double>(settings_.limits.per_page).count())};
  for (std::size_t i = 0; i < busy.size(); ++i) {
    Seat& seat = *busy[i];
    if (ready > 0 && sockets[i].revents != 0) listen(seat);
    if (seat.task && takes_too_long(seat)) lose_worker(seat, too_slow);
  }
  return true;
}

void WorkerPool::begin_page(Seat& seat) const {
  seat.began = Clock::now();
  seat.used_then = seat.worker->processor_time();
  seat.deadline = seat.began + settings_.limits.per_page;
}

bool WorkerPool::takes_too_long(Seat& seat) const {
  const auto now = Clock::now();
  if (now < seat.deadline) return false;
  const WorkerLimits& limits = settings_.limits;
  const auto left = limits.per_page - (seat.worker->processor_time() - seat.used_then);
  const auto latest = seat.began + limits.waits_per_page * limits.per_page;
  if (left <= left.zero() || now >= latest) return true;
  seat.deadline = std::min(latest, now + left);  // it cannot have used that much before then
  return false;
}

/// Asks a worker for the seat's task, until one has taken it or the task is over.
void WorkerPool::ask(Seat& seat) {
  while (const auto problem = try_to_ask(seat)) {
    seat.worker.reset();
    if (!seat.task->goes_on_after(*problem)) return finish_task(seat);
  }
}

std::optional<Problem> WorkerPool::try_to_ask(Seat& seat) {
  if (seat.documents >= settings_.limits.documents_per_worker) seat.worker.reset();
  if (!seat.worker) {
    auto worker = settings_.spawn();
    if (!worker) return worker.error();
    seat.worker = std::move(*worker);
    seat.inbox = Inbox();
    seat.documents = 0;
  }
  ++seat.documents;
  begin_page(seat);
  wire::Request request = seat.task->request();
  request.mutable_password()->Assign(settings_.passwords.begin(), settings_.passwords.end());
  if (!send_message(seat.worker->socket(), request.SerializeAsString(), seat.task->content()))
    return death(seat);
  return std::nullopt;
}

void WorkerPool::listen(Seat& seat) {
  const Problem out_of_order{Problem::Kind::crashed, {}, "the reader sent what makes no sense"};
  const bool closed = seat.inbox.fill(seat.worker->socket()) == Inbox::State::closed;
  while (const auto message = seat.inbox.next()) {
    wire::Reply reply;
    if (!reply.ParseFromString(*message)) return lose_worker(seat, out_of_order);
    switch (seat.task->take(std::move(reply))) {
      case WorkerTask::Progress::goes_on:
        begin_page(seat);
        break;
      case WorkerTask::Progress::over:
        return finish_task(seat);
      case WorkerTask::Progress::out_of_order:
        return lose_worker(seat, out_of_order);
    }
  }
  if (seat.inbox.out_of_order()) return lose_worker(seat, out_of_order);
  if (closed) lose_worker(seat, death(seat));
}

void WorkerPool::lose_worker(Seat& seat, const Problem& how) {
  seat.worker.reset();
  if (!seat.task->goes_on_after(how)) return finish_task(seat);
  ask(seat);
}

void WorkerPool::finish_task(Seat& seat) {
  const std::unique_ptr<WorkerTask> task = std::move(seat.task);
  task->deliver();
}

/// How the seat's worker, which has closed its end, came to its end.
Problem WorkerPool::death(Seat& seat) const {
  const int status = seat.worker->end();
  if (WIFEXITED(status) && WEXITSTATUS(status) == kOutOfMemory)
    return {Problem::Kind::crashed,
            {},
            fmt::format("reading needs more than {} MB of memory",
                        settings_.limits.memory_bytes >> 20)};
  if (WIFEXITED(status) && WEXITSTATUS(status) == kNotConfined)
    return {Problem::Kind::unmet_need, {}, "the system cannot confine the process that reads it"};
  if (WIFSIGNALED(status)) {
    const char* signal = sigabbrev_np(WTERMSIG(status));
    return {Problem::Kind::crashed,
            {},
            fmt::format("the reader crashed (SIG{})", signal == nullptr ? "?" : signal)};
  }
  return {Problem::Kind::crashed,
          {},
          fmt::format("the reader ended early (status {})", WEXITSTATUS(status))};
}

}  // namespace secondlook
