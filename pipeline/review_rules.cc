// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/review_rules.h"

#include <future>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/check/read_comparison_words.h"
#include "pipeline/data_file.h"
#include "pipeline/link/read_link_words.h"
#include "pipeline/mission/read_mission_terms.h"
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

// What a paper is read by: data/forms and data/lexicons.
struct ReadingRules {
  Forms forms;
  RecordKinds kinds;
  ChartWords chart_words;
  Lexicon lexicon;
  MissionTerms mission_terms;
};

tl::expected<ReadingRules, Problems> load_reading_rules(const std::filesystem::path& data,
                                                        const ComparisonWords& comparison) {
  auto forms = read_forms(data / "forms");
  if (!forms) return tl::unexpected(Problems{forms.error()});
  auto kinds = read_rules<RecordKinds>(data / "forms" / "record_kinds.yaml", RecordKinds::parse);
  if (!kinds) return tl::unexpected(Problems{kinds.error()});
  auto chart_words = read_rules<ChartWords>(data / "forms" / "org_chart.yaml", ChartWords::parse);
  if (!chart_words) return tl::unexpected(Problems{chart_words.error()});
  auto lexicon = load_lexicon(data / "lexicons");
  if (!lexicon) return tl::unexpected(lexicon.error());
  auto mission_terms = load_mission_terms(data / "lexicons", comparison.common_stems);
  if (!mission_terms) return tl::unexpected(mission_terms.error());
  return ReadingRules{std::move(*forms), std::move(*kinds), std::move(*chart_words),
                      std::move(*lexicon), std::move(*mission_terms)};
}

// What a position is judged by besides the standards, and the questions that they leave open.
struct JudgingRules {
  SignTables signs;
  LearnedWords learned_words;
  StandardWording wording;
  QuestionBank questions;
};

tl::expected<JudgingRules, Problems> load_judging_rules(const std::filesystem::path& data,
                                                        const std::filesystem::path& standards) {
  auto signs = load_signs(standards / "signs");
  if (!signs) return tl::unexpected(signs.error());
  auto learned_words = load_level_words(standards);
  if (!learned_words) return tl::unexpected(Problems{learned_words.error()});
  auto wording = load_standard_wording(standards);
  if (!wording) return tl::unexpected(Problems{wording.error()});
  auto questions = load_questions(data / "questions");
  if (!questions) return tl::unexpected(questions.error());
  return JudgingRules{std::move(*signs), std::move(*learned_words), std::move(*wording),
                      std::move(*questions)};
}

}  // namespace

tl::expected<std::shared_ptr<const ArchiveRules>, Problems> load_archive_rules(
    const std::filesystem::path& data, const std::filesystem::path& standards) {
  auto loaded = load_standards(standards);
  if (!loaded) return tl::unexpected(loaded.error());
  auto link_words = read_rules<LinkWords>(data / "forms" / "abbreviations.yaml", parse_link_words);
  if (!link_words) return tl::unexpected(Problems{link_words.error()});
  auto comparison = load_comparison_words(data / "lexicons");
  if (!comparison) return tl::unexpected(comparison.error());
  auto structure_words = load_structure_words(data / "lexicons");
  if (!structure_words) return tl::unexpected(structure_words.error());
  return std::make_shared<const ArchiveRules>(
      ArchiveRules{std::move(*loaded), std::move(*link_words), std::move(*comparison),
                   std::move(*structure_words)});
}

tl::expected<ReviewRules, Problems> load_review_rules(
    const std::filesystem::path& data, const std::filesystem::path& standards,
    std::shared_ptr<const ArchiveRules> of_archive) {
  // They know nothing of each other, and both take long.
  auto reading = std::async(std::launch::async,
                            [&] { return load_reading_rules(data, of_archive->comparison); });
  auto judging = load_judging_rules(data, standards);
  auto read = reading.get();
  if (!judging) return tl::unexpected(std::move(judging.error()));
  if (!read) return tl::unexpected(std::move(read.error()));
  FactorHeadings headings({&of_archive->standards.fes, &of_archive->standards.gssg});
  return ReviewRules{.of_archive = std::move(of_archive),
                     .factor_headings = std::move(headings),
                     .form_layout = std::move(read->forms.descriptions),
                     .appraisal_forms = std::move(read->forms.appraisals),
                     .statement_forms = std::move(read->forms.statements),
                     .staffing_layout = std::move(read->forms.lists),
                     .record_kinds = std::move(read->kinds),
                     .chart_words = std::move(read->chart_words),
                     .lexicon = std::move(read->lexicon),
                     .signs = std::move(judging->signs),
                     .learned_words = std::move(judging->learned_words),
                     .wording = std::move(judging->wording),
                     .questions = std::move(judging->questions),
                     .mission_terms = std::move(read->mission_terms)};
}

tl::expected<ReviewRules, Problems> load_review_rules(const std::filesystem::path& data,
                                                      const std::filesystem::path& standards) {
  auto of_archive = load_archive_rules(data, standards);
  if (!of_archive) return tl::unexpected(std::move(of_archive.error()));
  return load_review_rules(data, standards, std::move(*of_archive));
}

}  // namespace secondlook
