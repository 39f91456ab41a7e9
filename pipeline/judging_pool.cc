// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judging_pool.h"

#include <fmt/format.h>

#include <cstdint>

#include "pipeline/stages/packed.h"

namespace secondlook {
namespace {

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
    : processes_(std::move(answer), jobs), names_(std::move(names)) {}

Result<std::vector<JudgingPool::Pages>> JudgingPool::judge(const std::vector<std::size_t>& plans) {
  if (plans.empty()) return std::vector<Pages>{};
  judged_by_.clear();
  const auto replies = ask({.count = plans.size(),
                            .text = [&](std::size_t i) { return to_judge(plans[i]); },
                            .take = {},
                            .process = {}},
                           plans);
  if (!replies) return tl::unexpected(replies.error());
  std::vector<Pages> pages;
  for (const std::string& reply : *replies) {
    auto seen = pages_of(reply);
    if (!seen) return tl::unexpected(std::move(seen.error()));
    pages.push_back(std::move(*seen));
  }
  return pages;
}

Result<std::vector<ReadyPosition>> JudgingPool::ready(const std::vector<Shown>& wanted) {
  std::vector<std::size_t> plans;
  plans.reserve(wanted.size());
  for (const Shown& shown : wanted) plans.push_back(shown.plan);
  const auto judged_by = judged_by_;
  const auto replies = ask({.count = wanted.size(),
                            .text =
                                [&](std::size_t i) {
                                  return packed(Request{plans[i], wanted[i].pages});
                                },
                            .take = {},
                            .process = [&](std::size_t i) { return judged_by.at(plans[i]); }},
                           plans);
  if (!replies) return tl::unexpected(replies.error());
  std::vector<ReadyPosition> positions;
  for (const std::string& reply : *replies) {
    auto position = value_of<ReadyPosition>(reply);
    if (!position) return tl::unexpected(std::move(position.error()));
    positions.push_back(std::move(*position));
  }
  return positions;
}

Result<std::vector<std::string>> JudgingPool::ask(ForkedRequests requests,
                                                  const std::vector<std::size_t>& plans) {
  std::vector<std::string> replies(plans.size());
  std::vector<std::size_t> by(plans.size());
  requests.take = [&](std::size_t i, std::size_t process, std::string answer) {
    replies[i] = std::move(answer);
    by[i] = process;
  };
  const auto ended = processes_.ask(requests);
  if (!ended) return tl::unexpected(ended.error());
  for (const auto& [i, how] : *ended)
    return tl::unexpected(Problem{Problem::Kind::crashed, names_[plans[i]],
                                  fmt::format("judging the position ended with {}", how)});
  for (std::size_t i = 0; i < plans.size(); ++i) judged_by_[plans[i]] = by[i];
  return replies;
}

}  // namespace secondlook
