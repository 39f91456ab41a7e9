// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/xlsx_reader.h"

#include <charconv>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "extractors/table/number_format.h"
#include "extractors/table/sheet_cells.h"
#include "extractors/table/workbook_parts.h"
#include "extractors/table/xml_reader.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostSheets = 1000;
constexpr std::size_t kMostFormats = 100'000;

std::string text_of(std::optional<std::string_view> value) {
  return std::string(value.value_or(""));
}

int number_of(std::optional<std::string_view> value) {
  int number = 0;
  if (value) std::from_chars(value->data(), value->data() + value->size(), number);
  return number;
}

/// What xl/workbook.xml and the parts that it names say of all sheets.
struct Workbook {
  struct NamedSheet {
    std::string name, relation;
  };
  std::vector<NamedSheet> sheets;                // shown ones
  std::map<std::string, std::string> relations;  // id to target
  WorkbookCells cells;
};

XmlHandler read_sheet_list(Workbook& book) {
  return {.begin = [&book](std::string_view name, const XmlAttributes& attributes) {
    if (name == "workbookPr") {
      const auto flag = attributes.find("date1904");
      book.cells.from_1904 = flag == "1" || flag == "true";
    }
    if (name != "sheet" || book.sheets.size() >= kMostSheets) return;
    if (attributes.find("state").value_or("visible") != "visible") return;
    book.sheets.push_back({text_of(attributes.find("name")), text_of(attributes.find("id"))});
  }};
}

XmlHandler read_relations(Workbook& book) {
  return {.begin = [&book](std::string_view name, const XmlAttributes& attributes) {
    if (name == "Relationship" && book.relations.size() < 2 * kMostSheets)
      book.relations[text_of(attributes.find("Id"))] = text_of(attributes.find("Target"));
  }};
}

// Rich text comes in runs, each with a <t>; <rPh> is how to pronounce it.
XmlHandler read_shared_strings(Workbook& book, const TableLimits& limits,
                               const std::shared_ptr<TableBudget>& budget, bool& affordable) {
  struct State {
    bool in_text = false, phonetic = false;
    std::string text;
  };
  const auto state = std::make_shared<State>();
  return {.begin =
              [state](std::string_view name, const XmlAttributes&) {
                if (name == "si") state->text.clear();
                if (name == "rPh") state->phonetic = true;
                if (name == "t") state->in_text = !state->phonetic;
              },
          .end =
              [&book, &affordable, state, budget](std::string_view name) {
                if (name == "rPh") state->phonetic = false;
                if (name == "t") state->in_text = false;
                if (name != "si") return;
                affordable = affordable && budget->take_cell(state->text.size());
                if (affordable) book.cells.shared.push_back(std::move(state->text));
                state->text.clear();
              },
          .text =
              [state, &limits](std::string_view text) {
                if (state->in_text && state->text.size() < limits.cell_bytes)
                  state->text += text.substr(0, limits.cell_bytes - state->text.size());
              }};
}

XmlHandler read_styles(Workbook& book) {
  struct State {
    std::map<int, NumberFormat> own;
    bool in_cell_formats = false;
  };
  const auto state = std::make_shared<State>();
  return {.begin =
              [&book, state](std::string_view name, const XmlAttributes& attributes) {
                if (name == "numFmt" && state->own.size() < kMostFormats)
                  state->own[number_of(attributes.find("numFmtId"))] =
                      format_of_code(attributes.find("formatCode").value_or(""));
                if (name == "cellXfs") state->in_cell_formats = true;
                if (name != "xf" || !state->in_cell_formats ||
                    book.cells.formats.size() >= kMostFormats)
                  return;
                const int id = number_of(attributes.find("numFmtId"));
                const auto own = state->own.find(id);
                book.cells.formats.push_back(own == state->own.end() ? built_in_format(id)
                                                                     : own->second);
              },
          .end =
              [state](std::string_view name) {
                if (name == "cellXfs") state->in_cell_formats = false;
              }};
}

// Part names are compared without regard to case (ECMA-376, part 2, 9.1.1).
std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

// Some programs put a number into the name: "xl/workbook2.xml".
bool is_part(std::string_view name, std::string_view begin, std::string_view end) {
  if (!name.starts_with(begin) || !name.ends_with(end) || name.size() < begin.size() + end.size())
    return false;
  const std::string_view between =
      name.substr(begin.size(), name.size() - begin.size() - end.size());
  return between.find_first_not_of("0123456789") == std::string_view::npos;
}

// "worksheets/sheet1.xml" is relative to xl/, "/xl/worksheets/sheet1.xml" is not.
std::string part_name(std::string_view target) {
  return target.starts_with('/') ? lower(target.substr(1)) : "xl/" + lower(target);
}

}  // namespace

Result<std::vector<Sheet>> read_xlsx(std::string_view bytes, const TableLimits& limits) {
  const auto refuse = [](Problem::Kind kind, const char* reason) {
    return tl::unexpected(Problem{kind, "", reason});
  };
  constexpr char kDamaged[] = "the workbook is damaged";
  constexpr char kTooLarge[] = "it has more rows or cells than are read of a table";

  Workbook book;
  bool affordable = true, sound = true, found = false;
  const auto shared_budget = std::make_shared<TableBudget>(limits);
  // Reads one part; a part that is no sound XML spoils the workbook.
  const auto into = [&sound](const std::shared_ptr<XmlReader>& reader, const bool* go_on) {
    return [&sound, reader, go_on](std::string_view piece) {
      sound = sound && reader->feed(piece);
      return sound && (go_on == nullptr || *go_on);
    };
  };
  const auto first =
      for_each_part(bytes, limits.unpacked_bytes, [&](const std::string& part) -> PartSink {
        const std::string name = lower(part);
        if (is_part(name, "xl/workbook", ".xml")) {
          found = true;
          return into(std::make_shared<XmlReader>(read_sheet_list(book)), nullptr);
        }
        if (is_part(name, "xl/_rels/workbook", ".xml.rels"))
          return into(std::make_shared<XmlReader>(read_relations(book)), nullptr);
        if (is_part(name, "xl/sharedstrings", ".xml"))
          return into(std::make_shared<XmlReader>(
                          read_shared_strings(book, limits, shared_budget, affordable)),
                      &affordable);
        if (is_part(name, "xl/styles", ".xml"))
          return into(std::make_shared<XmlReader>(read_styles(book)), nullptr);
        return {};
      });
  if (!first) return tl::unexpected(first.error());
  if (!affordable) return refuse(Problem::Kind::too_large, kTooLarge);
  if (!sound || !found) return refuse(Problem::Kind::unreadable, kDamaged);

  std::vector<Sheet> sheets(book.sheets.size());
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    sheets[i].name = book.sheets[i].name;
    if (const auto target = book.relations.find(book.sheets[i].relation);
        target != book.relations.end())
      places.emplace(part_name(target->second), i);
  }
  TableBudget budget(limits);
  const auto second =
      for_each_part(bytes, limits.unpacked_bytes, [&](const std::string& name) -> PartSink {
        const auto place = places.find(lower(name));
        if (place == places.end()) return {};
        return into(std::make_shared<XmlReader>(
                        read_sheet_cells(book.cells, budget, sheets[place->second], affordable)),
                    &affordable);
      });
  if (!second) return tl::unexpected(second.error());
  if (!affordable) return refuse(Problem::Kind::too_large, kTooLarge);
  if (!sound) return refuse(Problem::Kind::unreadable, kDamaged);
  return sheets;
}

}  // namespace secondlook
