// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/worker.h"

#include <malloc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <new>

#include "extractors/confinement.h"
#include "extractors/document.pb.h"
#include "extractors/document_codec.h"
#include "extractors/worker_channel.h"

namespace secondlook {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kMemoryCanBeLimited = false;  // the sanitizer's shadow counts as data: terabytes
#else
constexpr bool kMemoryCanBeLimited = true;
#endif

void limit(decltype(RLIMIT_DATA) what, rlim_t most) {
  const rlimit both{.rlim_cur = most, .rlim_max = most};
  setrlimit(what, &both);
}

/// What no worker needs, whatever it reads.
void give_up_rights(const WorkerLimits& limits) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  std::signal(SIGINT, SIG_IGN);  // Ctrl-C is for the parent, which ends its workers
  if (kMemoryCanBeLimited) limit(RLIMIT_DATA, limits.memory_bytes);
  limit(RLIMIT_FSIZE, 0);  // writing a file kills the worker
  limit(RLIMIT_CORE, 0);   // a core would hold what a paper says
  limit(RLIMIT_NOFILE, 64);
}

/// Pages are drawn into bitmaps of some megabytes, one after the other. Given back to the system
/// and taken anew each time, they cost as much as what is done with them: the worker keeps its
/// memory.
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int kLargestKept = 32 << 20;  // bytes; the most that glibc takes from its heap
  constexpr int kFreedKept = 128 << 20;   // bytes at the heap's end
  mallopt(M_MMAP_THRESHOLD, kLargestKept);
  mallopt(M_TRIM_THRESHOLD, kFreedKept);
#endif
}

/// A file's bytes, mapped: a file cut short meanwhile costs this worker, no more.
class MappedFile {
 public:
  static Result<MappedFile> map(int fd, std::size_t most) {
    const auto problem = [](Problem::Kind kind, const char* reason) {
      return tl::unexpected(Problem{kind, {}, reason});
    };
    struct stat status {};
    if (fd < 0 || fstat(fd, &status) != 0)
      return problem(Problem::Kind::unreadable, "its content did not come along");
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0) return problem(Problem::Kind::unreadable, "the file is empty");
    if (size > most) return problem(Problem::Kind::too_large, "larger than a document may be");
    void* bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (bytes == MAP_FAILED)
      return problem(Problem::Kind::unmet_need, "no room in memory for the file");
    return MappedFile({static_cast<const char*>(bytes), size});
  }
  MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  MappedFile& operator=(MappedFile&&) = delete;
  ~MappedFile() {
    if (!bytes_.empty()) munmap(const_cast<char*>(bytes_.data()), bytes_.size());
  }

  std::string_view bytes() const { return bytes_; }

 private:
  explicit MappedFile(std::string_view bytes) : bytes_(bytes) {}
  std::string_view bytes_;
};

wire::Reply reply_with(const Problem& problem) {
  wire::Reply reply;
  reply.mutable_problem()->set_kind(static_cast<std::uint32_t>(problem.kind));
  reply.mutable_problem()->set_where(problem.where);
  reply.mutable_problem()->set_reason(problem.reason);
  return reply;
}

class Worker {
 public:
  Worker(int socket, const WorkerLimits& limits, DocumentReader reader)
      : socket_(socket), limits_(limits), reader_(std::move(reader)) {}

  void answer(const Received& received) const {
    wire::Request request;
    if (!request.ParseFromString(received.message)) _exit(1);
    if (reader_.take_passwords)
      reader_.take_passwords({request.password().begin(), request.password().end()});
    const auto content = MappedFile::map(received.passed.get(), limits_.reading.document_bytes);
    if (!content) return send(reply_with(content.error()));
    if (request.has_read_pages()) return read_pages(content->bytes(), request);
    draw_page(content->bytes(), request);
  }

 private:
  void read_pages(std::string_view bytes, const wire::Request& request) const {
    const PageSink sink{.page_count =
                            [&](int count) {
                              wire::Reply reply;
                              reply.set_page_count(static_cast<std::uint32_t>(count));
                              send(reply);
                            },
                        .page =
                            [&](Page&& page) {
                              wire::Reply reply;
                              reply.set_page(encode(page));
                              send(reply);
                            }};
    const int first_page = static_cast<int>(request.read_pages().first_page());
    const auto done = reader_.extract_pages(bytes, request.media_type(), first_page, sink);
    if (!done) return send(reply_with(done.error()));
    wire::Reply reply;
    reply.mutable_finished();
    send(reply);
  }

  void draw_page(std::string_view bytes, const wire::Request& request) const {
    const wire::Request::DrawPage& wanted = request.draw_page();
    std::vector<Box> covered;
    covered.reserve(static_cast<std::size_t>(wanted.covered_size() / 4));
    for (int i = 0; i + 3 < wanted.covered_size(); i += 4)
      covered.push_back(
          {wanted.covered(i), wanted.covered(i + 1), wanted.covered(i + 2), wanted.covered(i + 3)});
    auto image = reader_.page_image(bytes, request.media_type(), static_cast<int>(wanted.page()),
                                    wanted.dpi(), covered);
    if (!image) return send(reply_with(image.error()));
    wire::Reply reply;
    wire::Reply::Image& to = *reply.mutable_image();
    to.set_content(std::move(image->bytes));
    to.set_extension(image->extension);
    to.set_width(static_cast<std::uint32_t>(image->width));
    to.set_height(static_cast<std::uint32_t>(image->height));
    send(reply);
  }

  void send(const wire::Reply& reply) const {
    if (reply.ByteSizeLong() > kLargestMessage)
      return send(reply_with({Problem::Kind::too_large, {}, "larger than a page may be"}));
    if (!send_message(socket_, reply.SerializeAsString())) _exit(1);  // nobody is listening
  }

  int socket_;
  const WorkerLimits& limits_;
  DocumentReader reader_;
};

}  // namespace

int run_worker(int socket, const WorkerLimits& limits,
               const std::function<DocumentReader()>& load) {
  give_up_rights(limits);
  keep_freed_memory();
  try {
    const Worker worker(socket, limits, load());
    // Not a byte of input has been looked at.
    if (!confine(socket)) return kNotConfined;
    while (const auto received = receive_message(socket)) worker.answer(*received);
  } catch (const std::bad_alloc&) {
    return kOutOfMemory;
  }
  return 0;
}

}  // namespace secondlook
