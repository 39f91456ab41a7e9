// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/title_series.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

namespace secondlook {
namespace {

// Program management work begins here (flysheet for the 0340 series).
constexpr int kLowestProgramManager = 13;
constexpr std::string_view kProgramManagement = "0340";

// Words that say what kind of position it is and not of what field.
bool is_generic(const std::string& word) {
  static const std::set<std::string> generic = {"and",
                                                "of",
                                                "the",
                                                "for",
                                                "in",
                                                "general",
                                                "management",
                                                "manager",
                                                "administration",
                                                "administrative",
                                                "administrator",
                                                "specialist",
                                                "officer",
                                                "services",
                                                "service",
                                                "support",
                                                "assistance",
                                                "assistant",
                                                "clerical",
                                                "clerk",
                                                "technician",
                                                "technical",
                                                "aid",
                                                "work",
                                                "series",
                                                "supervisory",
                                                "supervisor",
                                                "lead",
                                                "leader",
                                                "senior",
                                                "chief",
                                                "director",
                                                "deputy",
                                                "associate",
                                                "principal",
                                                "staff",
                                                "special",
                                                "agent",
                                                "expert",
                                                "adviser",
                                                "advisor",
                                                "student",
                                                "program",
                                                "trainee",
                                                "coordinator",
                                                "representative",
                                                "examiner",
                                                "miscellaneous"};
  return generic.contains(word);
}

// Of a field and of those who work in it: "hydrology" and "hydrologist" are one.
std::string stem(std::string word) {
  static constexpr std::array<std::string_view, 21> kEndings = {
      "icists", "icist", "istry", "ists", "ist", "ician", "ians", "ian", "ical", "ics", "ing",
      "ation",  "ions",  "ion",   "ants", "ant", "ers",   "er",   "sis", "st",   "y"};
  for (const std::string_view ending : kEndings)
    if (word.size() >= ending.size() + 4 && word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  if (word.size() > 4 && word.ends_with('s')) word.pop_back();
  return word;
}

std::set<std::string> field_words(std::string_view title) {
  std::set<std::string> words;
  std::string word;
  int depth = 0;  // a specialty in parentheses is no part of the title
  const auto finish = [&] {
    if (word == "it") {
      words.insert({stem("information"), stem("technology")});
    } else if (word == "hr") {
      words.insert({stem("human"), stem("resources")});
    } else if (word.size() > 1 && !is_generic(word)) {
      words.insert(stem(word));
    }
    word.clear();
  };
  for (char c : title) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (depth == 0 && c >= 'a' && c <= 'z') {
      word += c;
      continue;
    }
    finish();
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c == ',') break;  // what follows is a unit or a grade
  }
  finish();
  return words;
}

// Series of mixed or new work, for which agencies make the titles.
bool has_free_titles(const Series& series) {
  static const std::set<std::string, std::less<>> free = {"0301", "0303", "0340", "0341",
                                                          "0342", "0343", "0905", "1811"};
  return series.code.ends_with("01") || free.contains(series.code);
}

bool shares_a_word(const std::set<std::string>& one, const std::set<std::string>& other) {
  return std::any_of(one.begin(), one.end(),
                     [&](const std::string& word) { return other.contains(word); });
}

// All that the series' title says, and hardly a word more, stands in the position's.
bool is_title_of(const std::set<std::string>& title, const Series& series) {
  const std::set<std::string> words = field_words(series.title);
  if (words.empty() || !std::includes(title.begin(), title.end(), words.begin(), words.end()))
    return false;
  return words.size() == 1 ? title.size() == 1 : title.size() <= words.size() + 1;
}

class TitleAndSeries {
 public:
  TitleAndSeries(const PositionDescription& position, const Judgement& judgement,
                 const Standards& standards)
      : classified_(position.classified), judgement_(judgement), standards_(standards) {
    for (const auto& stated : classified_.series)
      if (const Series* series = find_series(standards.series, stated.value))
        series_.push_back(series);
  }

  std::vector<Finding> run() const {
    std::vector<Finding> findings;
    if (!classified_.title || series_.empty()) return findings;
    if (const Series* other = titled_as())
      findings.push_back(finding(
          Severity::medium,
          fmt::format(
              "The title \"{}\" is that of series {}, {}; the position is classified in {}, "
              "{}.",
              classified_.title->value, other->code, other->title, series_.front()->code,
              series_.front()->title)));
    else if (is_technician_among_professionals())
      findings.push_back(finding(
          Severity::low,
          fmt::format("The title \"{}\" is a technician's; series {}, {}, is for "
                      "professional work.",
                      classified_.title->value, series_.front()->code, series_.front()->title)));
    if (const FactorEvaluation* short_of = falls_short_of_leader())
      findings.push_back(leader(*short_of));
    if (is_low_program_manager())
      findings.push_back(finding(
          Severity::low,
          fmt::format("Program management, series 0340, begins at GS-{}; the position is GS-{}.",
                      kLowestProgramManager, classified_.grade->value)));
    return findings;
  }

 private:
  const Series* titled_as() const {
    if (series_.size() != 1 || series_.front()->cancelled || has_free_titles(*series_.front()))
      return nullptr;
    const Series& stated = *series_.front();
    const std::set<std::string> title = field_words(classified_.title->value);
    if (shares_a_word(title, field_words(stated.title)) ||
        shares_a_word(title, field_words(stated.former_title)))
      return nullptr;
    for (const OccupationalGroup& group : standards_.series.groups)
      for (const Series& other : group.series)
        if (!other.cancelled && !has_free_titles(other) && !other.code.ends_with("99") &&
            other.code.substr(0, 2) != stated.code.substr(0, 2) && is_title_of(title, other))
          return &other;
    return nullptr;
  }

  bool is_technician_among_professionals() const {
    static const RE2 technician(R"((?i)\b(?:technician|aid|clerk)\s*(?:\(|,|$))");
    return RE2::PartialMatch(classified_.title->value, technician) &&
           std::all_of(series_.begin(), series_.end(),
                       [](const Series* series) { return series->category == 'P'; });
  }

  const FactorEvaluation* falls_short_of_leader() const {
    static const RE2 lead(R"((?i)^lead\b)");
    if (!RE2::PartialMatch(classified_.title->value, lead)) return nullptr;
    for (const Evaluation& evaluation : judgement_.evaluations)
      if (evaluation.standard == "leader" && !evaluation.applies)
        for (const FactorEvaluation& factor : evaluation.factors)
          if (factor.level == "not-met" && (factor.factor == "NUMBER" || factor.factor == "TIME"))
            return &factor;
    return nullptr;
  }

  bool is_low_program_manager() const {
    return series_.front()->code == kProgramManagement && classified_.grade &&
           classified_.grade->value < kLowestProgramManager;
  }

  Finding finding(Severity severity, std::string summary) const {
    Finding result{"title-series-mismatch", severity, std::move(summary),
                   citation(standards_.series.source), classified_.title->evidence};
    for (const Evidence& item : classified_.series.front().evidence)
      result.evidence.push_back(item);
    return result;
  }

  Finding leader(const FactorEvaluation& short_of) const {
    Finding result = finding(Severity::low, fmt::format("The title \"{}\" is a leader's, but {}.",
                                                        classified_.title->value, short_of.reason));
    result.citation = short_of.citation;
    result.evidence.insert(result.evidence.end(), short_of.evidence.begin(),
                           short_of.evidence.end());
    return result;
  }

  const Classification& classified_;
  const Judgement& judgement_;
  const Standards& standards_;
  std::vector<const Series*> series_;
};

}  // namespace

std::vector<Finding> title_series_mismatch(const PositionDescription& position,
                                           const Judgement& judgement, const Standards& standards) {
  return TitleAndSeries(position, judgement, standards).run();
}

}  // namespace secondlook
