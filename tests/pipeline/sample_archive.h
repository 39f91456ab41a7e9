// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of an invented Bureau of Tides, filed as a survey finds them.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/rules_on_demand.h"
#include "pipeline/survey.h"
#include "tests/pipeline/parse/paper.h"
#include "tests/places.h"

namespace secondlook::filed {

/// The rules that are shipped, as a review asks for them.
inline RulesOnDemand& rules_on_demand() {
  static RulesOnDemand loaded = [] {
    const std::filesystem::path data = places::source_data();
    return RulesOnDemand::load(data, data / "standards").value();
  }();
  return loaded;
}

/// All of them.
inline const ReviewRules& rules() { return *rules_on_demand().all().value(); }

/// A file whose id is 64 times the same digit.
struct File {
  std::string path;
  Document document;
  std::vector<SurveyedPaper> papers;
};

inline Document document(char digit, std::vector<Page> pages) {
  Document document;
  document.id = std::string(64, digit);
  document.pages = std::move(pages);
  return document;
}

inline File file(char digit, std::vector<Page> pages) {
  File file{std::string("box/") + digit + ".pdf", document(digit, std::move(pages)), {}};
  file.papers = survey(file.document, file.path, rules());
  return file;
}
inline File file(char digit, std::string_view drawing) {
  return file(digit, DrawnPaper::pages(drawing));
}

inline std::string description(std::string_view number, std::string_view grade) {
  std::string text =
      "Department of Works\nBureau of Tides - Budget Branch\nProgram Analyst\nGS-0343-";
  text += grade;
  text += "\nPosition Description No. ";
  text += number;
  return text +
         "\n\nIntroduction\nThe position is in the Budget Branch of the Bureau of Tides.\n\n"
         "Major Duties\n"
         "1. Plans and conducts studies of how the tide stations of the bureau are staffed and\n"
         "supplied. Gathers figures on cost and travel, compares stations of like size, and "
         "writes\n"
         "reports that tell the branch chief where money is spent without need. 60%\n\n"
         "2. Reviews the budget requests of twelve field stations for arithmetic, for agreement\n"
         "with the plan of the year, and for items that were refused before. Discusses changes\n"
         "with station managers and prepares the tables that go to the front office. 25%\n\n"
         "3. Keeps the schedule of recurring reports, answers questions of auditors about\n"
         "records of past years, and drafts replies to letters from harbor towns. 15%\n\n"
         "Factor 1 - Knowledge Required by the Position   Level 1-7, 1250 Points\n"
         "Knowledge of the methods of management analysis.\n\n"
         "Factor 2 - Supervisory Controls   Level 2-4, 450 Points\n"
         "The branch chief sets goals and the employee plans the work.\n";
}

inline constexpr char kAppraisal[] =
    "Performance Appraisal\n"
    "Employee Name:         Rosa Alder\n"
    "Position Title:        Program Analyst\n"
    "Pay Plan-Series-Grade: GS-0343-12\n"
    "PD Number:             BT-0417\n"
    "Rating Period:         10/01/2022 to 09/30/2023\n"
    "Rating Official:       Jo Nyman\n\n"
    "Critical Elements\n\n"
    "Critical Element 1: Staffing Studies\n"
    "Plans and conducts studies of tide stations and writes reports on what they cost.\n\n"
    "Critical Element 2: Diving Crews\n"
    "Inspects diving gear, certifies divers, and leads underwater welding crews at the piers.\n\n"
    "Summary Rating: Fully Successful\n";

inline constexpr char kStatement[] =
    "Position Evaluation Statement\n"
    "Position Title:        Program Analyst\n"
    "Pay Plan-Series-Grade: GS-0343-11\n"
    "PD Number:             BT-0417\n"
    "Date: March 3, 2021\n\n"
    "Standards Used: Administrative Analysis Grade Evaluation Guide\n\n"
    "Factor 1 - Knowledge Required by the Position   Level 1-6, 950 Points\n"
    "The employee uses standard methods.\n\n"
    "Factor 2 - Supervisory Controls   Level 2-4, 450 Points\n"
    "Goals are set by the chief.\n\n"
    "Conclusion\nThe position is properly classified as Program Analyst, GS-0343-11.\n";

/// A director over a branch chief and an analyst, drawn with boxes and lines.
inline Page chart() {
  std::vector<Page> pages = DrawnPaper::pages(
      "Organization Chart\nBureau of Tides\n\n\n"
      "                    Director\n"
      "                    Pat Reed\n"
      "                    ES-0340\n\n\n\n"
      "Program Analyst                         Budget Officer\n"
      "Rosa Alder                              Jo Nyman\n"
      "GS-0343-12                              GS-0560-14\n");
  Page& page = pages.front();
  const auto around = [&](double left, double top) {
    page.frames.push_back({{left - 4, top - 4, left + 110, top + 40}});
  };
  // As DrawnPaper puts them: 5 points a character from 36, 12 points a line from 90.
  around(136, 138);
  around(36, 210);
  around(236, 210);
  using Side = ConnectorEnd::Side;
  Connector bus;
  bus.ends = {{0, Side::bottom, 189, 178}, {1, Side::top, 89, 206}, {2, Side::top, 289, 206}};
  page.connectors.push_back(bus);
  return page;
}

}  // namespace secondlook::filed
