// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a paper are read clause by clause.
#pragma once
#include <vector>

#include "models/position.h"
#include "models/tagged_text.h"
#include "pipeline/parse/outline.h"

namespace secondlook {

/// The narrative parts: introduction, each duty, supervision, factor sections and the rest, to which
/// the text before the first known heading belongs. Certifications and the paper's own evaluation are left out: what a paper claims about
/// its grade is no evidence for it.
std::vector<Passage> passages(const std::vector<Part>& parts, const std::vector<Duty>& duties);

}  // namespace secondlook
