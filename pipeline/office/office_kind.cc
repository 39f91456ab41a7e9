// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/office/office_kind.h"

#include <algorithm>
#include <array>

namespace secondlook {
namespace {

constexpr std::string_view kPdf = "application/pdf";
constexpr std::string_view kXlsx =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

constexpr OfficeKind to_pdf(std::string_view media_type, std::string_view name,
                            std::string_view extension) {
  return {media_type, name, extension, "pdf", kPdf};
}

constexpr OfficeKind to_workbook(std::string_view media_type, std::string_view name,
                                 std::string_view extension) {
  return {media_type, name, extension, "xlsx", kXlsx};
}

// The first that fits counts. Templates have media types that go on ("...text-template").
constexpr std::array kKinds = {
    to_pdf("application/vnd.openxmlformats-officedocument.wordprocessingml",
           "a Word document (docx)", "docx"),
    to_pdf("application/vnd.openxmlformats-officedocument.presentationml",
           "a PowerPoint presentation (pptx)", "pptx"),
    to_pdf("application/msword", "a Word document (doc)", "doc"),
    to_workbook("application/vnd.ms-excel", "an Excel workbook (xls)", "xls"),
    to_pdf("application/vnd.ms-powerpoint", "a PowerPoint presentation (ppt)", "ppt"),
    to_pdf("application/vnd.oasis.opendocument.text", "an OpenDocument text (odt)", "odt"),
    to_workbook("application/vnd.oasis.opendocument.spreadsheet",
                "an OpenDocument spreadsheet (ods)", "ods"),
    to_pdf("application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation (odp)",
           "odp"),
    to_pdf("text/rtf", "a rich text document (rtf)", "rtf"),
    to_pdf("application/rtf", "a rich text document (rtf)", "rtf"),
    to_pdf("application/vnd.wordperfect", "a WordPerfect document", "wpd"),
    // The container of all old kinds; LibreOffice looks inside.
    to_pdf("application/CDFV2", "an office document of the old kind (doc, xls, ppt)", "doc"),
    to_pdf("application/x-ole-storage", "an office document of the old kind (doc, xls, ppt)",
           "doc"),
};

}  // namespace

const OfficeKind* office_kind(std::string_view media_type) {
  const auto* found = std::find_if(kKinds.begin(), kKinds.end(), [&](const OfficeKind& kind) {
    return media_type.starts_with(kind.media_type);
  });
  return found == kKinds.end() ? nullptr : found;
}

}  // namespace secondlook
