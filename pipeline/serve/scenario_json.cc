// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/scenario_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>

namespace secondlook {
namespace {

// A line holds a position's proposals; a file that is larger than all positions could fill is none
// of ours.
constexpr std::uintmax_t kLargestFile = std::uintmax_t{256} << 20U;  // bytes

// What can be chosen for any executive position, where the review has proposed nothing.
constexpr std::array<Choice, 5> kAnyChoice = {Choice::keep, Choice::redesignate_sl,
                                              Choice::redesignate_st, Choice::redesignate_gs15,
                                              Choice::abolish};

Json count_json(const AllocationCount& count) {
  return {{"organization", text_json(count.organization)},
          {"category", count.category},
          {"on_paper", count.on_paper},
          {"after", count.after}};
}

Json shape_json(const Shape& shape) {
  return {{"posts", shape.posts},
          {"people", shape.people},
          {"executives", shape.executives},
          {"layers", shape.layers},
          {"layer", shape.layer},
          {"supervisors", shape.supervisors},
          {"one_over_one", shape.one_over_one},
          {"median_span", shape.median_span},
          {"widest_span", shape.widest_span},
          {"staff_per_executive", to_hundredths(shape.staff_per_executive())}};
}

std::string text_at(const Json& object, const char* key) {
  return object.is_object() && object.contains(key) && object[key].is_string()
             ? object[key].get<std::string>()
             : std::string();
}

Json list_at(const Json& object, const char* key) {
  return object.is_object() && object.contains(key) && object[key].is_array() ? object[key]
                                                                              : Json::array();
}

Json choice_json(const ScenarioBase& base, const Json& proposed) {
  const std::string with = text_at(proposed, "with");
  const auto other = base.post_of(with);
  return {{"choice", text_at(proposed, "choice")},
          {"with", with},
          {"with_title", other ? text_json(base.posts[*other].title) : Json("")},
          {"supports", list_at(proposed, "supports")},
          {"against", list_at(proposed, "against")}};
}

/// To the category that the report counts the position as after the review.
std::optional<Choice> redesignation(std::string_view counted_as) {
  if (counted_as == "SL") return Choice::redesignate_sl;
  if (counted_as == "ST") return Choice::redesignate_st;
  if (counted_as == "GS") return Choice::redesignate_gs15;
  return std::nullopt;
}

Json choices_json(const ScenarioBase& base, const Json& proposals, const std::string& position,
                  std::string_view counted_as) {
  Json list = Json::array();
  const auto add = [&](Choice choice) {
    list.push_back(choice_json(base, {{"choice", std::string(name(choice))}}));
  };
  if (!proposals.contains(position)) {
    for (const Choice one : kAnyChoice) add(one);
    return list;
  }
  const std::optional<Choice> redesignated = redesignation(counted_as);
  const Choice wanted = redesignated.value_or(Choice::keep);
  bool offered = !redesignated;
  for (const Json& one : proposals[position]) {
    const auto choice = choice_named(text_at(one, "choice"));
    // What is no position of the review cannot be merged into here.
    if (choice && (*choice != Choice::merge || base.post_of(text_at(one, "with"))))
      list.push_back(choice_json(base, one));
    if (choice && *choice == wanted) offered = true;
  }
  if (!offered) add(wanted);
  return list;
}

}  // namespace

Json outcome_json(const ScenarioOutcome& outcome, const ScenarioBase& base) {
  return {{"allocations", array_json(outcome.allocations, count_json)},
          {"totals", array_json(outcome.totals, count_json)},
          {"before", shape_json(outcome.before)},
          {"after", shape_json(outcome.after)},
          {"notices", array_json(outcome.notices, [&](const ScenarioNotice& notice) -> Json {
             return {{"position_id", text_json(base.posts[notice.post].position_id)},
                     {"title", text_json(base.posts[notice.post].title)},
                     {"says", text_json(notice.says)}};
           })}};
}

Json saved_json(const SavedScenario& scenario) {
  return {{"name", text_json(scenario.name)},
          {"at", scenario.at},
          {"reviewer", text_json(scenario.reviewer)},
          {"note", text_json(scenario.note)},
          {"choices", array_json(scenario.choices, [](const SavedChoice& one) -> Json {
             return {{"position_id", text_json(one.position_id)},
                     {"choice", text_json(one.choice)},
                     {"with", text_json(one.with)}};
           })}};
}

Json flagged_json(const ScenarioBase& base, const Json& proposals) {
  std::vector<int> reports(base.posts.size());
  for (const ScenarioPost& post : base.posts)
    if (post.supervisor) ++reports[*post.supervisor];
  std::map<std::string, std::string> supported, counted_as;
  for (const AllocatedPosition& position : base.allocations.positions) {
    if (position.supported != position.on_paper) supported[position.id] = position.supported;
    if (position.changes()) counted_as[position.id] = position.after;
  }
  Json proposed = Json::array(), others = Json::array();
  for (const auto& [position, index] : base.by_position) {
    const ScenarioPost& post = base.posts[index];
    const bool flagged = proposals.contains(position);
    if (!flagged && !post.counted) continue;
    (flagged ? proposed : others)
        .push_back({{"position_id", text_json(position)},
                    {"title", text_json(post.title)},
                    {"organization", text_json(post.organization)},
                    {"category", post.category},
                    {"supported", supported[position]},
                    {"counted_as", counted_as[position]},
                    {"reports", reports[index]},
                    {"flagged", flagged},
                    {"choices", choices_json(base, proposals, position, counted_as[position])}});
  }
  proposed.insert(proposed.end(), others.begin(), others.end());
  return proposed;
}

Result<Json> read_proposals(const std::filesystem::path& folder) {
  Json by_position = Json::object();
  const std::filesystem::path path = folder / "proposals.jsonl";
  std::error_code error;
  const auto bytes = std::filesystem::file_size(path, error);
  if (error) return by_position;
  if (bytes > kLargestFile)
    return tl::unexpected(Problem{Problem::Kind::too_large, path.string(), ""});
  std::ifstream file(path, std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    const Json one = Json::parse(line, nullptr, /*allow_exceptions=*/false);
    const std::string position = text_at(one, "position_id");
    if (!position.empty()) by_position[position] = list_at(one, "choices");
  }
  return by_position;
}

std::string justification(const Json& proposals, const SavedChoice& choice, const char* side) {
  std::string all;
  if (!proposals.contains(choice.position_id)) return all;
  for (const Json& proposed : proposals[choice.position_id]) {
    if (text_at(proposed, "choice") != choice.choice || text_at(proposed, "with") != choice.with)
      continue;
    for (const Json& sentence : list_at(proposed, side)) {
      if (!all.empty()) all += "\n";
      all += text_at(sentence, "says");
      for (const Json& evidence : list_at(sentence, "evidence"))
        all += fmt::format(" \"{}\" ({}, page {})", text_at(evidence, "quote"),
                           text_at(evidence, "path"),
                           evidence.contains("page") && evidence["page"].is_number_integer()
                               ? evidence["page"].get<int>()
                               : 1);
    }
  }
  return all;
}

tl::expected<std::vector<SavedChoice>, std::string> choices_in(const Json& request) {
  const auto wrong = tl::unexpected(std::string("The request is not a list of choices."));
  if (!request.is_object() || !request.contains("choices") || !request["choices"].is_array())
    return wrong;
  std::vector<SavedChoice> choices;
  for (const Json& one : request["choices"]) {
    if (!one.is_object()) return wrong;
    choices.push_back({text_at(one, "position_id"), text_at(one, "choice"), text_at(one, "with")});
  }
  return choices;
}

}  // namespace secondlook
