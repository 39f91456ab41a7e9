// SPDX-License-Identifier: GPL-3.0-or-later
// Which position, or person, a single page says it is about: enough to tell two papers apart.
#pragma once
#include <string>

#include "models/document.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

/// Letters and digits only, lower case, look-alikes of digits folded; empty where not said.
struct PageIdentity {
  std::string number;  // of the position description
  std::string code;    // pay plan, series and grade
  std::string title;
  std::string incumbent;
  /// More than a title and a grade, which many have.
  bool names_one() const { return !number.empty() || !incumbent.empty(); }
  bool empty() const {
    return number.empty() && code.empty() && title.empty() && incumbent.empty();
  }
};

enum class SameIdentity { yes, no, unknown };

PageIdentity page_identity(const Page& page, const FormLayout& layout);

/// Whether a description says that it is another position's than the cover sheet before it. Forms
/// are small print and badly read, so a number or code that differs needs a title that does too.
bool contradicts(const PageIdentity& form, const PageIdentity& description);

/// The number decides where both have one, then the person, then title with code.
SameIdentity same_identity(const PageIdentity& a, const PageIdentity& b);

}  // namespace secondlook
