// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/record_kinds.h"

#include <fmt/format.h>
#include <re2/re2.h>
#include <re2/set.h>
#include <yaml-cpp/yaml.h>

namespace secondlook {
namespace {

RE2::Options sign_options() {
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  return options;
}

tl::unexpected<Problem> malformed(const std::string& where, int line, std::string reason) {
  return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                fmt::format("{}:{}", where, line + 1), std::move(reason)});
}

}  // namespace

struct RecordKinds::Compiled {
  RE2::Set set{sign_options(), RE2::ANCHOR_START};
  std::vector<Sign> signs;
  int threshold = 0;
};

RecordKinds::RecordKinds(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
RecordKinds::RecordKinds(RecordKinds&&) noexcept = default;
RecordKinds& RecordKinds::operator=(RecordKinds&&) noexcept = default;
RecordKinds::~RecordKinds() = default;

Result<RecordKinds> RecordKinds::parse(const std::string& yaml, const std::string& where) {
  try {
    const YAML::Node root = YAML::Load(yaml);
    auto compiled = std::make_unique<Compiled>();
    compiled->threshold = root["threshold"].as<int>();
    for (const YAML::Node& entry : root["kinds"]) {
      const auto kind = record_kind(entry["kind"].as<std::string>());
      if (!kind) return malformed(where, entry.Mark().line, "names no kind of paper");
      for (const YAML::Node& sign : entry["signs"]) {
        const auto pattern = sign["pattern"].as<std::string>();
        std::string error;
        if (compiled->set.Add(R"([\s\pP]*(?:)" + pattern + ")", &error) < 0)
          return malformed(where, sign.Mark().line,
                           fmt::format("the pattern '{}' does not compile: {}", pattern, error));
        compiled->signs.push_back({*kind, sign["weight"].as<int>()});
      }
    }
    if (!compiled->set.Compile()) return malformed(where, 0, "the patterns together are too large");
    return RecordKinds(std::move(compiled));
  } catch (const YAML::Exception& error) {
    return malformed(where, error.mark.line, error.msg);
  }
}

void RecordKinds::find(std::string_view line, std::vector<int>& indices) const {
  indices.clear();
  compiled_->set.Match(line, &indices);
}

const std::vector<RecordKinds::Sign>& RecordKinds::signs() const { return compiled_->signs; }
int RecordKinds::threshold() const { return compiled_->threshold; }

}  // namespace secondlook
