// SPDX-License-Identifier: GPL-3.0-or-later
// What was run: the part of run.json that the papers do not tell.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace secondlook {

struct RunRecord {
  std::string version;                                     // of secondlook
  std::vector<std::string> archives;                       // as given on the command line
  std::map<std::string, std::string> settings;             // "strict": "true"
  std::map<std::string, std::string> standards;            // file name to the SHA-256 of its bytes
  std::map<std::string, std::int64_t> ocr_pages_by_cause;  // "no text layer": pages
  std::string started, finished;                           // ISO 8601, UTC
};

}  // namespace secondlook
