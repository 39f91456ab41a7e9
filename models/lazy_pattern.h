// SPDX-License-Identifier: GPL-3.0-or-later
// A pattern that is compiled when it is first asked for. Of the thousands of patterns in data/, a
// paper meets a few hundred, and compiling them all takes longer than reading many papers.
#pragma once
#include <re2/re2.h>

#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace secondlook {

/// Stays where it is made, as threads may wait for it.
class LazyPattern {
 public:
  /// `expression` is one that compiles under `options`, or else under `otherwise`.
  LazyPattern(std::string expression, const RE2::Options& options, const RE2::Options& otherwise)
      : expression_(std::move(expression)), options_(options), otherwise_(otherwise) {}
  LazyPattern(std::string expression, const RE2::Options& options)
      : LazyPattern(std::move(expression), options, options) {}

  const RE2& get() const {
    std::call_once(compiled_once_, [this] {
      compiled_ = std::make_unique<RE2>(expression_, options_);
      if (!compiled_->ok()) compiled_ = std::make_unique<RE2>(expression_, otherwise_);
    });
    return *compiled_;
  }

 private:
  std::string expression_;
  RE2::Options options_, otherwise_;
  mutable std::once_flag compiled_once_;
  mutable std::unique_ptr<RE2> compiled_;
};

}  // namespace secondlook
