// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/extractor_version.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

TEST(ExtractorVersion, NamesOurRevisionAndEveryEngineWithItsVersionInOneLine) {
  EXPECT_THAT(extractor_version(),
              testing::MatchesRegex("secondlook [0-9]+, poppler [0-9.]+, tesseract [0-9.a-z-]+, "
                                    "leptonica [0-9.]+, icu [0-9.]+"));
}

}  // namespace
}  // namespace secondlook
