// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker may ask of the system once it reads what nobody vetted: to compute, to answer its
// parent, and to read fonts.
#pragma once
#include "models/result.h"

namespace secondlook {

/// Whether this system can confine a process. A Problem (unmet_need) says what is missing.
Result<void> can_confine();

/// Confines the calling process for good. From then on every system call is refused with EPERM but
/// those that reading takes: memory that cannot be executed, opening files for reading, time, and
/// messages over `socket`. No process or thread can be started. Where the system has Landlock,
/// only folders of fonts and character tables can be read from; files that are open stay open.
Result<void> confine(int socket);

}  // namespace secondlook
