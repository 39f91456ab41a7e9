// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its bytes, found in one pass that holds none of them.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "models/result.h"
#include "pipeline/ingest/media_type.h"
#include "pipeline/ingest/page_marks.h"

namespace secondlook {

/// The media type of a zip file, which is read to the end whatever its size.
inline constexpr std::string_view kZip = "application/zip";

struct Content {
  std::string media_type;
  std::uint64_t bytes = 0;  // read so far
  std::string sha256;       // lower-case hex; empty where the file was not read to its end
};

/// Fills the room given with the next bytes and says how many; 0 at the end.
using ByteSource = std::function<Result<std::size_t>(std::span<char>)>;

/// Reads `source` to its end. Gives up on what is no zip file after `document_bytes`: nothing of
/// that size would be read later, and a hole of a terabyte takes as long to hash as real bytes.
/// Where there are `marks`, they see all bytes pass.
Result<Content> inspect(const ByteSource& source, const MediaTypes& types,
                        std::uint64_t document_bytes, PageMarks* marks = nullptr);

}  // namespace secondlook
