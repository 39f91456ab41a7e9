// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/required_literals.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "models/pattern_syntax.h"

namespace secondlook {
namespace {

// Parts that follow each other are multiplied out up to so many strings: "(?:plan|direct)s? work".
constexpr std::size_t kMostStrings = 48;
// A list with more literals is found in nearly any text.
constexpr std::size_t kMostLiterals = 400;
// More lists than that tell little more.
constexpr std::size_t kMostLists = 3;

// What the matches of a part hold.
struct Held {
  std::optional<OneOfLiterals> strings;  // these are all its matches, as far as they are few
  std::vector<OneOfLiterals> lists;      // otherwise
};

std::size_t shortest(const OneOfLiterals& list) {
  return std::ranges::min(list, {}, &std::string::size).size();
}

// Long literals are rare, and so are few of them.
bool says_more(const OneOfLiterals& a, const OneOfLiterals& b) {
  return std::tuple(shortest(b), a.size()) < std::tuple(shortest(a), b.size());
}

void keep_each_once(OneOfLiterals& strings) {
  std::ranges::sort(strings);
  strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
}

class Collector {
 public:
  explicit Collector(std::size_t fewest_bytes) : fewest_bytes_(fewest_bytes) {}

  Held held_by(const PatternPart& part) const {
    switch (part.kind) {
      case PatternPart::Kind::nothing:
      case PatternPart::Kind::boundary:
        return {OneOfLiterals{""}, {}};
      case PatternPart::Kind::anything:
        return {};
      case PatternPart::Kind::text:
        return {OneOfLiterals{part.letters}, {}};
      case PatternPart::Kind::one_of: {
        OneOfLiterals letters;
        for (const char c : part.letters) letters.emplace_back(1, c);
        return {std::move(letters), {}};
      }
      case PatternPart::Kind::repeated:
        return repeated(part);
      case PatternPart::Kind::alternatives:
        return alternatives(part.parts);
      case PatternPart::Kind::sequence:
        return sequence(part.parts);
    }
    return {};
  }

  // Every string holds what the shorter ones in it are, so those will do.
  void add_list(OneOfLiterals strings, std::vector<OneOfLiterals>& lists) const {
    if (strings.empty() || strings.size() > kMostLiterals || shortest(strings) < fewest_bytes_)
      return;
    keep_each_once(strings);
    OneOfLiterals kept;
    for (std::string& one : strings)
      if (kept.empty() || !one.starts_with(kept.back())) kept.push_back(std::move(one));
    lists.push_back(std::move(kept));
  }

  std::vector<OneOfLiterals> lists_of(Held held) const {
    if (held.strings) add_list(std::move(*held.strings), held.lists);
    return std::move(held.lists);
  }

 private:
  Held repeated(const PatternPart& part) const {
    Held one = held_by(part.parts.front());
    if (part.least > 0) return {std::nullopt, lists_of(std::move(one))};
    if (part.more || !one.strings) return {};
    one.strings->emplace_back();
    return one;
  }

  // Where all alternatives are few strings, so are these. Otherwise one list of each makes a list
  // of all: of the best of each, of the second best, and so on.
  Held alternatives(const std::vector<PatternPart>& parts) const {
    OneOfLiterals strings;
    bool few = true;
    std::vector<std::vector<OneOfLiterals>> lists_of_each;
    std::size_t most_lists = 0;
    for (const PatternPart& part : parts) {
      Held held = held_by(part);
      few = few && held.strings && strings.size() + held.strings->size() <= kMostStrings;
      if (few) strings.insert(strings.end(), held.strings->begin(), held.strings->end());
      lists_of_each.push_back(lists_of(std::move(held)));
      std::ranges::stable_sort(lists_of_each.back(), says_more);
      most_lists = std::max(most_lists, lists_of_each.back().size());
    }
    if (few) {
      keep_each_once(strings);
      return {std::move(strings), {}};
    }
    Held held;
    if (std::ranges::any_of(lists_of_each, &std::vector<OneOfLiterals>::empty)) return held;
    for (std::size_t i = 0; i < std::min(most_lists, kMostLists); ++i) {
      OneOfLiterals all;
      for (const auto& lists : lists_of_each) {
        const OneOfLiterals& one = lists[std::min(i, lists.size() - 1)];
        all.insert(all.end(), one.begin(), one.end());
      }
      add_list(std::move(all), held.lists);
    }
    return held;
  }

  Held sequence(const std::vector<PatternPart>& parts) const {
    Held held;
    OneOfLiterals run = {""};  // what the last parts match, one after the other
    bool whole = true;
    const auto end_run = [&](OneOfLiterals next) {
      add_list(std::exchange(run, std::move(next)), held.lists);
      whole = false;
    };
    for (const PatternPart& part : parts) {
      Held next = held_by(part);
      if (!next.strings) {
        end_run({""});
        std::ranges::move(next.lists, std::back_inserter(held.lists));
      } else if (run.size() * next.strings->size() > kMostStrings) {
        end_run(std::move(*next.strings));
      } else {
        run = multiplied(run, *next.strings);
      }
    }
    if (whole)
      held.strings = std::move(run);
    else
      add_list(std::move(run), held.lists);
    return held;
  }

  static OneOfLiterals multiplied(const OneOfLiterals& first, const OneOfLiterals& second) {
    OneOfLiterals all;
    for (const std::string& one : first)
      for (const std::string& next : second) all.push_back(one + next);
    keep_each_once(all);
    return all;
  }

  std::size_t fewest_bytes_;
};

}  // namespace

std::vector<OneOfLiterals> required_literals(std::string_view expression,
                                             std::size_t fewest_bytes) {
  const auto pattern = taken_apart(expression);
  if (!pattern) return {};
  const Collector collector(fewest_bytes);
  std::vector<OneOfLiterals> lists = collector.lists_of(collector.held_by(*pattern));
  std::ranges::stable_sort(lists, says_more);
  if (lists.size() > kMostLists) lists.resize(kMostLists);
  return lists;
}

}  // namespace secondlook
