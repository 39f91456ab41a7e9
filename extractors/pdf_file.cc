// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf_file.h"

#include <Annot.h>
#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>
#include <fmt/format.h>
#include <leptonica/allheaders.h>
#include <splash/SplashBitmap.h>

#include <cmath>
#include <cstring>
#include <mutex>
#include <optional>
#include <utility>

#include "extractors/pdf/page_collector.h"
#include "extractors/pdf/page_painter.h"

namespace secondlook {
namespace {

constexpr double kPointsPerInch = 72;
// Leptonica holds at most 2 GB of pixels; a colour pixel takes four bytes.
constexpr double kMostPixels = 500e6;

/// Poppler keeps its settings and its way to complain in globals; they are set once a process.
void prepare_poppler() {
  static std::once_flag prepared;
  std::call_once(prepared, [] {
    globalParams = std::make_unique<GlobalParams>();
    // Damage is told by a Problem; standard error belongs to the progress of the run.
    setErrorCallback([](ErrorCategory, Goffset, const char*) {});
  });
}

std::string why_damaged(std::string_view bytes, int error_code) {
  if (bytes.empty()) return "the file is empty";
  // The header may stand anywhere in the first 1024 bytes, the end mark in the last.
  if (bytes.substr(0, 1024).find("%PDF-") == std::string_view::npos) return "not a PDF file";
  const std::size_t tail = bytes.size() > 1024 ? bytes.size() - 1024 : 0;
  if (bytes.substr(tail).find("%%EOF") == std::string_view::npos)
    return "the file is cut short: its end is missing";
  if (error_code == errBadCatalog) return "the file's list of pages is damaged";
  return "the file is damaged beyond repair";
}

/// Without a password, or with one that may be its owner's or its reader's.
std::unique_ptr<PDFDoc> opened_with(const std::optional<GooString>& password,
                                    std::string_view bytes) {
  // The document owns and deletes the stream.
  return std::make_unique<PDFDoc>(
      new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)), password,
      password);
}

/// What stands on the page or in a form's fields is read; notes that pop up over it are not.
bool is_on_page(Annot* annotation, void*) {
  switch (annotation->getType()) {
    case Annot::typeText:
    case Annot::typeLink:
    case Annot::typePopup:
    case Annot::typeFileAttachment:
    case Annot::typeSound:
    case Annot::typeMovie:
      return false;
    default:
      return true;
  }
}

/// Copies the bitmap; Leptonica keeps the leftmost pixel of a word in its highest byte.
PixPtr to_pix(SplashBitmap& bitmap, bool colour) {
  const int width = bitmap.getWidth(), height = bitmap.getHeight();
  PixPtr pix{pixCreateNoInit(width, height, colour ? 32 : 8)};
  if (!pix || bitmap.getDataPtr() == nullptr) return nullptr;
  l_uint32* const words = pixGetData(pix.get());
  const int words_per_row = pixGetWpl(pix.get());
  for (int y = 0; y < height; ++y) {
    const unsigned char* from =
        bitmap.getDataPtr() + static_cast<std::ptrdiff_t>(y) * bitmap.getRowSize();
    l_uint32* to = words + static_cast<std::ptrdiff_t>(y) * words_per_row;
    if (colour) {
      for (int x = 0; x < width; ++x, from += 3) composeRGBPixel(from[0], from[1], from[2], to + x);
    } else {
      to[words_per_row - 1] = 0;
      std::memcpy(to, from, static_cast<std::size_t>(width));
    }
  }
  if (!colour) pixEndianByteSwap(pix.get());
  return pix;
}

}  // namespace

struct PdfFile::Opened {
  std::string where;
  std::unique_ptr<PDFDoc> document;
  PageCollector collector;

  std::string page_name(int page) const { return fmt::format("{}, page {}", where, page); }
  Result<::Page*> page(int number) {
    ::Page* const page =
        number >= 1 && number <= document->getNumPages() ? document->getPage(number) : nullptr;
    if (page == nullptr || !page->isOk())
      return tl::unexpected(
          Problem{Problem::Kind::unreadable, page_name(number), "the page is damaged"});
    return page;
  }
};

PdfFile::PdfFile(std::unique_ptr<Opened> opened) : opened_(std::move(opened)) {}
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(std::string_view bytes, std::string where,
                              const std::vector<std::string>& passwords) {
  prepare_poppler();
  auto document = opened_with({}, bytes);
  for (const std::string& password : passwords) {
    if (document->isOk() || document->getErrorCode() != errEncrypted) break;
    document = opened_with(GooString(password), bytes);
  }
  if (!document->isOk()) {
    if (document->getErrorCode() == errEncrypted)
      return tl::unexpected(Problem{Problem::Kind::encrypted, std::move(where),
                                    passwords.empty()
                                        ? "the file needs a password"
                                        : "the file needs a password, and none of those given "
                                          "opens it"});
    return tl::unexpected(Problem{Problem::Kind::unreadable, std::move(where),
                                  why_damaged(bytes, document->getErrorCode())});
  }
  if (document->getNumPages() < 1)
    return tl::unexpected(
        Problem{Problem::Kind::unreadable, std::move(where), "the file has no page"});
  auto opened = std::make_unique<Opened>();
  opened->where = std::move(where);
  opened->document = std::move(document);
  return PdfFile(std::move(opened));
}

int PdfFile::page_count() const { return opened_->document->getNumPages(); }

Result<PdfPage> PdfFile::read(int page) const {
  const auto found = opened_->page(page);
  if (!found) return tl::unexpected(found.error());
  ::Page& source = **found;
  const bool turned = source.getRotate() % 180 != 0;
  const double width = turned ? source.getCropHeight() : source.getCropWidth();
  const double height = turned ? source.getCropWidth() : source.getCropHeight();
  PageCollector& collector = opened_->collector;
  collector.begin(width, height);
  source.display(&collector, kPointsPerInch, kPointsPerInch, /*rotate=*/0, /*useMediaBox=*/false,
                 /*crop=*/true, /*printing=*/false, nullptr, nullptr, is_on_page, nullptr);
  if (collector.overfull())
    return tl::unexpected(Problem{Problem::Kind::too_large, opened_->page_name(page),
                                  "more words than a page can hold"});
  PdfPage result = collector.take();
  result.page.number = page;
  return result;
}

Result<PixPtr> PdfFile::render(int page, double dpi, bool colour) const {
  const auto found = opened_->page(page);
  if (!found) return tl::unexpected(found.error());
  ::Page& source = **found;
  const double scale = dpi / kPointsPerInch;
  const double pixels = source.getCropWidth() * scale * source.getCropHeight() * scale;
  if (!(pixels <= kMostPixels))
    return tl::unexpected(Problem{Problem::Kind::too_large, opened_->page_name(page),
                                  "the page is too large to be drawn"});
  SplashColor white = {0xFF, 0xFF, 0xFF, 0xFF};
  PagePainter device(colour ? splashModeRGB8 : splashModeMono8, /*bitmapRowPad=*/4,
                     /*reverseVideo=*/false, white);
  device.startDoc(opened_->document.get());
  source.display(&device, dpi, dpi, /*rotate=*/0, /*useMediaBox=*/false, /*crop=*/true,
                 /*printing=*/false, nullptr, nullptr, is_on_page, nullptr);
  SplashBitmap* const bitmap = device.getBitmap();
  PixPtr pix = bitmap != nullptr ? to_pix(*bitmap, colour) : nullptr;
  if (!pix)
    return tl::unexpected(Problem{Problem::Kind::unreadable, opened_->page_name(page),
                                  "the page could not be drawn"});
  const int resolution = static_cast<int>(std::lround(dpi));
  pixSetResolution(pix.get(), resolution, resolution);
  return pix;
}

}  // namespace secondlook
