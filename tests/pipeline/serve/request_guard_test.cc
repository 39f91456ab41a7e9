// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/request_guard.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

const std::vector<std::string> kHosts{"127.0.0.1:8620", "localhost:8620"};

RequestHead post() {
  RequestHead head;
  head.method = "POST";
  head.host = "localhost:8620";
  head.origin = "http://localhost:8620";
  head.content_type = "application/json";
  head.content_length = "20";
  return head;
}
int status(const RequestHead& head) {
  const auto refused = refusal(head, "http", kHosts);
  return refused ? refused->status : 200;
}

TEST(RequestGuard, LetsAPageOfOursPost) { EXPECT_EQ(status(post()), 200); }

TEST(RequestGuard, TellsSitesApartBySchemeHostAndPort) {
  for (const char* origin :
       {"", "null", "https://localhost:8620", "http://localhost", "http://localhost:8621",
        "http://127.0.0.1:8620", "http://localhost:8620.evil.example"}) {
    RequestHead head = post();
    head.origin = origin;
    EXPECT_EQ(status(head), 403) << origin;
  }
}

TEST(RequestGuard, KnowsTheNamesOfTheServer) {
  for (const char* host : {"", "localhost", "localhost:8621", "evil.example:8620"}) {
    RequestHead head;
    head.method = "GET";
    head.host = host;
    EXPECT_EQ(status(head), 421) << host;
  }
}

TEST(RequestGuard, WantsToKnowTheLengthOfAPlainBody) {
  RequestHead head = post();
  for (const auto& [length, expected] : {std::pair("65536", 200),
                                         {"65537", 413},
                                         {"99999999999999999999", 400},
                                         {"-1", 400},
                                         {"1e3", 400},
                                         {"", 411}}) {
    head.content_length = length;
    EXPECT_EQ(status(head), expected) << length;
  }
  head = post();
  head.transfer_encoding = "chunked";
  EXPECT_EQ(status(head), 411);
  head = post();
  head.content_encoding = "gzip";
  EXPECT_EQ(status(head), 415);
  head = post();
  head.content_type = "application/x-www-form-urlencoded";
  EXPECT_EQ(status(head), 415);
}

TEST(RequestGuard, AnswersGetAndPostOnly) {
  for (const char* method : {"HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"}) {
    RequestHead head = post();
    head.method = method;
    EXPECT_EQ(status(head), 405) << method;
  }
}

}  // namespace
}  // namespace secondlook
