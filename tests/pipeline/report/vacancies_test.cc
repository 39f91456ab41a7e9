// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/vacancies.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

Post vacant(char file, const std::string& title, std::vector<std::string> units) {
  Post post;
  post.vacant = true;
  post.identity.title = title;
  post.identity.pay_plan = "ES";
  post.identity.organization = std::move(units);
  post.evidence = {made::words(file, 2, "vacant")};
  return post;
}
Post charted(const std::string& title, std::vector<std::string> units) {
  Post post = vacant('c', title, std::move(units));
  post.in_chart = true;
  return post;
}
Post listed(const std::string& title, std::vector<std::string> units) {
  Post post = vacant('l', title, std::move(units));
  post.in_list = true;
  return post;
}
std::vector<VacantPost> vacancies(std::vector<Post> posts) {
  Organization organization;
  organization.posts = std::move(posts);
  return executive_vacancies(organization, {});
}
const std::vector<std::string> kLocks = {"Department of Examples", "Bureau of Locks"};

TEST(Vacancies, OfOneTitleAndUnitInAChartAndAListAreOne) {
  auto found = vacancies(
      {charted("Director, Locks", {"Bureau of Locks"}), listed("DIRECTOR OF LOCKS", kLocks)});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].file, "region 4/c.pdf");
  EXPECT_EQ(found[0].also, "region 4/l.pdf, page 2");
  EXPECT_EQ(found[0].path, "Department of Examples / Bureau of Locks");
  EXPECT_THAT(found[0].doubt, IsEmpty());
}

TEST(Vacancies, OfOneTitleInOnePaperAreAsManyAsItShows) {
  EXPECT_EQ(vacancies({listed("Director", kLocks), listed("Director", kLocks)}).size(), 2U);
  EXPECT_EQ(vacancies({charted("Director", kLocks), listed("Director", kLocks),
                       listed("Director", kLocks)})
                .size(),
            2U);
}

TEST(Vacancies, OfAnotherUnitRankOrCategoryAreOthers) {
  Post senior = listed("Director", kLocks);
  senior.identity.pay_plan = "SL";
  for (const Post& other :
       {listed("Director", {"Department of Examples", "Bureau of Rivers"}), senior}) {
    const auto found = vacancies({charted("Director", kLocks), other});
    EXPECT_EQ(found.size(), 2U);
    EXPECT_THAT(found[0].doubt, IsEmpty());
  }
}

TEST(Vacancies, WithNumbersThatDifferAreTwo) {
  Post one = charted("Director", kLocks), other = listed("Director", kLocks);
  one.identity.position_number = "L-1";
  other.identity.position_number = "L-2";
  EXPECT_EQ(vacancies({one, other}).size(), 2U);
}

TEST(Vacancies, ThatMayBeOneAreBothListedAndSaySo) {
  for (const Post& other :
       {listed("Director", {}), listed("Dir", kLocks), listed("Deputy Director", kLocks)}) {
    const auto found = vacancies({charted("Director", kLocks), other});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_THAT(found[0].doubt, HasSubstr("may be the same as"));
    EXPECT_THAT(found[0].doubt, HasSubstr("region 4/l.pdf, page 2"));
    EXPECT_THAT(found[1].doubt, HasSubstr("region 4/c.pdf, page 2"));
  }
}

}  // namespace
}  // namespace secondlook
