// SPDX-License-Identifier: GPL-3.0-or-later
// Files of an archive, opened so that nobody else's doing while they are read can hurt.
#pragma once
#include <sys/stat.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "extractors/file_descriptor.h"
#include "models/result.h"
#include "pipeline/ingest/content.h"

namespace secondlook {

/// Never blocks and never follows: what was a regular file may have been swapped since.
Result<FileDescriptor> open_regular(const std::string& path);

/// When the bytes were last changed, in nanoseconds. Bytes of the same number may be others, and
/// what is read of them would be kept as that of the file that was listed.
std::int64_t changed_at(const struct stat& status);

/// How many bytes were read, from where the file stands; 0 at its end.
Result<std::size_t> read_some(const FileDescriptor& file, std::span<char> room);

/// A copy in memory that nobody can change any more, so that mapping it is safe. A source of more
/// than `most` bytes is a Problem.
Result<FileDescriptor> sealed_copy(const ByteSource& source, std::uint64_t most);

/// "larger than 512 MB, ..." for a person.
std::string larger_than(std::uint64_t bytes);

}  // namespace secondlook
