// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/image_file.h"

#include <fmt/format.h>
#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <utility>

#include "extractors/exif_orientation.h"

namespace secondlook {
namespace {

// Below, letters of a paper have no shape left; above, no scanner of papers goes.
constexpr double kLowestResolution = 50, kHighestResolution = 1200;
// A fax of standard resolution has 204 x 98 dots per inch; nothing is more oblong.
constexpr double kMostOblongPixel = 2.5;
// A wall chart; ANSI E is 34 x 44 in.
constexpr double kLongestPaper = 48;  // inches
// Programs that know no resolution write 72 or 96. Such a claim is believed up to tabloid size.
constexpr double kScreenResolutions[] = {72, 96};
constexpr double kLongestScreenPaper = 17;  // inches
constexpr double kShortestPaper = 1;        // inches, the longer side: a slip cut out of a page

// Sheets that a page without a believable resolution is taken for: letter, legal, A4.
struct Sheet {
  double long_side, short_side;  // inches
};
constexpr Sheet kSheets[] = {{11, 8.5}, {14, 8.5}, {11.69, 8.27}};
constexpr double kAspectSlack = 0.03;  // share: scanners cut a little off or add a little

bool believable(int width, int height, Resolution claimed) {
  const auto in_range = [](double dpi) {
    return dpi >= kLowestResolution && dpi <= kHighestResolution;
  };
  if (!in_range(claimed.x) || !in_range(claimed.y)) return false;
  if (std::max(claimed.x / claimed.y, claimed.y / claimed.x) > kMostOblongPixel) return false;
  const double long_side = std::max(width / claimed.x, height / claimed.y);
  const bool from_a_screen = std::ranges::count(kScreenResolutions, claimed.x) > 0;
  return long_side >= kShortestPaper &&
         long_side <= (from_a_screen ? kLongestScreenPaper : kLongestPaper);
}

struct CloseFile {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

int count_tiff_pages(std::string_view bytes) {
  // Leptonica counts pages of a stream only. Opened to read, the memory is not written to.
  std::unique_ptr<std::FILE, CloseFile> stream{
      fmemopen(const_cast<char*>(bytes.data()), bytes.size(), "rb")};
  int pages = 0;
  if (!stream || tiffGetCount(stream.get(), &pages) != 0) return 0;
  return pages;
}

/// EXIF orientations 2 to 8 as a mirroring and clockwise quarter turns.
PixPtr turned(PixPtr pix, int orientation) {
  constexpr bool kMirrored[] = {false, false, true, false, true, true, false, true, false};
  constexpr int kTurns[] = {0, 0, 0, 2, 2, 3, 1, 1, 3};
  if (kMirrored[orientation]) pixFlipLR(pix.get(), pix.get());
  return kTurns[orientation] == 0 ? std::move(pix)
                                  : PixPtr{pixRotateOrth(pix.get(), kTurns[orientation])};
}

}  // namespace

Resolution plausible_resolution(int width, int height, Resolution claimed) {
  if (believable(width, height, claimed)) return claimed;
  const double long_side = std::max(width, height), short_side = std::min(width, height);
  // A page of no known aspect is taken to be as long as a letter sheet.
  double inches = kSheets[0].long_side;
  for (const Sheet& sheet : kSheets) {
    const double aspect = sheet.long_side / sheet.short_side;
    if (std::abs(long_side / short_side / aspect - 1) > kAspectSlack) continue;
    inches = sheet.long_side;
    break;
  }
  return {long_side / inches, long_side / inches};
}

ImageFile::ImageFile(std::string_view bytes, std::string where, int format, int page_count)
    : bytes_(bytes), where_(std::move(where)), format_(format), page_count_(page_count) {}

Result<ImageFile> ImageFile::open(std::string_view bytes, std::string where) {
  setMsgSeverity(L_SEVERITY_NONE);  // what is wrong with a file is said in our Problem
  int format = IFF_UNKNOWN;
  if (bytes.size() >= 12)  // what the format detection looks at
    findFileFormatBuffer(reinterpret_cast<const l_uint8*>(bytes.data()), &format);
  const bool tiff = L_FORMAT_IS_TIFF(format);
  if (!tiff && format != IFF_PNG && format != IFF_JFIF_JPEG)
    return tl::unexpected(Problem{Problem::Kind::unreadable, std::move(where),
                                  "the file is no TIFF, PNG or JPEG image"});
  const int pages = tiff ? count_tiff_pages(bytes) : 1;
  if (pages < 1)
    return tl::unexpected(
        Problem{Problem::Kind::unreadable, std::move(where), "the image file is damaged"});
  return ImageFile(bytes, std::move(where), tiff ? IFF_TIFF : format, pages);
}

Result<PixPtr> ImageFile::decode(int page, const Limits& limits) const {
  const std::string where = page_count_ == 1 ? where_ : fmt::format("{}, page {}", where_, page);
  const auto problem = [&where](Problem::Kind kind, std::string reason) {
    return tl::unexpected(Problem{kind, where, std::move(reason)});
  };
  const auto* data = reinterpret_cast<const l_uint8*>(bytes_.data());

  int width = 0, height = 0, bits = 0, samples = 0, has_colormap = 0, found = 0, resolution = 0;
  const l_ok header = format_ == IFF_TIFF
                          ? readHeaderMemTiff(data, bytes_.size(), page - 1, &width, &height, &bits,
                                              &samples, &resolution, &has_colormap, &found)
                          : pixReadHeaderMem(data, bytes_.size(), &found, &width, &height, &bits,
                                             &samples, &has_colormap);
  if (header != 0 || width < 1 || height < 1)
    return problem(Problem::Kind::unreadable, "the image is damaged");
  if (std::int64_t{width} * height > limits.pixels_per_page)
    return problem(Problem::Kind::too_large,
                   fmt::format("the image has {} x {} pixels", width, height));

  PixPtr pix{format_ == IFF_TIFF ? pixReadMemTiff(data, bytes_.size(), page - 1)
                                 : pixReadMem(data, bytes_.size())};
  if (!pix) return problem(Problem::Kind::unreadable, "the image is damaged");
  // Leptonica follows a TIFF's orientation tag itself.
  if (format_ == IFF_JFIF_JPEG) pix = turned(std::move(pix), exif_orientation(bytes_));
  if (!pix) return problem(Problem::Kind::unreadable, "the image does not fit into memory");

  const Resolution claimed{static_cast<double>(pixGetXRes(pix.get())),
                           static_cast<double>(pixGetYRes(pix.get()))};
  const Resolution plausible =
      plausible_resolution(pixGetWidth(pix.get()), pixGetHeight(pix.get()), claimed);
  pixSetResolution(pix.get(), static_cast<int>(std::lround(plausible.x)),
                   static_cast<int>(std::lround(plausible.y)));
  return pix;
}

}  // namespace secondlook
