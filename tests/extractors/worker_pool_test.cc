// SPDX-License-Identifier: GPL-3.0-or-later
// Workers are forked, not started anew, and read with a reader made to misbehave: a document is a
// script of one character a page.
#include "extractors/worker_pool.h"

#include <gmock/gmock.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <map>
#include <memory>
#include <thread>
#include <vector>

#include "extractors/worker.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::Each;
using testing::Field;
using testing::HasSubstr;
using testing::SizeIs;

/// A counter that all processes share.
class SharedCounter {
 public:
  SharedCounter()
      : memory_(mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE,
                     MAP_SHARED | MAP_ANONYMOUS, -1, 0)),
        count_(new (memory_) std::atomic<int>(0)) {}
  SharedCounter(const SharedCounter&) = delete;
  SharedCounter& operator=(const SharedCounter&) = delete;
  ~SharedCounter() { munmap(memory_, sizeof(std::atomic<int>)); }
  std::atomic<int>& operator*() const { return *count_; }

 private:
  void* memory_;
  std::atomic<int>* count_;
};

[[noreturn]] void crash() {
  std::signal(SIGSEGV, SIG_DFL);
  std::raise(SIGSEGV);
  _exit(1);
}

[[noreturn]] void hang() {
  while (true) std::this_thread::sleep_for(std::chrono::seconds(1));
}

[[noreturn]] void compute_for_ever() {
  std::atomic<unsigned> turns = 0;
  while (true) ++turns;
}

void use_memory() {
  std::vector<std::unique_ptr<char[]>> blocks;
  while (true) blocks.push_back(std::make_unique<char[]>(std::size_t{16} << 20));
}

/// The script's characters: `.` reads well, `x` crashes, `1` crashes the first time, `h` hangs, `b`
/// hangs in computing, `s` takes two seconds without computing, `m` takes all memory, `f` is a page
/// that the engine could not read. Before them: `X` crashes and `H` hangs while the file is opened,
/// `P` is a problem, `N` sends a page out of order.
DocumentReader scripted_reader(const SharedCounter& crashes) {
  DocumentReader reader;
  reader.extract_pages = [&crashes](std::string_view script, std::string_view media_type,
                                    int first_page, const PageSink& sink) -> Result<void> {
    if (script[0] == 'X') crash();
    if (script[0] == 'H') hang();
    if (script[0] == 'P')
      return tl::unexpected(Problem{Problem::Kind::encrypted, "here", "it needs a password"});
    sink.page_count(static_cast<int>(script.size()));
    for (int n = first_page; n <= static_cast<int>(script.size()); ++n) {
      const char what = script[static_cast<std::size_t>(n - 1)];
      if (what == 'x' || (what == '1' && (*crashes)++ == 0)) crash();
      if (what == 'h') hang();
      if (what == 'b') compute_for_ever();
      if (what == 's') std::this_thread::sleep_for(std::chrono::seconds(2));
      if (what == 'm') use_memory();
      Page page;
      page.number = what == 'N' ? n + 1 : n;
      page.width = 612;
      page.height = 792;
      page.words.push_back({.text = std::string(media_type), .box = {72, 72, 144, 84}});
      if (what == 'f') {
        page.words.clear();
        page.reading = Reading::failed;
        page.note = "damaged";
      }
      sink.page(std::move(page));
    }
    return {};
  };
  reader.page_image = [&crashes](std::string_view script, std::string_view, int page, double dpi,
                                 const std::vector<Box>& covered) -> Result<PageImage> {
    const char what = script[static_cast<std::size_t>(page - 1)];
    if (what == 'x' || (what == '1' && (*crashes)++ == 0)) crash();
    if (what == 'P') return tl::unexpected(Problem{Problem::Kind::unreadable, "", "no such page"});
    return PageImage{.bytes = std::to_string(covered.at(1).y1),
                     .extension = what == 'N' ? "../../etc" : "png",
                     .width = static_cast<int>(dpi),
                     .height = page};
  };
  return reader;
}

WorkerProcess fork_worker(const DocumentReader& reader, const WorkerLimits& limits) {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) std::abort();
  FileDescriptor ours{ends[0]};
  const FileDescriptor theirs{ends[1]};
  const pid_t pid = fork();
  if (pid == 0) {
    ours = FileDescriptor();
    _exit(run_worker(theirs.get(), limits, [&] { return reader; }));
  }
  return {pid, std::move(ours)};
}

FileDescriptor file_of(std::string_view script) {
  FileDescriptor file{memfd_create("script", MFD_CLOEXEC)};
  if (write(file.get(), script.data(), script.size()) < 0) std::abort();
  return file;
}

std::vector<int> failed_pages(const Document& document) {
  std::vector<int> numbers;
  for (const Page& page : document.pages)
    if (page.reading == Reading::failed) numbers.push_back(page.number);
  return numbers;
}

class AWorkerPool : public testing::Test {
 protected:
  WorkerPoolSettings settings(int jobs = 1) {
    WorkerPoolSettings settings;
    settings.jobs = jobs;
    settings.limits = limits;
    settings.spawn = [this]() -> Result<WorkerProcess> {
      ++spawned;
      return fork_worker(scripted_reader(crashes), limits);
    };
    return settings;
  }

  Result<Document> read(std::string_view script) {
    WorkerPool pool(settings());
    Result<Document> result = tl::unexpected(Problem{});
    EXPECT_TRUE(pool.read(file_of(script), "id", "application/pdf",
                          [&](Result<Document> document) { result = std::move(document); }));
    EXPECT_TRUE(pool.finish());
    return result;
  }

  WorkerLimits limits;
  SharedCounter crashes;
  int spawned = 0;
};

TEST_F(AWorkerPool, ReadsADocument) {
  const auto document = read("....");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->id, "id");
  ASSERT_THAT(document->pages, SizeIs(4));
  for (int n = 1; n <= 4; ++n) {
    const Page& page = document->pages[static_cast<std::size_t>(n - 1)];
    EXPECT_EQ(page.number, n);
    EXPECT_EQ(page.words.at(0).text, "application/pdf");
    EXPECT_EQ(page.words.at(0).box, (Box{72, 72, 144, 84}));
  }
}

TEST_F(AWorkerPool, LosesOnlyThePageThatCrashesAWorker) {
  const auto document = read("..x..");
  ASSERT_TRUE(document);
  ASSERT_THAT(document->pages, SizeIs(5));
  EXPECT_EQ(failed_pages(*document), std::vector{3});
  EXPECT_EQ(document->pages[2].number, 3);
  EXPECT_EQ(document->pages[2].note, "the reader crashed (SIGSEGV)");
  EXPECT_EQ(spawned, 3);  // the page was tried twice, the rest read by a third
}

TEST_F(AWorkerPool, TriesACrashedPageOnceMore) {
  const auto document = read("..1..");
  ASSERT_TRUE(document);
  EXPECT_EQ(failed_pages(*document), std::vector<int>());
  EXPECT_EQ(spawned, 2);
}

TEST_F(AWorkerPool, LosesPagesAtEitherEnd) {
  const auto document = read("x.x");
  ASSERT_TRUE(document);
  EXPECT_EQ(failed_pages(*document), (std::vector{1, 3}));
}

TEST_F(AWorkerPool, EndsAWorkerThatHangs) {
  limits.per_page = std::chrono::milliseconds(1000);
  const auto document = read(".h.");
  ASSERT_TRUE(document);
  EXPECT_EQ(failed_pages(*document), std::vector{2});
  EXPECT_EQ(document->pages[1].note, "reading took longer than 1 s");
  EXPECT_EQ(spawned, 2);  // a page that takes too long is not tried again
}

TEST_F(AWorkerPool, CountsAPagesTimeOnTheProcessorsClock) {
  limits.per_page = std::chrono::milliseconds(1000);
  const auto patient = read(".s.");  // a page that waits for twice that, as on a busy machine
  ASSERT_TRUE(patient);
  EXPECT_EQ(failed_pages(*patient), std::vector<int>());
  const auto busy = read(".b.");
  ASSERT_TRUE(busy);
  EXPECT_EQ(failed_pages(*busy), std::vector{2});
  EXPECT_EQ(busy->pages[1].note, "reading took longer than 1 s");
}

TEST_F(AWorkerPool, SaysThatADocumentCannotBeOpened) {
  const auto crashed = read("X..");
  ASSERT_FALSE(crashed);
  EXPECT_EQ(crashed.error(),
            (Problem{Problem::Kind::crashed, "id", "the reader crashed (SIGSEGV)"}));
  limits.per_page = std::chrono::milliseconds(500);
  const auto hung = read("H..");
  ASSERT_FALSE(hung);
  EXPECT_EQ(hung.error().kind, Problem::Kind::timed_out);
}

TEST_F(AWorkerPool, PassesOnAProblem) {
  const auto document = read("P");
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error(), (Problem{Problem::Kind::encrypted, "here", "it needs a password"}));
  const auto empty = read("");
  ASSERT_FALSE(empty);
  EXPECT_EQ(empty.error().reason, "the file is empty");
}

TEST_F(AWorkerPool, SaysThatADocumentHasNoPageThatCanBeRead) {
  const auto document = read("xx");
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().kind, Problem::Kind::crashed);
}

TEST_F(AWorkerPool, KeepsADocumentWhosePagesTheEngineCouldNotRead) {
  const auto document = read("ff");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->pages[0].note, "damaged");
}

TEST_F(AWorkerPool, GivesUpADocumentThatCostsTooMany) {
  limits.pages_given_up = 2;
  const auto document = read(".xx..");
  ASSERT_TRUE(document);
  EXPECT_EQ(failed_pages(*document), (std::vector{2, 3, 4, 5}));
  EXPECT_THAT(document->pages[4].note, HasSubstr("2 pages before it could not be read"));
}

TEST_F(AWorkerPool, TrustsNoWorkerThatSendsNonsense) {
  const auto document = read("..N.");
  ASSERT_TRUE(document);
  EXPECT_EQ(failed_pages(*document), std::vector{3});
  EXPECT_THAT(document->pages[2].note, HasSubstr("makes no sense"));
}

TEST_F(AWorkerPool, LimitsMemory) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "the sanitizer needs terabytes of address space";
#endif
  limits.memory_bytes = std::size_t{256} << 20;
  const auto document = read(".m.");
  ASSERT_TRUE(document);
  EXPECT_EQ(failed_pages(*document), std::vector{2});
  EXPECT_EQ(document->pages[1].note, "reading needs more than 256 MB of memory");
}

TEST_F(AWorkerPool, GivesTheSameDocumentsWhateverTheNumberOfJobs) {
  const std::vector<std::string> scripts = {".",  "..x..", "P",  "....", "x",   "X",
                                            "f.", "x.",    "..", ".xx.", "N..", "....."};
  const auto read_all = [&](int jobs) {
    std::map<std::string, Result<Document>> results;
    WorkerPool pool(settings(jobs));
    for (std::size_t i = 0; i < scripts.size(); ++i) {
      const std::string id = std::to_string(i);
      EXPECT_TRUE(pool.read(file_of(scripts[i]), id, "application/pdf",
                            [&results, id](Result<Document> document) {
                              EXPECT_TRUE(results.emplace(id, std::move(document)).second);
                            }));
    }
    EXPECT_TRUE(pool.finish());
    return results;
  };
  const auto alone = read_all(1);
  EXPECT_THAT(alone, SizeIs(scripts.size()));
  EXPECT_EQ(alone, read_all(3));
}

TEST_F(AWorkerPool, ReplacesAWorkerAfterSoManyDocuments) {
  limits.documents_per_worker = 2;
  WorkerPool pool(settings());
  for (int i = 0; i < 5; ++i)
    ASSERT_TRUE(pool.read(file_of("."), "id", "application/pdf",
                          [](Result<Document> document) { EXPECT_TRUE(document); }));
  ASSERT_TRUE(pool.finish());
  EXPECT_EQ(spawned, 3);
}

TEST_F(AWorkerPool, SaysThatNoWorkerCanBeStarted) {
  WorkerPoolSettings broken = settings();
  broken.spawn = []() -> Result<WorkerProcess> {
    return tl::unexpected(Problem{Problem::Kind::unmet_need, "", "no more processes"});
  };
  WorkerPool pool(std::move(broken));
  Result<Document> result;
  ASSERT_TRUE(pool.read(file_of("."), "id", "application/pdf",
                        [&](Result<Document> document) { result = std::move(document); }));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Problem::Kind::unmet_need);
}

TEST_F(AWorkerPool, EndsAllWorkWhenStopped) {
  bool stop = false;
  WorkerPoolSettings stoppable = settings(2);
  stoppable.stopped = [&] { return stop; };
  WorkerPool pool(std::move(stoppable));
  const auto never = [](const Result<Document>&) { FAIL() << "a result after the stop"; };
  ASSERT_TRUE(pool.read(file_of("h"), "1", "application/pdf", never));
  ASSERT_TRUE(pool.read(file_of("h"), "2", "application/pdf", never));
  stop = true;
  EXPECT_FALSE(pool.read(file_of("."), "3", "application/pdf", never));
  EXPECT_FALSE(pool.finish()) << "nothing is left to wait for, but not all was done";
  stop = false;
  EXPECT_FALSE(pool.read(file_of("."), "4", "application/pdf", never));
}

TEST_F(AWorkerPool, DrawsPages) {
  const auto draw = [&](std::string_view script) {
    WorkerPool pool(settings());
    Result<PageImage> result = tl::unexpected(Problem{});
    EXPECT_TRUE(pool.draw(file_of(script), "application/pdf", 2, 144, {{}, {0, 0, 1, 2.5}},
                          [&](Result<PageImage> image) { result = std::move(image); }));
    EXPECT_TRUE(pool.finish());
    return result;
  };
  const auto drawn = draw("..");
  ASSERT_TRUE(drawn);
  EXPECT_EQ(drawn->bytes, "2.500000");
  EXPECT_EQ(drawn->extension, "png");
  EXPECT_EQ(drawn->width, 144);
  EXPECT_EQ(drawn->height, 2);
  EXPECT_TRUE(draw(".1"));
  EXPECT_EQ(draw(".x").error().kind, Problem::Kind::crashed);
  EXPECT_EQ(draw(".P").error().reason, "no such page");
  EXPECT_FALSE(draw(".N"));  // an extension that leads elsewhere
}

TEST(AWorker, ReadsNothingWhereItCannotBeConfined) {
  WorkerPool pool({.jobs = 1,
                   .limits = {},
                   .passwords = {},
                   .spawn = [&]() -> Result<WorkerProcess> {
                     std::array<int, 2> ends{};
                     if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0) std::abort();
                     const FileDescriptor theirs{ends[1]};
                     const pid_t pid = fork();
                     if (pid == 0) _exit(kNotConfined);
                     return WorkerProcess(pid, FileDescriptor{ends[0]});
                   },
                   .stopped = {}});
  Result<Document> result;
  pool.read(file_of("."), "id", "application/pdf",
            [&](Result<Document> document) { result = std::move(document); });
  pool.finish();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Problem::Kind::unmet_need);
  EXPECT_THAT(result.error().reason, HasSubstr("confine"));
}

TEST(AWorker, LosesNothingButAFileThatIsCutWhileItIsRead) {
  const SharedCounter begun, cut;
  DocumentReader reader;
  reader.extract_pages = [&](std::string_view bytes, std::string_view, int,
                             const PageSink& sink) -> Result<void> {
    sink.page_count(1);
    ++*begun;
    while (*cut == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    Page page;
    page.number = 1;
    page.note = std::string(bytes.substr(0, 1));
    sink.page(std::move(page));
    return {};
  };
  WorkerPool pool({.jobs = 1,
                   .limits = {},
                   .passwords = {},
                   .spawn = [&]() -> Result<WorkerProcess> { return fork_worker(reader, {}); },
                   .stopped = {}});
  FileDescriptor file = file_of("paper");
  const FileDescriptor elsewhere{dup(file.get())};
  Result<Document> result, next;
  pool.read(std::move(file), "id", "application/pdf",
            [&](Result<Document> document) { result = std::move(document); });
  while (*begun == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  ASSERT_EQ(ftruncate(elsewhere.get(), 0), 0);
  ++*cut;
  pool.read(file_of("another"), "next", "application/pdf",
            [&](Result<Document> document) { next = std::move(document); });
  pool.finish();
  ASSERT_FALSE(result);
  EXPECT_THAT(result.error().reason,
              testing::AnyOf("the reader crashed (SIGBUS)", "the file is empty"));
  ASSERT_TRUE(next);
  EXPECT_EQ(next->pages.at(0).note, "a");
}

TEST(AWorker, DiesWithItsParent) {
  const SharedCounter begun;
  std::array<int, 2> alive{};  // open for writing as long as one of the processes lives
  ASSERT_EQ(pipe(alive.data()), 0);
  const FileDescriptor listening{alive[0]};
  FileDescriptor held{alive[1]};
  const pid_t parent = fork();
  if (parent == 0) {
    DocumentReader reader;
    reader.extract_pages = [&](std::string_view, std::string_view, int,
                               const PageSink&) -> Result<void> {
      ++*begun;
      hang();
    };
    WorkerPool pool({.jobs = 1,
                     .limits = {},
                     .passwords = {},
                     .spawn = [&]() -> Result<WorkerProcess> { return fork_worker(reader, {}); },
                     .stopped = {}});
    pool.read(file_of("."), "id", "application/pdf", [](const Result<Document>&) {});
    pool.finish();
    _exit(0);
  }
  held = FileDescriptor();
  while (*begun == 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  kill(parent, SIGKILL);
  waitpid(parent, nullptr, 0);
  pollfd end{.fd = listening.get(), .events = POLLIN, .revents = 0};
  EXPECT_EQ(poll(&end, 1, 20'000), 1) << "the worker outlives its parent";
  char byte = 0;
  EXPECT_EQ(read(listening.get(), &byte, 1), 0);
}

}  // namespace
}  // namespace secondlook
