// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/structure_words.h"

namespace secondlook {
namespace {

bool either_tells(const PatternSet& patterns, const Identity& identity) {
  return tells(patterns, identity.title) || tells(patterns, identity.organizational_title);
}

}  // namespace

bool tells(const PatternSet& patterns, std::string_view text) {
  return !text.empty() && !patterns.occurring(text).empty();
}

bool is_assistant(const Identity& identity, const StructureWords& words) {
  return either_tells(words.assistants, identity);
}

bool is_deputy(const Identity& identity, const StructureWords& words) {
  return either_tells(words.deputies, identity) && !is_assistant(identity, words);
}

bool has_portfolio(const Identity& identity, const StructureWords& words) {
  return either_tells(words.portfolios, identity);
}

}  // namespace secondlook
