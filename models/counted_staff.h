// SPDX-License-Identifier: GPL-3.0-or-later
// People whom a statement counts without their grade, for the statements behind it that tell it:
// "He has charge of three archivists. They are all at GS-11."
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/staff_entries.h"

namespace secondlook {

class CountedStaff {
 public:
  /// Those counted before whom the statement gives a grade: "each is a GS-12", "the others hold
  /// GS-9", "the archivists are GS-11", "all but one are GS-9". `entries` are what it tells with
  /// numbers of its own.
  std::vector<StaffEntry> referred_to(std::string_view text,
                                      const std::vector<StaffEntry>& entries) const;

  /// Takes up whom the statement counts, and how many of those counted before have a grade now.
  void take_up(std::string_view text, const std::vector<StaffEntry>& entries,
               const std::vector<StaffEntry>& referred);

 private:
  struct Kind {
    double people = 0;
    std::string noun;   // the last word of the title, in small letters; empty where none is told
    std::string title;  // likewise
  };

  static std::vector<Kind> counted_in(std::string_view text,
                                      const std::vector<StaffEntry>& entries);
  const Kind* kind_called(std::string_view noun) const;
  double people() const;
  bool is_about_other_people(std::string_view text) const;

  std::vector<Kind> kinds_;    // told together
  double graded_ = 0;          // of their people
  int since_ = 0;              // statements since they were told of
  bool others_since_ = false;  // the statement before was about other people
};

}  // namespace secondlook
