// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/document_codec.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

#include "extractors/document.pb.h"

namespace secondlook {
namespace {

constexpr std::uint32_t kRecognised = 1, kBold = 2, kMasked = 4, kSerif = 8;
constexpr std::uint32_t kAllFlags = kRecognised | kBold | kMasked | kSerif;
constexpr std::uint32_t kDashed = 1, kEvenOdd = 2;  // of a painted path
constexpr std::uint32_t kSides = 4, kArrow = 4;     // of a connector's end
constexpr std::size_t kLargestMessage = std::numeric_limits<std::int32_t>::max();

tl::unexpected<Problem> malformed() {
  return tl::unexpected(Problem{Problem::Kind::unreadable, {}, "not an extract of ours"});
}

std::uint32_t to_wire(Reading reading) {
  switch (reading) {
    case Reading::text_layer:
      return 0;
    case Reading::ocr:
      return 1;
    case Reading::blank:
      return 2;
    case Reading::failed:
      return 3;
  }
  return 3;
}

bool from_wire(std::uint32_t number, Reading& reading) {
  constexpr Reading kReadings[] = {Reading::text_layer, Reading::ocr, Reading::blank,
                                   Reading::failed};
  if (number >= std::size(kReadings)) return false;
  reading = kReadings[number];
  return true;
}

void add(google::protobuf::RepeatedField<float>& floats, const Box& box) {
  for (const double edge : {box.x0, box.y0, box.x1, box.y1}) floats.Add(static_cast<float>(edge));
}

Box box_at(const google::protobuf::RepeatedField<float>& floats, int index) {
  return {floats[4 * index], floats[4 * index + 1], floats[4 * index + 2], floats[4 * index + 3]};
}

bool all_finite(const google::protobuf::RepeatedField<float>& floats) {
  return std::all_of(floats.begin(), floats.end(), [](float f) { return std::isfinite(f); });
}

std::uint32_t to_wire(ConnectorEnd::Side side) {
  switch (side) {
    case ConnectorEnd::Side::top:
      return 0;
    case ConnectorEnd::Side::bottom:
      return 1;
    case ConnectorEnd::Side::left:
      return 2;
    case ConnectorEnd::Side::right:
      return 3;
  }
  return 0;
}

void to_wire(const Connector& connector, wire::Page::Connector& to) {
  to.set_dotted(connector.dotted);
  to.set_confidence(static_cast<float>(connector.confidence));
  for (const ConnectorEnd& end : connector.ends) {
    to.add_end(static_cast<std::uint32_t>(end.frame));
    to.add_end(to_wire(end.side) + (end.arrow ? kArrow : 0));
    to.add_at(static_cast<float>(end.x));
    to.add_at(static_cast<float>(end.y));
  }
}

bool from_wire(const wire::Page::Connector& from, std::size_t frames, Connector& connector) {
  constexpr ConnectorEnd::Side kSideOf[] = {ConnectorEnd::Side::top, ConnectorEnd::Side::bottom,
                                            ConnectorEnd::Side::left, ConnectorEnd::Side::right};
  if (from.end_size() % 2 != 0 || from.end_size() < 4 || from.at_size() != from.end_size() ||
      !all_finite(from.at()) || !std::isfinite(from.confidence()))
    return false;
  connector.dotted = from.dotted();
  connector.confidence = from.confidence();
  for (int i = 0; i < from.end_size(); i += 2) {
    if (from.end(i) >= frames || from.end(i + 1) >= kSides + kArrow) return false;
    connector.ends.push_back({from.end(i), kSideOf[from.end(i + 1) % kSides], from.at(i),
                              from.at(i + 1), from.end(i + 1) >= kArrow});
  }
  return true;
}

void to_wire(const PaintedPath& path, wire::Page::PaintedPath& to) {
  to.set_steps(path.steps);
  for (const double coordinate : path.points) to.add_point(static_cast<float>(coordinate));
  to.set_colour(path.colour);
  to.set_width(static_cast<float>(path.width));
  to.set_flags((path.dashed ? kDashed : 0) | (path.even_odd ? kEvenOdd : 0));
}

/// How many coordinates the steps take; nothing where one of them is none of ours.
std::optional<std::size_t> coordinates_of(std::string_view steps) {
  std::size_t count = 0;
  for (const char step : steps) {
    if (step == 'M' || step == 'L')
      count += 2;
    else if (step == 'C')
      count += 6;
    else if (step != 'Z')
      return std::nullopt;
  }
  return count;
}

bool from_wire(const wire::Page::PaintedPath& from, PaintedPath& path) {
  const auto coordinates = coordinates_of(from.steps());
  if (coordinates != static_cast<std::size_t>(from.point_size()) || from.colour() > 0xFFFFFF ||
      !std::isfinite(from.width()) || from.width() < 0 || !all_finite(from.point()) ||
      (from.flags() & ~(kDashed | kEvenOdd)) != 0)
    return false;
  path.steps = from.steps();
  path.points.assign(from.point().begin(), from.point().end());
  path.colour = from.colour();
  path.width = from.width();
  path.dashed = (from.flags() & kDashed) != 0;
  path.even_odd = (from.flags() & kEvenOdd) != 0;
  return true;
}

void to_wire(const Page& page, wire::Page& to) {
  to.set_number(static_cast<std::uint32_t>(page.number));
  to.set_width(page.width);
  to.set_height(page.height);
  to.set_reading(to_wire(page.reading));
  to.set_note(page.note);
  for (const Word& word : page.words) {
    to.add_text(word.text);
    add(*to.mutable_box(), word.box);
    to.add_confidence(static_cast<float>(word.confidence));
    to.add_font_size(static_cast<float>(word.font_size));
    to.add_flags((word.origin == Origin::ocr ? kRecognised : 0) | (word.bold ? kBold : 0) |
                 (word.masked ? kMasked : 0) | (word.serif ? kSerif : 0));
  }
  for (const Line& line : page.lines) {
    to.add_line(static_cast<std::uint32_t>(line.count));
    to.add_line(static_cast<std::uint32_t>(line.block));
    to.add_line(static_cast<std::uint32_t>(line.row));
  }
  for (const Box& rule : page.rules) add(*to.mutable_rule(), rule);
  for (const Frame& frame : page.frames) add(*to.mutable_frame(), frame.box);
  for (const Connector& connector : page.connectors) to_wire(connector, *to.add_connector());
  for (const PaintedPath& path : page.painted) to_wire(path, *to.add_painted());
  to.set_redrawable(page.redrawable);
}

/// The lines, which cover the words in order without gaps (or are none at all).
bool lines_from_wire(const wire::Page& from, Page& page) {
  std::size_t first = 0;
  for (int i = 0; i + 2 < from.line_size(); i += 3) {
    Line line;
    line.first = first;
    line.count = from.line(i);
    line.block = static_cast<int>(from.line(i + 1));
    line.row = static_cast<int>(from.line(i + 2));
    if (line.count > page.words.size() - first || line.block < 0 || line.row < 0) return false;
    for (std::size_t w = first; w < first + line.count; ++w)
      line.box = w == first ? page.words[w].box : enclosing(line.box, page.words[w].box);
    first += line.count;
    page.lines.push_back(line);
  }
  return page.lines.empty() || first == page.words.size();
}

Result<Page> from_wire(const wire::Page& from) {
  const int words = from.text_size();
  if (from.box_size() / 4 != words || from.box_size() % 4 != 0 || from.confidence_size() != words ||
      from.font_size_size() != words || from.flags_size() != words || from.line_size() % 3 != 0 ||
      from.rule_size() % 4 != 0 || from.frame_size() % 4 != 0)
    return malformed();
  if (from.number() < 1 || from.number() > std::numeric_limits<std::int32_t>::max() ||
      !std::isfinite(from.width()) || !std::isfinite(from.height()) || !all_finite(from.box()) ||
      !all_finite(from.confidence()) || !all_finite(from.font_size()) || !all_finite(from.rule()) ||
      !all_finite(from.frame()))
    return malformed();
  Page page;
  page.number = static_cast<int>(from.number());
  page.width = from.width();
  page.height = from.height();
  page.note = from.note();
  if (!from_wire(from.reading(), page.reading)) return malformed();
  page.words.reserve(static_cast<std::size_t>(words));
  for (int i = 0; i < words; ++i) {
    if ((from.flags(i) & ~kAllFlags) != 0) return malformed();
    Word word;
    word.text = from.text(i);
    word.box = box_at(from.box(), i);
    word.confidence = from.confidence(i);
    word.font_size = from.font_size(i);
    word.origin = (from.flags(i) & kRecognised) != 0 ? Origin::ocr : Origin::text_layer;
    word.bold = (from.flags(i) & kBold) != 0;
    word.masked = (from.flags(i) & kMasked) != 0;
    word.serif = (from.flags(i) & kSerif) != 0;
    page.words.push_back(std::move(word));
  }
  if (!lines_from_wire(from, page)) return malformed();
  page.rules.reserve(static_cast<std::size_t>(from.rule_size() / 4));
  for (int i = 0; i < from.rule_size() / 4; ++i) page.rules.push_back(box_at(from.rule(), i));
  for (int i = 0; i < from.frame_size() / 4; ++i) page.frames.push_back({box_at(from.frame(), i)});
  for (const wire::Page::Connector& drawn : from.connector()) {
    Connector connector;
    if (!from_wire(drawn, page.frames.size(), connector)) return malformed();
    page.connectors.push_back(std::move(connector));
  }
  page.painted.resize(static_cast<std::size_t>(from.painted_size()));
  for (int i = 0; i < from.painted_size(); ++i)
    if (!from_wire(from.painted(i), page.painted[static_cast<std::size_t>(i)])) return malformed();
  page.redrawable = from.redrawable();
  return page;
}

template <class Message>
bool parse(std::string_view bytes, Message& message) {
  return bytes.size() <= kLargestMessage &&
         message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
}

}  // namespace

Result<std::string> encode(const Document& document) {
  wire::Document to;
  to.set_id(document.id);
  for (const Page& page : document.pages) to_wire(page, *to.add_pages());
  if (to.ByteSizeLong() > kLargestMessage)
    return tl::unexpected(
        Problem{Problem::Kind::too_large, document.id, "its words take more than 2 GB"});
  return to.SerializeAsString();
}

Result<Document> decode_document(std::string_view bytes) {
  wire::Document from;
  if (!parse(bytes, from)) return malformed();
  Document document;
  document.id = from.id();
  document.pages.reserve(static_cast<std::size_t>(from.pages_size()));
  for (const wire::Page& next : from.pages()) {
    auto page = from_wire(next);
    if (!page) return tl::unexpected(page.error());
    document.pages.push_back(std::move(*page));
  }
  return document;
}

std::string encode(const Page& page) {
  wire::Page to;
  to_wire(page, to);
  return to.SerializeAsString();
}

Result<Page> decode_page(std::string_view bytes) {
  wire::Page from;
  if (!parse(bytes, from)) return malformed();
  return from_wire(from);
}

}  // namespace secondlook
