// SPDX-License-Identifier: GPL-3.0-or-later
// A paper of the position with the pages it stands on, for checks that look beyond the parsed
// fields.
#pragma once
#include <re2/re2.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/evidence.h"
#include "models/record.h"

namespace secondlook {

struct PaperPages {
  const Record* record = nullptr;  // never null
  std::span<const Page> pages;     // of the record only
};

/// The first words that a pattern matches, page by page, the words of a page one blank apart. A
/// match that runs over a page break is not seen.
std::optional<Evidence> find_words(const PaperPages& paper, const RE2& pattern);

}  // namespace secondlook
