// SPDX-License-Identifier: GPL-3.0-or-later
// Duties of positions that nobody has, the same for the same seed: as many as a test of size wants.
#pragma once
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "models/position.h"

namespace secondlook::sample {

class MadeUpDuties {
 public:
  explicit MadeUpDuties(std::uint32_t seed) : random_(seed) {}

  /// Five duties of forty words each, unlike any other's.
  std::vector<Duty> position() {
    std::vector<Duty> duties(5);
    for (Duty& duty : duties) {
      for (int i = 0; i < 40; ++i) {
        if (i > 0) duty.text += ' ';
        duty.text += word();
      }
      duty.text += '.';
      duty.percent = 20;
    }
    return duties;
  }

  /// The same duties with so many of a thousand words put in other words.
  std::vector<Duty> reworded(const std::vector<Duty>& original, std::uint32_t per_thousand) {
    std::vector<Duty> duties = original;
    for (Duty& duty : duties) {
      std::string text;
      for (std::size_t at = 0; at < duty.text.size();) {
        const std::size_t end = std::min(duty.text.find(' ', at), duty.text.size());
        if (at > 0) text += ' ';
        text += random_() % 1000 < per_thousand ? word() : duty.text.substr(at, end - at);
        at = end + 1;
      }
      duty.text = text;
    }
    return duties;
  }

 private:
  // Of some 5,000 words, as many as a large archive's papers have in common use.
  std::string word() {
    static const std::string consonants = "bdfgklmnprstvz", vowels = "aeou";
    std::string word;
    std::uint32_t rest = random_() % 5000;
    for (int i = 0; i < 3; ++i) {
      word += consonants[rest % consonants.size()];
      rest /= static_cast<std::uint32_t>(consonants.size());
      word += vowels[rest % vowels.size()];
      rest /= static_cast<std::uint32_t>(vowels.size());
    }
    return word;
  }

  std::mt19937 random_;  // its numbers are the same on every machine
};

}  // namespace secondlook::sample
