// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/frame_finder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "extractors/dark_grounds.h"

namespace secondlook {
namespace {

// Sizes in points. A box holds at least a short word.
constexpr double kLeastWidth = 20, kLeastHeight = 9;
// Of the page, each way: what is larger is a border around everything.
constexpr double kMostShare = 0.8;
// Of its rectangle that a shape fills: an ellipse fills 0.785.
constexpr double kLeastFull = 0.7, kOvalTo = 0.84;
// Squares at its corners, parts of its width and height, and what of them may be filled.
constexpr int kCornerParts = 8;
constexpr double kCornerInk = 0.3;
constexpr double kFillLeastFull = 0.8;
// Beside the text, a shaded area is as thick as this everywhere.
constexpr double kThinnestFill = 7;
// An outline with a second line, a shadow or a dark band with a title is no thicker than this.
constexpr double kThickestOutline = 15, kOutlineGap = 2.5;
constexpr double kOutlineCover = 0.5;
// Between two cells stands one wall of ink.
constexpr double kThickestWall = 4;
constexpr double kWallCover = 0.8, kSharedSide = 0.5;
// A box may be divided: a band for the title, cells for the name and the grade. What has more parts
// is a table.
constexpr std::size_t kMostParts = 8;
constexpr double kPartsFull = 0.85;
// Shares of area from which two shapes are one: an outline, and its fill.
constexpr double kSameShape = 0.6;

// Of a box's area; a word covers more, and leaves most of its ground.
constexpr double kLeastLetters = 0.015, kMostLetters = 0.5;

constexpr int kMostPatches = 40'000;
// No chart has as many on a page; graph paper has.
constexpr std::size_t kMostShapes = 800;

struct Shape {
  Area inside;
  Area outside;
  bool oval = false;
  bool dark = false;
};

class FrameFinder {
 public:
  FrameFinder(const PageInk& page, const std::vector<Area>& words, bool words_missing)
      : page_(page), words_(words), words_missing_(words_missing), sheet_(area_of(*page.ink)) {}

  DrawnFrames find() {
    add_outlines();
    add_dark_grounds();
    add_tints();
    DrawnFrames result;
    if (shapes_.size() > kMostShapes) return result;
    sort(shapes_);
    take_groups_out(result.groups);
    join_parts(result.frames);
    std::ranges::sort(result.frames, {}, [](const DrawnFrame& frame) {
      return std::tuple(frame.area.y0, frame.area.x0, frame.area.y1, frame.area.x1);
    });
    return result;
  }

 private:
  static void sort(std::vector<Shape>& shapes) {
    std::ranges::sort(shapes, {}, [](const Shape& shape) {
      const Area& area = shape.outside;
      return std::tuple(area.y0, area.x0, area.y1, area.x1);
    });
  }

  bool fits(const Area& area) const {
    return area.width() >= page_.pixels(kLeastWidth) &&
           area.height() >= page_.pixels(kLeastHeight) && area.x0 > 0 && area.y0 > 0 &&
           area.x1 < sheet_.x1 && area.y1 < sheet_.y1 &&
           !(area.width() > kMostShare * sheet_.width() &&
             area.height() > kMostShare * sheet_.height());
  }

  /// The share of its rectangle that a patch fills, letters in it included.
  static double fullness(const Patch& patch) {
    const PixPtr letters{pixHolesByFilling(patch.pix.get(), 8)};
    const Area whole = area_of(*patch.pix);
    return (ink_in(*patch.pix, whole) + (letters ? ink_in(*letters, whole) : 0)) / whole.size();
  }

  /// An ellipse leaves the corners of its rectangle empty, rounded corners are smaller.
  static bool is_oval(const Patch& patch, double full) {
    if (full > kOvalTo) return false;
    const Area whole = area_of(*patch.pix);
    const int dx = whole.x1 / kCornerParts, dy = whole.y1 / kCornerParts;
    for (const int x : {0, whole.x1 - dx})
      for (const int y : {0, whole.y1 - dy})
        if (const Area corner{x, y, x + dx, y + dy};
            ink_in(*patch.pix, corner) > kCornerInk * corner.size())
          return false;
    return true;
  }

  bool holds_words(const Area& area) const {
    return std::ranges::any_of(words_, [&](const Area& word) {
      return area.x0 <= word.middle_x() && word.middle_x() < area.x1 &&
             area.y0 <= word.middle_y() && word.middle_y() < area.y1;
    });
  }

  /// Patches of bare paper that ink encloses.
  void add_outlines() {
    const PixPtr paper{pixInvert(nullptr, page_.ink.get())};
    if (!paper) return;
    for (const Patch& patch : patches(*paper, 4, kMostPatches)) {
      if (!fits(patch.area)) continue;
      // Words that were not read are there as well.
      if (!holds_words(patch.area) &&
          ink_in(*page_.ink, patch.area) < kLeastLetters * patch.area.size())
        continue;
      const double full = fullness(patch);
      if (full < kLeastFull) continue;
      shapes_.push_back({patch.area, with_outline(patch.area), is_oval(patch, full)});
    }
  }

  /// Patches of tint. Where one is the inside of an outline, both are one shape.
  void add_tints() {
    const int thin = std::max(2, page_.pixels(kThinnestFill) / page_.tile);
    const PixPtr solid{pixOpenBrick(nullptr, page_.filled.get(), thin, thin)};
    if (solid) add_solid(patches(*solid, 4, kMostPatches), page_.tile, false);
  }

  void add_dark_grounds() {
    std::vector<Patch> grounds;
    for (DarkGround& ground : find_dark_grounds(*page_.ink, page_.dpi))
      grounds.push_back(std::move(ground.patch));
    add_solid(grounds, kDarkGroundScale, true);
  }

  /// A ground with words, or with what may be some. Light letters close up on the page's ink.
  bool is_written_on(const Area& area, bool dark) const {
    if (holds_words(area)) return true;
    if (!words_missing_) return false;
    const int edge = page_.pixels(kOutlineGap);
    const Area middle = grown(area, -edge);
    const double share = ink_in(*page_.ink, middle) / std::max(1.0, middle.size());
    return dark || (kLeastLetters <= share && share <= kMostLetters);
  }

  /// `scale` pixels of the page are one of the patches'.
  void add_solid(const std::vector<Patch>& solid, int scale, bool dark) {
    const std::size_t known = shapes_.size();
    for (const Patch& patch : solid) {
      const Area area{patch.area.x0 * scale, patch.area.y0 * scale, patch.area.x1 * scale,
                      patch.area.y1 * scale};
      if (!fits(area) || !is_written_on(area, dark)) continue;
      const double full = fullness(patch);
      const bool oval = is_oval(patch, full);
      if (full < (oval ? kLeastFull : kFillLeastFull)) continue;
      // Beside its white letters a dark ground is seen as tints, too.
      const auto same = [&](const Shape& shape) {
        const double shared = common(shape.outside, area).size();
        return shared > kSameShape * enclosing(shape.outside, area).size() ||
               (shape.dark && shared > kSameShape * area.size());
      };
      const auto end = shapes_.begin() + static_cast<std::ptrdiff_t>(known);
      const auto twin = std::find_if(shapes_.begin(), end, same);
      if (twin == end) shapes_.push_back({area, grown(area, scale / 2), oval, dark});
    }
  }

  /// The area with the lines around it: one, two, or one and a shadow.
  Area with_outline(Area area) const {
    const Area inside = area;
    const int thickest = page_.pixels(kThickestOutline), gap = page_.pixels(kOutlineGap);
    // Rounded corners and ellipses: the middle of each side tells.
    const int dx = inside.width() / 3, dy = inside.height() / 3;
    const auto covered = [&](const Area& line) {
      return ink_in(*page_.ink, line) >= kOutlineCover * line.size();
    };
    const auto push = [&](auto line_at) {
      int furthest = 0;
      for (int step = 1; step <= thickest && step - furthest <= gap; ++step)
        if (covered(line_at(step))) furthest = step;
      return furthest;
    };
    area.y0 -= push([&](int n) {
      return Area{inside.x0 + dx, inside.y0 - n, inside.x1 - dx, inside.y0 - n + 1};
    });
    area.y1 += push([&](int n) {
      return Area{inside.x0 + dx, inside.y1 + n - 1, inside.x1 - dx, inside.y1 + n};
    });
    area.x0 -= push([&](int n) {
      return Area{inside.x0 - n, inside.y0 + dy, inside.x0 - n + 1, inside.y1 - dy};
    });
    area.x1 += push([&](int n) {
      return Area{inside.x1 + n - 1, inside.y0 + dy, inside.x1 + n, inside.y1 - dy};
    });
    return area;
  }

  /// A shape around several others groups them. One around a single other is its outer line, or
  /// has a small box in it that is no post of its own.
  void take_groups_out(std::vector<Area>& groups) {
    const auto inside = [](const Shape& inner, const Shape& outer) {
      return &inner != &outer && holds(outer.outside, inner.inside) &&
             inner.inside.size() < outer.inside.size();
    };
    std::vector<bool> gone(shapes_.size(), false);
    for (std::size_t i = 0; i < shapes_.size(); ++i) {
      std::vector<std::size_t> inner;
      for (std::size_t k = 0; k < shapes_.size(); ++k)
        if (inside(shapes_[k], shapes_[i])) inner.push_back(k);
      if (inner.size() == 1) gone[inner.front()] = true;
      // A band of colour and the cells below it fill their box; frames in a group stand apart.
      double filled = 0;
      for (const std::size_t k : inner) filled += shapes_[k].inside.size();
      if (inner.size() < 2) continue;
      if (filled > kPartsFull * shapes_[i].inside.size()) {
        for (const std::size_t k : inner) gone[k] = true;
      } else {
        gone[i] = true;
        groups.push_back(shapes_[i].inside);
      }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < shapes_.size(); ++i)
      if (!gone[i]) shapes_[kept++] = shapes_[i];
    shapes_.resize(kept);
  }

  /// The two share a wall, as cells do.
  bool share_wall(const Area& a, const Area& b) const {
    const int across = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
    const int down = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
    const bool beside = down > across;
    const int length = beside ? down : across;
    if (gap(a, b) > page_.pixels(kThickestWall)) return false;
    if (length <
        kSharedSide * (beside ? std::min(a.height(), b.height()) : std::min(a.width(), b.width())))
      return false;
    if (gap(a, b) <= page_.tile / 2) return true;
    Area wall = beside ? Area{std::min(a.x1, b.x1), std::max(a.y0, b.y0), std::max(a.x0, b.x0),
                              std::min(a.y1, b.y1)}
                       : Area{std::max(a.x0, b.x0), std::min(a.y1, b.y1), std::min(a.x1, b.x1),
                              std::max(a.y0, b.y0)};
    // Between two boxes that stand close to each other paper shows.
    if (beside)
      wall = {wall.middle_x(), wall.y0, wall.middle_x() + 1, wall.y1};
    else
      wall = {wall.x0, wall.middle_y(), wall.x1, wall.middle_y() + 1};
    return ink_in(*page_.ink, wall) >= kWallCover * wall.size();
  }

  /// Shapes that share walls are one divided box, or cells.
  void join_parts(std::vector<DrawnFrame>& frames) const {
    std::vector<std::size_t> parent(shapes_.size());
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&parent](std::size_t i) {
      while (parent[i] != i) i = parent[i] = parent[parent[i]];
      return i;
    };
    const int reach = page_.pixels(kThickestWall);
    for (std::size_t i = 0; i < shapes_.size(); ++i)
      for (std::size_t k = i + 1; k < shapes_.size(); ++k) {
        if (shapes_[k].outside.y0 > shapes_[i].outside.y1 + reach) break;  // sorted by y0
        if (share_wall(shapes_[i].inside, shapes_[k].inside)) parent[root(k)] = root(i);
      }
    std::vector<std::vector<std::size_t>> parts(shapes_.size());
    for (std::size_t i = 0; i < shapes_.size(); ++i) parts[root(i)].push_back(i);
    for (const auto& members : parts) {
      if (members.empty() || members.size() > kMostParts) continue;
      Area whole = shapes_[members.front()].outside;
      double filled = 0;
      for (const std::size_t i : members) {
        whole = enclosing(whole, shapes_[i].outside);
        filled += shapes_[i].outside.size();
      }
      if (members.size() > 1 && filled < kPartsFull * whole.size()) continue;
      DrawnFrame frame{whole, members.size() == 1 && shapes_[members.front()].oval, {}};
      for (const std::size_t i : members) frame.parts.push_back(shapes_[i].inside);
      frames.push_back(std::move(frame));
    }
  }

  const PageInk& page_;
  const std::vector<Area>& words_;
  bool words_missing_;
  Area sheet_;
  std::vector<Shape> shapes_;
};

}  // namespace

DrawnFrames find_frames(const PageInk& page, const std::vector<Area>& words, bool words_missing) {
  return FrameFinder(page, words, words_missing).find();
}

}  // namespace secondlook
