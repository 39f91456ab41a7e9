// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare/compare_reviews.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace secondlook {
namespace {

using Positions = std::map<std::string, PositionFacts>;
using Names = std::map<std::string, std::string>;

// Values of two maps that differ, by key.
std::vector<ValueChange> differences(const Names& before, const Names& after) {
  std::vector<ValueChange> changes;
  const auto value = [](const Names& names, const std::string& key) {
    const auto found = names.find(key);
    return found == names.end() ? std::string() : found->second;
  };
  std::set<std::string> keys;
  for (const Names* names : {&before, &after})
    for (const auto& [key, ignored] : *names) keys.insert(key);
  for (const std::string& key : keys)
    if (ValueChange change{key, value(before, key), value(after, key)};
        change.before != change.after)
      changes.push_back(std::move(change));
  return changes;
}

// Findings by rule and summary, as values: "finding RULE: SUMMARY" and its severity. A finding
// whose words changed, alone of its rule, is one change.
void add_findings(const PositionFacts& before, const PositionFacts& after,
                  std::vector<ValueChange>& changes) {
  struct Told {
    std::vector<std::string> gone, come;
  };
  std::map<std::string, Told> rules;
  const auto tell = [](const auto& finding) {
    return fmt::format("{}: {}", finding.second, finding.first.second);
  };
  for (const auto& finding : before.findings)
    if (const auto same = after.findings.find(finding.first);
        same == after.findings.end() || same->second != finding.second)
      rules[finding.first.first].gone.push_back(tell(finding));
  for (const auto& finding : after.findings)
    if (const auto same = before.findings.find(finding.first);
        same == before.findings.end() || same->second != finding.second)
      rules[finding.first.first].come.push_back(tell(finding));
  for (auto& [rule, told] : rules)
    for (std::size_t i = 0; i < std::max(told.gone.size(), told.come.size()); ++i)
      changes.push_back({"finding " + rule, i < told.gone.size() ? told.gone[i] : "",
                         i < told.come.size() ? told.come[i] : ""});
}

// Pairs of an old and a new id that `key` says are one position, each taken away from both sides.
template <class Key>
void match_by(const Key& key, Positions& before, Positions& after, Names& old_ids) {
  const auto alone = [&](const Positions& positions) {
    std::map<std::string, std::vector<std::string>> ids;
    for (const auto& [id, facts] : positions)
      if (!key(facts).empty()) ids[key(facts)].push_back(id);
    return ids;
  };
  const auto olds = alone(before);
  for (const auto& [name, ids] : alone(after)) {
    const auto old = olds.find(name);
    if (ids.size() != 1 || old == olds.end() || old->second.size() != 1) continue;
    old_ids[ids.front()] = old->second.front();
    before.erase(old->second.front());
    after.erase(ids.front());
  }
}

std::set<std::string> hashes(const Names& inputs) {
  std::set<std::string> all;
  for (const auto& [path, hash] : inputs) all.insert(hash);
  return all;
}

std::size_t missing(const std::set<std::string>& from, const std::set<std::string>& in) {
  return static_cast<std::size_t>(std::count_if(
      from.begin(), from.end(), [&](const std::string& hash) { return !in.contains(hash); }));
}

class Comparison {
 public:
  Comparison(const ReviewFacts& before, const ReviewFacts& after)
      : before_(before), after_(after) {}

  ReviewComparison run() {
    compare_runs();
    Positions gone = before_.positions, added = after_.positions;
    Names old_ids;
    match_by([](const PositionFacts& facts) { return facts.id; }, gone, added, old_ids);
    match_by([](const PositionFacts& facts) { return facts.first_paper; }, gone, added, old_ids);
    match_by([](const PositionFacts& facts) { return facts.pd_number; }, gone, added, old_ids);
    for (const auto& [id, old_id] : old_ids)
      compare(before_.positions.at(old_id), after_.positions.at(id));
    for (const auto& [id, facts] : added) add(PositionChange::How::added, PositionFacts(), facts);
    for (const auto& [id, facts] : gone) add(PositionChange::How::gone, facts, PositionFacts());
    std::sort(result_.positions.begin(), result_.positions.end(),
              [](const PositionChange& a, const PositionChange& b) {
                return std::tie(a.id, a.old_id) < std::tie(b.id, b.old_id);
              });
    return std::move(result_);
  }

 private:
  void compare_runs() {
    result_.before = before_.run;
    result_.after = after_.run;
    for (ValueChange& change : differences(before_.run.standards, after_.run.standards)) {
      const bool is_form =
          change.what.starts_with("forms/") || change.what.starts_with("lexicons/");
      (is_form ? result_.forms_changed : result_.standards_changed).push_back(change.what);
    }
    result_.settings_changed = differences(before_.run.settings, after_.run.settings);
    const auto old_hashes = hashes(before_.inputs), new_hashes = hashes(after_.inputs);
    result_.papers_added = missing(new_hashes, old_hashes);
    result_.papers_gone = missing(old_hashes, new_hashes);
    for (const auto& [path, hash] : after_.inputs)
      if (old_hashes.contains(hash) && !before_.inputs.contains(path)) ++result_.papers_moved;
    result_.positions_before = before_.positions.size();
    result_.positions_after = after_.positions.size();
  }

  std::vector<Cause> causes(const PositionFacts& before, const PositionFacts& after) const {
    std::vector<Cause> all;
    // Over the same papers, which of them are a position's is the program's doing.
    if (result_.papers_added + result_.papers_gone + result_.papers_moved > 0)
      all.push_back(before.papers != after.papers ? Cause::papers : Cause::other_papers);
    if (!result_.standards_changed.empty()) all.push_back(Cause::standards);
    if (!result_.forms_changed.empty()) all.push_back(Cause::forms);
    const auto is_program = [](const ValueChange& change) { return change.what == "extractor"; };
    if (!std::all_of(result_.settings_changed.begin(), result_.settings_changed.end(), is_program))
      all.push_back(Cause::settings);
    if (result_.before.version != result_.after.version ||
        std::any_of(result_.settings_changed.begin(), result_.settings_changed.end(), is_program))
      all.push_back(Cause::program);
    return all;
  }

  void add(PositionChange::How how, const PositionFacts& before, const PositionFacts& after) {
    const PositionFacts& one = how == PositionChange::How::gone ? before : after;
    result_.positions.push_back({how, one.id, one.id, one.title, {}, causes(before, after)});
  }

  void compare(const PositionFacts& before, const PositionFacts& after) {
    PositionChange change{PositionChange::How::changed,
                          after.id,
                          before.id,
                          after.title.empty() ? before.title : after.title,
                          differences(before.values, after.values),
                          causes(before, after)};
    add_findings(before, after, change.values);
    if (change.values.empty() && before.id == after.id)
      ++result_.unchanged;
    else
      result_.positions.push_back(std::move(change));
  }

  const ReviewFacts& before_;
  const ReviewFacts& after_;
  ReviewComparison result_;
};

}  // namespace

std::string_view words_of(Cause cause) {
  switch (cause) {
    case Cause::papers:
      return "the position's papers";
    case Cause::other_papers:
      return "other papers of the archive";
    case Cause::standards:
      return "the standards";
    case Cause::forms:
      return "the forms and words that papers are read by";
    case Cause::settings:
      return "the settings";
    case Cause::program:
      return "the program";
  }
  return {};
}

ReviewComparison compare_reviews(const ReviewFacts& before, const ReviewFacts& after) {
  return Comparison(before, after).run();
}

}  // namespace secondlook
