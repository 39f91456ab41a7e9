// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/column_values.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

// A form has a handful of rows under its captions, with a line of small print here and there.
constexpr std::size_t kLinesBelow = 60;

struct Column {
  std::string_view field;
  std::size_t line = 0;
  Box box;
};

std::string_view view(const RunningText& text, std::size_t line) {
  return std::string_view(text.text).substr(text.lines[line].begin,
                                            text.lines[line].end - text.lines[line].begin);
}

bool same_band(const Box& a, const Box& b) {
  const double shared = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
  return shared > 0.3 * std::min(a.height(), b.height());
}

// The captions that stand side by side with the one in `line`, by place on the page: reading order
// and rows may have put the cells of a ruled form apart.
std::vector<Column> columns_beside(const RunningText& text, const FormLayout& layout,
                                   std::size_t line) {
  std::vector<Column> columns;
  const std::size_t begin = line - std::min<std::size_t>(line, 12),
                    end = std::min(text.lines.size(), line + 24);
  for (std::size_t i = begin; i < end; ++i) {
    if (text.lines[i].page != text.lines[line].page ||
        !same_band(text.lines[i].box, text.lines[line].box))
      continue;
    const auto match = layout.labels.at_start(view(text, i));
    if (match && trimmed(view(text, i).substr(match->length), " :./").size() < 12)
      columns.push_back({match->name, i, text.lines[i].box});
  }
  return columns;
}

bool plausible(std::string_view field, std::string_view value) {
  if (field == "pay_plan") return !pay_plan_in(value).empty();
  if (field == "series") return !series_in(value).empty();
  if (field == "grade") return grade_in(value).has_value() || value.starts_with("00");
  if (field == "title") return value.size() > 3 && is_letter(value.front());
  return false;
}

}  // namespace

std::vector<LabelledValue> column_values(const RunningText& text, const FormLayout& layout) {
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const auto match = layout.labels.at_start(view(text, i));
    if (!match || match->name != "pay_plan") continue;
    const std::vector<Column> columns = columns_beside(text, layout, i);
    const auto has = [&](std::string_view field) {
      return std::any_of(columns.begin(), columns.end(),
                         [&](const Column& c) { return c.field == field; });
    };
    if (!has("series") || !has("grade")) continue;

    // Cells below, each given to the column whose middle it is nearest to, then taken row by row
    // from the top.
    std::map<int, std::vector<LabelledValue>> rows;  // by top of the row in points
    const std::size_t end = std::min(text.lines.size(), i + kLinesBelow);
    for (std::size_t k = i + 1; k < end; ++k) {
      const TextLine& cell = text.lines[k];
      if (cell.page != text.lines[i].page || cell.box.y0 < text.lines[i].box.y1 - 2) continue;
      const Column* nearest = nullptr;
      for (const Column& column : columns) {
        const double shared =
            std::min(cell.box.x1, column.box.x1) - std::max(cell.box.x0, column.box.x0);
        const bool within = shared > 0.5 * std::min(cell.box.width(), column.box.width());
        if (within && plausible(column.field, view(text, k))) nearest = &column;
      }
      if (nearest == nullptr) continue;
      LabelledValue value;
      value.field = nearest->field;
      value.line = nearest->line;
      value.label_begin = text.lines[nearest->line].begin;
      value.label_end = text.lines[nearest->line].end;
      value.parts.emplace_back(cell.begin, cell.end);
      const int top = static_cast<int>(std::lround(cell.box.y0));
      // Baselines within a row differ by a few points.
      auto row = rows.lower_bound(top - 6);
      if (row == rows.end() || row->first > top + 6)
        row = rows.emplace(top, std::vector<LabelledValue>{}).first;
      row->second.push_back(std::move(value));
    }
    for (auto& [top, values] : rows) {
      const auto filled = [&, &cells = values](std::string_view field) {
        return std::any_of(cells.begin(), cells.end(),
                           [&](const LabelledValue& v) { return v.field == field; });
      };
      if (filled("pay_plan") && filled("series")) return std::move(values);
    }
  }
  return {};
}

}  // namespace secondlook
