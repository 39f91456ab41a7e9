// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/commands.h"

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include <ostream>
#include <string>
#include <vector>

#include "pipeline/standards/show.h"
#include "pipeline/standards/standards.h"

namespace secondlook {
namespace {

void print(const Problems& problems, std::ostream& out) {
  for (const Problem& problem : problems) fmt::print(out, "{}\n", to_string(problem));
}

std::vector<const Standard*> all_of(const Standards& standards) {
  std::vector<const Standard*> all{&standards.fes, &standards.gssg, &standards.executive,
                                   &standards.research, &standards.leader};
  for (const Standard& family : standards.job_families) all.push_back(&family);
  return all;
}

std::size_t level_count(const Standard& standard) {
  std::size_t count = 0;
  for (const Factor& factor : standard.factors) count += factor.levels.size();
  return count;
}

std::size_t series_count(const SeriesList& list) {
  std::size_t count = 0;
  for (const OccupationalGroup& group : list.groups) count += group.series.size();
  return count;
}

}  // namespace

bool check_standards(const std::filesystem::path& folder, std::ostream& out) {
  const auto standards = load_standards(folder);
  if (!standards) {
    print(standards.error(), out);
    fmt::print(out, "{} problems\n", standards.error().size());
    return false;
  }
  for (const StandardsFile& file : standards->files)
    fmt::print(out, "{}  {}\n", file.sha256, file.name);
  fmt::print(out, "{} files are sound\n", standards->files.size());
  return true;
}

bool list_standards(const std::filesystem::path& folder, std::ostream& out) {
  const auto standards = load_standards(folder);
  if (!standards) {
    print(standards.error(), out);
    return false;
  }
  for (const Standard* standard : all_of(*standards))
    fmt::print(out, "{:<12}{}; {}; {} factors, {} levels\n", standard->id, standard->title,
               standard->edition, standard->factors.size(), level_count(*standard));
  fmt::print(out, "{:<12}{} occupational groups, {} series\n", "series",
             standards->series.groups.size(), series_count(standards->series));
  fmt::print(out, "{:<12}{} pay plans\n", "pay_plans", standards->pay_plans.plans.size());
  fmt::print(out, "{:<12}{} standards that were replaced\n", "superseded",
             standards->superseded.size());
  fmt::print(out, "{:<12}{} rules that hold for every position description\n", "general",
             standards->general.rules.size());
  return true;
}

bool show_standard(const std::filesystem::path& folder, std::string_view name, std::ostream& out) {
  const auto standards = load_standards(folder);
  if (!standards) {
    print(standards.error(), out);
    return false;
  }
  if (const Standard* standard = find_standard(*standards, name)) {
    show(*standard, out);
  } else if (name == "series") {
    show(standards->series, out);
  } else if (name == "pay_plans") {
    show(standards->pay_plans, out);
  } else if (name == "superseded") {
    show(standards->superseded, out);
  } else if (name == "general") {
    show(standards->general, out);
  } else {
    std::vector<std::string> names;
    for (const Standard* known : all_of(*standards)) names.push_back(known->id);
    fmt::print(out,
               "there is no standard '{}'; there are {}, series, pay_plans, superseded, general\n",
               name, fmt::join(names, ", "));
    return false;
  }
  return true;
}

}  // namespace secondlook
