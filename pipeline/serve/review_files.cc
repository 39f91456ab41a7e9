// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/review_files.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>
#include <vector>

namespace secondlook {
namespace {
namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kTypes{
    {{".html", "text/html; charset=utf-8"},
     {".css", "text/css; charset=utf-8"},
     {".js", "text/javascript; charset=utf-8"},
     {".png", "image/png"},
     {".jpg", "image/jpeg"},
     {".webp", "image/webp"},
     {".svg", "image/svg+xml"},
     {".csv", "text/csv; charset=utf-8"},
     {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
     {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}}};

constexpr std::array<std::string_view, 5> kFolders{"positions", "pages", "queue", "organization",
                                                   "statements"};
constexpr std::size_t kDeepest = 3;               // names in a path
constexpr std::size_t kLongestName = 255;         // bytes, as of the file system
constexpr std::uintmax_t kLargest = 256U << 20U;  // findings.csv of 100,000 positions has room

std::string_view type_of(std::string_view name) {
  for (const auto& [extension, type] : kTypes)
    if (name.ends_with(extension)) return type;
  return {};
}

// The names of a path; empty where one is not plain.
std::vector<std::string> names_of(std::string_view path) {
  std::vector<std::string> names;
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    const bool plain = !name.empty() && name.size() <= kLongestName && name.front() != '.' &&
                       name.find_first_of(std::string_view("\\\0", 2)) == std::string_view::npos;
    if (!plain || names.size() == kDeepest) return {};
    names.emplace_back(name);
    if (slash == std::string_view::npos) return names;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace

std::optional<ServedFile> read_review_file(const fs::path& folder, std::string_view path) {
  const std::vector<std::string> names = names_of(path);
  if (names.empty()) return std::nullopt;
  const std::string_view type = type_of(names.back());
  if (type.empty()) return std::nullopt;
  if (names.size() > 1 && std::find(kFolders.begin(), kFolders.end(), names[0]) == kFolders.end())
    return std::nullopt;

  fs::path file = folder;
  std::error_code error;
  for (const std::string& name : names) {
    file /= name;
    if (fs::is_symlink(fs::symlink_status(file, error))) return std::nullopt;
  }
  if (!fs::is_regular_file(file, error) || fs::file_size(file, error) > kLargest || error)
    return std::nullopt;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  return ServedFile{{std::istreambuf_iterator<char>(stream), {}}, std::string(type)};
}

std::string with_workbench(std::string page) {
  constexpr std::string_view kPolicy = "<meta http-equiv=\"Content-Security-Policy\"";
  constexpr std::string_view kHeadEnd = "</head>";
  constexpr std::string_view kWorkbench =
      "<link rel=\"stylesheet\" href=\"/workbench/workbench.css\">\n"
      "<script type=\"module\" src=\"/workbench/position.js\"></script>\n";
  // Words of papers stand in the body alone, and the title escaped, so the first of each is ours.
  if (const std::size_t policy = page.find(kPolicy); policy != std::string::npos)
    page.erase(policy, page.find('>', policy) + 1 - policy);
  if (const std::size_t end = page.find(kHeadEnd); end != std::string::npos)
    page.insert(end, kWorkbench);
  return page;
}

}  // namespace secondlook
