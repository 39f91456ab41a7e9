// SPDX-License-Identifier: GPL-3.0-or-later
// The occupational series of the General Schedule, those in use and those that were cancelled.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/standard.h"

namespace secondlook {

/// The steps in which a series' grades normally rise: 5, 7, 9, 11 or one by one.
enum class Interval { one, two, both };

/// How a series ended.
struct Cancellation {
  std::string since;                    // "2018-12", as precisely as it is known
  std::vector<std::string> successors;  // codes that took its work; empty where none was named
  Source source;
  bool operator==(const Cancellation&) const = default;
};

struct Series {
  std::string code;                  // four digits
  std::string title;                 // without the word "Series"
  std::string former_title;          // "" if it never had another that we know of
  std::optional<Interval> interval;  // not kept for a cancelled series
  std::optional<char>
      category;  // P professional, A administrative, T technical, C clerical, O other
  std::optional<Cancellation> cancelled;
  bool operator==(const Series&) const = default;
};

struct OccupationalGroup {
  std::string code;  // "0200"
  std::string title;
  std::vector<Series> series;
  bool operator==(const OccupationalGroup&) const = default;
};

struct SeriesList {
  std::vector<OccupationalGroup> groups;
  Source source;           // of codes and titles
  Source interval_source;  // of the grade intervals
  Checked checked;
  bool operator==(const SeriesList&) const = default;
};

/// The series with that four-digit code, in use or cancelled, or null.
const Series* find_series(const SeriesList& list, std::string_view code);

/// The group that a four-digit code belongs to, or null.
const OccupationalGroup* find_group(const SeriesList& list, std::string_view code);

}  // namespace secondlook
