// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/appraisal_forms.h"

#include <utility>

namespace secondlook {

Result<AppraisalForms> parse_appraisal_forms(const FormFile& own, const FormFile& common,
                                             NamingWords naming) {
  auto layout = parse_form_layouts({own, common}, std::move(naming));
  if (!layout) return tl::unexpected(layout.error());
  auto sections = parse_named_patterns(own, "sections", "section");
  if (!sections) return tl::unexpected(sections.error());
  auto elements = parse_named_patterns(own, "elements", "element");
  if (!elements) return tl::unexpected(elements.error());
  auto core = parse_named_patterns(own, "core_elements", "core");
  if (!core) return tl::unexpected(core.error());
  auto levels = parse_named_patterns(own, "levels", "level");
  if (!levels) return tl::unexpected(levels.error());
  return AppraisalForms{std::move(*layout), std::move(*sections), std::move(*elements),
                        std::move(*core), std::move(*levels)};
}

}  // namespace secondlook
