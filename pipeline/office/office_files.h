// SPDX-License-Identifier: GPL-3.0-or-later
// The office files of an archive: converted once, kept beside the extracts, and read as what they
// were converted to. Their documents keep the hash of the original file.
#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "extractors/file_descriptor.h"
#include "models/result.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/ingest/source_file.h"
#include "pipeline/office/confined_command.h"

namespace secondlook {

struct OfficeSettings {
  int jobs = 1;  // conversions at once
  Confinement limits;
  std::function<bool()> stopped;  // by any thread, but one at a time
};

/// Bytes to hand to an extractor.
struct ReadableFile {
  FileDescriptor content;
  std::string media_type;
};

class OfficeFiles {
 public:
  /// `folder` is that of the extract cache; what is converted is kept in it as
  /// `ab/cd/<SHA-256 of the original>.pdf` (or .xlsx).
  OfficeFiles(std::filesystem::path folder, OfficeSettings settings);

  /// Whether a file can be read: one that needs no conversion, one that has been converted, or one
  /// that LibreOffice, being installed, is asked to convert.
  bool can_read(const SourceFile& file) const;

  struct Converted {
    std::map<std::string, Problem> failed;  // by SHA-256
    bool stopped = false;
  };
  /// Converts every file still to be read that needs it and is not kept yet.
  Converted convert_all(Archive& archive) const;

  /// The file itself, or what it was converted to.
  Result<ReadableFile> open(Archive& archive, const SourceFile& file) const;

 private:
  std::filesystem::path kept(const SourceFile& file) const;
  bool is_kept(const SourceFile& file) const;
  bool needs_conversion(const SourceFile& file) const;

  std::filesystem::path folder_;
  OfficeSettings settings_;
  std::optional<std::filesystem::path> libreoffice_;
};

}  // namespace secondlook
