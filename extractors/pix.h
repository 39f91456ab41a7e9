// SPDX-License-Identifier: GPL-3.0-or-later
// A Leptonica image with an owner.
#pragma once
#include <memory>

struct Pix;

namespace secondlook {

struct PixFree {
  void operator()(Pix* pix) const noexcept;
};
using PixPtr = std::unique_ptr<Pix, PixFree>;

}  // namespace secondlook
