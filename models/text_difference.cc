// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_difference.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <tuple>

#include "models/characters.h"
#include "models/folded_words.h"

namespace secondlook {
namespace {

// The comparison takes time and memory by the square of what differs.
constexpr std::size_t kMostWords = 1200;
// Duties beyond are shown, but not paired.
constexpr std::size_t kMostDuties = 60;
// Of the words in either duty, from which on they are shown as one.
constexpr double kSameDuty = 0.3;

struct ComparedWord {
  std::string_view printed;
  std::string folded;
  bool operator==(const ComparedWord& other) const { return folded == other.folded; }
};

std::vector<ComparedWord> compared_words(std::string_view text) {
  std::vector<ComparedWord> words;
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    const std::string_view printed = text.substr(at, end - at);
    std::string folded = folded_word(trimmed(printed, ".,;:()\"'-*"));
    // A number differs from another number, and a sign from another sign.
    words.push_back({printed, folded.empty() ? std::string(printed) : std::move(folded)});
    at = end;
  }
  return words;
}

void add(std::vector<TextRun>& runs, TextRun::Kind kind, std::string_view word) {
  if (runs.empty() || runs.back().kind != kind) runs.push_back({kind, {}});
  std::string& text = runs.back().text;
  if (!text.empty()) text += ' ';
  text += word;
}

void add(std::vector<TextRun>& runs, TextRun::Kind kind, const std::vector<ComparedWord>& words) {
  for (const ComparedWord& word : words) add(runs, kind, word.printed);
}

// Words of one side only, kept until words of both follow.
struct Replacement {
  std::vector<ComparedWord> left, right;
  void end(std::vector<TextRun>& runs) {
    add(runs, TextRun::Kind::only_left, left);
    add(runs, TextRun::Kind::only_right, right);
    left.clear();
    right.clear();
  }
};

double shared(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  std::vector<std::string> both;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                        std::back_inserter(both));
  const std::size_t either = one.size() + other.size() - both.size();
  return either == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(either);
}

std::vector<std::vector<std::string>> word_sets(std::span<const Duty> duties) {
  std::vector<std::vector<std::string>> sets;
  for (const Duty& duty : duties.first(std::min(duties.size(), kMostDuties))) {
    std::vector<std::string> words = telling_words(duty.text);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    sets.push_back(std::move(words));
  }
  return sets;
}

// For each left duty its right one: those most alike first, each duty once.
std::vector<std::optional<std::size_t>> pairs(std::span<const Duty> left,
                                              std::span<const Duty> right) {
  const auto left_words = word_sets(left), right_words = word_sets(right);
  std::vector<std::tuple<double, std::size_t, std::size_t>> likely;  // less is more alike
  for (std::size_t i = 0; i < left_words.size(); ++i)
    for (std::size_t j = 0; j < right_words.size(); ++j)
      if (const double share = shared(left_words[i], right_words[j]); share >= kSameDuty)
        likely.emplace_back(-share, i, j);
  std::sort(likely.begin(), likely.end());
  std::vector<std::optional<std::size_t>> found(left.size());
  std::vector<bool> taken(right.size());
  for (const auto& [share, i, j] : likely) {
    if (found[i] || taken[j]) continue;
    found[i] = j;
    taken[j] = true;
  }
  return found;
}

}  // namespace

std::vector<TextRun> text_difference(std::string_view left, std::string_view right) {
  const auto left_words = compared_words(left), right_words = compared_words(right);
  std::vector<TextRun> runs;
  Replacement replacement;
  if (left_words.empty() || right_words.empty() || left_words.size() > kMostWords ||
      right_words.size() > kMostWords) {
    const bool same = left_words == right_words;
    if (same) add(runs, TextRun::Kind::equal, left_words);
    if (!same) replacement = {left_words, right_words};
    replacement.end(runs);
    return runs;
  }
  std::vector<std::string> a, b;
  for (const ComparedWord& word : left_words) a.push_back(word.folded);
  for (const ComparedWord& word : right_words) b.push_back(word.folded);
  dtl::Diff<std::string> difference(a, b);
  difference.compose();
  std::size_t i = 0, j = 0;
  for (const auto& [word, step] : difference.getSes().getSequence()) {
    if (step.type == dtl::SES_DELETE) {
      replacement.left.push_back(left_words[i++]);
    } else if (step.type == dtl::SES_ADD) {
      replacement.right.push_back(right_words[j++]);
    } else {
      replacement.end(runs);
      add(runs, TextRun::Kind::equal, left_words[i++].printed);
      ++j;
    }
  }
  replacement.end(runs);
  return runs;
}

std::vector<DutyDifference> duties_difference(std::span<const Duty> left,
                                              std::span<const Duty> right) {
  const auto pair_of = pairs(left, right);
  std::vector<bool> shown(right.size());
  std::vector<DutyDifference> found;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const auto j = pair_of[i];
    if (j) shown[*j] = true;
    found.push_back({i, j, text_difference(left[i].text, j ? right[*j].text : std::string())});
  }
  for (std::size_t j = 0; j < right.size(); ++j)
    if (!shown[j]) found.push_back({{}, j, text_difference({}, right[j].text)});
  return found;
}

}  // namespace secondlook
