// SPDX-License-Identifier: GPL-3.0-or-later
// Words on a page that a conclusion rests on.
#pragma once
#include <string>

#include "models/box.h"

namespace secondlook {

struct Evidence {
  std::string document_id;             // SHA-256 of the file
  std::string path;                    // of the file, relative to the archive
  int page = 1;                        // 1-based within the file
  Box box;                             // around the words, on that page
  std::string quote;                   // as printed or as read: OCR errors stay in
  std::string assertion = "asserted";  // how the paper says it: asserted, negated, recommended,
                                       // conditional, delegated, past
  bool operator==(const Evidence&) const = default;
};

}  // namespace secondlook
