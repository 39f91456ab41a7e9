// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/read_link_words.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <utility>

namespace secondlook {
namespace {

tl::unexpected<Problem> malformed(const std::string& where, const YAML::Mark& mark,
                                  std::string reason) {
  return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                fmt::format("{}:{}", where, mark.line + 1), std::move(reason)});
}

LinkWords::Words* list_named(const std::string& name, LinkWords& words) {
  if (name == "small") return &words.small;
  if (name == "heads") return &words.heads;
  if (name == "units") return &words.units;
  if (name == "filing") return &words.filing;
  if (name == "courtesy") return &words.courtesy;
  return nullptr;
}

}  // namespace

Result<LinkWords> parse_link_words(const std::string& yaml, const std::string& where) {
  try {
    LinkWords words;
    for (const auto& list : YAML::Load(yaml)) {
      const auto name = list.first.as<std::string>();
      if (name == "written_out") {
        for (const auto& word : list.second)
          for (const YAML::Node& form : word.second)
            if (!words.written_out.emplace(form.as<std::string>(), word.first.as<std::string>())
                     .second)
              return malformed(where, form.Mark(),
                               fmt::format("'{}' is short for two words", form.as<std::string>()));
        continue;
      }
      LinkWords::Words* named = list_named(name, words);
      if (named == nullptr)
        return malformed(where, list.first.Mark(), fmt::format("'{}' is no list of words", name));
      for (const YAML::Node& word : list.second) named->insert(word.as<std::string>());
    }
    return words;
  } catch (const YAML::Exception& error) {
    return malformed(where, error.mark, error.msg);
  }
}

}  // namespace secondlook
