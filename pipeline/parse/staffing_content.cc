// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a staffing list's columns tell where its headings do not.
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <set>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/staffing_columns.h"
#include "pipeline/parse/unit_names.h"

namespace secondlook {
namespace {

constexpr std::size_t kRowsLookedAt = 300;
// Of a column's filled cells, so many look alike where they are one thing.
constexpr double kMost = 0.8;
// A title: letters enough for a word, in two words as a rule.
constexpr std::size_t kShortestTitle = 6;

struct Content {
  std::size_t filled = 0;
  std::size_t codes = 0;         // "GS-0343-14"
  std::size_t titled_codes = 0;  // "Management Analyst, GS-0343-14"
  std::size_t plans = 0, series = 0, grades = 0;
  std::size_t numbers = 0;  // with a digit, and no word
  std::size_t names = 0;    // "Doe, Jane"
  std::size_t units = 0;    // "Office of Plans"
  std::size_t words = 0;    // reads like a title
  // By the words of each: "Budget Analyst", "Budget Branch", "Jane Doe".
  std::size_t posts = 0, branches = 0, people = 0;
  std::set<std::string> different;

  bool mostly(std::size_t count) const {
    return filled > 0 && static_cast<double>(count) >= kMost * static_cast<double>(filled);
  }
};

bool is_series(std::string_view text) {
  return (text.size() == 3 || text.size() == 4) && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_grade(std::string_view text) {
  return text.size() <= 2 && std::all_of(text.begin(), text.end(), is_digit) &&
         (grade_in(text) || text == "00");
}

void look_at(std::string_view cell, const FormLayout& layout, Content& content) {
  static const RE2 name(R"(^[\pL][\pL'. -]+, *\pL[\pL'. -]*$)");
  const std::string_view text = trimmed(cell);
  if (text.empty()) return;
  ++content.filled;
  if (content.different.size() < kRowsLookedAt) content.different.emplace(text);
  const auto letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_letter));
  const bool digits = std::any_of(text.begin(), text.end(), is_digit);
  if (const auto codes = find_classification_codes(text); !codes.empty()) {
    ++(codes.front().begin >= kShortestTitle ? content.titled_codes : content.codes);
    return;
  }
  if (is_series(text)) ++content.series;
  if (is_grade(text)) ++content.grades;
  if (text.size() <= 3 && !pay_plan_in(text).empty()) ++content.plans;
  if (digits && letters <= 4) ++content.numbers;
  if (digits || letters < kShortestTitle) return;
  const Names what = layout.naming.names(text);
  content.posts += what == Names::title && !names_unit(text);
  content.branches += what == Names::organization || names_unit(text);
  content.people += what == Names::person && !names_unit(text);
  if (RE2::FullMatch(text, name)) {
    ++content.names;
    return;
  }
  const auto mark = layout.sections.at_start(text);
  if (mark && mark->name == "organization")
    ++content.units;
  else if (!mark)
    ++content.words;
}

std::string named(const StaffingColumn& column, std::size_t index) {
  return column.heading.empty() ? fmt::format("column {}", index + 1)
                                : fmt::format("\"{}\" (column {})", column.heading, index + 1);
}

class Settler {
 public:
  Settler(std::vector<StaffingColumn>& columns, std::span<const std::vector<TableCell>> rows,
          const FormLayout& layout)
      : columns_(columns), rows_(rows.first(std::min(rows.size(), kRowsLookedAt))) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      contents_.emplace_back();
      for (const auto& row : rows_) look_at(row[i].text, layout, contents_.back());
    }
  }

  Result<void> settle() {
    correct_headings();
    fill_in();
    for (const auto& [field, what, name] :
         {std::tuple("series", "the series", "Occupational Series"),
          std::tuple("grade", "the grade", "Grade"),
          std::tuple("pay_plan", "the pay plan", "Pay Plan"),
          std::tuple("position_number", "the position number", "Position Number"),
          std::tuple("pd_number", "the number of the position description", "PD Number")})
      if (auto one = only_one(field, what, name); !one) return one;
    return settle_title();
  }

 private:
  bool has(std::string_view field) const {
    return std::any_of(columns_.begin(), columns_.end(),
                       [&](const StaffingColumn& c) { return c.field == field; });
  }

  std::vector<std::size_t> of(std::string_view field) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].field == field) found.push_back(i);
    return found;
  }

  // Where a heading that can mean several things stands over cells that can mean one.
  void correct_headings() {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      std::string& field = columns_[i].field;
      const Content& content = contents_[i];
      if (content.filled == 0) continue;
      const bool code_heading = field == "series" || field == "grade" || field == "pay_plan";
      const bool title_heading = field == "title" || field == "some_title";
      if ((code_heading || field == "some_title") && content.mostly(content.codes))
        field = "classification";
      else if ((title_heading || field == "classification") && content.mostly(content.titled_codes))
        field = "title_and_classification";
      else if (field == "some_title" && content.mostly(content.numbers))
        field = "position_number";
      else if (field == "supervisor" && content.mostly(content.numbers))
        field = "supervisor_position";
      else if (field == "supervisory_code" && content.mostly(content.names))
        field = "supervisor";
      else if (field == "classification" && content.mostly(content.series))
        field = "series";
    }
  }

  // What no heading names but cells can only be.
  void fill_in() {
    const bool coded = has("classification") || has("title_and_classification");
    const auto take = [&](const char* field, std::size_t Content::*count) {
      if (has(field)) return;
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].field.empty() && contents_[i].mostly(contents_[i].*count)) {
          columns_[i].field = field;
          return;
        }
    };
    if (!coded) {
      take("title_and_classification", &Content::titled_codes);
      if (!has("title_and_classification")) take("classification", &Content::codes);
    }
    if (!has("classification") && !has("title_and_classification")) {
      take("pay_plan", &Content::plans);
      take("series", &Content::series);
      // Small numbers are many things; beside a series or a pay plan they are the grade.
      for (std::size_t i = 0; i < columns_.size() && !has("grade"); ++i) {
        const auto is_code = [&](std::size_t k) {
          return k < columns_.size() &&
                 (columns_[k].field == "series" || columns_[k].field == "pay_plan");
        };
        if (columns_[i].field.empty() && contents_[i].mostly(contents_[i].grades) &&
            (is_code(i + 1) || (i > 0 && is_code(i - 1))))
          columns_[i].field = "grade";
      }
    }
    if (!has("last_name")) take("incumbent", &Content::names);
    take("organization", &Content::units);
    name_by_words();
  }

  // Columns that no heading names and no cell is shaped for, by what the words in them name. Of
  // several of one sort none is taken, but for people: many report to one supervisor.
  void name_by_words() {
    const auto unnamed = [&](std::size_t Content::*count) {
      std::vector<std::size_t> found;
      for (std::size_t i = 0; i < columns_.size(); ++i) {
        const Content& content = contents_[i];
        const bool most = content.*count * 2 > content.filled && content.*count > 0;
        if (columns_[i].field.empty() && most) found.push_back(i);
      }
      return found;
    };
    const bool titled = has("title") || has("some_title") || has("title_and_classification");
    if (const auto posts = unnamed(&Content::posts); !titled && posts.size() == 1)
      columns_[posts.front()].field = "title";
    if (const auto units = unnamed(&Content::branches); !has("organization") && units.size() == 1)
      columns_[units.front()].field = "organization";
    name_people(unnamed(&Content::people));
  }

  void name_people(std::vector<std::size_t> people) {
    if (people.empty() || people.size() > 2) return;
    const auto different = [&](std::size_t i) { return contents_[i].different.size(); };
    std::ranges::stable_sort(people, std::ranges::greater(), different);
    const std::size_t most = people.front(), least = people.back();
    const bool incumbents = different(most) * 10 >= contents_[most].filled * 9;
    if (people.size() == 1 && incumbents && !has("incumbent") && !has("last_name"))
      columns_[most].field = "incumbent";
    if (people.size() == 1) return;
    // Two that are as different as each other could be either.
    const bool told_apart = different(least) * 10 <= different(most) * 8;
    if (incumbents && told_apart && !has("incumbent") && !has("last_name")) {
      columns_[most].field = "incumbent";
      if (!has("supervisor")) columns_[least].field = "supervisor";
    }
  }

  bool alike(std::size_t a, std::size_t b) const {
    return std::all_of(rows_.begin(), rows_.end(), [&](const auto& row) {
      return row[a].text == row[b].text || row[a].text.empty() || row[b].text.empty();
    });
  }

  tl::unexpected<Problem> ambiguous(std::size_t a, std::size_t b, const char* what,
                                    const char* name) const {
    return tl::unexpected(
        Problem{Problem::Kind::unsupported, "",
                fmt::format("{} and {} could both hold {}: head the right one \"{}\", the other "
                            "with what it holds",
                            named(columns_[a], a), named(columns_[b], b), what, name)});
  }

  // Of several columns with one field, one is kept; they must agree.
  Result<void> only_one(const char* field, const char* what, const char* name) {
    const std::vector<std::size_t> found = of(field);
    for (std::size_t k = 1; k < found.size(); ++k) {
      if (!alike(found[0], found[k])) return ambiguous(found[0], found[k], what, name);
      columns_[found[k]].field = "other";
    }
    return {};
  }

  Result<void> settle_title() {
    constexpr char kWhat[] = "the official title", kName[] = "Official Title";
    if (const auto official = of("title"); !official.empty()) {
      if (auto one = only_one("title", kWhat, kName); !one) return one;
      for (const std::size_t other : of("some_title"))
        columns_[other].field = has("organizational_title") ? "other" : "organizational_title";
      return {};
    }
    if (auto one = only_one("some_title", kWhat, kName); !one) return one;
    std::vector<std::size_t> titles = of("some_title");
    if (has("title_and_classification")) {
      for (const std::size_t i : titles) columns_[i].field = "organizational_title";
      return {};
    }
    if (titles.empty())
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].field.empty() && contents_[i].mostly(contents_[i].words) &&
            std::max(contents_[i].people, contents_[i].branches) * 2 <= contents_[i].filled)
          titles.push_back(i);
    if (titles.size() > 1) return ambiguous(titles[0], titles[1], kWhat, kName);
    if (titles.size() == 1) columns_[titles[0]].field = "title";
    return {};
  }

  std::vector<StaffingColumn>& columns_;
  std::span<const std::vector<TableCell>> rows_;
  std::vector<Content> contents_;
};

}  // namespace

Result<void> settle_columns(std::vector<StaffingColumn>& columns,
                            std::span<const std::vector<TableCell>> rows,
                            const FormLayout& layout) {
  return Settler(columns, rows, layout).settle();
}

}  // namespace secondlook
