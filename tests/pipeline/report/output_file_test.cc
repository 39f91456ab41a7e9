// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/output_file.h"

#include <gtest/gtest.h>

#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

TEST(OutputFile, SaysThatTheDiskIsFullHoweverLittleWasWritten) {
  for (const std::size_t bytes : {std::size_t{1}, std::size_t{1} << 20}) {
    const auto written = write_file("/dev/full", std::string(bytes, 'x'));
    ASSERT_FALSE(written) << bytes;
    EXPECT_EQ(written.error(), (Problem{Problem::Kind::unmet_need, "/dev/full",
                                        "cannot be written: No space left on device"}));
  }
}

TEST(OutputFile, SaysWhyItCannotBeMade) {
  const ScratchFolder scratch;
  const auto written = write_file(scratch / "nowhere/file", "words");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().reason, "cannot be written: No such file or directory");
}

}  // namespace
}  // namespace secondlook
