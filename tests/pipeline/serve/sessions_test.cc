// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/sessions.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

const Sessions::Time kMorning{};

TEST(Session, LastsAWorkingDay) {
  Sessions sessions;
  const auto token = sessions.begin("A. Roe", kMorning);
  ASSERT_TRUE(token);
  EXPECT_EQ(sessions.reviewer(*token, kMorning), "A. Roe");
  EXPECT_EQ(sessions.reviewer(*token, kMorning + std::chrono::hours(11)), "A. Roe");
  EXPECT_EQ(sessions.reviewer(*token, kMorning + std::chrono::hours(12)), std::nullopt);
}

TEST(Session, EndsWhenTheReviewerSaysSo) {
  Sessions sessions;
  const auto token = sessions.begin("A. Roe", kMorning);
  const auto other = sessions.begin("A. Roe", kMorning);
  sessions.end(*token);
  EXPECT_EQ(sessions.reviewer(*token, kMorning), std::nullopt);
  EXPECT_EQ(sessions.reviewer(*other, kMorning), "A. Roe");
  EXPECT_EQ(sessions.reviewer("", kMorning), std::nullopt);
}

TEST(Session, OfThoseWhoLeftMakeRoom) {
  Sessions sessions;
  for (int i = 0; i < 10'000; ++i) ASSERT_TRUE(sessions.begin("A. Roe", kMorning));
  EXPECT_FALSE(sessions.begin("B. Doe", kMorning));
  EXPECT_TRUE(sessions.begin("B. Doe", kMorning + std::chrono::hours(13)));
}

}  // namespace
}  // namespace secondlook
