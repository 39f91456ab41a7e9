// SPDX-License-Identifier: GPL-3.0-or-later
// Where what the tests use is to be found.
#pragma once
#include <string>

namespace secondlook::places {

std::string source_data();  // data/ of the source tree
std::string test_data();    // tests/data/
std::string program();      // the built program

}  // namespace secondlook::places
