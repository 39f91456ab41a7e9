// SPDX-License-Identifier: GPL-3.0-or-later
// Any text, as lines and cells of pages, parses. What is found points at words that are there:
// every quote is made of words of its page, and every box lies within the box of those words.
#include <cstdint>
#include <set>
#include <string>

#include "tests/fuzz/paper_words.h"
#include "tests/pipeline/separate/separated.h"

namespace {

using namespace secondlook;

void hold(const Words& words, const PositionDescription& pd) {
  const Classification& is = pd.classified;
  for (const auto* text : {&is.title, &is.pay_plan, &is.pd_number, &is.supervisory, &is.flsa,
                           &is.organizational_title, &pd.introduction, &pd.supervisory_controls})
    words.hold(*text);
  words.hold(is.grade);
  for (const auto& series : is.series) words.hold(series.evidence);
  for (const auto& unit : is.organization) words.hold(unit.evidence);
  for (const Duty& duty : pd.duties) {
    require(!duty.percent || (*duty.percent >= 0 && *duty.percent <= 100));
    words.hold(duty.evidence);
  }
  for (const auto& section : pd.other_sections) words.hold(section.evidence);
  std::set<std::string> factors;
  for (const StatedFactor& factor : pd.stated.factors) {
    require(factors.insert(factor.factor).second);
    require((factor.level.empty() && !factor.points) || !factor.evidence.empty());
    words.hold(factor.evidence);
    words.hold(factor.narrative_evidence);
  }
  words.hold(pd.stated.total_points);
  words.hold(pd.stated.grade);
  words.hold(pd.stated.point_range);
  for (const FormalEntry& entry : pd.formal_entries) words.hold(entry.evidence);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Knowledge& known = Knowledge::get();
  const Document document = drawn_file({reinterpret_cast<const char*>(data), size});
  for (const Record& record : separated(document)) {
    require(record.first_page <= record.last_page);
    for (const Evidence& item : record.evidence)
      require(item.page >= record.first_page && item.page <= record.last_page);
  }
  const RunningText text = running_text(document.pages, document.id, "paper.pdf");
  const auto parts = outline(text, known.layout, known.factors);
  const auto fields = labelled_values(text, known.layout);
  const Words words(text);
  hold(words, parse_position_description(text, known.layout, parts, fields));
  return 0;
}
