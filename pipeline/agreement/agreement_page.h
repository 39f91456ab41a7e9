// SPDX-License-Identifier: GPL-3.0-or-later
// agreement.html: how far the review and the classifiers agree.
#pragma once
#include <vector>

#include "pipeline/agreement/agreement_tables.h"
#include "pipeline/report/html.h"

namespace secondlook {

Html agreement_page(const std::vector<AgreementTable>& tables);

}  // namespace secondlook
