// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/stage_basis.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

TEST(StageBasis, ChangesWithEveryFileOfRulesAndWording) {
  const ScratchFolder scratch;
  for (const char* folder : {"forms", "lexicons", "questions", "report", "standards"})
    fs::copy(places::source_data() + "/" + folder, scratch.path() / folder,
             fs::copy_options::recursive);
  const auto basis = [&] {
    return stage_basis(scratch.path(), rule_files(scratch.path(), scratch.path() / "standards"));
  };
  const std::string first = basis();
  EXPECT_EQ(first.size(), 64U);
  EXPECT_EQ(basis(), first);
  std::set<std::string> seen{first};
  for (const char* file :
       {"forms/position_description.yaml", "forms/abbreviations.yaml", "lexicons/actions.yaml",
        "questions/desk_audit.yaml", "report/statement.yaml", "standards/fes.yaml"}) {
    std::ofstream(scratch / file, std::ios::app) << "\n# one more line\n";
    EXPECT_TRUE(seen.insert(basis()).second) << file;
  }
  fs::rename(scratch.path() / "standards/fes.yaml", scratch.path() / "standards/other.yaml");
  EXPECT_TRUE(seen.insert(basis()).second) << "another name";
  fs::remove(scratch.path() / "standards/other.yaml");
  EXPECT_TRUE(seen.insert(basis()).second) << "a file less";
}

}  // namespace
}  // namespace secondlook
