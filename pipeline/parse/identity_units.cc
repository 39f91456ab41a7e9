// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity_units.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "pipeline/parse/title_case.h"
#include "pipeline/parse/unit_names.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

// A line that names a unit and more than this is a sentence.
constexpr std::size_t kLongestLine = 140;
constexpr std::size_t kLongestUnitName = 120;
// A name typed without capitals is shorter; more is a sentence.
constexpr std::size_t kLongestInSmallLetters = 50;
// A chain of command is not longer than this; more would be a list of something else.
constexpr std::size_t kMostUnits = 8;

class UnitReader {
 public:
  UnitReader(const RunningText& text, const std::vector<LabelledValue>& fields,
             const std::vector<LabelledValue>& columns, const IdentityReach& reach,
             const std::string& title, const NamingWords& naming)
      : text_(text),
        fields_(fields),
        columns_(columns),
        reach_(reach),
        title_(lower(title)),
        naming_(naming) {}

  std::vector<Stated<std::string>> read() {
    read_captioned_units();
    if (units_.empty()) {
      read_heading_units();
      // A letterhead alone; a whole chain of units over the paper needs no sentence beside it.
      if (units_.size() < 2) read_told_units();
    }
    return std::move(units_);
  }

 private:
  // Forms print the subdivisions in two columns: their ordinals, not the reading order, rank them.
  void read_captioned_units() {
    struct Unit {
      int rank = 0;
      Stated<std::string> name;
    };
    std::vector<Unit> units;
    std::size_t before_last = 0;  // where those of the last caption begin
    for (const LabelledValue& value : fields_) {
      if (value.field != "organization" || value.label_begin >= reach_.header_end ||
          is_row_of_table(value))
        continue;
      const std::string_view caption = view({value.label_begin, value.label_end});
      const bool larger = tells_larger_unit(caption) && !units.empty();
      const int rank = larger ? units.back().rank : subdivision(caption);
      std::vector<Unit> told;
      for (Stated<std::string>& name : units_in(value)) told.push_back({rank, std::move(name)});
      const std::size_t at = larger ? before_last : units.size();
      before_last = larger ? before_last + told.size() : at;
      units.insert(units.begin() + static_cast<std::ptrdiff_t>(at),
                   std::make_move_iterator(told.begin()), std::make_move_iterator(told.end()));
    }
    std::stable_sort(units.begin(), units.end(),
                     [](const Unit& a, const Unit& b) { return a.rank < b.rank; });
    for (Unit& unit : units) add_unit(std::move(unit.name));
  }

  // "Parent org" behind "Org unit": what that one is a part of.
  static bool tells_larger_unit(std::string_view caption) {
    static const RE2 larger(R"((?i)\b(?:parent|higher|superior)\b)");
    return RE2::PartialMatch(caption, larger);
  }

  static int subdivision(std::string_view caption) {
    static constexpr std::array<std::string_view, 10> kOrdinals = {
        "first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th", "5th"};
    const std::string plain = lower(caption);
    for (std::size_t i = 0; i < kOrdinals.size(); ++i)
      if (plain.find(kOrdinals[i]) != std::string::npos) return static_cast<int>(i % 5) + 1;
    return 0;
  }

  // "b. Department, Agency or Establishment" to the left of the columns of the Optional Form 8 says
  // who classified the position, not where it is.
  bool is_row_of_table(const LabelledValue& value) const {
    static const RE2 lettered(R"(^\W*[a-e][.)])");
    if (columns_.empty()) return false;
    const std::string_view caption =
        std::string_view(text_.text).substr(value.label_begin, value.label_end - value.label_begin);
    const TextLine& line = text_.lines[value.line];
    const TextLine& head = text_.lines[columns_.front().line];
    return RE2::PartialMatch(caption, lettered) && subdivision(caption) == 0 &&
           line.page == head.page && line.box.y0 > head.box.y0;
  }

  // The units that a value names, a line or a stretch between dashes each.
  std::vector<Stated<std::string>> units_in(const LabelledValue& value) const {
    // "Chain of supervision: incumbent - Director of Supply - Depot Commander" names posts.
    static const RE2 of_posts(R"((?i)\b(?:incumbent|chain of (?:command|supervision))\b)");
    if (RE2::PartialMatch(value.value(text_), of_posts)) return {};
    std::vector<std::pair<std::size_t, std::size_t>> stretches;
    for (const auto& part : value.parts) {
      const std::string_view text = view(part);
      // "Office of Records and Information" over "Management".
      const bool goes_on = !stretches.empty() &&
                           (unit_name_goes_on(view(stretches.back()), text) ||
                            ends_within_name(view(stretches.back()), text) ||
                            (is_open_name(view(stretches.back())) && naming_.only_subjects(text)));
      if (goes_on)
        stretches.back().second = part.second;
      else
        stretches.push_back(part);
    }
    std::vector<Stated<std::string>> units;
    for (const auto& stretch : stretches) add_units_of(stretch, units);
    return units;
  }

  // "Washington, DC": where the employing office is, not which it is.
  static bool is_place(std::string_view name) {
    static const RE2 place(
        R"([A-Z][\pL.’'-]*(?: [A-Z][\pL.’'-]*){0,3}, ?(?:[A-Z]{2}|D\.C\.)(?: \d{5})?)");
    return RE2::FullMatch(name, place);
  }

  // "Woodland Trust Administration, Ohio Valley Flight" over "Standards Office": what stands behind
  // the last comma is no unit yet.
  static bool ends_within_name(std::string_view above, std::string_view below) {
    const auto comma = above.rfind(", ");
    if (comma == std::string_view::npos || below.find(',') != std::string_view::npos) return false;
    const std::string_view begun = trimmed(above.substr(comma + 2));
    return !begun.empty() && !names_unit(begun) && names_unit(above.substr(0, comma)) &&
           names_unit(below) && !is_open_name(below);
  }

  // A name whose head stands first says of what only further on.
  static bool is_open_name(std::string_view name) {
    static const RE2 open(
        R"((?i)^\W*(?:u\.?s\.? |the )?(?:department|office|bureau|division|branch|directorate|center|institute|laboratory|administration) (?:of|for)\b)");
    return RE2::PartialMatch(name, open);
  }

  std::string_view view(std::pair<std::size_t, std::size_t> range) const {
    return std::string_view(text_.text).substr(range.first, range.second - range.first);
  }

  void add_units_of(std::pair<std::size_t, std::size_t> range,
                    std::vector<Stated<std::string>>& units) const {
    for (const auto& [begin, end] : split_unit_names(view(range), naming_)) {
      std::string name(trimmed(view({range.first + begin, range.first + end}), " \t\n,;:-_."));
      std::replace_if(name.begin(), name.end(), is_space, ' ');
      if (std::count_if(name.begin(), name.end(), is_letter) >= 3 && !is_place(name) &&
          name.size() <= kLongestUnitName &&
          !(name.size() > kLongestInSmallLetters && is_prose(name)))
        units.push_back({name, text_.evidence(range.first + begin, range.first + end)});
    }
  }

  // "Records Branch of the National Canal Administration": the larger one first.
  void add_unit(Stated<std::string> unit) {
    static constexpr std::string_view kOfThe = " of the ";
    const auto joint = unit.value.rfind(kOfThe);
    const std::string_view smaller = std::string_view(unit.value).substr(0, joint);
    if (joint != std::string::npos && smaller.find(' ') != std::string_view::npos &&
        names_unit(smaller) && !is_open_name(smaller)) {
      const std::string larger = unit.value.substr(joint + kOfThe.size());
      if (names_unit(larger)) {
        add_unit({larger, unit.evidence});
        unit.value.resize(joint);
      }
    }
    const std::string name = lower(unit.value);
    if (name == title_) return;
    for (const Stated<std::string>& known : units_)
      if (lower(known.value) == name) return;
    if (units_.size() < kMostUnits) units_.push_back(std::move(unit));
  }

  // Without captions the units head the first page, largest first.
  void read_heading_units() {
    static const RE2 sentence(R"([a-z]{3}\. |[.]\s*$)");
    for (std::size_t i = 0; i < text_.lines.size() && text_.lines[i].begin < reach_.first_heading &&
                            text_.lines[i].page == text_.lines[0].page;
         ++i) {
      const std::string_view text = view({text_.lines[i].begin, text_.lines[i].end});
      if (text.size() > kLongestLine || RE2::PartialMatch(text, sentence) || !is_title_case(text) ||
          is_paper_name(text))
        continue;
      // "Where employed: Records Branch"; whom a letter is from is another unit.
      static const RE2 letter(
          R"((?i)^\W*(?:from|to|through|thru|via|cc|subject|subj|re|attn|attention|memorandum)\b)");
      if (RE2::PartialMatch(text, letter)) continue;
      const std::size_t colon = text.find(": ");
      // "Critical element 4: Customer Service".
      if (colon != std::string_view::npos &&
          std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), is_digit))
        continue;
      const std::size_t begin =
          text_.lines[i].begin + (colon == std::string_view::npos ? 0 : colon + 2);
      std::vector<Stated<std::string>> units;
      add_units_of({begin, text_.lines[i].end}, units);
      for (Stated<std::string>& unit : units)
        if (is_upper(unit.value.front()) && names_unit(unit.value)) add_unit(std::move(unit));
    }
  }

  // "... is in the Records Branch, Division of Grants": the smallest unit is told first.
  void read_told_units() {
    for (const LabelledValue& value : fields_) {
      if (value.field != "told_organization" || runs_over_headings(value)) continue;
      std::vector<Stated<std::string>> units = units_in(value);
      std::erase_if(units, [&](const auto& unit) {
        static const RE2 unnamed(R"((?i)^(?:the |this |its |our )?[\pL]+$)");  // "the Bureau"
        return RE2::FullMatch(unit.value, unnamed) ||
               !has_shape_of("organization", unit.value, naming_);
      });
      std::reverse(units.begin(), units.end());
      for (Stated<std::string>& unit : units) add_unit(std::move(unit));
    }
  }

  // "Department of Works" over "Bureau of Harbors" tells of no Works Bureau.
  bool runs_over_headings(const LabelledValue& value) const {
    const TextLine& line = text_.lines[value.line];
    return !value.parts.empty() && value.parts.back().second > line.end &&
           is_title_case(view({line.begin, line.end})) && !is_prose(view({line.begin, line.end}));
  }

  const RunningText& text_;
  const std::vector<LabelledValue>& fields_;
  const std::vector<LabelledValue>& columns_;
  IdentityReach reach_;
  std::string title_;  // in lower case
  const NamingWords& naming_;
  std::vector<Stated<std::string>> units_;
};

}  // namespace

std::vector<Stated<std::string>> read_units(const RunningText& text,
                                            const std::vector<LabelledValue>& fields,
                                            const std::vector<LabelledValue>& columns,
                                            const IdentityReach& reach, const std::string& title,
                                            const NamingWords& naming) {
  return UnitReader(text, fields, columns, reach, title, naming).read();
}

bool is_paper_name(std::string_view line) {
  static const RE2 paper(
      R"((?i)^\W*(?:(?:standard(?:ized)? |master |evaluated )?position description|job description|senior executive service\W*$|introduction|cover ?sheet|position information)\b)");
  return RE2::PartialMatch(line, paper);
}

}  // namespace secondlook
