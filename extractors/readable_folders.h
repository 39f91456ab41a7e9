// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a worker may open by name: fonts that a PDF does not bring, and tables of
// character sets.
#pragma once

namespace secondlook {

/// Keeps the calling thread, and all it starts, from opening any other file from now on, whoever
/// owns it, and from executing, making or removing one. Where the kernel has no Landlock (before
/// 5.13, or turned off) it does nothing: this is a second wall behind `confine`, not the wall.
void keep_to_readable_folders();

}  // namespace secondlook
