// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/media_type.h"

#include <fmt/format.h>
#include <magic.h>

#include <algorithm>
#include <array>

#include "extractors/extract.h"
#include "extractors/table/csv_reader.h"
#include "extractors/table/decode_text.h"
#include "pipeline/office/office_kind.h"

namespace secondlook {
namespace {

constexpr std::string_view kUnknown = "application/octet-stream";

// Viewers take a PDF whose header stands anywhere in its first 1024 bytes (ISO 32000-1, annex H,
// implementation note 13): scanners and mail gateways put lines of their own before it.
constexpr std::size_t kPdfHeaderWithin = 1024;

// Enough rows to see that they are alike.
constexpr std::size_t kTableHead = std::size_t{256} << 10;

struct Kind {
  std::string_view prefix;  // of the media type
  std::string_view reason;
};

// The first prefix that fits counts.
constexpr std::array kOtherKinds = {
    Kind{"application/vnd.ms-visio", "a Visio drawing: save it as PDF"},
    Kind{"application/vnd.ms-", "an office document of a kind that is not read: save it as PDF"},
    Kind{"application/vnd.oasis.opendocument",
         "an OpenDocument file of a kind that is not read: save it as PDF"},
    Kind{"application/vnd.openxmlformats-officedocument",
         "an office document of a kind that is not read: save it as PDF"},
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
  // Its own notion of CSV takes for it what has a comma in three lines.
  std::unique_ptr<magic_set, Close> cookie{magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS |
                                                      MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_CSV)};
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
  if (type == "text/plain" && csv_delimiter(decode_text(head.substr(0, kTableHead))))
    return "text/csv";
  return type;
}

std::string reason_not_read(std::string_view media_type) {
  if (can_extract(media_type)) return {};
  if (const OfficeKind* kind = office_kind(media_type))
    return fmt::format("{}; install LibreOffice or save it as PDF", kind->name);
  const auto fits = [&](const Kind& kind) { return media_type.starts_with(kind.prefix); };
  if (const auto* kind = std::find_if(kOtherKinds.begin(), kOtherKinds.end(), fits);
      kind != kOtherKinds.end())
    return std::string(kind->reason);
  if (media_type.starts_with("image/"))
    return fmt::format(
        "an image of a kind that is not read ({}): save it as PDF, TIFF, PNG or JPEG", media_type);
  return fmt::format("not a document ({})", media_type);
}

}  // namespace secondlook
