// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_data.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What the script hands over.
Json handed_over(const std::string& script) {
  const auto open = script.find("JSON.parse("), close = script.rfind("));");
  if (open == std::string::npos || close == std::string::npos) return nullptr;
  const auto begin = open + std::string_view("JSON.parse(").size();
  return Json::parse(Json::parse(script.substr(begin, close - begin)).get<std::string>());
}

QueuedPosition position_with(std::size_t findings) {
  QueuedPosition position;
  position.rank = 1;
  position.id = "engineer";
  position.title = "Engineer";
  position.organization = "Department of Examples / Bureau of Locks";
  position.grade = 13;
  position.findings.assign(findings, {"pd-outdated", "low", "It is old."});
  return position;
}

class QueueScript : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directory(out_.path() / "queue"); }
  std::string script(int part) {
    return made::read(out_.path() / "queue" / ("positions-" + std::to_string(part) + ".js"));
  }
  const ScratchFolder out_;
};

TEST_F(QueueScript, TellsTheGravestFindingsAndTheRulesOfAll) {
  QueueData data;
  data.add(position_with(4));
  ASSERT_TRUE(data.write(out_.path(), 1));
  const Json findings = handed_over(script(1))["positions"][0][10];
  ASSERT_EQ(findings.size(), 4U);
  EXPECT_EQ(findings[2], Json::array({"pd-outdated", "low", "It is old."}));
  EXPECT_EQ(findings[3], Json::array({"pd-outdated", "low"}));
}

TEST_F(QueueScript, NamesAnOrganizationOnceInEachPart) {
  QueueData data;
  data.add(position_with(0));
  data.add(position_with(0));
  ASSERT_TRUE(data.write(out_.path(), 1));
  data.add(position_with(0));
  ASSERT_TRUE(data.write(out_.path(), 2));
  EXPECT_EQ(handed_over(script(1))["organizations"].size(), 1U);
  EXPECT_EQ(handed_over(script(2))["organizations"][0], "Department of Examples / Bureau of Locks");
  EXPECT_EQ(handed_over(script(2))["positions"].size(), 1U);
}

TEST_F(QueueScript, CannotBeEndedByATitle) {
  QueueData data;
  QueuedPosition evil = position_with(0);
  evil.title = "</script>\xE2\x80\xA8\"));alert(1);//\xFF";
  data.add(evil);
  ASSERT_TRUE(data.write(out_.path(), 1));
  EXPECT_THAT(handed_over(script(1))["positions"][0][1].get<std::string>(),
              HasSubstr("\"));alert(1);//"));
  EXPECT_THAT(script(1), Not(HasSubstr("\xE2\x80\xA8")));
}

}  // namespace
}  // namespace secondlook
