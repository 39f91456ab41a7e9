// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a review folder that a browser may have, and no others.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

struct ServedFile {
  std::string bytes, media_type;
};

/// `path` is that of a request, decoded: "positions/analyst-1a2b3c4d.html". Nothing for what is no
/// file of the report, lies outside of the folder, or is reached through a link.
std::optional<ServedFile> read_review_file(const std::filesystem::path& folder,
                                           std::string_view path);

/// The page of a position with the workbench's own style and script put into its head. The policy
/// that the page brings for reading it from a disk gives way to the server's.
std::string with_workbench(std::string page);

}  // namespace secondlook
