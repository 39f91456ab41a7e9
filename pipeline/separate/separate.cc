// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/separate.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/told_acts.h"

namespace secondlook {
namespace {

constexpr std::size_t kKinds = 7;
// A sign is a heading or the beginning of a paragraph; the rest of a long line says nothing more.
constexpr std::size_t kSignBytes = 120;
// One piece of evidence for each sign; a long paper repeats itself.
constexpr std::size_t kMostEvidence = 6;

// Weights of what the structure shows, on the scale of record_kinds.yaml.
constexpr int kDutiesSection = 2;
constexpr int kFactorSections = 3;
constexpr int kIdentityFields = 2;
constexpr int kCodeAtHead =
    3;  // title and classification head a PD; elsewhere a code is one of many
constexpr int kIncumbent = 2;
constexpr int kVerbsFirst = 2;
constexpr int kControlsSection = 1;
constexpr int kManyLevels = 8;
// A PD heads its first page with its classification, within so many lines.
constexpr std::size_t kHeadLines = 10;
// PDs speak of "the incumbent", and begin their sentences with what is done ("Plans ...", "Reviews
// ..."), as no other paper does so often.
constexpr int kFewestIncumbents = 3;
constexpr int kFewestVerbs = 6;
// Bytes; less is "see attached".
constexpr std::size_t kLeastDuties = 100;

class KindWeigher {
 public:
  KindWeigher(const RunningText& text, const RecordKinds& kinds) : text_(text), kinds_(kinds) {}

  void weigh_signs() {
    std::set<int> seen;
    std::vector<int> found;
    for (const TextLine& line : text_.lines) {
      kinds_.find(std::string_view(text_.text)
                      .substr(line.begin, std::min(line.end - line.begin, kSignBytes)),
                  found);
      for (const int index : found) {
        if (!seen.insert(index).second) continue;
        const auto& sign = kinds_.signs()[static_cast<std::size_t>(index)];
        add(sign.kind, sign.weight, line.begin, line.end);
      }
    }
  }

  // A PD has duties, an identity, and one level for each factor.
  void weigh_structure(const std::vector<Part>& parts, const std::vector<LabelledValue>& fields) {
    std::set<std::string> factors, identity;
    bool duties = false, controls = false;
    for (const Part& part : parts) {
      if (part.section == "duties" && part.body_end - part.body_begin >= kLeastDuties)
        described_ = true;
      if (part.section == "duties" && !duties) {
        duties = true;
        add(RecordKind::position_description, kDutiesSection, part.heading_begin, part.heading_end);
      }
      if (part.section == "supervisory_controls" && !controls) {
        controls = true;
        add(RecordKind::position_description, kControlsSection, part.heading_begin,
            part.heading_end);
      }
      if (part.section == "factor" && factors.insert(part.factor.factor->id).second &&
          factors.size() == 3)
        add(RecordKind::position_description, kFactorSections, part.heading_begin,
            part.heading_end);
    }
    static const std::set<std::string_view> kIdentity = {
        "title", "pd_number", "series", "grade", "pay_plan", "classification_code"};
    for (const LabelledValue& field : fields)
      if (!field.parts.empty() && kIdentity.contains(field.field) &&
          identity.insert(std::string(field.field)).second && identity.size() == 2)
        add(RecordKind::position_description, kIdentityFields, field.label_begin,
            field.parts.back().second > field.label_end ? field.parts.back().second
                                                        : field.label_end);
    if (identity.size() < 2) weigh_code_line();
  }

  void weigh_style() {
    static const RE2 incumbent(R"((?i)\b(?:incumbent|(?:the|this) position)\b)");
    int incumbents = 0, verbs = 0;
    for (const TextLine& line : text_.lines) {
      const std::string_view printed =
          std::string_view(text_.text).substr(line.begin, line.end - line.begin);
      if (RE2::PartialMatch(printed, incumbent) && ++incumbents == kFewestIncumbents)
        add(RecordKind::position_description, kIncumbent, line.begin, line.end);
      if (tells_an_act(printed) && ++verbs == kFewestVerbs)
        add(RecordKind::position_description, kVerbsFirst, line.begin, line.end);
    }
  }

  // Standards describe several levels of each factor under headings of their own.
  void weigh_levels() {
    static const RE2 heading(R"((?i)^\W*(?:factor\s+)?(?:level|fl)\s+([1-9][AB]?)\s?-\s?([1-9]))");
    std::map<std::string, std::set<std::string>> levels;
    for (const TextLine& line : text_.lines) {
      std::string factor, level;
      if (!RE2::PartialMatch(std::string_view(text_.text)
                                 .substr(line.begin, std::min(line.end - line.begin, kSignBytes)),
                             heading, &factor, &level))
        continue;
      levels[factor].insert(level);
      const auto many = std::count_if(levels.begin(), levels.end(),
                                      [](const auto& l) { return l.second.size() >= 3; });
      if (many < 2) continue;
      add(RecordKind::other, kManyLevels, line.begin, line.end);
      return;
    }
  }

  // A cover sheet with the description behind it is a position description, in one file.
  void decide(Record& record) {
    int& cover = weights_[static_cast<std::size_t>(RecordKind::cover_sheet)];
    int& description = weights_[static_cast<std::size_t>(RecordKind::position_description)];
    if (described_) description += std::exchange(cover, 0);
    const auto best = std::max_element(weights_.begin(), weights_.end());
    record.kind = *best >= kinds_.threshold() ? static_cast<RecordKind>(best - weights_.begin())
                                              : RecordKind::other;
    record.evidence = std::move(evidence_[static_cast<std::size_t>(record.kind)]);
  }

 private:
  void weigh_code_line() {
    for (std::size_t i = 0; i < text_.lines.size(); ++i) {
      const TextLine& line = text_.lines[i];
      if (line.page > 1 || line.end - line.begin > kSignBytes) continue;
      if (find_classification_codes(
              std::string_view(text_.text).substr(line.begin, line.end - line.begin))
              .empty())
        continue;
      add(RecordKind::position_description, i < kHeadLines ? kCodeAtHead : kIdentityFields,
          line.begin, line.end);
      return;
    }
  }

  void add(RecordKind kind, int weight, std::size_t begin, std::size_t end) {
    const auto index = static_cast<std::size_t>(kind);
    weights_[index] += weight;
    if (evidence_[index].size() >= kMostEvidence) return;
    for (Evidence& item : text_.evidence(begin, end)) evidence_[index].push_back(std::move(item));
  }

  const RunningText& text_;
  const RecordKinds& kinds_;
  bool described_ = false;  // duties are there, not only a reference to an attachment
  std::array<int, kKinds> weights_{};
  std::array<std::vector<Evidence>, kKinds> evidence_;
};

}  // namespace

Record separate(const Document& document, const RunningText& text, const std::vector<Part>& parts,
                const std::vector<LabelledValue>& fields, const RecordKinds& kinds) {
  Record record;
  record.document_id = document.id;
  record.path = text.path;
  record.first_page = document.pages.empty() ? 1 : document.pages.front().number;
  record.last_page = document.pages.empty() ? 1 : document.pages.back().number;
  record.ocr_pages =
      static_cast<int>(std::count_if(document.pages.begin(), document.pages.end(),
                                     [](const Page& p) { return p.reading == Reading::ocr; }));
  KindWeigher weigher(text, kinds);
  weigher.weigh_signs();
  weigher.weigh_structure(parts, fields);
  weigher.weigh_style();
  weigher.weigh_levels();
  weigher.decide(record);
  return record;
}

}  // namespace secondlook
