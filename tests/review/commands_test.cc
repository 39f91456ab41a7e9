// SPDX-License-Identifier: GPL-3.0-or-later
// The commands beside `review`, and what wrong usage costs.
#include <gmock/gmock.h>
#include <re2/re2.h>

#include <set>
#include <sstream>

#include "tests/places.h"
#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;

const std::string kDigital =
    kSampleArchive + "/digital/Office of Management Services/Contract Specialist GS-1102-13.pdf";
const std::string kScan = kSampleArchive + "/scanned/Box 07/3045.png";

std::vector<json> json_lines(const std::string& text) {
  std::vector<json> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(json::parse(line));
  return lines;
}

/// Nothing on standard output, one line on standard error, the status of wrong usage.
void expect_refused(const Ended& ended) {
  EXPECT_EQ(ended.status, 2);
  EXPECT_EQ(ended.out, "");
  EXPECT_TRUE(RE2::FullMatch(ended.err, "[^\n]+\n")) << ended.err;
}

TEST(TextCommand, PrintsTheWordsOfAPdfPageByPage) {
  const Ended ended = run_program({"text", kDigital});
  ASSERT_EQ(ended.status, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  EXPECT_THAT(ended.out, HasSubstr("Contract Specialist"));
  EXPECT_THAT(ended.out, HasSubstr("OMS-0611"));
  EXPECT_EQ(std::count(ended.out.begin(), ended.out.end(), '\f'), 1);  // between its two pages
}

TEST(TextCommand, PrintsOnePage) {
  const std::string all = run_program({"text", kDigital}).out;
  const Ended second = run_program({"text", kDigital, "--page", "2"});
  ASSERT_EQ(second.status, 0) << second.err;
  EXPECT_EQ(second.out, all.substr(all.find('\f') + 1));
}

TEST(TextCommand, GivesEachWordWithItsBoxInPointsWhereItStandsOnThePage) {
  const Ended ended = run_program({"text", kDigital, "--words"});
  ASSERT_EQ(ended.status, 0) << ended.err;
  const auto words = json_lines(ended.out);
  ASSERT_GT(words.size(), 100U);
  for (const json& word : words) {
    ASSERT_EQ(word.size(), 5U) << word;
    EXPECT_TRUE(word["page"] == 1 || word["page"] == 2) << word;
    EXPECT_NE(word["text"], "");
    EXPECT_EQ(word["confidence"], 1.0);
    EXPECT_EQ(word["origin"], "text_layer");
    ASSERT_EQ(word["box"].size(), 4U);
  }
  // As Poppler's own tool has it: the PD number stands once on the first page.
  const std::string theirs = run_tool({"pdftotext", "-bbox", "-l", "1", kDigital, "-"}).out;
  double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
  ASSERT_TRUE(RE2::PartialMatch(
      theirs,
      R"re(<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">OMS-0611</word>)re",
      &x0, &y0, &x1, &y1));
  const auto ours = std::find_if(words.begin(), words.end(),
                                 [](const json& word) { return word["text"] == "OMS-0611"; });
  ASSERT_NE(ours, words.end());
  EXPECT_NEAR((*ours)["box"][0].get<double>(), x0, 1);
  EXPECT_NEAR((*ours)["box"][1].get<double>(), y0, 4);  // fonts differ in what they call their top
  EXPECT_NEAR((*ours)["box"][2].get<double>(), x1, 1);
  EXPECT_NEAR((*ours)["box"][3].get<double>(), y1, 4);
}

TEST(TextCommand, RecognisesAScanAndSaysHowSureItIs) {
  const Ended ended = run_program({"text", kScan, "--words"});
  ASSERT_EQ(ended.status, 0) << ended.err;
  const auto words = json_lines(ended.out);
  ASSERT_GT(words.size(), 50U);
  std::set<std::string> texts;
  for (const json& word : words) {
    texts.insert(word["text"]);
    EXPECT_EQ(word["origin"], "ocr");
    EXPECT_GE(word["confidence"], 0);
    EXPECT_LE(word["confidence"], 1);
    EXPECT_LE(word["box"][2], 620);
  }
  EXPECT_THAT(texts, IsSupersetOf({"Program", "Support", "Specialist"}));
}

TEST(TextCommand, ReadsAFileInAZip) {
  const ScratchFolder scratch;
  const std::string zip = scratch / "one.zip";
  ASSERT_EQ(run_tool({"zip", "-q", "-j", zip, kDigital}).status, 0);
  // A zip file is a folder of papers, not one of them.
  const Ended ended = run_program({"text", zip});
  expect_refused(ended);
}

TEST(TextCommand, RefusesWhatItCannotReadInOneLine) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"text", "/nowhere/pd.pdf"},
        {"text", kSampleArchive},
        {"text", kSampleArchive + "/digital/README.txt"},
        {"text", kDigital, "--page", "3"}}) {
    const Ended ended = run_program(arguments);
    expect_refused(ended);
    EXPECT_THAT(ended.err, StartsWith("secondlook: ")) << arguments[1];
  }
}

std::string explained(const std::string& wanted) {
  const Ended ended = run_program({"explain", sample_review().folder.path(), wanted});
  EXPECT_EQ(ended.status, 0) << ended.err;
  return ended.out;
}

TEST(ExplainCommand, KnowsAPositionByItsIdItsPdNumberAndAPartOfItsTitle) {
  const auto position = sample_review().folder.positions().at(
      "digital/Office of Management Services/HR Specialist (Classification) GS-0201-12.pdf");
  const std::string told = explained(position["position_id"]);
  EXPECT_THAT(told, HasSubstr("Human Resources Specialist (Classification), GS-0201-12"));
  EXPECT_THAT(told, HasSubstr("[points-arithmetic]"));
  EXPECT_THAT(told, HasSubstr("2,965"));
  EXPECT_THAT(told, HasSubstr("GS-0201-12.pdf, page "));
  EXPECT_EQ(explained("oms-0307"), told);
  EXPECT_EQ(explained("specialist (classification)"), told);
}

TEST(ExplainCommand, NamesTheCandidatesWhereSeveralFit) {
  const Ended ended =
      run_program({"explain", sample_review().folder.path(), "contract specialist"});
  EXPECT_EQ(ended.status, 2);
  EXPECT_EQ(ended.out, "");
  EXPECT_THAT(ended.err, HasSubstr("fits 2 positions"));
  std::size_t named = 0;
  for (const auto& [path, position] : sample_review().folder.positions())
    if (ended.err.find(position["position_id"].get<std::string>()) != std::string::npos) {
      ++named;
      EXPECT_EQ(position["classified"]["title"], "Contract Specialist");
    }
  EXPECT_EQ(named, 2U);
}

TEST(ExplainCommand, SaysWhatItDoesNotKnow) {
  expect_refused(run_program({"explain", sample_review().folder.path(), "Astronaut"}));
  expect_refused(run_program({"explain", "/nowhere", "OMS-0611"}));
  expect_refused(run_program({"explain", kSampleArchive, "OMS-0611"}));
}

TEST(StandardsCommand, FindsTheProgramsOwnStandardsSound) {
  const Ended ended = run_program({"standards", "check"});
  EXPECT_EQ(ended.status, 0) << ended.out;
  EXPECT_THAT(ended.out, HasSubstr("fes.yaml"));
  EXPECT_THAT(ended.out, HasSubstr("files are sound"));
}

TEST(StandardsCommand, SaysWhereAStandardIsWrong) {
  const ScratchFolder scratch;
  fs::copy(places::source_data() + "/standards", scratch.path() / "standards",
           fs::copy_options::recursive);
  std::string fes = bytes_of(scratch.path() / "standards/fes.yaml");
  ASSERT_NE(fes.find("1550"), std::string::npos);
  scratch.write("standards/fes.yaml", fes.replace(fes.find("1550"), 4, "many"));
  const std::string folder = scratch / "standards";
  const Ended checked = run_program({"standards", "--standards", folder, "check"});
  EXPECT_EQ(checked.status, 1);
  EXPECT_TRUE(RE2::PartialMatch(checked.out, R"(fes\.yaml:\d+: )")) << checked.out;

  const Ended ended =
      run_program({"review", kSampleArchive, "--out", scratch / "review", "--standards", folder});
  expect_refused(ended);
  EXPECT_THAT(ended.err, HasSubstr("fes.yaml:"));
  EXPECT_FALSE(fs::exists(scratch / "review"));
}

TEST(StandardsCommand, ListsAndShowsThem) {
  const Ended list = run_program({"standards", "list"});
  EXPECT_EQ(list.status, 0);
  for (const char* name : {"fes", "gssg", "series", "pay_plans", "superseded", "general"}) {
    EXPECT_TRUE(RE2::PartialMatch(list.out, std::string("(?m)^") + name + " ")) << name;
    const Ended shown = run_program({"standards", "show", name});
    EXPECT_EQ(shown.status, 0) << name;
    EXPECT_GT(shown.out.size(), 500U) << name;
  }
  EXPECT_THAT(run_program({"standards", "show", "fes"}).out, HasSubstr("Level 1-8, 1550 points"));
  const Ended unknown = run_program({"standards", "show", "astrology"});
  EXPECT_NE(unknown.status, 0);
  EXPECT_THAT(unknown.out + unknown.err, HasSubstr("astrology"));
}

TEST(CommandLine, TellsItsVersionAndItsCommands) {
  const Ended version = run_program({"--version"});
  EXPECT_EQ(version.status, 0);
  EXPECT_TRUE(RE2::FullMatch(version.out, R"([^\n]*\d+\.\d+\.\d+\n)")) << version.out;
  const Ended help = run_program({"--help"});
  EXPECT_EQ(help.status, 0);
  for (const char* command : {"review", "text", "explain", "standards"})
    EXPECT_THAT(help.out, HasSubstr(command));
  EXPECT_THAT(help.out, Not(HasSubstr("worker")));
  const Ended of_review = run_program({"review", "--help"});
  EXPECT_EQ(of_review.status, 0);
  for (const char* option : {"--out", "--jobs", "--cache", "--standards", "--strict"})
    EXPECT_THAT(of_review.out, HasSubstr(option));
}

TEST(WrongUsage, CostsStatusTwoAndWritesNothing) {
  const ScratchFolder scratch;
  const std::string out = scratch / "review";
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{},
        {"revue", kSampleArchive, "--out", out},
        {"review"},
        {"review", kSampleArchive},
        {"review", "--out", out},
        {"review", kSampleArchive, "--out", out, "--jobs", "0"},
        {"review", kSampleArchive, "--out", out, "--jobs", "many"},
        {"review", kSampleArchive, "--out", out, "--quick"},
        {"text"},
        {"text", kDigital, "--page", "0"},
        {"explain", out},
        {"standards"}}) {
    const Ended ended = run_program(arguments);
    EXPECT_EQ(ended.status, 2) << testing::PrintToString(arguments);
    EXPECT_EQ(ended.out, "") << testing::PrintToString(arguments);
    EXPECT_FALSE(ended.err.empty()) << testing::PrintToString(arguments);
    EXPECT_FALSE(fs::exists(out)) << testing::PrintToString(arguments);
  }
}

TEST(WrongUsage, OfFilesAndFoldersIsNamedInOneLineAndWritesNothing) {
  const ScratchFolder scratch;
  scratch.write("a file", "in the way");
  const std::string out = scratch / "review";
  const std::vector<std::vector<std::string>> commands{
      {"/nowhere/archive", "--out", out},
      {kSampleArchive, "/nowhere/archive", "--out", out},
      {kSampleArchive, "--out", scratch / "a file"},
      {kSampleArchive, "--out", scratch / "a file/review"},
      {kSampleArchive, "--out", "/proc/review"},
      {kSampleArchive, "--out", out, "--cache", scratch / "a file"},
      {kSampleArchive, "--out", out, "--standards", "/nowhere/standards"}};
  for (std::vector<std::string> arguments : commands) {
    arguments.insert(arguments.begin(), "review");
    const Ended ended = run_program(arguments);
    expect_refused(ended);
    EXPECT_THAT(ended.err, StartsWith("secondlook: ")) << testing::PrintToString(arguments);
    EXPECT_FALSE(fs::exists(out)) << testing::PrintToString(arguments);
  }
  EXPECT_EQ(bytes_of(scratch / "a file"), "in the way");
}

}  // namespace
}  // namespace secondlook
