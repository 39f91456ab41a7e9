// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization_lines.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "models/link/paper_number.h"
#include "models/link/person_name.h"
#include "models/link/title_words.h"

namespace secondlook {
namespace {

// Below it a line is as likely another's.
constexpr double kSureLine = 0.5;

bool is_post(const ChartedPost& post) {
  const Identity& identity = post.identity;
  return identity.grade || !identity.pay_plan.empty() || !identity.incumbent.empty() || post.vacant;
}

// Rows by what names them; a name that two rows have names none.
class RowNames {
 public:
  void add(const std::string& name, std::size_t row) {
    if (name.empty()) return;
    const auto [at, fresh] = rows_.try_emplace(name, row);
    if (!fresh && at->second != row) at->second = std::nullopt;
  }
  std::optional<std::size_t> find(const std::string& name) const {
    const auto at = rows_.find(name);
    return name.empty() || at == rows_.end() ? std::nullopt : at->second;
  }

 private:
  std::map<std::string, std::optional<std::size_t>> rows_;
};

std::string name_key(const PersonName& name) {
  return name.empty() || name.first.empty() ? std::string()
                                            : "name " + name.last + " " + name.first.substr(0, 1);
}

}  // namespace

PaperLines lines_of(const OrgChart& chart) {
  PaperLines result;
  std::vector<bool> placed(chart.posts.size());
  for (const ReportingLine& line : chart.lines) {
    if (line.dotted || line.subordinate >= chart.posts.size() ||
        line.supervisor >= chart.posts.size() || line.subordinate == line.supervisor)
      continue;
    if (!line.doubt.empty() || line.confidence < kSureLine) {
      result.doubtful.push_back(line.supervisor);
      continue;
    }
    placed[line.subordinate] = true;
    result.lines.push_back({line.subordinate, line.supervisor, line.confidence});
  }
  for (std::size_t i = 0; i < chart.posts.size(); ++i)
    if (!placed[i] && is_post(chart.posts[i])) ++result.unplaced;
  result.unplaced = std::max(result.unplaced - 1, 0);
  return result;
}

PaperLines lines_of(const StaffingList& list, const LinkWords& words) {
  RowNames rows;
  for (std::size_t i = 0; i < list.entries.size(); ++i) {
    const Identity& identity = list.entries[i].identity;
    const PaperNumber number = paper_number(identity.position_number);
    if (!number.empty()) rows.add("number " + number.printed, i);
    const PersonName name = person_name(identity.incumbent, words);
    rows.add(name_key(name), i);
    if (!name.empty()) rows.add("last " + name.last, i);
    for (const std::string* title : {&identity.title, &identity.organizational_title})
      if (!title->empty()) rows.add("title " + joined(title_words(*title, words)), i);
  }
  PaperLines result;
  for (std::size_t i = 0; i < list.entries.size(); ++i) {
    const StaffingEntry& entry = list.entries[i];
    std::optional<std::size_t> supervisor;
    if (const auto number = paper_number(entry.supervisor_position); !number.empty())
      supervisor = rows.find("number " + number.printed);
    const PersonName name = person_name(entry.supervisor, words);
    if (!supervisor) supervisor = rows.find(name_key(name));
    if (!supervisor && !entry.supervisor.empty())
      supervisor = rows.find("title " + joined(title_words(entry.supervisor, words)));
    if (!supervisor && !name.empty() && name.first.empty())
      supervisor = rows.find("last " + name.last);
    const bool told = !entry.supervisor.empty() || !entry.supervisor_position.empty();
    if (supervisor && *supervisor != i)
      result.lines.push_back({i, *supervisor, 1});
    else if (!told)
      ++result.unplaced;
  }
  result.unplaced = std::max(result.unplaced - 1, 0);
  return result;
}

}  // namespace secondlook
