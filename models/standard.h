// SPDX-License-Identifier: GPL-3.0-or-later
// A classification standard: its factors, levels and points, what each level asks for, and how
// points become a grade. The values come from data/standards/; the judgement over them is in the
// functions.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// Where a rule is written.
struct Source {
  std::string title;  // of the publication
  std::string at;     // the place in it: "Appendix 3, Level 1-7, p. 45"
  bool operator==(const Source&) const = default;
};

/// "title, at": what a finding carries as its citation.
std::string citation(const Source& source);

/// Who last held our wording and figures against the publication.
struct Checked {
  std::string by;
  std::string day;      // ISO 8601
  std::string edition;  // of the publication
  bool operator==(const Checked&) const = default;
};

/// One thing that a paper can show or fail to show.
struct Item {
  std::string id;  // "3-2c1"
  std::string means;
  bool through_subordinates = false;  // takes subordinate supervisors, leaders or contractors
  bool operator==(const Item&) const = default;
};

/// How many out of some items, or out of some ways, it takes.
struct Need {
  int at_least = 0;
  std::vector<std::string> of;  // ids of items or ways of the same standard
  std::string note;             // where the number is our reading of words such as "nearly all"
  bool operator==(const Need&) const = default;
};

/// One way to meet a level. All of its needs must be fulfilled; without any, all of its items.
struct Way {
  std::string id;  // "3-2c"
  std::string means;
  std::vector<Item> items;
  std::vector<Need> needs;
  bool operator==(const Way&) const = default;
};

/// One level of a factor.
struct Level {
  std::string id;  // "1-7", "4A-3"
  int points = 0;
  std::vector<std::string> notations;  // other ways in which papers write it: "7-C"
  std::string means;                   // in our own words
  std::vector<int> base_grades;        // of the work directed, where the level is a grade of work
  std::vector<Way> ways;               // any one of them meets the level
  Source source;
  bool operator==(const Level&) const = default;
};

/// Special situations that raise the level found for a factor.
struct Raising {
  int at_least = 0;               // how many situations it takes
  int levels = 0;                 // how many levels they add
  std::vector<std::string> from;  // level ids that can be raised
  std::vector<Item> situations;
  std::string means;
  Source source;
  bool operator==(const Raising&) const = default;
};

struct Factor {
  std::string id;                        // "fes-1", "gssg-4A"
  std::string number;                    // "1", "4A"
  std::string name;                      // "Knowledge Required by the Position"
  std::vector<std::string> other_names;  // what papers also call it in headings
  // Words by which a paper that heads its sections in its own way tells this one: "What there is to
  // go by".
  std::vector<std::string> heading_words;
  std::string means;
  std::vector<Level> levels;  // lowest first
  std::optional<Raising> raising;
  Source source;
  bool operator==(const Factor&) const = default;
};

/// Two factors whose points some standards show as one sum.
struct Combination {
  std::string first, second;  // factor ids
  std::string means;
  Source source;
  bool operator==(const Combination&) const = default;
};

/// The points that give a grade, both ends included.
struct GradeRange {
  int grade = 0;
  int min = 0;
  std::optional<int> max;  // none: "and up"
  bool operator==(const GradeRange&) const = default;
};

/// What may take the place of the grade that the points give.
struct Adjustment {
  std::string id;                 // "ADJ-1"
  std::optional<int> base_grade;  // applies to this base grade only
  std::optional<int> above_base;  // the final grade is this much above the base grade
  std::optional<int> not_below;   // the final grade is at least this
  std::string means;
  Source source;
  bool operator==(const Adjustment&) const = default;
};

/// A rule about using the standard: whom it covers, whom it leaves out, how it is applied.
struct Rule {
  std::string id;    // "COV-2"
  std::string kind;  // "coverage", "exclusion", "use", ...
  std::string means;
  std::map<std::string, double> figures;  // "minimum_percent_of_time": 25
  Source source;
  bool operator==(const Rule&) const = default;
};

/// Levels that go together in typical positions of one grade.
struct UsualLevels {
  std::string work;  // "professional or administrative", "technical", "clerical or assistance"
  int grade = 0;
  std::vector<std::string> levels;  // ids; a factor may have two
  bool operator==(const UsualLevels&) const = default;
};

/// How the factors of a position usually relate. They are examples: other levels are right where
/// the work is so.
struct Relationships {
  std::string means;
  Source source;
  // How much less a level is believed for each level that it is off the usual one, beside what the
  // paper's own words say for it.
  double pull = 0;
  std::vector<int> passed_over;  // grades that work of the two-grade interval steps over
  std::vector<UsualLevels> positions;
  bool operator==(const Relationships&) const = default;
};

/// One without factors is a list of criteria: its rules are all there is.
struct Standard {
  std::string id;  // "fes", "gssg", "executive", or a job family's: "gs-0200"
  std::string title;
  std::string edition;
  Source source;
  Checked checked;
  std::vector<std::string> series;  // codes that a job family's standard covers; else empty
  std::vector<Factor> factors;
  std::vector<Combination> combined;
  std::vector<GradeRange> conversion;  // lowest first
  Source conversion_source;
  std::vector<Adjustment> adjustments;
  std::optional<Relationships> relationships;
  std::vector<Rule> rules;
  bool operator==(const Standard&) const = default;
};

/// The factor with that id ("fes-1"), or null.
const Factor* find_factor(const Standard& standard, std::string_view id);

/// The rule with that id ("COV-2"), or null.
const Rule* find_rule(const Standard& standard, std::string_view id);

/// A figure of a rule, as "minimum_percent_of_time" of COV-2; `otherwise` where it is not there.
double rule_figure(const Standard& standard, std::string_view rule, const std::string& key,
                   double otherwise);

/// The level that a paper means by `stated`, or null: "1-7", "Level 1-7", "FL 1-7", "7-D", "4a-3".
const Level* find_level(const Factor& factor, std::string_view stated);

/// The points of a level as a paper states it; nothing where the factor has no such level.
std::optional<int> points_of(const Factor& factor, std::string_view stated);

/// The levels of the factor that carry exactly these points: at most one in a sound standard.
std::vector<const Level*> levels_with_points(const Factor& factor, int points);

/// The ids of all levels, lowest first.
std::vector<std::string> level_ids(const Factor& factor);

/// The grade that a total gives; nothing below the table or in a gap between its ranges.
std::optional<int> grade_for(const Standard& standard, int points);

/// The range of points of a grade, or null where the standard does not reach it.
const GradeRange* range_of(const Standard& standard, int grade);

/// The lowest and highest total that the factors can give.
std::pair<int, int> possible_total(const Standard& standard);

/// A level of each factor of a combination, read from one notation.
struct CombinedLevel {
  const Level* first = nullptr;
  const Level* second = nullptr;
  int points() const { return first->points + second->points; }
};

/// Two levels written as one: "3c", "3-C", "6-3/7-C", "6-3 and 7-3".
std::optional<CombinedLevel> find_combined(const Standard& standard, const Combination& combination,
                                           std::string_view stated);

/// The grade after an adjustment that may apply, and the adjustment.
struct AdjustedGrade {
  int grade = 0;
  const Adjustment* adjustment = nullptr;
  bool operator==(const AdjustedGrade&) const = default;
};

/// The grades other than `converted` that the adjustments can give where the work directed is of
/// one of the base grades of `base`. A level can stand for several base grades, so there can be
/// several.
std::vector<AdjustedGrade> adjusted_grades(const Standard& standard, const Level& base,
                                           int converted);

}  // namespace secondlook
