// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of a position's paper beside how each is told, with the lexicons as shipped.
#pragma once
#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {

struct ToldSentence {
  std::string title;     // of the position
  std::string sentence;  // of its paper
  std::string words;     // in the sentence: what is told
  Assertion assertion;
};

/// Each kind of sentence stands beside one that only looks like it.
inline void expect_told(const std::vector<ToldSentence>& table) {
  for (const ToldSentence& told : table) {
    const Clause clause = tagged({told.sentence}, "duties", {told.title}).back();
    const std::size_t at = clause.text.find(told.words);
    ASSERT_NE(at, std::string::npos) << told.sentence;
    EXPECT_EQ(name(assertion_at(clause, at)), name(told.assertion))
        << told.sentence << " (" << told.words << ")";
  }
}

}  // namespace secondlook
