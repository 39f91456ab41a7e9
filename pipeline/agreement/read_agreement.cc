// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/agreement/read_agreement.h"

#include <algorithm>
#include <utility>

#include "models/agreement/stratified_sample.h"
#include "pipeline/agreement/ratings.h"
#include "pipeline/decisions/decision_log.h"
#include "pipeline/decisions/standing_decisions.h"

namespace secondlook {
namespace {

/// What a position is on paper, as a reviewer may change it.
struct OnPaper {
  std::string title, pay_plan, series, grade;
};

class AgreementReader {
 public:
  AgreementReader(Database& review, const Standards& standards)
      : review_(review), standards_(standards) {}

  Result<AgreementReport> read() {
    return count_positions()
        .and_then([&] { return read_log(); })
        .and_then([&] { return read_decisions(); })
        .and_then([&] { return read_sample(); })
        .map([&] { return std::move(report_); });
  }

 private:
  Result<void> count_positions() {
    auto rows = review_.prepare("SELECT count(*) FROM positions");
    if (!rows) return tl::unexpected(rows.error());
    return each_row(
        *rows, [&](const Statement& row) { report_.positions = static_cast<int>(row.integer(0)); });
  }

  Result<void> read_log() {
    std::map<std::string, std::vector<LogEntry>> entries;
    auto done = each_entry(review_, [&](const LogEntry& entry) -> Result<void> {
      entries[entry.position_id].push_back(entry);
      return {};
    });
    if (!done) return done;
    for (const auto& [position, log] : entries) decided_.emplace(position, standing_decisions(log));
    return {};
  }

  void count_settled(const StandingDecisions& rounds) {
    ++report_.decided_twice;
    if (alike(*rounds.first, *rounds.second)) return;
    ++report_.differed;
    if (rounds.status() == ReviewStatus::adjudicated) ++report_.adjudicated;
    if (rounds.status() == ReviewStatus::joint) ++report_.joint;
  }

  Result<void> read_decisions() {
    auto factors = review_.prepare(
        "SELECT f.standard || '-' || f.factor, f.level FROM evaluated_factors f"
        " JOIN evaluations e ON e.position_id = f.position_id AND e.standard = f.standard"
        " WHERE f.position_id = ? AND e.applies AND f.level <> ''");
    auto recommended =
        review_.prepare("SELECT pay_plan, grade FROM recommendations WHERE position_id = ?");
    if (!factors) return tl::unexpected(factors.error());
    if (!recommended) return tl::unexpected(recommended.error());
    RatingPairs with_review, between_rounds;
    for (const auto& [position, rounds] : decided_) {
      const LogEntry* holds = rounds.holds();
      if (holds == nullptr) continue;
      auto ours = ratings_by_review(*factors, *recommended, position);
      if (!ours) return tl::unexpected(ours.error());
      ++report_.decided;
      ++report_.actions[std::string(name(holds->action))];
      with_review.add(*ours, ratings_of(*holds, *ours));
      if (rounds.first && rounds.second) {
        between_rounds.add(ratings_of(*rounds.first, *ours), ratings_of(*rounds.second, *ours));
        count_settled(rounds);
      }
      judge_findings(*holds);
    }
    report_.with_review = with_review.agreements(standards_);
    report_.between_rounds = between_rounds.agreements(standards_);
    for (auto& [rule, precision] : rules_) {
      precision.rule = rule;
      const int judged = precision.confirmed + precision.rejected;
      precision.precision = Estimate{static_cast<double>(precision.confirmed) / judged,
                                     wilson_interval(precision.confirmed, judged)};
      report_.rules.push_back(precision);
    }
    return {};
  }

  static Result<Ratings> ratings_by_review(Statement& factors, Statement& recommended,
                                           const std::string& position) {
    Ratings ours;
    return each_row(factors.bind(position),
                    [&](const Statement& row) { ours[row.text(0)] = row.text(1); })
        .and_then([&] {
          return each_row(recommended.bind(position), [&](const Statement& row) {
            if (!row.text(0).empty()) ours["pay-plan"] = row.text(0);
            if (const auto grade = row.optional_integer(1)) ours["grade"] = std::to_string(*grade);
          });
        })
        .map([&] { return std::move(ours); });
  }

  void judge_findings(const LogEntry& decision) {
    const auto findings = decision.changes.find("findings");
    if (findings == decision.changes.end() || !findings->is_object()) return;
    for (const auto& [rule, judged] : findings->items()) {
      if (judged == "confirmed") ++rules_[rule].confirmed;
      if (judged == "rejected") ++rules_[rule].rejected;
    }
  }

  Result<void> read_sample() {
    auto last = review_.prepare("SELECT max(drawn_at) FROM review_sample");
    if (!last) return tl::unexpected(last.error());
    SampleResult& sample = report_.sample;
    if (auto done = each_row(*last, [&](const Statement& row) { sample.drawn_at = row.text(0); });
        !done)
      return done;
    if (sample.drawn_at.empty()) return {};
    auto drawn = review_.prepare(
        "SELECT s.position_id, s.stratum, s.seed, p.title, p.pay_plan, p.series, p.grade"
        " FROM review_sample s LEFT JOIN positions p ON p.position_id = s.position_id"
        " WHERE s.drawn_at = ? ORDER BY s.position_id");
    if (!drawn) return tl::unexpected(drawn.error());
    std::map<std::string, SampledStratum> strata;
    auto done = each_row(drawn->bind(sample.drawn_at), [&](const Statement& row) {
      SampledStratum& stratum = strata[row.text(1)];
      ++stratum.drawn;
      sample.seed = row.integer(2);
      const auto decision = decided_.find(row.text(0));
      const LogEntry* holds = decision == decided_.end() ? nullptr : decision->second.holds();
      if (holds == nullptr || (holds->action != Action::agree && holds->action != Action::change))
        return;
      ++stratum.decided;
      if (is_missed(*holds, {row.text(3), row.text(4), row.text(5), row.text(6)})) ++stratum.missed;
    });
    return done.and_then([&] { return count_unflagged(strata); }).map([&] { add_up(strata); });
  }

  Result<void> count_unflagged(std::map<std::string, SampledStratum>& strata);

  /// Whether the classifier found another classification than the paper's, where the review had
  /// flagged nothing.
  static bool is_missed(const LogEntry& decision, const OnPaper& paper) {
    const auto differs = [&](const char* key, const std::string& on_paper) {
      const auto value = decision.changes.find(key);
      if (value == decision.changes.end()) return false;
      return (value->is_string() ? value->get<std::string>() : value->dump()) != on_paper;
    };
    return decision.action == Action::change &&
           (differs("title", paper.title) || differs("pay_plan", paper.pay_plan) ||
            differs("series", paper.series) || differs("grade", paper.grade));
  }

  void add_up(const std::map<std::string, SampledStratum>& strata) {
    SampleResult& sample = report_.sample;
    for (const auto& [name, stratum] : strata) {
      sample.strata.push_back(stratum);
      sample.strata.back().name = name;
      sample.all.unflagged += stratum.unflagged;
      sample.all.drawn += stratum.drawn;
      sample.all.decided += stratum.decided;
      sample.all.missed += stratum.missed;
    }
    const SampledStratum& all = sample.all;
    if (all.decided > 0)
      sample.missed_share = Estimate{static_cast<double>(all.missed) / all.decided,
                                     clopper_pearson_interval(all.missed, all.decided)};
  }

  Database& review_;
  const Standards& standards_;
  AgreementReport report_;
  std::map<std::string, StandingDecisions> decided_;  // by position
  std::map<std::string, RulePrecision> rules_;
};

// What a miss would cost differs between these, so each is told apart and has its share of the
// sample.
constexpr const char* kUnflagged =
    "SELECT position_id, CASE WHEN pay_plan IN ('ES', 'SL', 'ST') THEN 'SES, SL and ST'"
    " WHEN supervisory IN ('supervisory', 'managerial') THEN 'supervisory'"
    " ELSE 'all others' END"
    " FROM positions p WHERE NOT EXISTS (SELECT 1 FROM findings f"
    " WHERE f.position_id = p.position_id AND f.severity <> 'info')";

Result<std::map<std::string, std::vector<std::string>>> unflagged_by_stratum(Database& review) {
  auto rows = review.prepare(kUnflagged);
  if (!rows) return tl::unexpected(rows.error());
  std::map<std::string, std::vector<std::string>> strata;
  return each_row(*rows, [&](const Statement& row) { strata[row.text(1)].push_back(row.text(0)); })
      .map([&] { return std::move(strata); });
}

Result<void> AgreementReader::count_unflagged(std::map<std::string, SampledStratum>& strata) {
  return unflagged_by_stratum(review_).map([&](const auto& unflagged) {
    for (const auto& [name, members] : unflagged)
      strata[name].unflagged = static_cast<int>(members.size());
  });
}

}  // namespace

Result<AgreementReport> read_agreement(Database& review, const Standards& standards) {
  return AgreementReader(review, standards).read();
}

Result<std::size_t> draw_review_sample(Database& review, std::size_t size, std::uint64_t seed,
                                       const std::string& drawn_at) {
  auto unflagged = unflagged_by_stratum(review);
  if (!unflagged) return tl::unexpected(unflagged.error());
  std::vector<Stratum> strata;
  for (auto& [name, members] : *unflagged) strata.push_back({name, std::move(members)});
  const std::vector<Drawn> drawn = draw_sample(std::move(strata), size, seed);
  auto insert = review.prepare("INSERT INTO review_sample VALUES(?,?,?,?)");
  if (!insert) return tl::unexpected(insert.error());
  if (auto begun = review.run("BEGIN IMMEDIATE"); !begun) return tl::unexpected(begun.error());
  for (const Drawn& one : drawn)
    if (auto done = insert->run(one.member, drawn_at, static_cast<std::int64_t>(seed), one.stratum);
        !done) {
      (void)review.run("ROLLBACK");
      return tl::unexpected(done.error());
    }
  return review.run("COMMIT").map([&] { return drawn.size(); });
}

}  // namespace secondlook
