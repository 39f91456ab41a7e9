// SPDX-License-Identifier: GPL-3.0-or-later
// What reading a file gives: pages of words, each with its place.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "models/box.h"

namespace secondlook {

/// Where a word's characters come from.
enum class Origin { text_layer, ocr };

/// One word, where it stands on the page.
struct Word {
  std::string text;  // UTF-8, NFC; ligatures, dashes and spaces in their plain forms
  Box box;
  double confidence = 1.0;  // 0..1 from the recogniser; 1 for born-digital text
  Origin origin = Origin::text_layer;
  double font_size = 0;  // points; for a recognised word its line's height
  bool bold = false;     // known for born-digital text only
  bool serif = false;    // the same
  bool masked =
      false;  // personal data stood here; `text` is the mask, a page image must cover the box
  bool operator==(const Word&) const = default;
};

/// Words that stand on one line of one column or of one table cell.
struct Line {
  std::size_t first = 0;  // index into Page::words
  std::size_t count = 0;
  Box box;
  int block =
      0;  // lines of one paragraph-like block or one cell share it; counts up in reading order
  int row = 0;  // lines that stand side by side as cells of one table row share it; counts up too
  bool operator==(const Line&) const = default;
};

/// A closed outline that stands free on the page with words in it: a box of a chart. Cells of forms
/// and tables are none.
struct Frame {
  Box box;
  bool operator==(const Frame&) const = default;
};

/// Where a connector meets a frame.
struct ConnectorEnd {
  enum class Side { top, bottom, left, right };
  std::size_t frame = 0;  // index into Page::frames
  Side side = Side::top;  // as one sees it who reads the words, however the page is turned
  double x = 0, y = 0;    // points, where the line meets the frame
  bool arrow = false;     // an arrow head points at the frame
  bool operator==(const ConnectorEnd&) const = default;
};

/// Lines drawn between frames that hang together: a straight line has two ends, a bus with
/// branches many.
struct Connector {
  std::vector<ConnectorEnd> ends;  // two at least
  bool dotted = false;             // dashed or dotted
  double confidence = 1;           // 0..1: less where lines cross, break off or are faint
  bool operator==(const Connector&) const = default;
};

/// What is painted on a page besides words: a line, the frame of a cell, a tinted area. Nothing is
/// read from it; a reader is shown the page with it.
struct PaintedPath {
  std::string steps;           // a letter each, as SVG has them: M, L, C (a Bezier curve) and Z
  std::vector<double> points;  // x and y, in points; one pair for M and L, three for C
  std::uint32_t colour = 0;    // 0xRRGGBB
  double width = 0;            // points, of the line; 0 for a filled area
  bool dashed = false;
  bool even_odd = false;  // how an area is filled whose outline crosses itself
  bool operator==(const PaintedPath&) const = default;
};

/// How a page's words were won.
enum class Reading {
  text_layer,  // from the file's own text
  ocr,         // recognised on the page image
  blank,       // looked at, nothing on it
  failed,      // given up; `note` says why
};

/// One page, words and lines in reading order.
struct Page {
  int number = 1;                // 1-based within the file, the number a reader turns to
  double width = 0, height = 0;  // points, as a viewer shows it
  Reading reading = Reading::text_layer;
  std::string note;  // why it was recognised or failed: "no text layer"; else empty
  std::vector<Word> words;
  std::vector<Line> lines;            // cover `words` in order, without gaps
  std::vector<Box> rules;             // drawn straight lines, horizontal or vertical, as thin boxes
  std::vector<Frame> frames;          // boxes of a chart, top to bottom as its words are read
  std::vector<Connector> connectors;  // between frames
  std::vector<PaintedPath> painted;   // in the order of painting; only of a page that is redrawable
  bool redrawable = false;  // words and painted paths are all that is on it: no picture, no stamp
  bool operator==(const Page&) const = default;
};

/// One file, read. Pages stand in order and none is left out: one that failed is there and says so.
struct Document {
  std::string id;  // SHA-256 of the file's bytes, lower-case hex
  std::vector<Page> pages;
  bool operator==(const Document&) const = default;
};

}  // namespace secondlook
