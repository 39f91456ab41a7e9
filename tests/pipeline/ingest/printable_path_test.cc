// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/printable_path.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

std::string read_back(const std::string& text) {
  std::string name;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      name += text[i];
    } else if (text[i + 1] == '\\') {
      name += '\\';
      i += 1;
    } else {
      name += static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16));
      i += 3;
    }
  }
  return name;
}

TEST(PrintablePath, LeavesOrdinaryNamesAlone) {
  for (const char* name : {"PD 100% final (2).pdf", "Büro/organigramme été.pdf", "日本.pdf"})
    EXPECT_EQ(printable_path(name), name);
}

TEST(PrintablePath, ShowsWhatNoTableCanHold) {
  EXPECT_EQ(printable_path("a\nb.pdf"), "a\\x0Ab.pdf");
  EXPECT_EQ(printable_path("caf\xe9.pdf"), "caf\\xE9.pdf");
  EXPECT_EQ(printable_path("a\\b"), "a\\\\b");
  EXPECT_EQ(printable_path("fdp.\u202Eexe"), "fdp.\\xE2\\x80\\xAEexe");
}

TEST(PrintablePath, IsReadBackByteForByte) {
  std::string name;
  for (int byte = 1; byte < 256; ++byte) name += static_cast<char>(byte);
  name += "\\x41 \xf0\x9f\x98";  // looks escaped; then a character cut short
  EXPECT_EQ(read_back(printable_path(name)), name);
}

}  // namespace
}  // namespace secondlook
