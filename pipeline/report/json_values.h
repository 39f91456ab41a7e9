// SPDX-License-Identifier: GPL-3.0-or-later
// Our values as JSON, as all outputs for programs write them.
#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

using Json = nlohmann::ordered_json;  // keys keep the order in which they are set

double to_hundredths(double number);
double to_ten_thousandths(double number);

/// What no reader of JSON can stumble over: valid UTF-8, no control characters.
Json text_json(const std::string& words);
/// Empty is unknown: null.
Json known_text_json(const std::string& words);
Json texts_json(const std::vector<std::string>& list);
Json evidence_json(const std::vector<Evidence>& evidence);

template <class T>
Json known_json(const std::optional<T>& value) {
  if (!value) return nullptr;
  if constexpr (std::is_same_v<T, std::string>)
    return text_json(*value);
  else
    return *value;
}

template <class T, class ToJson>
Json array_json(const std::vector<T>& items, ToJson to_json) {
  Json list = Json::array();
  for (const T& item : items) list.push_back(to_json(item));
  return list;
}

}  // namespace secondlook
