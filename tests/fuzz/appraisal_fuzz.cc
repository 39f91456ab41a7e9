// SPDX-License-Identifier: GPL-3.0-or-later
// Any text, as lines and cells of pages, parses as a performance plan, and what is found points at
// words that are there.
#include <cstdint>

#include "tests/fuzz/paper_words.h"
#include "tests/pipeline/parse/forms.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace secondlook;
  const RunningText text = drawn({reinterpret_cast<const char*>(data), size});
  const Words words(text);
  const Appraisal appraisal = appraisal_in(text);
  for (const auto* stated :
       {&appraisal.period_begin, &appraisal.period_end, &appraisal.rating, &appraisal.supervisor})
    words.hold(*stated);
  for (const PerformanceElement& element : appraisal.elements) {
    require(!element.name.empty() || !element.text.empty());
    require(!element.weight || (*element.weight > 0 && *element.weight <= 100));
    require(!element.evidence.empty());
    words.hold(element.evidence);
  }
  return 0;
}
