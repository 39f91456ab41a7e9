// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/text_command.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>
#include <span>

#include "pipeline/papers_listing.h"
#include "pipeline/parse/org_chart.h"
#include "pipeline/password_file.h"
#include "pipeline/review_rules.h"
#include "pipeline/single_document.h"

namespace secondlook {
namespace {

double rounded(double value) { return std::round(value * 100) / 100; }

nlohmann::ordered_json box_of(const Box& box) {
  return {rounded(box.x0), rounded(box.y0), rounded(box.x1), rounded(box.y1)};
}

void print_line(const nlohmann::ordered_json& line, std::ostream& out) {
  out << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void print_words(const Page& page, std::ostream& out) {
  for (const Word& word : page.words) {
    const nlohmann::ordered_json line = {
        {"page", page.number},
        {"text", word.text},
        {"box", box_of(word.box)},
        {"confidence", rounded(word.confidence)},
        {"origin", word.origin == Origin::ocr ? "ocr" : "text_layer"},
    };
    print_line(line, out);
  }
}

void print_text_of(const Page& page, std::ostream& out) {
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const Line& line = page.lines[i];
    if (i > 0) {
      const Line& before = page.lines[i - 1];
      if (before.row == line.row && before.block != line.block)
        out << '\t';
      else
        out << (before.block == line.block ? "\n" : "\n\n");
    }
    for (std::size_t k = 0; k < line.count; ++k)
      out << (k > 0 ? " " : "") << page.words[line.first + k].text;
  }
  if (!page.lines.empty()) out << '\n';
}

Result<void> print_records(const Document& document, const TextSettings& settings,
                           const std::string& path, const std::filesystem::path& data,
                           std::ostream& out) {
  const auto rules = load_review_rules(data, data / "standards");
  if (!rules) return tl::unexpected(first_of(rules.error()));
  if (settings.papers) {
    print_papers(document, path, *rules, out);
    return {};
  }
  std::span<const Page> pages = document.pages;
  if (settings.page) pages = pages.subspan(static_cast<std::size_t>(*settings.page - 1), 1);
  print_chart(parse_org_chart(pages, document.id, path, rules->chart_words), out);
  return {};
}

}  // namespace

void print_document(const Document& document, const TextSettings& settings, std::ostream& out) {
  bool first = true;
  for (const Page& page : document.pages) {
    if (settings.page && page.number != *settings.page) continue;
    if (settings.words) {
      print_words(page, out);
      continue;
    }
    if (!first) out << '\f';
    first = false;
    print_text_of(page, out);
  }
}

Result<void> print_text(const TextSettings& settings, const std::filesystem::path& data,
                        std::ostream& out) {
  const auto passwords = read_passwords(settings.password_file);
  if (!passwords) return tl::unexpected(passwords.error());
  const auto read = read_single_document(settings.file, *passwords);
  if (!read) return tl::unexpected(read.error());
  const Document& document = read->document;
  if (settings.page && *settings.page > static_cast<int>(document.pages.size()))
    return tl::unexpected(
        Problem{Problem::Kind::unreadable, settings.file,
                fmt::format("has {} pages, not {}", document.pages.size(), *settings.page)});
  if (settings.chart || settings.papers)
    return print_records(document, settings, read->path, data, out);
  print_document(document, settings, out);
  return {};
}

}  // namespace secondlook
