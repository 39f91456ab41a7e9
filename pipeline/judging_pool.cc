// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judging_pool.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdint>

#include "pipeline/parallel.h"
#include "pipeline/stages/packed.h"

namespace secondlook {
namespace {

// A process that has grown by more is replaced: some thousand positions, against which the second
// that a new one takes to build its automata is little.
constexpr std::size_t kMostGrown = std::size_t{192} << 20;  // bytes

struct PageOfDocument {
  std::string document_id;
  int page = 1;
};

struct Request {
  std::uint64_t plan = 0;
  std::optional<std::vector<ShownPage>> shown;  // judge, where there are none
};

template <class Value>
struct Reply {
  std::optional<Value> value;
  Problem problem;  // where there is no value
};

template <class Value>
Reply<Value> reply_with(Result<Value> result) {
  if (!result) return {std::nullopt, std::move(result.error())};
  return {std::move(*result), {}};
}

template <class Value>
Result<Value> value_of(std::string_view bytes) {
  auto reply = unpacked<Reply<Value>>(bytes);
  if (!reply)
    return tl::unexpected(
        Problem{Problem::Kind::crashed, {}, "a process of this program gave no sense"});
  if (!reply->value) return tl::unexpected(std::move(reply->problem));
  return std::move(*reply->value);
}

Result<std::vector<PageOfDocument>> listed(const Result<JudgingPool::Pages>& pages) {
  if (!pages) return tl::unexpected(pages.error());
  std::vector<PageOfDocument> list;
  for (const auto& [document, page] : *pages) list.push_back({document, page});
  return list;
}

Result<JudgingPool::Pages> pages_of(std::string_view bytes) {
  auto list = value_of<std::vector<PageOfDocument>>(bytes);
  if (!list) return tl::unexpected(std::move(list.error()));
  JudgingPool::Pages pages;
  for (PageOfDocument& page : *list) pages.emplace(std::move(page.document_id), page.page);
  return pages;
}

std::string to_judge(std::size_t plan) { return packed(Request{plan, std::nullopt}); }

}  // namespace

ForkedProcess::Answer answers_of(PlanJudge judge) {
  return [judge = std::move(judge)](std::string_view bytes) mutable {
    const Request request = unpacked<Request>(bytes).value();
    return request.shown ? packed(reply_with(judge.ready(request.plan, *request.shown)))
                         : packed(reply_with(listed(judge.judge(request.plan))));
  };
}

JudgingPool::JudgingPool(ForkedProcess::Answer answer, std::vector<std::string> names, int jobs)
    : answer_(std::move(answer)),
      names_(std::move(names)),
      processes_(static_cast<std::size_t>(std::max(1, jobs))) {}

Result<std::vector<JudgingPool::Pages>> JudgingPool::judge(const std::vector<std::size_t>& plans) {
  std::vector<Pages> pages(plans.size());
  if (plans.empty()) return pages;
  if (const auto started = replace_the_grown(); !started) return tl::unexpected(started.error());
  judged_by_.clear();
  std::vector<std::optional<std::string>> replies(plans.size());
  std::vector<std::size_t> asked(plans.size());
  std::atomic<std::size_t> next{0};
  for_each_in_parallel(processes_.size(), static_cast<int>(processes_.size()), [&](std::size_t p) {
    for (std::size_t i = next++; i < plans.size(); i = next++) {
      asked[i] = p;
      replies[i] = processes_[p]->ask(to_judge(plans[i]));
      if (!replies[i]) return;  // the others take what is left
    }
  });
  for (std::size_t i = 0; i < plans.size(); ++i) {
    judged_by_[plans[i]] = asked[i];
    auto told = reply_of(asked[i], plans[i], to_judge(plans[i]), std::move(replies[i]));
    if (!told) return tl::unexpected(std::move(told.error()));
    auto seen = pages_of(*told);
    if (!seen) return tl::unexpected(std::move(seen.error()));
    pages[i] = std::move(*seen);
  }
  return pages;
}

Result<std::vector<ReadyPosition>> JudgingPool::ready(const std::vector<Shown>& wanted) {
  std::vector<std::string> requests;
  for (const Shown& shown : wanted) requests.push_back(packed(Request{shown.plan, shown.pages}));
  std::vector<std::optional<std::string>> replies(wanted.size());
  for_each_in_parallel(processes_.size(), static_cast<int>(processes_.size()), [&](std::size_t p) {
    for (std::size_t i = 0; i < wanted.size(); ++i)
      if (judged_by_.at(wanted[i].plan) == p) replies[i] = processes_[p]->ask(requests[i]);
  });
  std::vector<ReadyPosition> positions;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const std::size_t plan = wanted[i].plan;
    auto told = reply_of(judged_by_.at(plan), plan, requests[i], std::move(replies[i]));
    if (!told) return tl::unexpected(std::move(told.error()));
    auto position = value_of<ReadyPosition>(*told);
    if (!position) return tl::unexpected(std::move(position.error()));
    positions.push_back(std::move(*position));
  }
  return positions;
}

Result<std::string> JudgingPool::reply_of(std::size_t process, std::size_t plan,
                                          const std::string& request,
                                          std::optional<std::string> reply) {
  if (reply) return std::move(*reply);
  std::string end;
  constexpr int kTries = 2;  // the first may have died of what it was asked before
  for (int tried = 0; tried < kTries; ++tried) {
    if (const auto started = start(process); !started) return tl::unexpected(started.error());
    if (auto answer = processes_[process]->ask(request)) return std::move(*answer);
    end = processes_[process]->end();
  }
  return tl::unexpected(Problem{Problem::Kind::crashed, names_[plan],
                                fmt::format("judging the position ended with {}", end)});
}

Result<void> JudgingPool::replace_the_grown() {
  for (std::size_t p = 0; p < processes_.size(); ++p)
    if (!processes_[p] || processes_[p]->grown() > kMostGrown)
      if (const auto started = start(p); !started) return started;
  return {};
}

Result<void> JudgingPool::start(std::size_t process) {
  processes_[process].reset();
  auto started = ForkedProcess::start(answer_);
  if (!started) return tl::unexpected(std::move(started.error()));
  processes_[process].emplace(std::move(*started));
  return {};
}

}  // namespace secondlook
