// SPDX-License-Identifier: GPL-3.0-or-later
// One file that a user names, read by a worker without an archive around it.
#pragma once
#include <string>

#include "extractors/extract.h"
#include "models/document.h"
#include "models/result.h"

namespace secondlook {

struct SingleDocument {
  std::string path;  // as an archive of this file alone would name it
  Document document;
};

/// A Problem is for a path that is no single file, or a file that cannot be read; it names the path
/// as given.
Result<SingleDocument> read_single_document(const std::string& path, const Passwords& passwords);

}  // namespace secondlook
