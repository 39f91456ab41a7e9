// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/structure/read_policy.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "pipeline/data_file.h"
#include "pipeline/standards/read_source.h"

namespace secondlook {
namespace {

// A number of people or layers; more is a slip of the pen.
constexpr int kMost = 100'000;
constexpr int kMostPercent = 1'000;

void read_own(const YAML::Node& node, const std::string& what, FileProblems& problems,
              Limit& limit) {
  YamlMap own(node, "'own' of " + what, problems);
  const std::string quartile = own.text("quartile");
  if (quartile == "lower")
    limit.quartile = Limit::Quartile::lower;
  else if (quartile == "median")
    limit.quartile = Limit::Quartile::median;
  else if (quartile == "upper")
    limit.quartile = Limit::Quartile::upper;
  else if (!quartile.empty())
    problems.add(
        node, fmt::format("'quartile' of {} is '{}', which is none of lower, median, upper", what,
                          quartile));
  limit.percent = own.optional_number("percent").value_or(100);
  if (limit.percent < 1 || limit.percent > kMostPercent)
    problems.add(node, fmt::format("'percent' of {} is not within 1 and {}", what, kMostPercent));
  own.done();
}

Limit read_limit(YamlMap& map, const std::string& what, FileProblems& problems) {
  Limit limit;
  limit.number = map.optional_number("number");
  const auto own = map.optional_child("own");
  if (own) read_own(*own, what, problems, limit);
  if (limit.number.has_value() == own.has_value())
    problems.add(map.node(), fmt::format("{} needs 'number' or 'own', and not both", what));
  if (limit.number && (*limit.number < 1 || *limit.number > kMost))
    problems.add(map.node(), fmt::format("'number' of {} is not within 1 and {}", what, kMost));
  limit.means = map.optional_text("means");
  limit.source = read_source(map, what, problems);
  return limit;
}

std::vector<std::string_view> names() {
  std::vector<std::string_view> all;
  for (const NamedLimit& named : named_limits()) all.push_back(named.name);
  return all;
}

StructurePolicy read_limits(const YAML::Node& root, FileProblems& problems,
                            const StructurePolicy* base) {
  YamlMap map(root, "the policy", problems);
  StructurePolicy policy = base ? *base : StructurePolicy{};
  policy.title = map.text("title");
  if (base == nullptr || map.optional_child("checked"))
    policy.checked = read_checked(map, problems);
  std::set<std::string> read;
  for (const YAML::Node& node : map.list("limits")) {
    YamlMap one(node, "a limit", problems);
    const std::string name = one.text("limit");
    const auto named = std::ranges::find(named_limits(), name, &NamedLimit::name);
    if (named == named_limits().end()) {
      if (!name.empty())
        problems.add(node, fmt::format("there is no limit '{}'; there are {}", name,
                                       fmt::join(names(), ", ")));
      continue;
    }
    if (!read.insert(name).second) problems.add(node, fmt::format("limit '{}' is set twice", name));
    const std::string what = fmt::format("limit '{}'", name);
    one.rename(what);
    Limit limit = read_limit(one, what, problems);
    if (limit.means.empty() && base != nullptr) limit.means = (base->*named->limit).means;
    policy.*named->limit = std::move(limit);
    one.done();
  }
  map.done();
  if (base == nullptr)
    for (const std::string_view name : names())
      if (!read.contains(std::string(name)))
        problems.add(root, fmt::format("the policy lacks limit '{}'", name));
  if (policy.narrowest_span.number && policy.widest_span.number &&
      *policy.narrowest_span.number > *policy.widest_span.number)
    problems.add(root, "'narrowest-span' is more than 'widest-span'");
  return policy;
}

tl::expected<StructurePolicy, Problems> read_file(const std::filesystem::path& file,
                                                  const StructurePolicy* base) {
  const auto text = read_data_file(file);
  if (!text) return tl::unexpected(Problems{text.error()});
  return read_policy(*text, file.string(), base);
}

}  // namespace

tl::expected<StructurePolicy, Problems> read_policy(std::string_view yaml, const std::string& file,
                                                    const StructurePolicy* base) {
  Problems found;
  FileProblems problems(file, found);
  const auto root = parse_yaml(yaml, problems);
  if (!root) return tl::unexpected(std::move(found));
  StructurePolicy policy = read_limits(*root, problems, base);
  if (!found.empty()) return tl::unexpected(std::move(found));
  return policy;
}

tl::expected<StructurePolicy, Problems> load_policy(const std::filesystem::path& data,
                                                    const std::filesystem::path& file) {
  auto base = read_file(data / "policies" / "default.yaml", nullptr);
  if (!base || file.empty()) return base;
  return read_file(file, &*base);
}

}  // namespace secondlook
