// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standing.h"

#include <re2/re2.h>

#include <algorithm>
#include <unordered_set>

#include "models/organization.h"
#include "models/superiors_deputy.h"

namespace secondlook {
namespace {

constexpr int kMostLayers = 40;                    // a longer chain is a misreading
constexpr std::size_t kMostSubordinates = 20'000;  // listed one by one; all are counted

// A full deputy is no level of its own (Supervisory Guide, Factor 2).
bool is_deputy(const Identity& identity) {
  static const RE2 deputy(R"((?i)^\W*(?:principal )?deputy\b)");
  return RE2::PartialMatch(identity.title, deputy) ||
         RE2::PartialMatch(identity.organizational_title, deputy);
}

class StandingReading {
 public:
  StandingReading(const Organization& organization, std::size_t post)
      : posts_(organization.posts), self_(post) {}

  Standing read() {
    const Post& self = posts_[self_];
    standing_.evidence = self.evidence;
    standing_.unplaced = self.unplaced;
    standing_.cut_off = self.cut_off;
    look_up();
    look_down();
    return std::move(standing_);
  }

 private:
  static bool shows_its_level(const Post& post) {
    return post.executive || (!post.identity.pay_plan.empty() && !stands_in(post.identity.title) &&
                              !stands_in(post.identity.organizational_title));
  }

  void look_up() {
    std::size_t at = self_;
    int levels = 0;
    bool shown = true;
    for (int layer = 0; layer < kMostLayers && posts_[at].supervisor; ++layer) {
      standing_.confidence = std::min(standing_.confidence, posts_[at].confidence);
      at = *posts_[at].supervisor;
      const Post& above = posts_[at];
      if (layer == 0) {
        standing_.supervisor = above.identity;
        standing_.evidence.insert(standing_.evidence.end(), above.evidence.begin(),
                                  above.evidence.end());
      }
      if (above.executive || !is_deputy(above.identity)) ++levels;
      shown = shown && shows_its_level(above);
      if (!above.executive) continue;
      standing_.levels_below_ses = std::max(levels, 1);
      standing_.every_level_shown = shown;
      return;
    }
  }

  void look_down() {
    std::vector<std::size_t> below{self_};  // breadth first
    std::vector<std::size_t> parent{0};     // index into `below`
    std::unordered_set<std::size_t> seen{self_};
    for (std::size_t next = 0; next < below.size(); ++next)
      for (const std::size_t one : posts_[below[next]].subordinates) {
        if (!seen.insert(one).second) continue;
        below.push_back(one);
        parent.push_back(next);
      }
    std::vector<int> count(below.size());  // employees that each stands for, with those below it
    for (std::size_t i = below.size() - 1; i > 0; --i) {
      const Post& post = posts_[below[i]];
      const int own = post.contractor ? 0 : 1;
      count[i] = post.contractor ? count[i] : std::max(own + count[i], post.headcount.value_or(0));
      count[parent[i]] += count[i];
    }
    standing_.headcount = std::max(count[0], posts_[self_].headcount.value_or(0));
    for (std::size_t i = 1; i < below.size(); ++i) {
      const Post& post = posts_[below[i]];
      standing_.confidence = std::min(standing_.confidence, post.confidence);
      standing_.cut_off = standing_.cut_off || post.cut_off;
      if (i > kMostSubordinates) continue;
      standing_.subordinates.push_back({post.identity, parent[i] == 0, post.vacant,
                                        !post.subordinates.empty(), post.contractor, post.headcount,
                                        post.evidence.front()});
    }
  }

  const std::vector<Post>& posts_;
  std::size_t self_;
  Standing standing_;
};

}  // namespace

Standing standing_of(const Organization& organization, std::size_t post) {
  return StandingReading(organization, post).read();
}

}  // namespace secondlook
