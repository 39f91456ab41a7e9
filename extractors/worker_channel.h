// SPDX-License-Identifier: GPL-3.0-or-later
// Messages over a stream socket between a worker and its parent: four bytes of length, then bytes.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extractors/file_descriptor.h"

namespace secondlook {

/// No page image and no page of words comes near it; what announces more is out of order.
inline constexpr std::size_t kLargestMessage = std::size_t{512} << 20;

/// Sends all of `message`, and with it a descriptor where `passed` is one. False where the other
/// end is gone, or does not take it in the time that SO_SNDTIMEO sets.
bool send_message(int socket, std::string_view message, int passed = -1);

struct Received {
  std::string message;
  FileDescriptor passed;
};

/// Waits for the next message; nothing when the other end is gone.
std::optional<Received> receive_message(int socket);

/// Puts messages together from what has arrived so far, for an end that does not wait.
class Inbox {
 public:
  enum class State { open, closed };

  /// Takes what the socket holds, without waiting. `closed`: nothing will come any more.
  State fill(int socket);

  /// The next whole message.
  std::optional<std::string> next();

  /// The message to come is longer than any of ours.
  bool out_of_order() const;

 private:
  std::optional<std::size_t> announced() const;
  std::string bytes_;
  std::size_t taken_ = 0;  // bytes of `bytes_` already given by `next`
};

}  // namespace secondlook
