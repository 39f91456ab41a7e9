// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/label_reach.h"

#include <algorithm>
#include <cmath>

namespace secondlook {
namespace {

// A value stands in the next line under its label, or after a line's worth of space.
constexpr double kReachDown = 2.0;     // heights of the value
constexpr double kLeastHeight = 6.0;   // points; a recogniser may give flat boxes
constexpr double kReachRight = 216.0;  // points, the width of three inches
constexpr double kMisalignment = 3.0;  // points

/// One axis of the page in equal parts, so that "what was last seen here" is a look-up.
class Axis {
 public:
  static constexpr std::size_t kParts = 512;  // of a letter page: about the width of a thin letter
  explicit Axis(double length) : length_(std::isfinite(length) ? std::max(length, 1.0) : 1.0) {}
  std::size_t part(double at) const {
    if (!(at > 0)) return 0;  // NaN as well
    return static_cast<std::size_t>(std::min(at / length_, 1.0) * (kParts - 1));
  }

 private:
  double length_;
};

struct Event {
  double at = 0;  // where the sweep meets it
  std::size_t index = 0;
  bool is_value = false;
};

void add_event(std::vector<Event>& events, double at, std::size_t index, bool is_value) {
  events.push_back({std::isfinite(at) ? at : 0, index, is_value});
}

void put_in_order(std::vector<Event>& events) {
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.at < b.at; });
}

/// What the sweep down the page saw last in one part of its width.
struct Seen {
  bool anything = false;
  double bottom = 0;
  std::optional<PersonalKind> label;
};

double reach_down(const Box& value) { return kReachDown * std::max(value.height(), kLeastHeight); }

bool stands_under_label(const std::vector<Seen>& seen, const Axis& axis, const PlacedSpan& value) {
  const std::size_t first = axis.part(value.box.x0 - kMisalignment);
  const std::size_t last = axis.part(value.box.x1 + kMisalignment);
  double nearest = 0;
  for (std::size_t i = first; i <= last; ++i)
    if (seen[i].anything) nearest = std::max(nearest, seen[i].bottom);
  for (std::size_t i = first; i <= last; ++i)
    if (seen[i].label == value.kind && seen[i].bottom >= nearest - kMisalignment &&
        value.box.y0 - seen[i].bottom <= reach_down(value.box))
      return true;
  return false;
}

/// Goes down the page: a line hides what stood above it, a label shows until it is hidden.
void mark_below_labels(const std::vector<PlacedLine>& lines, const std::vector<PlacedSpan>& labels,
                       const std::vector<PlacedSpan>& values, std::vector<bool>& found) {
  double width = 0;
  std::vector<Event> events;
  std::vector<std::vector<PlacedSpan>> shown(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    width = std::max(width, lines[i].box.x1);
    add_event(events, lines[i].box.y1, i, false);
  }
  for (std::size_t i = 0; i < values.size(); ++i)
    add_event(events, (values[i].box.y0 + values[i].box.y1) / 2, i, true);
  for (const PlacedSpan& label : labels) shown[label.line].push_back(label);
  put_in_order(events);

  const Axis axis(width);
  std::vector<Seen> seen(Axis::kParts);
  const auto paint = [&](const Box& box, const Seen& what) {
    for (std::size_t i = axis.part(box.x0); i <= axis.part(box.x1); ++i) seen[i] = what;
  };
  for (const Event& event : events) {
    if (event.is_value) {
      const PlacedSpan& value = values[event.index];
      if (!stands_under_label(seen, axis, value)) continue;
      found[event.index] = true;
      shown[value.line].push_back(value);
    } else {
      const Box& box = lines[event.index].box;
      paint(box, {true, event.at, std::nullopt});
      for (const PlacedSpan& span : shown[event.index])
        paint(span.box, {true, event.at, span.kind});
    }
  }
}

/// Goes over the page from left to right, likewise.
void mark_right_of_labels(const std::vector<PlacedLine>& lines,
                          const std::vector<PlacedSpan>& values, std::vector<bool>& found) {
  double height = 0;
  std::vector<Event> events;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    height = std::max(height, lines[i].box.y1);
    add_event(events, lines[i].box.x1, i, false);
  }
  for (std::size_t i = 0; i < values.size(); ++i)
    if (values[i].begins_line) add_event(events, values[i].box.x0 + kMisalignment, i, true);
  put_in_order(events);

  const Axis axis(height);
  std::vector<const PlacedLine*> seen(Axis::kParts);
  for (const Event& event : events) {
    if (event.is_value) {
      const PlacedSpan& value = values[event.index];
      const PlacedLine* left = seen[axis.part((value.box.y0 + value.box.y1) / 2)];
      if (left && left->ends_in == value.kind && value.box.x0 - left->box.x1 <= kReachRight)
        found[event.index] = true;
    } else {
      const PlacedLine& line = lines[event.index];
      for (std::size_t i = axis.part(line.box.y0); i <= axis.part(line.box.y1); ++i)
        seen[i] = &line;
    }
  }
}

}  // namespace

std::vector<bool> labelled(const std::vector<PlacedLine>& lines,
                           const std::vector<PlacedSpan>& labels,
                           const std::vector<PlacedSpan>& values) {
  std::vector<bool> found(values.size());
  mark_below_labels(lines, labels, values, found);
  mark_right_of_labels(lines, values, found);
  return found;
}

}  // namespace secondlook
