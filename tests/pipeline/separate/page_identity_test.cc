// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/page_identity.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

PageIdentity read(std::string_view drawing) {
  return page_identity(DrawnPaper::pages(drawing).front(), Knowledge::get().layout);
}

TEST(PageIdentity, IsTheNumbersWhereBothPagesHaveOne) {
  const auto one = read("PD Number: HPS-0112\nTitle: Lock Inspector\n"),
             misread = read("PD Number: HPS-O1I2\nTitle: Lock Inspectar\n"),
             other = read("PD Number: HPS-0113\nTitle: Lock Inspector\n");
  EXPECT_EQ(same_identity(one, misread), SameIdentity::yes);
  EXPECT_EQ(same_identity(one, other), SameIdentity::no);
}

TEST(PageIdentity, IsTitleAndCodeWhereThereIsNoNumber) {
  const auto one = read("Lock Inspector, GS-1801-09\n"),
             longer = read("Lock Inspector (Field), GS-1801-09\n"),
             other = read("Lock Inspector, GS-1801-11\n"), none = read("The lock is closed.\n");
  EXPECT_EQ(same_identity(one, longer), SameIdentity::yes);
  EXPECT_EQ(same_identity(one, other), SameIdentity::no);
  EXPECT_EQ(same_identity(one, none), SameIdentity::unknown);
}

TEST(PageIdentity, TellsAFormFromAnothersDescriptionByTitleAndCodeTogether) {
  const auto form = read("Title: Lock Inspector\nPay Plan: GS   Series: 1801   Grade: 9\n");
  EXPECT_FALSE(contradicts(form, read("Lock Inspector (Field), GS-1807-09\n")));
  EXPECT_FALSE(contradicts(form, read("The position inspects.\n")));
  EXPECT_TRUE(contradicts(form, read("Accountant, GS-0510-11\n")));
}

}  // namespace
}  // namespace secondlook
