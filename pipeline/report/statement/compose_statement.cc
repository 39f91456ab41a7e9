// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/compose_statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/set_sentences.h"
#include "pipeline/report/statement/evaluation_blocks.h"
#include "pipeline/report/statement/statement_places.h"

namespace secondlook {
namespace {

using Kind = StatementBlock::Kind;

// Executive work first, then what is done over others, then the position's own work.
constexpr std::array<std::string_view, 5> kOrder = {"executive", "gssg", "leader", "research",
                                                    "fes"};

bool is_above_gs15(std::string_view pay_plan) {
  return pay_plan == "ES" || pay_plan == "SL" || pay_plan == "ST";
}

class Composer {
 public:
  Composer(const ReviewedPosition& position, const StatementWording& wording)
      : position_(position),
        paper_(position.file.description.classified),
        wording_(wording),
        places_(position.file.papers, wording) {
    for (const std::string_view standard : kOrder)
      for (const Evaluation& evaluation : position.evaluations)
        if (evaluation.standard == standard) evaluations_.push_back(&evaluation);
  }

  DraftStatement write() {
    statement_.title = wording_.say("title");
    statement_.notice = wording_.say("notice");
    reference();
    system();
    title();
    standards();
    for (const Evaluation* evaluation : evaluations_)
      if (is_shown(*evaluation)) one_evaluation(*evaluation);
    conclusion();
    matters();
    questions();
    signature();
    return std::move(statement_);
  }

 private:
  void section(std::string id, const PhraseValues& values = {}) {
    const std::string heading = wording_.say("heading-" + id, values);
    statement_.sections.push_back({std::move(id), heading, {}});
  }
  std::vector<StatementBlock>& blocks() { return statement_.sections.back().blocks; }
  void block(StatementBlock one) {
    if (!one.lines.empty() || !one.rows.empty()) blocks().push_back(std::move(one));
  }
  void say(std::string text, std::vector<StatementPlace> places = {}) {
    if (!text.empty()) block({Kind::paragraph, {{std::move(text), std::move(places)}}, {}});
  }

  std::string classified_as() const {
    return plan_series_grade(value_of(paper_.pay_plan).value_or(""),
                             joined_series(paper_).value_or(""), value_of(paper_.grade));
  }
  std::vector<Evidence> classification_evidence() const {
    std::vector<Evidence> all = evidence_of(paper_.pay_plan);
    for (const auto& more : {evidence_of(paper_.series), evidence_of(paper_.grade)})
      all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  bool concludes_above() const { return is_above_gs15(position_.recommended.pay_plan); }
  bool on_paper_above() const { return paper_.pay_plan && is_above_gs15(paper_.pay_plan->value); }

  // Points end at GS-15. The criteria are answered one by one too where a paper claims the
  // category.
  bool is_shown(const Evaluation& evaluation) const {
    if (evaluation.standard == "executive")
      return !evaluation.factors.empty() && (evaluation.applies || on_paper_above());
    return evaluation.applies && !concludes_above();
  }

  void fact(StatementBlock& facts, const char* caption, const std::string& value,
            const std::vector<Evidence>& evidence, bool expected = true) {
    if (value.empty() && !expected) return;
    facts.rows.push_back({{wording_.say(caption), {}},
                          value.empty()
                              ? StatementLine{wording_.say("not-found"), {}}
                              : StatementLine{clause_of(value), places_.places(evidence)}});
  }

  void reference() {
    section("position");
    StatementBlock facts{Kind::facts, {}, {}};
    fact(facts, "caption-title", value_of(paper_.title).value_or(""), evidence_of(paper_.title));
    fact(facts, "caption-organizational-title", value_of(paper_.organizational_title).value_or(""),
         evidence_of(paper_.organizational_title), false);
    fact(facts, "caption-classification", classified_as(), classification_evidence());
    fact(facts, "caption-pd-number", value_of(paper_.pd_number).value_or(""),
         evidence_of(paper_.pd_number));
    fact(facts, "caption-organization", joined_organization(paper_).value_or(""),
         evidence_of(paper_.organization));
    fact(facts, "caption-supervisory", value_of(paper_.supervisory).value_or(""),
         evidence_of(paper_.supervisory), false);
    block(std::move(facts));
    papers();
  }

  void papers() {
    if (position_.file.papers.empty()) return;
    block({Kind::heading, {{wording_.say("caption-papers"), {}}}, {}});
    StatementBlock list{Kind::list, {}, {}};
    for (const LinkedPaper& linked : position_.file.papers) {
      const Record& paper = linked.record;
      const std::string pages =
          paper.first_page == paper.last_page
              ? wording_.say("one-page", {{"page", std::to_string(paper.first_page)}})
              : wording_.say("several-pages", {{"first", std::to_string(paper.first_page)},
                                               {"last", std::to_string(paper.last_page)}});
      list.lines.push_back({wording_.say(linked.doubtful ? "paper-doubtful" : "paper",
                                         {{"kind", places_.kind(paper.kind)},
                                          {"file", clause_of(paper.path)},
                                          {"pages", pages}}),
                            {}});
    }
    block(std::move(list));
  }

  void system() {
    section("system");
    const std::string& plan = position_.recommended.pay_plan;
    if (paper_.pay_plan)
      say(wording_.say("system-on-paper", {{"plan", plan_words(paper_.pay_plan->value, wording_)}}),
          places_.places(paper_.pay_plan->evidence));
    bool signs_above = false;
    for (const Evaluation* evaluation : evaluations_) {
      if (evaluation->standard != "executive") continue;
      say(wording_.say("system-executive-why", {{"why", clause_of(evaluation->why)}}));
      if (is_shown(*evaluation)) block(consideration_lines(*evaluation, places_, wording_));
      signs_above = evaluation->applies && is_above_gs15(evaluation->pay_plan);
    }
    if (plan.empty())
      say(wording_.say("system-open"));
    else if (concludes_above())
      say(wording_.say("system-above", {{"plan", plan_words(plan, wording_)}}));
    else
      say(wording_.say(signs_above ? "system-not-followed" : "system-not-above"));
  }

  static bool is_about_title(const Finding& finding) {
    return finding.rule == "title-series-mismatch" || finding.rule == "obsolete-classification";
  }

  void title() {
    section("title");
    if (!paper_.title && paper_.series.empty()) return say(wording_.say("title-unknown"));
    if (paper_.title)
      say(wording_.say("title-on-paper", {{"title", clause_of(paper_.title->value)}}),
          places_.places(paper_.title->evidence));
    if (const auto series = joined_series(paper_))
      say(wording_.say("series-on-paper", {{"series", *series}}),
          places_.places(evidence_of(paper_.series)));
    StatementBlock doubts{Kind::list, {}, {}};
    for (const Finding& finding : position_.findings)
      if (is_about_title(finding))
        doubts.lines.push_back({sentence_of(finding.summary), places_.places(finding.evidence)});
    say(wording_.say(doubts.lines.empty() ? "title-undoubted" : "title-doubted"));
    block(std::move(doubts));
  }

  void standards() {
    section("standards");
    StatementBlock list{Kind::list, {}, {}};
    bool levels = false, primary = false;
    for (const Evaluation* evaluation : evaluations_) {
      const bool shown = is_shown(*evaluation);
      const char* phrase = shown                 ? "standard-applied"
                           : evaluation->applies ? "standard-beyond"
                                                 : "standard-not-applied";
      std::string said = wording_.say(
          phrase, {{"standard", standard_name(*evaluation)}, {"why", clause_of(evaluation->why)}});
      if (!said.empty()) list.lines.push_back({std::move(said), {}});
      levels = levels || shown;
      primary =
          primary || (shown && evaluation->standard == "fes" && evaluation->job_family.empty());
    }
    block(std::move(list));
    say(wording_.say(levels ? "standard-by-page" : "standard-none"));
    if (primary) say(wording_.say("standard-of-occupation"));
  }

  std::string standard_name(const Evaluation& evaluation) const {
    if (!evaluation.job_family.empty()) return evaluation.job_family_title;
    const std::string named = wording_.standard(evaluation.standard);
    return named.empty() ? evaluation.standard : named;
  }

  void one_evaluation(const Evaluation& evaluation) {
    section("evaluation", {{"standard", standard_name(evaluation)}});
    statement_.sections.back().id += "-" + evaluation.standard;
    for (StatementBlock& one : evaluation_blocks(evaluation, position_, places_, wording_))
      block(std::move(one));
  }

  void conclusion() {
    section("conclusion");
    const Recommendation& recommended = position_.recommended;
    if (recommended.pay_plan.empty()) {
      say(wording_.say("conclusion-open"));
      return say(wording_.say("action-describe"));
    }
    say(wording_.say("conclusion", {{"summary", sentence_of(recommended.summary)}}));
    say(wording_.say("conclusion-confidence",
                     {{"percent", fmt::format("{:.0f}", 100 * recommended.confidence)}}));
    const std::string supported = plan_series_grade(recommended.pay_plan, "", recommended.grade);
    const bool same = value_of(paper_.pay_plan) == recommended.pay_plan &&
                      (concludes_above() || value_of(paper_.grade) == recommended.grade);
    if (classified_as().empty())
      say(wording_.say("conclusion-no-paper"));
    else
      say(wording_.say(same ? "conclusion-same" : "conclusion-other",
                       {{"paper", classified_as()}, {"supported", supported}}),
          places_.places(classification_evidence()));
    const bool open = !position_.findings.empty() || !position_.desk_audit_questions.empty();
    say(wording_.say(!same ? "action-audit" : open ? "action-confirm" : "action-confirm-clear"));
  }

  void matters() {
    section("matters");
    if (position_.findings.empty()) return say(wording_.say("matters-none"));
    StatementBlock list{Kind::list, {}, {}};
    for (const Finding& finding : position_.findings)
      list.lines.push_back(
          {wording_.say("matter", {{"rule", rule_words(finding.rule)},
                                   {"severity", std::string(name(finding.severity))},
                                   {"summary", sentence_of(finding.summary)}}),
           places_.places(finding.evidence)});
    block(std::move(list));
  }

  void questions() {
    section("questions");
    StatementBlock list{Kind::list, {}, {}};
    for (const std::string& question : position_.desk_audit_questions)
      list.lines.push_back({sentence_of(question), {}});
    if (list.lines.empty()) return say(wording_.say("questions-none"));
    block(std::move(list));
  }

  void signature() {
    section("signature");
    StatementBlock facts{Kind::facts, {}, {}};
    for (const char* caption : {"caption-signature", "caption-date"})
      facts.rows.push_back({{wording_.say(caption), {}}, {wording_.say("unsigned"), {}}});
    block(std::move(facts));
  }

  const ReviewedPosition& position_;
  const Classification& paper_;
  const StatementWording& wording_;
  StatementPlaces places_;
  std::vector<const Evaluation*> evaluations_;  // in the order of the statement
  DraftStatement statement_;
};

}  // namespace

DraftStatement compose_statement(const ReviewedPosition& position,
                                 const StatementWording& wording) {
  return Composer(position, wording).write();
}

}  // namespace secondlook
