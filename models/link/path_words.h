// SPDX-License-Identifier: GPL-3.0-or-later
// What a file's name and folder say of the position that the paper in it is about.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/link/link_words.h"

namespace secondlook {

struct PathWords {
  std::vector<std::string> numbers;  // may number a PD: "0422A"; years and counters are left out
  std::vector<std::string> words;    // of the file's name in lower case, without those of filing
  std::string folder;                // "Box 3/04417"; empty at the top
};

/// Silent on what means nothing: "scan0012.pdf".
PathWords path_words(std::string_view path, const LinkWords& words);

}  // namespace secondlook
