// SPDX-License-Identifier: GPL-3.0-or-later
// How many pages a file seems to have, told from marks in its bytes as they pass by: enough to
// share out work by, before anything is opened.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "pipeline/ingest/tiff_directories.h"

namespace secondlook {

struct PageEstimate {
  double pages = 0;
  double recognized = 0;  // of these: without a text layer, so far as that can be seen
};

/// Watches the bytes of one file. Parses nothing: it knows a PDF's dictionaries by the names that
/// stand in them, so that no file can do it harm. What a PDF keeps in compressed object streams it
/// does not see; such pages are guessed from the streams that lie open.
class PageMarks {
 public:
  /// The next bytes of the file, in order.
  void add(std::span<const char> bytes);

  /// Once all bytes have passed. `media_type` is the file's, by content.
  PageEstimate estimate(std::string_view media_type) const;

 private:
  void scan(std::size_t from, std::size_t to);
  void look_at(std::string_view name, std::string_view after, std::uint64_t at);
  void judge_picture();
  PageEstimate of_pdf() const;

  std::string window_;           // what passed last, so that no mark is cut
  std::uint64_t window_at_ = 0;  // where it lies in the file
  std::uint64_t bytes_ = 0, lines_ = 0;
  TiffDirectories directories_;

  std::size_t page_objects_ = 0;
  bool linearized_ = false;  // arranged for reading over a network; then it tells its pages
  double pages_told_ = 0;
  std::size_t streams_ = 0, fonts_ = 0, pictures_ = 0, large_pictures_ = 0, other_streams_ = 0;
  bool names_fonts_ = false;
  // Where a dictionary last told that it is a picture's, and its size: they come in any order.
  std::uint64_t picture_at_ = 0, width_at_ = 0, height_at_ = 0;  // 0: not told
  double width_ = 0, height_ = 0;                                // pixels
};

}  // namespace secondlook
