// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/check_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "models/finding.h"

namespace secondlook {
namespace {

constexpr std::array<std::string_view, 6> kSections = {
    "any", "introduction", "duties", "supervisory_controls", "supervision_exercised", "other"};

const Factor* factor_of(const Standards& standards, std::string_view id) {
  for (const Standard* standard : {&standards.fes, &standards.gssg, &standards.research})
    if (const Factor* factor = find_factor(*standard, id)) return factor;
  return nullptr;
}

void add_items(std::set<std::string>& ids, const Factor& factor) {
  for (const Level& level : factor.levels) {
    ids.insert(level.id);
    for (const Way& way : level.ways) {
      ids.insert(way.id);
      for (const Item& item : way.items) ids.insert(item.id);
    }
  }
  if (factor.raising)
    for (const Item& situation : factor.raising->situations) ids.insert(situation.id);
}

// What the signs of a table can speak for; empty where the table is of nothing that there is.
std::set<std::string> levels_for(const std::string& table, const Standards& standards) {
  std::set<std::string> ids;
  if (const Factor* factor = factor_of(standards, table)) {
    add_items(ids, *factor);
    if (table == "gssg-6")
      ids.insert({"urgency", "exceptional", "each-substantial"});  // of coordination, Level 6-5 on
  } else if (table == "authorities") {
    if (const Factor* authority = find_factor(standards.gssg, "gssg-3")) add_items(ids, *authority);
  } else if (table == standards.leader.id) {
    for (const Rule& rule : standards.leader.rules) ids.insert(rule.id);
  } else if (table == standards.executive.id) {
    ids = {"met", "not-met", "argument", "history", "boilerplate"};
  } else if (table == standards.research.id) {
    ids = {"met", "not-met"};
  }
  return ids;
}

class SignChecker {
 public:
  explicit SignChecker(const Standards& standards) : standards_(standards) {}

  Problems run(const SignTables& signs) {
    for (const auto& [name, table] : signs) check(table);
    for (const Standard* standard : {&standards_.fes, &standards_.research})
      for (const Factor& factor : standard->factors)
        if (!signs.contains(factor.id)) add(factor.id, "the factor has no signs");
    return std::move(problems_);
  }

 private:
  void add(const std::string& table, std::string reason) {
    problems_.push_back({Problem::Kind::malformed_rule, "signs of " + table, std::move(reason)});
  }

  void check(const SignTable& table) {
    const std::set<std::string> levels = levels_for(table.factor, standards_);
    if (levels.empty()) return add(table.factor, "there is no such factor or list");
    std::set<std::string> shown;
    for (const Sign& sign : table.signs) {
      shown.insert(sign.level);
      if (!levels.contains(sign.level))
        add(table.factor, fmt::format("sign {} is of {}, which is no level", sign.id, sign.level));
      if (sign.weight <= 0) add(table.factor, fmt::format("sign {} weighs nothing", sign.id));
    }
    for (const Aspect& aspect : table.aspects) {
      for (const auto* sections : {&aspect.sections, &aspect.fallback})
        for (const std::string& section : *sections)
          if (!is_section(section))
            add(table.factor,
                fmt::format("aspect {} names section {}, which is none", aspect.id, section));
    }
    const Factor* factor = factor_of(standards_, table.factor);
    if (factor == nullptr) return;
    // A table of what levels are made of need not name the levels themselves.
    const bool by_level = std::any_of(factor->levels.begin(), factor->levels.end(),
                                      [&](const Level& level) { return shown.contains(level.id); });
    for (const Level& level : factor->levels)
      if (by_level && !shown.contains(level.id))
        add(table.factor, fmt::format("no sign shows level {}", level.id));
  }

  bool is_section(const std::string& name) const {
    return std::find(kSections.begin(), kSections.end(), name) != kSections.end() ||
           find_factor(standards_.fes, name) != nullptr ||
           find_factor(standards_.gssg, name) != nullptr;
  }

  const Standards& standards_;
  Problems problems_;
};

}  // namespace

Problems check_signs(const SignTables& signs, const Standards& standards) {
  return SignChecker(standards).run(signs);
}

Problems check_questions(const QuestionBank& bank, const Standards& standards) {
  Problems problems;
  const auto gaps = question_gaps();
  for (const QuestionTopic& topic : bank)
    if (std::find(gaps.begin(), gaps.end(), topic.topic) == gaps.end() &&
        !is_finding_rule(topic.topic) && factor_of(standards, topic.topic) == nullptr)
      problems.push_back({Problem::Kind::malformed_rule, "questions",
                          fmt::format("topic {} never comes up", topic.topic)});
  for (const std::string_view gap : gaps)
    if (std::none_of(bank.begin(), bank.end(),
                     [&](const QuestionTopic& topic) { return topic.topic == gap; }))
      problems.push_back({Problem::Kind::malformed_rule, "questions",
                          fmt::format("there is no question on {}", gap)});
  return problems;
}

}  // namespace secondlook
