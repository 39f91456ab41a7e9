// SPDX-License-Identifier: GPL-3.0-or-later
// Any boxes, words and lines between them are a chart. Each post reports to one other at most, no
// circle comes out, and what is said of a post stands on its page.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "pipeline/parse/org_chart.h"
#include "tests/pipeline/parse/charts.h"

namespace {

using namespace secondlook;

void require(bool holds) {
  if (!holds) std::abort();
}

/// A line of the input is a box ("@ 300 50 Director / Vacant"), text that stands free ("* 10 20
/// words"), a connector ("- 0b 1t 2t"), a dotted one ("~ 0r 1l") or the next page ("=").
class Drawing {
 public:
  explicit Drawing(const std::string& text) {
    pages_.emplace_back();
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) draw(line);
  }

  std::vector<Page> pages() const {
    std::vector<Page> all;
    for (const testing::ChartPage& page : pages_) all.push_back(page.page());
    return all;
  }

 private:
  void draw(const std::string& line) {
    std::istringstream parts(line.substr(std::min<std::size_t>(1, line.size())));
    const char kind = line.empty() ? ' ' : line[0];
    if (kind == '@' || kind == '*') {
      int x = 0, y = 0;
      parts >> x >> y;
      std::string words;
      std::getline(parts, words);
      if (kind == '*')
        pages_.back().text(x, y, words);
      else
        pages_.back().box(x, y, rows(words));
    } else if (kind == '-' || kind == '~') {
      join(parts, kind == '~');
    } else if (kind == '=') {
      pages_.emplace_back(static_cast<int>(pages_.size()) + 1);
    }
  }

  static std::vector<std::string> rows(const std::string& words) {
    std::vector<std::string> rows;
    std::istringstream parts(words);
    for (std::string row; std::getline(parts, row, '/');) rows.push_back(row);
    return rows;
  }

  void join(std::istringstream& parts, bool dotted) {
    const std::size_t frames = pages_.back().page().frames.size();
    std::string ends;
    std::size_t frame = 0;
    char side = 0;
    std::size_t count = 0;
    while (frames > 0 && parts >> frame >> side) {
      if (!ends.empty()) ends += '-';
      ends += std::to_string(frame % frames);
      ends += side;
      ++count;
    }
    // A connector that is read off a page has two ends at least.
    if (count >= 2) pages_.back().join(ends, dotted, 1.0 / static_cast<double>(count));
  }

  std::vector<testing::ChartPage> pages_;
};

void check(const OrgChart& chart, std::size_t pages) {
  std::vector<std::size_t> above(chart.posts.size(), chart.posts.size());
  for (const ReportingLine& line : chart.lines) {
    require(line.subordinate < chart.posts.size() && line.supervisor < chart.posts.size());
    require(line.subordinate != line.supervisor);
    require(line.confidence >= 0 && line.confidence <= 1);
    if (line.dotted) continue;
    require(above[line.subordinate] == chart.posts.size());
    above[line.subordinate] = line.supervisor;
  }
  for (std::size_t i = 0; i < above.size(); ++i) {
    std::size_t steps = 0;
    for (std::size_t at = i; at < above.size(); at = above[at]) require(steps++ <= above.size());
  }
  for (const ChartedPost& post : chart.posts) {
    require(post.evidence.page >= 1 && post.evidence.page <= static_cast<int>(pages));
    require(!post.headcount || *post.headcount >= 0);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::vector<Page> pages =
      Drawing(std::string(reinterpret_cast<const char*>(data), size)).pages();
  for (const Page& page : pages) {
    const double signs = chart_signs(page, testing::chart_words());
    require(signs >= 0 && signs <= 1);
  }
  check(parse_org_chart(pages, "id", "chart.pdf", testing::chart_words()), pages.size());
  return 0;
}
