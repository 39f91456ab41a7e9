// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of charts for tests, put together from frames and connectors.
#pragma once
#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "models/document.h"
#include "pipeline/data_file.h"
#include "pipeline/parse/chart_words.h"
#include "tests/places.h"

namespace secondlook::testing {

inline const ChartWords& chart_words() {
  static const ChartWords words = [] {
    const auto file = std::filesystem::path(places::source_data()) / "forms" / "org_chart.yaml";
    return std::move(*ChartWords::parse(*read_data_file(file), file.string()));
  }();
  return words;
}

class ChartPage {
 public:
  explicit ChartPage(int number = 1) {
    page_.number = number;
    page_.width = 792;
    page_.height = 612;
  }
  /// A box of 100 by 40 points with these lines in it.
  ChartPage& box(double x, double y, const std::vector<std::string>& lines) {
    page_.frames.push_back({{x, y, x + 100, y + 40}});
    for (std::size_t i = 0; i < lines.size(); ++i)
      text(x + 4, y + 3 + 9 * static_cast<double>(i), lines[i]);
    return *this;
  }
  ChartPage& text(double x, double y, const std::string& line) {
    const int row = static_cast<int>(page_.lines.size());
    const Box box{x, y, x + 90, y + 8};
    page_.lines.push_back({page_.words.size(), 0, box, row, row});
    for (std::size_t at = 0; at <= line.size();) {
      const std::size_t end = std::min(line.find(' ', at), line.size());
      Word word;
      word.text = line.substr(at, end - at);
      word.box = {x + 1.5 * static_cast<double>(at), y, x + 1.5 * static_cast<double>(end), y + 8};
      if (!word.text.empty()) {
        page_.words.push_back(word);
        ++page_.lines.back().count;
      }
      at = end + 1;
    }
    return *this;
  }
  /// "0b-1t-2t" joins frames at their sides.
  ChartPage& join(const std::string& ends, bool dotted = false, double confidence = 1) {
    Connector connector{{}, dotted, confidence};
    for (std::size_t at = 0; at < ends.size();) {
      const std::size_t end = std::min(ends.find('-', at), ends.size());
      const std::size_t frame = std::stoul(ends.substr(at, end - at - 1));
      const Box& box = page_.frames.at(frame).box;
      const double x = (box.x0 + box.x1) / 2, y = (box.y0 + box.y1) / 2;
      switch (ends[end - 1]) {
        case 't':
          connector.ends.push_back({frame, ConnectorEnd::Side::top, x, box.y0});
          break;
        case 'b':
          connector.ends.push_back({frame, ConnectorEnd::Side::bottom, x, box.y1});
          break;
        case 'l':
          connector.ends.push_back({frame, ConnectorEnd::Side::left, box.x0, y});
          break;
        default:
          connector.ends.push_back({frame, ConnectorEnd::Side::right, box.x1, y});
      }
      at = end + 1;
    }
    page_.connectors.push_back(std::move(connector));
    return *this;
  }
  const Page& page() const { return page_; }

 private:
  Page page_;
};

}  // namespace secondlook::testing
