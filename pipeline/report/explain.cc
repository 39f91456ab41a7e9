// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/factor_account.h"
#include "pipeline/report/open_review.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {
namespace {

constexpr std::size_t kQuoteBytes = 160;  // two lines of a terminal
constexpr std::size_t kDutyBytes = 300;
constexpr std::int64_t kCandidatesShown = 8;

struct Candidate {
  std::string id, title, pd_number;
};

Result<std::vector<Candidate>> candidates(Database& database, const char* condition,
                                          std::string_view wanted) {
  auto statement = database.prepare(
      fmt::format("SELECT position_id, ifnull(title, ''), ifnull(pd_number, '') FROM positions"
                  " WHERE {} ORDER BY priority DESC, position_id",
                  condition));
  if (!statement) return tl::unexpected(statement.error());
  statement->bind(wanted);
  std::vector<Candidate> found;
  while (true) {
    const auto more = statement->step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return found;
    found.push_back({statement->text(0), statement->text(1), statement->text(2)});
  }
}

/// The one position that is meant. An id or a PD number goes before a title that has it in it, so
/// that every position can be named.
Result<std::string> find_position(Database& database, std::string_view wanted) {
  const std::string where = fmt::format("\"{}\"", wanted);
  for (const char* condition : {"position_id = ?1", "pd_number = ?1 COLLATE NOCASE",
                                "instr(lower(title), lower(?1)) > 0"}) {
    const auto found = candidates(database, condition, wanted);
    if (!found) return tl::unexpected(found.error());
    if (found->size() == 1) return found->front().id;
    if (found->empty()) continue;
    std::string reason = fmt::format("fits {} positions; name one by its id:", found->size());
    const auto shown = std::min<std::int64_t>(kCandidatesShown, std::ssize(*found));
    for (std::int64_t i = 0; i < shown; ++i) {
      const Candidate& one = (*found)[static_cast<std::size_t>(i)];
      reason += fmt::format("\n  {}  {}{}", one.id, one.title,
                            one.pd_number.empty() ? "" : ", PD " + one.pd_number);
    }
    if (shown < std::ssize(*found))
      reason += fmt::format("\n  and {} more", std::ssize(*found) - shown);
    return tl::unexpected(Problem{Problem::Kind::unmet_need, where, reason});
  }
  return tl::unexpected(Problem{Problem::Kind::unmet_need, where,
                                "is no position id, PD number or part of a title in this review"});
}

/// Writes the sections of one position. The first problem ends the work and is kept.
class Explanation {
 public:
  Explanation(Database& database, std::string id) : database_(database), id_(std::move(id)) {}

  Result<std::string> text() {
    heading();
    findings();
    recommendation();
    evaluations();
    questions();
    classification();
    factors();
    duties();
    papers();
    if (problem_) return tl::unexpected(*problem_);
    return text_;
  }

 private:
  template <class... Values>
  void line(fmt::format_string<Values...> form, Values&&... values) {
    text_ += fmt::format(form, std::forward<Values>(values)...) + "\n";
  }

  /// Calls `each` on every row of a statement whose first parameter is the position's id.
  template <class Each, class... Values>
  void rows(std::string_view sql, Each each, const Values&... values) {
    auto statement = database_.prepare(sql);
    if (!statement) {
      problem_ = statement.error();
      return;
    }
    statement->bind(id_, values...);
    while (!problem_) {
      const auto more = statement->step();
      if (!more)
        problem_ = more.error();
      else if (!*more)
        return;
      else
        each(*statement);
    }
  }

  /// Where an item stands; several values may stand in the same words, which are named once.
  void evidence(std::string_view subject, std::string_view item) {
    rows(
        "SELECT path, page, quote, assertion FROM evidence WHERE position_id = ?1 AND subject = ?2"
        " AND item = ?3 GROUP BY path, page, x0, y0, x1, y1, quote ORDER BY min(ordinal)",
        [this](const Statement& row) {
          const std::string assertion = row.text(3) == "asserted" ? "" : " (" + row.text(3) + ")";
          line("      {}, page {}{}: \"{}\"", row.text(0), row.integer(1), assertion,
               excerpt(row.text(2), kQuoteBytes));
        },
        subject, item);
  }

  void heading() {
    rows(
        "SELECT ifnull(title, 'No title found'), ifnull(pay_plan, ''), ifnull(series, ''), grade,"
        " pd_number, organization, priority FROM positions WHERE position_id = ?1",
        [this](const Statement& row) {
          const auto grade = row.optional_integer(3);
          const std::string classified =
              plan_series_grade(row.text(1), row.text(2),
                                grade ? std::optional(static_cast<int>(*grade)) : std::nullopt);
          line("{}{}", row.text(0), classified.empty() ? "" : ", " + classified);
          if (!row.is_null(4)) line("PD {}", row.text(4));
          if (!row.is_null(5)) line("{}", row.text(5));
          line("Position {}, priority {:.2f}", id_, row.real(6));
        });
  }

  void findings() {
    line("\nFindings");
    bool any = false;
    rows(
        "SELECT ordinal, severity, rule, summary, citation FROM findings WHERE position_id = ?1"
        " ORDER BY ordinal",
        [this, &any](const Statement& row) {
          any = true;
          line("  {}  {} [{}]", severity_words(row.text(1)), row.text(3), row.text(2));
          if (!row.text(4).empty()) line("      {}", row.text(4));
          evidence("finding", row.text(0));
        });
    if (!any) line("  none");
  }

  void recommendation() {
    rows("SELECT summary, confidence FROM recommendations WHERE position_id = ?1",
         [this](const Statement& row) {
           if (row.text(0).empty()) return;
           line("\nWhat the papers support\n  {} Confidence {:.2f}.", row.text(0), row.real(1));
         });
  }

  void evaluations() {
    struct Row {
      std::string standard;
      bool applies = false;
    };
    std::vector<Row> found;
    rows(
        "SELECT standard, applies, why, points, grade, grade_low, grade_high, pay_plan"
        " FROM evaluations WHERE position_id = ?1 ORDER BY ordinal",
        [this, &found](const Statement& row) {
          found.push_back({row.text(0), row.integer(1) != 0});
        });
    for (const Row& row : found) evaluation(row.standard, row.applies);
  }

  void evaluation(const std::string& standard, bool applies) {
    rows(
        "SELECT why, points, grade, grade_low, grade_high, pay_plan FROM evaluations"
        " WHERE position_id = ?1 AND standard = ?2",
        [this, &standard](const Statement& row) {
          std::string text = row.text(0);
          if (!row.is_null(1)) text += fmt::format("; {} points", grouped(row.integer(1)));
          if (!row.is_null(5)) text += "; " + row.text(5);
          if (!row.is_null(2)) text += fmt::format("; GS-{}", row.integer(2));
          if (!row.is_null(3) && !row.is_null(4) && row.integer(3) != row.integer(4))
            text += fmt::format(" (GS-{} to GS-{})", row.integer(3), row.integer(4));
          line("\n{}\n  {}", standard_words(standard), text);
        },
        standard);
    if (applies) evaluated_factors(standard);
  }

  void evaluated_factors(const std::string& standard) {
    rows(
        "SELECT factor, level, points, confidence, reason, level_below, level_above, citation,"
        " citation_below, citation_above FROM evaluated_factors"
        " WHERE position_id = ?1 AND standard = ?2 ORDER BY ordinal",
        [this, &standard](const Statement& row) {
          FactorEvaluation factor;
          factor.factor = row.text(0);
          factor.level = row.text(1);
          factor.reason = row.text(4);
          factor.level_below = row.text(5);
          factor.level_above = row.text(6);
          factor.citation = row.text(7);
          factor.citation_below = row.text(8);
          factor.citation_above = row.text(9);
          const std::string id = standard + "-" + factor.factor;
          rows(
              "SELECT text FROM missing_for_next WHERE position_id = ?1 AND standard = ?2"
              " AND factor = ?3 ORDER BY ordinal",
              [&](const Statement& missing) { factor.missing_for_next.push_back(missing.text(0)); },
              standard, factor.factor);
          rows(
              "SELECT 1 FROM evidence WHERE position_id = ?1 AND subject = 'evaluation'"
              " AND item = ?2 LIMIT 1",
              [&](const Statement&) { factor.evidence.emplace_back(); }, id);
          line("  {:<22}{:<9}{:>7}  confidence {:.2f}", factor_words(id),
               factor.level.empty() ? "not shown" : factor.level,
               row.integer(2) > 0 ? grouped(row.integer(2)) : std::string(), row.real(3));
          const FactorAccount account = factor_account(factor);
          if (!account.found.heading.empty())
            line("      {}. {}", account.found.heading, account.found.text);
          evidence("evaluation", id);
          cited(account.found);
          beside(account.below);
          beside(account.above);
        },
        standard);
  }

  void beside(const AccountPart& part) {
    if (part.heading.empty()) return;
    line("      {}. {}", part.heading, part.text);
    for (const std::string& one : part.missing) line("        - {}", one);
    cited(part);
  }

  void cited(const AccountPart& part) {
    if (!part.citation.empty()) line("      [{}]", part.citation);
  }

  void questions() {
    bool first = true;
    rows("SELECT text FROM desk_audit_questions WHERE position_id = ?1 ORDER BY ordinal",
         [this, &first](const Statement& row) {
           if (std::exchange(first, false)) line("\nQuestions for a desk audit");
           line("  - {}", row.text(0));
         });
  }

  void classification() {
    line("\nClassification on paper");
    constexpr std::pair<const char*, const char*> kFields[] = {
        {"title", "Title"},
        {"organizational_title", "Organizational title"},
        {"pay_plan", "Pay plan"},
        {"series", "Series"},
        {"grade", "Grade"},
        {"pd_number", "PD number"},
        {"organization", "Organization"},
        {"supervisory", "Supervisory"},
        {"flsa", "FLSA"}};
    for (const auto& [column, caption] : kFields)
      rows(fmt::format("SELECT {} FROM positions WHERE position_id = ?1", column),
           [this, column = column, caption = caption](const Statement& row) {
             if (row.is_null(0)) return;
             line("  {:<22}{}", caption, row.text(0));
             evidence("classified", column);
           });
  }

  void factors() {
    bool first = true;
    rows(
        "SELECT factor, ifnull(level, ''), points FROM stated_factors WHERE position_id = ?1"
        " ORDER BY ordinal",
        [this, &first](const Statement& row) {
          if (std::exchange(first, false)) line("\nFactor levels and points as stated");
          line("  {:<22}{:<8}{:>8}", factor_words(row.text(0)), row.text(1),
               row.is_null(2) ? "" : grouped(row.integer(2)));
          evidence("factor", row.text(0));
        });
    rows(
        "SELECT stated_total_points, stated_grade, stated_points_from, stated_points_to"
        " FROM positions WHERE position_id = ?1",
        [this](const Statement& row) {
          if (!row.is_null(0)) {
            line("  {:<22}{:>16}", "Total stated", grouped(row.integer(0)));
            evidence("stated", "total_points");
          }
          if (!row.is_null(2)) {
            line("  {:<22}{:>16}", "Point range stated",
                 grouped(row.integer(2)) + "-" + grouped(row.integer(3)));
            evidence("stated", "point_range");
          }
          if (!row.is_null(1)) {
            line("  {:<22}{:>16}", "Grade stated", row.integer(1));
            evidence("stated", "grade");
          }
        });
  }

  void duties() {
    bool first = true;
    rows("SELECT ordinal, text, percent, tags FROM duties WHERE position_id = ?1 ORDER BY ordinal",
         [this, &first](const Statement& row) {
           if (std::exchange(first, false)) line("\nDuties");
           line("  {:>5}  {}", row.is_null(2) ? "-" : plain_number(row.real(2)) + "%",
                excerpt(row.text(1), kDutyBytes));
           if (!row.text(3).empty()) line("      [{}]", row.text(3));
           duty_places(row.text(0));
         });
  }

  /// The pages of a duty, and what in it is not, or not quite, the position's own to do.
  void duty_places(std::string_view duty) {
    rows(
        "SELECT DISTINCT path, page FROM evidence WHERE position_id = ?1 AND subject = 'duty'"
        " AND item = ?2 ORDER BY path, page",
        [this](const Statement& row) { line("      {}, page {}", row.text(0), row.integer(1)); },
        duty);
    rows(
        "SELECT assertion, quote FROM evidence WHERE position_id = ?1 AND subject = 'duty'"
        " AND item = ?2 AND assertion != 'asserted' ORDER BY ordinal",
        [this](const Statement& row) {
          line("      {}: \"{}\"", row.text(0), excerpt(row.text(1), kQuoteBytes));
        },
        duty);
  }

  void papers() {
    line("\nPapers");
    rows(
        "SELECT kind, path, first_page, last_page, ocr_pages, link_reasons, link_doubtful"
        " FROM documents WHERE position_id = ?1 ORDER BY ordinal",
        [this](const Statement& row) {
          const auto kind = record_kind(row.text(0)).value_or(RecordKind::other);
          line("  {:<22}{}, pages {}-{}{}", kind_words(kind), row.text(1), row.integer(2),
               row.integer(3),
               row.integer(4) > 0 ? fmt::format(", {} recognized from a scan", row.integer(4))
                                  : std::string());
          if (!row.text(5).empty())
            line("  {:<22}{}{}", "", row.integer(6) != 0 ? "to be confirmed: " : "", row.text(5));
        });
    rows(
        "SELECT like_position_id, likeness, title FROM like_positions JOIN positions"
        " ON positions.position_id = like_position_id WHERE like_positions.position_id = ?1"
        " ORDER BY ordinal",
        [this](const Statement& row) {
          line("  {:<22}{}, {:.0f}% alike ({})", "Nearly the same duties", row.text(2),
               row.real(1) * 100, row.text(0));
        });
  }

  Database& database_;
  std::string id_, text_;
  std::optional<Problem> problem_;
};

}  // namespace

Result<std::string> explain(const std::filesystem::path& review, std::string_view wanted) {
  auto database = open_review(review, Database::Access::read);
  if (!database) return tl::unexpected(database.error());
  auto id = find_position(*database, wanted);
  if (!id) return tl::unexpected(id.error());
  return Explanation(*database, *id).text();
}

}  // namespace secondlook
