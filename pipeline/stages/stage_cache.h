// SPDX-License-Identifier: GPL-3.0-or-later
// What pure stages made of the same input before, on disk: a second review takes it from there.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "pipeline/stages/packed.h"

namespace secondlook {

/// Names one result: the stage and everything that it depends on.
struct StageKey {
  std::string digest;  // 64 hexadecimal digits; empty: the result is not to be kept
};

/// An entry is one compressed file, `stages/ab/<digest of its key>`, which appears whole or not at
/// all. It saves time and nothing else: what is missing, damaged or cannot be stored is made anew.
class StageCache {
 public:
  /// Keeps nothing.
  StageCache() = default;
  /// Keeps results in `folder`. `basis` stands for what all stages depend on, the program and its
  /// rules; where it is empty, nothing is kept.
  StageCache(std::filesystem::path folder, std::string basis);

  template <class... Inputs>
  StageKey key(std::string_view stage, const Inputs&... inputs) const {
    if (basis_.empty()) return {};
    return key_of(packed(stage, basis_, inputs...));
  }

  template <class Value>
  std::optional<Value> find(const StageKey& key) const {
    const auto bytes = bytes_of(key);
    return bytes ? unpacked<Value>(*bytes) : std::nullopt;
  }
  template <class Value>
  void store(const StageKey& key, const Value& value) const {
    if (!key.digest.empty()) store_bytes(key, packed(value));
  }

 private:
  static StageKey key_of(std::string_view inputs);
  std::filesystem::path entry(const StageKey& key) const;
  std::optional<std::string> bytes_of(const StageKey& key) const;
  void store_bytes(const StageKey& key, std::string_view bytes) const;

  std::filesystem::path folder_;
  std::string basis_;
};

}  // namespace secondlook
