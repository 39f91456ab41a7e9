// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what hangs on the standards fits them: signs of levels that there are, a sign for every
// level, questions on topics that come up.
#pragma once
#include "models/desk_audit.h"
#include "models/signs.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

Problems check_signs(const SignTables& signs, const Standards& standards);

Problems check_questions(const QuestionBank& bank, const Standards& standards);

}  // namespace secondlook
