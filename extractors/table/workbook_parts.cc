// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/workbook_parts.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <vector>

namespace secondlook {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
// A workbook has some dozens; a sheet with many pictures some hundreds.
constexpr std::size_t kMostParts = 100'000;

struct ArchiveFree {
  void operator()(archive* reader) const noexcept { archive_read_free(reader); }
};

tl::unexpected<Problem> problem(Problem::Kind kind, const char* reason) {
  return tl::unexpected(Problem{kind, "", reason});
}

}  // namespace

Result<void> for_each_part(std::string_view bytes, std::size_t most,
                           const std::function<PartSink(const std::string&)>& wanted) {
  const auto damaged = [] {
    return problem(Problem::Kind::unreadable, "the workbook is damaged or cut short");
  };
  const std::unique_ptr<archive, ArchiveFree> reader(archive_read_new());
  if (!reader || archive_read_support_format_zip(reader.get()) != ARCHIVE_OK ||
      archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
    return damaged();
  std::vector<char> chunk(kChunk);
  std::size_t taken = 0;
  for (std::size_t parts = 0;; ++parts) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(reader.get(), &entry);
    if (status == ARCHIVE_EOF) return {};
    if ((status != ARCHIVE_OK && status != ARCHIVE_WARN) || parts > kMostParts) return damaged();
    if (archive_entry_is_data_encrypted(entry) != 0)
      return problem(Problem::Kind::encrypted, "it is protected by a password");
    const char* path = archive_entry_pathname(entry);
    const std::string name = path == nullptr ? "" : *path == '/' ? path + 1 : path;
    const PartSink sink = wanted(name);
    if (!sink) continue;
    while (true) {
      const la_ssize_t got = archive_read_data(reader.get(), chunk.data(), chunk.size());
      if (got < 0) return damaged();
      if (got == 0) break;
      taken += static_cast<std::size_t>(got);
      if (taken > most)
        return problem(Problem::Kind::too_large, "it unpacks to far more than a list needs");
      if (!sink({chunk.data(), static_cast<std::size_t>(got)})) break;
    }
  }
}

}  // namespace secondlook
