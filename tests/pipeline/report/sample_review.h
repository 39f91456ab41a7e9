// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewed positions made by hand, and a folder to write them to.
#pragma once
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "models/review.h"
#include "pipeline/ingest/source_file.h"
#include "pipeline/report/page_images.h"
#include "pipeline/report/review_writer.h"
#include "tests/places.h"

namespace secondlook::made {

/// A document id of 64 times the same digit.
inline std::string document(char digit) { return std::string(64, digit); }

inline Evidence words(char digit, int page, std::string quote) {
  const std::string path = std::string("region 4/") + digit + ".pdf";
  return {document(digit),  path,      page, {72.0, 90.123456, 300.5, 104.0},
          std::move(quote), "asserted"};
}

template <class T>
Stated<T> stated(T value, int page = 1) {
  return {std::move(value), {words('a', page, "as printed")}};
}

/// A GS-0801/1301-13 engineer whose factor points do not add up: every field is filled.
inline ReviewedPosition engineer() {
  ReviewedPosition position;
  position.file.id = "general-engineer-0a1b2c3d";
  position.file.papers = {
      {.record = {document('a'), "region 4/a.pdf", RecordKind::position_description, 1, 5, 2, {}},
       .reasons = {}},
      {.record = {document('b'), "region 4/b.pdf", RecordKind::evaluation_statement, 3, 4, 0, {}},
       .confidence = 0.97,
       .reasons = {"same PD number S-4711"}}};
  PositionDescription& description = position.file.description;
  Classification& classified = description.classified;
  classified.title = stated<std::string>("General Engineer");
  classified.pay_plan = stated<std::string>("GS");
  classified.series = {stated<std::string>("0801"), stated<std::string>("1301")};
  classified.grade = stated(13);
  classified.pd_number = stated<std::string>("S-4711");
  classified.organization = {stated<std::string>("Department of Examples"),
                             stated<std::string>("Office of Samples")};
  classified.supervisory = stated<std::string>("neither");
  classified.flsa = stated<std::string>("exempt");
  description.duties = {
      {"Reviews designs of samples.", 60.0, {"reviews"}, {words('a', 2, "Reviews designs")}},
      {"Advises the chief.", 40.0, {}, {words('a', 3, "Advises the chief")}}};
  StatedEvaluation& claims = description.stated;
  claims.factors = {{"fes-1", "1-8", 1550, "", {words('a', 2, "Level 1-8 1550 points")}, {}},
                    {"fes-2", "2-4", 450, "", {words('a', 3, "Level 2-4 450 points")}, {}},
                    {"fes-7", "7-D", std::nullopt, "", {words('a', 4, "Level 7-D")}, {}}};
  claims.total_points = stated(3220, 4);
  claims.grade = stated(13, 4);
  claims.point_range = stated(std::pair(3155, 3600), 4);
  description.formal_entries = {
      {"classification certification", "2019-04-01", true, {words('a', 1, "J. Roe 4/1/2019")}}};
  position.findings = {
      {"points-arithmetic",
       Severity::high,
       "The factor points add up to 2000, but the stated total is 3220.",
       "Introduction to the Position Classification Standards, Section IV",
       {words('a', 4, "Total points 3220"), words('a', 2, "Level 1-8 1550 points")}},
      {"papers-missing",
       Severity::low,
       "No organization chart was found for this position.",
       "Classifier's Handbook, chapter 1",
       {}}};
  position.priority = 0.8125;
  return position;
}

/// The same, with what the review makes of it.
inline ReviewedPosition evaluated_engineer() {
  ReviewedPosition position = engineer();
  FactorEvaluation knowledge;
  knowledge.factor = "1";
  knowledge.level = "1-7";
  knowledge.points = 1250;
  knowledge.confidence = 0.85;
  knowledge.reason = "knows a field of engineering in full";
  knowledge.level_below = "1-6: principles of the field";
  knowledge.level_above = "1-8: mastery of the field";
  knowledge.missing_for_next = {"applies new theory"};
  knowledge.citation = "Appendix 3, Level 1-7";
  knowledge.citation_below = "Appendix 3, Level 1-6";
  knowledge.citation_above = "Appendix 3, Level 1-8";
  knowledge.evidence = {words('a', 2, "Knows bridges and dams")};
  Evaluation fes;
  fes.standard = "fes";
  fes.applies = true;
  fes.why = "nine factors can be read";
  fes.factors = {knowledge};
  fes.points = 2890;
  fes.grade = fes.grade_low = 12;
  fes.grade_high = 13;
  FactorEvaluation level;
  level.factor = "LEVEL";
  level.level = "not-met";
  level.confidence = 0.6;
  Evaluation executive;
  executive.standard = "executive";
  executive.why = "nothing points above GS-15";
  executive.considerations = {level};
  position.evaluations = {fes, executive};
  position.recommended = {"GS", 12, 0.85, "GS-12 by 2890 points."};
  position.desk_audit_questions = {"Which problem took the most?"};
  return position;
}

/// A position of which nothing is known but that it exists.
inline ReviewedPosition unknown(std::string id, double priority) {
  ReviewedPosition position;
  position.file.id = std::move(id);
  position.priority = priority;
  return position;
}

inline SourceFile input(std::string path, Outcome outcome, std::string reason = {}) {
  SourceFile file;
  file.path = std::move(path);
  file.sha256 = document('a');
  file.bytes = 1234;
  file.media_type = "application/pdf";
  file.outcome = outcome;
  file.reason = std::move(reason);
  file.pages = 5;
  file.ocr_pages = 2;
  file.positions = 1;
  return file;
}

inline RunRecord run() {
  RunRecord run;
  run.version = "0.1.0";
  run.archives = {"archive"};
  run.settings = {{"jobs", "2"}};
  run.standards = {{"fes.yaml", document('f')}};
  run.started = "2026-01-31T10:00:00Z";
  run.finished = "2026-01-31T10:00:05Z";
  return run;
}

/// A page of letter size at 100 dots an inch, whose bytes name the page.
inline Result<EncodedImage> letter_page(const std::string& document_id, int page) {
  return EncodedImage{"image of " + document_id + " page " + std::to_string(page), "png", 850, 1100,
                      100};
}

inline Result<ReviewWriter> open(const std::filesystem::path& out) {
  return ReviewWriter::open(out, std::filesystem::path(places::source_data()) / "report");
}

/// Writes a whole review of these positions, and expects it to succeed.
inline void write_review(const std::filesystem::path& out,
                         const std::vector<ReviewedPosition>& positions,
                         const std::vector<SourceFile>& inputs = {}) {
  auto writer = open(out);
  ASSERT_TRUE(writer) << to_string(writer.error());
  for (const ReviewedPosition& position : positions) {
    const auto done = writer->add_position(position, letter_page);
    ASSERT_TRUE(done) << to_string(done.error());
  }
  for (const SourceFile& file : inputs) {
    const auto done = writer->add_input(file);
    ASSERT_TRUE(done) << to_string(done.error());
  }
  const auto done = writer->finish(run());
  ASSERT_TRUE(done) << to_string(done.error());
}

inline std::string read(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  EXPECT_TRUE(stream) << path;
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Every file below a folder with its bytes, by relative path.
inline std::vector<std::pair<std::string, std::string>> read_all(
    const std::filesystem::path& folder) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files.emplace_back(std::filesystem::relative(entry.path(), folder).string(),
                         read(entry.path()));
  std::sort(files.begin(), files.end());
  return files;
}

/// What a shell command writes to its standard output, and its exit status.
inline std::pair<std::string, int> shell(const std::string& command) {
  std::string output;
  FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) return {"", -1};
  std::array<char, 4096> block{};
  while (const std::size_t count = fread(block.data(), 1, block.size(), pipe))
    output.append(block.data(), count);
  const int status = pclose(pipe);
  return {output, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

}  // namespace secondlook::made
