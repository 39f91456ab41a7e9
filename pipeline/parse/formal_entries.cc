// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/formal_entries.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "pipeline/parse/dates.h"

namespace secondlook {
namespace {

// What belongs to a caption stands within so many lines after it; the certifying text of a form
// takes most of them.
constexpr std::size_t kReach = 24;
// A caption that is used for other things as well is followed by who signed, or when, at once.
constexpr std::size_t kReachOfWeak = 5;
constexpr std::size_t kReachOfDate = 2;
// Captions are short; a longer line is the certifying text, or prose about it.
constexpr std::size_t kLongestCaption = 120;

bool shows_signature(std::string_view text) {
  static const GuardedPattern mark(
      R"((?i)(?:/s/|//signed//|electronically signed|digitally signed|signed by:?\s*\pL))");
  return mark.in(text);
}

// Two words with capitals that are no caption: a name.
bool has_name(std::string_view text) {
  static const RE2 name(R"(^\W*\p{Lu}[\pL.'-]*\s+(?:\p{Lu}\.?\s+)?\p{Lu}[\pL'-]+)");
  static const RE2 caption(
      R"((?i)\b(?:signature|date|title|supervisor|manager|name|official|initials|certif|higher|level)\b)");
  return RE2::PartialMatch(text, name) && !RE2::PartialMatch(text, caption);
}

// A date and nothing behind it.
bool ends_with_date(std::string_view text) {
  static const GuardedPattern tail(R"([0-9]{2}\W*$)");
  return tail.in(text) && find_date(text).has_value();
}

// Behind a caption goes no sentence on.
bool ends_caption(std::string_view rest) {
  static const GuardedPattern goes_on(
      R"((?i)^\s*(?:$|[.:;(_/–—-]|(?:and )?(?:signature|date|name|typed|printed|title|certif|i certify)))");
  return goes_on.in(rest) || shows_signature(rest) || ends_with_date(rest) ||
         (has_name(rest) && std::count(rest.begin(), rest.end(), ' ') < 5);
}

class EntryReader {
 public:
  EntryReader(const RunningText& text, const NamedPatterns& captions)
      : text_(text), captions_(captions) {}

  std::vector<FormalEntry> read() {
    find_captions();
    std::vector<FormalEntry> entries;
    std::size_t free = 0;  // the first line that no entry has
    for (std::size_t k = 0; k < found_.size(); ++k) {
      const std::size_t first = found_[k].line, end = end_of(k);
      if (first < free) continue;
      read_unnamed(free, first, entries);
      entries.push_back(read_entry(std::string(found_[k].name), first, end));
      free = end;
    }
    read_unnamed(free, text_.lines.size(), entries);
    return entries;
  }

 private:
  struct Caption {
    std::size_t line = 0;
    std::string_view name;
    std::size_t reach = kReach;  // lines
    bool dates = false;          // it says when, not who
  };

  std::string_view line(std::size_t i) const {
    return std::string_view(text_.text)
        .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
  }

  void find_captions() {
    for (std::size_t i = 0; i < text_.lines.size(); ++i) {
      if (line(i).size() > kLongestCaption) continue;
      const auto match = captions_.at_start(line(i));
      if (!match || !ends_caption(line(i).substr(match->length))) continue;
      Caption caption{i, match->name};
      caption.dates = match->name == kDate || match->name == kReview;
      // "Approved" or "Supervisor" alone heads something else as often as not.
      if (caption.dates || match->weak) {
        caption.reach = caption.dates ? kReachOfDate : kReachOfWeak;
        const std::size_t end = std::min(text_.lines.size(), i + caption.reach);
        if (!has_date(i, end) && (caption.dates || !has_mark(i, end))) continue;
      }
      found_.push_back(caption);
    }
  }

  bool has_date(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (find_date(line(i))) return true;
    return false;
  }
  bool has_mark(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (shows_signature(line(i))) return true;
    return false;
  }

  // A heading and the certifying sentence under it are one entry; who signs again has another.
  std::size_t end_of(std::size_t k) const {
    const Caption& caption = found_[k];
    const std::size_t end = std::min(text_.lines.size(), caption.line + caption.reach);
    for (std::size_t later = k + 1; later < found_.size() && found_[later].line < end; ++later)
      if ((caption.dates || !found_[later].dates) &&
          (found_[later].name != caption.name || has_date(caption.line, found_[later].line)))
        return found_[later].line;
    return end;
  }

  // Somebody signed under no caption of ours.
  void read_unnamed(std::size_t first, std::size_t end, std::vector<FormalEntry>& entries) const {
    for (std::size_t i = first; i < end; ++i) {
      if (!shows_signature(line(i))) continue;
      const std::size_t last = std::min(end, i + kReachOfWeak);
      entries.push_back(read_entry("signature", i, last));
      i = last - 1;
    }
  }

  FormalEntry read_entry(std::string caption, std::size_t first, std::size_t end) const {
    static const GuardedPattern signature_caption(
        R"((?i)^\W*(?:signature|signed)\b[^:]*:?\s*(.*)$)");
    FormalEntry entry;
    entry.caption = std::move(caption);
    entry.evidence = text_.evidence(text_.lines[first].begin, text_.lines[first].end);
    for (std::size_t i = first; i < end; ++i) {
      re2::StringPiece behind;
      bool mark = shows_signature(line(i));
      if (!mark && signature_caption.in(line(i), &behind))
        mark = has_name(behind) || (i + 1 < end && beside(i, i + 1) && has_name(line(i + 1)));
      const auto date = entry.date ? std::nullopt : find_date(line(i));
      if (!mark && !date) continue;
      entry.signed_by_someone = entry.signed_by_someone || mark;
      if (date) entry.date = date;
      for (Evidence& item : text_.evidence(text_.lines[i].begin, text_.lines[i].end))
        entry.evidence.push_back(std::move(item));
    }
    return entry;
  }

  bool beside(std::size_t a, std::size_t b) const {
    return text_.lines[a].row == text_.lines[b].row || text_.lines[a].block == text_.lines[b].block;
  }

  static constexpr std::string_view kDate = "date of the paper", kReview = "review";
  const RunningText& text_;
  const NamedPatterns& captions_;
  std::vector<Caption> found_;
};

}  // namespace

std::vector<FormalEntry> parse_formal_entries(const RunningText& text,
                                              const NamedPatterns& captions) {
  return EntryReader(text, captions).read();
}

}  // namespace secondlook
