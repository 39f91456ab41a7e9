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

struct ReviewRules {
  std::unique_ptr<const Standards> standards;  // on the heap, as `factor_headings` points into it
  FactorHeadings factor_headings;
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
  LinkWords link_words;
  ComparisonWords comparison;
  MissionTerms mission_terms;
  StructureWords structure_words;
};

/// `data` is the program's data folder, `standards` the folder of standards, which a user may have
/// elsewhere.
tl::expected<ReviewRules, Problems> load_review_rules(const std::filesystem::path& data,
                                                      const std::filesystem::path& standards);

}  // namespace secondlook
