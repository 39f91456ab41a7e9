// SPDX-License-Identifier: GPL-3.0-or-later
// The pale lattice of rules that a spreadsheet or section paper prints behind everything.
#pragma once
#include "extractors/pix.h"

namespace secondlook {

/// Takes it out of the `ink` of a gray image; `dark` is the part of the ink that is no paler than
/// letters. Darker lines that run across the lattice stay.
void drop_pale_lattice(Pix& ink, const Pix& gray, const Pix& dark, double dpi);

}  // namespace secondlook
