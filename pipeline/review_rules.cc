// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/review_rules.h"

#include <string>
#include <utility>
#include <vector>

#include "pipeline/data_file.h"
#include "pipeline/standards/read_questions.h"
#include "pipeline/standards/read_signs.h"
#include "pipeline/standards/read_standard_wording.h"
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
};

Result<Forms> read_forms(const std::filesystem::path& folder) {
  const auto description = read_form(folder / "position_description.yaml");
  if (!description) return tl::unexpected(description.error());
  const auto appraisal = read_form(folder / "appraisal.yaml");
  if (!appraisal) return tl::unexpected(appraisal.error());
  const auto statement = read_form(folder / "evaluation_statement.yaml");
  if (!statement) return tl::unexpected(statement.error());
  auto descriptions = parse_form_layout(description->yaml, description->where);
  if (!descriptions) return tl::unexpected(descriptions.error());
  auto appraisals = parse_appraisal_forms(*appraisal, *description);
  if (!appraisals) return tl::unexpected(appraisals.error());
  auto statements = parse_statement_forms(*statement, *description);
  if (!statements) return tl::unexpected(statements.error());
  return Forms{std::move(*descriptions), std::move(*appraisals), std::move(*statements)};
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
  auto lexicon = load_lexicon(data / "lexicons");
  if (!lexicon) return tl::unexpected(lexicon.error());
  auto signs = load_signs(standards / "signs", loaded->files);
  if (!signs) return tl::unexpected(signs.error());
  auto wording = load_standard_wording(standards, loaded->files);
  if (!wording) return tl::unexpected(Problems{wording.error()});
  auto questions = load_questions(data / "questions", loaded->files);
  if (!questions) return tl::unexpected(questions.error());
  auto kept = std::make_unique<const Standards>(std::move(*loaded));
  FactorHeadings headings({&kept->fes, &kept->gssg});
  return ReviewRules{std::move(kept),
                     std::move(headings),
                     std::move(forms->descriptions),
                     std::move(forms->appraisals),
                     std::move(forms->statements),
                     std::move(*kinds),
                     std::move(*lexicon),
                     std::move(*signs),
                     std::move(*wording),
                     std::move(*questions)};
}

}  // namespace secondlook
