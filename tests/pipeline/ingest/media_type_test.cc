// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/media_type.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

using testing::HasSubstr;

std::string type_of(std::string_view head) { return MediaTypes::load()->of(head); }

TEST(MediaType, IsToldFromTheFirstBytes) {
  EXPECT_EQ(type_of("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"), "application/pdf");
  EXPECT_EQ(type_of(std::string_view("II*\0\x08\0\0\0", 8)), "image/tiff");
  EXPECT_EQ(type_of(std::string_view("MM\0*\0\0\0\x08", 8)), "image/tiff");
  EXPECT_EQ(type_of(std::string_view("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), "image/png");
  EXPECT_EQ(type_of("\xff\xd8\xff\xe0"), "image/jpeg");
  EXPECT_EQ(type_of("Position description\nGS-1102-13\n"), "text/plain");
}

TEST(MediaType, KnowsATableInPlainTextFromProse) {
  EXPECT_EQ(type_of("Title,PP,Series,Grade\nProgram Analyst,GS,0343,13\n"), "text/csv");
  EXPECT_EQ(type_of("Title\tPP\tSeries\r\nProgram Analyst\tGS\t0343\r\n"), "text/csv");
  EXPECT_EQ(type_of("\xef\xbb\xbfTitle;PP;Series\nProgram Analyst;GS;0343\n"), "text/csv");
  EXPECT_EQ(type_of("Plans, organizes, and directs work.\nAssigns, reviews, and rates it.\n"
                    "Trains, advises, and counsels staff.\n"),
            "text/plain");
}

TEST(MediaType, FindsAPdfBehindLinesOfAScanner) {
  EXPECT_EQ(type_of("SCANNED BY STATION 4\n\n%PDF-1.4\n1 0 obj\n"), "application/pdf");
  EXPECT_EQ(type_of(std::string(200, '\0') + "%PDF-1.4\n"), "application/pdf");
}

TEST(MediaType, GivesNoReasonForAKindThatIsRead) {
  for (const char* type : {"application/pdf", "image/tiff", "image/png", "image/jpeg", "text/csv",
                           "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    EXPECT_EQ(reason_not_read(type), "") << type;
}

TEST(MediaType, SaysInPlainWordsWhyAFileIsNotRead) {
  EXPECT_THAT(
      reason_not_read("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      HasSubstr("a Word document (docx); install LibreOffice or save it as PDF"));
  EXPECT_THAT(reason_not_read("application/msword"), HasSubstr("save it as PDF"));
  EXPECT_THAT(reason_not_read("text/plain"), HasSubstr("plain text"));
  EXPECT_THAT(reason_not_read("image/gif"), HasSubstr("image/gif"));
  EXPECT_THAT(reason_not_read("application/x-sharedlib"), HasSubstr("not a document"));
}

}  // namespace
}  // namespace secondlook
