// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/extractor_version.h"

#include <fmt/format.h>
#include <leptonica/allheaders.h>
#include <poppler-config.h>
#include <tesseract/version.h>
#include <unicode/uversion.h>

namespace secondlook {
namespace {

// Counts up with every change of ours that makes a page read differently.
constexpr int kRevision = 11;

}  // namespace

std::string extractor_version() {
  return fmt::format("secondlook {}, poppler {}, tesseract {}, leptonica {}.{}.{}, icu {}",
                     kRevision, POPPLER_VERSION, TESSERACT_VERSION_STR, LIBLEPT_MAJOR_VERSION,
                     LIBLEPT_MINOR_VERSION, LIBLEPT_PATCH_VERSION, U_ICU_VERSION);
}

}  // namespace secondlook
