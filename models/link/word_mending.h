// SPDX-License-Identifier: GPL-3.0-or-later
// Words of scanned titles and organizations put right by the words that the archive often has.
#pragma once
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

class WordMending {
 public:
  /// A word as title_words() gives it, once for each time it stands in the archive.
  void count(const std::string& word);
  /// A word that a born-digital paper has is a word, however rare: "officer" beside many offices.
  void know(const std::string& word);

  /// Call after the last word was counted, before the first is mended.
  void prepare();

  /// The frequent word that is one misread character from a rare and long one; else the word
  /// itself.
  const std::string& mended(const std::string& word) const;

 private:
  std::map<std::string, std::size_t, std::less<>> counts_;
  std::set<std::string, std::less<>> known_;
  // Frequent words by what is left of them without one character, and whole.
  std::map<std::string, std::vector<const std::string*>, std::less<>> without_one_;
};

}  // namespace secondlook
