// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which performance plans and appraisals name their parts, loaded from data/forms/.
#pragma once
#include "models/result.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

struct AppraisalForms {
  FormLayout layout;            // captions of appraisals, and those of all papers
  NamedPatterns sections;       // what opens and closes the list of elements
  NamedPatterns elements;       // what heads one: "critical", "noncritical" or "element"
  NamedPatterns core_elements;  // those that every senior executive's plan has
  NamedPatterns levels;         // of performance
};

/// `own` is the file of appraisals, `common` that of position descriptions.
Result<AppraisalForms> parse_appraisal_forms(const FormFile& own, const FormFile& common,
                                             NamingWords naming);

}  // namespace secondlook
