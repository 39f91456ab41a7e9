// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/link/link_signs.h"
#include "models/link/path_words.h"
#include "models/link/sign_key.h"
#include "models/link/title_words.h"

namespace secondlook {
namespace {

// What an item is found by, under the keys by which signs_sought() asks.
class Offer {
 public:
  Offer(const LinkItem& item, const Likeness& likeness, const LinkWords& words)
      : item_(item), likeness_(likeness), words_(words) {}

  std::vector<std::uint64_t> run() {
    numbers();
    description();
    told();
    if (!likeness_.incumbent.empty()) {
      const PersonName& name = likeness_.incumbent;
      keys_.push_back(SignKey("last").add(name.last));
      if (!name.first.empty())
        keys_.push_back(SignKey("name").add(name.last).add(name.first.substr(0, 1)));
    }
    if (!item_.entry) place();
    std::sort(keys_.begin(), keys_.end());
    keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    return std::move(keys_);
  }

 private:
  void numbers() {
    const auto offer = [&](const PaperNumber& number, std::string_view kind) {
      if (number.empty()) return;
      keys_.push_back(SignKey(kind).add(number.printed));
      keys_.push_back(SignKey("misread").add(kind).add(number.meant));
      keys_.push_back(SignKey("any").add(number.meant));
    };
    offer(likeness_.pd_number, "pd");
    offer(likeness_.position_number, "position");
  }

  void description() {
    for (const auto& words : likeness_.titles) {
      const std::string title = joined(words);
      keys_.push_back(SignKey("title").add(title));
      if (!likeness_.grade.empty())
        keys_.push_back(SignKey("title+").add(title).add(likeness_.grade));
      for (const std::string& unit : likeness_.units) {
        keys_.push_back(SignKey("title-unit").add(title).add(unit));
        if (!likeness_.grade.empty())
          keys_.push_back(SignKey("title-unit+").add(title).add(unit).add(likeness_.grade));
      }
      if (words.size() >= kFewestWordsToDropOne)
        for (std::size_t i = 0; i < words.size(); ++i)
          keys_.push_back(SignKey("title~").add(joined_without(words, i)));
    }
    for (const std::string& unit : likeness_.headed) keys_.push_back(SignKey("head").add(unit));
  }

  // What stands on the paper without a caption that we know.
  void told() {
    for (const PaperNumber& number : likeness_.told_numbers)
      keys_.push_back(SignKey("told number").add(number.meant));
    for (const PersonName& name : likeness_.people)
      keys_.push_back(SignKey("told person").add(name.last).add(name.first.substr(0, 1)));
    for (const std::string& title : likeness_.told_titles) {
      keys_.push_back(SignKey("title").add(title));
      if (!likeness_.grade.empty())
        keys_.push_back(SignKey("title+").add(title).add(likeness_.grade));
      for (const auto* units : {&likeness_.units, &likeness_.told_units})
        for (const std::string& unit : *units)
          keys_.push_back(SignKey("title-unit").add(title).add(unit));
    }
    for (const std::string& unit : likeness_.told_units) {
      keys_.push_back(SignKey("told unit").add(unit));
      for (const auto& title : likeness_.titles)
        keys_.push_back(SignKey("title-unit").add(joined(title)).add(unit));
    }
    for (const std::string& unit : likeness_.units) keys_.push_back(SignKey("told unit").add(unit));
  }

  void place() {
    const PathWords path = path_words(item_.path, words_);
    keys_.push_back(SignKey("file").add(item_.document_id));
    keys_.push_back(SignKey("folder").add(path.folder));
    keys_.push_back(SignKey("ends").add(item_.document_id).add(item_.last_page));
    if (item_.kind == RecordKind::position_description)
      keys_.push_back(SignKey("begins").add(item_.document_id).add(item_.first_page));
    // In a file with one paper only, its name speaks of that paper.
    for (const std::string& number : path.numbers)
      if (const PaperNumber told = paper_number(number); numbers_a_paper(told, likeness_))
        keys_.push_back(SignKey("in path").add(told.meant));
    for (const std::string& word : path.words)
      for (const std::string& folded : title_words(word, {}))
        keys_.push_back(SignKey("word in path").add(folded));
  }

  const LinkItem& item_;
  const Likeness& likeness_;
  const LinkWords& words_;
  std::vector<std::uint64_t> keys_;
};

}  // namespace

std::vector<std::uint64_t> signs_offered(const LinkItem& item, const Likeness& likeness,
                                         const LinkWords& words) {
  return Offer(item, likeness, words).run();
}

}  // namespace secondlook
