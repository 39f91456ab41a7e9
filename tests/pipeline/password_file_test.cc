// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/password_file.h"

#include <gmock/gmock.h>

#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class APasswordFile : public ::testing::Test {
 protected:
  Result<std::vector<std::string>> read(std::string_view lines) {
    scratch.write("passwords", lines);
    return read_passwords(scratch / "passwords");
  }
  ScratchFolder scratch;
};

TEST_F(APasswordFile, HasAPasswordALine) {
  EXPECT_THAT(read("Harbor 7\n\nse cret \r\n\xc3\xa9t\xc3\xa9"),
              ::testing::Optional(ElementsAre("Harbor 7", "se cret ", "\xc3\xa9t\xc3\xa9")));
}

TEST_F(APasswordFile, ThatIsNotNamedHasNone) { EXPECT_THAT(*read_passwords({}), IsEmpty()); }

TEST_F(APasswordFile, ThatIsNotThereIsAProblem) {
  EXPECT_FALSE(read_passwords(scratch / "none"));
  EXPECT_FALSE(read_passwords(scratch.path())) << "a folder";
}

TEST_F(APasswordFile, IsNotQuotedInAProblem) {
  const auto long_line = read("fine\n" + std::string(5000, 'z'));
  ASSERT_FALSE(long_line);
  EXPECT_THAT(to_string(long_line.error()), Not(HasSubstr("zz")));
  std::string many;
  for (int i = 0; i < 1001; ++i) many += "word\n";
  EXPECT_FALSE(read(many));
}

}  // namespace
}  // namespace secondlook
