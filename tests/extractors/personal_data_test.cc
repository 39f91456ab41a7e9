// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/personal_data.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace secondlook {
namespace {

constexpr double kLetter = 5;  // points, the width of every letter of these pages

/// A page made by hand, line by line: 10 point type, its words a letter apart.
struct MadePage {
  Page page;

  MadePage& line(double x, double y, const std::string& text, int block, int row = -1) {
    Line line;
    line.first = page.words.size();
    line.block = block;
    line.row = row < 0 ? static_cast<int>(page.lines.size()) + 1000 : row;
    std::istringstream words(text);
    for (std::string word; words >> word; ++line.count) {
      const double width = kLetter * static_cast<double>(word.size());
      page.words.push_back({.text = word, .box = {x, y, x + width, y + 10}});
      x += width + kLetter;
    }
    line.box = enclosing(page.words[line.first].box, page.words.back().box);
    page.lines.push_back(line);
    return *this;
  }

  /// The words after masking, a bar between lines.
  std::string masked() {
    mask_personal_data(page);
    std::string text;
    for (const Line& line : page.lines) {
      if (!text.empty()) text += " | ";
      for (std::size_t i = line.first; i < line.first + line.count; ++i)
        text += (i > line.first ? " " : "") + page.words[i].text;
    }
    return text;
  }
};

std::string masked(const std::string& line) {
  MadePage made;
  return made.line(72, 100, line, 1).masked();
}

struct Case {
  std::string before, after;
};

TEST(SecurityNumber, IsMaskedByItsForm) {
  for (const auto& [before, after] : std::vector<Case>{
           {"Jane Roe 123-45-6789 GS-13", "Jane Roe XXX-XX-XXXX GS-13"},
           {"Roe, Jane (123-45-6789).", "Roe, Jane (XXX-XX-XXXX)."},
           {"SSN:123-45-6789", "SSN:XXX-XX-XXXX"},
           {"Roe 123- 45- 6789", "Roe XXX- XX- XXXX"},
           {"Roe 123 -45 -6789", "Roe XXX -XX -XXXX"},
           {"Roe 123 45 6789 analyst", "Roe XXX XX XXXX analyst"},
           {"Roe 987-65-4321", "Roe XXX-XX-XXXX"},
       })
    EXPECT_EQ(masked(before), after);
}

TEST(SecurityNumber, IsMaskedThoughDigitsWereMisread) {
  EXPECT_EQ(masked("Roe l23-4S-678O"), "Roe XXX-XX-XXXX");
  EXPECT_EQ(masked("Roe 12B-45-67I9"), "Roe XXX-XX-XXXX");
  EXPECT_EQ(masked("SOS-IS-BOSS"), "SOS-IS-BOSS");
}

TEST(SecurityNumber, WithoutHyphensIsMaskedBesideItsLabel) {
  for (const auto& [before, after] : std::vector<Case>{
           {"SSN 123456789", "SSN XXXXXXXXX"},
           {"SSN123456789", "SSNXXXXXXXXX"},
           {"S.S.N.: 123 456789", "S.S.N.: XXX XXXXXX"},
           {"Social Security No. 123456789", "Social Security No. XXXXXXXXX"},
           {"SOCIAL SECURITY NUMBER: 123.45.6789", "SOCIAL SECURITY NUMBER: XXX.XX.XXXX"},
           {"SS No: l23456789", "SS No: XXXXXXXXX"},
           {"123456789 (SSN)", "XXXXXXXXX (SSN)"},
           {"Social Security account number 123-45-6789",
            "Social Security account number XXX-XX-XXXX"},
       })
    EXPECT_EQ(masked(before), after);
}

TEST(SecurityNumber, IsNoOtherNumber) {
  for (const std::string line : {
           "PD Number 123456789",                              // no label
           "PD No. 123-45-6789",                               // labelled as something else
           "SSN on file. Position Number: 123456789",          // the nearer label counts
           "Phone 202-555-0143 or (202) 555-0143",             //
           "Phone: 202-123-45-6789",                           // goes on before
           "Washington, DC 20415-1000",                        // ZIP+4
           "SSN Washington DC 20415-1000",                     // even near a label
           "Grade Range: 3155-3600",                           //
           "Points 110 50 1250 3220",                          // one row of numbers
           "GS-301-12-1102",                                   // a series after its pay plan
           "123-45-67890",                                     //
           "123-45-6789-01",                                   //
           "Social Security Administration, job 123456789",    // the agency
           "The lessns 123456789 and missn 123456789 remain",  // not the word
       })
    EXPECT_EQ(masked(line), line);
}

TEST(SecurityNumber, IsFoundUnderAndBesideItsLabelInAForm) {
  EXPECT_EQ(MadePage()
                .line(72, 100, "2. Social Security Number", 1, 1)
                .line(250, 100, "3. PD Number", 2, 1)
                .line(80, 113, "123456789", 3, 2)
                .line(255, 113, "987654321", 4, 2)
                .masked(),
            "2. Social Security Number | 3. PD Number | XXXXXXXXX | 987654321");
  EXPECT_EQ(MadePage()
                .line(72, 100, "SSN:", 1, 1)
                .line(200, 100, "123456789", 2, 1)
                .line(300, 100, "987654321", 3, 1)
                .masked(),
            "SSN: | XXXXXXXXX | 987654321");
}

TEST(SecurityNumber, IsNotThePdNumberInTheNextCell) {
  EXPECT_EQ(MadePage()
                .line(72, 100, "PD Number", 1, 1)
                .line(200, 100, "123-45-6789", 2, 1)
                .line(300, 100, "Roe", 3, 1)
                .line(400, 100, "987-65-4321", 4, 1)
                .masked(),
            "PD Number | 123-45-6789 | Roe | XXX-XX-XXXX");
}

TEST(SecurityNumber, LabelDoesNotReachPastTheLineBelowIt) {
  EXPECT_EQ(MadePage()
                .line(72, 100, "SSN", 1)
                .line(72, 112, "withheld", 2)
                .line(72, 124, "123456789", 3)
                .masked(),
            "SSN | withheld | 123456789");
  EXPECT_EQ(MadePage().line(72, 100, "SSN", 1).line(72, 300, "123456789", 2).masked(),
            "SSN | 123456789");
}

TEST(SecurityNumber, ColumnOfAListIsMaskedToItsEnd) {
  EXPECT_EQ(MadePage()
                .line(72, 100, "Name", 1, 1)
                .line(200, 100, "SSN", 2, 1)
                .line(300, 100, "Position", 3, 1)
                .line(72, 114, "Roe", 4, 2)
                .line(200, 114, "123456789", 5, 2)
                .line(300, 114, "111111111", 6, 2)
                .line(72, 128, "Doe", 7, 3)
                .line(200, 128, "987654321", 8, 3)
                .line(300, 128, "222222222", 9, 3)
                .masked(),
            "Name | SSN | Position | Roe | XXXXXXXXX | 111111111 | Doe | XXXXXXXXX | 222222222");
}

TEST(BirthDate, IsMaskedInEveryCommonForm) {
  for (const auto& [date, mask] : std::vector<Case>{
           {"05/04/1961", "XX/XX/XXXX"},
           {"5/4/61", "X/X/XX"},
           {"05-04-1961.", "XX-XX-XXXX."},
           {"5.4.1961", "X.X.XXXX"},
           {"1961-05-04", "XXXX-XX-XX"},
           {"O5/O4/l961", "XX/XX/XXXX"},
           {"05 / 04 / 1961", "XX / XX / XXXX"},
           {"05 04 1961", "XX XX XXXX"},
           {"05041961", "XXXXXXXX"},
           {"May 4, 1961", "XXX X, XXXX"},
           {"MAY 4 1961", "XXX X XXXX"},
           {"Sept. 14th, 1961", "XXXX. XXXX, XXXX"},
           {"4 May 1961", "X XXX XXXX"},
           {"04-MAY-61", "XX-XXX-XX"},
           {"04MAY1961", "XXXXXXXXX"},
           {"May 1961", "XXX XXXX"},
           {"May 4", "XXX X"},
       })
    EXPECT_EQ(masked("Date of Birth: " + date), "Date of Birth: " + mask);
}

TEST(BirthDate, IsKnownByItsLabel) {
  for (const std::string label : {"DOB", "D.O.B.", "DOB:", "Birth date", "Birthdate", "BIRTH-DATE",
                                  "Date of Birth (mm/dd/yyyy)", "Born", "She was born in Ohio on",
                                  "Date and place of birth:"})
    EXPECT_EQ(masked(label + " 05/04/1961"), label + " XX/XX/XXXX");
  EXPECT_EQ(masked("Roe 05/04/1961 (DOB)"), "Roe XX/XX/XXXX (DOB)");
}

TEST(BirthDate, IsNoOtherDate) {
  for (const std::string line : {
           "Date Classified: 05/04/1961",
           "Classified May 4, 1961 by J. Roe",
           "The staff of the newborn unit met on 05/04/1961",
           "Date of Birth: withheld Date of Hire: 05/04/1961",
           "DOB n/a EOD 05/04/1961",
           "Dobson signed 05/04/1961",
       })
    EXPECT_EQ(masked(line), line);
  EXPECT_EQ(masked("DOB 05/04/1961 classified 06/01/2020"), "DOB XX/XX/XXXX classified 06/01/2020");
}

TEST(BirthDate, IsFoundUnderItsLabelAndTheNextDateIsLeft) {
  EXPECT_EQ(MadePage()
                .line(72, 100, "Date of Birth", 1, 1)
                .line(250, 100, "Date of Hire", 2, 1)
                .line(72, 113, "May 4, 1961", 3, 2)
                .line(250, 113, "June 1, 2020", 4, 2)
                .line(72, 126, "Date classified", 5, 3)
                .line(72, 139, "June 2, 2020", 6, 4)
                .masked(),
            "Date of Birth | Date of Hire | XXX X, XXXX | June 1, 2020 | Date classified | June 2, "
            "2020");
}

TEST(BirthDate, AboveLeavesADateWithACaptionOfItsOwn) {
  EXPECT_EQ(MadePage()
                .line(72, 100, "Date of Birth", 1)
                .line(72, 113, "Effective date: 06/01/2020", 2)
                .masked(),
            "Date of Birth | Effective date: 06/01/2020");
}

TEST(BirthDate, RunsOnOverALineOfItsParagraph) {
  EXPECT_EQ(MadePage()
                .line(72, 100, "The incumbent was born on May", 1)
                .line(72, 112, "4, 1961 in Ohio.", 1)
                .masked(),
            "The incumbent was born on XXX | X, XXXX in Ohio.");
}

TEST(MaskedWord, IsMarkedAndNoOtherIs) {
  MadePage made;
  made.line(72, 100, "Roe 123- 45-6789 GS-13", 1).masked();
  std::vector<bool> marks;
  for (const Word& word : made.page.words) marks.push_back(word.masked);
  EXPECT_EQ(marks, (std::vector<bool>{false, true, true, false}));
}

TEST(MaskedPage, DiffersInNothingButItsWords) {
  MadePage made;
  made.line(72, 100, "DOB 05/04/1961", 1);
  const Page before = made.page;
  mask_personal_data(made.page);
  EXPECT_EQ(made.page.lines, before.lines);
  ASSERT_EQ(made.page.words.size(), before.words.size());
  for (std::size_t i = 0; i < before.words.size(); ++i) {
    EXPECT_EQ(made.page.words[i].box, before.words[i].box);
    EXPECT_EQ(made.page.words[i].text.size(), before.words[i].text.size());
  }
}

}  // namespace
}  // namespace secondlook
