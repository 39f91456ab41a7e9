// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/like_section.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_filed_position.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string section_of(const ReviewedPosition& position) { return like_section(position).markup(); }

TEST(LikeSection, NamesLikePositionsWithTheirClassification) {
  const std::string html = section_of(made::filed_engineer());
  EXPECT_THAT(html, HasSubstr(R"(<a href="sample-engineer-99999999.html">Sample Engineer</a></th>)"
                              R"(<td>GS-0801-12</td><td>93% alike</td>)"));
  EXPECT_THAT(html, HasSubstr(R"(<a href="p-2.html">p-2</a></th><td>GS-0801-13</td>)"));
}

TEST(LikeSection, MarksOnEachSideWhatOnlyThatOneSays) {
  const std::string html = section_of(made::filed_engineer());
  EXPECT_THAT(html, HasSubstr(R"(<th scope="col">This position</th>)"
                              R"(<th scope="col">Sample Engineer</th>)"));
  EXPECT_THAT(html, HasSubstr("<tr><td>Reviews designs of <mark>samples.</mark> </td>"
                              "<td>Reviews designs of "
                              "<mark>dams &lt;b&gt;and&lt;/b&gt; locks.</mark> </td></tr>"));
  EXPECT_THAT(html, HasSubstr("<tr><td><mark>Advises the chief.</mark> </td><td></td></tr>"));
}

TEST(LikeSection, IsLeftOutWhereThereIsNone) {
  EXPECT_EQ(section_of(made::engineer()), "");
  ReviewedPosition same = made::filed_engineer();
  same.like_difference.clear();
  EXPECT_THAT(section_of(same), Not(HasSubstr("side by side")));
}

TEST(LikeSection, StandsOnThePositionsPage) {
  const ScratchFolder out;
  const ReviewedPosition position = made::filed_engineer();
  made::write_review(out.path(), {position});
  const std::string page = made::read(out.path() / "positions" / (position.file.id + ".html"));
  for (const char* id : {"like", "standing", "appraisal-1", "statement-1", "papers"})
    EXPECT_THAT(page, HasSubstr("<h2 id=\"" + std::string(id) + "\"")) << id;
}

}  // namespace
}  // namespace secondlook
