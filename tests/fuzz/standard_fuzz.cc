// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes give a Standard or at least one Problem that says in which line; none of them crashes,
// hangs or eats memory out of proportion to the input. What is accepted converts every total it can
// give.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "models/standard.h"
#include "pipeline/standards/read_standard.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read =
      secondlook::read_standard({reinterpret_cast<const char*>(data), size}, "fuzz.yaml");
  if (!read) {
    if (read.error().empty()) std::abort();
    return 0;
  }
  for (const secondlook::GradeRange& range : read->conversion)
    if (secondlook::grade_for(*read, range.min) != range.grade) std::abort();
  return 0;
}
