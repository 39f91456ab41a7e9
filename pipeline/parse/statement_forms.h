// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which position evaluation statements name their parts and conclude, loaded from
// data/forms/.
#pragma once
#include <string_view>

#include "models/pattern_set.h"
#include "models/result.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

struct StatementForms {
  FormLayout layout;       // captions and headings of statements, and those of all papers
  PatternSet conclusions;  // how a sentence names a classification as its conclusion
  PatternSet another;      // what makes such a sentence about something else
};

/// `own` is the file of statements, `common` that of position descriptions.
Result<StatementForms> parse_statement_forms(const FormFile& own, const FormFile& common,
                                             NamingWords naming);

}  // namespace secondlook
