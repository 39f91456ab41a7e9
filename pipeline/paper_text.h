// SPDX-License-Identifier: GPL-3.0-or-later
// A paper's words, with the headings and captions found in them.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/review_rules.h"

namespace secondlook {

struct PaperText {
  RunningText text;
  std::vector<Part> parts;
  std::vector<LabelledValue> fields;  // their names are views into the rules
};

/// `pages` are the paper's own, of the document of that id; `path` is the file's, relative to the
/// archive.
PaperText paper_text(std::span<const Page> pages, const std::string& document_id,
                     const std::string& path, const ReviewRules& rules);

}  // namespace secondlook
