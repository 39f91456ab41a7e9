// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/sentence_so_far.h"

#include <algorithm>
#include <utility>

namespace secondlook {

void SentenceSoFar::open(std::size_t begin) {
  if (!found.empty()) found.back().end = begin;
  Predication next;
  next.begin = begin;
  next.subject = next.subject_end = begin;
  found.push_back(std::move(next));
  region = begin;
}

const Predication& SentenceSoFar::main_before() const {
  const auto main = std::find_if(found.rbegin(), found.rend(), [](const Predication& one) {
    return one.place == Predication::Place::main;
  });
  return main != found.rend() ? *main : found.back();
}

}  // namespace secondlook
