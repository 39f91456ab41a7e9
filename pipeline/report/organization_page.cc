// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/organization_page.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "models/organization_figures.h"
#include "pipeline/report/classification_text.h"
#include "pipeline/report/html.h"
#include "pipeline/report/navigation.h"
#include "pipeline/report/output_file.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kPostsPerPage = 2000;  // about 1 MB; trees are not torn apart
constexpr std::size_t kOpenLayers = 3;       // of a tree that is shown closed further down
// A line that is less sure is marked, so that nobody takes it for what the chart says.
constexpr double kSureLine = 0.8;
constexpr std::size_t kMostChains = 200;

std::string name_of(const Post& post) {
  const Identity& identity = post.identity;
  if (!identity.title.empty()) return identity.title;
  if (!identity.organizational_title.empty()) return identity.organizational_title;
  if (!identity.organization.empty()) return identity.organization.back();
  return identity.incumbent.empty() ? "Post without a title" : identity.incumbent;
}

// The unit that a post is in, where its name does not tell.
std::string unit_beside(const Post& post) {
  const auto& units = post.identity.organization;
  if (units.empty() || name_of(post).find(units.back()) != std::string::npos) return {};
  return units.back();
}

bool is_executive(const Post& post) {
  const std::string& plan = post.identity.pay_plan;
  return post.executive || plan == "ES" || plan == "SL" || plan == "ST";
}

class OrganizationPages {
 public:
  OrganizationPages(const Organization& organization, const std::vector<std::string>& ids,
                    const std::filesystem::path& folder)
      : posts_(organization.posts), ids_(ids), folder_(folder) {
    for (const Post& post : posts_) supervisors_.push_back(post.supervisor);
    figures_ = organization_figures(supervisors_);
    for (const auto& chain : figures_.one_over_one)
      for (std::size_t i = 0; i + 1 < chain.size(); ++i) over_one_.insert(chain[i]);
  }

  Result<void> write() {
    Html body = opening();
    if (posts_.empty()) {
      body.add(
          "<section><p class=\"none\">No organization chart or staffing list was found in these "
          "papers.</p>\n");
      return end_page(std::move(body), false);
    }
    body.add(summary()).add(layers()).add(executives()).add(chains());
    std::size_t on_page = 0;
    const std::vector<PlacedPost> placed = from_the_top(supervisors_);
    body.add(trees_heading());
    for (std::size_t first = 0; first < placed.size();) {
      std::size_t last = first + 1;
      while (last < placed.size() && placed[last].layer > 0) ++last;
      if (on_page > 0 && on_page + (last - first) > kPostsPerPage) {
        if (auto written = end_page(std::move(body), true); !written) return written;
        body = opening();
        body.add(trees_heading());
        on_page = 0;
      }
      body.add(tree(placed, first, last));
      on_page += last - first;
      first = last;
    }
    return end_page(std::move(body), false);
  }

 private:
  std::string up() const { return number_ == 1 ? "" : "../"; }
  static std::string path_of(std::size_t number) {
    return number == 1 ? "organization.html" : fmt::format("organization/{}.html", number);
  }

  Html opening() const {
    Html html = page_top(up(), ReviewPage::organization);
    return html.add(
        R"(<main>
<h1>Organization</h1>
<p class="lede">As the organization charts and staffing lists show it. Lines that are doubtful on the chart are marked; positions with papers of their own lead to their page.</p>
)");
  }

  Result<void> end_page(Html body, bool more) {
    body.add("</section>\n");
    if (number_ > 1 || more) {
      body.add(R"(<nav class="pages" aria-label="Pages of the organization">)");
      if (number_ > 1)
        body.add(R"(<a rel="prev" href="{}{}">Earlier</a> )", up(), path_of(number_ - 1));
      if (more) body.add(R"(<a rel="next" href="{}{}">Later</a>)", up(), path_of(number_ + 1));
      body.add("</nav>\n");
    }
    body.add("</main>\n");
    auto written = write_file(folder_ / path_of(number_),
                              html_page("Organization", up(), "organization-page", body).markup());
    ++number_;
    return written;
  }

  static Html figure(std::string_view caption, const std::string& value, std::string_view note) {
    Html html;
    html.add(R"(<div><dt>{}</dt><dd>{})", caption, value);
    if (!note.empty()) html.add(R"( <small>{}</small>)", note);
    return html.add("</dd></div>\n");
  }

  Html summary() const {
    const auto vacant = std::ranges::count_if(posts_, [](const Post& post) { return post.vacant; });
    const auto executive = std::ranges::count_if(posts_, is_executive);
    Html html;
    html.add("<dl class=\"figures\">\n");
    html.add(figure("Posts", grouped(std::ssize(posts_)),
                    vacant > 0 ? fmt::format("{} vacant", grouped(vacant)) : std::string()));
    html.add(figure("Layers", fmt::format("{}", figures_.layers.size()), ""));
    html.add(figure("Supervisors", grouped(static_cast<std::int64_t>(figures_.supervisors)), ""));
    html.add(figure("Others for each supervisor",
                    figures_.ratio ? fmt::format("{:.1f}", *figures_.ratio) : "\u2013", ""));
    html.add(figure("Executives", grouped(executive), ""));
    html.add(figure("Chains of one over one", grouped(std::ssize(figures_.one_over_one)), ""));
    return html.add("</dl>\n");
  }

  Html layers() const {
    Html html;
    html.add(R"(<section aria-labelledby="layers"><h2 id="layers">Layers and spans of control</h2>
<table class="plain"><thead><tr><th scope="col">Layer</th><th scope="col" class="number">Posts</th><th scope="col" class="number">Supervisors</th><th scope="col" class="number">Median span</th><th scope="col" class="number">Widest span</th></tr></thead><tbody>
)");
    for (std::size_t i = 0; i < figures_.layers.size(); ++i) {
      const LayerFigures& layer = figures_.layers[i];
      html.add(
          R"(<tr><th scope="row">{}</th><td class="number">{}</td><td class="number">{}</td><td class="number">{}</td><td class="number">{}</td></tr>)"
          "\n",
          i + 1, layer.posts, layer.supervisors,
          layer.supervisors > 0 ? plain_number(layer.median_span) : "\u2013",
          layer.supervisors > 0 ? fmt::format("{}", layer.widest_span) : "\u2013");
    }
    return html.add("</tbody></table></section>\n");
  }

  Html executives() const {
    std::map<std::string, std::map<std::string, int>> by_organization;  // then by pay plan
    for (const Post& post : posts_) {
      if (!is_executive(post)) continue;
      const auto& units = post.identity.organization;
      const std::string& plan = post.identity.pay_plan;
      ++by_organization[units.empty() ? "Organization not told" : units.back()]
                       [plan == "SL" || plan == "ST" ? plan : "ES"];
    }
    Html html;
    if (by_organization.empty()) return html;
    html.add(
        R"(<section aria-labelledby="executives"><h2 id="executives">Executives by organization</h2>
<table class="plain"><thead><tr><th scope="col">Organization</th><th scope="col" class="number">SES</th><th scope="col" class="number">SL</th><th scope="col" class="number">ST</th></tr></thead><tbody>
)");
    for (auto& [organization, plans] : by_organization)
      html.add(
          R"(<tr><th scope="row">{}</th><td class="number">{}</td><td class="number">{}</td><td class="number">{}</td></tr>)"
          "\n",
          organization, plans["ES"], plans["SL"], plans["ST"]);
    return html.add("</tbody></table></section>\n");
  }

  Html chains() const {
    Html html;
    if (figures_.one_over_one.empty()) return html;
    html.add(
        R"(<section aria-labelledby="chains"><h2 id="chains">One over one</h2><ul class="chains">
)");
    std::size_t shown = 0;
    for (const auto& chain : figures_.one_over_one) {
      if (++shown > kMostChains) break;
      html.add("<li>");
      for (std::size_t i = 0; i < chain.size(); ++i)
        html.add("{}{}", i > 0 ? " \u2192 " : "", linked_name(chain[i]));
      html.add("</li>\n");
    }
    html.add("</ul>");
    if (figures_.one_over_one.size() > kMostChains)
      html.add("<p>{} are marked below.</p>",
               counted(std::ssize(figures_.one_over_one) - static_cast<std::ptrdiff_t>(kMostChains),
                       "more", "more"));
    return html.add("</section>\n");
  }

  static Html trees_heading() {
    return Html().add(R"(<section aria-labelledby="trees"><h2 id="trees">Who reports to whom</h2>
)");
  }

  Html linked_name(std::size_t index) const {
    const Post& post = posts_[index];
    if (!post.position) return Html().add("{}", name_of(post));
    return Html().add(R"(<a href="{}positions/{}.html">{}</a>)", up(), ids_.at(*post.position),
                      name_of(post));
  }

  Html post_line(std::size_t index, const Html& name) const {
    const Post& post = posts_[index];
    Html html;
    html.add("<b>{}</b>", name);
    if (const std::string unit = unit_beside(post); !unit.empty()) html.add(", {}", unit);
    if (const std::string code =
            plan_series_grade(post.identity.pay_plan, post.identity.series, post.identity.grade);
        !code.empty())
      html.add(" {}", code);
    if (!post.identity.incumbent.empty() && name_of(post) != post.identity.incumbent)
      html.add(" <span class=\"soft\">{}</span>", post.identity.incumbent);
    if (figures_.spans[index] > 0)
      html.add(R"( <span class="soft">{} direct, {} in all</span>)", figures_.spans[index],
               figures_.below[index]);
    if (post.headcount) html.add(R"( <span class="soft">stands for {}</span>)", *post.headcount);
    const auto tag = [&](bool holds, std::string_view words) {
      if (holds) html.add(R"( <span class="tag">{}</span>)", words);
    };
    tag(is_executive(post), "executive");
    tag(post.vacant, "vacant");
    tag(post.contractor, "contractor");
    tag(over_one_.contains(index), "one over one");
    tag(post.supervisor && post.confidence < kSureLine, "line is doubtful");
    tag(post.cut_off, "chart may go on");
    return html;
  }

  /// The posts [first, last) of one head, as nested lists. Branches further down are closed.
  Html tree(const std::vector<PlacedPost>& placed, std::size_t first, std::size_t last) const {
    Html html;
    html.add("<ul class=\"chart\">\n");
    for (std::size_t i = first; i < last; ++i) {
      const auto [post, layer] = placed[i];
      const bool has_more = i + 1 < last && placed[i + 1].layer > layer;
      if (has_more) {
        // A summary is a button of its own, so the link to the position stands under it.
        html.add("<li><details{}><summary>{}</summary>\n",
                 layer < kOpenLayers ? Html().add(" open") : Html(),
                 post_line(post, Html().add("{}", name_of(posts_[post]))));
        if (posts_[post].position) html.add("<p>Papers of {}</p>\n", linked_name(post));
        html.add("<ul>\n");
        continue;
      }
      html.add("<li>{}</li>\n", post_line(post, linked_name(post)));
      const std::size_t next = i + 1 < last ? placed[i + 1].layer : 0;
      for (std::size_t up = layer; up > next; --up) html.add("</ul>\n</details></li>\n");
    }
    return html.add("</ul>\n");
  }

  const std::vector<Post>& posts_;
  const std::vector<std::string>& ids_;
  const std::filesystem::path& folder_;
  std::vector<std::optional<std::size_t>> supervisors_;
  OrganizationFigures figures_;
  std::set<std::size_t> over_one_;  // posts whose only subordinate is the next of a chain
  std::size_t number_ = 1;          // of the page that is being written
};

}  // namespace

Result<void> write_organization_pages(const Organization& organization,
                                      const std::vector<std::string>& ids,
                                      const std::filesystem::path& folder) {
  return OrganizationPages(organization, ids, folder).write();
}

}  // namespace secondlook
