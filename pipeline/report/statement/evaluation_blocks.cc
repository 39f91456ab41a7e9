// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/evaluation_blocks.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "models/characters.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/set_sentences.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {
namespace {

using Kind = StatementBlock::Kind;

// Enough to see what a level rests on; the rest is named by its places.
constexpr std::size_t kMostQuotes = 4;

class EvaluationBlocks {
 public:
  EvaluationBlocks(const Evaluation& evaluation, const ReviewedPosition& position,
                   const StatementPlaces& places, const StatementWording& wording)
      : evaluation_(evaluation),
        stated_(position.file.description.stated),
        recommended_(position.recommended),
        places_(places),
        wording_(wording) {}

  std::vector<StatementBlock> write() {
    if (!evaluation_.factors.empty()) table();
    for (const FactorEvaluation& factor : evaluation_.factors) one_factor(factor);
    if (!criteria() && !evaluation_.considerations.empty())
      blocks_.push_back(consideration_lines(evaluation_, places_, wording_));
    total();
    return std::move(blocks_);
  }

 private:
  // The executive criteria have no levels and points: they are met or not.
  bool criteria() const { return evaluation_.standard == "executive"; }

  void line(Kind kind, std::string text, std::vector<StatementPlace> places = {}) {
    if (!text.empty()) blocks_.push_back({kind, {{std::move(text), std::move(places)}}, {}});
  }

  std::string id_of(const FactorEvaluation& factor) const {
    return evaluation_.standard + "-" + factor.factor;
  }
  std::string heading_of(const FactorEvaluation& factor) const {
    const std::string id = id_of(factor);
    const std::string named =
        wording_.say("factor-name", {{"factor", factor_words(id)}, {"name", wording_.factor(id)}});
    return named.empty() ? factor_words(id) : named;
  }
  const StatedFactor* stated_of(const FactorEvaluation& factor) const {
    for (const StatedFactor& one : stated_.factors)
      if (one.factor == id_of(factor) && !one.level.empty()) return &one;
    return nullptr;
  }

  std::string determination(const FactorEvaluation& factor) const {
    if (criteria()) return wording_.say("summary-" + factor.level);
    if (factor.level.empty()) return wording_.say("summary-not-shown");
    return wording_.say(factor.evidence.empty() ? "summary-counted" : "summary-credited");
  }

  // The fields that a position system's evaluation tab asks for.
  void table() {
    StatementBlock block{Kind::table, {}, {}};
    std::vector<std::string> columns{"factor"};
    if (!criteria())
      for (const char* column : {"level", "points", "stated"}) columns.emplace_back(column);
    columns.insert(columns.end(), {"determination", "statement"});
    auto& headings = block.rows.emplace_back();
    for (const std::string& column : columns)
      headings.push_back({wording_.say("column-" + column), {}});
    for (const FactorEvaluation& factor : evaluation_.factors) {
      auto& row = block.rows.emplace_back();
      row.push_back({factor_words(id_of(factor)), {}});
      if (!criteria()) {
        const StatedFactor* stated = stated_of(factor);
        row.push_back({factor.level, {}});
        row.push_back({factor.points > 0 ? grouped(factor.points) : std::string(), {}});
        row.push_back({stated == nullptr ? std::string() : stated->level, {}});
      }
      row.push_back({determination(factor), {}});
      row.push_back({clause_of(factor.reason), {}});
    }
    blocks_.push_back(std::move(block));
  }

  void one_factor(const FactorEvaluation& factor) {
    line(Kind::heading, heading_of(factor));
    line(Kind::paragraph, finding_on(factor));
    quotes(factor.evidence);
    stated_beside(factor);
    if (!factor.evidence.empty()) neighbour("level-below", factor.level_below);
    if (!factor.level.empty()) neighbour("level-above", factor.level_above);
    missing(factor);
    if (!factor.level.empty() && !factor.evidence.empty() && !criteria())
      line(Kind::paragraph, wording_.say("confidence", {{"percent", percent(factor.confidence)}}));
    line(Kind::paragraph, wording_.say("citation", {{"citation", clause_of(factor.citation)}}));
  }

  static std::string percent(double confidence) { return fmt::format("{:.0f}", 100 * confidence); }

  std::string finding_on(const FactorEvaluation& factor) const {
    const PhraseValues values{{"level", factor.level},
                              {"points", factor.points > 0 ? grouped(factor.points) : ""},
                              {"reason", clause_of(factor.reason)}};
    if (criteria()) {
      const std::string said = wording_.say("criterion-" + factor.level, values);
      return said.empty() ? wording_.say("criterion-not-shown") : said;
    }
    if (factor.level.empty()) return wording_.say("level-not-shown");
    const std::string phrase = factor.evidence.empty() ? "level-counted" : "level-credited";
    const std::string with_points = wording_.say(phrase + "-points", values);
    return with_points.empty() ? wording_.say(phrase, values) : with_points;
  }

  void quotes(const std::vector<Evidence>& evidence) {
    const std::vector<Evidence> all = distinct(evidence);
    StatementBlock block{Kind::quotes, {}, {}};
    for (std::size_t i = 0; i < std::min(all.size(), kMostQuotes); ++i)
      block.lines.push_back({quotation(all[i]), {places_.place(all[i])}});
    if (block.lines.empty()) return;
    blocks_.push_back(std::move(block));
    if (all.size() > kMostQuotes)
      line(Kind::paragraph, wording_.say("quotes-more"),
           places_.places({all.begin() + kMostQuotes, all.end()}));
  }

  // A level in another notation ("7-D", "3c") may well be the same.
  static const char* stated_phrase(const std::string& stated, const std::string& found) {
    if (lower(stated) == lower(found)) return "stated-same";
    static const RE2 usual("[0-9]+[ABab]?-[0-9]+");
    return RE2::FullMatch(stated, usual) ? "stated-other" : "stated-level";
  }

  void stated_beside(const FactorEvaluation& factor) {
    const StatedFactor* stated = stated_of(factor);
    if (stated == nullptr || factor.level.empty()) return;
    line(Kind::paragraph,
         wording_.say(stated_phrase(stated->level, factor.level), {{"stated", stated->level}}),
         places_.places(stated->evidence.empty() ? stated->narrative_evidence : stated->evidence));
  }

  // "1-6: Knowledge of ..." as a sentence of its own.
  void neighbour(const char* phrase, const std::string& level) {
    const auto colon = level.find(": ");
    if (colon == std::string::npos) return;
    line(Kind::paragraph, wording_.say(phrase, {{"level", level.substr(0, colon)},
                                                {"means", sentence_of(level.substr(colon + 2))}}));
  }

  void missing(const FactorEvaluation& factor) {
    std::string all, sentences;
    for (const std::string& one : factor.missing_for_next) {
      // The level above, described already, may be all that is missing.
      if (factor.level_above.ends_with(": " + one)) continue;
      all.append(all.empty() ? "" : "; ").append(clause_of(one));
      sentences.append(sentences.empty() ? "" : " ").append(sentence_of(one));
    }
    line(Kind::paragraph, criteria() ? wording_.say("criterion-asks", {{"means", sentences}})
                                     : wording_.say("missing", {{"missing", all}}));
  }

  void category() {
    const std::string& plan = evaluation_.pay_plan;
    if (plan.empty()) return;
    const char* phrase = plan == "GS"                    ? "category-not-above"
                         : plan == recommended_.pay_plan ? "category"
                                                         : "category-not-followed";
    line(Kind::paragraph, wording_.say(phrase, {{"plan", plan_words(plan, wording_)}}));
  }

  void total() {
    if (criteria()) return category();
    if (!evaluation_.points) {
      return line(Kind::paragraph,
                  evaluation_.grade ? wording_.say("total-of-no-points",
                                                   {{"grade", std::to_string(*evaluation_.grade)}})
                                    : wording_.say("total-none"));
    }
    const PhraseValues values{
        {"points", grouped(*evaluation_.points)},
        {"grade", evaluation_.grade ? std::to_string(*evaluation_.grade) : std::string()}};
    line(Kind::paragraph,
         wording_.say(evaluation_.grade ? "total" : "total-without-grade", values));
    if (evaluation_.grade_low && evaluation_.grade_high &&
        *evaluation_.grade_low != *evaluation_.grade_high)
      line(Kind::paragraph,
           wording_.say("total-range", {{"low", std::to_string(*evaluation_.grade_low)},
                                        {"high", std::to_string(*evaluation_.grade_high)}}));
  }

  const Evaluation& evaluation_;
  const StatedEvaluation& stated_;
  const Recommendation& recommended_;
  const StatementPlaces& places_;
  const StatementWording& wording_;
  std::vector<StatementBlock> blocks_;
};

}  // namespace

std::vector<StatementBlock> evaluation_blocks(const Evaluation& evaluation,
                                              const ReviewedPosition& position,
                                              const StatementPlaces& places,
                                              const StatementWording& wording) {
  return EvaluationBlocks(evaluation, position, places, wording).write();
}

StatementBlock consideration_lines(const Evaluation& evaluation, const StatementPlaces& places,
                                   const StatementWording& wording) {
  StatementBlock block{Kind::list, {}, {}};
  for (const FactorEvaluation& one : evaluation.considerations) {
    // Oversight of contractors alone is worth a line only where it is what the papers show.
    if (one.factor == "CONTRACTORS" && one.level != "met") continue;
    std::string said =
        wording.say("consideration-" + one.level,
                    {{"name", factor_words(evaluation.standard + "-" + one.factor)},
                     {"reason", one.evidence.empty() ? std::string() : clause_of(one.reason)}});
    if (!said.empty()) block.lines.push_back({std::move(said), places.places(one.evidence)});
  }
  return block;
}

std::string plan_words(const std::string& pay_plan, const StatementWording& wording) {
  const std::string words = wording.say("plan-" + pay_plan);
  return words.empty() ? pay_plan : words;
}

}  // namespace secondlook
