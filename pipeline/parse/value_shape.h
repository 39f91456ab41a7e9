// SPDX-License-Identifier: GPL-3.0-or-later
// What the value of a field looks like, whatever its caption and wherever it stands.
#pragma once
#include <string>
#include <string_view>

#include "pipeline/parse/naming_words.h"

namespace secondlook {

/// Values of this field can be told from those of others by how they look.
bool has_shape(std::string_view field);

/// `value` looks like one of the field: a code, a date, a person's name, a number. Anything does
/// where has_shape() is false.
bool has_shape_of(std::string_view field, const std::string& value, const NamingWords& naming);

/// The name in "Mr. Odile Brandt", "Brandt, Odile M.", "/s/ Odile Brandt"; empty where it is none.
std::string person_in(std::string_view value, const NamingWords& naming);

}  // namespace secondlook
