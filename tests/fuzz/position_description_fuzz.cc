// SPDX-License-Identifier: GPL-3.0-or-later
// Any text, as lines and cells of pages, parses. What is found points at words that are there:
// every quote is made of words of its page, and every box lies within the box of those words.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "pipeline/separate/separate.h"
#include "tests/pipeline/parse/paper.h"

namespace {

using namespace secondlook;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Knows the words of a paper by page.
class Words {
 public:
  explicit Words(const RunningText& text) {
    for (const TextWord& word : text.words) {
      Page& page = pages_[word.page];
      const std::string printed = text.text.substr(word.begin, word.end - word.begin);
      page.box = page.printed.empty() ? word.box : enclosing(page.box, word.box);
      page.printed += printed;
    }
  }

  void hold(const std::vector<Evidence>& evidence) const {
    for (const Evidence& item : evidence) {
      const auto page = pages_.find(item.page);
      require(page != pages_.end());
      require(!item.quote.empty());
      require(enclosing(page->second.box, item.box) == page->second.box);
      require(item.box.x0 <= item.box.x1 && item.box.y0 <= item.box.y1);
      std::istringstream words(item.quote);
      for (std::string word; words >> word;)
        require(page->second.printed.find(word) != std::string::npos);
    }
  }

  template <class T>
  void hold(const std::optional<Stated<T>>& stated) const {
    if (!stated) return;
    require(!stated->evidence.empty());
    hold(stated->evidence);
  }

 private:
  struct Page {
    Box box;
    std::string printed;  // all words, run together
  };
  std::map<int, Page> pages_;
};

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
  static const RecordKinds kinds =
      RecordKinds::parse(Knowledge::file("forms/record_kinds.yaml"), "kinds").value();
  Document document;
  document.id = "d0";
  document.pages = Drawing::pages({reinterpret_cast<const char*>(data), size});
  const RunningText text = running_text(document.pages, document.id, "paper.pdf");
  const auto parts = outline(text, known.layout, known.factors);
  const auto fields = labelled_values(text, known.layout);
  const Words words(text);
  const PaperRange all{1, static_cast<int>(document.pages.size())};
  for (const Record& record : records_of(document, all, text, parts, fields, kinds))
    words.hold(record.evidence);
  hold(words, parse_position_description(text, known.layout, parts, fields));
  return 0;
}
