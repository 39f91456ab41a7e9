// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/indented_chart.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

constexpr std::size_t kFewestPosts = 4, kFewestDepths = 2, kMostLines = 3'000;
// Of the lines from the first post on. Prose and duties have lines without a post.
constexpr double kLeastShare = 0.7;
constexpr std::size_t kMostWords = 14;  // of a line; "Supervisory ... Specialist, GS-0343-14, name"
// Points; list levels are indented by more, and scans shift lines by less.
constexpr double kSameIndent = 4;

struct Entry {
  std::string text, quote;
  Box box;
  double indent = 0;  // points from the page's edge
  int depth = 0;      // of its number "1.2.1"; 0 for none
  bool is_post = false;
};

bool has_code(std::string_view text) { return !find_classification_codes(text).empty(); }

/// "1.2.1 Chief", "- Chief", "│  ├── Chief", "(a) Chief": what stands before the post.
void strip_marker(Entry& entry) {
  static const RE2 number(R"(^\(?([0-9]{1,2}(?:\.[0-9]{1,2}){0,6})[.)]?\s+)");
  static const RE2 letter(R"(^\(?[A-Za-z][.)]\s+|^\(?[ivxIVX]{1,5}[.)]\s+)");
  static const RE2 marks(R"(^[^\pL\pN(]+)");
  re2::StringPiece taken;
  RE2::Replace(&entry.text, marks, "");
  if (std::string digits; RE2::PartialMatch(entry.text, number, &digits)) {
    entry.depth = 1 + static_cast<int>(std::ranges::count(digits, '.'));
    RE2::Replace(&entry.text, number, "");
  } else {
    RE2::Replace(&entry.text, letter, "");
  }
}

/// Where the first word with a letter or digit in it begins: dashes and tree lines do not count.
double indent_of(const Page& page, const Line& line) {
  for (std::size_t i = line.first; i < line.first + line.count; ++i)
    if (std::ranges::any_of(page.words[i].text, [](char c) { return is_letter(c) || is_digit(c); }))
      return page.words[i].box.x0;
  return line.box.x0;
}

std::vector<Entry> entries_of(const Page& page, const ChartWords& words) {
  std::vector<Entry> entries;
  int row = -1;
  std::size_t count = 0;
  for (const Line& line : page.lines) {
    std::string text;
    for (std::size_t i = line.first; i < line.first + line.count; ++i)
      text += (i > line.first ? " " : "") + page.words[i].text;
    if (line.row == row && !entries.empty()) {
      Entry& before = entries.back();
      before.text += " ; " + text;
      before.quote += " " + text;
      before.box = enclosing(before.box, line.box);
      before.indent = std::min(before.indent, indent_of(page, line));
      count += line.count;
    } else {
      entries.push_back({text, text, line.box, indent_of(page, line)});
      count = line.count;
    }
    row = line.row;
    entries.back().is_post = count <= kMostWords;
    if (entries.size() > kMostLines) return {};
  }
  for (Entry& entry : entries) {
    const bool short_enough = entry.is_post;
    strip_marker(entry);
    const auto names = words.names(entry.text);
    entry.is_post = short_enough && !words.find(ChartWords::Mark::note, entry.text) &&
                    (names == Names::title || names == Names::organization || has_code(entry.text));
  }
  return entries;
}

/// Numbers tell the depth where all posts but a head carry them; else the indent does.
std::vector<double> depths_of(const std::vector<Entry>& posts) {
  const auto numbered = std::ranges::count_if(posts, [](const Entry& e) { return e.depth > 0; });
  const bool deep = std::ranges::any_of(posts, [](const Entry& e) { return e.depth > 1; });
  std::vector<double> depths;
  if (deep && numbered + 1 >= static_cast<std::ptrdiff_t>(posts.size())) {
    for (const Entry& post : posts) depths.push_back(post.depth);
    return depths;
  }
  for (const Entry& post : posts) depths.push_back(post.indent);
  return depths;
}

}  // namespace

std::vector<IndentedPost> indented_posts(const Page& page, const ChartWords& words) {
  const std::vector<Entry> entries = entries_of(page, words);
  std::vector<Entry> posts;
  std::size_t others = 0;
  for (const Entry& entry : entries) {
    if (entry.is_post)
      posts.push_back(entry);
    else if (!posts.empty())
      ++others;
  }
  if (posts.size() < kFewestPosts ||
      static_cast<double>(posts.size()) < kLeastShare * static_cast<double>(posts.size() + others))
    return {};
  // A heading stands centred above its list: further in than the first post below it.
  while (posts.size() > kFewestPosts && posts[0].depth == 0 &&
         posts[0].indent > posts[1].indent + kSameIndent)
    posts.erase(posts.begin());
  const std::vector<double> depths = depths_of(posts);
  std::vector<double> levels = depths;
  std::ranges::sort(levels);
  std::size_t distinct = 1;
  for (std::size_t i = 1; i < levels.size(); ++i)
    if (levels[i] - levels[i - 1] >
        (posts[0].depth == 0 && levels[0] > kSameIndent ? kSameIndent : 0.5))
      ++distinct;
  if (distinct < kFewestDepths) return {};

  const bool by_indent = depths[0] == posts[0].indent;
  const double same = by_indent ? kSameIndent : 0.5;
  std::vector<IndentedPost> result;
  std::vector<std::size_t> chain;  // the posts above the present one
  for (std::size_t i = 0; i < posts.size(); ++i) {
    while (!chain.empty() && depths[chain.back()] > depths[i] - same) chain.pop_back();
    IndentedPost post{{posts[i].text}, posts[i].quote, posts[i].box, std::nullopt};
    if (!chain.empty()) post.supervisor = chain.back();
    chain.push_back(i);
    result.push_back(std::move(post));
  }
  // One head, and posts below it: several heads are a list of offices or of staff.
  const auto heads =
      std::ranges::count_if(result, [](const IndentedPost& post) { return !post.supervisor; });
  if (heads * 3 > static_cast<std::ptrdiff_t>(result.size())) return {};
  return result;
}

}  // namespace secondlook
