// SPDX-License-Identifier: GPL-3.0-or-later
// What personal data and the labels before it look like in a text, before anybody asks where they
// stand on the page.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace secondlook {

enum class PersonalKind { security_number, birth_date };

/// A stretch of the text: bytes [begin, end).
struct PersonalSpan {
  std::size_t begin = 0, end = 0;
  PersonalKind kind = PersonalKind::security_number;
  bool certain = false;  // by its form alone; else only a label makes it personal
};

/// "SSN", "Social Security No.", "Date of Birth", "DOB", "Born". In order of `begin`.
std::vector<PersonalSpan> find_personal_labels(std::string_view text);

/// Nine digits that are, or with a label would be, a social security number. Characters that OCR
/// takes for digits count, as long as most are digits. `labels` are those of the text.
std::vector<PersonalSpan> find_security_numbers(std::string_view text,
                                                const std::vector<PersonalSpan>& labels);

/// Every date, none of them certain.
std::vector<PersonalSpan> find_dates(std::string_view text);

/// Whether `text`, which stands between a label and a value, lets the label hold for the value: it
/// is short and neither has a value of its own nor names another one.
bool leads_from_label_to_value(std::string_view text);

/// Whether `text`, which stands before a value, ends by naming the value: "Effective date:".
bool ends_in_caption(std::string_view text);

/// Whether `text`, which stands before a number, says that it is one of another kind: "PD No.".
bool ends_in_other_number(std::string_view text);

}  // namespace secondlook
