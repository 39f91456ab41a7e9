// SPDX-License-Identifier: GPL-3.0-or-later
// A paper of the position with the pages it stands on, for checks that look beyond the parsed
// fields.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/evidence.h"
#include "models/pattern_set.h"
#include "models/record.h"

namespace secondlook {

struct PaperPages {
  const Record* record = nullptr;  // never null
  std::span<const Page> pages;     // of the record only
};

/// The words of a paper, those of a page one blank apart: put together once, searched for many
/// patterns.
class PaperWords {
 public:
  explicit PaperWords(const PaperPages& paper);

  /// The first words that one of the patterns matches. A match that runs over a page break is not
  /// seen.
  std::optional<Evidence> find(const PatternSet& patterns) const;

 private:
  struct JoinedPage {
    const Page* page = nullptr;  // never null
    std::string text;
    std::vector<std::size_t> ends;  // of each word within `text`
  };
  Evidence evidence(const JoinedPage& joined, std::size_t begin, std::size_t end) const;

  const Record& record_;
  std::vector<JoinedPage> pages_;
};

}  // namespace secondlook
