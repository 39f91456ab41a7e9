// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_standard.h"

#include <fmt/format.h>

#include <charconv>
#include <exception>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/standards/read_rule.h"
#include "pipeline/standards/read_source.h"

namespace secondlook {
namespace {

std::string named(std::string_view kind, const std::string& id) {
  return fmt::format("{} {}", kind, id.empty() ? "without an id" : id);
}

// What a needs list refers to is known only at the end of the file.
struct Reference {
  YAML::Node node;
  std::string id;
};

class StandardReader {
 public:
  explicit StandardReader(FileProblems& problems) : problems_(&problems) {}

  Standard read(const YAML::Node& root) {
    Standard standard;
    YamlMap map(root, "the file", *problems_);
    standard.id = map.text("standard");
    standard.title = map.text("title");
    standard.edition = map.text("edition");
    standard.source = read_source(map, "the standard", *problems_);
    standard.checked = read_checked(map, *problems_);
    standard.series = map.optional_texts("series");
    for (const YAML::Node& node : map.optional_list("factors"))
      standard.factors.push_back(factor(node, standard.id));
    for (const YAML::Node& node : map.optional_list("combined"))
      standard.combined.push_back(combination(node, standard));
    // Criteria without points stand in rules alone; a job family may leave the table to the Primary
    // Standard.
    const bool own_table = !standard.factors.empty() && standard.series.empty();
    if (const auto node = own_table ? map.child("conversion") : map.optional_child("conversion"))
      conversion(*node, standard);
    if (const auto node = map.optional_child("relationships"))
      standard.relationships = relationships(*node, standard);
    for (const YAML::Node& node : map.optional_list("adjustments"))
      standard.adjustments.push_back(adjustment(node));
    for (const YAML::Node& node : map.optional_list("rules"))
      standard.rules.push_back(read_rule(node, rules_, *problems_));
    if (standard.factors.empty() && standard.rules.empty())
      problems_->add(root, "a standard has 'factors' with their 'conversion', or 'rules'");
    map.done();
    for (const Reference& reference : references_)
      if (!parts_.contains(reference.id))
        problems_->add(reference.node, fmt::format("there is no item or way {}", reference.id));
    return standard;
  }

 private:
  Factor factor(const YAML::Node& node, const std::string& standard) {
    YamlMap map(node, "a factor", *problems_);
    Factor factor;
    factor.id = read_id(map, "factor", factors_, *problems_);
    const std::string what = named("factor", factor.id);
    factor.number = map.text("number");
    factor.name = map.text("name");
    factor.other_names = map.optional_texts("other_names");
    factor.heading_words = map.optional_texts("heading_words");
    factor.means = map.text("means");
    factor.source = read_source(map, what, *problems_);
    std::set<std::string> ids;
    for (const YAML::Node& entry : map.list("levels")) {
      Level next = level(entry, ids);
      if (!factor.levels.empty()) follow(entry, factor.levels.back(), next);
      if (!next.id.starts_with(factor.number + "-") || !number_of(next))
        problems_->add(entry, fmt::format("level {} is not written as a level of factor {}, {}-1",
                                          next.id, factor.number, factor.number));
      factor.levels.push_back(std::move(next));
    }
    if (const auto entry = map.optional_child("raising")) factor.raising = raising(*entry, factor);
    map.done();
    if (!factor.id.ends_with("-" + factor.number))
      problems_->add(node, fmt::format("{} of standard {} does not end in its number {}", what,
                                       standard, factor.number));
    return factor;
  }

  // Levels are numbered from 1, or lettered from A.
  static std::optional<int> number_of(const Level& level) {
    const auto dash = level.id.rfind('-');
    if (dash == std::string::npos) return std::nullopt;
    if (const char last = level.id.back();
        dash + 2 == level.id.size() && last >= 'A' && last <= 'Z')
      return last - 'A' + 1;
    int number = 0;
    const char* end = level.id.data() + level.id.size();
    const auto read = std::from_chars(level.id.data() + dash + 1, end, number);
    if (read.ec != std::errc() || read.ptr != end || number < 1) return std::nullopt;
    return number;
  }

  void follow(const YAML::Node& node, const Level& before, const Level& level) {
    if (level.points <= before.points)
      problems_->add(node, fmt::format("level {} has {} points, not more than the {} of level {}",
                                       level.id, level.points, before.points, before.id));
    const auto one = number_of(before), other = number_of(level);
    if (one && other && *other != *one + 1)
      problems_->add(node,
                     fmt::format("level {} does not follow on level {}", level.id, before.id));
  }

  Level level(const YAML::Node& node, std::set<std::string>& ids) {
    YamlMap map(node, "a level", *problems_);
    Level level;
    level.id = read_id(map, "level", ids, *problems_);
    const std::string what = named("level", level.id);
    level.points = map.number("points").value_or(0);
    if (level.points < 0) problems_->add(node, what + " has less than no points");
    level.notations = map.optional_texts("notations");
    level.means = map.text("means");
    level.base_grades = map.optional_numbers("base_grades");
    for (const YAML::Node& entry : map.optional_list("ways")) level.ways.push_back(way(entry));
    level.source = read_source(map, what, *problems_);
    map.done();
    return level;
  }

  Way way(const YAML::Node& node) {
    YamlMap map(node, "a way", *problems_);
    Way way;
    way.id = read_id(map, "way", parts_, *problems_);
    way.means = map.text("means");
    for (const YAML::Node& entry : map.optional_list("items")) way.items.push_back(item(entry));
    for (const YAML::Node& entry : map.optional_list("needs")) way.needs.push_back(need(entry));
    map.done();
    return way;
  }

  Item item(const YAML::Node& node) {
    YamlMap map(node, "an item", *problems_);
    Item item;
    item.id = read_id(map, "item", parts_, *problems_);
    item.means = map.text("means");
    item.through_subordinates = map.optional_flag("through_subordinates");
    map.done();
    return item;
  }

  Need need(const YAML::Node& node) {
    YamlMap map(node, "a need", *problems_);
    Need need;
    need.at_least = map.number("at_least").value_or(0);
    for (const YAML::Node& entry : map.list("of")) {
      if (!entry.IsScalar()) {
        problems_->add(entry, "'of' of a need holds something that is not an id");
        continue;
      }
      need.of.push_back(entry.Scalar());
      references_.push_back({entry, entry.Scalar()});
    }
    need.note = map.optional_text("note");
    map.done();
    if (need.at_least < 1 || static_cast<std::size_t>(need.at_least) > need.of.size())
      problems_->add(node, fmt::format("a need asks for {} of {}", need.at_least, need.of.size()));
    return need;
  }

  Raising raising(const YAML::Node& node, const Factor& factor) {
    YamlMap map(node, "'raising'", *problems_);
    Raising raising;
    raising.at_least = map.number("at_least").value_or(0);
    raising.levels = map.number("levels").value_or(0);
    raising.from = map.optional_texts("from");
    for (const YAML::Node& entry : map.list("situations"))
      raising.situations.push_back(item(entry));
    raising.means = map.text("means");
    raising.source = read_source(map, "'raising'", *problems_);
    map.done();
    for (const std::string& id : raising.from)
      if (!find_level(factor, id))
        problems_->add(node, fmt::format("'raising' names level {}, which is none", id));
    return raising;
  }

  Relationships relationships(const YAML::Node& node, const Standard& standard) {
    YamlMap map(node, "'relationships'", *problems_);
    Relationships relationships;
    relationships.means = map.text("means");
    relationships.source = read_source(map, "'relationships'", *problems_);
    if (const auto pull = map.child("pull")) relationships.pull = pull->as<double>();
    relationships.passed_over = map.optional_numbers("passed_over");
    for (const YAML::Node& entry : map.list("positions")) {
      YamlMap row(entry, "a typical position", *problems_);
      UsualLevels usual{row.text("work"), row.number("grade").value_or(0),
                        row.optional_texts("levels")};
      row.done();
      for (const std::string& id : usual.levels)
        if (std::none_of(standard.factors.begin(), standard.factors.end(),
                         [&](const Factor& factor) { return find_level(factor, id) != nullptr; }))
          problems_->add(entry, fmt::format("there is no level {}", id));
      relationships.positions.push_back(std::move(usual));
    }
    map.done();
    return relationships;
  }

  Combination combination(const YAML::Node& node, const Standard& standard) {
    YamlMap map(node, "a combination", *problems_);
    const std::vector<std::string> factors = map.optional_texts("factors");
    Combination combination;
    combination.means = map.text("means");
    combination.source = read_source(map, "the combination", *problems_);
    map.done();
    if (factors.size() != 2) {
      problems_->add(node, "a combination has two 'factors'");
      return combination;
    }
    combination.first = factors[0];
    combination.second = factors[1];
    for (const std::string& id : factors)
      if (!find_factor(standard, id))
        problems_->add(node, fmt::format("the combination names factor {}, which is none", id));
    return combination;
  }

  void conversion(const YAML::Node& node, Standard& standard) {
    YamlMap map(node, "'conversion'", *problems_);
    standard.conversion_source = read_source(map, "'conversion'", *problems_);
    for (const YAML::Node& entry : map.list("ranges")) {
      YamlMap row(entry, "a range", *problems_);
      GradeRange range;
      range.grade = row.number("grade").value_or(0);
      const std::vector<int> points = row.optional_numbers("points");
      row.done();
      if (points.empty() || points.size() > 2) {
        problems_->add(entry, "'points' of a range are [lowest, highest], or [lowest] and up");
        continue;
      }
      range.min = points[0];
      if (points.size() == 2) range.max = points[1];
      if (range.max && *range.max < range.min)
        problems_->add(entry,
                       fmt::format("the range of grade {} ends below its start", range.grade));
      if (!standard.conversion.empty()) above(entry, standard.conversion.back(), range);
      standard.conversion.push_back(range);
    }
    map.done();
  }

  void above(const YAML::Node& node, const GradeRange& before, const GradeRange& range) {
    if (range.grade <= before.grade)
      problems_->add(node,
                     fmt::format("grade {} stands after grade {}", range.grade, before.grade));
    if (!before.max || range.min <= *before.max)
      problems_->add(node, fmt::format("the ranges of grades {} and {} overlap or do not rise",
                                       before.grade, range.grade));
  }

  Adjustment adjustment(const YAML::Node& node) {
    YamlMap map(node, "an adjustment", *problems_);
    Adjustment adjustment;
    adjustment.id = read_id(map, "adjustment", rules_, *problems_);
    adjustment.base_grade = map.optional_number("base_grade");
    adjustment.above_base = map.optional_number("above_base");
    adjustment.not_below = map.optional_number("not_below");
    adjustment.means = map.text("means");
    adjustment.source = read_source(map, named("adjustment", adjustment.id), *problems_);
    map.done();
    if (adjustment.above_base.has_value() == adjustment.not_below.has_value())
      problems_->add(node, "an adjustment has either 'above_base' or 'not_below'");
    return adjustment;
  }

  FileProblems* problems_;
  std::set<std::string> factors_, parts_, rules_;
  std::vector<Reference> references_;
};

}  // namespace

tl::expected<Standard, Problems> read_standard(std::string_view yaml, const std::string& file) {
  Problems found;
  FileProblems problems(file, found);
  const auto root = parse_yaml(yaml, problems);
  if (!root) return tl::unexpected(std::move(found));
  Standard standard;
  try {
    standard = StandardReader(problems).read(*root);
  } catch (const YAML::Exception& error) {
    problems.add(error.mark.is_null() ? 1 : error.mark.line + 1, error.msg);
  }
  if (!found.empty()) return tl::unexpected(std::move(found));
  return standard;
}

}  // namespace secondlook
