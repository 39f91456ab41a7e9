// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/commands.h"

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include <ostream>
#include <string>
#include <type_traits>
#include <vector>

#include "pipeline/rule_files.h"
#include "pipeline/standards/check_rules.h"
#include "pipeline/standards/read_level_words.h"
#include "pipeline/standards/read_questions.h"
#include "pipeline/standards/read_signs.h"
#include "pipeline/standards/read_standard_wording.h"
#include "pipeline/standards/show.h"
#include "pipeline/standards/standards.h"
#include "pipeline/structure/read_policy.h"
#include "pipeline/structure/read_structure_words.h"
#include "pipeline/tag/read_lexicon.h"

namespace secondlook {
namespace {

void print(const Problems& problems, std::ostream& out) {
  for (const Problem& problem : problems) fmt::print(out, "{}\n", to_string(problem));
}

void append(Problems& all, const Problems& more) {
  all.insert(all.end(), more.begin(), more.end());
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

bool check_standards(const std::filesystem::path& data, const std::filesystem::path& standards,
                     std::ostream& out) {
  Problems problems;
  const auto take = [&](const auto& read) {
    if constexpr (std::is_same_v<std::decay_t<decltype(read.error())>, Problem>) {
      if (!read) problems.push_back(read.error());
    } else {
      if (!read) problems.insert(problems.end(), read.error().begin(), read.error().end());
    }
    return read.has_value();
  };
  const auto loaded = load_standards(standards);
  const auto signs = load_signs(standards / "signs");
  const auto learned_words = load_level_words(standards);
  const auto wording = load_standard_wording(standards);
  const auto lexicon = load_lexicon(data / "lexicons");
  const auto questions = load_questions(data / "questions");
  const auto structure = load_structure_words(data / "lexicons");
  const auto policy = load_policy(data, {});
  const bool all_read = take(loaded);
  if (take(signs) && all_read) append(problems, check_signs(*signs, *loaded));
  if (take(questions) && all_read) append(problems, check_questions(*questions, *loaded));
  take(learned_words);
  take(wording);
  take(lexicon);
  take(structure);
  take(policy);
  if (!problems.empty()) {
    print(problems, out);
    fmt::print(out, "{} problems\n", problems.size());
    return false;
  }
  auto files = rule_files_in(standards, {});
  const auto questions_files = rule_files_in(data / "questions", "questions");
  files.insert(files.end(), questions_files.begin(), questions_files.end());
  for (const RuleFile& file : files) fmt::print(out, "{}  {}\n", file.sha256, file.name);
  fmt::print(out, "{} files are sound, and so are the lexicons and the policy\n", files.size());
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
