// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that what we read in a file depends on besides the file.
#pragma once
#include <string>

namespace secondlook {

/// Our own revision of reading, the engines and their versions, in one line. Extracts of another
/// version are read anew.
std::string extractor_version();

}  // namespace secondlook
