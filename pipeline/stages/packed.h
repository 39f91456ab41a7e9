// SPDX-License-Identifier: GPL-3.0-or-later
// Values as bytes and back: numbers, text, lists, and structs of them, field by field. For files
// that only this program on this machine reads again.
#pragma once
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "pipeline/stages/fields_of.h"

namespace secondlook {

class Packer {
 public:
  template <class T>
  void add(const T& value) {
    if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>)
      bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    else
      std::apply([this](const auto&... fields) { (add(fields), ...); }, fields_of(value));
  }
  void add(std::string_view text) {
    add(std::uint64_t{text.size()});
    bytes_.append(text);
  }
  void add(const std::string& text) { add(std::string_view(text)); }
  template <class T>
  void add(const std::vector<T>& values) {
    add(std::uint64_t{values.size()});
    for (const T& value : values) add(value);
  }
  template <class T, std::size_t N>
  void add(const std::array<T, N>& values) {
    for (const T& value : values) add(value);
  }
  template <class T>
  void add(const std::optional<T>& value) {
    add(value.has_value());
    if (value) add(*value);
  }

  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Reads what a Packer wrote, in the same order. Of other bytes it makes some value or fails; it
/// never reads beyond them, and needs no more memory than they justify.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  template <class T>
  bool read(T& value) {
    if constexpr (std::is_same_v<T, bool>) {
      char byte = 0;
      const bool done = take(&byte, 1);
      value = byte != 0;
      return done;
    } else if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
      return take(&value, sizeof value);
    } else {
      return std::apply([this](auto&... fields) { return (read(fields) && ...); },
                        fields_of(value));
    }
  }
  bool read(std::string& text) {
    std::string_view seen;
    if (!view(seen)) return false;
    text = seen;
    return true;
  }
  /// Text without a copy; it lives as long as the bytes do.
  bool view(std::string_view& text) {
    std::uint64_t size = 0;
    if (!read(size) || size > rest_.size()) return false;
    text = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return true;
  }
  template <class T>
  bool read(std::vector<T>& values) {
    std::uint64_t size = 0;
    if (!read(size) || size > rest_.size()) return false;  // each takes a byte at least
    values.clear();
    for (std::uint64_t i = 0; i < size; ++i)
      if (!read(values.emplace_back())) return false;
    return true;
  }
  template <class T, std::size_t N>
  bool read(std::array<T, N>& values) {
    for (T& value : values)
      if (!read(value)) return false;
    return true;
  }
  template <class T>
  bool read(std::optional<T>& value) {
    bool there = false;
    value.reset();
    return read(there) && (!there || read(value.emplace()));
  }

  bool at_end() const { return rest_.empty(); }

 private:
  bool take(void* to, std::size_t size) {
    if (rest_.size() < size) return false;
    std::memcpy(to, rest_.data(), size);
    rest_.remove_prefix(size);
    return true;
  }
  std::string_view rest_;
};

template <class... Values>
std::string packed(const Values&... values) {
  Packer packer;
  (packer.add(values), ...);
  return packer.bytes();
}

/// Nothing where the bytes are no such value, or more than one.
template <class T>
std::optional<T> unpacked(std::string_view bytes) {
  std::optional<T> value(std::in_place);
  Unpacker unpacker(bytes);
  if (!unpacker.read(*value) || !unpacker.at_end()) return std::nullopt;
  return value;
}

}  // namespace secondlook
