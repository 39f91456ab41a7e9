// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/page_marks.h"

#include <algorithm>
#include <cstring>

namespace secondlook {
namespace {

// A name and the number behind it are shorter by far.
constexpr std::size_t kMark = 64;  // bytes
// The names of one dictionary stand this close together.
constexpr std::uint64_t kDictionary = 600;  // bytes
// A letter page at 100 dpi has 935,000 pixels; logos and seals are smaller than half of it.
constexpr double kPageOfPixels = 450'000;
// What a page of a list, and one of an office file, comes to at a guess.
constexpr double kLinesOfAPage = 50;
constexpr double kBytesOfAnOfficePage = 15'000;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::string_view without_spaces(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

// The name that `text` begins with, behind its slash; empty where it begins with none.
std::string_view name_of(std::string_view text) {
  if (!text.starts_with('/')) return {};
  text.remove_prefix(1);
  const auto end = std::find_if_not(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  });
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

// The number that `text` begins with, of up to six digits; 0 where it begins with none.
double number_of(std::string_view text) {
  double number = 0;
  for (const char c : without_spaces(text).substr(0, 6)) {
    if (c < '0' || c > '9') break;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

void PageMarks::add(std::span<const char> bytes) {
  directories_.add(bytes);
  bytes_ += bytes.size();
  lines_ += static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n'));
  window_.append(bytes.begin(), bytes.end());
  if (window_.size() <= kMark) return;
  const std::size_t whole = window_.size() - kMark;
  scan(0, whole);
  window_.erase(0, whole);
  window_at_ += whole;
}

void PageMarks::scan(std::size_t from, std::size_t to) {
  const std::string_view text = window_;
  while (from < to) {
    const void* slash = std::memchr(text.data() + from, '/', to - from);
    if (slash == nullptr) return;
    const auto at = static_cast<std::size_t>(static_cast<const char*>(slash) - text.data());
    const std::string_view mark = text.substr(at, kMark);
    if (const std::string_view name = name_of(mark); name.size() >= 4 || name == "N")
      look_at(name, mark.substr(1 + name.size()), window_at_ + at + 1);
    from = at + 1;
  }
}

void PageMarks::look_at(std::string_view name, std::string_view after, std::uint64_t at) {
  if (name == "Type") {
    const std::string_view type = name_of(without_spaces(after));
    if (type == "Page") ++page_objects_;
    if (type == "Font") names_fonts_ = true;
    if (type == "ObjStm" || type == "XRef" || type == "Metadata") ++other_streams_;
  } else if (name == "Subtype") {
    const std::string_view subtype = name_of(without_spaces(after));
    if (subtype == "Image") {
      ++pictures_;
      picture_at_ = at;
      judge_picture();
    } else if (subtype == "Form") {
      ++other_streams_;
    } else if (subtype == "Type1C" || subtype == "CIDFontType0C" || subtype == "OpenType") {
      ++fonts_;
    }
  } else if (name == "Width") {
    width_ = number_of(after);
    width_at_ = at;
    judge_picture();
  } else if (name == "Height") {
    height_ = number_of(after);
    height_at_ = at;
    judge_picture();
  } else if (name == "Length") {
    ++streams_;
  } else if (name == "Length1") {
    ++fonts_;
  } else if (name == "Linearized" && at < kDictionary) {
    linearized_ = true;
  } else if (name == "N" && linearized_ && pages_told_ == 0) {
    pages_told_ = number_of(after);
  }
}

void PageMarks::judge_picture() {
  if (picture_at_ == 0 || width_at_ == 0 || height_at_ == 0) return;
  const auto [first, last] = std::minmax({picture_at_, width_at_, height_at_});
  if (last - first > kDictionary) return;
  if (width_ * height_ >= kPageOfPixels) ++large_pictures_;
  picture_at_ = width_at_ = height_at_ = 0;
}

PageEstimate PageMarks::of_pdf() const {
  // Each font brings its file and the table of its characters; what is left of the streams are the
  // pages' own.
  const double known_streams =
      2.0 * static_cast<double>(fonts_) + static_cast<double>(pictures_ + other_streams_);
  const double hidden = static_cast<double>(streams_) - known_streams;
  const auto scanned = static_cast<double>(large_pictures_);
  PageEstimate estimate;
  estimate.pages = std::max(static_cast<double>(page_objects_), pages_told_);
  if (estimate.pages == 0) estimate.pages = std::max({1.0, hidden, scanned});
  estimate.recognized = std::min(scanned, estimate.pages);
  // Text over pictures: somebody recognized it before, and what he read will do about as often as
  // not.
  if (names_fonts_ || fonts_ > 0) estimate.recognized /= 2;
  return estimate;
}

PageEstimate PageMarks::estimate(std::string_view media_type) const {
  if (media_type == "application/pdf") {
    PageMarks all = *this;
    const std::string end(kMark, ' ');
    all.add(end);
    return all.of_pdf();
  }
  if (media_type.starts_with("image/")) {
    const double pages = std::max<double>(1, static_cast<double>(directories_.count()));
    return {pages, pages};
  }
  if (media_type == "text/csv")
    return {std::max(1.0, static_cast<double>(lines_) / kLinesOfAPage), 0};
  return {std::max(1.0, static_cast<double>(bytes_) / kBytesOfAnOfficePage), 0};
}

}  // namespace secondlook
