// SPDX-License-Identifier: GPL-3.0-or-later
// `secondlook standards check|list|show NAME`: what the standards say, for the person who keeps
// them.
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string_view>

namespace secondlook {

/// All problems of the standards and of what goes with them (signs and standards' wording in their
/// folder, lexicons and questions in the program's `data`), one a line, or a line for each sound
/// file. True if all are.
bool check_standards(const std::filesystem::path& data, const std::filesystem::path& standards,
                     std::ostream& out);

/// A line for each file's content: id, title, edition and how much it holds. False, with the
/// problems, if the folder is not sound.
bool list_standards(const std::filesystem::path& folder, std::ostream& out);

/// One standard to read, with its citations: "fes", "gssg", a job family's id, or "series",
/// "pay_plans", "superseded", "general". False, with the names that can be shown, for another name.
bool show_standard(const std::filesystem::path& folder, std::string_view name, std::ostream& out);

}  // namespace secondlook
