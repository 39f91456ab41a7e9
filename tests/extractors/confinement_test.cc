// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader that has been taken over can do, tried from within a worker.
#include "extractors/confinement.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include "extractors/document_codec.h"
#include "extractors/extract.h"
#include "extractors/pdf_file.h"
#include "extractors/worker_pool.h"
#include "tests/extractors/small_pdf.h"
#include "tests/pipeline/forked_worker.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;
using testing::SmallPdf;

/// Something that a reader tries. Fails as system calls do: less than 0, and errno says why.
struct Attempt {
  const char* what;
  std::function<long()> make;
};

std::string outcome_of(const Attempt& attempt) {
  errno = 0;
  if (attempt.make() >= 0) return "done";
  const char* const name = strerrorname_np(errno);
  return name == nullptr ? "?" : name;
}

FileDescriptor file_of(std::string_view bytes) {
  FileDescriptor file{memfd_create("paper", MFD_CLOEXEC)};
  if (write(file.get(), bytes.data(), bytes.size()) < 0) std::abort();
  return file;
}

/// Reads `bytes` with a worker of its own that reads with `reader`.
Result<Document> read_confined(const DocumentReader& reader, std::string_view bytes = "paper") {
  WorkerPoolSettings settings;
  settings.spawn = [&]() -> Result<WorkerProcess> { return fork_worker([&] { return reader; }); };
  WorkerPool pool(std::move(settings));
  Result<Document> result = tl::unexpected(Problem{});
  pool.read(file_of(bytes), "id", "application/pdf",
            [&](Result<Document> document) { result = std::move(document); });
  pool.finish();
  return result;
}

/// A reader that makes the attempts; the one page that it sends home has a word for each outcome.
DocumentReader reader_that_tries(const std::vector<Attempt>& attempts) {
  DocumentReader reader;
  reader.extract_pages = [&attempts](std::string_view, std::string_view, int,
                                     const PageSink& sink) -> Result<void> {
    sink.page_count(1);
    Page page;
    page.number = 1;
    page.width = page.height = 100;
    for (const Attempt& attempt : attempts)
      page.words.push_back({.text = outcome_of(attempt), .box = {1, 1, 2, 2}});
    sink.page(std::move(page));
    return {};
  };
  return reader;
}

/// Has a worker make the attempts, each of which ought to end in `outcome`.
void expect_each(const std::vector<Attempt>& attempts, const std::string& outcome) {
  const auto document = read_confined(reader_that_tries(attempts));
  ASSERT_TRUE(document) << document.error().reason;
  const std::vector<Word>& outcomes = document->pages.at(0).words;
  ASSERT_EQ(outcomes.size(), attempts.size());
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    EXPECT_EQ(outcomes[i].text, outcome) << attempts[i].what;
    std::printf("  %-58s %s\n", attempts[i].what, outcomes[i].text.c_str());
  }
}

TEST(AConfinedWorker, ReachesNobody) {
  expect_each(
      {{"open an internet socket", [] { return socket(AF_INET, SOCK_STREAM, 0); }},
       {"open a local socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0); }},
       {"make a pair of sockets",
        [] {
          int ends[2];
          return socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        }},
       {"connect to an address",
        [] {
          const sockaddr_in nowhere{
              .sin_family = AF_INET, .sin_port = 80, .sin_addr = {}, .sin_zero = {}};
          return connect(0, reinterpret_cast<const sockaddr*>(&nowhere), sizeof nowhere);
        }},
       {"listen", [] { return listen(0, 1); }},
       {"send over a descriptor that is not its own", [] { return send(0, "x", 1, MSG_NOSIGNAL); }},
       {"signal its parent", [parent = getpid()] { return kill(parent, SIGCONT); }},
       {"signal a thread of its parent",
        [parent = getpid()] { return tgkill(parent, parent, SIGCONT); }},
       {"have signals sent by a descriptor",
        [parent = getpid()] { return fcntl(0, F_SETOWN, parent); }},
       {"trace", [] { return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr); }},
       {"read its parent's memory",
        [parent = getpid()] { return process_vm_readv(parent, nullptr, 0, nullptr, 0, 0); }},
       {"type into a terminal", [] { return syscall(SYS_ioctl, 0, 0x5412, "x"); }},
       {"share memory", [] { return shmget(IPC_PRIVATE, 4096, 0600); }}},
      "EPERM");
}

TEST(AConfinedWorker, StartsNothing) {
  char* const nothing[] = {nullptr};
  expect_each(
      {{"execute a program", [&] { return execve("/bin/true", nothing, nothing); }},
       {"execute a program by its descriptor",
        [&] { return syscall(SYS_execveat, AT_FDCWD, "/bin/true", nothing, nothing, 0); }},
       {"fork", [] { return fork(); }},
       {"start a process by the newest call", [] { return syscall(SYS_clone3, nullptr, 0); }},
       {"map memory that can be executed",
        [] {
          void* const memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
          return memory == MAP_FAILED ? -1 : 0;
        }},
       {"make memory executable",
        [] {
          void* const memory =
              mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
          return mprotect(memory, 4096, PROT_READ | PROT_EXEC);
        }},
       {"make all readable memory executable", [] { return personality(READ_IMPLIES_EXEC); }},
       {"queue work for the kernel", [] { return syscall(SYS_io_uring_setup, 1, nullptr); }},
       {"load a program into the kernel", [] { return syscall(SYS_bpf, 0, nullptr, 0); }}},
      "EPERM");
}

TEST(AConfinedWorker, ChangesNoFile) {
  const ScratchFolder scratch;
  scratch.write("there", "unchanged");
  const std::string there = scratch / "there", fresh = scratch / "new";
  const char* const old_name = there.c_str();
  const char* const new_name = fresh.c_str();
  expect_each({{"open for writing", [=] { return open(old_name, O_WRONLY); }},
               {"open for reading and writing", [=] { return open(old_name, O_RDWR); }},
               {"open for appending", [=] { return open(old_name, O_RDONLY | O_APPEND); }},
               {"open and cut to nothing", [=] { return open(old_name, O_RDONLY | O_TRUNC); }},
               {"make by opening", [=] { return open(new_name, O_RDONLY | O_CREAT, 0600); }},
               {"make by opening, the old way", [=] { return syscall(SYS_creat, new_name, 0600); }},
               {"open by the newest call",
                [=] {
                  struct {
                    std::uint64_t flags, mode, resolve;
                  } how{O_WRONLY, 0, 0};
                  return syscall(SYS_openat2, AT_FDCWD, old_name, &how, sizeof how);
                }},
               {"cut short", [=] { return truncate(old_name, 1); }},
               {"write over its input", [] { return pwrite(kWorkerSocket + 1, "x", 1, 0); }},
               {"unlink", [=] { return unlink(old_name); }},
               {"rename", [=] { return rename(old_name, new_name); }},
               {"link", [=] { return link(old_name, new_name); }},
               {"make a symbolic link", [=] { return symlink(old_name, new_name); }},
               {"make a folder", [=] { return mkdir(new_name, 0700); }},
               {"make a device", [=] { return mknod(new_name, S_IFCHR, 0); }},
               {"change a mode", [=] { return chmod(old_name, 0777); }},
               {"change an owner", [=] { return chown(old_name, 1, 1); }},
               {"change times", [=] { return utimensat(AT_FDCWD, old_name, nullptr, 0); }},
               {"mount", [=] { return mount("none", "/mnt", "tmpfs", 0, nullptr); }},
               {"change its root", [] { return chroot("/"); }},
               {"make a file in memory", [] { return memfd_create("file", 0); }}},
              "EPERM");
  std::ifstream file(there);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "unchanged");
  EXPECT_FALSE(std::filesystem::exists(fresh));
}

TEST(AConfinedWorker, GainsNoRights) {
  expect_each({{"become somebody else", [] { return setuid(1); }},
               {"leave its namespaces", [] { return unshare(CLONE_NEWUSER); }},
               {"raise its limits",
                [] {
                  const rlimit more{.rlim_cur = 1 << 20, .rlim_max = 1 << 20};
                  return setrlimit(RLIMIT_FSIZE, &more);
                }},
               {"change what it may", [] { return prctl(PR_SET_DUMPABLE, 1); }},
               {"add a filter", [] { return syscall(SYS_seccomp, 1, 0, nullptr); }}},
              "EPERM");
}

TEST(AConfinedWorker, ReadsWhatReadingTakesAndNoOtherFile) {
  expect_each({{"list a folder of fonts", [] { return open("/usr/share/fonts", O_RDONLY); }}},
              "done");
  if (syscall(SYS_landlock_create_ruleset, nullptr, 0, 1) < 1)
    GTEST_SKIP() << "this kernel has no Landlock, which keeps it from reading other files";
  const ScratchFolder scratch;
  scratch.write("papers of somebody else", "private");
  const std::string paper = scratch / "papers of somebody else";
  expect_each({{"read another paper", [&] { return open(paper.c_str(), O_RDONLY); }},
               {"read the list of users", [] { return open("/etc/passwd", O_RDONLY); }},
               {"look into its parent's memory",
                [parent = getpid()] {
                  return open(fmt::format("/proc/{}/mem", parent).c_str(), O_RDONLY);
                }}},
              "EACCES");
}

TEST(AConfinedWorker, LivesAfterWhatItWasRefused) {
  const std::vector<Attempt> attempts{{"", [] { return socket(AF_INET, SOCK_STREAM, 0); }}};
  int spawned = 0;
  WorkerPoolSettings settings;
  settings.spawn = [&]() -> Result<WorkerProcess> {
    ++spawned;
    return fork_worker([&] { return reader_that_tries(attempts); });
  };
  WorkerPool pool(std::move(settings));
  for (int i = 0; i < 2; ++i)
    pool.read(file_of("paper"), "id", "application/pdf",
              [](const Result<Document>& document) { EXPECT_TRUE(document); });
  pool.finish();
  EXPECT_EQ(spawned, 1);
}

#ifdef __x86_64__
TEST(AConfinedWorker, DiesOfACallByAnotherArchitecturesNumber) {
  constexpr long kX32 = 0x40000000;
  const std::vector<Attempt> attempts{
      {"", [] { return syscall(kX32 | SYS_socket, AF_INET, SOCK_STREAM, 0); }}};
  const auto document = read_confined(reader_that_tries(attempts));
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().reason, "the reader crashed (SIGSYS)");
}
#endif

TEST(AConfinedWorker, CannotTurnItsConfinementOff) {
  int ends[2];
  ASSERT_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
  const pid_t child = fork();
  if (child == 0) {
    if (!confine(ends[1])) _exit(1);
    send(ends[1], "c", 1, 0);
    while (true) sleep(1);
  }
  char confined = 0;
  close(ends[1]);
  ASSERT_EQ(recv(ends[0], &confined, 1, 0), 1);
  std::ifstream file(fmt::format("/proc/{}/status", child));
  const std::string status{std::istreambuf_iterator<char>(file), {}};
  EXPECT_THAT(status, HasSubstr("NoNewPrivs:\t1"));
  EXPECT_THAT(status, HasSubstr("Seccomp:\t2"));
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
}

/// A page in one of the fonts that every reader of PDFs has, and a line in Chinese whose font is
/// not in the file and whose characters only a table of the system tells.
std::string paper_without_fonts() {
  SmallPdf pdf;
  const int chinese = pdf.add(
      "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts["
      "<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/DW 1000/CIDSystemInfo<<"
      "/Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>]>>");
  const int line = pdf.add_stream(
      fmt::format("/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</C1 {} 0 R>>>>",
                  chinese),
      "BT /C1 12 Tf 72 660 Td <D6D0B9FA> Tj ET");
  pdf.add_page("BT /F1 12 Tf 72 700 Td (Plans and directs) Tj ET /L Do", "",
               fmt::format("/XObject<</L {} 0 R>>", line));
  return pdf.bytes();
}

/// Reads a PDF's words as they come, with no judgement over them.
DocumentReader words_reader() {
  DocumentReader reader;
  reader.extract_pages = [](std::string_view bytes, std::string_view, int,
                            const PageSink& sink) -> Result<void> {
    auto pdf = PdfFile::open(bytes, "paper");
    if (!pdf) return tl::unexpected(pdf.error());
    sink.page_count(1);
    auto page = pdf->read(1);
    if (!page) return tl::unexpected(page.error());
    sink.page(std::move(page->page));
    return {};
  };
  reader.page_image = [](std::string_view bytes, std::string_view media_type, int page, double dpi,
                         const std::vector<Box>& covered) {
    return page_image(bytes, media_type, page, dpi, covered, {});
  };
  return reader;
}

TEST(AConfinedWorker, ReadsAPaperWhoseFontsAndCharactersAreTheSystems) {
  const std::string bytes = paper_without_fonts();
  const DocumentReader reader = words_reader();
  const auto confined = read_confined(reader, bytes);
  ASSERT_TRUE(confined) << confined.error().reason;
  std::string text;
  for (const Word& word : confined->pages.at(0).words) text += word.text + ' ';
  EXPECT_EQ(text, "Plans and directs \u4e2d\u56fd ");

  Document unconfined;
  unconfined.id = "id";
  const auto keep = [&](const Page& page) {
    unconfined.pages.push_back(decode_page(encode(page)).value());  // as it comes from a worker
  };
  ASSERT_TRUE(
      reader.extract_pages(bytes, "application/pdf", 1, {.page_count = [](int) {}, .page = keep}));
  EXPECT_EQ(*confined, unconfined);
}

TEST(AConfinedWorker, DrawsAPaperWhoseFontsAreTheSystems) {
  const std::string bytes = paper_without_fonts();
  const DocumentReader reader = words_reader();
  WorkerPoolSettings settings;
  settings.spawn = [&]() -> Result<WorkerProcess> { return fork_worker([&] { return reader; }); };
  WorkerPool pool(std::move(settings));
  Result<PageImage> drawn = tl::unexpected(Problem{});
  pool.draw(file_of(bytes), "application/pdf", 1, 72, {},
            [&](Result<PageImage> image) { drawn = std::move(image); });
  pool.finish();
  ASSERT_TRUE(drawn) << drawn.error().reason;
  const auto unconfined = reader.page_image(bytes, "application/pdf", 1, 72, {});
  ASSERT_TRUE(unconfined);
  EXPECT_EQ(drawn->bytes, unconfined->bytes);
}

}  // namespace
}  // namespace secondlook
