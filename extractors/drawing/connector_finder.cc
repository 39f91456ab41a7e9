// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/connector_finder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "extractors/drawing/dashes.h"
#include "extractors/drawing/line_graph.h"

namespace secondlook {
namespace {

// Sizes in points. Drawings end their lines a few points before or within a box's outline.
constexpr double kClear = 1.0, kShortOf = 4.5;
// Along a side: an arrow head's width, and then some. A longer contact is a line that passes by.
constexpr double kWidestTouch = 12;
// Strokes of connectors are up to 4 thick, arrow heads up to 9: thicker ink is a logo or a bar.
constexpr double kThickest = 10;
// A word's ink may stand out over its box: descenders of a recognised word, slanted letters.
constexpr double kWordMargin = 2;
// What is shorter is the flank of an arrow head or a burr.
constexpr double kShortestBranch = 5;
// A scan tears lines apart by so much.
constexpr double kTear = 3;
constexpr double kShortestPiece = 3;

constexpr int kMostPatches = 20'000;

// Beliefs, for a person to be told about. Lines told apart where they cross; mended lines; lines
// that come from several boxes at once are judged by who reads them.
constexpr double kCrossing = 0.8, kTorn = 0.75, kDashed = 0.9;

/// One line at most for each side of each frame and place.
void drop_doubles(std::vector<Touch>& touches, int near) {
  std::ranges::sort(touches, {}, [](const Touch& touch) {
    return std::tuple(touch.frame, touch.side, touch.x, touch.y);
  });
  std::vector<Touch> kept;
  for (const Touch& touch : touches) {
    if (!kept.empty() && kept.back().frame == touch.frame && kept.back().side == touch.side &&
        touch.x - kept.back().x <= near && std::abs(touch.y - kept.back().y) <= near) {
      kept.back().arrow = kept.back().arrow || touch.arrow;
      continue;
    }
    kept.push_back(touch);
  }
  touches = std::move(kept);
}

class ConnectorFinder {
 public:
  ConnectorFinder(const PageInk& page, const DrawnFrames& drawn, const std::vector<Area>& words)
      : page_(page), drawn_(drawn), words_(words) {
    reach_ = {page.pixels(kClear), page.pixels(kShortOf), page.pixels(kWidestTouch)};
  }

  std::vector<DrawnConnector> find() {
    const PixPtr lines{pixCopy(nullptr, page_.ink.get())};
    if (!lines) return {};
    for (const DrawnFrame& frame : drawn_.frames) erase(*lines, frame, reach_.clear);
    for (const Area& group : drawn_.groups) erase_outline(*lines, group);
    std::ranges::sort(words_, {}, &Area::y0);

    std::vector<Patch> pieces = patches(*lines, 8, kMostPatches);
    std::erase_if(pieces, [this](const Patch& piece) { return is_text(piece) || is_solid(piece); });
    for (Dashes& dashes : join_dashes(pieces, drawn_.frames, page_)) {
      for (const std::size_t i : dashes.pieces) pieces[i].pix = nullptr;
      drop_doubles(dashes.touches, reach_.widest);
      found_.push_back({std::move(dashes.touches), true, kDashed});
    }
    std::erase_if(pieces, [](const Patch& piece) { return piece.pix == nullptr; });
    add_whole(pieces);
    add_torn(pieces);
    std::ranges::sort(found_, {}, [](const DrawnConnector& connector) {
      const Touch& first = connector.touches.front();
      return std::tuple(first.frame, first.side, first.x, first.y);
    });
    return std::move(found_);
  }

 private:
  void erase_outline(Pix& lines, const Area& group) const {
    const int thick = page_.pixels(kClear) + page_.pixels(2);
    const Area outer = grown(group, thick);
    erase(lines, {outer.x0, outer.y0, outer.x1, group.y0 + 1});
    erase(lines, {outer.x0, group.y1 - 1, outer.x1, outer.y1});
    erase(lines, {outer.x0, outer.y0, group.x0 + 1, outer.y1});
    erase(lines, {group.x1 - 1, outer.y0, outer.x1, outer.y1});
  }

  bool is_text(const Patch& piece) const {
    const int margin = page_.pixels(kWordMargin);
    // No word is higher than an inch and a half.
    const int highest = page_.pixels(110);
    auto word = std::ranges::lower_bound(words_, piece.area.y0 - highest, {}, &Area::y0);
    for (; word != words_.end() && word->y0 - margin <= piece.area.y0; ++word)
      // A recognizer takes a line for a word now and then; no letter leads from box to box.
      if (holds(grown(*word, margin), piece.area))
        return !is_complete(touches_of(piece, drawn_.frames, reach_));
    return false;
  }

  bool is_solid(const Patch& piece) const {
    const int thick = page_.pixels(kThickest);
    if (piece.area.width() < thick || piece.area.height() < thick) return false;
    const PixPtr core{pixErodeBrick(nullptr, piece.pix.get(), thick, thick)};
    int empty = 1;
    if (core) pixZero(core.get(), &empty);
    return empty == 0;
  }

  bool is_speck(const Patch& piece) const {
    return std::max(piece.area.width(), piece.area.height()) < page_.pixels(kShortestPiece);
  }

  void add(const Patch& piece, std::vector<Touch> touches, double confidence) {
    drop_doubles(touches, reach_.widest);
    // Two lines cross only where there are four ends.
    if (touches.size() < 4) {
      found_.push_back({std::move(touches), false, confidence});
      return;
    }
    LineGroups lines = lines_apart(piece, touches, page_.pixels(kShortestBranch));
    for (std::vector<Touch>& group : lines.groups)
      if (is_complete(group))
        found_.push_back(
            {std::move(group), false, lines.crossings ? kCrossing * confidence : confidence});
  }

  /// Takes the pieces out that join frames as they are.
  void add_whole(std::vector<Patch>& pieces) {
    for (Patch& piece : pieces) {
      // Dust between two boxes that stand close to each other is near both.
      if (is_speck(piece)) continue;
      std::vector<Touch> touches = touches_of(piece, drawn_.frames, reach_);
      if (!is_complete(touches)) continue;
      add(piece, touches, 1);
      whole_.push_back({piece.area, std::move(piece.pix)});
      whole_touches_.push_back(touches.size());
    }
    std::erase_if(pieces, [](const Patch& piece) { return piece.pix == nullptr; });
  }

  /// Mends what is left over, if any of it meets a frame, and joins it with what it was torn from.
  void add_torn(const std::vector<Patch>& pieces) {
    const PixPtr torn{pixCreateTemplate(page_.ink.get())};
    if (!torn) return;
    bool meets = false;
    for (const Patch& piece : pieces) {
      if (is_speck(piece)) continue;
      meets = meets || !touches_of(piece, drawn_.frames, reach_).empty();
      paint(*torn, piece.area, *piece.pix);
    }
    if (!meets) return;
    for (const Patch& piece : whole_) paint(*torn, piece.area, *piece.pix);
    const int tear = page_.pixels(kTear);
    const PixPtr across{pixCloseSafeBrick(nullptr, torn.get(), tear, 1)};
    const PixPtr mended{across ? pixCloseSafeBrick(nullptr, across.get(), 1, tear) : nullptr};
    if (!mended) return;
    std::vector<DrawnConnector> before = std::move(found_);
    found_.clear();
    for (const Patch& piece : patches(*mended, 8, kMostPatches)) {
      const std::vector<Touch> touches = touches_of(piece, drawn_.frames, reach_);
      if (!is_complete(touches)) continue;
      // What was whole already stays as it was found.
      std::size_t known = 0;
      for (std::size_t i = 0; i < whole_.size(); ++i)
        if (holds(piece.area, whole_[i].area)) known = std::max(known, whole_touches_[i]);
      if (touches.size() <= known) continue;
      add(piece, touches, kTorn);
    }
    std::vector<DrawnConnector> mends = std::move(found_);
    found_ = std::move(before);
    for (DrawnConnector& mend : mends) {
      const auto part_of_mend = [&mend](const DrawnConnector& connector) {
        return !connector.dotted &&
               std::ranges::all_of(connector.touches, [&mend](const Touch& touch) {
                 return std::ranges::any_of(mend.touches, [&touch](const Touch& other) {
                   return other.frame == touch.frame && other.side == touch.side;
                 });
               });
      };
      std::erase_if(found_, part_of_mend);
      found_.push_back(std::move(mend));
    }
  }

  const PageInk& page_;
  const DrawnFrames& drawn_;
  std::vector<Area> words_;  // by y0
  TouchReach reach_;
  std::vector<Patch> whole_;  // pieces that joined frames
  std::vector<std::size_t> whole_touches_;
  std::vector<DrawnConnector> found_;
};

}  // namespace

std::vector<DrawnConnector> find_connectors(const PageInk& page, const DrawnFrames& drawn,
                                            const std::vector<Area>& words) {
  return ConnectorFinder(page, drawn, words).find();
}

}  // namespace secondlook
