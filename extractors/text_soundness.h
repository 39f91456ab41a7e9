// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a page's text layer can be believed, or the page has to be recognised.
#pragma once
#include <optional>
#include <string>

#include "extractors/pdf_file.h"

namespace secondlook {

/// Why the text layer of `page` will not do, in words for a person; nothing if it will, so far as
/// that can be told without drawing the page. One of a few fixed phrases, so that pages can be
/// counted by them.
std::optional<std::string> why_recognise(const PdfPage& page);

}  // namespace secondlook
