// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clauses.h"

#include <re2/re2.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// A lead-in longer than this is a sentence of its own; its items stand without it.
constexpr std::size_t kLongestLeadIn = 160;

using Range = std::pair<std::size_t, std::size_t>;  // bytes of the text

Range trimmed(const std::string& text, Range range) {
  while (range.first < range.second && is_space(text[range.first])) ++range.first;
  while (range.second > range.first && is_space(text[range.second - 1])) --range.second;
  return range;
}

std::string folded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (!is_space(c))
      result += c;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  }
  return result;
}

// "U.S.", "No.", "e.g.", a single initial: the sentence goes on after these.
bool ends_in_abbreviation(std::string_view sentence) {
  static const GuardedPattern abbreviation(
      R"((?i)(?:^|[\s("])(?:[a-z]|u\.s|e\.g|i\.e|etc|no|nos|dr|mr|ms|mrs|jr|sr|st|inc|corp|dept|div|vs|cf|approx|fig|sec|p|pp|ph\.d|m\.d|[a-z]\.[a-z])\.\s*$)");
  return abbreviation.in(sentence);
}

// "GS-10 ........ 24", "GS-10 .. 24", "GS-10 . . . . 24": dots that lead across a row.
bool ends_in_leader(std::string_view sentence) {
  static const GuardedPattern leader(R"((?:\.{4,}|\s\.{2}|(?:\. ){3,}\.?)\s*$)");
  return leader.in(sentence);
}

// What opens an item of a list, in bytes; 0 where nothing does.
std::size_t item_mark(std::string_view line) {
  static const RE2 mark(
      R"(^\s*((?:[•●▪■◦○*·–-]|o\s|\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][.)]|\([ivx]{1,4}\))\s*))");
  re2::StringPiece group;
  if (!RE2::PartialMatch(line, mark, &group)) return 0;
  const auto length = static_cast<std::size_t>(group.end() - line.data());
  return length < line.size() ? length : 0;
}

enum class MarkKind { none, bullet, number, letter };

MarkKind kind_of_mark(std::string_view mark) {
  static const RE2 number(R"([0-9])");
  static const RE2 letter(R"([a-zA-Z])");
  if (mark.empty()) return MarkKind::none;
  if (RE2::PartialMatch(mark, number)) return MarkKind::number;
  return RE2::PartialMatch(mark, letter) ? MarkKind::letter : MarkKind::bullet;
}

class Splitter {
 public:
  explicit Splitter(const RunningText& text) : text_(text) {
    UErrorCode status = U_ZERO_ERROR;
    sentences_.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
    if (U_FAILURE(status)) sentences_.reset();
  }

  void split(const Passage& passage) {
    lead_in_.clear();
    for (const Range& block : blocks(passage)) split_block(passage, block);
  }

  std::vector<Clause> take() { return std::move(clauses_); }

 private:
  std::string_view view(Range range) const {
    return std::string_view(text_.text).substr(range.first, range.second - range.first);
  }

  // Paragraphs and items of lists. An item begins a block even within a paragraph.
  std::vector<Range> blocks(const Passage& passage) const {
    std::vector<Range> result;
    std::size_t begin = passage.begin;
    const auto close = [&](std::size_t end) {
      const Range block = trimmed(text_.text, {begin, end});
      if (block.first < block.second) result.push_back(block);
      begin = end;
    };
    for (std::size_t i = passage.begin; i < passage.end; ++i) {
      if (text_.text[i] != '\n') continue;
      const bool paragraph = i + 1 < passage.end && text_.text[i + 1] == '\n';
      const std::size_t line_end = std::min(text_.text.find('\n', i + 1), passage.end);
      const bool item = item_mark(view({i + 1, std::max(i + 1, line_end)})) > 0;
      if (paragraph || item) close(i);
    }
    close(passage.end);
    return result;
  }

  void split_block(const Passage& passage, Range block) {
    const std::size_t mark = item_mark(view(block));
    const Range body = trimmed(text_.text, {block.first + mark, block.second});
    const MarkKind kind = kind_of_mark(view(block).substr(0, mark));
    // The next item beside the one that leads in is none of its items.
    if (mark == 0 || kind == leading_item_) lead_in_.clear();
    const std::string lead_in = lead_in_;
    bool first = true;
    for (const Range& sentence : sentences_of(body)) {
      split_turns(passage, sentence, first ? lead_in : std::string());
      first = false;
    }
    // "... is responsible for:" leads in to the items that follow; an item that ends so leads in to
    // its own.
    if (view(body).ends_with(':') && !clauses_.empty()) {
      const std::string last = clauses_.back().text;
      lead_in_ =
          last.size() <= kLongestLeadIn ? last.substr(0, last.size() - 1) + ' ' : std::string();
      leading_item_ = kind;
    }
  }

  std::vector<Range> sentences_of(Range body) {
    std::vector<Range> result;
    if (!sentences_) return {body};
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text_.text.data() + body.first,
                   static_cast<std::int64_t>(body.second - body.first), &status);
    sentences_->setText(&utext, status);
    if (U_FAILURE(status)) {
      utext_close(&utext);
      return {body};
    }
    std::size_t begin = body.first;
    sentences_->first();
    for (int32_t next = sentences_->next(); next != icu::BreakIterator::DONE;
         next = sentences_->next()) {
      const std::size_t end = body.first + static_cast<std::size_t>(next);
      // A line's end is no sentence's end: ICU takes newlines for paragraphs.
      const std::string_view sentence = view({begin, end});
      const bool line_only = !sentence.empty() && sentence.back() == '\n' && end < body.second &&
                             !ends_like_sentence(sentence);
      if (line_only ||
          (end < body.second && (ends_in_abbreviation(sentence) || ends_in_leader(sentence))))
        continue;
      const Range range = trimmed(text_.text, {begin, end});
      if (range.first < range.second) result.push_back(range);
      begin = end;
    }
    utext_close(&utext);
    return result;
  }

  static bool ends_like_sentence(std::string_view sentence) {
    const std::size_t last = sentence.find_last_not_of(" \t\n\")");
    return last != std::string_view::npos && (sentence[last] == '.' || sentence[last] == '?' ||
                                              sentence[last] == '!' || sentence[last] == ':');
  }

  // "All but one are rated here" does not turn.
  static bool is_exception(std::string_view before, std::string_view turn) {
    static const RE2 all(R"((?i)\b(?:all|every\w*|each|any\w*|none|nothing|no one|nobody)$)");
    static const RE2 but(R"((?i)^\s+but\s+$)");
    return RE2::PartialMatch(before, all) && RE2::PartialMatch(turn, but);
  }

  // "Reviews requests, but does not approve them; the Director does."
  void split_turns(const Passage& passage, Range sentence, const std::string& lead_in) {
    static const GuardedPattern turn(
        R"((?i)(;\s+(?:and |but |however,? )?|,?\s+but\s+|,?\s+however,?\s+|,\s+although\s+|,?\s+whereas\s+|,?\s+while\s+(?:the|a|an|another|other)\s|,\s+which\s+(?:the|is|are|must)\s))");
    std::size_t begin = sentence.first;
    re2::StringPiece rest(text_.text.data() + sentence.first, sentence.second - sentence.first),
        group;
    bool first = true;
    const auto add = [&](std::size_t end) {
      const Range range = trimmed(text_.text, {begin, end});
      if (range.first < range.second)
        add_clause(passage, range, first ? lead_in : std::string(), /*continues=*/!first);
      first = false;
    };
    while (turn.in(rest, &group)) {
      const auto at = static_cast<std::size_t>(group.data() - text_.text.data());
      rest = re2::StringPiece(group.end(), static_cast<std::size_t>(rest.end() - group.end()));
      if (is_exception(view({begin, at}), {group.data(), group.size()})) continue;
      add(at);
      begin = at;
      while (begin < sentence.second &&
             (is_space(text_.text[begin]) || text_.text[begin] == ',' || text_.text[begin] == ';'))
        ++begin;
    }
    add(sentence.second);
  }

  void add_clause(const Passage& passage, Range range, const std::string& lead_in, bool continues) {
    Clause clause;
    clause.begin = range.first;
    clause.end = range.second;
    clause.text = lead_in + folded(view(range));
    clause.section = passage.section;
    clause.duty = passage.duty;
    clause.continues = continues;
    clauses_.push_back(std::move(clause));
  }

  const RunningText& text_;
  std::unique_ptr<icu::BreakIterator> sentences_;
  std::string lead_in_;
  MarkKind leading_item_ = MarkKind::none;  // that the lead-in stands in
  std::vector<Clause> clauses_;
};

}  // namespace

std::vector<Clause> split_clauses(const RunningText& text, std::span<const Passage> passages) {
  Splitter splitter(text);
  for (const Passage& passage : passages) splitter.split(passage);
  return splitter.take();
}

}  // namespace secondlook
