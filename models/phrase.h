// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences from data/ with words in braces, which the papers give a value.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

using PhraseValues = std::map<std::string, std::string, std::less<>>;

/// The names in braces of a phrase.
std::vector<std::string> words_asked_for(std::string_view phrase);

/// The phrase with its values; nothing where one is not known, or is empty.
std::optional<std::string> filled(std::string_view phrase, const PhraseValues& values);

}  // namespace secondlook
