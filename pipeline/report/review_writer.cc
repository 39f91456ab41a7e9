// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/review_writer.h"

#include <system_error>
#include <utility>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/decisions/scenario_log.h"
#include "pipeline/report/allocations_workbook.h"
#include "pipeline/report/csv_files.h"
#include "pipeline/report/evidence_pages.h"
#include "pipeline/report/mission/alignment_files.h"
#include "pipeline/report/mission/alignment_matrix.h"
#include "pipeline/report/organization_page.h"
#include "pipeline/report/output_file.h"
#include "pipeline/report/overview/overview_page.h"
#include "pipeline/report/page_store.h"
#include "pipeline/report/position_json.h"
#include "pipeline/report/position_page.h"
#include "pipeline/report/position_rows.h"
#include "pipeline/report/queue_page.h"
#include "pipeline/report/queue_workbook.h"
#include "pipeline/report/review_database.h"
#include "pipeline/report/review_queue.h"
#include "pipeline/report/run_json.h"
#include "pipeline/report/staged_folder.h"
#include "pipeline/report/statement/compose_statement.h"
#include "pipeline/report/statement/statement_document.h"
#include "pipeline/report/statement/statement_page.h"
#include "pipeline/report/structure/briefing.h"
#include "pipeline/report/structure/briefing_page.h"
#include "pipeline/report/structure/executives_page.h"
#include "pipeline/report/structure/scenario_rows.h"
#include "pipeline/report/structure/structure_json.h"
#include "pipeline/structure/scenario_posts.h"

namespace secondlook {
namespace fs = std::filesystem;
namespace {
constexpr const char* kFolders[] = {"positions", "pages", "queue", "organization", "statements"};
constexpr const char* kFiles[] = {
    "positions.jsonl",   "findings.csv",    "inputs.csv",       "queue.xlsx",
    "review.db",         "run.json",        "review.css",       "review.js",
    "queue.js",          "overview.css",    "index.html",       "overview.html",
    "organization.html", "executives.html", "executives.css",   "structure.jsonl",
    "proposals.jsonl",   "statement.css",   "allocations.xlsx", "alignment.jsonl",
    "priorities.yaml",   "briefing.html",   "briefing.css"};
constexpr const char* kTemplates[] = {"review.css",   "review.js",      "queue.js",
                                      "overview.css", "executives.css", "statement.css",
                                      "briefing.css"};
}  // namespace

struct ReviewWriter::Open {
  Open(StagedFolder staged, ReviewDatabase created, OutputFile lines, StatementWording words)
      : folder(std::move(staged)),
        database(std::move(created)),
        positions(std::move(lines)),
        wording(std::move(words)) {}
  StagedFolder folder;
  ReviewDatabase database;
  OutputFile positions;  // positions.jsonl
  StatementWording wording;
  std::vector<VacantPost> vacancies;  // of SES, SL and ST
  MissionAlignment alignment;         // empty where no priorities are known
  std::vector<BriefedFinding> briefed;
  std::vector<ScenarioPost> scenario_posts;
  PageStore pages{folder, database};
};

ReviewWriter::ReviewWriter(std::unique_ptr<Open> open) : open_(std::move(open)) {}
ReviewWriter::ReviewWriter(ReviewWriter&&) noexcept = default;
ReviewWriter& ReviewWriter::operator=(ReviewWriter&&) noexcept = default;
ReviewWriter::~ReviewWriter() = default;

Result<ReviewWriter> ReviewWriter::open(const fs::path& out, const fs::path& templates) {
  std::vector<std::string> entries(std::begin(kFolders), std::end(kFolders));
  entries.insert(entries.end(), std::begin(kFiles), std::end(kFiles));
  auto folder = StagedFolder::open(out, std::move(entries));
  if (!folder) return tl::unexpected(folder.error());
  for (const char* name : kFolders) {
    std::error_code error;
    fs::create_directory(folder->path() / name, error);
    if (error)
      return tl::unexpected(Problem{Problem::Kind::unmet_need, out.string(), error.message()});
  }
  for (const char* name : kTemplates) {
    std::error_code error;
    fs::copy_file(templates / name, folder->path() / name, error);
    if (error)
      return tl::unexpected(
          Problem{Problem::Kind::unmet_need, (templates / name).string(), error.message()});
  }
  auto database = ReviewDatabase::create(folder->path() / "review.db");
  if (!database) return tl::unexpected(database.error());
  // First of all, as they cannot be had again, and a former review.db that does not give them up
  // must stay.
  const fs::path former = out / "review.db";
  auto kept = carry_decisions(former, database->database()).and_then([&] {
    return carry_scenarios(former, database->database());
  });
  if (!kept) return tl::unexpected(kept.error());
  auto wording = StatementWording::load(templates / "statement.yaml");
  if (!wording) return tl::unexpected(wording.error().front());
  auto positions = OutputFile::create(folder->path() / "positions.jsonl");
  if (!positions) return tl::unexpected(positions.error());
  return ReviewWriter(std::make_unique<Open>(std::move(*folder), std::move(*database),
                                             std::move(*positions), std::move(*wording)));
}

PageStore& ReviewWriter::pages() { return open_->pages; }

Result<ReadyPosition> ReviewWriter::ready(const ReviewedPosition& position,
                                          const ShownPages& shown) const {
  const std::string& id = position.file.id;
  MarkedPages marks;
  ReadyPosition ready{.id = id,
                      .json = position_json(position) + "\n",
                      .page = position_page(position, shown, open_->wording, marks).markup(),
                      .statement = {},
                      .document = {},
                      .rows = position_rows(position).bytes(),
                      .shown = {},
                      .alignment = position.alignment,
                      .facts = structural_facts(position)};
  const DraftStatement statement = compose_statement(position, open_->wording);
  ready.statement = statement_page(statement, id, marks).markup();
  auto document = statement_document(statement, id, marks);
  if (!document) return tl::unexpected(document.error());
  ready.document = std::move(*document);
  for (const auto& [document_id, page] : evidence_pages(position))
    ready.shown.push_back({document_id, page, shown(document_id, page)});
  return ready;
}

Result<void> ReviewWriter::write_files(const ReadyPosition& ready) const {
  const StagedFolder& folder = open_->folder;
  const std::string statement = "statements/" + ready.id;
  return folder.write("positions/" + ready.id + ".html", ready.page)
      .and_then([&] { return folder.write(statement + ".html", ready.statement); })
      .and_then([&] { return folder.write(statement + ".docx", ready.document); });
}

Result<void> ReviewWriter::add_position(const ReadyPosition& ready) {
  open_->positions.write(ready.json);
  return open_->database.add_rows(ready.rows);
}

Result<void> ReviewWriter::add_position(const ReviewedPosition& position,
                                        const PageImages& page_images) {
  Result<void> stored;
  const auto written = ready(position, [&](const std::string& document_id, int page) {
    auto shown = pages().get({document_id, page}, page_images);
    if (shown) return std::move(*shown);
    stored = tl::unexpected(shown.error());
    return StoredPage{};
  });
  if (!stored) return stored;
  if (!written) return tl::unexpected(written.error());
  return add_position(*written).and_then([&] { return write_files(*written); });
}

Result<void> ReviewWriter::add_input(const SourceFile& file) { return open_->database.add(file); }

Result<void> ReviewWriter::add_organization(const Organization& organization,
                                            const std::vector<std::string>& ids) {
  open_->vacancies = executive_vacancies(organization, ids);
  return write_organization_pages(organization, ids, open_->folder.path());
}

void ReviewWriter::add_alignment(MissionAlignment alignment) {
  open_->alignment = std::move(alignment);
}

Result<void> ReviewWriter::add_structure(const StructureReview& review) {
  open_->briefed = briefed_findings(review.structure, review.findings);
  open_->scenario_posts = scenario_posts(review.structure);
  const fs::path& folder = open_->folder.path();
  return write_file(folder / "structure.jsonl", structure_lines(review))
      .and_then([&] { return write_file(folder / "proposals.jsonl", proposal_lines(review)); })
      .and_then([&] {
        return write_file(folder / "executives.html",
                          executives_page(review, alignment_matrix(open_->alignment)).markup());
      });
}

Result<void> ReviewWriter::finish(const RunRecord& run) {
  const auto spent = std::exchange(open_, nullptr);
  const fs::path& folder = spent->folder.path();
  Database& review = spent->database.database();
  return spent->positions.close()
      .and_then([&] { return spent->database.complete(run); })
      .and_then([&] { return write_alignment_files(spent->alignment, folder); })
      .and_then([&] { return write_findings_csv(review, folder / "findings.csv"); })
      .and_then([&] { return write_inputs_csv(review, folder / "inputs.csv"); })
      .and_then([&] { return write_queue_workbook(review, folder / "queue.xlsx", folder); })
      .and_then([&] { return write_scenario_posts(review, spent->scenario_posts); })
      .and_then([&] { return write_vacancies(review, spent->vacancies); })
      .and_then([&] { return read_allocations(review, std::move(spent->vacancies)); })
      .and_then([&](const Allocations& allocations) {
        return write_allocations_workbook(allocations, spent->alignment,
                                          folder / "allocations.xlsx", folder)
            .and_then([&] {
              return read_briefing(review, allocations, spent->briefed,
                                   spent->alignment.priorities);
            })
            .and_then([&](const Briefing& briefing) {
              return write_file(folder / "briefing.html", briefing_page(briefing).markup());
            });
      })
      .and_then([&] { return write_queue_pages(review, folder); })
      .and_then([&] { return read_overview(review); })
      .and_then([&](const ReviewOverview& overview) {
        return write_file(folder / "overview.html", overview_page(overview).markup());
      })
      .and_then([&]() -> Result<void> {
        const auto counts = count(review);
        if (!counts) return tl::unexpected(counts.error());
        return write_file(folder / "run.json", run_json(run, *counts));
      })
      .and_then([&] { return spent->database.close(); })
      .and_then([&] { return spent->folder.commit(); });
}

}  // namespace secondlook
