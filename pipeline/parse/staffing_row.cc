// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/staffing_row.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "models/misread_digits.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

// Between a title and the code after it.
constexpr char kBetween[] = " ,;:-/|(";

bool means(std::string_view cell, std::initializer_list<std::string_view> words) {
  const std::string word = lower(trimmed(cell));
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "343" and "18" too: spreadsheets drop leading zeros.
std::vector<std::string> series_of(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  const auto digits = digits_as_meant(text);
  if (digits && digits->size() == 2) return {"00" + *digits};
  return series_in(text);
}

// "GS-0343-14", and parts of it: "GS-14", "0343-14", "0343/14".
void take_code(std::string_view cell, Identity& identity) {
  static const RE2 series_and_grade(R"(^\W*([0-9]{3,4}) ?[-/ ] ?([0-9]{1,2})$)");
  static const RE2 plan_and_grade(R"(^\W*[A-Z]{2} ?[-/ ] ?([0-9]{1,2})$)");
  const std::string_view text = trimmed(cell);
  if (const auto codes = find_classification_codes(text); !codes.empty()) {
    identity.pay_plan = codes.front().pay_plan;
    identity.series = codes.front().series;
    identity.grade = codes.front().grade;
    return;
  }
  std::string series, grade;
  if (RE2::FullMatch(text, series_and_grade, &series, &grade)) {
    identity.series = series_in(series);
    identity.grade = grade_in(grade);
    return;
  }
  if (identity.pay_plan.empty()) identity.pay_plan = pay_plan_in(text);
  if (RE2::FullMatch(text, plan_and_grade, &grade))
    identity.grade = grade_in(grade);
  else
    identity.series = series_in(text);
}

void take_titled_code(std::string_view cell, Identity& identity) {
  const auto codes = find_classification_codes(cell);
  if (codes.empty()) {
    identity.title = cell;
    return;
  }
  take_code(cell.substr(codes.front().begin), identity);
  identity.title = trimmed(cell.substr(0, codes.front().begin), kBetween);
}

void append(std::string& text, std::string_view more) {
  if (!text.empty()) text += ' ';
  text += more;
}

bool is_number(std::string_view text) {
  const auto letters = std::count_if(text.begin(), text.end(), is_letter);
  return letters <= 4 && std::any_of(text.begin(), text.end(), is_digit);
}

class EntryReader {
 public:
  explicit EntryReader(const FormLayout& layout) : layout_(layout) {}

  void take(const std::string& field, const std::string& cell) {
    Identity& identity = entry_.identity;
    if (field == "position_number") identity.position_number = cell;
    if (field == "pd_number") identity.pd_number = cell;
    if (field == "title") identity.title = cell;
    if (field == "organizational_title") identity.organizational_title = cell;
    if (field == "title_and_classification") take_titled_code(cell, identity);
    if (field == "classification") take_code(cell, identity);
    if (field == "pay_plan") identity.pay_plan = pay_plan_in(cell);
    if (field == "series") take_series(cell);
    if (field == "grade") take_grade(cell);
    if (field == "supervisory_code") entry_.supervisory_code = cell;
    if (field == "supervisor_position") entry_.supervisor_position = cell;
    if (field == "supervisor")
      (is_number(cell) ? entry_.supervisor_position : entry_.supervisor) = cell;
    if (field == "organization") identity.organization.push_back(cell);
    if (field == "organization_code") identity.organization_code = cell;
    if (field == "incumbent") take_incumbent(cell);
    if (field == "last_name") last_name_ = cell;
    if (field == "first_name") first_name_ = cell;
    if (field == "vacant" && (is_vacant(cell) || means(cell, {"y", "yes", "x", "true", "1", "v"})))
      entry_.vacant = true;
    if (field == "filled" && (is_vacant(cell) || means(cell, {"n", "no", "false", "0", "v"})))
      entry_.vacant = true;
    if (field == "status" && (is_vacant(cell) || means(cell, {"v"}))) entry_.vacant = true;
  }

  std::optional<StaffingEntry> entry() {
    Identity& identity = entry_.identity;
    if (!last_name_.empty())
      take_incumbent(first_name_.empty() ? last_name_ : last_name_ + ", " + first_name_);
    static const RE2 vacant_behind(R"((?i)^(.*?)[\s,(\[-]+vacant\W*$)");
    std::string title;
    if (RE2::FullMatch(identity.title, vacant_behind, &title)) {
      identity.title = title;
      entry_.vacant = true;
    }
    if (!reads_like_a_position()) return std::nullopt;
    return std::move(entry_);
  }

 private:
  bool is_vacant(std::string_view cell) const {
    const auto mark = layout_.sections.at_start(cell);
    return mark && mark->name == "vacant";
  }

  void take_incumbent(const std::string& cell) {
    if (is_vacant(cell))
      entry_.vacant = true;
    else
      entry_.identity.incumbent = cell;
  }

  void take_series(const std::string& cell) {
    Identity& identity = entry_.identity;
    if (!find_classification_codes(cell).empty()) return take_code(cell, identity);
    identity.series = series_of(cell);
    if (identity.pay_plan.empty()) identity.pay_plan = pay_plan_in(cell);
  }

  void take_grade(const std::string& cell) {
    Identity& identity = entry_.identity;
    if (!find_classification_codes(cell).empty()) return take_code(cell, identity);
    identity.grade = grade_in(cell);
    if (identity.pay_plan.empty()) identity.pay_plan = pay_plan_in(cell);
  }

  // A title alone may be a heading, a code alone a line of a summary.
  bool reads_like_a_position() const {
    const Identity& identity = entry_.identity;
    const bool numbered = is_number(identity.position_number) || is_number(identity.pd_number);
    const bool coded = !identity.series.empty() || identity.grade || !identity.pay_plan.empty();
    const bool titled = std::any_of(identity.title.begin(), identity.title.end(), is_letter) ||
                        !identity.organizational_title.empty();
    if (titled && layout_.sections.at_start(identity.title) &&
        layout_.sections.at_start(identity.title)->name == "no_position")
      return false;
    const bool held = !identity.incumbent.empty() || entry_.vacant;
    return (titled && (coded || numbered || (held && !identity.organization.empty()))) ||
           (numbered && coded);
  }

  const FormLayout& layout_;
  StaffingEntry entry_;
  std::string last_name_, first_name_;
};

}  // namespace

std::optional<StaffingEntry> staffing_entry(std::span<const StaffingColumn> columns,
                                            std::span<const TableCell> cells,
                                            const FormLayout& layout) {
  const auto first = std::find_if(cells.begin(), cells.end(),
                                  [](const TableCell& cell) { return !cell.text.empty(); });
  if (first == cells.end()) return std::nullopt;
  if (const auto mark = layout.sections.at_start(first->text); mark && mark->name == "no_position")
    return std::nullopt;
  EntryReader reader(layout);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (!cells[i].text.empty()) reader.take(columns[i].field, cells[i].text);
  return reader.entry();
}

void add_to_entry(std::span<const StaffingColumn> columns, std::span<const TableCell> cells,
                  StaffingEntry& entry) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string &field = columns[i].field, &text = cells[i].text;
    if (text.empty()) continue;
    if (field == "title") append(entry.identity.title, text);
    if (field == "organizational_title") append(entry.identity.organizational_title, text);
    if (field == "organization" && !entry.identity.organization.empty())
      append(entry.identity.organization.back(), text);
    if (field == "incumbent" && !entry.vacant) append(entry.identity.incumbent, text);
    if (field == "supervisor" && !entry.supervisor.empty()) append(entry.supervisor, text);
  }
}

}  // namespace secondlook
