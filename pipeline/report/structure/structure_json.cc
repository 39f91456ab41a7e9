// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/structure_json.h"

#include "pipeline/report/json_values.h"

namespace secondlook {
namespace {

Json id_json(const StructurePost& post) { return known_text_json(post.position_id); }

// A post is told by what the papers print of it, as not each has a description.
Json post_json(const ExecutiveStructure& structure, std::size_t index) {
  const StructurePost& post = structure.posts[index];
  Json json;
  json["position_id"] = id_json(post);
  json["title"] = text_json(post.title);
  json["pay_plan"] = known_text_json(post.pay_plan);
  json["unit"] = known_text_json(post.unit ? structure.units[*post.unit].name : std::string());
  return json;
}

Json ids_json(const ExecutiveStructure& structure, const std::vector<std::size_t>& posts) {
  Json ids = Json::array();
  for (const std::size_t post : posts)
    if (!structure.posts[post].position_id.empty())
      ids.push_back(text_json(structure.posts[post].position_id));
  return ids;
}

Json number_json(const std::optional<double>& number) {
  if (!number) return nullptr;
  return to_hundredths(*number);
}

Json finding_json(const ExecutiveStructure& structure, const StructureFinding& finding) {
  Json json;
  json["kind"] = text_json(finding.kind);
  json["positions"] = ids_json(structure, finding.posts);
  json["posts"] =
      array_json(finding.posts, [&](std::size_t post) { return post_json(structure, post); });
  json["units"] = array_json(
      finding.units, [&](std::size_t unit) { return text_json(structure.units[unit].name); });
  json["priorities"] = texts_json(finding.priorities);
  json["measure"] = number_json(finding.measure);
  json["limit"] = number_json(finding.limit);
  json["says"] = text_json(finding.says);
  json["confidence"] = to_hundredths(finding.confidence);
  json["evidence"] = evidence_json(finding.evidence);
  return json;
}

Json arguments_json(const std::vector<Argument>& arguments) {
  return array_json(arguments, [](const Argument& argument) {
    Json json;
    json["says"] = text_json(argument.says);
    json["evidence"] = evidence_json(argument.evidence);
    return json;
  });
}

Json choice_json(const ExecutiveStructure& structure, const ProposedChoice& choice) {
  Json json;
  json["choice"] = name(choice.choice);
  if (choice.with) {
    json["with"] = id_json(structure.posts[*choice.with]);
    json["with_post"] = post_json(structure, *choice.with);
  }
  json["supports"] = arguments_json(choice.supports);
  json["against"] = arguments_json(choice.against);
  return json;
}

}  // namespace

std::string structure_lines(const StructureReview& review) {
  std::string lines;
  for (const StructureFinding& finding : review.findings)
    lines += finding_json(review.structure, finding).dump() + "\n";
  return lines;
}

std::string proposal_lines(const StructureReview& review) {
  std::string lines;
  for (const PositionProposal& proposal : review.proposals) {
    Json json = post_json(review.structure, proposal.post);
    json["flagged_by"] = texts_json(proposal.kinds);
    json["choices"] = array_json(proposal.choices, [&](const ProposedChoice& choice) {
      return choice_json(review.structure, choice);
    });
    lines += json.dump() + "\n";
  }
  return lines;
}

}  // namespace secondlook
