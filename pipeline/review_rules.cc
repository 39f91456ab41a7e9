// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/review_rules.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "pipeline/check/read_comparison_words.h"
#include "pipeline/data_file.h"
#include "pipeline/link/read_link_words.h"
#include "pipeline/mission/read_mission_terms.h"
#include "pipeline/sha256.h"
#include "pipeline/standards/read_level_words.h"
#include "pipeline/standards/read_questions.h"
#include "pipeline/standards/read_signs.h"
#include "pipeline/standards/read_standard_wording.h"
#include "pipeline/structure/read_structure_words.h"
#include "pipeline/tag/read_lexicon.h"

namespace secondlook {
namespace {

template <class T, class Parse>
Result<T> read_rules(const std::filesystem::path& file, Parse parse) {
  const auto text = read_data_file(file);
  if (!text) return tl::unexpected(text.error());
  return parse(*text, file.string());
}

Result<FormFile> read_form(const std::filesystem::path& file) {
  const auto text = read_data_file(file);
  if (!text) return tl::unexpected(text.error());
  return FormFile{*text, file.string()};
}

struct Forms {
  FormLayout descriptions;
  AppraisalForms appraisals;
  StatementForms statements;
  FormLayout lists;
};

Result<Forms> read_forms(const std::filesystem::path& folder) {
  const auto description = read_form(folder / "position_description.yaml");
  if (!description) return tl::unexpected(description.error());
  const auto appraisal = read_form(folder / "appraisal.yaml");
  if (!appraisal) return tl::unexpected(appraisal.error());
  const auto statement = read_form(folder / "evaluation_statement.yaml");
  if (!statement) return tl::unexpected(statement.error());
  const auto naming = read_rules<NamingWords>(folder / "org_chart.yaml", NamingWords::parse);
  if (!naming) return tl::unexpected(naming.error());
  auto descriptions = parse_form_layouts({*description}, *naming);
  if (!descriptions) return tl::unexpected(descriptions.error());
  auto appraisals = parse_appraisal_forms(*appraisal, *description, *naming);
  if (!appraisals) return tl::unexpected(appraisals.error());
  auto statements = parse_statement_forms(*statement, *description, *naming);
  if (!statements) return tl::unexpected(statements.error());
  const auto list = read_form(folder / "staffing_list.yaml");
  if (!list) return tl::unexpected(list.error());
  auto lists = parse_form_layouts({*list}, *naming);
  if (!lists) return tl::unexpected(lists.error());
  return Forms{std::move(*descriptions), std::move(*appraisals), std::move(*statements),
               std::move(*lists)};
}

// Of the folder's own files, for the record of a run: what a paper is read by changes a review as
// much as the standards do.
Result<void> record_files(const std::filesystem::path& folder, std::vector<StandardsFile>& files) {
  std::vector<std::filesystem::path> found;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.path().extension() == ".yaml") found.push_back(entry.path());
  std::ranges::sort(found);
  for (const std::filesystem::path& file : found) {
    const auto text = read_data_file(file);
    if (!text) return tl::unexpected(text.error());
    files.push_back({(folder.filename() / file.filename()).string(), sha256_of(*text)});
  }
  return {};
}

}  // namespace

tl::expected<ReviewRules, Problems> load_review_rules(const std::filesystem::path& data,
                                                      const std::filesystem::path& standards) {
  auto loaded = load_standards(standards);
  if (!loaded) return tl::unexpected(loaded.error());
  auto forms = read_forms(data / "forms");
  if (!forms) return tl::unexpected(Problems{forms.error()});
  auto kinds = read_rules<RecordKinds>(data / "forms" / "record_kinds.yaml", RecordKinds::parse);
  if (!kinds) return tl::unexpected(Problems{kinds.error()});
  auto link_words = read_rules<LinkWords>(data / "forms" / "abbreviations.yaml", parse_link_words);
  if (!link_words) return tl::unexpected(Problems{link_words.error()});
  auto chart_words = read_rules<ChartWords>(data / "forms" / "org_chart.yaml", ChartWords::parse);
  if (!chart_words) return tl::unexpected(Problems{chart_words.error()});
  auto lexicon = load_lexicon(data / "lexicons");
  if (!lexicon) return tl::unexpected(lexicon.error());
  auto signs = load_signs(standards / "signs", loaded->files);
  if (!signs) return tl::unexpected(signs.error());
  auto learned_words = load_level_words(standards, loaded->files);
  if (!learned_words) return tl::unexpected(Problems{learned_words.error()});
  auto wording = load_standard_wording(standards, loaded->files);
  if (!wording) return tl::unexpected(Problems{wording.error()});
  auto questions = load_questions(data / "questions", loaded->files);
  if (!questions) return tl::unexpected(questions.error());
  auto comparison = load_comparison_words(data / "lexicons");
  if (!comparison) return tl::unexpected(comparison.error());
  auto mission_terms = load_mission_terms(data / "lexicons", comparison->common_stems);
  if (!mission_terms) return tl::unexpected(mission_terms.error());
  auto structure_words = load_structure_words(data / "lexicons");
  if (!structure_words) return tl::unexpected(structure_words.error());
  for (const char* folder : {"forms", "lexicons", "policies"})
    if (const auto recorded = record_files(data / folder, loaded->files); !recorded)
      return tl::unexpected(Problems{recorded.error()});
  auto kept = std::make_unique<const Standards>(std::move(*loaded));
  FactorHeadings headings({&kept->fes, &kept->gssg});
  return ReviewRules{.standards = std::move(kept),
                     .factor_headings = std::move(headings),
                     .form_layout = std::move(forms->descriptions),
                     .appraisal_forms = std::move(forms->appraisals),
                     .statement_forms = std::move(forms->statements),
                     .staffing_layout = std::move(forms->lists),
                     .record_kinds = std::move(*kinds),
                     .chart_words = std::move(*chart_words),
                     .lexicon = std::move(*lexicon),
                     .signs = std::move(*signs),
                     .learned_words = std::move(*learned_words),
                     .wording = std::move(*wording),
                     .questions = std::move(*questions),
                     .link_words = std::move(*link_words),
                     .comparison = std::move(*comparison),
                     .mission_terms = std::move(*mission_terms),
                     .structure_words = std::move(*structure_words)};
}

}  // namespace secondlook
