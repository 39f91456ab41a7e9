// SPDX-License-Identifier: GPL-3.0-or-later
// Tints that a fax, or a scanner set to black and white, made dots of.
#pragma once
#include "extractors/pix.h"

namespace secondlook {

/// `gray` (8 bit) with even gray in place of the dots, and the letters on it as they were. Null
/// where there are no such tints. Dots that lie about singly are dust, and stay.
PixPtr without_screens(const Pix& gray);

}  // namespace secondlook
