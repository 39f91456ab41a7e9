// SPDX-License-Identifier: GPL-3.0-or-later
// Everything under data/ that a review goes by, read once and never changed.
#pragma once
#include <filesystem>
#include <memory>
#include <tl/expected.hpp>

#include "models/comparison_words.h"
#include "models/desk_audit.h"
#include "models/learned_words.h"
#include "models/lexicon.h"
#include "models/link/link_words.h"
#include "models/mission/mission_terms.h"
#include "models/signs.h"
#include "models/standard_wording.h"
#include "models/structure/structure_words.h"
#include "pipeline/parse/appraisal_forms.h"
#include "pipeline/parse/chart_words.h"
#include "pipeline/parse/factor_heading.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/statement_forms.h"
#include "pipeline/separate/record_kinds.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// What papers are put together by to positions, positions are compared by, and the structure of
/// the agency is judged by.
struct ArchiveRules {
  Standards standards;
  LinkWords link_words;
  ComparisonWords comparison;
  StructureWords structure_words;
};

/// With what a single paper is read and judged by.
struct ReviewRules {
  std::shared_ptr<const ArchiveRules> of_archive;
  FactorHeadings factor_headings;  // points into the standards
  FormLayout form_layout;
  AppraisalForms appraisal_forms;
  StatementForms statement_forms;
  FormLayout staffing_layout;  // how staffing lists head their columns
  RecordKinds record_kinds;
  ChartWords chart_words;
  Lexicon lexicon;
  SignTables signs;
  LearnedWords learned_words;
  StandardWording wording;
  QuestionBank questions;
  MissionTerms mission_terms;

  const Standards& standards() const { return of_archive->standards; }
  const LinkWords& link_words() const { return of_archive->link_words; }
  const ComparisonWords& comparison() const { return of_archive->comparison; }
};

/// `data` is the program's data folder, `standards` the folder of standards, which a user may have
/// elsewhere.
tl::expected<std::shared_ptr<const ArchiveRules>, Problems> load_archive_rules(
    const std::filesystem::path& data, const std::filesystem::path& standards);

/// The rest of the rules to those of the archive, from the same folders.
tl::expected<ReviewRules, Problems> load_review_rules(
    const std::filesystem::path& data, const std::filesystem::path& standards,
    std::shared_ptr<const ArchiveRules> of_archive);

/// All of them.
tl::expected<ReviewRules, Problems> load_review_rules(const std::filesystem::path& data,
                                                      const std::filesystem::path& standards);

}  // namespace secondlook
