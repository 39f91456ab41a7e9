// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/set_sentences.h"

#include <cctype>

#include "models/characters.h"

namespace secondlook {

std::string one_spaced(std::string_view text) {
  std::string result;
  for (const char c : trimmed(text, " \t\n\r")) {
    const bool blank = is_space(c) || c == '\r';
    if (!blank)
      result += c;
    else if (!result.ends_with(' '))
      result += ' ';
  }
  return result;
}

std::string clause_of(std::string_view text) {
  std::string clause = one_spaced(text);
  while (clause.ends_with('.') || clause.ends_with(' ')) clause.pop_back();
  return clause;
}

std::string sentence_of(std::string_view text) {
  std::string sentence = one_spaced(text);
  if (!sentence.empty() && std::string_view(".?!").find(sentence.back()) == std::string_view::npos)
    sentence += '.';
  return sentence;
}

std::string capitalized(std::string text) {
  if (!text.empty())
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text;
}

}  // namespace secondlook
