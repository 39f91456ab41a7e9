// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/forked_pool.h"

#include <gmock/gmock.h>

#include <csignal>
#include <filesystem>
#include <mutex>

#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

struct Answers {
  std::map<std::size_t, std::string> texts;
  std::map<std::size_t, std::string> ended;
};

Answers ask(ForkedPool& pool, std::size_t count,
            std::function<std::size_t(std::size_t)> process = {}) {
  Answers answers;
  std::mutex taking;
  answers.ended = pool.ask({.count = count,
                            .text = [](std::size_t i) { return std::to_string(i); },
                            .take =
                                [&](std::size_t i, std::size_t, std::string answer) {
                                  const std::lock_guard lock(taking);
                                  answers.texts[i] = std::move(answer);
                                },
                            .process = std::move(process)})
                      .value();
  return answers;
}

TEST(ForkedPool, AnswersEachRequestForAnyNumberOfProcesses) {
  for (const int jobs : {1, 3}) {
    ForkedPool pool([](std::string_view request) { return "=" + std::string(request); }, jobs);
    const Answers answers = ask(pool, 5);
    EXPECT_THAT(answers.texts, ElementsAre(Pair(0, "=0"), Pair(1, "=1"), Pair(2, "=2"),
                                           Pair(3, "=3"), Pair(4, "=4")));
    EXPECT_THAT(answers.ended, IsEmpty());
  }
}

TEST(ForkedPool, AsksOnceMoreWhatHasEndedItsProcess) {
  const ScratchFolder folder;
  for (const int jobs : {1, 2}) {
    folder.write("alive", "");
    ForkedPool pool(
        [&](std::string_view request) {
          if (request == "1" && std::filesystem::remove(folder / "alive")) std::raise(SIGKILL);
          return std::string(request);
        },
        jobs);
    const Answers answers = ask(pool, 4);
    EXPECT_THAT(answers.texts, SizeIs(4));
    EXPECT_THAT(answers.ended, IsEmpty());
  }
}

TEST(ForkedPool, SaysWhatEndsEveryProcessAndAnswersTheOthers) {
  for (const int jobs : {1, 2, 4}) {
    ForkedPool pool(
        [](std::string_view request) {
          if (request == "1" || request == "2") std::raise(SIGKILL);
          return std::string(request);
        },
        jobs);
    for (int again = 0; again < 2; ++again) {
      const Answers answers = ask(pool, 4);
      EXPECT_THAT(answers.texts, ElementsAre(Pair(0, "0"), Pair(3, "3")));
      EXPECT_THAT(answers.ended, ElementsAre(Pair(1, "SIGKILL"), Pair(2, "SIGKILL")));
    }
  }
}

TEST(ForkedPool, AsksTheProcessThatHasItAtHand) {
  std::string learned;
  ForkedPool pool([&](std::string_view request) { return learned += request; }, 2);
  const Answers answers = ask(pool, 4, [](std::size_t i) { return i % 2; });
  EXPECT_THAT(answers.texts, ElementsAre(Pair(0, "0"), Pair(1, "1"), Pair(2, "02"), Pair(3, "13")));
}

TEST(ForkedPool, ReplacesAProcessThatHasGrown) {
  std::vector<char> held;
  int asked = 0;
  ForkedPool pool(
      [&](std::string_view) {
        held.assign(std::size_t{300} << 20, 'x');
        return std::to_string(++asked);
      },
      1);
  EXPECT_EQ(ask(pool, 1).texts[0], "1");
  EXPECT_EQ(ask(pool, 1).texts[0], "1");
}

}  // namespace
}  // namespace secondlook
