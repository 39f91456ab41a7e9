// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/worker_task.h"

#include <fmt/format.h>

#include <algorithm>

#include "extractors/document_codec.h"

namespace secondlook {
namespace {

// A worker that has been taken over could send pages without end; no honest document comes near.
constexpr std::uint64_t kMostBytes = std::uint64_t{2} << 30;

Problem from_wire(const wire::Reply::Problem& problem) {
  const auto most = static_cast<std::uint32_t>(Problem::Kind::unmet_need);
  return {static_cast<Problem::Kind>(std::min(problem.kind(), most)), problem.where(),
          problem.reason()};
}

}  // namespace

ReadDocument::ReadDocument(FileDescriptor content, std::string id, std::string media_type,
                           const WorkerLimits& limits, std::function<void(Result<Document>)> done)
    : WorkerTask(std::move(content)),
      media_type_(std::move(media_type)),
      limits_(limits),
      done_(std::move(done)) {
  document_.id = std::move(id);
}

wire::Request ReadDocument::request() const {
  wire::Request request;
  request.set_media_type(media_type_);
  request.mutable_read_pages()->set_first_page(static_cast<std::uint32_t>(next_page()));
  return request;
}

WorkerTask::Progress ReadDocument::take(wire::Reply&& reply) {
  switch (reply.news_case()) {
    case wire::Reply::kPageCount: {
      const auto most = static_cast<std::uint32_t>(limits_.reading.pages_per_document);
      if (reply.page_count() < 1 || reply.page_count() > most) return Progress::out_of_order;
      const int count = static_cast<int>(reply.page_count());
      if (announced_ || (page_count_ != 0 && page_count_ != count)) return Progress::out_of_order;
      announced_ = true;
      page_count_ = count;
      return Progress::goes_on;
    }
    case wire::Reply::kPage:
      return take_page(reply.page());
    case wire::Reply::kFinished:
      return complete() ? Progress::over : Progress::out_of_order;
    case wire::Reply::kProblem:
      return take_problem(reply.problem());
    default:
      return Progress::out_of_order;
  }
}

WorkerTask::Progress ReadDocument::take_page(const std::string& bytes) {
  bytes_ += bytes.size();
  auto page = decode_page(bytes);
  if (!page || page->number != next_page() || page->number > page_count_ || bytes_ > kMostBytes)
    return Progress::out_of_order;
  document_.pages.push_back(std::move(*page));
  tried_again_ = false;
  return Progress::goes_on;
}

/// The worker lives, but can read no further.
WorkerTask::Progress ReadDocument::take_problem(const wire::Reply::Problem& problem) {
  last_ = from_wire(problem);
  if (document_.pages.empty())
    page_count_ = 0;
  else
    give_up_rest(last_.reason);
  return Progress::over;
}

bool ReadDocument::goes_on_after(const Problem& how) {
  last_ = how;
  announced_ = false;
  if (complete()) return false;  // only the last word was missing
  if (how.kind == Problem::Kind::crashed && !tried_again_) {
    tried_again_ = true;
    return true;
  }
  if (how.kind == Problem::Kind::unmet_need) page_count_ = 0;  // the machine's fault, not a page's
  if (page_count_ == 0) return false;
  give_up_page(how.reason);
  if (++given_up_ >= limits_.pages_given_up)
    give_up_rest(fmt::format("not tried: {} pages before it could not be read", given_up_));
  tried_again_ = false;
  return !complete();
}

void ReadDocument::give_up_page(const std::string& why) {
  Page page;
  page.number = next_page();
  page.reading = Reading::failed;
  page.note = why;
  document_.pages.push_back(std::move(page));
}

void ReadDocument::give_up_rest(const std::string& why) {
  while (!complete()) give_up_page(why);
}

void ReadDocument::deliver() {
  const bool nothing_read =
      std::all_of(document_.pages.begin(), document_.pages.end(),
                  [](const Page& page) { return page.reading == Reading::failed; });
  if (!complete() || (nothing_read && given_up_ > 0)) {
    if (last_.where.empty()) last_.where = document_.id;
    return done_(tl::unexpected(std::move(last_)));
  }
  done_(std::move(document_));
}

DrawPage::DrawPage(FileDescriptor content, std::string media_type, int page, double dpi,
                   std::vector<Box> covered, std::function<void(Result<PageImage>)> done)
    : WorkerTask(std::move(content)),
      media_type_(std::move(media_type)),
      page_(page),
      dpi_(dpi),
      covered_(std::move(covered)),
      done_(std::move(done)) {}

wire::Request DrawPage::request() const {
  wire::Request request;
  request.set_media_type(media_type_);
  wire::Request::DrawPage& wanted = *request.mutable_draw_page();
  wanted.set_page(static_cast<std::uint32_t>(page_));
  wanted.set_dpi(dpi_);
  for (const Box& box : covered_)
    for (const double edge : {box.x0, box.y0, box.x1, box.y1}) wanted.add_covered(edge);
  return request;
}

WorkerTask::Progress DrawPage::take(wire::Reply&& reply) {
  if (reply.has_problem()) {
    image_ = tl::unexpected(from_wire(reply.problem()));
    return Progress::over;
  }
  const std::string& extension = reply.image().extension();
  // The extension becomes part of a file's name.
  if (!reply.has_image() || (extension != "png" && extension != "jpg"))
    return Progress::out_of_order;
  image_ = PageImage{.bytes = std::move(*reply.mutable_image()->mutable_content()),
                     .extension = extension,
                     .width = static_cast<int>(reply.image().width()),
                     .height = static_cast<int>(reply.image().height())};
  return Progress::over;
}

bool DrawPage::goes_on_after(const Problem& how) {
  image_ = tl::unexpected(how);
  const bool again = how.kind == Problem::Kind::crashed && !tried_again_;
  tried_again_ = true;
  return again;
}

void DrawPage::deliver() { done_(std::move(image_)); }

}  // namespace secondlook
