// SPDX-License-Identifier: GPL-3.0-or-later
// Duties that an appraisal or a statement repeats in the words of the description.
#pragma once
#include <cstddef>
#include <map>
#include <span>

#include "models/link/link_groups.h"
#include "models/link/paper_marks.h"
#include "models/link/sign_index.h"

namespace secondlook {

class SharedWork {
 public:
  SharedWork(const LinkSet& set, std::span<const LinkGroup> groups);

  /// By group, the sign that it has text in common with the paper: the weightier the more it is.
  /// What many groups hold is standard wording and counts for none.
  std::map<std::size_t, LinkSign> shared_with(const PaperMarks& marks) const;

  /// How many of the groups have as much in common with the paper, about.
  static std::size_t holders_of_as_much(const std::map<std::size_t, LinkSign>& shared,
                                        const LinkSign& sign);

 private:
  SignIndex index_;
};

}  // namespace secondlook
