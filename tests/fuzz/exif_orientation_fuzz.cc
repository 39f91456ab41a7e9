// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, as a JPEG file or cut off anywhere, have an orientation from 1 to 8.
#include <cstdint>
#include <cstdlib>

#include "extractors/exif_orientation.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  for (const std::size_t cut : {size, size / 2, size - size / 4}) {
    const int orientation = secondlook::exif_orientation(bytes.substr(0, cut));
    if (orientation < 1 || orientation > 8) std::abort();
  }
  return 0;
}
