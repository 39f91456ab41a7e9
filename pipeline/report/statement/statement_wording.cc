// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/statement_wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "pipeline/data_file.h"

namespace secondlook {
namespace {

struct KnownPhrase {
  std::string_view name;
  std::vector<std::string_view> words = {};
};

const std::vector<KnownPhrase>& known_phrases() {
  static const std::vector<KnownPhrase> kKnown = {
      {"title"},
      {"notice"},
      {"heading-position"},
      {"heading-system"},
      {"heading-title"},
      {"heading-standards"},
      {"heading-evaluation", {"standard"}},
      {"heading-conclusion"},
      {"heading-matters"},
      {"heading-questions"},
      {"heading-signature"},
      {"caption-title"},
      {"caption-organizational-title"},
      {"caption-classification"},
      {"caption-pd-number"},
      {"caption-organization"},
      {"caption-supervisory"},
      {"caption-papers"},
      {"caption-signature"},
      {"caption-date"},
      {"not-found"},
      {"unsigned"},
      {"paper", {"kind", "file", "pages"}},
      {"paper-doubtful", {"kind", "file", "pages"}},
      {"one-page", {"page"}},
      {"several-pages", {"first", "last"}},
      {"place", {"kind", "page"}},
      {"place-denied", {"kind", "page"}},
      {"place-recommended", {"kind", "page"}},
      {"place-conditional", {"kind", "page"}},
      {"place-delegated", {"kind", "page"}},
      {"place-past", {"kind", "page"}},
      {"kind-position-description"},
      {"kind-cover-sheet"},
      {"kind-org-chart"},
      {"kind-appraisal"},
      {"kind-evaluation-statement"},
      {"kind-staffing-list"},
      {"kind-other"},
      {"system-above", {"plan"}},
      {"system-not-above"},
      {"system-not-followed"},
      {"system-executive-why", {"why"}},
      {"system-on-paper", {"plan"}},
      {"system-open"},
      {"plan-ES"},
      {"plan-SL"},
      {"plan-ST"},
      {"consideration-met", {"name", "reason"}},
      {"consideration-not-met", {"name", "reason"}},
      {"consideration-not-shown", {"name"}},
      {"title-on-paper", {"title"}},
      {"series-on-paper", {"series"}},
      {"title-doubted"},
      {"title-undoubted"},
      {"title-unknown"},
      {"standard-applied", {"standard", "why"}},
      {"standard-not-applied", {"standard", "why"}},
      {"standard-beyond", {"standard"}},
      {"standard-by-page"},
      {"standard-of-occupation"},
      {"standard-none"},
      {"column-factor"},
      {"column-level"},
      {"column-points"},
      {"column-stated"},
      {"column-determination"},
      {"column-statement"},
      {"factor-name", {"factor", "name"}},
      {"summary-credited"},
      {"summary-counted"},
      {"summary-met"},
      {"summary-not-met"},
      {"summary-not-shown"},
      {"level-credited", {"level", "reason"}},
      {"level-credited-points", {"level", "points", "reason"}},
      {"level-counted", {"level", "reason"}},
      {"level-counted-points", {"level", "points", "reason"}},
      {"level-not-shown"},
      {"criterion-met", {"reason"}},
      {"criterion-not-met", {"reason"}},
      {"criterion-not-shown"},
      {"stated-same", {"stated"}},
      {"stated-level", {"stated"}},
      {"stated-other", {"stated"}},
      {"quotes-more"},
      {"level-below", {"level", "means"}},
      {"level-above", {"level", "means"}},
      {"missing", {"missing"}},
      {"criterion-asks", {"means"}},
      {"confidence", {"percent"}},
      {"citation", {"citation"}},
      {"total", {"points", "grade"}},
      {"total-without-grade", {"points"}},
      {"total-of-no-points", {"grade"}},
      {"total-none"},
      {"total-range", {"low", "high"}},
      {"category", {"plan"}},
      {"category-not-followed", {"plan"}},
      {"category-not-above"},
      {"conclusion", {"summary"}},
      {"conclusion-open"},
      {"conclusion-same", {"paper"}},
      {"conclusion-other", {"paper", "supported"}},
      {"conclusion-no-paper"},
      {"conclusion-confidence", {"percent"}},
      {"action-confirm"},
      {"action-confirm-clear"},
      {"action-audit"},
      {"action-describe"},
      {"matter", {"rule", "severity", "summary"}},
      {"matters-none"},
      {"questions-none"},
  };
  return kKnown;
}

const KnownPhrase* find_known(std::string_view name) {
  const auto& known = known_phrases();
  const auto found = std::find_if(known.begin(), known.end(),
                                  [&](const KnownPhrase& one) { return one.name == name; });
  return found == known.end() ? nullptr : &*found;
}

void check_phrase(const YAML::Node& node, const std::string& name, const std::string& phrase,
                  FileProblems& problems) {
  const KnownPhrase* known = find_known(name);
  if (known == nullptr) return problems.add(node, fmt::format("no phrase is called {}", name));
  for (const std::string& word : words_asked_for(phrase))
    if (std::find(known->words.begin(), known->words.end(), word) == known->words.end())
      problems.add(node, fmt::format("{} asks for {{{}}}, which it is not given", name, word));
  if (std::count(phrase.begin(), phrase.end(), '{') !=
      std::count(phrase.begin(), phrase.end(), '}'))
    problems.add(node, fmt::format("{} has a brace without its fellow", name));
}

PhraseValues read_texts(YamlMap& map, std::string_view key, FileProblems& problems) {
  PhraseValues texts;
  const auto node = map.child(key);
  if (!node || !node->IsMap()) {
    problems.add(map.node(), fmt::format("{} has to be a mapping of names to words", key));
    return texts;
  }
  for (const auto& entry : *node) {
    if (!entry.second.IsScalar() || entry.second.Scalar().empty())
      problems.add(entry.first, fmt::format("{} has no words", entry.first.Scalar()));
    else if (!texts.emplace(entry.first.Scalar(), entry.second.Scalar()).second)
      problems.add(entry.first, fmt::format("{} stands twice", entry.first.Scalar()));
    else if (key == "phrases")
      check_phrase(entry.first, entry.first.Scalar(), entry.second.Scalar(), problems);
  }
  return texts;
}

std::string value_of(const PhraseValues& values, std::string_view key) {
  const auto found = values.find(key);
  return found == values.end() ? std::string() : found->second;
}

}  // namespace

tl::expected<StatementWording, Problems> StatementWording::parse(std::string_view yaml,
                                                                 const std::string& file) {
  Problems found;
  FileProblems problems(file, found);
  StatementWording wording;
  if (const auto root = parse_yaml(yaml, problems)) {
    try {
      YamlMap map(*root, "the file", problems);
      wording.phrases_ = read_texts(map, "phrases", problems);
      wording.factors_ = read_texts(map, "factors", problems);
      wording.standards_ = read_texts(map, "standards", problems);
      map.done();
      for (const KnownPhrase& known : known_phrases())
        if (!wording.phrases_.contains(known.name))
          problems.add(1, fmt::format("the phrase {} is missing", known.name));
    } catch (const YAML::Exception& error) {
      problems.add(error.mark.is_null() ? 1 : error.mark.line + 1, error.msg);
    }
  }
  if (!found.empty()) return tl::unexpected(std::move(found));
  return wording;
}

tl::expected<StatementWording, Problems> StatementWording::load(const std::filesystem::path& file) {
  const auto text = read_data_file(file);
  if (!text) return tl::unexpected(Problems{text.error()});
  return parse(*text, file.string());
}

std::string StatementWording::say(std::string_view phrase, const PhraseValues& values) const {
  return filled(value_of(phrases_, phrase), values).value_or("");
}
std::string StatementWording::factor(const std::string& id) const { return value_of(factors_, id); }
std::string StatementWording::standard(const std::string& id) const {
  return value_of(standards_, id);
}

}  // namespace secondlook
