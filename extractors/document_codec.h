// SPDX-License-Identifier: GPL-3.0-or-later
// A Document as bytes (document.proto) and back.
#pragma once
#include <string>
#include <string_view>

#include "models/document.h"
#include "models/result.h"

namespace secondlook {

// Boxes, confidences and font sizes go as 32 bit floats: a 4000th of a point on a page 30 inches
// wide. What has been through once goes through unchanged ever after. A line's box is not sent, it
// is the box around the line's words.

/// A Problem only for a Document that is too large for one message (2 GB).
Result<std::string> encode(const Document& document);

/// Takes nothing for granted: bytes that no encode() made give a Problem.
Result<Document> decode_document(std::string_view bytes);

std::string encode(const Page& page);
Result<Page> decode_page(std::string_view bytes);

}  // namespace secondlook
