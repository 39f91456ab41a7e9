// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/cut_into_papers.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "pipeline/separate/page_identity.h"
#include "pipeline/separate/page_signs.h"

namespace secondlook {
namespace {

// What speaks for and against a cut before a page, in points; it is made from kCut on. One strong
// sign is enough, weak ones need company, and a paper that visibly runs on takes two to break.
constexpr int kCut = 4;
// For it.
constexpr int kFirstOfSeveral = 6;  // "Page 1 of 4", "Page 1"
constexpr int kBareOne = 3;         // "1"
constexpr int kLastBefore = 4;      // "Page 4 of 4" on the page before
constexpr int kOtherTotal = 4;      // "2 of 3" after "1 of 5"
constexpr int kOtherHead = 5;       // the first lines name another kind of paper
constexpr int kSameHead = 3;        // or the same kind, in words not seen on the pages before
constexpr int kHeadAgain = 4;       // or that of the paper's first page, after pages without it
constexpr int kNewForm = 6;         // a cover sheet
constexpr int kNewChart = 6;        // a chart after text
constexpr int kTextAfterChart = 5;
constexpr int kOtherIdentity = 5;  // another position or person
constexpr int kCodeAtHead = 2;     // a classification among the first lines
constexpr int kOpensAgain = 4;     // introduction or duties after factors or signatures
constexpr int kFactorsAgain = 2;   // factor 1 after the last ones
constexpr int kLooksOther = 3;     // captions and phrases of another kind
constexpr int kLoneBlank = 4;      // a blank page where backs are not blank
constexpr int kOtherSize = 2;
constexpr int kOtherRunningHead = 2;
constexpr int kClosedBefore = 1;    // signatures on the page before
constexpr int kShortFirstLine = 1;  // a title, a name, a caption
// Against it.
constexpr int kNumberGoesOn = -8;
constexpr int kFileNumberGoesOn = -2;  // numbers stamped through the whole file part no papers
constexpr int kLaterNumber = -4;       // "Page 3" with no number before
constexpr int kContinued = -8;
constexpr int kSentenceGoesOn = -7;
constexpr int kBeginsInSentence = -4;
constexpr int kEndsInSentence = -1;
constexpr int kFactorGoesOn = -6;  // factor 5 after factor 4
constexpr int kItemGoesOn = -3;    // "6." after "5."
constexpr int kSameIdentity = -6;
constexpr int kSameTitle = -3;  // many positions have one title and grade
constexpr int kSameRunningHead = -2;
constexpr int kWithinContents = -12;  // a table of contents leads to this page or beyond

// Sizes that differ by less are one size scanned twice.
constexpr double kSameSize = 0.1;
// From this share of blank backs on, single-sided papers were scanned on both sides.
constexpr double kBlankBacks = 0.6;
// A running head that more pages of the file have than this share is no paper's own.
constexpr double kCommonHead = 0.6;
// Factors are numbered 1 to 9; from here on a paper is past its duties.
constexpr int kPastDuties = 3;
constexpr int kLateFactor = 5;

class Cutter {
 public:
  Cutter(const Document& document, const RecordKinds& kinds, const FormLayout& layout)
      : pages_(document.pages), layout_(layout) {
    signs_.reserve(pages_.size());
    for (const Page& page : pages_) signs_.push_back(page_signs(page, kinds));
    identities_.resize(pages_.size());
    numbered_through_ = file_is_numbered_through();
    blank_backs_ = backs_are_blank();
    common_head_ = head_of_most_pages();
  }

  std::vector<PaperRange> cut() {
    std::optional<std::size_t> before;  // the last page that is not blank
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      if (signs_[i].blank) continue;
      if (!before || begins(i, *before))
        begin(i);
      else
        go_on(i);
      before = i;
    }
    if (ranges_.empty()) ranges_.push_back({pages_.front().number, pages_.back().number});
    return std::move(ranges_);
  }

 private:
  // What is known of the paper that runs so far.
  struct Running {
    std::size_t first = 0;  // index of its first page
    std::optional<RecordKind> kind;
    bool only_forms = false;  // nothing but a cover sheet so far
    bool past_duties = false;
    std::vector<std::string> heads;
    int last_factor = 0;
    std::size_t contents_end = 0;  // index one past the last page that its contents lead to
    PageIdentity identity;
    bool identified = false;
  };

  void begin(std::size_t i) {
    ranges_.push_back({pages_[i].number, pages_[i].number});
    running_ = {};
    running_.first = i;
    running_.kind = kind_of(signs_[i]);
    running_.only_forms = signs_[i].form;
    remember(i);
  }

  void go_on(std::size_t i) {
    ranges_.back().last_page = pages_[i].number;
    if (running_.only_forms && !signs_[i].form) {
      running_.only_forms = false;
      running_.kind = RecordKind::position_description;
    }
    if (!running_.kind) running_.kind = kind_of(signs_[i]);
    remember(i);
  }

  void remember(std::size_t i) {
    const PageSigns& page = signs_[i];
    if (page.head) running_.heads.push_back(page.head_line);
    // Pages before the first that is counted are few; they make the paper longer, not shorter.
    if (page.contents_reach)
      running_.contents_end = std::max(
          running_.contents_end, running_.first + static_cast<std::size_t>(*page.contents_reach));
    if (page.last_factor) running_.last_factor = *page.last_factor;
    running_.past_duties =
        running_.past_duties || page.closes || running_.last_factor >= kPastDuties;
  }

  static std::optional<RecordKind> kind_of(const PageSigns& page) {
    if (page.chart) return RecordKind::org_chart;
    if (page.form) return RecordKind::cover_sheet;
    if (page.head) return page.head;
    if (page.opens_description) return RecordKind::position_description;
    return page.looks_like;
  }

  bool begins(std::size_t i, std::size_t before) {
    if (signs_[i].separator || signs_[before].separator) return true;
    if (running_.only_forms && may_follow_form(i, before)) return false;
    return by_numbers(i, before) + by_kind(i, before) + by_text(i, before) + by_look(i, before) >=
           kCut;
  }

  // The description stands behind its cover sheet, whatever it calls itself and however it is
  // numbered, unless it is another position's.
  bool may_follow_form(std::size_t i, std::size_t before) {
    const PageSigns& page = signs_[i];
    if (page.chart || page.separator) return false;
    if (page.form) return by_numbers(i, before) < 0;  // the second page of the form
    const auto kind = page.head ? page.head : page.looks_like;
    if (kind && *kind != RecordKind::position_description && *kind != RecordKind::cover_sheet &&
        !page.opens_description && page.head)
      return false;
    return !contradicts(identity(running_.first), identity(i));
  }

  int by_numbers(std::size_t i, std::size_t before) const {
    const auto &number = signs_[i].number, &last = signs_[before].number;
    int points = 0;
    const bool complete = last && last->total && *last->total == last->number;
    if (complete) points += kLastBefore;
    if (!number) return points;
    if (last && number->total && last->total && *number->total != *last->total)
      return points + kOtherTotal + (number->number == 1 ? kFirstOfSeveral : 0);
    const auto step = static_cast<int>(i - before);  // blank backs may be counted or not
    const bool goes_on =
        last && number->number > last->number && number->number <= last->number + std::max(step, 1);
    if (goes_on)
      return points + (numbered_through_ && !number->total ? kFileNumberGoesOn : kNumberGoesOn);
    if (number->number == 1)
      return points + (number->says_page ? kFirstOfSeveral : kBareOne) + (last ? 2 : 0);
    return last ? points : points + kLaterNumber;
  }

  int by_kind(std::size_t i, std::size_t before) {
    const PageSigns& page = signs_[i];
    const bool chart_runs = running_.kind == RecordKind::org_chart && signs_[running_.first].chart;
    if (page.chart) return chart_runs ? 0 : kNewChart;
    if (chart_runs) return kTextAfterChart;
    int points = 0;
    if (page.form) {
      points += kNewForm;
    } else if (page.head) {
      const bool seen = std::find(running_.heads.begin(), running_.heads.end(), page.head_line) !=
                        running_.heads.end();
      const bool other = running_.kind != page.head || page.head == RecordKind::other;
      const bool on_page_before = signs_[before].head_line == page.head_line;
      if (!seen) points += other ? kOtherHead : kSameHead;
      if (seen && !on_page_before) points += kHeadAgain;
    } else if (page.looks_like && running_.kind && page.looks_like != running_.kind &&
               running_.kind != RecordKind::cover_sheet) {
      points += kLooksOther;
    }
    const bool may_open = page.opens_description || page.code_at_head;
    const bool of_other_kind = running_.kind && running_.kind != RecordKind::position_description &&
                               running_.kind != RecordKind::cover_sheet;
    if (page.opens_description && (running_.past_duties || of_other_kind)) points += kOpensAgain;
    if (page.code_at_head && page.head != RecordKind::other) points += kCodeAtHead;
    if (page.head || page.form || may_open) {
      const SameIdentity same = identity_against_running(i);
      if (same == SameIdentity::no) points += kOtherIdentity;
      const auto kind = kind_of(page);
      const bool other_kind = kind && kind != running_.kind;
      if (same == SameIdentity::yes && !page.form && !other_kind)
        points += identity(i).names_one() ? kSameIdentity : kSameTitle;
    }
    return points;
  }

  int by_text(std::size_t i, std::size_t before) const {
    const PageSigns &page = signs_[i], &last = signs_[before];
    int points = 0;
    if (page.says_continued) points += kContinued;
    if (page.begins_within_sentence)
      points += last.ends_within_sentence ? kSentenceGoesOn : kBeginsInSentence;
    else if (last.ends_within_sentence)
      points += kEndsInSentence;
    if (page.first_factor && *page.first_factor == running_.last_factor + 1 &&
        running_.last_factor > 0)
      points += kFactorGoesOn;
    if (page.first_factor == 1 && running_.last_factor >= kLateFactor) points += kFactorsAgain;
    if (page.first_item && last.last_item && *page.first_item == *last.last_item + 1)
      points += kItemGoesOn;
    if (last.closes) points += kClosedBefore;
    if (page.begins_with_short_line && !last.ends_within_sentence) points += kShortFirstLine;
    return points;
  }

  int by_look(std::size_t i, std::size_t before) const {
    int points = 0;
    const auto differs = [](double a, double b) {
      return std::abs(a - b) > kSameSize * std::max(a, b);
    };
    if (differs(pages_[i].width, pages_[before].width) ||
        differs(pages_[i].height, pages_[before].height))
      points += kOtherSize;
    const std::string &head = signs_[i].running_head, &last = signs_[before].running_head;
    if (!head.empty() && head == last && head != common_head_) points += kSameRunningHead;
    // A head has to have run before it can change.
    if (before > running_.first && !last.empty() && last == signs_[running_.first].running_head &&
        head != last && !head.empty())
      points += kOtherRunningHead;
    if (i < running_.contents_end) points += kWithinContents;
    const std::size_t blanks = i - before - 1;
    if (blanks > (blank_backs_ ? 1U : 0U)) points += kLoneBlank;
    return points;
  }

  SameIdentity identity_against_running(std::size_t i) {
    if (!running_.identified) {
      running_.identity = identity(running_.first);
      running_.identified = true;
    }
    const SameIdentity same = same_identity(running_.identity, identity(i));
    if (running_.identity.empty()) running_.identity = identity(i);
    return same;
  }

  const PageIdentity& identity(std::size_t i) {
    if (!identities_[i]) identities_[i] = page_identity(pages_[i], layout_);
    return *identities_[i];
  }

  // Every page's number is its place in the file.
  bool file_is_numbered_through() const {
    std::size_t numbered = 0, in_place = 0;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      if (!signs_[i].number) continue;
      ++numbered;
      if (signs_[i].number->number == static_cast<int>(i) + 1) ++in_place;
    }
    return 2 * numbered > pages_.size() && 10 * in_place >= 9 * numbered;
  }

  bool backs_are_blank() const {
    std::size_t backs = 0, blank = 0;
    for (std::size_t i = 1; i < pages_.size(); i += 2) {
      ++backs;
      if (signs_[i].blank) ++blank;
    }
    return static_cast<double>(blank) > kBlankBacks * static_cast<double>(backs);
  }

  // An agency's name on all its papers tells none from another.
  std::string head_of_most_pages() const {
    std::map<std::string, std::size_t> pages;
    std::size_t written = 0;
    for (const PageSigns& page : signs_) {
      if (!page.blank) ++written;
      if (!page.running_head.empty()) ++pages[page.running_head];
    }
    for (const auto& [head, count] : pages)
      if (static_cast<double>(count) > kCommonHead * static_cast<double>(written)) return head;
    return "";
  }

  const std::vector<Page>& pages_;
  const FormLayout& layout_;
  std::vector<PageSigns> signs_;
  std::vector<std::optional<PageIdentity>> identities_;  // read where they are asked for
  bool numbered_through_ = false, blank_backs_ = false;
  std::string common_head_;
  Running running_;
  std::vector<PaperRange> ranges_;
};

}  // namespace

std::vector<PaperRange> cut_into_papers(const Document& document, const RecordKinds& kinds,
                                        const FormLayout& layout) {
  if (document.pages.empty()) return {PaperRange{}};
  if (document.pages.size() == 1)
    return {{document.pages.front().number, document.pages.front().number}};
  return Cutter(document, kinds, layout).cut();
}

std::span<const Page> pages_of(const Document& document, const PaperRange& range) {
  const auto before = [](const Page& page, int number) { return page.number < number; };
  const auto first =
      std::lower_bound(document.pages.begin(), document.pages.end(), range.first_page, before);
  const auto last = std::lower_bound(first, document.pages.end(), range.last_page + 1, before);
  return {first, last};
}

}  // namespace secondlook
