// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/propose_priorities.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "models/characters.h"

namespace secondlook {
namespace {

constexpr double kLarger = 1.06;           // of the body's letters, in which scans vary by as much
constexpr std::size_t kLongHeading = 160;  // bytes of a line; longer ones are paragraphs
constexpr std::size_t kTitleLines = 3;
constexpr std::size_t kMostText = 2000;  // bytes; the rest tells measures and milestones
constexpr int kHeadingLines = 3;         // of a block that may be a heading by standing alone

bool any_matches(const LinePatterns& patterns, std::string_view line) {
  return std::ranges::any_of(patterns,
                             [&](const auto& one) { return RE2::PartialMatch(line, *one); });
}

struct Label {
  enum class Kind { goal, objective, numbered } kind = Kind::goal;
  std::string number, title;
};

std::optional<Label> label_in(const LinePatterns& patterns, std::string_view line,
                              Label::Kind kind) {
  for (const auto& pattern : patterns) {
    Label label{.kind = kind, .number = {}, .title = {}};
    if (RE2::PartialMatch(line, *pattern, &label.number, &label.title)) return label;
  }
  return std::nullopt;
}

// "three" and "3" are one; letters are capital.
std::string plain_number(const std::string& number) {
  static constexpr std::array<std::string_view, 10> kWords = {
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  const auto word = std::ranges::find(kWords, lower(number));
  if (word != kWords.end()) return std::to_string(word - kWords.begin() + 1);
  std::string plain = number;
  for (char& c : plain) c = c == '-' ? '.' : static_cast<char>(std::toupper(c));
  return plain;
}

std::vector<std::string> names_in(std::string_view line) {
  std::vector<std::string> names;
  const char parting = line.find(';') != std::string_view::npos ? ';' : ',';
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(parting), line.size());
    if (const auto name = trimmed(line.substr(0, end), " \t.;,"); !name.empty())
      names.emplace_back(name);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return names;
}

class PlanReader {
 public:
  PlanReader(const RunningText& plan, const PlanLayout& layout) : plan_(plan), layout_(layout) {
    std::map<double, std::size_t> letters;  // by size
    std::size_t bold = 0, all = 0;
    for (const TextLine& line : plan.lines) {
      letters[line.font_size] += line.end - line.begin;
      all += line.end - line.begin;
      if (line.bold) bold += line.end - line.begin;
      ++lines_of_block_[line.block];
    }
    const auto most =
        std::ranges::max_element(letters, {}, [](const auto& size) { return size.second; });
    if (most != letters.end()) body_size_ = most->first;
    body_bold_ = 2 * bold > all;
  }

  MissionPriorities read() {
    for (std::size_t i = 0; i < plan_.lines.size();) {
      const auto label = label_at(i);
      if (!label) {
        note_section(i);
        ++i;
        continue;
      }
      i = take(*label, i);
    }
    MissionPriorities priorities{.source = plan_.path, .confirmed = false, .list = {}};
    for (const std::string& id : order_) priorities.list.push_back(std::move(found_.at(id)));
    return priorities;
  }

 private:
  std::string_view words(std::size_t i) const {
    const TextLine& line = plan_.lines[i];
    return trimmed(std::string_view(plan_.text).substr(line.begin, line.end - line.begin));
  }

  bool is_set_off(std::size_t i) const {
    const TextLine& line = plan_.lines[i];
    return line.font_size > kLarger * body_size_ || (line.bold && !body_bold_);
  }

  // A short paragraph that is no sentence.
  bool stands_alone(std::size_t i) const {
    const TextLine& line = plan_.lines[i];
    if (i > 0 && plan_.lines[i - 1].block == line.block) return false;
    if (lines_of_block_.at(line.block) > kHeadingLines) return false;
    std::size_t last = i;
    while (last + 1 < plan_.lines.size() && plan_.lines[last + 1].block == line.block) ++last;
    return !words(last).ends_with('.');
  }

  bool is_heading(std::size_t i) const {
    return words(i).size() <= kLongHeading && is_set_off(i) &&
           !any_matches(layout_.contents, words(i));
  }

  std::optional<Label> label_at(std::size_t i) const {
    const std::string_view line = words(i);
    if (line.empty() || line.size() > kLongHeading || any_matches(layout_.contents, line))
      return std::nullopt;
    if (is_set_off(i) || stands_alone(i)) {
      if (auto label = label_in(layout_.goals, line, Label::Kind::goal)) return label;
      if (auto label = label_in(layout_.objectives, line, Label::Kind::objective)) return label;
    }
    if (!is_set_off(i)) return std::nullopt;
    auto label = label_in(layout_.numbered, line, Label::Kind::numbered);
    if (!label) return std::nullopt;
    const bool of_goal = !goal_.empty() && label->number.starts_with(goal_ + ".");
    if (!of_goal && !in_section_) return std::nullopt;
    label->kind =
        label->number.find('.') == std::string::npos ? Label::Kind::goal : Label::Kind::objective;
    return label;
  }

  // Headings that open or end the part of the plan that has the goals.
  void note_section(std::size_t i) {
    if (!is_heading(i)) return;
    if (any_matches(layout_.ends, words(i))) {
      in_section_ = false;
      goal_.clear();
    } else if (any_matches(layout_.sections, words(i))) {
      in_section_ = true;
      section_size_ = plan_.lines[i].font_size;
    } else if (in_section_ && plan_.lines[i].font_size >= section_size_) {
      in_section_ = false;
    }
  }

  bool same_style(std::size_t one, std::size_t other) const {
    const TextLine &a = plan_.lines[one], &b = plan_.lines[other];
    return a.bold == b.bold &&
           std::max(a.font_size, b.font_size) <= kLarger * std::min(a.font_size, b.font_size);
  }

  // The lines of the title behind its first, and the title whole.
  std::size_t title_end(std::size_t first, std::string& title) const {
    std::size_t end = first + 1;
    const auto more = [&] {
      return end < plan_.lines.size() && end - first < kTitleLines && !words(end).empty() &&
             plan_.lines[end].page == plan_.lines[first].page && !label_at(end);
    };
    // "Goal 1" alone: its title is what comes next, however it is set.
    if (title.empty() && more()) title = words(end++);
    while (more() && same_style(first, end) && plan_.lines[end].block == plan_.lines[end - 1].block)
      title.append(" ").append(words(end++));
    return end;
  }

  std::string id_of(const Label& label) {
    const std::string number = plain_number(label.number);
    if (label.kind == Label::Kind::goal) {
      goal_ = number;
      return fmt::format("Goal {}", number);
    }
    const bool bare = number.find('.') == std::string::npos && !goal_.empty();
    return bare ? fmt::format("Objective {}.{}", goal_, number)
                : fmt::format("Objective {}", number);
  }

  std::size_t take(const Label& label, std::size_t first) {
    MissionPriority priority;
    priority.title = label.title;
    const std::size_t text_begin = title_end(first, priority.title);
    priority.id = id_of(label);
    if (const std::string goal = fmt::format("Goal {}", goal_);
        label.kind != Label::Kind::goal && found_.contains(goal))
      priority.part_of = goal;
    if (priority.title.empty()) priority.title = priority.id;
    std::size_t end = text_begin;
    while (end < plan_.lines.size() && !label_at(end) && !is_heading(end))
      add_line(end++, priority);
    priority.evidence = plan_.evidence(plan_.lines[first].begin, plan_.lines[text_begin - 1].end);
    // A goal that is listed before it is told of stands there twice.
    const auto known = found_.find(priority.id);
    if (known == found_.end()) {
      order_.push_back(priority.id);
      found_.emplace(priority.id, std::move(priority));
    } else if (priority.text.size() > known->second.text.size()) {
      known->second = std::move(priority);
    }
    return end;
  }

  void add_line(std::size_t i, MissionPriority& priority) const {
    const std::string_view line = words(i);
    std::string names;
    for (const auto& [patterns, list] : {std::pair{&layout_.organizations, &priority.organizations},
                                         std::pair{&layout_.programmes, &priority.programmes}})
      for (const auto& pattern : *patterns)
        if (RE2::PartialMatch(line, *pattern, &names)) {
          for (std::string& name : names_in(names)) list->push_back(std::move(name));
          return;
        }
    if (line.empty() || priority.text.size() + line.size() > kMostText) return;
    if (!priority.text.empty()) priority.text += ' ';
    priority.text += line;
  }

  const RunningText& plan_;
  const PlanLayout& layout_;
  double body_size_ = 0;
  bool body_bold_ = false;
  std::map<int, int> lines_of_block_;
  std::string goal_;  // the number of the last one
  bool in_section_ = false;
  double section_size_ = 0;
  std::vector<std::string> order_;
  std::map<std::string, MissionPriority> found_;
};

}  // namespace

Result<MissionPriorities> propose_priorities(const RunningText& plan, const PlanLayout& layout) {
  MissionPriorities priorities = PlanReader(plan, layout).read();
  if (priorities.list.empty())
    return tl::unexpected(Problem{Problem::Kind::unsupported, plan.path,
                                  "no heading of it reads as a goal or an objective; list the "
                                  "priorities in a CSV or YAML file"});
  return priorities;
}

}  // namespace secondlook
