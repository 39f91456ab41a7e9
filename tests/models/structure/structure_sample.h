// SPDX-License-Identifier: GPL-3.0-or-later
// An invented agency, post by post, for tests of its structure.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "models/structure/structure_findings.h"
#include "models/structure/structure_review.h"
#include "pipeline/structure/read_policy.h"
#include "pipeline/structure/read_structure_words.h"
#include "tests/models/link/link_sample.h"
#include "tests/places.h"

namespace secondlook::sample {

inline const StructureWords& structure_words() {
  static const auto words =
      load_structure_words(std::filesystem::path(places::source_data()) / "lexicons");
  return *words;
}

inline const StructurePolicy& default_policy() {
  static const auto policy = load_policy(places::source_data(), {});
  return *policy;
}

inline Evidence evidence_of(std::string quote) {
  Evidence evidence;
  evidence.document_id = "list";
  evidence.path = "list.csv";
  evidence.quote = std::move(quote);
  return evidence;
}

/// Rows of one list, each told whole.
struct Agency {
  Organization organization;
  std::vector<StructuralFacts> facts;
  StructurePolicy policy = default_policy();

  std::size_t add(std::string title, std::string plan, std::vector<std::string> units,
                  std::optional<std::size_t> chief = {}, std::optional<int> grade = {}) {
    Post post;
    post.identity.title = title;
    post.identity.pay_plan = std::move(plan);
    post.identity.grade = grade;
    post.identity.organization = std::move(units);
    post.identity.incumbent = "Somebody " + std::to_string(organization.posts.size());
    post.in_list = true;
    post.supervisor = chief;
    post.evidence = {evidence_of(title)};
    const std::size_t index = organization.posts.size();
    if (chief) organization.posts[*chief].subordinates.push_back(index);
    organization.posts.push_back(std::move(post));
    return index;
  }

  void staff(std::size_t chief, int number) {
    for (int i = 0; i < number; ++i)
      add("Program Analyst", "GS", organization.posts[chief].identity.organization, chief, 12);
  }

  /// A division under `chief` with four branches of eight, or as many and as large as told.
  std::size_t division(std::size_t chief, const std::string& name, std::string plan = "ES",
                       int branches = 4, int size = 8) {
    const std::size_t head = add("Director", std::move(plan), {"Tide Agency", name}, chief, 15);
    for (int i = 0; i < branches; ++i) {
      const std::string branch = name + " Branch " + std::to_string(i + 1);
      staff(add("Branch Chief", "GS", {"Tide Agency", name, branch}, head, 14), size);
    }
    return head;
  }

  /// The position of a post, with duties.
  StructuralFacts& describe(std::size_t post, const std::vector<std::string>& duties = {}) {
    StructuralFacts& facts = this->facts.emplace_back();
    facts.id = "position-" + std::to_string(post);
    facts.identity = organization.posts[post].identity;
    facts.evidence = {evidence_of(facts.identity.title)};
    for (const std::string& text : duties) {
      Duty& duty = facts.duties.emplace_back();
      duty.text = text;
      duty.evidence = {evidence_of(text)};
    }
    organization.posts[post].position = this->facts.size() - 1;
    organization.of_position[this->facts.size() - 1] = {post};
    return facts;
  }

  StructureReview review() const {
    return review_structure(organization, facts, policy, structure_words(), link_words(), nullptr);
  }

  std::vector<StructureFinding> found(std::string_view kind) const {
    std::vector<StructureFinding> of_kind;
    for (StructureFinding& finding : review().findings)
      if (finding.kind == kind) of_kind.push_back(std::move(finding));
    return of_kind;
  }
};

/// An administrator over ten divisions that are alike.
inline Agency tide_agency() {
  Agency agency;
  const std::size_t head = agency.add("Administrator", "EX", {"Tide Agency"});
  for (const char* name : {"Buoys", "Charts", "Docks", "Ferries", "Gauges", "Harbors", "Islands",
                           "Jetties", "Kelp", "Levees"})
    agency.division(head, std::string(name) + " Division");
  return agency;
}

}  // namespace secondlook::sample
