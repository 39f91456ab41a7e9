// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/marked_option.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

TEST(MarkedOption, IsTheOneWithTheMarkBesideIt) {
  const std::vector<std::string> options = {"supervisory", "managerial", "neither"};
  for (const auto& [drawing, option] : std::vector<std::pair<std::string, std::string>>{
           {"11. Position Is:\nX Supervisory\n  Managerial\n  Neither\n", "supervisory"},
           {"11. Position Is:\n  Supervisory\n  Managerial\nX Neither\n", "neither"},
           {"11. Position Is:   [ ] Supervisory   [X] Managerial   [ ] Neither\n", "managerial"},
           {"Position is: Neither\n", "neither"},
           {"11. Position Is:\n  Supervisory\n  Managerial\n  Neither\n", ""},
           {"11. Position Is:\nX Supervisory\nX Managerial\n  Neither\n", ""}}) {
    const RunningText text = drawn(drawing);
    const auto fields = labelled_values(text, Knowledge::get().layout);
    ASSERT_FALSE(fields.empty()) << drawing;
    EXPECT_EQ(marked_option(text, fields[0], options).option, option) << drawing;
  }
}

}  // namespace
}  // namespace secondlook
