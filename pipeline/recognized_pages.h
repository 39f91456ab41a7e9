// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages of a file had to be recognized from their image, and why.
#pragma once
#include <string>
#include <vector>

#include "models/document.h"

namespace secondlook {

/// The pages of one file that were recognized for one reason.
struct RecognizedPages {
  std::string cause;  // a fixed phrase of the extractor: "no text layer"
  std::string pages;  // "pages 2-3, 7"; of very many the first, and how many more
  int count = 0;
};

/// By first page.
std::vector<RecognizedPages> recognized_pages(const Document& document);

/// "pages 2-3 recognized: the text layer is a cipher; page 5 recognized: no text layer"
std::string to_string(const std::vector<RecognizedPages>& recognized);

}  // namespace secondlook
