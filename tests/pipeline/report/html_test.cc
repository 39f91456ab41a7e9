// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/html.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(HtmlPage, MayLoadItsOwnPartsAndNoMore) {
  const std::string plain = html_page("T", "../", "statement-page", Html(),
                                      {.styles = {"statement.css"}, .scripts = {}, .images = false})
                                .markup();
  EXPECT_THAT(plain, HasSubstr("default-src 'none'; style-src 'self' file:; base-uri 'none'"));
  EXPECT_THAT(plain, HasSubstr("href=\"../statement.css\""));
  EXPECT_THAT(plain, Not(HasSubstr("<script")));
  const std::string page = html_page("T", "", "queue-page", Html()).markup();
  EXPECT_THAT(page, HasSubstr("img-src 'self' file:; style-src 'self' file:; script-src"));
  EXPECT_THAT(page, HasSubstr("<script src=\"review.js\" defer>"));
}

TEST(HtmlPage, EscapesItsTitle) {
  EXPECT_THAT(html_page("<b>", "", "k", Html()).markup(), HasSubstr("<title>&lt;b&gt;</title>"));
}

}  // namespace
}  // namespace secondlook
