// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/worker_channel.h"

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace secondlook {
namespace {

class AWorkerChannel : public testing::Test {
 protected:
  AWorkerChannel() {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0) std::abort();
    here = FileDescriptor(ends[0]);
    there = FileDescriptor(ends[1]);
  }
  FileDescriptor here, there;
};

TEST_F(AWorkerChannel, CarriesMessagesAndADescriptor) {
  const FileDescriptor file{memfd_create("file", MFD_CLOEXEC)};
  ASSERT_EQ(write(file.get(), "content", 7), 7);
  ASSERT_TRUE(send_message(here.get(), "first", file.get()));
  ASSERT_TRUE(send_message(here.get(), std::string(1000, '\0')));
  const auto first = receive_message(there.get());
  ASSERT_TRUE(first);
  EXPECT_EQ(first->message, "first");
  std::array<char, 7> content{};
  EXPECT_EQ(pread(first->passed.get(), content.data(), content.size(), 0), 7);
  EXPECT_EQ(std::string_view(content.data(), content.size()), "content");
  const auto second = receive_message(there.get());
  ASSERT_TRUE(second);
  EXPECT_EQ(second->message, std::string(1000, '\0'));
  EXPECT_FALSE(second->passed);
}

TEST_F(AWorkerChannel, PutsAMessageTogetherByteForByte) {
  ASSERT_TRUE(send_message(there.get(), "hello"));
  std::array<char, 9> bytes{};
  ASSERT_EQ(recv(here.get(), bytes.data(), bytes.size(), 0), 9);
  Inbox inbox;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    EXPECT_FALSE(inbox.next()) << "after " << i << " bytes";
    ASSERT_EQ(send(there.get(), &bytes[i], 1, 0), 1);
    EXPECT_EQ(inbox.fill(here.get()), Inbox::State::open);
  }
  EXPECT_EQ(inbox.next(), "hello");
  EXPECT_FALSE(inbox.next());
}

TEST_F(AWorkerChannel, SeesThatTheOtherEndIsGone) {
  ASSERT_TRUE(send_message(there.get(), "last words"));
  there = FileDescriptor();
  Inbox inbox;
  EXPECT_EQ(inbox.fill(here.get()), Inbox::State::open);
  EXPECT_EQ(inbox.next(), "last words");
  EXPECT_EQ(inbox.fill(here.get()), Inbox::State::closed);
  EXPECT_FALSE(receive_message(here.get()));
  EXPECT_FALSE(send_message(here.get(), "to nobody"));
}

TEST_F(AWorkerChannel, RefusesAMessageOfAbsurdLength) {
  ASSERT_EQ(send(there.get(), "\xff\xff\xff\xff....", 8, 0), 8);
  Inbox inbox;
  inbox.fill(here.get());
  EXPECT_TRUE(inbox.out_of_order());
  EXPECT_FALSE(inbox.next());
}

}  // namespace
}  // namespace secondlook
