// SPDX-License-Identifier: GPL-3.0-or-later
// Every path under a folder on disk, links and all, before anything is opened.
#pragma once
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/ingest/source_file.h"

namespace secondlook {

/// A path that is no folder (or a folder that cannot be listed).
struct FoundPath {
  std::string relative;  // raw bytes, from the root; empty where the root itself is a file
  std::string file;      // to open: absolute, links resolved
  Outcome outcome = Outcome::pending;  // pending: a regular file; otherwise decided here
  std::string reason;
};

/// Lists `root`, a folder or a single file, in no particular order. Folders in `left_out`
/// (absolute, links resolved) are passed over in silence. A link to a file within `root` is that
/// file under another path; links are never followed to folders, whose files are listed where they
/// stand, so no loop can arise. A root that is missing or cannot be read is a Problem.
Result<std::vector<FoundPath>> walk(const std::string& root,
                                    const std::vector<std::string>& left_out);

/// An error number in words for a person: "permission denied".
std::string error_reason(int error_number);

}  // namespace secondlook
