// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/kept_description.h"

#include "pipeline/link/position_id.h"
#include "pipeline/paper_text.h"
#include "pipeline/read_papers.h"

namespace secondlook {

KeptDescription kept_description(const SurveyedPaper& surveyed,
                                 const PositionDescription& description, const ReviewRules& rules) {
  return {like_position(position_id(surveyed.records.front(), description.classified), description,
                        rules.comparison()),
          description.duties};
}

StageKey description_key(const StageCache& stages, const std::string& extract,
                         const std::string& path, std::size_t paper) {
  return extract.empty() ? StageKey{} : stages.key("description", extract, path, paper);
}

std::optional<KeptDescription> kept_before(const SurveyedFile& file, std::size_t paper,
                                           const StageCache& stages) {
  return stages.find<KeptDescription>(description_key(stages, file.extract, file.file.path, paper));
}

std::optional<KeptDescription> find_description(const SurveyedFile& file, std::size_t paper,
                                                const ExtractCache& cache, const StageCache& stages,
                                                const ReviewRules& rules) {
  if (auto known = kept_before(file, paper, stages)) return known;
  const SurveyedPaper& surveyed = file.papers[paper];
  const auto document = cache.find(surveyed.record().document_id);
  if (!document) return std::nullopt;
  const PaperText text = paper_text(pages_of(*document, range_of(surveyed)), document->id,
                                    surveyed.record().path, rules);
  auto kept = kept_description(surveyed, read_description(text, rules), rules);
  stages.store(description_key(stages, file.extract, file.file.path, paper), kept);
  return kept;
}

}  // namespace secondlook
