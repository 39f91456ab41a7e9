// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rule_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> names_of(const std::vector<RuleFile>& files) {
  std::vector<std::string> names;
  for (const RuleFile& file : files) names.push_back(file.name);
  return names;
}

TEST(RuleFiles, AreThoseOfTheStandardsAndThoseBesideThem) {
  const ScratchFolder data, standards;
  standards.write("fes.yaml", "standard: fes\n");
  standards.write("signs/fes-1.yaml", "factor: fes-1\n");
  standards.write("level_words.txt", "words\n");
  standards.write("fes.yaml~", "an editor's\n");
  data.write("questions/desk_audit.yaml", "questions: []\n");
  data.write("lexicons/word_meanings.txt", "meanings\n");
  data.write("report/statement.yaml", "no rule\n");
  EXPECT_THAT(names_of(rule_files(data.path(), standards.path())),
              ElementsAre("fes.yaml", "level_words.txt", "signs/fes-1.yaml",
                          "questions/desk_audit.yaml", "lexicons/word_meanings.txt"));
}

TEST(RuleFiles, ChangeTheirHashWithTheirContent) {
  const ScratchFolder folder;
  folder.write("fes.yaml", "standard: fes\n");
  folder.write("gssg.yaml", "standard: gssg\n");
  const auto before = rule_files_in(folder.path(), {});
  folder.write("gssg.yaml", "standard: gssg\n# a remark\n");
  const auto after = rule_files_in(folder.path(), {});
  EXPECT_EQ(before[0].sha256, "90711ef9add963815f13dd486b5553be42c4ca1fccccc9476b33cb9e135e1d81");
  EXPECT_EQ(before[0], after[0]);
  EXPECT_NE(before[1].sha256, after[1].sha256);
}

}  // namespace
}  // namespace secondlook
