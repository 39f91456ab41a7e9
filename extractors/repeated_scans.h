// SPDX-License-Identifier: GPL-3.0-or-later
// What was read of page images that come again, pixel for pixel: the printed back of a form that a
// program puts behind each front.
#pragma once
#include <array>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>

#include "extractors/pix.h"
#include "models/document.h"

namespace secondlook {

class RepeatedScans {
 public:
  /// SHA-256 over the image's pixels and the page's size.
  using Key = std::array<unsigned char, 32>;
  static Key key_of(const Pix& scan, const Page& page);

  /// Null where no such page was kept.
  const Page* find(const Key& key) const;
  /// Forgets the oldest where there are more than a box of forms has backs.
  void keep(const Key& key, const Page& page);

 private:
  static constexpr std::size_t kMost = 16;
  struct Kept {
    Key key;
    Page page;
  };
  std::deque<Kept> kept_;
};

}  // namespace secondlook
