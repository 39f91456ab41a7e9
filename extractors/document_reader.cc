// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/document_reader.h"

#include <memory>

namespace secondlook {

DocumentReader document_reader(const Limits& limits) {
  // Shared, since a std::function must be able to be copied; nobody does.
  const auto recognizer = std::make_shared<Recognizer>(limits);
  return {.extract_pages =
              [recognizer, limits](std::string_view bytes, std::string_view media_type,
                                   int first_page, const PageSink& sink) {
                return extract_pages(bytes, media_type, first_page, *recognizer, limits, sink);
              },
          .page_image =
              [limits](std::string_view bytes, std::string_view media_type, int page, double dpi,
                       const std::vector<Box>& covered) {
                return page_image(bytes, media_type, page, dpi, covered, limits);
              }};
}

}  // namespace secondlook
