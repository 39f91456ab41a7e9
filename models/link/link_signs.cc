// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/link_signs.h"

#include <fmt/format.h>

#include <algorithm>

#include "models/characters.h"
#include "models/link/path_words.h"
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
constexpr double kIncumbent = 0.2, kNameInPath = 0.4;
constexpr double kCoverBefore = 0.05, kStatementBehind = 0.2, kPaperBehind = 0.5;
constexpr double kSameFile = 0.7, kSameFolder = 1, kFolderAbove = 1.5;

// A back left blank or a separator sheet may stand between two papers.
constexpr int kPagesBetween = 2;
// Units of an organization that tell positions apart; the largest ones are everybody's.
constexpr std::size_t kMostUnits = 4;
constexpr std::size_t kFewestWordsToDropOne = 3;

// 64-bit FNV-1a: the same on every machine. Two of some ten million keys meet by chance once in
// 400,000 archives.
class Key {
 public:
  explicit Key(std::string_view kind) { add(kind); }
  Key& add(std::string_view text) {
    for (const char c : text) mix(static_cast<unsigned char>(c));
    mix(0x1f);
    return *this;
  }
  Key& add(int number) { return add(std::to_string(number)); }
  operator std::uint64_t() const { return hash_; }

 private:
  void mix(unsigned char byte) {
    hash_ ^= byte;
    hash_ *= 0x100000001b3;
  }
  std::uint64_t hash_ = 0xcbf29ce484222325;
};

// Whether a word of the title names the head of a unit: "Chief, Budget Branch".
bool names_head(const std::string& title, const LinkWords& words) {
  const std::vector<std::string> told = title_words(title, {});
  return std::any_of(words.heads.begin(), words.heads.end(), [&](const std::string& head) {
    const std::vector<std::string> folded = title_words(head, {});
    return !folded.empty() && std::find(told.begin(), told.end(), folded.front()) != told.end();
  });
}

// "Chief, Budget Branch": the unit; and "Budget Branch Chief" likewise. Empty where none is named.
std::string unit_headed(const std::string& title, const LinkWords& words) {
  if (!names_head(title, words)) return {};
  std::vector<std::string> left = title_words(title, words);
  std::erase_if(left, [&](const std::string& word) {
    return std::any_of(words.heads.begin(), words.heads.end(), [&](const std::string& head) {
      const auto folded = title_words(head, {});
      return !folded.empty() && folded.front() == word;
    });
  });
  const bool of_unit =
      std::any_of(words.units.begin(), words.units.end(), [&](const std::string& unit) {
        const auto folded = title_words(unit, {});
        return !folded.empty() && std::find(left.begin(), left.end(), folded.front()) != left.end();
      });
  return of_unit && left.size() > 1 ? joined(left) : std::string();
}

// What the units are that a position may be the head of: those its titles name, and its own
// smallest one where a title is "Branch Chief" and names none.
std::vector<std::string> units_headed(const LinkItem& item, const Likeness& likeness,
                                      const LinkWords& words) {
  std::vector<std::string> found;
  for (const std::string* title : {&item.identity.title, &item.identity.organizational_title}) {
    if (!names_head(*title, words)) continue;
    std::string unit = unit_headed(*title, words);
    if (unit.empty() && !item.identity.organization.empty() &&
        title_words(*title, words).size() <= 2)
      unit = likeness.units.empty() ? std::string() : likeness.units.front();
    if (!unit.empty()) found.push_back(std::move(unit));
  }
  return found;
}

const std::string& without_one(const std::vector<std::string>& words, std::size_t left_out,
                               std::string& buffer) {
  buffer.clear();
  for (std::size_t i = 0; i < words.size(); ++i)
    if (i != left_out) buffer += words[i] + ' ';
  return buffer;
}

std::string_view folder_above(std::string_view folder) {
  const auto slash = folder.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash);
}

// What an item is found by, in the order of `signs_sought`.
class Offer {
 public:
  Offer(const LinkItem& item, const Likeness& likeness, const LinkWords& words)
      : item_(item), likeness_(likeness), words_(words) {}

  std::vector<std::uint64_t> run() {
    numbers();
    description();
    if (!likeness_.incumbent.empty()) {
      const PersonName& name = likeness_.incumbent;
      keys_.push_back(Key("last").add(name.last));
      if (!name.first.empty())
        keys_.push_back(Key("name").add(name.last).add(name.first.substr(0, 1)));
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
      keys_.push_back(Key(kind).add(number.printed));
      keys_.push_back(Key("misread").add(kind).add(number.meant));
      keys_.push_back(Key("any").add(number.meant));
    };
    offer(likeness_.pd_number, "pd");
    offer(likeness_.position_number, "position");
  }

  void description() {
    std::string buffer;
    for (const auto& words : likeness_.titles) {
      const std::string title = joined(words);
      keys_.push_back(Key("title").add(title));
      if (!likeness_.grade.empty()) keys_.push_back(Key("title+").add(title).add(likeness_.grade));
      for (const std::string& unit : likeness_.units) {
        keys_.push_back(Key("title-unit").add(title).add(unit));
        if (!likeness_.grade.empty())
          keys_.push_back(Key("title-unit+").add(title).add(unit).add(likeness_.grade));
      }
      if (words.size() >= kFewestWordsToDropOne)
        for (std::size_t i = 0; i < words.size(); ++i)
          keys_.push_back(Key("title~").add(without_one(words, i, buffer)));
    }
    for (const std::string& unit : units_headed(item_, likeness_, words_))
      keys_.push_back(Key("head").add(unit));
  }

  void place() {
    const PathWords path = path_words(item_.path, words_);
    keys_.push_back(Key("file").add(item_.document_id));
    keys_.push_back(Key("folder").add(path.folder));
    keys_.push_back(Key("ends").add(item_.document_id).add(item_.last_page));
    if (item_.kind == RecordKind::position_description)
      keys_.push_back(Key("begins").add(item_.document_id).add(item_.first_page));
    // In a file with one paper only, its name speaks of that paper.
    for (const std::string& number : path.numbers)
      if (const PaperNumber told = paper_number(number); !told.empty())
        keys_.push_back(Key("in path").add(told.meant));
    for (const std::string& word : path.words)
      for (const std::string& folded : title_words(word, {}))
        keys_.push_back(Key("word in path").add(folded));
  }

  const LinkItem& item_;
  const Likeness& likeness_;
  const LinkWords& words_;
  std::vector<std::uint64_t> keys_;
};

class Search {
 public:
  Search(const LinkItem& item, const Likeness& likeness, const LinkWords& words)
      : item_(item), likeness_(likeness), words_(words) {}

  std::vector<LinkSign> run() {
    numbers();
    description();
    incumbent();
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

  void numbers() {
    const auto seek = [&](const PaperNumber& number, const std::string& printed,
                          std::string_view kind, std::string_view same, std::string_view misread) {
      if (number.empty()) return;
      const std::string shown(trimmed(printed));
      add(Key(kind).add(number.printed), SignKind::number, kNumber, same, shown);
      add(Key("misread").add(kind).add(number.meant), SignKind::number, kNumberMisread, misread,
          shown);
      add(Key("any").add(number.meant), SignKind::number, kNumberOfOtherKind,
          "PD number of the one, position number of the other:", shown);
      add(Key("in path").add(number.meant), SignKind::number, kNumberInPath,
          "the other's file name or folder has the number", shown);
    };
    seek(likeness_.pd_number, item_.identity.pd_number, "pd", "same PD number",
         "same PD number but for misread characters:");
    seek(likeness_.position_number, item_.identity.position_number, "position",
         "same position number", "same position number but for misread characters:");
  }

  void description() {
    std::string buffer;
    const std::vector<std::string> units = units_sought();
    for (const auto& words : likeness_.titles) {
      const std::string title = joined(words);
      add(Key("title").add(title), SignKind::description, kTitle, "same title");
      if (!likeness_.grade.empty())
        add(Key("title+").add(title).add(likeness_.grade), SignKind::description, kTitleAndGrade,
            "title and grade agree");
      for (const std::string& unit : units) {
        add(Key("title-unit").add(title).add(unit), SignKind::description, kTitleAndUnit,
            "title and organization agree");
        if (!likeness_.grade.empty())
          add(Key("title-unit+").add(title).add(unit).add(likeness_.grade), SignKind::description,
              kTitleUnitAndGrade, "title, organization and grade agree");
      }
      if (words.size() >= kFewestWordsToDropOne)
        for (std::size_t i = 0; i < words.size(); ++i)
          add(Key("title~").add(without_one(words, i, buffer)), SignKind::description, kTitleNearly,
              "nearly the same title");
    }
    for (const std::string& unit : units_headed(item_, likeness_, words_))
      add(Key("head").add(unit), SignKind::description, kTitleAndUnit,
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
    if (name.empty()) return;
    const std::string shown(trimmed(item_.identity.incumbent));
    if (!name.first.empty())
      add(Key("name").add(name.last).add(name.first.substr(0, 1)), SignKind::incumbent, kIncumbent,
          "same incumbent,", shown);
    else
      add(Key("last").add(name.last), SignKind::incumbent, kNameInPath, "same incumbent,", shown);
    add(Key("word in path").add(name.last), SignKind::incumbent, kNameInPath,
        "the other's file name has the incumbent's name,", shown);
  }

  void place() {
    const auto behind = [&](double chance) {
      for (int gap = 1; gap <= kPagesBetween; ++gap)
        add(Key("ends").add(item_.document_id).add(item_.first_page - gap), SignKind::place, chance,
            "directly behind it in the same file");
    };
    if (item_.kind == RecordKind::cover_sheet)
      for (int gap = 1; gap <= kPagesBetween; ++gap)
        add(Key("begins").add(item_.document_id).add(item_.last_page + gap), SignKind::place,
            kCoverBefore, "directly before it in the same file");
    if (item_.kind == RecordKind::evaluation_statement) behind(kStatementBehind);
    if (item_.kind == RecordKind::appraisal) behind(kPaperBehind);
    const auto filed = [&](std::uint64_t key, double chance, std::string_view reason,
                           std::string shown) {
      add(key, SignKind::place, chance, reason, std::move(shown));
      signs_.back().filed = true;
    };
    filed(Key("file").add(item_.document_id), kSameFile, "same file", {});
    const PathWords path = path_words(item_.path, words_);
    filed(Key("folder").add(path.folder), kSameFolder, "same folder",
          path.folder.empty() ? std::string() : fmt::format("'{}'", path.folder));
    if (!path.folder.empty())
      filed(Key("folder").add(folder_above(path.folder)), kFolderAbove, "in a folder below",
            fmt::format("'{}'", folder_above(path.folder)));
  }

  void file_name() {
    const PathWords path = path_words(item_.path, words_);
    for (const std::string& number : path.numbers)
      if (const PaperNumber told = paper_number(number); !told.empty())
        for (const std::string_view offered : {"any", "in path"})
          add(Key(offered).add(told.meant), SignKind::number, kNumberInPath,
              "file name or folder has the number", number);
    std::string title;
    for (const std::string& word : path.words) {
      title += word + ' ';
      for (const std::string& folded : title_words(word, {}))
        add(Key("last").add(folded), SignKind::incumbent, kNameInPath,
            "file name has the incumbent's name,", word);
    }
    if (const auto words = title_words(title, words_); words.size() > 1)
      add(Key("title").add(joined(words)), SignKind::description, kTitleInPath,
          "the title stands in the file name");
  }

  const LinkItem& item_;
  const Likeness& likeness_;
  const LinkWords& words_;
  std::vector<LinkSign> signs_;
};

// Fills `units` from the words of each and the code.
void name_units(Likeness& likeness) {
  likeness.units.clear();
  for (const auto& unit : likeness.unit_words) likeness.units.push_back(joined(unit));
  likeness.single_units = likeness.units.size();
  for (std::size_t i = 0; i + 1 < likeness.single_units; ++i)
    likeness.units.push_back(likeness.units[i] + " < " + likeness.units[i + 1]);
  if (!likeness.code.empty()) likeness.units.push_back("code " + likeness.code);
}

}  // namespace

Likeness likeness(const LinkItem& item, const LinkWords& words) {
  const Identity& identity = item.identity;
  Likeness result;
  result.pd_number = paper_number(identity.pd_number);
  result.position_number = paper_number(identity.position_number);
  for (const std::string* title : {&identity.title, &identity.organizational_title})
    for (const std::string& form : {*title, without_parentheses(*title)}) {
      auto told = title_words(form, words);
      if (!told.empty() &&
          std::find(result.titles.begin(), result.titles.end(), told) == result.titles.end())
        result.titles.push_back(std::move(told));
    }
  for (auto unit = identity.organization.rbegin();
       unit != identity.organization.rend() && result.unit_words.size() < kMostUnits; ++unit)
    if (auto told = title_words(*unit, words); !told.empty())
      result.unit_words.push_back(std::move(told));
  result.code = lower(trimmed(identity.organization_code));
  name_units(result);
  for (const char c : identity.pay_plan)
    if (is_letter(c)) result.plan += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (result.plan == "GM") result.plan = "GS";
  if (result.plan == "SES") result.plan = "ES";
  if (result.plan.empty() && identity.grade) result.plan = "GS";
  if (identity.grade)
    result.grade = fmt::format("{}-{}", result.plan, *identity.grade);
  else if (result.plan == "ES" || result.plan == "SL" || result.plan == "ST")
    result.grade = result.plan;
  result.series = identity.series;
  result.incumbent = person_name(identity.incumbent, words);
  result.recognised = item.recognised;
  return result;
}

void mend(Likeness& likeness, const WordMending& mending) {
  for (auto* list : {&likeness.titles, &likeness.unit_words})
    for (std::vector<std::string>& words : *list) {
      for (std::string& word : words) word = mending.mended(word);
      std::sort(words.begin(), words.end());
      words.erase(std::unique(words.begin(), words.end()), words.end());
    }
  name_units(likeness);
}

std::vector<std::uint64_t> signs_offered(const LinkItem& item, const Likeness& likeness,
                                         const LinkWords& words) {
  return Offer(item, likeness, words).run();
}

std::vector<LinkSign> signs_sought(const LinkItem& item, const Likeness& likeness,
                                   const LinkWords& words) {
  return Search(item, likeness, words).run();
}

}  // namespace secondlook
