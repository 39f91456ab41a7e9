// SPDX-License-Identifier: GPL-3.0-or-later
// The words of statements as the product ships them.
#pragma once
#include <gtest/gtest.h>

#include <filesystem>

#include "pipeline/report/statement/statement_wording.h"
#include "tests/places.h"

namespace secondlook {

inline StatementWording shipped_wording() {
  const auto read = StatementWording::load(std::filesystem::path(places::source_data()) /
                                           "report/statement.yaml");
  EXPECT_TRUE(read);
  return *read;
}

}  // namespace secondlook
