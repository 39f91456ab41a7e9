// SPDX-License-Identifier: GPL-3.0-or-later
// The organization that a paper says its position is in.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/naming_words.h"

namespace secondlook {

/// Where the identity of a paper stands, as bytes of RunningText::text.
struct IdentityReach {
  std::size_t header_end = 0;     // where duties or factors begin
  std::size_t first_heading = 0;  // where any section begins, at most header_end
};

/// The units, largest first, each once: from captions ("Organization", "First Subdivision"), else
/// from the lines that head the first page. A line that says `title` names no unit.
std::vector<Stated<std::string>> read_units(const RunningText& text,
                                            const std::vector<LabelledValue>& fields,
                                            const std::vector<LabelledValue>& columns,
                                            const IdentityReach& reach, const std::string& title,
                                            const NamingWords& naming);

/// Whether a line is the name of a kind of paper ("Position Description") or of a part of one.
bool is_paper_name(std::string_view line);

}  // namespace secondlook
