// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what a parser found against the words that are on the paper.
#pragma once
#include <cstdlib>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "models/position.h"
#include "models/running_text.h"

namespace secondlook {

inline void require(bool holds) {
  if (!holds) std::abort();
}

/// Knows the words of a paper by page.
class Words {
 public:
  explicit Words(const RunningText& text) {
    for (const TextWord& word : text.words) {
      Page& page = pages_[word.page];
      const std::string printed = text.text.substr(word.begin, word.end - word.begin);
      page.box = page.printed.empty() ? word.box : enclosing(page.box, word.box);
      page.printed += printed;
    }
  }

  void hold(const std::vector<Evidence>& evidence) const {
    for (const Evidence& item : evidence) {
      const auto page = pages_.find(item.page);
      require(page != pages_.end());
      require(!item.quote.empty());
      require(enclosing(page->second.box, item.box) == page->second.box);
      require(item.box.x0 <= item.box.x1 && item.box.y0 <= item.box.y1);
      std::istringstream words(item.quote);
      for (std::string word; words >> word;)
        require(page->second.printed.find(word) != std::string::npos);
    }
  }

  template <class T>
  void hold(const std::optional<Stated<T>>& stated) const {
    if (!stated) return;
    require(!stated->evidence.empty());
    hold(stated->evidence);
  }

 private:
  struct Page {
    Box box;
    std::string printed;  // all words, run together
  };
  std::map<int, Page> pages_;
};

}  // namespace secondlook
