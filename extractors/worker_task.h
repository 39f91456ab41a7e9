// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that a worker is asked for, through all the workers that it may take.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "extractors/document.pb.h"
#include "extractors/extract.h"
#include "extractors/file_descriptor.h"
#include "extractors/worker_limits.h"
#include "models/document.h"
#include "models/result.h"

namespace secondlook {

class WorkerTask {
 public:
  enum class Progress { goes_on, over, out_of_order };

  explicit WorkerTask(FileDescriptor content) : content_(std::move(content)) {}
  WorkerTask(const WorkerTask&) = delete;
  WorkerTask& operator=(const WorkerTask&) = delete;
  virtual ~WorkerTask() = default;

  int content() const { return content_.get(); }

  /// What to ask the next worker for: what is still wanted.
  virtual wire::Request request() const = 0;

  /// Takes news from the worker. Out of order is what no worker in its right mind sends.
  virtual Progress take(wire::Reply&& reply) = 0;

  /// The worker is lost, `how` says by what. Says whether a fresh one is to be asked.
  virtual bool goes_on_after(const Problem& how) = 0;

  /// Hands the result to whom it is for. Called once, when it is over.
  virtual void deliver() = 0;

 private:
  FileDescriptor content_;
};

/// Reads all pages. A page that costs a worker is tried once more in a fresh one, then given up; a
/// page that takes too long is given up at once; reading goes on with the next.
class ReadDocument final : public WorkerTask {
 public:
  ReadDocument(FileDescriptor content, std::string id, std::string media_type,
               const WorkerLimits& limits, std::function<void(Result<Document>)> done);
  wire::Request request() const override;
  Progress take(wire::Reply&& reply) override;
  bool goes_on_after(const Problem& how) override;
  void deliver() override;

 private:
  int next_page() const { return static_cast<int>(document_.pages.size()) + 1; }
  bool complete() const { return page_count_ > 0 && next_page() > page_count_; }
  Progress take_page(const std::string& bytes);
  Progress take_problem(const wire::Reply::Problem& problem);
  void give_up_page(const std::string& why);
  void give_up_rest(const std::string& why);

  std::string media_type_;
  WorkerLimits limits_;
  std::function<void(Result<Document>)> done_;
  Document document_;
  int page_count_ = 0;        // 0 until the first worker said so
  bool announced_ = false;    // the present worker has said it
  bool tried_again_ = false;  // the next page, or opening the file
  int given_up_ = 0;
  std::uint64_t bytes_ = 0;  // of encoded pages so far
  Problem last_;             // what the last loss was
};

/// Draws one page.
class DrawPage final : public WorkerTask {
 public:
  DrawPage(FileDescriptor content, std::string media_type, int page, double dpi,
           std::vector<Box> covered, std::function<void(Result<PageImage>)> done);
  wire::Request request() const override;
  Progress take(wire::Reply&& reply) override;
  bool goes_on_after(const Problem& how) override;
  void deliver() override;

 private:
  std::string media_type_;
  int page_;
  double dpi_;
  std::vector<Box> covered_;
  std::function<void(Result<PageImage>)> done_;
  bool tried_again_ = false;
  Result<PageImage> image_;
};

}  // namespace secondlook
