// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files for tests, made in memory.
#pragma once
#include <archive.h>
#include <archive_entry.h>

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace secondlook {

using ZipContents = std::vector<std::pair<std::string, std::string>>;  // name, bytes

inline std::string make_zip(const ZipContents& contents, const char* password = nullptr) {
  std::string zip;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  if (password != nullptr) {
    archive_write_set_options(writer, "zip:encryption=aes256");
    archive_write_set_passphrase(writer, password);
  }
  const auto append = [](archive*, void* out, const void* bytes, std::size_t size) -> la_ssize_t {
    static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
  };
  archive_write_set_bytes_in_last_block(writer, 1);
  if (archive_write_open(writer, &zip, nullptr, append, nullptr) != ARCHIVE_OK) std::abort();
  for (const auto& [name, bytes] : contents) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_write_header(writer, entry);
    archive_write_data(writer, bytes.data(), bytes.size());
    archive_entry_free(entry);
  }
  archive_write_free(writer);
  return zip;
}

}  // namespace secondlook
