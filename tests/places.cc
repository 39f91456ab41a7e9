// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"

namespace secondlook::places {

std::string source_data() { return SECONDLOOK_SOURCE_DIR "/data"; }
std::string test_data() { return SECONDLOOK_SOURCE_DIR "/tests/data"; }
std::string program() { return SECONDLOOK_PROGRAM; }

}  // namespace secondlook::places
