// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/executives_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "models/structure/structure_at_hand.h"
#include "pipeline/report/navigation.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/structure/evidence_list.h"
#include "pipeline/report/structure/structure_kinds.h"

namespace secondlook {
namespace {

// More of one kind are told by their number; structure.jsonl has all.
constexpr std::size_t kMostOfAKind = 60;
constexpr std::size_t kMostExecutives = 1000, kMostProposals = 300;
// Less sure than this, a statement says so.
constexpr double kSure = 0.8;

class ExecutivesPage {
 public:
  explicit ExecutivesPage(const StructureReview& review)
      : review_(review), structure_(review.structure) {}

  Html body(const Html& alignment) const {
    Html body = page_top("", ReviewPage::executives);
    body.add(R"(<main>
<h1>Executive structure</h1>
<p class="lede">Executives, and all who work for them, as charts, staffing lists and position descriptions show them together. It advises; what to change is for the agency to decide. Figures are held against the agency's own, or against its policy where it sets a limit.</p>
)");
    body.add(summary()).add(what_was_found()).add(priorities(alignment)).add(proposals());
    return body.add(executives()).add(spread()).add("</main>\n");
  }

 private:
  std::size_t count(std::string_view kind) const {
    return static_cast<std::size_t>(
        std::ranges::count(review_.findings, kind, &StructureFinding::kind));
  }

  static Html figure(std::string_view caption, const std::string& value) {
    return Html().add("<div><dt>{}</dt><dd>{}</dd></div>\n", caption, value);
  }

  Html summary() const {
    Html html;
    html.add("<dl class=\"figures\">\n");
    html.add(figure("Executive posts", grouped(structure_.executives)));
    html.add(figure("Vacant", grouped(static_cast<std::int64_t>(count("vacant-executive")))));
    html.add(figure("Held by somebody who acts",
                    grouped(static_cast<std::int64_t>(count("acting-executive")))));
    html.add(figure("People on charts and lists", grouped(structure_.staff)));
    html.add(figure("People for each executive",
                    structure_.executives > 0
                        ? fmt::format("{}", structure_.staff / structure_.executives)
                        : "\u2013"));
    html.add(figure("Layers", structure_.head
                                  ? fmt::format("{}", structure_.posts[*structure_.head].depth)
                                  : "\u2013"));
    html.add("</dl>\n");
    if (structure_.head)
      return html.add(
          "<p class=\"note\">Layers are counted from {}, whom the papers show above "
          "all branches.</p>\n",
          linked(*structure_.head));
    return html.add(
        "<p class=\"note\">The papers show parts of an agency and do not lead up to its head, so "
        "layers and branches are not compared.</p>\n");
  }

  Html linked(std::size_t post) const {
    const std::string name = name_of(structure_, post);
    const std::string& id = structure_.posts[post].position_id;
    if (id.empty()) return Html().add("{}", name);
    return Html().add(R"(<a href="positions/{}.html">{}</a>)", id, name);
  }

  Html finding(const StructureFinding& found) const {
    Html html;
    html.add("<li><p>{}", found.says);
    if (found.confidence < kSure) html.add(R"( <span class="tag">not sure</span>)");
    html.add("</p>");
    Html papers;
    for (const std::size_t post : found.posts)
      if (!structure_.posts[post].position_id.empty())
        papers.add("{}{}", papers.empty() ? "Papers: " : "; ", linked(post));
    if (!papers.empty()) html.add("<p class=\"soft\">{}</p>", papers);
    return html.add(evidence_list(found.evidence)).add("</li>\n");
  }

  Html what_was_found() const {
    Html html;
    html.add(R"(<section aria-labelledby="found"><h2 id="found">What stands out</h2>
)");
    if (review_.findings.empty())
      return html.add(
          "<p class=\"none\">Nothing stands out in what the papers show.</p></section>\n");
    for (const StructureKind& kind : structure_kinds()) {
      const std::size_t all = count(kind.kind);
      if (all == 0) continue;
      html.add(
          R"(<details class="kind" open><summary><h3 id="{}">{} <span class="tag">{}</span></h3></summary>
<p class="note">{}</p><ul class="things">
)",
          kind.kind, kind.heading, all, kind.explains);
      std::size_t shown = 0;
      for (const StructureFinding& found : review_.findings)
        if (found.kind == kind.kind && ++shown <= kMostOfAKind) html.add(finding(found));
      html.add("</ul>");
      if (all > kMostOfAKind)
        html.add("<p class=\"note\">{} more are in structure.jsonl.</p>", all - kMostOfAKind);
      html.add("</details>\n");
    }
    return html.add("</section>\n");
  }

  static Html priorities(const Html& alignment) {
    Html html;
    if (alignment.empty()) return html;
    return html.add(
        R"(<section aria-labelledby="priorities"><h2 id="priorities">Priorities and who serves them</h2>
{}</section>
)",
        alignment);
  }

  static Html arguments(std::string_view caption, const std::vector<Argument>& all) {
    Html html;
    html.add("<td>");
    if (all.empty()) html.add(R"(<span class="soft">The papers say nothing {}.</span>)", caption);
    if (!all.empty()) html.add("<ul class=\"arguments\">");
    for (const Argument& argument : all)
      html.add("<li>{}{}</li>", argument.says, evidence_list(argument.evidence));
    if (!all.empty()) html.add("</ul>");
    return html.add("</td>");
  }

  Html choice(const ProposedChoice& choice) const {
    Html html;
    html.add("<tr><th scope=\"row\">{}", choice_words(choice.choice));
    if (choice.with) html.add(" with {}", linked(*choice.with));
    return html.add("</th>{}{}</tr>\n", arguments("for it", choice.supports),
                    arguments("against it", choice.against));
  }

  Html proposals() const {
    Html html;
    if (review_.proposals.empty()) return html;
    html.add(
        R"(<section aria-labelledby="proposals"><h2 id="proposals">Choices for each position</h2>
<p class="note">For each position that stands out, what can be done and what the papers say for and against it. No choice is made here.</p>
)");
    std::size_t shown = 0;
    for (const PositionProposal& proposal : review_.proposals) {
      if (++shown > kMostProposals) break;
      const StructurePost& post = structure_.posts[proposal.post];
      html.add(R"(<section class="proposal"><h3>{} <span class="tag">{}</span></h3>
)",
               linked(proposal.post), post.pay_plan.empty() ? "pay plan not told" : post.pay_plan);
      std::string why;
      for (const std::string& kind : proposal.kinds)
        why += (why.empty() ? "" : "; ") + kind_heading(kind);
      if (!why.empty()) html.add("<p class=\"soft\">{}</p>", why);
      html.add(
          R"(<table class="plain choices"><thead><tr><th scope="col">Choice</th><th scope="col">For it</th><th scope="col">Against it</th></tr></thead><tbody>
)");
      for (const ProposedChoice& one : proposal.choices) html.add(choice(one));
      html.add("</tbody></table></section>\n");
    }
    if (review_.proposals.size() > kMostProposals)
      html.add("<p class=\"note\">{} more are in proposals.jsonl.</p>",
               review_.proposals.size() - kMostProposals);
    return html.add("</section>\n");
  }

  static std::string known(const std::string& text) { return text.empty() ? "\u2013" : text; }

  Html executive_row(std::size_t index) const {
    const StructurePost& post = structure_.posts[index];
    std::string state = post.vacant ? "vacant" : "";
    if (post.acting) state += (state.empty() ? "" : ", ") + std::string("acting");
    Html html;
    html.add(R"(<tr><th scope="row">{}</th><td>{}</td><td>{}</td>)", linked(index),
             known(post.pay_plan), known(post.recommended));
    const auto number = [&](bool shown, int value) {
      html.add("<td class=\"number\">{}</td>", shown ? grouped(value) : "\u2013");
    };
    number(post.layer.has_value(), post.layer.value_or(0));
    number(post.charted, static_cast<int>(post.reports.size()));
    number(post.charted, post.staff_below);
    number(post.charted, post.executives_below);
    return html.add("<td>{}</td></tr>\n", state);
  }

  Html executives() const {
    std::vector<std::size_t> posts;
    for (std::size_t i = 0; i < structure_.posts.size(); ++i)
      if (structure_.posts[i].executive && !structure_.posts[i].told_elsewhere) posts.push_back(i);
    Html html;
    if (posts.empty()) return html;
    std::ranges::stable_sort(posts, {}, [&](std::size_t post) {
      return std::pair(structure_.posts[post].layer.value_or(99),
                       -structure_.posts[post].staff_below);
    });
    html.add(R"(<section aria-labelledby="executives"><h2 id="executives">Executives</h2>
<table class="plain"><thead><tr><th scope="col">Position</th><th scope="col">Now</th><th scope="col">Papers support</th><th scope="col" class="number">Layer</th><th scope="col" class="number">Report directly</th><th scope="col" class="number">People below</th><th scope="col" class="number">Executives below</th><th scope="col">State</th></tr></thead><tbody>
)");
    for (std::size_t i = 0; i < posts.size() && i < kMostExecutives; ++i)
      html.add(executive_row(posts[i]));
    html.add("</tbody></table>");
    if (posts.size() > kMostExecutives)
      html.add("<p class=\"note\">{} more are on the organization's pages.</p>",
               posts.size() - kMostExecutives);
    return html.add("</section>\n");
  }

  static Html spread_row(std::string_view what, const Distribution& spread,
                         const std::string& limit) {
    Html html;
    html.add("<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td>", what, spread.count);
    for (const double value :
         {spread.least, spread.lower, spread.median, spread.upper, spread.most})
      html.add("<td class=\"number\">{}</td>",
               spread.count > 0 ? fmt::format("{:.0f}", value) : "\u2013");
    return html.add("<td>{}</td></tr>\n", limit);
  }

  static std::string limit_words(const Limit& limit, const Distribution& spread,
                                 std::string_view direction) {
    const auto value = value_of(limit, spread);
    if (!value) return fmt::format("too few to compare ({} at least)", kFewestToCompare);
    return fmt::format("{} {}{}", direction, plain_number(*value),
                       limit.number ? ", by the policy" : "");
  }

  static std::string unit_limit_words(const Limit& limit) {
    if (limit.number) return limit_words(limit, {}, "without an executive, from");
    return "without an executive, beside units of its size and level that have one";
  }

  Html spread() const {
    const AgencyMeasures& measures = structure_.measures;
    const StructurePolicy& policy = review_.policy;
    const auto span = [&](const Distribution& of) {
      return limit_words(policy.narrowest_span, of, "less than") + "; " +
             limit_words(policy.widest_span, of, "more than");
    };
    Html html;
    html.add(
        R"(<section aria-labelledby="spread"><h2 id="spread">How the agency's own figures are spread</h2>
<p class="note">Policy: {}. The last column tells from where on a figure stands out.</p>
<table class="plain"><thead><tr><th scope="col">Figure</th><th scope="col" class="number">Counted</th><th scope="col" class="number">Least</th><th scope="col" class="number">Lower quarter</th><th scope="col" class="number">Middle</th><th scope="col" class="number">Upper quarter</th><th scope="col" class="number">Most</th><th scope="col">Stands out</th></tr></thead><tbody>
)",
        policy.title);
    html.add(spread_row("Direct reports, of those over supervisors", measures.span_over_supervisors,
                        span(measures.span_over_supervisors)));
    html.add(spread_row("Direct reports, of other supervisors", measures.span_over_others,
                        span(measures.span_over_others)));
    html.add(spread_row("Layers of a branch", measures.depth,
                        limit_words(policy.layers, measures.depth, "more than")));
    html.add(spread_row("People below a senior executive", measures.executive_unit_size,
                        unit_limit_words(policy.unit_without_executive)));
    html.add(spread_row(
        "People for each executive of a branch", measures.staff_per_executive,
        limit_words(policy.staff_per_executive, measures.staff_per_executive, "less than")));
    html.add(spread_row("People of a unit without parts", measures.unit_size,
                        limit_words(policy.smallest_unit, measures.unit_size, "less than")));
    return html.add("</tbody></table></section>\n");
  }

  const StructureReview& review_;
  const ExecutiveStructure& structure_;
};

}  // namespace

Html executives_page(const StructureReview& review, const Html& alignment) {
  return html_page("Executive structure", "", "executives-page",
                   ExecutivesPage(review).body(alignment),
                   {.styles = {"review.css", "executives.css"}, .scripts = {}, .images = false});
}

}  // namespace secondlook
