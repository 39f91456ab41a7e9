// SPDX-License-Identifier: GPL-3.0-or-later
// The papers to review: every path of the folders, zip files and files that were given, and the way
// back to each one's bytes.
#pragma once
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "extractors/file_descriptor.h"
#include "models/result.h"
#include "pipeline/ingest/source_file.h"
#include "pipeline/ingest/zip_file.h"

namespace secondlook {

/// What one archive may cost. Zip files are where a small input can ask for much.
struct IngestLimits {
  std::uint64_t document_bytes = std::uint64_t{512} << 20;  // see Limits::document_bytes
  int zip_depth = 3;                    // a zip in a zip in a zip: mail exports come to two
  std::size_t zip_entries = 1'000'000;  // in one zip file on disk and all zip files in it
  // A zip file on disk and all in it may unpack to the greater of these. PDFs and scans pack 10:1
  // at best; text alone comes to 20:1, a bomb to 1000:1 a layer.
  std::uint64_t zip_free_bytes = std::uint64_t{256} << 20;
  std::uint64_t zip_ratio = 100;
};

struct IngestSettings {
  IngestLimits limits;
  std::vector<std::string> left_out;  // folders that are no papers: the review's own, its cache
  bool expect_pages = false;          // fill SourceFile::expected in
  std::function<void(const SourceFile&)> on_file;  // told of each path listed, for progress
};

/// Paths are printable (see printable_path) and relative to the archive. Of several archives each
/// path begins with the archive's own name, "box" or, where that is taken, "box (2)".
class Archive {
 public:
  /// Lists everything under `paths`, sorted bytewise by path, whatever the order on disk. Files
  /// still to be read are Outcome::pending; byte-identical ones after the first are duplicates, a
  /// zip file is set aside and its entries follow. A Problem is for a path among `paths` that is
  /// missing or cannot be read.
  static Result<Archive> list(const std::vector<std::string>& paths,
                              const IngestSettings& settings);

  const std::vector<SourceFile>& files() const { return files_; }

  /// A file, by its index, that is not to be read here after all.
  void set_aside(std::size_t index, std::string reason);

  /// Those of `files` that are still to be read, by index, in the order in which their bytes lie in
  /// the zip files.
  std::vector<std::size_t> reading_order() const;

  /// Opens a listed file's content, at its beginning: the file itself, read-only, or a sealed memfd
  /// with the bytes of a zip entry. A zip file is read forwards only: an entry before the one that
  /// was opened last costs a new beginning, so open many in `reading_order`.
  Result<FileDescriptor> open(const SourceFile& file);

 private:
  /// Where bytes are: a file on disk, or an entry of a zip file, by ordinals from the outermost in.
  struct Place {
    std::string file;
    std::int64_t changed = 0;  // when the file last was, at listing: nanoseconds since 1970
    std::vector<std::size_t> entries;
    auto operator<=>(const Place&) const = default;
  };
  /// A zip file that was read last, kept open for the next entry.
  struct OpenZip {
    Place place;
    ZipFile zip;
  };
  friend class Lister;

  Archive() = default;
  Result<FileDescriptor> open_place(const Place& place);
  Result<ZipFile*> open_zip(const Place& place, std::size_t ordinal);

  IngestLimits limits_;
  std::vector<SourceFile> files_;
  std::unordered_map<std::string, Place> places_;  // by SourceFile::path
  std::vector<OpenZip> open_zips_;                 // one a depth, outermost first
};

}  // namespace secondlook
