// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that were read before, on disk, found again by the SHA-256 of the file they come from.
#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "models/document.h"
#include "models/result.h"

namespace secondlook {

/// What is known of a stored document without decoding it.
struct StoredExtract {
  std::string
      digest;  // of all that was read, 64 hexadecimal digits: it may change where a page failed
  std::size_t pages = 0, ocr_pages = 0;
};

/// An entry is one file, `ab/cd/<document id>-<16 digits of the version>`: see checked_file.h. It
/// appears whole or not at all, so any number of processes may share a folder.
class ExtractCache {
 public:
  /// Makes the folder where it is missing. `version` names everything that reading depends on
  /// besides the file (our release, the engines and their language data); under another version
  /// nothing is found.
  static Result<ExtractCache> open(std::filesystem::path folder, std::string version);

  /// Nothing where the document was not stored, or its entry is damaged or cannot be read: then it
  /// is read anew and stored over it. `id` is a SHA-256 in lower-case hex.
  std::optional<Document> find(std::string_view id) const;
  std::optional<StoredExtract> look(std::string_view id) const;

  /// A Problem says what the machine lacks: space, permission.
  Result<StoredExtract> store(const Document& document) const;

 private:
  ExtractCache(std::filesystem::path folder, std::string version);
  std::filesystem::path entry(std::string_view id) const;
  std::string name(std::string_view id) const;

  std::filesystem::path folder_;
  std::string version_;
  std::string version_digits_;  // for file names: a version may hold any character
};

}  // namespace secondlook
