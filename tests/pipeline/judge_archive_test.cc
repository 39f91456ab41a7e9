// SPDX-License-Identifier: GPL-3.0-or-later
// Workers are forked, and draw any page as a few bytes.
#include "pipeline/judge_archive.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/pipeline/forked_worker.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/pipeline/sample_archive.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

DocumentReader drawing_reader() {
  DocumentReader reader;
  reader.page_image = [](std::string_view, std::string_view, int, double,
                         const std::vector<Box>&) -> Result<PageImage> {
    PageImage image;
    image.bytes = "drawn";
    image.extension = "png";
    image.width = 612;
    image.height = 792;
    return image;
  };
  return reader;
}

class JudgingAnArchive : public testing::Test {
 protected:
  // A file that was read as this, and a position of its own for it.
  void add(const std::string& name, std::string_view drawing) {
    folder.write("archive/" + name, "%PDF-1.7 " + name);
    archive.emplace(Archive::list({folder / "archive"}, {}).value());
    SurveyedFile& surveyed = known.files.emplace_back();
    for (const SourceFile& file : archive->files())
      if (file.path == name) surveyed.file = file;
    const Document document{surveyed.file.sha256, DrawnPaper::pages(drawing)};
    ASSERT_TRUE(cache.store(document));
    surveyed.papers = survey(document, name, filed::rules());
    known.plans.emplace_back().papers.push_back({.file = known.files.size() - 1});
    known.like.emplace_back();
  }

  Result<JudgedArchive> judge(int jobs = 1, std::function<bool()> stopped = {}) {
    WorkerPoolSettings settings;
    settings.spawn = []() -> Result<WorkerProcess> { return fork_worker(drawing_reader); };
    settings.stopped = std::move(stopped);
    const OfficeFiles office(folder.path() / "cache", {});
    WorkerPool pool(std::move(settings));
    PageDrawing drawing(*archive, office, pool, jobs);
    Progress progress(/*quiet=*/true);
    auto writer = made::open(folder / "out");
    if (!writer) std::abort();
    auto judged = judge_archive(known, filed::rules_on_demand(), cache, stages, jobs, drawing,
                                *writer, progress);
    if (judged && !judged->stopped) {
      EXPECT_TRUE(writer->finish(made::run()));
    }
    return judged;
  }

  std::vector<nlohmann::json> positions() const {
    std::istringstream lines(made::read(folder / "out/positions.jsonl"));
    std::vector<nlohmann::json> all;
    for (std::string line; std::getline(lines, line);) all.push_back(nlohmann::json::parse(line));
    return all;
  }

  // The first plan's post under a director: a box of so many people below it, and a chief with such
  // a box beside it.
  void place_first(int below, int beside) {
    std::vector<Post> posts(5);
    enum : std::size_t { first, director, chief, below_first, below_chief };
    posts[chief].identity.title = "Chief";
    for (Post& post : posts) post.evidence.emplace_back();
    posts[below_first].headcount = below;
    posts[below_chief].headcount = beside;
    const auto put = [&](std::size_t subordinate, std::size_t supervisor) {
      posts[subordinate].supervisor = supervisor;
      posts[supervisor].subordinates.push_back(subordinate);
    };
    put(first, director);
    put(chief, director);
    put(below_first, first);
    put(below_chief, chief);
    posts[first].position = 0;
    known.organization = {std::move(posts), {{0, {first}}}};
  }

  ScratchFolder folder;
  ExtractCache cache = ExtractCache::open(folder / "cache", "v").value();
  StageCache stages;
  std::optional<Archive> archive;
  SurveyedArchive known;
};

TEST_F(JudgingAnArchive, WritesPositionsInTheOrderOfThePlansWithTheirPages) {
  // More than one batch of a single thread.
  for (int i = 0; i < 11; ++i)
    add("f" + std::to_string(10 + i) + ".pdf",
        filed::description("BT-05" + std::to_string(10 + i), "12"));
  const auto judged = judge();
  ASSERT_TRUE(judged) << to_string(judged.error());
  EXPECT_FALSE(judged->stopped);
  ASSERT_THAT(judged->ids, SizeIs(11));
  const auto written = positions();
  ASSERT_THAT(written, SizeIs(11));
  for (std::size_t i = 0; i < written.size(); ++i) {
    EXPECT_EQ(written[i]["position_id"], judged->ids[i]);
    EXPECT_EQ(written[i]["classified"]["pd_number"], "BT-05" + std::to_string(10 + i));
  }
  const std::string page = made::read(folder / ("out/positions/" + judged->ids[10] + ".html"));
  EXPECT_THAT(page, HasSubstr("<img src="));
  EXPECT_THAT(page, testing::Not(HasSubstr("cannot be shown")));
}

TEST_F(JudgingAnArchive, GivesTheJudgeWhatTheArchiveKnows) {
  add("a.pdf", filed::description("BT-0417", "12"));
  add("b.pdf", filed::description("BT-0418", "13"));
  place_first(7, 3);
  known.like[0].nearest = 1;
  known.like[0].others = {{"bt-0418", "Program Analyst", "GS", {"0343"}, 13, 1}};
  known.like[0].findings = {
      {"inconsistent-with-like-positions", Severity::high, "One is like it.", "a passage", {}}};
  ASSERT_TRUE(judge());
  const auto written = positions();
  ASSERT_THAT(written, SizeIs(2));
  EXPECT_EQ(written[0]["supervision"]["subordinates_charted"], 7);
  EXPECT_EQ(written[0]["like_positions"][0]["grade"], 13);
  EXPECT_THAT(written[0]["findings"].dump(), HasSubstr("inconsistent-with-like-positions"));
  EXPECT_TRUE(written[1]["supervision"]["subordinates_charted"].is_null());
  const std::string page = made::read(
      folder / ("out/positions/" + written[0]["position_id"].get<std::string>() + ".html"));
  EXPECT_THAT(page, HasSubstr("The duties side by side"));
}

TEST_F(JudgingAnArchive, ComesOutTheSameWithAnyNumberOfThreads) {
  for (int i = 0; i < 5; ++i)
    add("f" + std::to_string(i) + ".pdf", filed::description("BT-05" + std::to_string(i), "12"));
  ASSERT_TRUE(judge(1));
  const std::string one = made::read(folder / "out/positions.jsonl");
  ASSERT_TRUE(judge(3));
  EXPECT_EQ(made::read(folder / "out/positions.jsonl"), one);
}

TEST_F(JudgingAnArchive, StopsWhereTheRunIsToldTo) {
  add("a.pdf", filed::description("BT-0417", "12"));
  const auto judged = judge(1, [] { return true; });
  ASSERT_TRUE(judged);
  EXPECT_TRUE(judged->stopped);
  EXPECT_THAT(judged->ids, testing::IsEmpty());
}

// A second run over the same archive: what was read is gone, so all that it has is what was kept.
class JudgingAgain : public JudgingAnArchive {
 protected:
  void SetUp() override {
    stages = StageCache(folder.path() / "kept", "these rules");
    add("a.pdf", filed::description("BT-0417", "12"));
    add("b.pdf", filed::description("BT-0418", "13"));
    for (SurveyedFile& file : known.files) file.extract = "read of " + file.file.path;
    place_first(7, 3);
    known.like[0].nearest = 1;
    known.like[0].others = {{"bt-0418", "Program Analyst", "GS", {"0343"}, 13, 1}};
    known.reference_date = "2024-05-01";
    ASSERT_TRUE(judge());
    first = made::read_all(folder / "out");
    std::filesystem::remove_all(folder / "cache");
  }
  // It has to be judged anew, for which what was read is missing.
  bool is_judged_anew() { return !judge(); }

  decltype(made::read_all({})) first;
};

TEST_F(JudgingAgain, GivesTheSameReviewFromWhatWasKept) {
  ASSERT_TRUE(judge(2));
  EXPECT_EQ(made::read_all(folder / "out"), first);
}

TEST_F(JudgingAgain, TakesNothingWhereAnythingThatCountsHasChanged) {
  const SurveyedArchive same = known;
  const std::pair<const char*, std::function<void()>> changes[] = {
      {"what was read", [&] { known.files[0].extract = "read otherwise"; }},
      {"the path", [&] { known.files[0].file.path = "other.pdf"; }},
      {"the link's confidence", [&] { known.plans[0].papers[0].confidence = 0.5; }},
      {"the link's reasons", [&] { known.plans[0].papers[0].reasons = {"same folder"}; }},
      {"a doubtful link", [&] { known.plans[0].papers[0].doubtful = true; }},
      {"the rows that are linked", [&] { known.plans[0].papers[0].entries = {0}; }},
      {"one paper more", [&] { known.plans[0].papers.push_back({.file = 1}); }},
      {"its place", [&] { place_first(8, 3); }},
      {"no place", [&] { known.organization = {}; }},
      {"those beside it", [&] { place_first(7, 4); }},
      {"a like position", [&] { known.like[0].others[0].grade = 14; }},
      {"no nearest position", [&] { known.like[0].nearest.reset(); }},
      {"the nearest one's paper", [&] { known.files[1].extract = "read otherwise"; }},
      {"what is found against like ones", [&] { known.like[0].findings.emplace_back(); }},
      {"the archive's newest date", [&] { known.reference_date = "2024-05-02"; }},
      {"the rules", [&] { stages = StageCache(folder.path() / "kept", "other rules"); }}};
  for (const auto& [what, change] : changes) {
    known = same;
    change();
    EXPECT_TRUE(is_judged_anew()) << what;
  }
}

TEST_F(JudgingAgain, JudgesAnewWhereAPageComesOutOtherwise) {
  const EncodedImage wider{"<svg/>", "svg", 800, 792, 72};
  stages.store(stages.key("page", known.files[0].extract, 1), wider);
  EXPECT_TRUE(is_judged_anew());
}

TEST_F(JudgingAnArchive, FailsWhereTheCacheHasLostADocument) {
  add("a.pdf", filed::description("BT-0417", "12"));
  std::filesystem::remove_all(folder / "cache");
  const auto judged = judge();
  ASSERT_FALSE(judged);
  EXPECT_EQ(judged.error().where, "a.pdf");
  EXPECT_EQ(judged.error().reason, "what was read of it is gone from the cache");
}

}  // namespace
}  // namespace secondlook
