// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker of the program reads with: the engines.
#pragma once
#include "extractors/worker.h"

namespace secondlook {

/// What it needs of the machine later, fonts and language data, lies where a confined process may
/// read (see readable_folders.h).
DocumentReader document_reader(const Limits& limits);

}  // namespace secondlook
