// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/media_type.h"

#include <fmt/format.h>
#include <magic.h>

#include <algorithm>
#include <array>

namespace secondlook {
namespace {

constexpr std::string_view kUnknown = "application/octet-stream";

// Viewers take a PDF whose header stands anywhere in its first 1024 bytes (ISO 32000-1, annex H,
// implementation note 13): scanners and mail gateways put lines of their own before it.
constexpr std::size_t kPdfHeaderWithin = 1024;

constexpr std::array<std::string_view, 4> kRead = {"application/pdf", "image/tiff", "image/png",
                                                   "image/jpeg"};

struct Kind {
  std::string_view prefix;  // of the media type
  std::string_view reason;
};

constexpr std::string_view kOffice = "; office files are not read yet: save it as PDF";

// The first prefix that fits counts.
constexpr std::array kOfficeKinds = {
    Kind{"application/vnd.openxmlformats-officedocument.wordprocessingml",
         "a Word document (docx)"},
    Kind{"application/vnd.openxmlformats-officedocument.spreadsheetml", "an Excel workbook (xlsx)"},
    Kind{"application/vnd.openxmlformats-officedocument.presentationml",
         "a PowerPoint presentation (pptx)"},
    Kind{"application/vnd.openxmlformats-officedocument", "an office document"},
    Kind{"application/vnd.ms-visio", "a Visio drawing"},
    Kind{"application/msword", "a Word document (doc)"},
    Kind{"application/vnd.ms-excel", "an Excel workbook (xls)"},
    Kind{"application/vnd.ms-powerpoint", "a PowerPoint presentation (ppt)"},
    Kind{"application/vnd.ms-", "an office document"},
    Kind{"application/vnd.oasis.opendocument", "an OpenDocument file"},
    Kind{"application/CDFV2", "an office document of the old kind (doc, xls, ppt)"},
    Kind{"application/x-ole-storage", "an office document of the old kind (doc, xls, ppt)"},
    Kind{"application/vnd.wordperfect", "a WordPerfect document"},
    Kind{"text/rtf", "a rich text document (rtf)"},
};

constexpr std::array kOtherKinds = {
    Kind{"application/encrypted", "an encrypted file: save it without a password"},
    Kind{"text/html", "a web page: print it to PDF"},
    Kind{"message/", "an e-mail: print it to PDF"},
    Kind{"text/plain", "plain text, without pages to point at: print it to PDF"},
    Kind{"text/", "text, without pages to point at: print it to PDF"},
    Kind{"application/json", "data, not a document"},
    Kind{"application/postscript", "a PostScript file: convert it to PDF"},
    Kind{"application/x-tar", "an archive of a kind that is not opened: make it a zip file"},
    Kind{"application/gzip", "an archive of a kind that is not opened: make it a zip file"},
    Kind{"application/x-7z", "an archive of a kind that is not opened: make it a zip file"},
    Kind{"application/x-rar", "an archive of a kind that is not opened: make it a zip file"},
    Kind{"application/x-bzip2", "an archive of a kind that is not opened: make it a zip file"},
    Kind{"application/x-xz", "an archive of a kind that is not opened: make it a zip file"},
    Kind{"audio/", "a sound recording, not a document"},
    Kind{"video/", "a film, not a document"},
};

}  // namespace

void MediaTypes::Close::operator()(magic_set* cookie) const noexcept { magic_close(cookie); }

MediaTypes::MediaTypes(std::unique_ptr<magic_set, Close> cookie) : cookie_(std::move(cookie)) {}

Result<MediaTypes> MediaTypes::load() {
  const auto missing = [] {
    return tl::unexpected(Problem{Problem::Kind::unmet_need, "libmagic",
                                  "its table of file kinds (magic.mgc) cannot be loaded"});
  };
  // Archives and programs are told by their first bytes; nothing is to be unpacked or taken apart.
  std::unique_ptr<magic_set, Close> cookie{
      magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF)};
  if (!cookie) return missing();
  if (magic_load(cookie.get(), nullptr) != 0) return missing();
  return MediaTypes(std::move(cookie));
}

std::string MediaTypes::of(std::string_view head) const {
  const char* found = magic_buffer(cookie_.get(), head.data(), std::min(head.size(), kHead));
  std::string type = found == nullptr ? std::string(kUnknown) : found;
  const bool vague = type == kUnknown || type.starts_with("text/");
  if (vague && head.substr(0, kPdfHeaderWithin).find("%PDF-") != std::string_view::npos)
    return "application/pdf";
  return type;
}

std::string reason_not_read(std::string_view media_type) {
  if (std::find(kRead.begin(), kRead.end(), media_type) != kRead.end()) return {};
  const auto fits = [&](const Kind& kind) { return media_type.starts_with(kind.prefix); };
  if (const auto* kind = std::find_if(kOfficeKinds.begin(), kOfficeKinds.end(), fits);
      kind != kOfficeKinds.end())
    return fmt::format("{}{}", kind->reason, kOffice);
  if (const auto* kind = std::find_if(kOtherKinds.begin(), kOtherKinds.end(), fits);
      kind != kOtherKinds.end())
    return std::string(kind->reason);
  if (media_type.starts_with("image/"))
    return fmt::format(
        "an image of a kind that is not read ({}): save it as PDF, TIFF, PNG or JPEG", media_type);
  return fmt::format("not a document ({})", media_type);
}

}  // namespace secondlook
