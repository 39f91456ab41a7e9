// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each file of the archive, and the papers in those that could be read.
#pragma once
#include <string>
#include <vector>

#include "extractors/extract_cache.h"
#include "pipeline/extract_archive.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/office/office_files.h"
#include "pipeline/recognized_pages.h"
#include "pipeline/rules_on_demand.h"
#include "pipeline/stages/stage_cache.h"
#include "pipeline/survey.h"

namespace secondlook {

struct SurveyedFile {
  SourceFile file;      // still Outcome::pending where papers were found in it
  std::string extract;  // digest of what was read of it; empty where nothing was
  std::vector<SurveyedPaper> papers;
  std::vector<RecognizedPages> recognized;
  bool not_whole = false;  // a page of it, or all of it, was not read: --strict counts it as failed
};

/// In the order of the archive. Papers are made sense of in `jobs` processes of their own: a file
/// that ends its process twice has failed, and the others go on. A Problem is that none can be
/// started, or one of the rules.
Result<std::vector<SurveyedFile>> survey_archive(const Archive& archive, const OfficeFiles& office,
                                                 const ExtractCache& cache,
                                                 const StageCache& stages,
                                                 const ExtractedArchive& extracted,
                                                 RulesOnDemand& rules, int jobs);

}  // namespace secondlook
