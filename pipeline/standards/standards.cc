// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/standards.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "models/job_family.h"
#include "pipeline/standards/read_lists.h"
#include "pipeline/standards/read_standard.h"

namespace secondlook {
namespace {

// A standard is text that a person keeps; more than this is another file that strayed in.
constexpr std::uintmax_t kLargestFile = std::uintmax_t{8} << 20;

Problem unreadable(const std::filesystem::path& path, std::string reason) {
  return {Problem::Kind::unreadable, path.string(), std::move(reason)};
}

Result<std::string> bytes_of(const std::filesystem::path& path) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error) return tl::unexpected(unreadable(path, "the file cannot be read"));
  if (size > kLargestFile)
    return tl::unexpected(Problem{Problem::Kind::too_large, path.string(),
                                  fmt::format("over {} bytes, no standard is", kLargestFile)});
  std::ifstream stream(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (!stream) return tl::unexpected(unreadable(path, "the file cannot be read"));
  return bytes;
}

// The files in order of their names, so that problems and hashes come in the same order every time.
std::vector<std::filesystem::path> yaml_files(const std::filesystem::path& folder,
                                              Problems& problems) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    if (entry->path().extension() == ".yaml") files.push_back(entry->path());
  if (error) problems.push_back(unreadable(folder, "the folder of standards cannot be read"));
  std::sort(files.begin(), files.end());
  return files;
}

// What a file is about: the one of our top keys that a line of it begins with.
std::string_view kind_of(std::string_view bytes) {
  constexpr std::array<std::string_view, 5> kKinds{
      "standard:", "occupational_groups:", "pay_plans:", "superseded:", "general_rules:"};
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::string_view rest = bytes.substr(begin);
    for (const std::string_view kind : kKinds)
      if (rest.starts_with(kind)) return kind.substr(0, kind.size() - 1);
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) break;
    begin += end + 1;
  }
  return {};
}

class Loader {
 public:
  void add(const std::filesystem::path& path) {
    const std::string file = path.string();
    const auto bytes = bytes_of(path);
    if (!bytes) {
      problems_.push_back(bytes.error());
      return;
    }
    reading_ = path.filename().string();
    const std::string_view kind = kind_of(*bytes);
    if (kind == "occupational_groups")
      take(read_series(*bytes, file), have_series_, standards_.series);
    else if (kind == "pay_plans")
      take(read_pay_plans(*bytes, file), have_pay_plans_, standards_.pay_plans);
    else if (kind == "superseded")
      take(read_superseded(*bytes, file), have_superseded_, standards_.superseded);
    else if (kind == "general_rules")
      take(read_general_rules(*bytes, file), have_general_, standards_.general);
    else
      add_standard(*bytes, file);
  }

  tl::expected<Standards, Problems> finish(const std::filesystem::path& folder) && {
    const auto need = [&](bool have, std::string_view what) {
      if (!have)
        problems_.push_back({Problem::Kind::malformed_rule, folder.string(),
                             fmt::format("no file of the folder holds {}", what)});
    };
    if (problems_.empty()) {
      need(have_fes_, "standard fes");
      need(have_gssg_, "standard gssg");
      need(have_executive_, "standard executive");
      need(have_research_, "standard research");
      need(have_leader_, "standard leader");
      need(have_series_, "occupational_groups");
      need(have_pay_plans_, "pay_plans");
      need(have_superseded_, "superseded standards");
      need(have_general_, "general_rules");
      for (const Standard& family : standards_.job_families) match_fes(family, folder);
    }
    if (!problems_.empty()) return tl::unexpected(std::move(problems_));
    for (Standard& family : standards_.job_families)
      family = on_primary_standard(std::move(family), standards_.fes);
    return std::move(standards_);
  }

 private:
  template <class T>
  void take(tl::expected<T, Problems> read, bool& have, T& place) {
    if (!read) {
      problems_.insert(problems_.end(), read.error().begin(), read.error().end());
      return;
    }
    if (have)
      problems_.push_back(
          {Problem::Kind::malformed_rule, reading_, "another file of the folder holds the same"});
    have = true;
    place = std::move(*read);
  }

  void add_standard(const std::string& bytes, const std::string& file) {
    auto read = read_standard(bytes, file);
    if (read && read->id == "fes") {
      take(std::move(read), have_fes_, standards_.fes);
    } else if (read && read->id == "gssg") {
      take(std::move(read), have_gssg_, standards_.gssg);
    } else if (read && read->id == "executive") {
      take(std::move(read), have_executive_, standards_.executive);
    } else if (read && read->id == "research") {
      take(std::move(read), have_research_, standards_.research);
    } else if (read && read->id == "leader") {
      take(std::move(read), have_leader_, standards_.leader);
    } else {
      Standard family;
      bool have = read && find_standard(standards_, read->id) != nullptr;
      const bool sound = read.has_value();
      take(std::move(read), have, family);
      if (sound) standards_.job_families.push_back(std::move(family));
    }
  }

  // A job family's standard takes its levels and points from the Primary Standard. One that differs
  // was typed wrong.
  void match_fes(const Standard& family, const std::filesystem::path& folder) {
    for (const std::string& code : family.series)
      if (find_series(standards_.series, code) == nullptr)
        problems_.push_back(
            {Problem::Kind::malformed_rule, folder.string(),
             fmt::format("standard {} covers series {}, which there is not", family.id, code)});
    for (const Factor& factor : family.factors) {
      const Factor* primary = find_factor(standards_.fes, factor.id);
      if (!primary) {
        problems_.push_back({Problem::Kind::malformed_rule, folder.string(),
                             fmt::format("standard {}: factor {} is not one of the Primary "
                                         "Standard's, {} to {}",
                                         family.id, factor.id, standards_.fes.factors.front().id,
                                         standards_.fes.factors.back().id)});
        continue;
      }
      for (const Level& level : factor.levels)
        if (points_of(*primary, level.id) != level.points)
          problems_.push_back({Problem::Kind::malformed_rule, folder.string(),
                               fmt::format("standard {}: level {} of factor {} has other points "
                                           "than in the Primary Standard",
                                           family.id, level.id, factor.id)});
    }
  }

  std::string reading_;  // the file that is being added
  Standards standards_;
  Problems problems_;
  bool have_fes_ = false, have_gssg_ = false, have_executive_ = false, have_research_ = false,
       have_leader_ = false, have_series_ = false, have_pay_plans_ = false,
       have_superseded_ = false, have_general_ = false;
};

}  // namespace

tl::expected<Standards, Problems> load_standards(const std::filesystem::path& folder) {
  Problems problems;
  const auto files = yaml_files(folder, problems);
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  Loader loader;
  for (const std::filesystem::path& file : files) loader.add(file);
  return std::move(loader).finish(folder);
}

const Standard* find_standard(const Standards& standards, std::string_view id) {
  if (id.empty()) return nullptr;
  if (standards.fes.id == id) return &standards.fes;
  if (standards.gssg.id == id) return &standards.gssg;
  if (standards.executive.id == id) return &standards.executive;
  if (standards.research.id == id) return &standards.research;
  if (standards.leader.id == id) return &standards.leader;
  for (const Standard& family : standards.job_families)
    if (family.id == id) return &family;
  return nullptr;
}

const Standard* applied_standard(const Standards& standards, const Evaluation& evaluation) {
  return find_standard(standards,
                       evaluation.job_family.empty() ? evaluation.standard : evaluation.job_family);
}

}  // namespace secondlook
