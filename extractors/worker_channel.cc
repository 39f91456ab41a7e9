// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/worker_channel.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <cassert>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace secondlook {
namespace {

constexpr std::size_t kPrefix = 4;  // bytes, least significant first

std::array<char, kPrefix> prefix_for(std::size_t size) {
  std::array<char, kPrefix> prefix{};
  for (std::size_t i = 0; i < kPrefix; ++i) prefix[i] = static_cast<char>(size >> (8 * i) & 0xff);
  return prefix;
}

std::size_t announced_by(std::string_view prefix) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < kPrefix; ++i)
    size |= std::size_t{static_cast<std::uint8_t>(prefix[i])} << (8 * i);
  return size;
}

bool send_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool receive_all(int socket, char* to, std::size_t size) {
  while (size > 0) {
    const ssize_t got = recv(socket, to, size, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

/// Room for the one descriptor that may travel with a message.
union Passage {
  cmsghdr aligned;
  std::array<char, CMSG_SPACE(sizeof(int))> bytes;
};

/// Sends the first byte, with the descriptor.
bool send_with(int socket, char first, int passed) {
  Passage passage{};
  iovec part{&first, 1};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  header.msg_control = passage.bytes.data();
  header.msg_controllen = passage.bytes.size();
  cmsghdr* control = CMSG_FIRSTHDR(&header);
  control->cmsg_level = SOL_SOCKET;
  control->cmsg_type = SCM_RIGHTS;
  control->cmsg_len = CMSG_LEN(sizeof passed);
  std::memcpy(CMSG_DATA(control), &passed, sizeof passed);
  ssize_t sent = 0;
  do sent = sendmsg(socket, &header, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == 1;
}

/// Receives one byte, and the descriptor that may come with it.
bool receive_with(int socket, char& first, FileDescriptor& passed) {
  Passage passage{};
  iovec part{&first, 1};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  header.msg_control = passage.bytes.data();
  header.msg_controllen = passage.bytes.size();
  ssize_t got = 0;
  do got = recvmsg(socket, &header, MSG_CMSG_CLOEXEC);
  while (got < 0 && errno == EINTR);
  const cmsghdr* control = got == 1 ? CMSG_FIRSTHDR(&header) : nullptr;
  if (control != nullptr && control->cmsg_type == SCM_RIGHTS) {
    int fd = -1;
    std::memcpy(&fd, CMSG_DATA(control), sizeof fd);
    passed = FileDescriptor(fd);
  }
  return got == 1;
}

}  // namespace

bool send_message(int socket, std::string_view message, int passed) {
  assert(message.size() <= kLargestMessage);
  const std::array<char, kPrefix> prefix = prefix_for(message.size());
  std::string_view rest(prefix.data(), prefix.size());
  if (passed >= 0) {
    if (!send_with(socket, prefix[0], passed)) return false;
    rest.remove_prefix(1);
  }
  return send_all(socket, rest) && send_all(socket, message);
}

std::optional<Received> receive_message(int socket) {
  Received received;
  std::array<char, kPrefix> prefix{};
  if (!receive_with(socket, prefix[0], received.passed)) return std::nullopt;
  if (!receive_all(socket, prefix.data() + 1, kPrefix - 1)) return std::nullopt;
  const std::size_t size = announced_by({prefix.data(), prefix.size()});
  if (size > kLargestMessage) return std::nullopt;
  received.message.resize(size);
  if (!receive_all(socket, received.message.data(), size)) return std::nullopt;
  return received;
}

Inbox::State Inbox::fill(int socket) {
  constexpr std::size_t kRoom = std::size_t{256} << 10;
  bytes_.erase(0, taken_);
  taken_ = 0;
  const std::size_t before = bytes_.size();
  bytes_.resize(before + kRoom);
  ssize_t got = 0;
  do got = recv(socket, bytes_.data() + before, kRoom, MSG_DONTWAIT);
  while (got < 0 && errno == EINTR);
  const bool nothing_yet = got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
  bytes_.resize(before + static_cast<std::size_t>(got > 0 ? got : 0));
  return got > 0 || nothing_yet ? State::open : State::closed;
}

std::optional<std::size_t> Inbox::announced() const {
  const std::string_view waiting = std::string_view(bytes_).substr(taken_);
  if (waiting.size() < kPrefix) return std::nullopt;
  return announced_by(waiting);
}

std::optional<std::string> Inbox::next() {
  const std::optional<std::size_t> size = announced();
  if (!size || bytes_.size() - taken_ - kPrefix < *size) return std::nullopt;
  std::string message = bytes_.substr(taken_ + kPrefix, *size);
  taken_ += kPrefix + *size;
  return message;
}

bool Inbox::out_of_order() const { return announced().value_or(0) > kLargestMessage; }

}  // namespace secondlook
