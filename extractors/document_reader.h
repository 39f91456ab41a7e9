// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker of the program reads with: the engines.
#pragma once
#include "extractors/worker.h"

namespace secondlook {

/// Loads the engines and their language data; no file of the machine is needed after that.
DocumentReader document_reader(const Limits& limits);

}  // namespace secondlook
