// SPDX-License-Identifier: GPL-3.0-or-later
// An item's identity in a form that can be compared.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "models/link/known_phrases.h"
#include "models/link/link.h"
#include "models/link/paper_number.h"
#include "models/link/person_name.h"
#include "models/link/word_mending.h"

namespace secondlook {

/// An item's identity, made comparable once.
struct Likeness {
  PaperNumber pd_number, position_number;
  std::vector<std::vector<std::string>>
      titles;  // words; official, organizational, without parentheses
  std::vector<std::vector<std::string>> unit_words;  // smallest first
  // The same joined, smallest first, then each with the next larger one, as many divisions have a
  // "Budget Branch"; last the organization code.
  std::vector<std::string> units;
  std::string code;                 // of the organization, in lower case
  std::size_t single_units = 0;     // how many of them stand for one unit by its name
  std::vector<std::string> headed;  // headed_units(), once misread words are mended
  std::string plan;                 // "GS", "ES"; GM is GS
  std::string grade;                // "GS-12", "ES"; empty where unknown
  std::vector<std::string> series;
  PersonName incumbent;
  std::string surname;  // an incumbent's, in a box or row that holds nothing else
  // What the paper bears besides, under whatever caption or none.
  std::vector<std::string> told_titles, told_units;  // title words joined; known in the archive
  std::vector<PaperNumber> told_numbers;
  std::vector<PersonName> people;
  bool serves_several = false;  // its PD number is that of several positions on a list
  bool recognised = false;
  bool may_regrade = false;  // an evaluation statement concludes with a grade of its own
};

Likeness likeness(const LinkItem& item, const LinkWords& words);

/// The word of a box or row that holds one word alone and no title: "Abelard" is a unit, a place or
/// a person. Empty where it holds more.
std::string lone_word(const LinkItem& item, const Likeness& likeness);

/// Takes it for a person's.
void name_surname(const std::string& word, Likeness& likeness);

/// Whether a number in a file's name may be that of a paper: series stand there as often.
bool numbers_a_paper(const PaperNumber& number, const Likeness& item);

/// Finds in the words of the item the titles and units that are known in the archive.
void find_told(const LinkItem& item, const KnownPhrases& titles, const KnownPhrases& units,
               Likeness& likeness);

/// Puts misread words of titles and units right.
void mend(Likeness& likeness, const WordMending& mending);

}  // namespace secondlook
