// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement as tables of words, for the terminal and for the page alike.
#pragma once
#include <string>
#include <vector>

#include "pipeline/agreement/agreement_report.h"

namespace secondlook {

struct AgreementTable {
  std::string id, heading;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  // a cell a column; the first is the row's caption
  std::vector<std::string> notes;  // a sentence each; stand alone where there are no rows
};

std::vector<AgreementTable> agreement_tables(const AgreementReport& report);

}  // namespace secondlook
