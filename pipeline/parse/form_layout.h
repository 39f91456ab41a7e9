// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which papers name their fields and sections, loaded from data/forms/.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "pipeline/parse/named_pattern.h"
#include "pipeline/parse/naming_words.h"
#include "pipeline/parse/text_mentions.h"

namespace secondlook {

/// Patterns that each stand for a name; matched at the start of a text, the longest match wins.
class NamedPatterns {
 public:
  using Pattern = NamedPattern;
  struct Match {
    std::string_view name;
    std::size_t length = 0;  // bytes of the text that it takes, leading number included
    bool numbered = false;   // a block or section number stood before it
    bool weak = false;       // it counts only before a value that has the shape of the field
  };

  /// A Problem names the first pattern that does not compile.
  static Result<NamedPatterns> compile(const std::vector<Pattern>& patterns);
  NamedPatterns(NamedPatterns&&) noexcept;
  NamedPatterns& operator=(NamedPatterns&&) noexcept;
  ~NamedPatterns();

  /// The longest pattern that `text` begins with, after an optional block or section number.
  std::optional<Match> at_start(std::string_view text) const;

 private:
  struct Compiled;
  explicit NamedPatterns(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

struct FormLayout {
  NamedPatterns labels;    // fields of cover sheets and headers
  NamedPatterns sections;  // headings of a PD's parts
  TextMentions mentions;   // how running text tells of the fields
  NamingWords naming;      // what a value names
  NamedPatterns entries;   // who signed for the paper, and when
};

/// A file of data/forms/. `where` names it in problems.
struct FormFile {
  std::string yaml, where;
};

/// Reads a layout from YAML text.
Result<FormLayout> parse_form_layout(const std::string& yaml, const std::string& where);

/// One layout of several files. Where patterns of two match as much, the earlier file's counts. The
/// words of one file may stand in the patterns of all.
Result<FormLayout> parse_form_layouts(const std::vector<FormFile>& files, NamingWords naming);

/// One list of a form file: entries in which `key` names what their `patterns` stand for.
Result<std::vector<NamedPatterns::Pattern>> parse_patterns(const FormFile& file,
                                                           const std::string& list,
                                                           const std::string& key);

/// The same, compiled.
Result<NamedPatterns> parse_named_patterns(const FormFile& file, const std::string& list,
                                           const std::string& key);

}  // namespace secondlook
