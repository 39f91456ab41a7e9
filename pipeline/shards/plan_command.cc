// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/plan_command.h"

#include <chrono>
#include <ostream>
#include <utility>

#include "pipeline/ingest/archive.h"
#include "pipeline/office/office_files.h"
#include "pipeline/password_file.h"
#include "pipeline/shards/plan.h"
#include "pipeline/shards/read_sample.h"

namespace secondlook {
namespace {

// A box of papers in one file would take the sample hours; the others tell what a page takes.
constexpr double kLongestDrawn = 300;  // pages

}  // namespace

Result<bool> print_plan(const PlanSettings& settings, std::ostream& out) {
  auto passwords = read_passwords(settings.password_file);
  if (!passwords) return tl::unexpected(passwords.error());
  const auto began = std::chrono::steady_clock::now();
  IngestSettings ingest;
  ingest.expect_pages = true;
  auto archive = Archive::list(settings.archives, ingest);
  if (!archive) return tl::unexpected(archive.error());
  const std::chrono::duration<double> listing = std::chrono::steady_clock::now() - began;

  const OfficeFiles office({}, {});
  const std::vector<SourceFile> files = archive->files();
  std::vector<bool> readable, may_be_drawn;
  for (const SourceFile& file : files) {
    readable.push_back(file.outcome == Outcome::pending && office.can_read(file));
    may_be_drawn.push_back(readable.back() && file.expected.pages <= kLongestDrawn);
  }
  const Sample sample = draw_sample(files, may_be_drawn, settings.sample);
  const ReadSample read =
      read_sample(*archive, sample, {settings.jobs, std::move(*passwords), settings.quiet});
  if (read.stopped) return false;
  const Plan plan = make_plan(files, readable, sample, read, listing.count());
  out << (settings.json ? plan_json(plan) : plan_text(plan));
  return true;
}

}  // namespace secondlook
