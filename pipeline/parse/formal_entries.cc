// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/formal_entries.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "models/characters.h"
#include "pipeline/parse/dates.h"

namespace secondlook {
namespace {

// What belongs to a caption stands within so many lines after it; the certifying text of a form
// takes most of them.
constexpr std::size_t kReach = 24;
// Captions are short; a longer line is the certifying text, or prose about it.
constexpr std::size_t kLongestCaption = 120;

struct Caption {
  const char* name;
  const char* pattern;
};

constexpr Caption kCaptions[] = {
    {"supervisory certification",
     R"((?i)^\W*(?:[0-9]{1,2}[.)]?\s*)?(?:supervisor(?:y|'?s)?(?: certification| statement| signature)|certification (?:of|by) (?:the )?(?:immediate )?supervisor|(?:signature of )?immediate supervisor\b|i certify that this is an accurate|certified (?:correct |accurate )?by:? [^0-9]{3,80}(?:[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2,4}| [0-9]{1,2}, [0-9]{4})\W*$))"},
    {"classification certification",
     R"((?i)^\W*(?:[0-9]{1,2}[.)]?\s*)?(?:classification(?:/job grading)? certification|classif(?:ied|ier)(?:'s)?(?: by| certification| signature)|job grading certification|(?:date )?classified:? (?:on )?(?:[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]|[a-z]{3,9}\.? [0-9]{1,2}, [0-9]{4})|(?:human resources|position classification) (?:specialist |officer )?(?:certification|signature)|signature of (?:official taking action|classif)))"},
    {"employee review",
     R"((?i)^\W*(?:[0-9]{1,2}[.)]?\s*)?(?:employee(?:'s)? (?:review|certification|acknowledg|signature)|employee review))"},
};

class EntryReader {
 public:
  explicit EntryReader(const RunningText& text) : text_(text) {}

  std::vector<FormalEntry> read() {
    static const RE2 patterns[] = {RE2(kCaptions[0].pattern), RE2(kCaptions[1].pattern),
                                   RE2(kCaptions[2].pattern)};
    struct At {
      std::size_t line;
      const char* name;
    };
    std::vector<At> captions;
    for (std::size_t i = 0; i < text_.lines.size(); ++i) {
      if (line(i).size() > kLongestCaption) continue;
      for (std::size_t k = 0; k < std::size(kCaptions); ++k)
        if (RE2::PartialMatch(line(i), patterns[k])) captions.push_back({i, kCaptions[k].name});
    }
    std::vector<FormalEntry> entries;
    for (std::size_t k = 0; k < captions.size(); ++k) {
      // A heading and the certifying sentence under it are one entry.
      if (k > 0 && captions[k - 1].name == captions[k].name &&
          captions[k].line - captions[k - 1].line < kReach)
        continue;
      std::size_t end = std::min(text_.lines.size(), captions[k].line + kReach);
      for (std::size_t later = k + 1; later < captions.size(); ++later)
        if (captions[later].name != captions[k].name) {
          end = std::min(end, captions[later].line);
          break;
        }
      entries.push_back(read_entry(captions[k].name, captions[k].line, end));
    }
    return entries;
  }

 private:
  std::string_view line(std::size_t i) const {
    return std::string_view(text_.text)
        .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
  }

  FormalEntry read_entry(const char* caption, std::size_t first, std::size_t end) const {
    static const RE2 signed_mark(
        R"((?i)(?:/s/|//signed//|electronically signed|digitally signed|signed by:?\s*\pL))");
    static const RE2 signature_caption(R"((?i)^\W*(?:signature|signed)\b[^:]*:?\s*(.*)$)");
    FormalEntry entry;
    entry.caption = caption;
    entry.evidence = text_.evidence(text_.lines[first].begin, text_.lines[first].end);
    for (std::size_t i = first; i < end; ++i) {
      re2::StringPiece behind;
      bool mark = RE2::PartialMatch(line(i), signed_mark);
      if (!mark && RE2::PartialMatch(line(i), signature_caption, &behind))
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

  // Two words with capitals that are no caption: a name.
  static bool has_name(std::string_view text) {
    static const RE2 name(R"(^\W*\p{Lu}[\pL.'-]*\s+(?:\p{Lu}\.?\s+)?\p{Lu}[\pL'-]+)");
    static const RE2 caption(
        R"((?i)\b(?:signature|date|title|supervisor|manager|name|official|initials|certif|higher|level)\b)");
    return RE2::PartialMatch(text, name) && !RE2::PartialMatch(text, caption);
  }

  const RunningText& text_;
};

}  // namespace

std::vector<FormalEntry> parse_formal_entries(const RunningText& text) {
  return EntryReader(text).read();
}

}  // namespace secondlook
