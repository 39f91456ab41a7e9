// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/statement_forms.h"

#include <utility>
#include <vector>

namespace secondlook {

Result<StatementForms> parse_statement_forms(const FormFile& own, const FormFile& common,
                                             NamingWords naming) {
  auto layout = parse_form_layouts({own, common}, std::move(naming));
  if (!layout) return tl::unexpected(layout.error());
  const auto patterns = parse_patterns(own, "conclusions", "conclusion");
  if (!patterns) return tl::unexpected(patterns.error());
  std::vector<PatternSet::Pattern> concluding, speaking_of_another;
  for (const NamedPatterns::Pattern& pattern : *patterns)
    (pattern.name == "another" ? speaking_of_another : concluding)
        .push_back({pattern.expression, pattern.where});
  auto conclusions = PatternSet::compile(concluding);
  if (!conclusions) return tl::unexpected(conclusions.error());
  auto another = PatternSet::compile(speaking_of_another);
  if (!another) return tl::unexpected(another.error());
  return StatementForms{std::move(*layout), std::move(*conclusions), std::move(*another)};
}

}  // namespace secondlook
