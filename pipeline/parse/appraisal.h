// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a performance plan or appraisal to its typed fields.
#pragma once
#include "models/appraisal.h"
#include "models/running_text.h"
#include "pipeline/parse/appraisal_forms.h"

namespace secondlook {

Appraisal parse_appraisal(const RunningText& text, const AppraisalForms& forms);

}  // namespace secondlook
