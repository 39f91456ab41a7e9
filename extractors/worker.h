// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's side: a process that reads documents, gives their pages to its parent, and can do
// nothing else.
#pragma once
#include <functional>
#include <string_view>
#include <vector>

#include "extractors/extract.h"
#include "extractors/worker_limits.h"
#include "models/box.h"
#include "models/result.h"

namespace secondlook {

/// What a worker can do with a file's bytes: see extract_pages and page_image.
struct DocumentReader {
  std::function<Result<void>(std::string_view bytes, std::string_view media_type, int first_page,
                             const PageSink& sink)>
      extract_pages;
  std::function<Result<PageImage>(std::string_view bytes, std::string_view media_type, int page,
                                  double dpi, const std::vector<Box>& covered)>
      page_image;
  /// What both may open the next file with; a reader of files that are never locked has none.
  std::function<void(Passwords)> take_passwords;
};

/// Takes what a worker does not need from the process, lets `load` make its reader, confines itself
/// (see confinement.h), and then answers requests until the parent is gone. Gives the process's
/// exit status. The parent must be the process's real parent: with the thread that started it, a
/// worker dies.
int run_worker(int socket, const WorkerLimits& limits, const std::function<DocumentReader()>& load);

/// How a worker ends that has used up its memory.
inline constexpr int kOutOfMemory = 71;

/// How a worker ends that cannot be confined: it has read nothing.
inline constexpr int kNotConfined = 72;

}  // namespace secondlook
