// SPDX-License-Identifier: GPL-3.0-or-later
// A draft statement as a word processor's document (Office Open XML, ISO/IEC 29500), to be edited.
#pragma once
#include <string>

#include "models/result.h"
#include "pipeline/report/marked_pages.h"
#include "pipeline/report/statement/draft_statement.h"

namespace secondlook {

/// The bytes of the file. Made here and not by LibreOffice: that takes seconds to start, may be
/// missing, and stamps each file with the time, while the same review must give the same bytes.
Result<std::string> statement_document(const DraftStatement& statement,
                                       const std::string& position_id, const MarkedPages& pages);

}  // namespace secondlook
