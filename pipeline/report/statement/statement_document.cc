// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/statement_document.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/report/statement/statement_page.h"

namespace secondlook {
namespace {

using Kind = StatementBlock::Kind;

constexpr std::string_view kTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";

constexpr std::string_view kRoot =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";

// Sizes are half points, distances twentieths of a point.
constexpr std::string_view kStyles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="34"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:pPr><w:ind w:left="480"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>
</w:styles>)";

constexpr std::string_view kNumbering =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/><w:pPr><w:ind w:left="480" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>)";

// Html is markup with every word escaped; what it escapes is what XML asks for.
class DocumentXml {
 public:
  DocumentXml(const std::string& position_id, const MarkedPages& pages)
      : position_id_(position_id), pages_(pages) {}

  std::string body(const DraftStatement& statement) {
    Html xml;
    xml.add(paragraph("Title", {statement.title, {}}));
    xml.add(paragraph("Subtitle", {statement.notice, {}}));
    for (const StatementSection& section : statement.sections) {
      xml.add(paragraph("Heading1", {section.heading, {}}));
      for (const StatementBlock& one : section.blocks) xml.add(block(one));
    }
    return Html()
        .add(
            R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
{}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>)",
            xml)
        .markup();
  }

  /// Of styles, bullets and of every place that the body leads to; after the body.
  std::string relationships() const {
    constexpr std::string_view kOf =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Html xml;
    xml.add(
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="styles" Type="{0}styles" Target="styles.xml"/><Relationship Id="numbering" Type="{0}numbering" Target="numbering.xml"/>)",
        kOf);
    for (const auto& [target, id] : targets_)
      xml.add(R"(<Relationship Id="{}" Type="{}hyperlink" Target="{}" TargetMode="External"/>)", id,
              kOf, target);
    return xml.add("</Relationships>").markup();
  }

 private:
  static Html run(std::string_view text) {
    return Html().add(R"(<w:r><w:t xml:space="preserve">{}</w:t></w:r>)", text);
  }

  Html runs(const StatementLine& line) {
    Html xml = run(line.before_places());
    const char* before = " (";
    for (const StatementPlace& place : line.places) {
      const auto [target, added] = targets_.try_emplace(place_target(place, position_id_, pages_),
                                                        fmt::format("p{}", targets_.size() + 1));
      xml.add(run(before));
      xml.add(
          R"(<w:hyperlink r:id="{}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>{}</w:t></w:r></w:hyperlink>)",
          target->second, place.words);
      before = "; ";
    }
    if (!line.places.empty()) xml.add(run(")"));
    if (line.stops()) xml.add(run("."));
    return xml;
  }

  Html paragraph(std::string_view style, const StatementLine& line) {
    return Html().add(
        R"(<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr>{}</w:p>
)",
        style, runs(line));
  }

  Html block(const StatementBlock& block) {
    if (block.kind == Kind::facts || block.kind == Kind::table) return table(block);
    const std::string_view style = block.kind == Kind::heading  ? "Heading2"
                                   : block.kind == Kind::list   ? "ListBullet"
                                   : block.kind == Kind::quotes ? "Quote"
                                                                : "Normal";
    Html xml;
    for (const StatementLine& line : block.lines) xml.add(paragraph(style, line));
    return xml;
  }

  // As wide as the longest word of the heading, or as captions need; the last takes what is left.
  static std::vector<std::size_t> widths(const StatementBlock& block) {
    constexpr std::size_t kLine = 9360, kLetter = 120, kMargins = 240, kCaption = 2400;
    std::vector<std::size_t> columns;
    std::size_t taken = 0;
    for (std::size_t i = 0; i + 1 < block.rows.front().size(); ++i) {
      std::size_t longest = 0;
      std::string_view rest = block.rows.front()[i].text;
      while (!rest.empty()) {
        const auto word = std::min(rest.find(' '), rest.size());
        longest = std::max(longest, word);
        rest.remove_prefix(std::min(rest.size(), word + 1));
      }
      columns.push_back(block.kind == Kind::facts ? kCaption : kLetter * longest + kMargins);
      taken += columns.back();
    }
    columns.push_back(taken + kCaption < kLine ? kLine - taken : kCaption);
    return columns;
  }

  Html table(const StatementBlock& block) {
    const std::vector<std::size_t> columns = widths(block);
    Html xml;
    xml.add(
        R"(<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>)");
    for (const std::size_t width : columns) xml.add(R"(<w:gridCol w:w="{}"/>)", width);
    xml.add("</w:tblGrid>\n");
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
      const bool heading = block.kind == Kind::table && row == 0;
      xml.add("<w:tr>");
      if (heading) xml.add("<w:trPr><w:tblHeader/></w:trPr>");
      for (std::size_t cell = 0; cell < block.rows[row].size(); ++cell)
        xml.add(R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/></w:tcPr>{}</w:tc>)", columns[cell],
                paragraph(heading || cell == 0 ? "Caption" : "Normal", block.rows[row][cell]));
      xml.add("</w:tr>\n");
    }
    // Two tables in a row would become one, and a body must not end in one.
    return xml.add("</w:tbl>{}", paragraph("Normal", {}));
  }

  const std::string& position_id_;
  const MarkedPages& pages_;
  std::map<std::string, std::string> targets_;  // to relationship ids
};

struct ArchiveFree {
  void operator()(archive* zip) const noexcept { archive_write_free(zip); }
};
struct EntryFree {
  void operator()(archive_entry* entry) const noexcept { archive_entry_free(entry); }
};

la_ssize_t take(archive*, void* file, const void* bytes, std::size_t count) {
  static_cast<std::string*>(file)->append(static_cast<const char*>(bytes), count);
  return static_cast<la_ssize_t>(count);
}

bool add_part(archive* zip, const char* name, std::string_view bytes) {
  const std::unique_ptr<archive_entry, EntryFree> entry{archive_entry_new()};
  if (!entry) return false;
  // No time: it is left at the format's first day.
  archive_entry_set_pathname(entry.get(), name);
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0644);
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
  return archive_write_header(zip, entry.get()) == ARCHIVE_OK &&
         archive_write_data(zip, bytes.data(), bytes.size()) ==
             static_cast<la_ssize_t>(bytes.size());
}

}  // namespace

Result<std::string> statement_document(const DraftStatement& statement,
                                       const std::string& position_id, const MarkedPages& pages) {
  DocumentXml document(position_id, pages);
  const std::string body = document.body(statement);
  const std::string relationships = document.relationships();
  const std::string properties = Html()
                                     .add(
                                         R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:language>en-US</dc:language></cp:coreProperties>)",
                                         statement.title)
                                     .markup();
  const std::pair<const char*, std::string_view> parts[] = {
      {"[Content_Types].xml", kTypes},  {"_rels/.rels", kRoot},
      {"word/document.xml", body},      {"word/_rels/document.xml.rels", relationships},
      {"word/styles.xml", kStyles},     {"word/numbering.xml", kNumbering},
      {"docProps/core.xml", properties}};
  const std::unique_ptr<archive, ArchiveFree> zip{archive_write_new()};
  std::string file;
  // The level: a tenth more bytes, and a third of the time.
  bool written = zip && archive_write_set_format_zip(zip.get()) == ARCHIVE_OK &&
                 archive_write_set_options(zip.get(), "zip:compression-level=1") == ARCHIVE_OK &&
                 archive_write_open(zip.get(), &file, nullptr, take, nullptr) == ARCHIVE_OK;
  for (const auto& [name, bytes] : parts) written = written && add_part(zip.get(), name, bytes);
  written = written && archive_write_close(zip.get()) == ARCHIVE_OK;
  if (written) return file;
  const char* reason = zip ? archive_error_string(zip.get()) : nullptr;
  return tl::unexpected(Problem{Problem::Kind::unmet_need, position_id + ".docx",
                                reason == nullptr ? "cannot be made" : reason});
}

}  // namespace secondlook
