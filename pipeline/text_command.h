// SPDX-License-Identifier: GPL-3.0-or-later
// `secondlook text FILE`: what we read in a file, for the person who wonders why.
#pragma once
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

#include "models/document.h"
#include "models/result.h"

namespace secondlook {

struct TextSettings {
  std::string file;
  std::filesystem::path password_file;  // see read_passwords; empty: no password is known
  bool words = false;                   // a JSON line for each word instead of plain text
  bool papers = false;                  // a JSON line for each paper in the file
  bool chart = false;       // a JSON line for each post and reporting line of an organization chart
  std::optional<int> page;  // only this one, from 1
};

/// Reads the file as a review would, in a worker process, and prints it. `data` is the program's
/// data folder.
Result<void> print_text(const TextSettings& settings, const std::filesystem::path& data,
                        std::ostream& out);

/// Plain text in reading order, pages parted by form feeds; or with `words` lines of
/// {"page", "text", "box": [x0, y0, x1, y1], "confidence", "origin"}.
void print_document(const Document& document, const TextSettings& settings, std::ostream& out);

}  // namespace secondlook
