// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/json_values.h"

#include <cmath>

#include "pipeline/report/printable.h"

namespace secondlook {
namespace {

// A hundredth of a point is finer than any printer, and keeps files small and stable.
Json item_json(const Evidence& evidence) {
  const Box& box = evidence.box;
  return {{"document_id", text_json(evidence.document_id)},
          {"path", text_json(evidence.path)},
          {"page", evidence.page},
          {"box", Json::array({to_hundredths(box.x0), to_hundredths(box.y0), to_hundredths(box.x1),
                               to_hundredths(box.y1)})},
          {"quote", text_json(evidence.quote)},
          {"assertion", text_json(evidence.assertion)}};
}

}  // namespace

double to_hundredths(double number) { return std::round(number * 100) / 100; }
double to_ten_thousandths(double number) { return std::round(number * 10'000) / 10'000; }

Json text_json(const std::string& words) { return printable(words); }

Json known_text_json(const std::string& words) {
  return words.empty() ? Json(nullptr) : text_json(words);
}

Json texts_json(const std::vector<std::string>& list) { return array_json(list, text_json); }

Json evidence_json(const std::vector<Evidence>& evidence) {
  return array_json(evidence, item_json);
}

}  // namespace secondlook
