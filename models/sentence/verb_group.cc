// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/verb_group.h"

#include <array>
#include <string_view>

namespace secondlook {
namespace {

bool has_suffix_not(const SentenceWord& word) {
  return word.lower == "cannot" || word.lower.ends_with("n't") || word.lower.ends_with("n’t");
}

class GroupReader {
 public:
  GroupReader(std::span<const SentenceWord> words, std::size_t at) : words_(words), at_(at) {
    group_.begin = at;
  }

  std::optional<VerbGroup> read() {
    const SentenceWord& first = words_[at_];
    switch (first.kind) {
      case WordKind::modal:
        group_.modal = first.lower;
        take();
        take_rest_behind_modal();
        break;
      case WordKind::be:
        if (first.lower.starts_with("was") || first.lower.starts_with("were"))
          group_.tense = Predication::Tense::past;
        take();
        take_complement_of_be();
        break;
      case WordKind::have:
        take_have(first.lower == "had");
        break;
      case WordKind::do_:
        if (first.lower == "did") group_.tense = Predication::Tense::past;
        take();
        take_form(kBase);
        break;
      case WordKind::other:
      case WordKind::adverb:
        if ((first.forms & (kBase | kThirdPerson | kPast)) == 0) return std::nullopt;
        group_.forms = first.forms;
        if ((first.forms & (kBase | kThirdPerson)) == 0) group_.tense = Predication::Tense::past;
        group_.end = at_ + 1;
        return group_;
      default:
        return std::nullopt;
    }
    group_.with_auxiliary = true;
    return group_;
  }

 private:
  // An auxiliary, and what may stand behind one: "not", "no longer", adverbs.
  void take() {
    group_.negated = group_.negated || has_suffix_not(words_[at_]);
    group_.end = ++at_;
    std::size_t ahead = at_;
    for (; ahead < words_.size(); ++ahead) {
      const SentenceWord& word = words_[ahead];
      const bool no_longer =
          word.lower == "no" && ahead + 1 < words_.size() && words_[ahead + 1].lower == "longer";
      if (word.kind == WordKind::negation || no_longer) {
        // "not only", "not merely": said of something else besides
        const bool merely = ahead + 1 < words_.size() && (words_[ahead + 1].lower == "only" ||
                                                          words_[ahead + 1].lower == "merely" ||
                                                          words_[ahead + 1].lower == "just");
        group_.negated = group_.negated || !merely;
        ahead += no_longer ? 1 : 0;
        group_.end = ahead + 1;
      } else if (word.kind != WordKind::adverb && word.lower != "since" && word.lower != "yet" &&
                 word.lower != "then") {
        break;
      }
    }
    at_ = ahead;
  }

  bool take_form(std::uint8_t forms) {
    if (at_ >= words_.size() || (words_[at_].forms & forms) == 0) return false;
    group_.end = ++at_;
    return true;
  }

  // "are at present signed by": what may stand between an auxiliary and its participle.
  void skip_adverbial() {
    static constexpr std::array<std::array<std::string_view, 4>, 8> kAdverbials = {
        {{"at", "present"},
         {"at", "times"},
         {"in", "turn"},
         {"in", "practice"},
         {"in", "part"},
         {"as", "a", "rule"},
         {"for", "the", "most", "part"},
         {"by", "law"}}};
    for (const auto& adverbial : kAdverbials) {
      std::size_t n = 0;
      while (n < adverbial.size() && !adverbial[n].empty() && at_ + n < words_.size() &&
             words_[at_ + n].lower == adverbial[n])
        ++n;
      const bool whole = n == adverbial.size() || adverbial[n].empty();
      if (n > 0 && whole && at_ + n < words_.size() && (words_[at_ + n].forms & kParticiple) != 0) {
        at_ += n;
        return;
      }
    }
  }

  void take_complement_of_be() {
    skip_adverbial();
    if (at_ < words_.size() && words_[at_].lower == "being") take();
    if (take_form(kParticiple))
      group_.passive = true;
    else
      take_form(kGerund);
  }

  void take_have(bool past) {
    if (past) group_.tense = Predication::Tense::past;
    take();
    if (at_ < words_.size() && words_[at_].lower == "been") {
      if (!past) group_.tense = Predication::Tense::perfect;
      take();
      take_complement_of_be();
    } else if (take_form(kParticiple) && !past) {
      group_.tense = Predication::Tense::perfect;
    }
  }

  void take_rest_behind_modal() {
    if (at_ >= words_.size()) return;
    const std::string& word = words_[at_].lower;
    if (word == "be") {
      take();
      take_complement_of_be();
    } else if (word == "have") {
      take();
      if (at_ < words_.size() && words_[at_].lower == "been") {
        take();
        take_complement_of_be();
      } else {
        take_form(kParticiple);
      }
    } else {
      take_form(kBase);
    }
  }

  std::span<const SentenceWord> words_;
  std::size_t at_;
  VerbGroup group_;
};

}  // namespace

std::optional<VerbGroup> verb_group(std::span<const SentenceWord> words, std::size_t at) {
  return GroupReader(words, at).read();
}

}  // namespace secondlook
