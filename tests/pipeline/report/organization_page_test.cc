// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/organization_page.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Post post(std::string title, std::optional<std::size_t> supervisor = {}) {
  Post post;
  post.identity.title = std::move(title);
  post.supervisor = supervisor;
  return post;
}

class OrganizationPage : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directory(out.path() / "organization"); }

  std::string write() {
    const auto written = write_organization_pages(organization, ids, out.path());
    EXPECT_TRUE(written) << to_string(written.error());
    return made::read(out.path() / "organization.html");
  }

  // Director over two chiefs, the first of them over an analyst over a clerk.
  void bureau() {
    organization.posts = {post("Director"), post("Chief of Plans", 0), post("Chief of Audits", 0),
                          post("Analyst", 1), post("Clerk", 3)};
  }

  ScratchFolder out;
  Organization organization;
  std::vector<std::string> ids;
};

// The line of the page that shows a post.
std::string line_of(const std::string& page, const std::string& title) {
  const std::size_t at = page.find(title, page.find("id=\"trees\""));
  if (at == std::string::npos) return "not there";
  return page.substr(at, page.find('\n', at) - at);
}

// Each post of the trees with how many lists it stands in; what does not close is told last.
std::vector<std::string> nesting(const std::string& page) {
  std::vector<std::string> posts, open;
  const std::size_t begin = page.find("<ul class=\"chart\">"), end = page.find("</section>", begin);
  for (std::size_t at = begin; at < end; at = page.find('<', at + 1)) {
    const std::string tag = page.substr(at + 1, page.find_first_of(" >", at) - at - 1);
    if (tag == "b") {
      const std::size_t name = page.find('>', at) + 1;
      posts.push_back(std::to_string(std::ranges::count(open, "ul")) + " " +
                      page.substr(name, page.find('<', name) - name));
    } else if (tag == "ul" || tag == "li" || tag == "details") {
      open.push_back(tag);
    } else if (tag == "/ul" || tag == "/li" || tag == "/details") {
      if (open.empty() || "/" + open.back() != tag) return {"ends wrongly with " + tag};
      open.pop_back();
    }
  }
  for (const std::string& tag : open) posts.push_back("left open: " + tag);
  return posts;
}

TEST_F(OrganizationPage, NestsPostsUnderTheirSupervisors) {
  bureau();
  organization.posts.push_back(post("Inspector"));
  organization.posts.push_back(post("Assistant", 5));
  EXPECT_THAT(nesting(write()),
              ElementsAre("1 Director", "2 Chief of Plans", "3 Analyst", "4 Clerk",
                          "2 Chief of Audits", "1 Inspector", "2 Assistant"));
}

TEST_F(OrganizationPage, TellsThePostsUnitWhereItsTitleDoesNot) {
  bureau();
  organization.posts[0].identity.organization = {"Harbor Agency", "Bureau of Locks"};
  organization.posts[2].identity.organization = {"Audits"};
  const std::string page = write();
  EXPECT_THAT(line_of(page, "Director"), HasSubstr("Director</b>, Bureau of Locks"));
  EXPECT_THAT(line_of(page, "Chief of Audits"), Not(HasSubstr(", Audits")));
}

TEST_F(OrganizationPage, OpensTheUpperLayersOnly) {
  for (std::size_t i = 0; i < 5; ++i)
    organization.posts.push_back(
        post("Layer " + std::to_string(i), i == 0 ? std::nullopt : std::optional(i - 1)));
  const std::string page = write();
  EXPECT_THAT(page, HasSubstr("<details open><summary><b>Layer 2</b>"));
  EXPECT_THAT(page, HasSubstr("<details><summary><b>Layer 3</b>"));
}

TEST_F(OrganizationPage, TellsHowManyAreBelowAPost) {
  bureau();
  const std::string page = write();
  EXPECT_THAT(line_of(page, "Director"), HasSubstr("2 direct, 4 in all"));
  EXPECT_THAT(line_of(page, "Chief of Plans"), HasSubstr("1 direct, 2 in all"));
  EXPECT_THAT(line_of(page, "Clerk"), Not(HasSubstr("direct")));
  EXPECT_THAT(page, HasSubstr("<dt>Posts</dt><dd>5</dd>"));
  EXPECT_THAT(page, HasSubstr("<dt>Layers</dt><dd>4</dd>"));
  EXPECT_THAT(page, HasSubstr("<dt>Supervisors</dt><dd>3</dd>"));
  EXPECT_THAT(page, HasSubstr("<dt>Others for each supervisor</dt><dd>0.7</dd>"));
  EXPECT_THAT(page, HasSubstr(R"(<tr><th scope="row">2</th><td class="number">2</td>)"
                              R"(<td class="number">1</td><td class="number">1</td>)"
                              R"(<td class="number">1</td></tr>)"));
}

TEST_F(OrganizationPage, MarksOneOverOneAndListsTheChain) {
  bureau();
  const std::string page = write();
  EXPECT_THAT(line_of(page, "Chief of Plans"), HasSubstr("one over one"));
  EXPECT_THAT(line_of(page, "Analyst"), HasSubstr("one over one"));
  EXPECT_THAT(line_of(page, "Clerk"), Not(HasSubstr("one over one")));
  EXPECT_THAT(line_of(page, "Director"), Not(HasSubstr("one over one")));
  EXPECT_THAT(page, HasSubstr("<li>Chief of Plans \u2192 Analyst \u2192 Clerk</li>"));
}

TEST_F(OrganizationPage, MarksVacantAndDoubtfulPosts) {
  bureau();
  organization.posts[1].vacant = true;
  organization.posts[1].confidence = 0.6;
  organization.posts[2].confidence = 0.95;
  organization.posts[0].confidence = 0.1;  // it has no line
  organization.posts[4].contractor = true;
  organization.posts[3].cut_off = true;
  const std::string page = write();
  EXPECT_THAT(line_of(page, "Chief of Plans"),
              testing::AllOf(HasSubstr(">vacant<"), HasSubstr("line is doubtful")));
  EXPECT_THAT(line_of(page, "Chief of Audits"), Not(HasSubstr("class=\"tag\"")));
  EXPECT_THAT(line_of(page, "Director"), Not(HasSubstr("line is doubtful")));
  EXPECT_THAT(line_of(page, "Clerk"), HasSubstr(">contractor<"));
  EXPECT_THAT(line_of(page, "Analyst"), HasSubstr("chart may go on"));
  EXPECT_THAT(page, HasSubstr("<dt>Posts</dt><dd>5 <small>1 vacant</small></dd>"));
}

TEST_F(OrganizationPage, CountsExecutivesByOrganization) {
  bureau();
  organization.posts[0].identity.pay_plan = "ES";
  organization.posts[0].identity.organization = {"Department of Works", "Bureau of Tides"};
  organization.posts[1].identity.pay_plan = "SL";
  organization.posts[1].identity.organization = {"Bureau of Tides"};
  organization.posts[2].executive = true;  // said otherwise than by pay plan
  organization.posts[3].identity.pay_plan = "GS";
  const std::string page = write();
  EXPECT_THAT(page, HasSubstr("<dt>Executives</dt><dd>3</dd>"));
  EXPECT_THAT(page, HasSubstr(R"(<th scope="row">Bureau of Tides</th><td class="number">1</td>)"
                              R"(<td class="number">1</td><td class="number">0</td>)"));
  EXPECT_THAT(page, HasSubstr(R"(<th scope="row">Organization not told</th>)"
                              R"(<td class="number">1</td>)"));
  EXPECT_THAT(line_of(page, "Chief of Audits"), HasSubstr(">executive<"));
  EXPECT_THAT(line_of(page, "Analyst"), Not(HasSubstr(">executive<")));
}

TEST_F(OrganizationPage, LeadsToThePositionsThatHavePapers) {
  bureau();
  ids = {"p-zero", "p-one"};
  organization.posts[1].position = 1;
  const std::string page = write();
  EXPECT_THAT(page,
              HasSubstr(R"(<p>Papers of <a href="positions/p-one.html">Chief of Plans</a></p>)"));
  EXPECT_THAT(line_of(page, "Chief of Plans"), Not(HasSubstr("<a ")))
      << "a link in a summary is a button in a button";
  EXPECT_THAT(page, HasSubstr("<b>Director</b>"));
  EXPECT_THAT(page, Not(HasSubstr("p-zero")));
}

// A head with so many below it.
void add_tree(Organization& organization, const std::string& name, std::size_t below) {
  const std::size_t head = organization.posts.size();
  organization.posts.push_back(post(name));
  for (std::size_t i = 0; i < below; ++i)
    organization.posts.push_back(post("Member of " + name, head));
}

TEST_F(OrganizationPage, GoesOnOnAnotherPageBetweenTrees) {
  add_tree(organization, "First", 1500);
  add_tree(organization, "Second", 1500);
  add_tree(organization, "Third", 2500);
  organization.posts[1501].position = 0;
  ids = {"p-zero"};
  const std::string first = write();
  const std::string second = made::read(out.path() / "organization/2.html");
  const std::string third = made::read(out.path() / "organization/3.html");
  EXPECT_FALSE(std::filesystem::exists(out.path() / "organization/4.html"));
  EXPECT_THAT(first, Not(HasSubstr("<b>Second")));
  EXPECT_THAT(second, Not(HasSubstr("<b>First")));
  EXPECT_THAT(second, HasSubstr(R"(<a href="../positions/p-zero.html">Second</a>)"));
  EXPECT_THAT(second, HasSubstr(R"(href="../index.html")"));
  EXPECT_EQ(nesting(third).size(), 2501U) << "a tree is not torn apart, however large";
  EXPECT_THAT(first, Not(HasSubstr("rel=\"prev\"")));
  EXPECT_THAT(first, HasSubstr(R"(<a rel="next" href="organization/2.html">)"));
  EXPECT_THAT(second, HasSubstr(R"(<a rel="prev" href="../organization.html">)"));
  EXPECT_THAT(second, HasSubstr(R"(<a rel="next" href="../organization/3.html">)"));
  EXPECT_THAT(third, HasSubstr(R"(<a rel="prev" href="../organization/2.html">)"));
  EXPECT_THAT(third, Not(HasSubstr("rel=\"next\"")));
}

TEST_F(OrganizationPage, SharesAPageBetweenSmallTrees) {
  add_tree(organization, "First", 900);
  add_tree(organization, "Second", 900);
  EXPECT_THAT(write(), testing::AllOf(HasSubstr("<b>First"), HasSubstr("<b>Second"),
                                      Not(HasSubstr("rel=\"next\""))));
}

TEST_F(OrganizationPage, EscapesWordsOfTheChart) {
  const std::string bad = "<script>alert('x')</script>\"><img src=x onerror=y>";
  bureau();
  Identity& identity = organization.posts[0].identity;
  identity.title = identity.incumbent = identity.pay_plan = bad;
  identity.incumbent += " Reed";
  identity.series = {bad};
  identity.organization = {bad};
  organization.posts[0].executive = true;
  organization.posts[1].identity.title = bad;
  organization.posts[1].position = 0;
  ids = {"p-zero"};
  const std::string page = write();
  EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page, Not(HasSubstr("<img src=x")));
  EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;"));
}

TEST_F(OrganizationPage, SaysThatNoChartWasFound) {
  const std::string page = write();
  EXPECT_THAT(page, HasSubstr("No organization chart or staffing list was found"));
  EXPECT_EQ(std::string::npos, page.find("id=\"trees\""));
}

}  // namespace
}  // namespace secondlook
