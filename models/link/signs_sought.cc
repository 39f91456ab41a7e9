// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "models/characters.h"
#include "models/link/link_signs.h"
#include "models/link/path_words.h"
#include "models/link/sign_key.h"
#include "models/link/title_words.h"

namespace secondlook {
namespace {

// How often each sign is shared by chance where no other position seems to carry it; see LinkSign.
// Numbers are given out so that there is only one; a title alone fits another position as often as
// not.
constexpr double kNumber = 0.003, kNumberMisread = 0.03, kNumberOfOtherKind = 0.04;
constexpr double kNumberInPath = 0.15;
constexpr double kTitle = 1, kTitleNearly = 3, kTitleAndGrade = 0.4, kTitleAndUnit = 0.12,
                 kTitleUnitAndGrade = 0.06, kTitleInPath = 1.2;
constexpr double kIncumbent = 0.2, kNameInPath = 0.4, kSurnameInBox = 0.4;
// Without a caption it is not known what a number, a name or a title is there for.
constexpr double kNumberTold = 0.07, kNumberToldOfOne = 0.05, kPersonTold = 0.5;
constexpr double kTitleTold = 2, kTitleAndGradeTold = 0.8, kTitleAndUnitTold = 0.25, kUnitTold = 3;
constexpr double kCoverBefore = 0.05, kStatementBehind = 0.2, kPaperBehind = 0.5;
constexpr double kSameFile = 0.7, kSameFolder = 1, kFolderAbove = 1.5;

// A back left blank or a separator sheet may stand between two papers.
constexpr int kPagesBetween = 2;

std::string_view folder_above(std::string_view folder) {
  const auto slash = folder.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash);
}

class Search {
 public:
  Search(const LinkItem& item, const Likeness& likeness, const LinkWords& words)
      : item_(item), likeness_(likeness), words_(words) {}

  std::vector<LinkSign> run() {
    numbers();
    description();
    incumbent();
    told();
    if (!item_.entry) {
      place();
      file_name();
    }
    return std::move(signs_);
  }

 private:
  void add(std::uint64_t key, SignKind kind, double chance, std::string_view reason,
           std::string shown = {}) {
    signs_.push_back({key, kind, chance, reason, std::move(shown)});
  }
  void add_told(std::uint64_t key, SignKind kind, double chance, std::string_view reason,
                std::string shown = {}) {
    add(key, kind, chance, reason, std::move(shown));
    signs_.back().told = true;
  }

  void numbers() {
    const auto seek = [&](const PaperNumber& number, const std::string& printed,
                          std::string_view kind, std::string_view same, std::string_view misread) {
      if (number.empty()) return;
      const std::string shown(trimmed(printed));
      add(SignKey(kind).add(number.printed), SignKind::number, kNumber, same, shown);
      add(SignKey("misread").add(kind).add(number.meant), SignKind::number, kNumberMisread, misread,
          shown);
      add(SignKey("any").add(number.meant), SignKind::number, kNumberOfOtherKind,
          "PD number of the one, position number of the other:", shown);
      add(SignKey("in path").add(number.meant), SignKind::number, kNumberInPath,
          "the other's file name or folder has the number", shown);
    };
    seek(likeness_.pd_number, item_.identity.pd_number, "pd", "same PD number",
         "same PD number but for misread characters:");
    seek(likeness_.position_number, item_.identity.position_number, "position",
         "same position number", "same position number but for misread characters:");
  }

  void description() {
    const std::vector<std::string> units = units_sought();
    for (const auto& words : likeness_.titles) {
      const std::string title = joined(words);
      add(SignKey("title").add(title), SignKind::description, kTitle, "same title");
      if (!likeness_.grade.empty())
        add(SignKey("title+").add(title).add(likeness_.grade), SignKind::description,
            kTitleAndGrade, "title and grade agree");
      for (const std::string& unit : units) {
        add(SignKey("title-unit").add(title).add(unit), SignKind::description, kTitleAndUnit,
            "title and organization agree");
        if (!likeness_.grade.empty())
          add(SignKey("title-unit+").add(title).add(unit).add(likeness_.grade),
              SignKind::description, kTitleUnitAndGrade, "title, organization and grade agree");
      }
      if (words.size() >= kFewestWordsToDropOne)
        for (std::size_t i = 0; i < words.size(); ++i)
          add(SignKey("title~").add(joined_without(words, i)), SignKind::description, kTitleNearly,
              "nearly the same title");
    }
    for (const std::string& unit : likeness_.headed)
      add(SignKey("head").add(unit), SignKind::description, kTitleAndUnit,
          "both name the head of one unit");
  }

  // An item may name a smaller unit than the position's papers do, and leave out larger ones.
  std::vector<std::string> units_sought() const {
    std::vector<std::string> units = likeness_.units;
    const std::size_t single = likeness_.single_units;
    if (single > 2) {
      units.erase(units.begin() + static_cast<std::ptrdiff_t>(single) + 1,
                  units.begin() + static_cast<std::ptrdiff_t>(2 * single) - 1);
      units.erase(units.begin() + 2, units.begin() + static_cast<std::ptrdiff_t>(single));
    }
    return units;
  }

  void incumbent() {
    const PersonName& name = likeness_.incumbent;
    if (name.empty()) return surname_alone();
    const std::string shown(trimmed(item_.identity.incumbent));
    const std::size_t first = signs_.size();
    if (!name.first.empty())
      add(SignKey("name").add(name.last).add(name.first.substr(0, 1)), SignKind::incumbent,
          kIncumbent, "same incumbent,", shown);
    else
      add(SignKey("last").add(name.last), SignKind::incumbent, kNameInPath, "same incumbent,",
          shown);
    add(SignKey("word in path").add(name.last), SignKind::incumbent, kNameInPath,
        "the other's file name has the incumbent's name,", shown);
    for (std::size_t i = first; i < signs_.size(); ++i) signs_[i].person = person_key(name);
  }

  void surname_alone() {
    if (likeness_.surname.empty()) return;
    add(SignKey("last").add(likeness_.surname), SignKind::incumbent, kSurnameInBox,
        "the incumbent's last name stands in it:", item_.identity.organization.front());
    signs_.back().person = SignKey("person").add(likeness_.surname);
    signs_.back().surname = true;
  }

  // What stands on both without a caption that we know on one of them at least.
  void told() {
    for (const PaperNumber* number : {&likeness_.pd_number, &likeness_.position_number})
      if (!number->empty())
        add_told(SignKey("told number").add(number->meant), SignKind::number, kNumberToldOfOne,
                 "the other bears the number", number->printed);
    for (const PaperNumber& number : likeness_.told_numbers) {
      if (!numbers_a_paper(number, likeness_)) continue;
      add_told(SignKey("any").add(number.meant), SignKind::number, kNumberToldOfOne,
               "it bears the number of the other", number.printed);
      add_told(SignKey("told number").add(number.meant), SignKind::number, kNumberTold,
               "both bear the number", number.printed);
    }
    told_people();
    for (const std::string& title : likeness_.told_titles) {
      add_told(SignKey("title").add(title), SignKind::description, kTitleTold,
               "the title stands on both");
      if (!likeness_.grade.empty())
        add_told(SignKey("title+").add(title).add(likeness_.grade), SignKind::description,
                 kTitleAndGradeTold, "the title stands on both and the grade agrees");
      for (const auto* units : {&likeness_.units, &likeness_.told_units})
        for (const std::string& unit : *units)
          add_told(SignKey("title-unit").add(title).add(unit), SignKind::description,
                   kTitleAndUnitTold, "title and organization stand on both");
    }
    for (const std::string& unit : likeness_.told_units) {
      add_told(SignKey("told unit").add(unit), SignKind::description, kUnitTold,
               "the organization stands on both");
      for (const auto& title : likeness_.titles)
        add_told(SignKey("title-unit").add(joined(title)).add(unit), SignKind::description,
                 kTitleAndUnitTold, "title and organization stand on both");
    }
    // A row or box that gives its title is of its unit as all others of the unit are.
    if (item_.entry && !likeness_.titles.empty()) return;
    for (const std::string& unit : likeness_.units)
      add_told(SignKey("told unit").add(unit), SignKind::description, kUnitTold,
               "the organization stands on both");
  }

  void told_people() {
    const auto seek = [&](std::string_view key, const PersonName& name, const std::string& shown) {
      add_told(SignKey(key).add(name.last).add(name.first.substr(0, 1)), SignKind::incumbent,
               kPersonTold, "both name", shown);
      signs_.back().person = person_key(name);
    };
    if (!likeness_.incumbent.first.empty())
      seek("told person", likeness_.incumbent, std::string(trimmed(item_.identity.incumbent)));
    for (std::size_t i = 0; i < likeness_.people.size(); ++i) {
      const PersonName& name = likeness_.people[i];
      seek("told person", name, name.printed);
      seek("name", name, name.printed);
    }
  }

  static std::uint64_t person_key(const PersonName& name) {
    return SignKey("person").add(name.last).add(name.first.substr(0, 1));
  }

  void place() {
    const auto behind = [&](double chance) {
      for (int gap = 1; gap <= kPagesBetween; ++gap)
        add(SignKey("ends").add(item_.document_id).add(item_.first_page - gap), SignKind::place,
            chance, "directly behind it in the same file");
    };
    if (item_.kind == RecordKind::cover_sheet)
      for (int gap = 1; gap <= kPagesBetween; ++gap)
        add(SignKey("begins").add(item_.document_id).add(item_.last_page + gap), SignKind::place,
            kCoverBefore, "directly before it in the same file");
    if (item_.kind == RecordKind::evaluation_statement) behind(kStatementBehind);
    if (item_.kind == RecordKind::appraisal) behind(kPaperBehind);
    const auto filed = [&](std::uint64_t key, double chance, std::string_view reason,
                           std::string shown) {
      add(key, SignKind::place, chance, reason, std::move(shown));
      signs_.back().filed = true;
    };
    filed(SignKey("file").add(item_.document_id), kSameFile, "same file", {});
    const PathWords path = path_words(item_.path, words_);
    filed(SignKey("folder").add(path.folder), kSameFolder, "same folder",
          path.folder.empty() ? std::string() : fmt::format("'{}'", path.folder));
    if (!path.folder.empty())
      filed(SignKey("folder").add(folder_above(path.folder)), kFolderAbove, "in a folder below",
            fmt::format("'{}'", folder_above(path.folder)));
  }

  void file_name() {
    const PathWords path = path_words(item_.path, words_);
    const std::size_t printed = signs_.size();
    for (const std::string& number : path.numbers)
      if (const PaperNumber told = paper_number(number); numbers_a_paper(told, likeness_))
        for (const std::string_view offered : {"any", "in path"})
          add(SignKey(offered).add(told.meant), SignKind::number, kNumberInPath,
              "file name or folder has the number", number);
    std::string title;
    for (const std::string& word : path.words) {
      title += word + ' ';
      for (const std::string& folded : title_words(word, {}))
        add(SignKey("last").add(folded), SignKind::incumbent, kNameInPath,
            "file name has the incumbent's name,", word);
    }
    if (const auto words = title_words(title, words_); words.size() > 1)
      add(SignKey("title").add(joined(words)), SignKind::description, kTitleInPath,
          "the title stands in the file name");
    for (std::size_t i = printed; i < signs_.size(); ++i) signs_[i].by_name = true;
  }

  const LinkItem& item_;
  const Likeness& likeness_;
  const LinkWords& words_;
  std::vector<LinkSign> signs_;
};

}  // namespace

std::vector<LinkSign> signs_sought(const LinkItem& item, const Likeness& likeness,
                                   const LinkWords& words) {
  return Search(item, likeness, words).run();
}

}  // namespace secondlook
