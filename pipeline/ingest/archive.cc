// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/archive.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "pipeline/ingest/archive_names.h"
#include "pipeline/ingest/content.h"
#include "pipeline/ingest/media_type.h"
#include "pipeline/ingest/opened_file.h"
#include "pipeline/ingest/printable_path.h"
#include "pipeline/ingest/walk.h"
#include "pipeline/office/office_kind.h"

namespace secondlook {
namespace {

tl::unexpected<Problem> problem(Problem::Kind kind, std::string reason) {
  return tl::unexpected(Problem{kind, {}, std::move(reason)});
}

}  // namespace

/// Builds an Archive. Goes through the paths in their order; a zip file adds its entries, whose
/// paths all come after its own, so that one pass sees everything in the final order.
class Lister {
 public:
  Lister(const IngestSettings& settings, MediaTypes types)
      : settings_(settings), limits_(settings.limits), types_(std::move(types)) {
    archive_.limits_ = settings.limits;
  }

  Result<void> add_root(const std::string& path, const std::optional<std::string>& prefix);
  Archive list();

 private:
  /// What a zip file on disk and all that is in it may still ask for.
  struct Allowance {
    std::uint64_t bytes;
    std::size_t entries;
  };
  struct Listed {
    SourceFile file;
    Archive::Place place;
    bool inspected = false;
    Allowance* allowance = nullptr;  // of the zip file on disk that it comes from
  };
  using Entries = std::map<std::string, Listed>;

  void inspect_on_disk(Listed& listed);
  Result<Content> inspect_bytes(Listed& listed, const ByteSource& source) const;
  void take(Listed& listed, const Result<Content>& content);
  void open_as_zip(Listed& listed);
  Result<int> list_entries(Listed& container, ZipFile zip);
  Result<void> inspect_entry(Listed& listed, const ZipEntry& entry, ZipFile& zip);
  bool is_duplicate(SourceFile& file);

  const IngestSettings& settings_;
  const IngestLimits& limits_;
  MediaTypes types_;
  Entries entries_;
  std::map<std::string, Allowance> allowances_;         // by file on disk
  std::unordered_map<std::string, std::string> first_;  // SHA-256 to the first path that has it
  Archive archive_;
};

Result<void> Lister::add_root(const std::string& path, const std::optional<std::string>& prefix) {
  std::vector<std::string> left_out;
  for (const std::string& folder : settings_.left_out) {
    std::error_code ignored;
    left_out.push_back(std::filesystem::weakly_canonical(folder, ignored).string());
  }
  auto found = walk(path, left_out);
  if (!found) return tl::unexpected(found.error());
  for (FoundPath& next : *found) {
    std::string name = prefix.value_or("");
    if (next.relative.empty()) {
      if (!prefix) name = own_name(path);
    } else {
      if (prefix) name += '/';
      name += next.relative;
    }
    Listed listed;
    listed.file.path = printable_path(name);
    listed.file.outcome = next.outcome;
    listed.file.reason = std::move(next.reason);
    listed.place.file = std::move(next.file);
    std::string key = listed.file.path;
    entries_.emplace(std::move(key), std::move(listed));
  }
  return {};
}

Archive Lister::list() {
  for (auto& [path, listed] : entries_) {
    if (listed.file.outcome == Outcome::pending) {
      if (!listed.inspected) inspect_on_disk(listed);
      if (listed.file.outcome == Outcome::pending && !is_duplicate(listed.file) &&
          listed.file.media_type == kZip)
        open_as_zip(listed);
    }
    if (settings_.on_file) settings_.on_file(listed.file);
  }
  for (auto& [path, listed] : entries_) {
    if (listed.file.outcome == Outcome::pending || listed.file.outcome == Outcome::duplicate)
      archive_.places_.emplace(path, std::move(listed.place));
    archive_.files_.push_back(std::move(listed.file));
  }
  return std::move(archive_);
}

void Lister::inspect_on_disk(Listed& listed) {
  const auto opened = open_regular(listed.place.file);
  if (!opened) return take(listed, tl::unexpected(opened.error()));
  struct stat status {};
  if (fstat(opened->get(), &status) == 0) {
    listed.file.bytes = static_cast<std::uint64_t>(status.st_size);
    listed.place.changed = changed_at(status);
  }
  take(listed,
       inspect_bytes(listed, [&](std::span<char> room) { return read_some(*opened, room); }));
}

Result<Content> Lister::inspect_bytes(Listed& listed, const ByteSource& source) const {
  if (!settings_.expect_pages) return inspect(source, types_, limits_.document_bytes);
  PageMarks marks;
  auto content = inspect(source, types_, limits_.document_bytes, &marks);
  if (content) listed.file.expected = marks.estimate(content->media_type);
  return content;
}

/// Enters what inspecting the content gave.
void Lister::take(Listed& listed, const Result<Content>& content) {
  listed.inspected = true;
  SourceFile& file = listed.file;
  const auto failed = [&](std::string reason) {
    file.outcome = Outcome::failed;
    file.reason = std::move(reason);
  };
  if (!content) return failed(content.error().reason);
  file.media_type = content->media_type;
  file.sha256 = content->sha256;
  file.bytes = std::max(file.bytes, content->bytes);
  if (content->bytes == 0) return failed("the file is empty");
  const bool may_be_read = reason_not_read(file.media_type).empty() || office_kind(file.media_type);
  if (content->sha256.empty() && may_be_read) return failed(larger_than(limits_.document_bytes));
}

bool Lister::is_duplicate(SourceFile& file) {
  if (file.sha256.empty()) return false;
  const auto [first, is_first] = first_.emplace(file.sha256, file.path);
  if (is_first) return false;
  file.outcome = Outcome::duplicate;
  file.reason = "the same bytes as " + first->second;
  return true;
}

void Lister::open_as_zip(Listed& listed) {
  SourceFile& file = listed.file;
  const auto failed = [&](std::string reason) {
    file.outcome = Outcome::failed;
    file.reason = std::move(reason);
  };
  const auto opened = [&]() -> Result<ZipFile> {
    auto content = archive_.open_place(listed.place);
    if (!content) return tl::unexpected(content.error());
    return ZipFile::open(std::move(*content));
  };
  auto look = opened();
  if (!look) return failed(look.error().reason);
  // A zip file cut short may still give some of its entries; it is not judged here.
  if (const auto office = office_type(std::move(*look)); office && *office) {
    file.media_type = **office;
    return;
  }
  if (static_cast<int>(listed.place.entries.size()) >= limits_.zip_depth)
    return failed(fmt::format("a zip file {} deep in zip files; it is not opened",
                              listed.place.entries.size()));
  auto zip = opened();
  if (!zip) return failed(zip.error().reason);
  const std::uint64_t bytes = std::max(limits_.zip_free_bytes, file.bytes * limits_.zip_ratio);
  listed.allowance =
      &allowances_.try_emplace(listed.place.file, Allowance{bytes, limits_.zip_entries})
           .first->second;
  const Result<int> count = list_entries(listed, std::move(*zip));
  if (!count) return failed(count.error().reason);
  file.outcome = Outcome::set_aside;
  file.reason = *count == 0 ? "a zip file with nothing in it"
                            : "a zip file; what is in it is listed after it";
}

/// Adds the entries of a zip file; says how many. What was added before a problem stays.
Result<int> Lister::list_entries(Listed& container, ZipFile zip) {
  int count = 0;
  while (true) {
    const auto entry = zip.next();
    if (!entry)
      return problem(entry.error().kind,
                     fmt::format("{}; {} found in it", entry.error().reason,
                                 count == 1 ? "1 file was" : fmt::format("{} files were", count)));
    if (!*entry) return count;
    if (container.allowance->entries == 0)
      return problem(Problem::Kind::too_large,
                     fmt::format("it holds more than {} files", limits_.zip_entries));
    --container.allowance->entries;
    if ((*entry)->kind == ZipEntry::Kind::folder) continue;
    ++count;
    Listed listed;
    listed.place = container.place;
    listed.allowance = container.allowance;
    listed.place.entries.push_back((*entry)->ordinal);
    const std::string name = container.file.path + '/' + printable_path((*entry)->name);
    listed.file.path = name;
    for (int n = 2; entries_.contains(listed.file.path); ++n)
      listed.file.path = name + repetition_mark(n);
    const auto inspected = inspect_entry(listed, **entry, zip);
    std::string key = listed.file.path;
    entries_.emplace(std::move(key), std::move(listed));
    if (!inspected) return tl::unexpected(inspected.error());
  }
}

/// A Problem is one of the whole zip file: it unpacks to more than it may.
Result<void> Lister::inspect_entry(Listed& listed, const ZipEntry& entry, ZipFile& zip) {
  if (entry.kind == ZipEntry::Kind::other) {
    listed.file.outcome = Outcome::not_followed;
    listed.file.reason = "a link or a device within a zip file";
    return {};
  }
  if (entry.encrypted) {
    take(listed, problem(Problem::Kind::encrypted, "encrypted: it needs a password"));
    return {};
  }
  std::uint64_t& allowed = listed.allowance->bytes;
  take(listed, inspect_bytes(listed, [&](std::span<char> room) -> Result<std::size_t> {
         auto got = zip.read(room);
         if (got && *got > allowed) {
           allowed = 0;
           return problem(Problem::Kind::too_large,
                          "its zip file unpacks to far more than papers do");
         }
         if (got) allowed -= *got;
         return got;
       }));
  if (allowed == 0)
    return problem(Problem::Kind::too_large,
                   "it unpacks to far more than papers do, as if made to fill a disk; the rest "
                   "of it was not opened");
  return {};
}

Result<Archive> Archive::list(const std::vector<std::string>& paths,
                              const IngestSettings& settings) {
  auto types = MediaTypes::load();
  if (!types) return tl::unexpected(types.error());
  Lister lister(settings, std::move(*types));
  const std::vector<std::string> prefixes = names_apart(paths);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const auto added =
        lister.add_root(paths[i], paths.size() > 1 ? std::optional(prefixes[i]) : std::nullopt);
    if (!added) return tl::unexpected(added.error());
  }
  return lister.list();
}

void Archive::set_aside(std::size_t index, std::string reason) {
  files_.at(index).outcome = Outcome::set_aside;
  files_[index].reason = std::move(reason);
}

std::vector<std::size_t> Archive::reading_order() const {
  std::vector<std::pair<const Place*, std::size_t>> pending;
  for (std::size_t i = 0; i < files_.size(); ++i)
    if (files_[i].outcome == Outcome::pending) pending.emplace_back(&places_.at(files_[i].path), i);
  std::sort(pending.begin(), pending.end(),
            [](const auto& a, const auto& b) { return *a.first < *b.first; });
  std::vector<std::size_t> order(pending.size());
  std::transform(pending.begin(), pending.end(), order.begin(),
                 [](const auto& next) { return next.second; });
  return order;
}

Result<FileDescriptor> Archive::open(const SourceFile& file) {
  const auto located = [&](Problem problem) {
    problem.where = file.path;
    return tl::unexpected(std::move(problem));
  };
  const auto place = places_.find(file.path);
  if (place == places_.end())
    return located({Problem::Kind::unreadable, {}, "not a file that could be read"});
  auto opened = open_place(place->second);
  if (!opened) return located(opened.error());
  struct stat status {};
  if (fstat(opened->get(), &status) != 0 ||
      static_cast<std::uint64_t>(status.st_size) != file.bytes)
    return located({Problem::Kind::unreadable, {}, "the file changed while it was being read"});
  return opened;
}

Result<FileDescriptor> Archive::open_place(const Place& place) {
  if (place.entries.empty()) {
    auto file = open_regular(place.file);
    struct stat status {};
    if (file && (fstat(file->get(), &status) != 0 || changed_at(status) != place.changed))
      return problem(Problem::Kind::unreadable, "the file changed while it was being read");
    return file;
  }
  Place container = place;
  const std::size_t ordinal = container.entries.back();
  container.entries.pop_back();
  const auto zip = open_zip(container, ordinal);
  if (!zip) return tl::unexpected(zip.error());
  while (true) {
    const auto entry = (*zip)->next();
    if (!entry) return tl::unexpected(entry.error());
    if (!*entry)
      return problem(Problem::Kind::unreadable, "its zip file changed while it was being read");
    if ((*entry)->ordinal == ordinal) break;
  }
  return sealed_copy([&](std::span<char> room) { return (*zip)->read(room); },
                     limits_.document_bytes);
}

/// The zip file at `place`, standing at or before `ordinal`.
Result<ZipFile*> Archive::open_zip(const Place& place, std::size_t ordinal) {
  const std::size_t depth = place.entries.size();
  if (open_zips_.size() > depth && open_zips_[depth].place == place &&
      open_zips_[depth].zip.next_ordinal() <= ordinal)
    return &open_zips_[depth].zip;
  if (open_zips_.size() > depth)
    open_zips_.erase(open_zips_.begin() + static_cast<std::ptrdiff_t>(depth), open_zips_.end());
  auto content = open_place(place);
  if (!content) return tl::unexpected(content.error());
  auto zip = ZipFile::open(std::move(*content));
  if (!zip) return tl::unexpected(zip.error());
  // Opening a zip file within this one has opened those around it, so all above `depth` stand.
  open_zips_.push_back({place, std::move(*zip)});
  return &open_zips_[depth].zip;
}

}  // namespace secondlook
