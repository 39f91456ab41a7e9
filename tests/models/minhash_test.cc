// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/minhash.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "models/shingles.h"
#include "tests/made_up_duties.h"

namespace secondlook {
namespace {

double exact(const std::vector<Duty>& one, const std::vector<Duty>& other) {
  const auto a = shingles(one).hashes, b = shingles(other).hashes;
  std::vector<std::uint64_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size() - both.size());
}

TEST(DutiesSignature, AgreesInAsManySlotsAsTheTextsShare) {
  sample::MadeUpDuties made(7);
  double off = 0;
  for (const std::uint32_t reworded : {0U, 20U, 60U, 150U, 400U, 1000U})
    for (int i = 0; i < 20; ++i) {
      const auto one = made.position(), other = made.reworded(one, reworded);
      const double estimate = likeness(duties_signature(one), duties_signature(other));
      EXPECT_NEAR(estimate, exact(one, other), 0.18) << reworded;
      off += estimate - exact(one, other);
    }
  EXPECT_NEAR(off / 120, 0, 0.02) << "neither too high nor too low on the whole";
}

TEST(DutiesSignature, DoesNotMindTheOrderOfDuties) {
  sample::MadeUpDuties made(3);
  auto duties = made.position();
  const DutiesSignature before = duties_signature(duties);
  std::reverse(duties.begin(), duties.end());
  EXPECT_EQ(duties_signature(duties), before);
}

TEST(DutiesSignature, IsNotGivenForAFewWords) {
  Duty duty;
  duty.text = "Performs the full range of budget work for the office and other duties as assigned.";
  const DutiesSignature signature = duties_signature({&duty, 1});
  EXPECT_FALSE(signature.known);
  EXPECT_EQ(likeness(signature, signature), 0);
}

TEST(DutiesSignature, TellsNothingByAFewSlots) {
  sample::MadeUpDuties made(3);
  const DutiesSignature signature = duties_signature(made.position());
  EXPECT_EQ(likeness(signature, signature, SlotMask(0xFF)), 0);
  EXPECT_EQ(likeness(signature, signature), 1);
}

}  // namespace
}  // namespace secondlook
