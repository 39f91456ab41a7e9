// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/single_document.h"

#include <utility>

#include "extractors/worker_pool.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/ingest/media_type.h"
#include "pipeline/office/office_files.h"
#include "pipeline/office/temporary_folder.h"

namespace secondlook {

Result<SingleDocument> read_single_document(const std::string& path, const Passwords& passwords) {
  auto archive = Archive::list({path}, {});
  if (!archive) return tl::unexpected(archive.error());
  const auto refuse = [&](Problem::Kind kind, std::string reason) {
    return tl::unexpected(Problem{kind, path, std::move(reason)});
  };
  if (archive->files().size() != 1)
    return refuse(Problem::Kind::unsupported, "is not a single file; name one of its files");
  const SourceFile& file = archive->files().front();
  if (file.outcome != Outcome::pending) return refuse(Problem::Kind::unreadable, file.reason);
  const TemporaryFolder scratch;
  const OfficeFiles office(scratch.path(), {});
  if (!office.can_read(file))
    return refuse(Problem::Kind::unsupported, reason_not_read(file.media_type));
  const auto converted = office.convert_all(*archive);
  if (!converted.failed.empty()) {
    const Problem& why = converted.failed.begin()->second;
    return refuse(why.kind, why.reason);
  }
  auto content = office.open(*archive, file);
  if (!content) return tl::unexpected(content.error());
  WorkerPoolSettings pool_settings;
  pool_settings.passwords = passwords;
  WorkerPool pool(std::move(pool_settings));
  Result<Document> document;
  pool.read(std::move(content->content), file.sha256, content->media_type,
            [&](Result<Document> read) { document = std::move(read); });
  pool.finish();
  if (!document) return refuse(document.error().kind, document.error().reason);
  return SingleDocument{file.path, std::move(*document)};
}

}  // namespace secondlook
