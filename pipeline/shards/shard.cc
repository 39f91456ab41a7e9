// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/shard.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "extractors/extract.h"
#include "pipeline/office/office_kind.h"

namespace secondlook {
namespace {

// Seconds of one processor, as measured on the sample archive and on made-up ones: a recognised
// page is worth a hundred pages with text. `secondlook plan` measures them on the machine at hand.
constexpr double kFile = 0.005;
constexpr double kPage = 0.01;
constexpr double kRecognizedPage = 1.2;
constexpr double kConversion = 3.0;  // LibreOffice starts anew for each file
constexpr int kMostShards = 100'000;

bool parse_number(std::string_view text, int& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

Result<Shard> parse_shard(std::string_view text) {
  const auto refuse = [&](std::string reason) {
    return tl::unexpected(
        Problem{Problem::Kind::unsupported, fmt::format("--shard {}", text), std::move(reason)});
  };
  Shard shard;
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos || !parse_number(text.substr(0, slash), shard.number) ||
      !parse_number(text.substr(slash + 1), shard.of))
    return refuse("is not I/N, as 3/16");
  if (shard.of < 1 || shard.of > kMostShards)
    return refuse(fmt::format("there can be 1 to {} shards", kMostShards));
  if (shard.number < 1 || shard.number > shard.of)
    return refuse(fmt::format("shards count from 1 to {}", shard.of));
  return shard;
}

double expected_work(const SourceFile& file) {
  const bool converted = office_kind(file.media_type) != nullptr;
  if (file.outcome != Outcome::pending || (!converted && !can_extract(file.media_type)))
    return kFile;
  return kFile + (converted && !can_extract(file.media_type) ? kConversion : 0) +
         (file.expected.pages - file.expected.recognized) * kPage +
         file.expected.recognized * kRecognizedPage;
}

std::vector<int> shards_of(const std::vector<SourceFile>& files, int of) {
  double all = 0;
  for (const SourceFile& file : files) all += expected_work(file);
  std::vector<int> shards;
  shards.reserve(files.size());
  double before = 0;
  for (const SourceFile& file : files) {
    const double work = expected_work(file);
    // By its middle: a file belongs where most of it lies.
    const double share = (before + work / 2) / all;
    shards.push_back(1 + std::min(of - 1, static_cast<int>(share * of)));
    before += work;
  }
  return shards;
}

}  // namespace secondlook
