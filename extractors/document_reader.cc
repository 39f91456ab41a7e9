// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/document_reader.h"

#include <memory>

namespace secondlook {

DocumentReader document_reader(const Limits& limits) {
  // Shared, since a std::function must be able to be copied; nobody does.
  const auto recognizer = std::make_shared<Recognizer>(limits);
  const auto passwords = std::make_shared<Passwords>();
  return {.extract_pages =
              [recognizer, limits, passwords](std::string_view bytes, std::string_view media_type,
                                              int first_page, const PageSink& sink) {
                return extract_pages(bytes, media_type, first_page, *recognizer, limits, sink,
                                     *passwords);
              },
          .page_image =
              [limits, passwords](std::string_view bytes, std::string_view media_type, int page,
                                  double dpi, const std::vector<Box>& covered) {
                return page_image(bytes, media_type, page, dpi, covered, limits, *passwords);
              },
          .take_passwords = [passwords](Passwords given) { *passwords = std::move(given); }};
}

}  // namespace secondlook
