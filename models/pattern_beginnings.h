// SPDX-License-Identifier: GPL-3.0-or-later
// With which letters the matches of a pattern begin. Most patterns begin with one of a few words,
// and an automaton that is only run from where such a word stands gives up after a few letters,
// where one that looks for its match all over the text builds a state for nearly every letter.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// The first letters of all that the expression (RE2 syntax, without regard to case) can match:
/// two to eight ASCII letters or other characters each, letters small. Nothing where they are not
/// known, as where a match may begin with anything.
struct FirstLetters {
  std::vector<std::string> letters;
  bool at_word = false;  // each match begins where a word does
};
std::optional<FirstLetters> first_letters(std::string_view expression);

/// The places of a text where a match may begin.
class PatternBeginnings {
 public:
  explicit PatternBeginnings(std::string_view expression);
  /// Of a match of any of them.
  explicit PatternBeginnings(std::span<const std::string> expressions);

  /// Otherwise a match may begin anywhere.
  bool known() const { return known_; }
  /// Whether `text` may begin with one.
  bool begin(std::string_view text) const;
  /// The first such place at `from` or behind it; the text's end where there is none.
  std::size_t next(std::string_view text, std::size_t from) const;

 private:
  struct Letters {
    std::uint64_t letters = 0, mask = 0;  // one byte each
  };
  void index(const std::vector<std::string>& beginnings);
  bool may_begin(unsigned first, unsigned second, unsigned third) const;
  bool begins(std::string_view rest) const;

  bool known_ = false, at_word_ = false;
  std::array<bool, 256> first_{};  // the characters that a match may begin with
  std::vector<Letters> letters_;
  // A bit for each hash of the first three letters: nearly all places of a text are dismissed by
  // it. As many bits as keep most of them unset.
  std::vector<std::uint64_t> begins_;
};

}  // namespace secondlook
