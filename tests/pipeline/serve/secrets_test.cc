// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/secrets.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include "pipeline/serve/reviewers.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {
using testing::HasSubstr;
using testing::Not;

const std::string kPassword = "correct horse battery";

TEST(Secrets, AreRandom) {
  const auto one = random_token(), other = random_token();
  EXPECT_EQ(one->size(), 64U);
  EXPECT_NE(*one, *other);
  EXPECT_TRUE(same_secret(*one, *one));
  EXPECT_FALSE(same_secret(*one, *other));
  EXPECT_FALSE(same_secret(*one, ""));
}

TEST(Password, IsKnownByItsHashAlone) {
  const auto hash = hashed_password(kPassword);
  ASSERT_TRUE(hash);
  EXPECT_THAT(*hash, Not(HasSubstr(kPassword)));
  EXPECT_NE(*hash, *hashed_password(kPassword)) << "the salt differs";
  EXPECT_TRUE(is_password(kPassword, *hash));
  EXPECT_FALSE(is_password("correct horse batterz", *hash));
  EXPECT_FALSE(is_password("", *hash));
  for (std::size_t n = 0; n < hash->size(); ++n)
    ASSERT_FALSE(is_password(kPassword, std::string_view(*hash).substr(0, n))) << n;
}

TEST(Reviewers, AreKeptForTheOwnersEyesOnly) {
  const ScratchFolder folder;
  auto reviewers = Reviewers::read(folder.path());
  ASSERT_TRUE(reviewers);
  EXPECT_TRUE(reviewers->empty());
  ASSERT_TRUE(reviewers->add("A. Roe", kPassword));
  struct stat status {};
  ASSERT_EQ(::stat((folder.path() / "reviewers.json").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  EXPECT_THAT(made::read(folder.path() / "reviewers.json"), Not(HasSubstr(kPassword)));

  auto again = Reviewers::read(folder.path());
  EXPECT_TRUE(again->knows("A. Roe", kPassword));
  EXPECT_FALSE(again->knows("A. Roe", kPassword + "!"));
  EXPECT_FALSE(again->knows("B. Doe", kPassword));
}

TEST(Reviewers, HavePasswordsThatAreNotShortAndNamesThatAreLines) {
  const ScratchFolder folder;
  auto reviewers = Reviewers::read(folder.path());
  EXPECT_FALSE(reviewers->add("A. Roe", "hunter2"));
  for (const char* name : {"", " A", "A\nB"}) EXPECT_FALSE(reviewers->add(name, kPassword)) << name;
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "reviewers.json"));
}

TEST(Reviewers, AreRefusedAsAWholeIfTheFileIsNotSound) {
  const ScratchFolder folder;
  for (const char* text : {"", "[]", "{\"A\": 1}", "{\"A\": \"x\""}) {
    std::ofstream(folder.path() / "reviewers.json") << text;
    EXPECT_FALSE(Reviewers::read(folder.path())) << text;
  }
}

}  // namespace
}  // namespace secondlook
