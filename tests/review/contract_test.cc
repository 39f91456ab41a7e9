// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs, and people who move the folder about, rely on.
#include <gmock/gmock.h>
#include <re2/re2.h>
#include <sqlite3.h>

#include <set>

#include "tests/places.h"
#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::Not;

const ReviewFolder& folder() { return sample_review().folder; }

std::vector<std::string> all_matches(const std::string& text, const char* pattern) {
  const RE2 expression(pattern);
  std::vector<std::string> found;
  re2::StringPiece rest(text);
  for (std::string one; RE2::FindAndConsume(&rest, expression, &one);) found.push_back(one);
  return found;
}

std::vector<std::string> pages_of_the_report() {
  std::vector<std::string> pages;
  for (const std::string& name : folder().files())
    if (name.ends_with(".html")) pages.push_back(name);
  return pages;
}

TEST(SampleReview, EndsWellAndWritesNothingToStandardOutput) {
  EXPECT_EQ(sample_review().ended.status, 0) << sample_review().ended.err;
  EXPECT_EQ(sample_review().ended.out, "");
}

TEST(ReviewFolder, HoldsTheFilesOfTheContract) {
  EXPECT_THAT(folder().files(),
              IsSupersetOf({"index.html", "queue.xlsx", "findings.csv", "inputs.csv",
                            "positions.jsonl", "review.db", "run.json", "allocations.xlsx"}));
  for (const auto& [path, position] : folder().positions()) {
    const std::string id = position["position_id"];
    for (const std::string& page :
         {"positions/" + id + ".html", "statements/" + id + ".html", "statements/" + id + ".docx"})
      EXPECT_TRUE(fs::exists(folder().path() / page)) << page;
  }
}

TEST(ReviewFolder, HoldsNoUnfinishedWork) {
  for (const std::string& name : folder().files())
    EXPECT_EQ(name.find("/."), std::string::npos) << name;
  for (const auto& entry : fs::directory_iterator(folder().path()))
    EXPECT_FALSE(entry.path().filename().string().starts_with(".")) << entry.path();
}

TEST(InputsCsv, HasTheColumnsOfTheContract) {
  EXPECT_THAT(csv_rows(folder().file("inputs.csv")).at(0),
              ElementsAre("path", "sha256", "bytes", "media_type", "outcome", "reason", "pages",
                          "ocr_pages", "positions"));
}

TEST(InputsCsv, HasARowForEveryPathAndAReasonForEveryOneThatIsNotReviewed) {
  const auto inputs = folder().inputs();
  EXPECT_EQ(inputs.size() + 1, csv_rows(folder().file("inputs.csv")).size()) << "a path twice";
  for (const auto& entry : fs::recursive_directory_iterator(kSampleArchive)) {
    if (!entry.is_regular_file()) continue;
    EXPECT_EQ(inputs.count(fs::relative(entry.path(), kSampleArchive).string()), 1U)
        << entry.path();
  }
  for (const auto& [path, truth] : sample_truth().items())
    EXPECT_EQ(inputs.count(path), 1U) << path;
  const std::set<std::string> outcomes{"reviewed", "set-aside", "duplicate", "not-followed",
                                       "failed"};
  for (const auto& [path, input] : inputs) {
    EXPECT_EQ(outcomes.count(input.at("outcome")), 1U) << path;
    if (input.at("outcome") != "reviewed") {
      EXPECT_NE(input.at("reason"), "") << path;
    }
    EXPECT_EQ(input.at("reason").find(" recognized: ") != std::string::npos,
              input.at("ocr_pages") != "0")
        << path;
    EXPECT_TRUE(RE2::FullMatch(input.at("sha256"), "[0-9a-f]{64}")) << path;
  }
}

TEST(InputsCsv, TellsOfEveryFileWhatBecameOfIt) {
  const auto inputs = folder().inputs();
  for (const auto& [path, truth] : sample_truth().items()) {
    const std::string kind = truth["kind"];
    if (!not_converted(path).empty()) continue;
    EXPECT_EQ(inputs.at(path).at("outcome"), kind == "duplicate" ? "duplicate"
                                             : kind == "other"   ? "set-aside"
                                                                 : "reviewed")
        << path << ": " << inputs.at(path).at("reason");
    if (!truth.contains("pages") || truth["pages"].is_null()) continue;
    EXPECT_EQ(inputs.at(path).at("pages"), truth["pages"].dump()) << path;
    const int written = truth["pages"].get<int>() - truth.value("blank_pages", 0);
    EXPECT_EQ(inputs.at(path).at("ocr_pages"), std::to_string(truth["scanned"] ? written : 0))
        << path;
  }
}

TEST(FindingsCsv, HasTheColumnsOfTheContractAndEveryFinding) {
  const CsvRows rows = csv_rows(folder().file("findings.csv"));
  EXPECT_THAT(rows.at(0),
              ElementsAre("position_id", "pd_number", "title", "pay_plan", "series", "grade",
                          "rule", "severity", "summary", "citation", "path", "page", "quote"));
  std::multiset<std::vector<std::string>> listed, expected;
  for (std::size_t i = 1; i < rows.size(); ++i)
    listed.insert({rows[i].at(0), rows[i].at(6), rows[i].at(7)});
  for (const auto& [path, position] : folder().positions())
    for (const json& finding : position["findings"])
      expected.insert({position["position_id"].get<std::string>(),
                       finding["rule"].get<std::string>(), finding["severity"].get<std::string>()});
  EXPECT_EQ(listed, expected);
  EXPECT_FALSE(listed.empty());
}

TEST(CsvFiles, HaveNoCellThatStartsAFormula) {
  for (const char* name : {"inputs.csv", "findings.csv"})
    for (const auto& row : csv_rows(folder().file(name)))
      for (const std::string& cell : row)
        EXPECT_EQ(std::string("=+-@").find(cell.empty() ? 'x' : cell[0]), std::string::npos)
            << name << ": " << cell;
}

TEST(PositionsJsonl, IsValidAgainstItsSchema) {
  const Ended ended = run_tool({"python3", places::test_data() + "/validate_positions.py",
                                places::source_data() + "/schema/position.schema.json",
                                folder().path() / "positions.jsonl"});
  EXPECT_EQ(ended.status, 0) << ended.out << ended.err;
}

TEST(PositionsJsonl, HasTheKeysOfTheContract) {
  const auto keys = [](const json& object) {
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items()) names.push_back(key);
    return names;
  };
  const auto positions = folder().positions();
  ASSERT_FALSE(positions.empty());
  for (const auto& [path, position] : positions) {
    EXPECT_THAT(keys(position), IsSupersetOf({"position_id", "classified", "documents", "duties",
                                              "supervision", "stated", "evaluations", "recommended",
                                              "findings", "desk_audit_questions", "priority"}));
    EXPECT_THAT(keys(position["classified"]),
                IsSupersetOf({"title", "pay_plan", "series", "grade", "pd_number", "organization",
                              "supervisory"}));
    EXPECT_THAT(keys(position["documents"][0]),
                IsSupersetOf({"document_id", "path", "kind", "pages", "ocr_pages"}));
    EXPECT_THAT(
        keys(position["supervision"]),
        IsSupersetOf({"percent_of_time", "subordinates_stated", "subordinates_charted",
                      "reports_to", "reporting_levels_below_ses", "authorities", "evidence"}));
    EXPECT_THAT(keys(position["stated"]), IsSupersetOf({"factors", "total_points", "grade"}));
    EXPECT_THAT(keys(position["recommended"]),
                IsSupersetOf({"pay_plan", "grade", "confidence", "summary"}));
    for (const json& duty : position["duties"])
      EXPECT_THAT(keys(duty), IsSupersetOf({"text", "percent", "tags", "evidence"}));
    for (const json& finding : position["findings"])
      EXPECT_THAT(keys(finding),
                  IsSupersetOf({"rule", "severity", "summary", "citation", "evidence"}));
  }
}

/// Every piece of evidence anywhere within a position.
void collect_evidence(const json& value, std::vector<json>& found) {
  if (value.is_object() && value.contains("quote")) found.push_back(value);
  if (value.is_structured())
    for (const auto& [key, part] : value.items()) collect_evidence(part, found);
}

TEST(Evidence, PointsAtWordsOnAPageOfAFileOfTheArchive) {
  const auto inputs = folder().inputs();
  std::size_t count = 0;
  for (const auto& [path, position] : folder().positions()) {
    std::vector<json> evidence;
    collect_evidence(position, evidence);
    for (const json& one : evidence) {
      ++count;
      const InputRow& input = inputs.at(one["path"]);
      EXPECT_EQ(one["document_id"], input.at("sha256")) << path;
      EXPECT_GE(one["page"], 1);
      EXPECT_LE(one["page"], std::stoi(input.at("pages"))) << path;
      EXPECT_NE(one["quote"], "") << path;
      const auto box = one["box"].get<std::vector<double>>();
      EXPECT_LT(box.at(0), box.at(2)) << one;
      EXPECT_LT(box.at(1), box.at(3)) << one;
      EXPECT_GE(box.at(0), -1) << one;
      EXPECT_LE(box.at(2), 1200) << one;  // letter size, or the made-up sheet of a wide list
      EXPECT_LE(box.at(3), 800) << one;
    }
  }
  EXPECT_GT(count, 500U);
}

TEST(Evidence, IsThereForEveryStatementAndFinding) {
  for (const auto& [path, position] : folder().positions()) {
    const json& classified = position["classified"];
    for (const auto& [field, evidence] : classified["evidence"].items())
      EXPECT_EQ(evidence.empty(), classified[field].is_null()) << path << ": " << field;
    for (const json& duty : position["duties"]) EXPECT_FALSE(duty["evidence"].empty()) << path;
    for (const auto& [factor, stated] : position["stated"]["factors"].items())
      EXPECT_EQ(stated["evidence"].empty(), stated["level"].is_null() && stated["points"].is_null())
          << path << ": " << factor;
    for (const json& finding : position["findings"])
      EXPECT_NE(finding["citation"], "") << path << ": " << finding["rule"];
  }
}

TEST(Pages, LoadNothingFromANetwork) {
  const std::vector<std::string> pages = pages_of_the_report();
  ASSERT_GT(pages.size(), 20U);
  for (const std::string& name : pages) {
    const std::string page = folder().file(name);
    // Inside of a tag; text may name an address.
    EXPECT_THAT(all_matches(page, R"(<[^>]*?((?:https?:)?//[^>]*)>)"), ElementsAre()) << name;
    EXPECT_NE(page.find("default-src 'none'"), std::string::npos) << name;
  }
  for (const char* name :
       {"review.css", "review.js", "queue.js", "overview.css", "executives.css", "statement.css"}) {
    const std::string code = folder().file(name);
    ASSERT_NE(code, "");
    for (const char* way : {"http:", "https:", "@import", "fetch(", "XMLHttpRequest", "WebSocket"})
      EXPECT_EQ(code.find(way), std::string::npos) << name << ": " << way;
  }
}

/// Whether a link of a page in `from` leads to a file of the review, and to a place on it if it
/// names one.
bool leads_somewhere(const fs::path& from, const std::string& target) {
  const auto hash = target.find('#');
  const fs::path file = from / target.substr(0, target.find_first_of("?#"));
  if (!fs::is_regular_file(folder().path() / file)) return false;
  return hash == std::string::npos ||
         folder().file(file.string()).find(" id=\"" + target.substr(hash + 1) + "\"") !=
             std::string::npos;
}

TEST(Pages, HaveNoLinkThatLeadsNowhere) {
  std::size_t count = 0;
  for (const std::string& name : pages_of_the_report()) {
    const std::string page = folder().file(name);
    const auto found = all_matches(page, R"re(\sid="([^"]*)")re");
    const std::set<std::string> ids(found.begin(), found.end());
    EXPECT_EQ(ids.size(), found.size()) << name << " has an id twice";
    for (const std::string& target : all_matches(page, R"re(\s(?:href|src)="([^"]*)")re")) {
      ++count;
      if (target.starts_with("#"))
        EXPECT_EQ(ids.count(target.substr(1)), 1U) << name << ": " << target;
      else
        EXPECT_TRUE(leads_somewhere(fs::path(name).parent_path(), target))
            << name << ": " << target;
    }
  }
  EXPECT_GT(count, 1000U);
}

TEST(Pages, ShowThePictureOfEachPageThatCarriesEvidence) {
  for (const auto& [path, position] : folder().positions()) {
    std::vector<json> evidence;
    collect_evidence(position["findings"], evidence);
    collect_evidence(position["duties"], evidence);
    const std::string id = position["position_id"];
    const std::string page = folder().file("positions/" + id + ".html");
    EXPECT_EQ(page.find("cannot be shown"), std::string::npos) << id;
    std::set<std::string> wanted;
    for (const json& one : evidence)
      wanted.insert("../pages/" + one["document_id"].get<std::string>().substr(0, 16) + "-" +
                    one["page"].dump());
    // A picture, or a page that was drawn again.
    const auto shown = all_matches(page, R"re(<img src="([^"]*)\.(?:jpg|svg)")re");
    for (const std::string& image : wanted)
      EXPECT_EQ(std::count(shown.begin(), shown.end(), image), 1) << id << ": " << image;
  }
}

TEST(QueueWorkbook, ListsEveryPositionInTheOrderOfPriority) {
  const std::string workbook = folder().path() / "queue.xlsx";
  const std::string sheet = run_tool({"unzip", "-p", workbook, "xl/worksheets/sheet1.xml"}).out;
  auto links =
      all_matches(run_tool({"unzip", "-p", workbook, "xl/worksheets/_rels/sheet1.xml.rels"}).out,
                  R"re(Target="([^"]*)")re");
  // The library writes paths as Windows has them.
  for (std::string& link : links) std::replace(link.begin(), link.end(), '\\', '/');
  const auto positions = folder().positions();
  for (const auto& [path, position] : positions) {
    const std::string page = "positions/" + position["position_id"].get<std::string>() + ".html";
    EXPECT_EQ(std::count(links.begin(), links.end(), page), 1) << page;
  }
  const std::string index = folder().file("index.html");
  const auto queue = all_matches(index, R"re(href="positions/([^"]*)\.html")re");
  ASSERT_EQ(queue.size(), positions.size());
  std::map<std::string, double> priorities;
  for (const auto& [path, position] : positions)
    priorities[position["position_id"]] = position["priority"];
  for (std::size_t i = 1; i < queue.size(); ++i)
    EXPECT_GE(priorities.at(queue[i - 1]), priorities.at(queue[i]));
  EXPECT_GT(priorities.at(queue.front()), 0.5);
  EXPECT_NE(sheet.find("<autoFilter"), std::string::npos);
}

std::int64_t count_in(const char* sql) {
  sqlite3* database = nullptr;
  const std::string file = folder().path() / "review.db";
  EXPECT_EQ(sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
  std::int64_t count = -1;
  const auto take = [](void* to, int, char** values, char**) {
    *static_cast<std::int64_t*>(to) = std::stoll(values[0]);
    return 0;
  };
  EXPECT_EQ(sqlite3_exec(database, sql, take, &count, nullptr), SQLITE_OK) << sql;
  sqlite3_close(database);
  return count;
}

TEST(ReviewDatabase, HoldsTheSameReview) {
  std::int64_t duties = 0, findings = 0;
  for (const auto& [path, position] : folder().positions()) {
    duties += std::ssize(position["duties"]);
    findings += std::ssize(position["findings"]);
  }
  EXPECT_EQ(count_in("SELECT count(*) FROM positions"), std::ssize(folder().positions()));
  EXPECT_EQ(count_in("SELECT count(*) FROM duties"), duties);
  EXPECT_EQ(count_in("SELECT count(*) FROM findings"), findings);
  EXPECT_EQ(count_in("SELECT count(*) FROM inputs"), std::ssize(folder().inputs()));
}

TEST(RunJson, TellsWhatWasRun) {
  const json run = folder().run();
  EXPECT_EQ(run["version"], "0.1.0");
  EXPECT_EQ(run["archives"], json::array({kSampleArchive}));
  EXPECT_EQ(run["counts"]["files"], std::ssize(folder().inputs()));
  EXPECT_EQ(run["counts"]["positions"], std::ssize(folder().positions()));
  const fs::path standards = places::source_data() + "/standards";
  for (const auto& entry : fs::recursive_directory_iterator(standards)) {
    if (entry.path().extension() != ".yaml") continue;
    const std::string name = fs::relative(entry.path(), standards).string();
    EXPECT_TRUE(RE2::FullMatch(run["standards"].value(name, ""), "[0-9a-f]{64}")) << name;
  }
  for (const char* time : {"started", "finished"})
    EXPECT_TRUE(RE2::FullMatch(run[time].get<std::string>(), R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"));
  EXPECT_LE(run["started"].get<std::string>(), run["finished"].get<std::string>());
}

}  // namespace
}  // namespace secondlook
