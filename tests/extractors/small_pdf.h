// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF of a few objects, written by the test that reads it.
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::testing {

/// Objects 1 to 5 are the catalog, the list of pages and three fonts: F1 is Times, F2 its bold
/// face, F3 a composite font that says nothing of Unicode. Pages and whatever they need come after.
class SmallPdf {
 public:
  SmallPdf() {
    objects_.resize(2);
    add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>");
    add("<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/Encoding/WinAnsiEncoding>>");
    add("<</Type/Font/Subtype/Type0/BaseFont/Nameless/Encoding/Identity-H/DescendantFonts["
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Nameless/DW 500/CIDSystemInfo<</Registry(Adobe)"
        "/Ordering(Identity)/Supplement 0>>>>]>>");
  }

  /// Adds an object and gives its number.
  int add(const std::string& body) {
    objects_.push_back(body);
    return static_cast<int>(objects_.size());
  }
  int add_stream(const std::string& entries, std::string_view data) {
    return add(fmt::format("<<{}/Length {}>>stream\n{}\nendstream", entries, data.size(), data));
  }
  /// A page of US letter that draws `content`; `entries` are added to its dictionary, `resources`
  /// to that of its resources.
  void add_page(std::string_view content, const std::string& entries = "",
                const std::string& resources = "") {
    const int drawn = add_stream("", content);
    const std::string box =
        entries.find("/MediaBox") == std::string::npos ? "/MediaBox[0 0 612 792]" : "";
    pages_.push_back(
        add(fmt::format("<</Type/Page/Parent 2 0 R{}{}/Contents {} 0 R/Resources<<"
                        "/Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>{}>>>>",
                        box, entries, drawn, resources)));
  }
  /// Entries of the catalog: an AcroForm.
  void set_catalog(std::string entries) { catalog_ = std::move(entries); }
  /// Entries of the trailer: Encrypt.
  void set_trailer(std::string entries) { trailer_ = std::move(entries); }

  std::string bytes() const {
    std::vector<std::string> objects = objects_;
    objects[0] = fmt::format("<</Type/Catalog/Pages 2 0 R{}>>", catalog_);
    std::string kids;
    for (const int page : pages_) kids += fmt::format("{} 0 R ", page);
    objects[1] = fmt::format("<</Type/Pages/Count {}/Kids[{}]>>", pages_.size(), kids);
    std::string file = "%PDF-1.7\n", table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
      table += fmt::format("{:010} 00000 n \n", file.size());
      file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const std::size_t start = file.size();
    file += fmt::format("xref\n0 {}\n0000000000 65535 f \n{}", objects.size() + 1, table);
    file += fmt::format("trailer\n<</Size {}/Root 1 0 R{}>>\nstartxref\n{}\n%%EOF\n",
                        objects.size() + 1, trailer_, start);
    return file;
  }

 private:
  std::vector<std::string> objects_;
  std::vector<int> pages_;
  std::string catalog_, trailer_;
};

}  // namespace secondlook::testing
