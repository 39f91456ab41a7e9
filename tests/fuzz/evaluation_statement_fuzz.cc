// SPDX-License-Identifier: GPL-3.0-or-later
// Any text, as lines and cells of pages, parses as an evaluation statement, and what is found
// points at words that are there.
#include <cstdint>
#include <set>

#include "tests/fuzz/paper_words.h"
#include "tests/pipeline/parse/forms.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace secondlook;
  const RunningText text = drawn({reinterpret_cast<const char*>(data), size});
  const Words words(text);
  const EvaluationStatement statement = statement_in(text);
  words.hold(statement.classified.title);
  words.hold(statement.classified.pay_plan);
  words.hold(statement.classified.grade);
  for (const auto& series : statement.classified.series) words.hold(series.evidence);
  for (const auto& standard : statement.standards) words.hold(standard.evidence);
  words.hold(statement.date);
  words.hold(statement.stated.total_points);
  std::set<std::string> factors;
  for (const StatedFactor& factor : statement.stated.factors) {
    require(factors.insert(factor.factor).second);
    words.hold(factor.evidence);
    words.hold(factor.narrative_evidence);
  }
  return 0;
}
