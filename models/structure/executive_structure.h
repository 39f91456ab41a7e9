// SPDX-License-Identifier: GPL-3.0-or-later
// An agency's executives and all who work for them, as charts, lists and descriptions show them
// together: layers, spans, units, and how the agency's own figures are spread.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/evidence.h"
#include "models/link/link_words.h"
#include "models/organization.h"
#include "models/structure/distribution.h"
#include "models/structure/structural_facts.h"
#include "models/structure/structure_words.h"

namespace secondlook {

/// A post with what its position's papers add. Indices are of ExecutiveStructure.
struct StructurePost {
  std::optional<std::size_t> position;  // into the facts
  std::string position_id;              // empty where no paper describes it
  std::string title;
  std::string incumbent;
  std::string pay_plan;     // on paper: "ES", "GS"; "ES" too where a chart says "SES"
  std::string recommended;  // that the papers support; empty where they support none
  std::vector<std::string> series;
  std::optional<int> grade;

  std::optional<std::size_t> unit;        // the smallest that it is in
  std::optional<std::size_t> supervisor;  // as charted; by a line that is sure
  std::vector<std::size_t> reports;       // direct ones, without contractors
  // 1: the agency's head. Nothing where the papers do not lead up to the head of an agency.
  std::optional<int> layer;
  int staff_below = 0;       // all below it; where a box stands for several, as many
  int executives_below = 0;  // posts
  int depth = 1;             // layers that it and those below it make
  double line = 1;           // 0..1, that the line to its supervisor is there

  bool executive = false;  // SES, SL, ST or Executive Schedule, on paper
  bool charted = false;    // a chart or a list shows it
  bool listed = false;     // a list does
  bool vacant = false;
  bool acting = false;     // who is in it acts only
  bool deputy = false;     // by its title
  bool portfolio = false;  // a deputy for a field of its own
  bool assistant = false;  // by its title: to a person, not a head of anything
  bool contractor = false;
  // Who reports to it is all on the papers, as far as they tell: no line is doubtful, nothing goes
  // on elsewhere, and they claim no more than they show.
  bool whole = false;
  bool whole_below = false;  // the same holds for all below it
  // The same post told by another paper (a vacancy on chart and list): this one does not count.
  bool told_elsewhere = false;
  std::vector<Evidence> evidence;  // a box or row of each paper; else where its description says so
};

struct StructureUnit {
  std::string name;               // as printed where it is met first
  std::vector<std::string> path;  // largest unit first, itself last
  std::optional<std::size_t> parent;
  std::vector<std::size_t> posts;   // in it and in no smaller unit
  std::optional<std::size_t> head;  // the post in it that stands above most of its others
  int size = 0;                     // people in it and in the units below it; contractors apart
  int executives = 0;               // likewise, posts; with its head
  bool listed = false;              // a list shows its rows
};

/// How the agency's own figures are spread.
struct AgencyMeasures {
  Distribution span_over_supervisors;  // direct reports of those who have supervisors among them
  Distribution span_over_others;       // of the other supervisors
  Distribution depth;                  // layers of each branch under the agency's head
  Distribution unit_size;              // of units that have a head and no unit below them
  Distribution executive_unit_size;    // people below each SES executive who heads a unit
  Distribution staff_per_executive;    // of branches
};

struct ExecutiveStructure {
  // Those of the organization by its indices, then the positions that no chart or list shows.
  std::vector<StructurePost> posts;
  std::vector<StructureUnit> units;
  std::optional<std::size_t> head;  // of the agency; nothing where the papers show parts only
  // Below the head: who reports to it, or to its deputies, and has people of its own.
  std::vector<std::size_t> branches;
  int executives = 0;  // posts that count
  int staff = 0;       // people in all posts that count, contractors apart
  AgencyMeasures measures;
};

/// `facts` by the index that the organization's posts are linked to. Takes time about in proportion
/// to the number of posts.
ExecutiveStructure executive_structure(const Organization& organization,
                                       std::span<const StructuralFacts> facts,
                                       const StructureWords& words, const LinkWords& link_words);

/// Whether somebody who reports to it has reports of their own.
bool is_over_supervisors(const ExecutiveStructure& structure, std::size_t post);

/// The posts from `post` up to the head of its tree, itself first.
std::vector<std::size_t> line_above(const ExecutiveStructure& structure, std::size_t post);

}  // namespace secondlook
