// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/org_chart.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "models/characters.h"
#include "pipeline/parse/charted_post.h"
#include "pipeline/parse/indented_chart.h"
#include "pipeline/parse/reporting_lines.h"

namespace secondlook {
namespace {

// What an indent means is told by the list's look alone.
constexpr double kIndented = 0.9;
constexpr std::size_t kFewestBoxes = 3;
// A box's letters may stand out over its outline; points.
constexpr double kMargin = 1;
// Two boxes of one post on different pages say at least so much.
constexpr std::size_t kLeastIdentity = 8;

struct FrameText {
  std::vector<std::string> lines;
  std::string quote;
};

/// The words within each frame, line by line.
std::vector<FrameText> texts_of_frames(const Page& page) {
  std::vector<FrameText> texts(page.frames.size());
  std::vector<std::size_t> last_line(page.frames.size(), page.lines.size());
  for (std::size_t l = 0; l < page.lines.size(); ++l)
    for (std::size_t w = page.lines[l].first; w < page.lines[l].first + page.lines[l].count; ++w) {
      const Word& word = page.words[w];
      const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
      for (std::size_t f = 0; f < page.frames.size(); ++f) {
        const Box& box = page.frames[f].box;
        if (x < box.x0 - kMargin || x > box.x1 + kMargin || y < box.y0 - kMargin ||
            y > box.y1 + kMargin)
          continue;
        FrameText& text = texts[f];
        text.quote += (text.quote.empty() ? "" : " ") + word.text;
        if (last_line[f] == l && !text.lines.empty())
          text.lines.back() += " " + word.text;
        else
          text.lines.push_back(word.text);
        last_line[f] = l;
        break;
      }
    }
  return texts;
}

std::string letters_of(std::string_view text) {
  std::string result;
  for (const char c : lower(text))
    if (is_letter(c) || is_digit(c)) result += c;
  return result;
}

/// What tells one post from others wherever it is drawn; empty where the box says too little.
std::string identity_of(const ChartedPost& post) {
  std::string units;
  for (const std::string& unit : post.identity.organization) units += unit;
  const std::string key = letters_of(post.identity.title) + "/" + letters_of(units) + "/" +
                          letters_of(post.identity.incumbent) + "/" +
                          letters_of(post.identity.position_number);
  return key.size() < kLeastIdentity + 3 ? std::string() : key;
}

class ChartReader {
 public:
  ChartReader(const std::string& document_id, const std::string& path, const ChartWords& words)
      : document_id_(document_id), path_(path), words_(words) {}

  void read(const Page& page) {
    if (page.frames.empty())
      read_list(page);
    else
      read_frames(page);
  }

  OrgChart finish() {
    keep_tree(chart_.posts.size(), chart_.lines);
    return std::move(chart_);
  }

 private:
  void read_frames(const Page& page) {
    std::vector<ReportingLine> lines = reporting_lines(page);
    std::set<std::size_t> below, above;
    for (const ReportingLine& line : lines)
      if (!line.dotted) {
        below.insert(line.subordinate);
        above.insert(line.supervisor);
      }
    const std::vector<FrameText> texts = texts_of_frames(page);
    std::vector<std::size_t> post_of;
    std::map<std::string, std::size_t> on_page;
    for (std::size_t f = 0; f < page.frames.size(); ++f) {
      ChartedPost post = parse_charted_post(texts[f].lines, words_);
      post.evidence = {document_id_, path_, page.number, page.frames[f].box, texts[f].quote};
      const std::string key = identity_of(post);
      const auto known = known_.find(key);
      const bool heads_page = !below.contains(f) && above.contains(f);
      if (heads_page && !key.empty() && known != known_.end()) {
        post_of.push_back(known->second);
        continue;
      }
      post_of.push_back(chart_.posts.size());
      if (!key.empty()) on_page.emplace(key, chart_.posts.size());
      chart_.posts.push_back(std::move(post));
    }
    known_.insert(on_page.begin(), on_page.end());
    for (ReportingLine& line : lines) {
      line.subordinate = post_of[line.subordinate];
      line.supervisor = post_of[line.supervisor];
      if (line.subordinate != line.supervisor) chart_.lines.push_back(std::move(line));
    }
  }

  void read_list(const Page& page) {
    const std::size_t first = chart_.posts.size();
    for (const IndentedPost& listed : indented_posts(page, words_)) {
      ChartedPost post = parse_charted_post(listed.lines, words_);
      post.evidence = {document_id_, path_, page.number, listed.box, listed.quote};
      if (listed.supervisor)
        chart_.lines.push_back(
            {chart_.posts.size(), first + *listed.supervisor, kIndented, false, {}});
      chart_.posts.push_back(std::move(post));
    }
  }

  const std::string& document_id_;
  const std::string& path_;
  const ChartWords& words_;
  OrgChart chart_;
  std::map<std::string, std::size_t> known_;  // posts of earlier pages by identity
};

bool speaks_of_post(const ChartedPost& post, std::string_view quote, const ChartWords& words) {
  return !post.identity.title.empty() || !post.identity.pay_plan.empty() || post.vacant ||
         !post.identity.incumbent.empty() || words.names(quote) == Names::organization;
}

}  // namespace

OrgChart parse_org_chart(std::span<const Page> pages, const std::string& document_id,
                         const std::string& path, const ChartWords& words) {
  ChartReader reader(document_id, path, words);
  for (const Page& page : pages) reader.read(page);
  return reader.finish();
}

double chart_signs(const Page& page, const ChartWords& words) {
  if (page.frames.empty()) {
    const auto posts = indented_posts(page, words).size();
    return posts == 0 ? 0 : 0.6;
  }
  const std::vector<FrameText> texts = texts_of_frames(page);
  std::size_t posts = 0;
  for (const FrameText& text : texts)
    if (speaks_of_post(parse_charted_post(text.lines, words), text.quote, words)) ++posts;
  if (posts < kFewestBoxes || page.connectors.empty()) return 0;
  // Boxes of a flow chart say what is done; those of a chart who does it.
  return static_cast<double>(posts) / static_cast<double>(page.frames.size());
}

}  // namespace secondlook
