// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/review_rules.h"

#include <string>
#include <utility>
#include <vector>

#include "pipeline/data_file.h"
#include "pipeline/link/read_link_words.h"
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

}  // namespace

tl::expected<ReviewRules, Problems> load_review_rules(const std::filesystem::path& data,
                                                      const std::filesystem::path& standards) {
  auto loaded = load_standards(standards);
  if (!loaded) return tl::unexpected(loaded.error());
  auto layout =
      read_rules<FormLayout>(data / "forms" / "position_description.yaml", parse_form_layout);
  if (!layout) return tl::unexpected(Problems{layout.error()});
  auto kinds = read_rules<RecordKinds>(data / "forms" / "record_kinds.yaml", RecordKinds::parse);
  if (!kinds) return tl::unexpected(Problems{kinds.error()});
  auto link_words = read_rules<LinkWords>(data / "forms" / "abbreviations.yaml", parse_link_words);
  if (!link_words) return tl::unexpected(Problems{link_words.error()});
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
  return ReviewRules{std::move(kept),     std::move(headings),   std::move(*layout),
                     std::move(*kinds),   std::move(*lexicon),   std::move(*signs),
                     std::move(*wording), std::move(*questions), std::move(*link_words)};
}

}  // namespace secondlook
