// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_source.h"

#include <re2/re2.h>

namespace secondlook {

Source read_source(YamlMap& map, const std::string& what, FileProblems& problems) {
  const auto node = map.child("source");
  if (!node) return {};
  YamlMap source(*node, "the source of " + what, problems);
  Source read{source.text("title"), source.text("at")};
  source.done();
  return read;
}

Checked read_checked(YamlMap& map, FileProblems& problems) {
  const auto node = map.child("checked");
  if (!node) return {};
  YamlMap checked(*node, "'checked'", problems);
  Checked read{checked.text("by"), checked.text("day"), checked.text("edition")};
  checked.done();
  if (!read.day.empty() &&
      !RE2::FullMatch(read.day, R"(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))"))
    problems.add(*node, "'day' of 'checked' is not a date like 2026-01-31");
  return read;
}

}  // namespace secondlook
