// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/link.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "models/link/headed_units.h"
#include "models/link/known_phrases.h"
#include "models/link/link_groups.h"
#include "models/link/title_words.h"

namespace secondlook {
namespace {

// An item that joins a position brings signs by which others are found, a row with number and name
// among them; after so many rounds hardly anything is left to find.
constexpr int kMostRounds = 4;

// A paper of a kind that we do not know is shown with a position that it surely is about; it makes
// none, and no doubt is cast by it.
constexpr int kOther = 5;

int rank_of(const LinkItem& item) {
  if (item.entry) return 7;
  switch (item.kind) {
    case RecordKind::position_description:
      return 0;
    case RecordKind::cover_sheet:
      return 1;
    case RecordKind::evaluation_statement:
      return 2;
    case RecordKind::appraisal:
      return 3;
    case RecordKind::other:
      return kOther;
    default:
      return 6;
  }
}

bool before(const LinkItem& a, const LinkItem& b) {
  const int rank_a = rank_of(a), rank_b = rank_of(b);
  return std::tie(rank_a, a.document_id, a.path, a.first_page, a.last_page, a.entry) <
         std::tie(rank_b, b.document_id, b.path, b.first_page, b.last_page, b.entry);
}

bool is_executive(const LinkItem& item, const Likeness& likeness) {
  return item.executive || likeness.plan == "ES" || likeness.plan == "SL" || likeness.plan == "ST";
}

class Linker {
 public:
  Linker(std::span<const LinkItem> items, const LinkWords& words)
      : order_(items.size()), set_{{}, {}, words} {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::sort(order_.begin(), order_.end(),
              [&](std::size_t a, std::size_t b) { return before(items[a], items[b]); });
    for (const std::size_t i : order_) {
      set_.items.push_back(&items[i]);
      set_.likenesses.push_back(likeness(items[i], words));
    }
    mend_words();
    for (std::size_t i = 0; i < order_.size(); ++i)
      set_.likenesses[i].headed = headed_units(*set_.items[i], set_.likenesses[i], words);
    find_told_names();
    find_surnames();
    find_shared_descriptions();
    links_.resize(items.size());
    in_group_.resize(items.size());
  }

  Links run() {
    make_groups([&](std::size_t i) { return is_description(i) && !is_slight(i); }, true);
    fit_clearly();
    make_groups([&](std::size_t i) { return is_description(i); }, true);
    fit_clearly();
    make_groups([&](std::size_t i) { return is_paper(i); }, false);
    fit_clearly();
    make_groups([&](std::size_t i) { return is_executive(*set_.items[i], set_.likenesses[i]); },
                false);
    fit_clearly();
    fit_doubtfully();
    doubt_rivals();
    return result();
  }

 private:
  // What is misread on a scan is mostly printed rightly elsewhere in the archive.
  void mend_words() {
    WordMending mending;
    for (const Likeness& one : set_.likenesses)
      for (const auto* list : {&one.titles, &one.unit_words})
        for (const auto& words : *list)
          for (const std::string& word : words) {
            mending.count(word);
            if (!one.recognised) mending.know(word);
          }
    mending.prepare();
    for (Likeness& one : set_.likenesses)
      if (one.recognised) mend(one, mending);
  }

  // What one paper says under a caption is known again where another one says it without.
  void find_told_names() {
    constexpr std::size_t kTelling = 2;  // words; "Bureau" alone names every one
    KnownPhrases titles, units;
    for (std::size_t i = 0; i < set_.items.size(); ++i) {
      for (const auto& title : set_.likenesses[i].titles) titles.add(title);
      for (const std::string& title : set_.items[i]->marks.titles)
        titles.add(title_words(title, set_.words));
      const auto add_unit = [&](const std::vector<std::string>& unit) {
        if (unit.size() >= kTelling) units.add(unit);
      };
      for (const auto& unit : set_.likenesses[i].unit_words) add_unit(unit);
      for (const std::string& unit : set_.items[i]->marks.units)
        add_unit(title_words(unit, set_.words));
    }
    for (std::size_t i = 0; i < set_.items.size(); ++i)
      find_told(*set_.items[i], titles, units, set_.likenesses[i]);
    drop_names_of_units();
  }

  // "Vessel Traffic" of a "Vessel Traffic Section" is written as a person is.
  void drop_names_of_units() {
    std::set<std::string, std::less<>> of_units, of_people;
    for (const Likeness& one : set_.likenesses) {
      for (const auto* list : {&one.unit_words, &one.titles})
        for (const auto& words : *list) of_units.insert(words.begin(), words.end());
      if (!one.incumbent.empty()) of_people.insert(one.incumbent.last);
    }
    for (Likeness& one : set_.likenesses)
      std::erase_if(one.people, [&](const PersonName& name) {
        return of_units.contains(name.last) && of_units.contains(name.first) &&
               !of_people.contains(name.last);
      });
  }

  // A box with one word in it is a person's where somebody in the archive is called so.
  void find_surnames() {
    std::set<std::string, std::less<>> surnames;
    for (const Likeness& one : set_.likenesses)
      if (!one.incumbent.empty()) surnames.insert(one.incumbent.last);
    for (std::size_t i = 0; i < set_.items.size(); ++i)
      if (const std::string word = lone_word(*set_.items[i], set_.likenesses[i]);
          !word.empty() && surnames.contains(word))
        name_surname(word, set_.likenesses[i]);
  }

  // One description serves several positions where a list gives its number to several.
  void find_shared_descriptions() {
    std::map<std::string_view, std::set<std::string>> served;
    for (std::size_t i = 0; i < set_.items.size(); ++i) {
      const Likeness& one = set_.likenesses[i];
      if (!set_.items[i]->entry || one.pd_number.empty()) continue;
      const PersonName& who = one.incumbent;
      if (!one.position_number.empty())
        served[one.pd_number.meant].insert(one.position_number.meant);
      else if (!who.empty())
        served[one.pd_number.meant].insert(who.last + ' ' + who.first);
    }
    for (Likeness& one : set_.likenesses)
      if (const auto found = served.find(one.pd_number.meant); found != served.end())
        one.serves_several = found->second.size() > 1;
  }

  bool is_description(std::size_t i) const { return rank_of(*set_.items[i]) == 0; }

  // A paper of so few words was read as a description for what it names, as what goes with one
  // names it, too: it is with the position that it clearly is about, and a position of its own only
  // if there is none.
  bool is_slight(std::size_t i) const {
    constexpr std::size_t kFewestPassages = 8;  // of a hundred words or so
    const PaperMarks& marks = set_.items[i]->marks;
    return !marks.words.empty() && marks.passages.size() < kFewestPassages;
  }

  bool is_paper(std::size_t i) const {
    const int rank = rank_of(*set_.items[i]);
    return rank >= 1 && rank <= 3;
  }

  std::vector<std::size_t> left() const {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < in_group_.size(); ++i)
      if (!in_group_[i] && rank_of(*set_.items[i]) != 6) result.push_back(i);
    return result;
  }

  // New positions out of items that fit none there is, not even doubtfully; a description that fits
  // none clearly is one of its own.
  template <class Test>
  void make_groups(Test test, bool identified_only) {
    std::vector<std::size_t> chosen = left();
    std::erase_if(chosen, [&](std::size_t i) { return !test(i); });
    const auto fits = fit_items(set_, groups_, chosen, comparisons_);
    std::vector<std::size_t> alone;
    for (std::size_t n = 0; n < chosen.size(); ++n)
      if (!fits[n] || is_description(chosen[n])) alone.push_back(chosen[n]);
    Grouping grouping = group_items(set_, alone, identified_only);
    comparisons_ += grouping.comparisons;
    for (LinkGroup& group : grouping.groups) {
      for (const std::size_t member : group.members) {
        in_group_[member] = true;
        if (member == group.members.front()) continue;
        links_[member] = std::move(grouping.links[member]);
      }
      groups_.push_back(std::move(group));
    }
  }

  // Title and organization are not enough for what may be about anything, or another position.
  bool needs_identity(std::size_t i) const {
    return rank_of(*set_.items[i]) == kOther || is_description(i);
  }

  void fit_clearly() {
    for (int round = 0; round < kMostRounds; ++round) {
      const std::vector<std::size_t> items = left();
      auto found = fit_items(set_, groups_, items, comparisons_);
      bool any = false;
      for (std::size_t n = 0; n < items.size(); ++n)
        if (found[n] && found[n]->confidence >= kClearLink &&
            (found[n]->identified || !needs_identity(items[n]))) {
          take(items[n], std::move(*found[n]));
          any = true;
        }
      if (!any) return;
    }
  }

  void fit_doubtfully() {
    std::vector<std::size_t> items = left();
    std::erase_if(items, [&](std::size_t i) { return rank_of(*set_.items[i]) == kOther; });
    auto found = fit_items(set_, groups_, items, comparisons_);
    for (std::size_t n = 0; n < items.size(); ++n)
      if (found[n]) take(items[n], std::move(*found[n]));
  }

  void take(std::size_t item, FoundLink link) {
    groups_[link.group].members.push_back(item);
    in_group_[item] = true;
    links_[item] = std::move(link);
  }

  // Boxes of one chart that fit one position by what all of them have: any of them may be it.
  void doubt_rivals() {
    std::map<std::pair<std::size_t, std::string_view>, std::vector<std::size_t>> rivals;
    for (std::size_t i = 0; i < links_.size(); ++i)
      if (set_.items[i]->entry && links_[i] && !links_[i]->identified)
        rivals[{links_[i]->group, set_.items[i]->document_id}].push_back(i);
    for (const auto& [where, items] : rivals) {
      if (items.size() < 2) continue;
      for (const std::size_t i : items) {
        links_[i]->confidence =
            std::min(links_[i]->confidence, 1.0 / static_cast<double>(items.size()));
        links_[i]->reasons.emplace_back("but other rows or boxes fit it as well");
      }
    }
  }

  Links result() const {
    Links links;
    links.comparisons = comparisons_;
    std::vector<std::vector<std::size_t>> positions;
    for (const LinkGroup& group : groups_) positions.push_back(in_order_of_weight(group));
    std::sort(positions.begin(), positions.end());  // by the canonical place of what leads each
    for (const auto& members : positions) links.positions.push_back(position(members));
    return links;
  }

  // PDs first, and the newest paper of each kind first.
  std::vector<std::size_t> in_order_of_weight(const LinkGroup& group) const {
    std::vector<std::size_t> members = group.members;
    std::sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
      const int rank_a = rank_of(*set_.items[a]), rank_b = rank_of(*set_.items[b]);
      return std::tie(rank_a, set_.items[b]->date, a) < std::tie(rank_b, set_.items[a]->date, b);
    });
    return members;
  }

  LinkedPosition position(const std::vector<std::size_t>& members) const {
    LinkedPosition position;
    for (const std::size_t member : members) {
      LinkedItem item;
      item.item = order_[member];
      // What two have in common is told of the one that does not lead.
      const auto& link =
          links_[member] || member == members.front() ? links_[member] : links_[members.front()];
      if (link && member != members.front()) {
        item.confidence = std::round(link->confidence * 100) / 100;
        item.reasons = link->reasons;
        item.doubtful = link->confidence < kClearLink;
      }
      position.items.push_back(std::move(item));
    }
    return position;
  }

  std::vector<std::size_t> order_;  // of the items given, in canonical order
  LinkSet set_;
  std::vector<LinkGroup> groups_;
  std::vector<bool> in_group_;
  std::vector<std::optional<FoundLink>> links_;
  std::size_t comparisons_ = 0;
};

}  // namespace

Links link_papers(std::span<const LinkItem> items, const LinkWords& words) {
  return Linker(items, words).run();
}

}  // namespace secondlook
