// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/data_folder.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace secondlook {
namespace {
namespace fs = std::filesystem;

class DataFolder : public testing::Test {
 protected:
  DataFolder() {
    fs::create_directories(place_ / "bin");
    fs::create_directories(source_data_);
    std::ofstream(program_) << "a program";
  }
  ~DataFolder() override { fs::remove_all(place_); }

  fs::path place_ = fs::canonical(testing::TempDir()) / ("data folder " + std::to_string(getpid()));
  fs::path program_ = place_ / "bin" / "secondlook";
  fs::path installed_ = place_ / "share" / "secondlook";
  fs::path source_data_ = place_ / "checkout" / "data";
};

TEST_F(DataFolder, OfAnInstalledProgramIsBesideItThoughTheCheckoutIsStillThere) {
  fs::create_directories(installed_);
  EXPECT_EQ(data_folder(program_, source_data_), installed_);
}

TEST_F(DataFolder, IsFoundThroughALinkToTheProgram) {
  fs::create_directories(installed_);
  fs::create_directories(place_ / "home" / "bin");
  const fs::path link = place_ / "home" / "bin" / "secondlook";
  fs::create_symlink(program_, link);
  EXPECT_EQ(data_folder(link, source_data_), installed_);
}

TEST_F(DataFolder, OfAProgramWhereItWasBuiltIsThatOfTheSources) {
  EXPECT_EQ(data_folder(program_, source_data_), source_data_);
}

TEST_F(DataFolder, ThatIsNowhereIsAnUnmetNeed) {
  fs::remove_all(source_data_);
  const auto folder = data_folder(program_, source_data_);
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().kind, Problem::Kind::unmet_need);
}

}  // namespace
}  // namespace secondlook
