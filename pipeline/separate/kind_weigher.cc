// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/kind_weigher.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/org_chart.h"
#include "pipeline/parse/staffing_list.h"
#include "pipeline/parse/told_acts.h"
#include "pipeline/separate/page_signs.h"

namespace secondlook {
namespace {

// A sign is a heading or the beginning of a paragraph; the rest of a long line says nothing more.
constexpr std::size_t kSignBytes = 120;

// Weights of what the structure shows, on the scale of record_kinds.yaml.
constexpr int kNamesItself = 6;
constexpr int kDutiesSection = 2;
constexpr int kFactorSections = 3;
constexpr int kBareCredits = 6;
constexpr int kConcludes = 3;
constexpr int kIdentityFields = 2;
constexpr int kCodeAtHead =
    3;  // title and classification head a PD; elsewhere a code is one of many
constexpr int kProseBelowCode = 1;
constexpr int kIncumbent = 2;
constexpr int kVerbsFirst = 2;
constexpr int kSharesOfTime = 3;  // that add up to all of the time
constexpr int kControlsSection = 1;
constexpr int kManyLevels = 8;
constexpr int kRowsOfCodes = 6;
constexpr int kColumnsOfPositions = 12;
constexpr int kBoxesAndLines = 9;
constexpr int kOnlyPosts = 4;
constexpr double kLikeAChart = 0.5;  // see chart_signs
// A PD heads its first page with its classification, within so many lines; any paper names itself
// there.
constexpr std::size_t kHeadLines = 10;
// PDs speak of "the incumbent", and begin their sentences with what is done ("Plans ...", "Reviews
// ..."), as no other paper does so often.
constexpr int kFewestIncumbents = 3;
constexpr int kFewestVerbs = 6;
// Bytes; less is "see attached".
constexpr std::size_t kLeastDuties = 100;
// A chart whose lines were not made out: so many posts, and next to nothing longer than a post.
constexpr std::size_t kFewestPosts = 6;
constexpr std::size_t kLongestPost = 50;
// Bytes in lines longer than that: a text that tells of one post, not a row of them.
constexpr std::size_t kMuchProse = 600;
// Likewise: a text that has no room for the duties of a position.
constexpr std::size_t kShortPaper = 1500;

// A form that only names the position has at least so many captions we know, certifications of so
// many lines, and tells hardly an act.
constexpr std::size_t kFewestCaptions = 5;
// A form has at least so many fields.
constexpr std::size_t kFewestFormFields = 3;
constexpr std::size_t kLineOfProse = 75;  // bytes
constexpr int kMostProse = 8;
constexpr int kMostActs = 2;

/// A caption that we know begins on the line.
bool is_captioned(const TextLine& line, const std::vector<LabelledValue>& fields) {
  return std::ranges::any_of(fields, [&line](const LabelledValue& field) {
    return line.begin <= field.label_begin && field.label_begin < line.end;
  });
}

}  // namespace

bool is_form_of_captions(const RunningText& text, const std::vector<LabelledValue>& fields,
                         int page) {
  std::set<std::string_view> captions;
  for (const LabelledValue& field : fields)
    if (text.lines[field.line].page == page) captions.insert(field.field);
  if (captions.size() < kFewestCaptions) return false;
  int prose = 0, acts = 0;
  for (const TextLine& line : text.lines) {
    if (line.page != page) continue;
    const std::string_view words =
        std::string_view(text.text).substr(line.begin, line.end - line.begin);
    if (words.size() >= kLineOfProse) ++prose;
    if (tells_an_act(words)) ++acts;
  }
  return prose <= kMostProse && acts <= kMostActs;
}

KindWeigher::KindWeigher(const RunningText& text, const KindRules& rules,
                         std::span<const Page> pages, const std::vector<Part>& parts,
                         const std::vector<LabelledValue>& fields)
    : text_(text), kinds_(rules.kinds), rules_(rules) {
  weigh_head(fields);
  weigh_signs();
  weigh_structure(parts, fields);
  weigh_style();
  weigh_levels();
  weigh_rows(pages);
  weigh_chart(pages);
  settle_cover_sheet(fields);
}

RecordKind KindWeigher::kind() const {
  const auto best = std::max_element(weights_.begin(), weights_.end());
  return *best >= kinds_.threshold() ? static_cast<RecordKind>(best - weights_.begin())
                                     : RecordKind::other;
}

const std::vector<Evidence>& KindWeigher::evidence(RecordKind kind) const {
  return evidence_[static_cast<std::size_t>(kind)];
}

std::string_view KindWeigher::printed(const TextLine& line) const {
  return std::string_view(text_.text).substr(line.begin, line.end - line.begin);
}

void KindWeigher::add(RecordKind kind, int more, std::size_t begin, std::size_t end) {
  weight(kind) += more;
  for (Evidence& item : text_.evidence(begin, end))
    evidence_[static_cast<std::size_t>(kind)].push_back(std::move(item));
}

void KindWeigher::weigh_head(const std::vector<LabelledValue>& fields) {
  for (std::size_t i = 0; i < std::min(kHeadLines, text_.lines.size()); ++i) {
    const TextLine& line = text_.lines[i];
    const auto kind = kinds_.head(printed(line));
    if (!kind) continue;
    // "Organization" heads a chapter of a text, too, and a cell of a form.
    if (*kind == RecordKind::org_chart &&
        (prose_after(i) >= kMuchProse ||
         (fields.size() >= kFewestFormFields && is_captioned(line, fields))))
      continue;
    add(*kind, kNamesItself, line.begin, line.end);
    return;
  }
}

void KindWeigher::weigh_signs() {
  std::set<int> seen;
  for (const TextLine& line : text_.lines) {
    for (const int index : kinds_.find(printed(line).substr(0, kSignBytes))) {
      if (!seen.insert(index).second) continue;
      const auto& sign = kinds_.signs()[static_cast<std::size_t>(index)];
      add(sign.kind, sign.weight, line.begin, line.end);
    }
  }
}

// A PD has duties, an identity, and one level for each factor.
void KindWeigher::weigh_structure(const std::vector<Part>& parts,
                                  const std::vector<LabelledValue>& fields) {
  constexpr auto kPd = RecordKind::position_description;
  std::set<std::string> factors;
  bool duties = false, controls = false;
  const Part* credits = bare_credits(parts);
  if (credits != nullptr)
    add(RecordKind::evaluation_statement, kBareCredits, credits->heading_begin,
        credits->heading_end);
  for (const Part& part : parts) {
    if (part.section == "duties" && part.body_end - part.body_begin >= kLeastDuties)
      described_ = true;
    if (part.section == "duties" && !std::exchange(duties, true))
      add(kPd, kDutiesSection, part.heading_begin, part.heading_end);
    if (part.section == "supervisory_controls" && !std::exchange(controls, true))
      add(kPd, kControlsSection, part.heading_begin, part.heading_end);
    if (part.section == "factor" && credits == nullptr &&
        factors.insert(part.factor.factor->id).second && factors.size() == 3) {
      // An evaluation statement has them as well, but tells no duties.
      add(kPd, kFactorSections, part.heading_begin, part.heading_end);
      if (!described_)
        add(RecordKind::evaluation_statement, kFactorSections, part.heading_begin,
            part.heading_end);
    }
  }
  described_ = described_ || factors.size() >= 3;
  static const std::set<std::string_view> kIdentity = {"title", "pd_number", "series",
                                                       "grade", "pay_plan",  "classification_code"};
  for (const LabelledValue& field : fields)
    if (!field.parts.empty() && kIdentity.contains(field.field) &&
        named_.insert(std::string(field.field)).second && named_.size() == 2)
      add(kPd, kIdentityFields, field.label_begin,
          std::max(field.parts.back().second, field.label_end));
  weigh_code_line(fields);
}

// Levels are credited one below the other, without a word on any, in a paper that tells little
// else: a description says under each factor what it asks for, or adds the levels up behind its
// duties.
const Part* KindWeigher::bare_credits(const std::vector<Part>& parts) const {
  constexpr std::size_t kFewestCredits = 3;
  const Part* first = nullptr;
  std::size_t credits = 0, told = 0;
  for (const Part& part : parts) {
    if (part.section == "duties" && part.body_end - part.body_begin >= kLeastDuties) return nullptr;
    if (part.section != "factor") continue;
    if (part.body_end > part.body_begin) {
      ++told;
    } else if (credits++ == 0) {
      first = &part;
    }
  }
  // What follows the last one is told of no factor.
  const bool mostly = credits >= kFewestCredits && told <= 1;
  return mostly && prose_after(0) < kShortPaper ? first : nullptr;
}

// What the labelled fields have told of the identity already is not told again.
void KindWeigher::weigh_code_line(const std::vector<LabelledValue>& fields) {
  const int told = named_.size() >= 2 ? kIdentityFields : 0;
  for (std::size_t i = 0; i < text_.lines.size(); ++i) {
    const TextLine& line = text_.lines[i];
    if (line.page > text_.lines.front().page) return;
    if (line.end - line.begin > kSignBytes || find_classification_codes(printed(line)).empty())
      continue;
    // "Vacancy: Clerk, GS-0305-04" speaks of a position in a form about something else; a paper
    // that tells of one may have captions of its own, too.
    const std::size_t colon = printed(line).find(':');
    if (colon != std::string_view::npos && !is_captioned(line, fields) &&
        prose_after(i) < kMuchProse &&
        find_classification_codes(printed(line).substr(0, colon)).empty())
      continue;
    const int at_head = kCodeAtHead + (prose_after(i) >= kMuchProse ? kProseBelowCode : 0);
    const int more = (i < kHeadLines ? at_head : kIdentityFields) - told;
    if (more > 0) add(RecordKind::position_description, more, line.begin, line.end);
    return;
  }
}

std::size_t KindWeigher::prose_after(std::size_t line) const {
  std::size_t bytes = 0;
  for (std::size_t i = line + 1; i < text_.lines.size(); ++i)
    if (const std::size_t size = text_.lines[i].end - text_.lines[i].begin; size > kLongestPost)
      bytes += size;
  return bytes;
}

void KindWeigher::weigh_style() {
  static const RE2 incumbent(R"((?i)\b(?:incumbent|(?:the|this) position)\b)");
  static const RE2 share(R"(\b([0-9]{1,3}) ?(?:%|percent\b))");
  int incumbents = 0, verbs = 0, shares = 0, percent = 0;
  for (const TextLine& line : text_.lines) {
    re2::StringPiece rest(printed(line).data(), printed(line).size());
    for (int one = 0; RE2::FindAndConsume(&rest, share, &one);) {
      percent += one;
      ++shares;
    }
    if (RE2::PartialMatch(printed(line), incumbent) && ++incumbents == kFewestIncumbents)
      add(RecordKind::position_description, kIncumbent, line.begin, line.end);
    if (tells_an_act(printed(line)) && ++verbs == kFewestVerbs) {
      add(RecordKind::position_description, kVerbsFirst, line.begin, line.end);
      described_ = true;
    }
  }
  // The elements of a plan are weighted in shares as well.
  constexpr int kFewestShares = 2, kWhole = 100, kSlack = 2;
  const bool of_elements = weight(RecordKind::appraisal) >= kinds_.threshold();
  if (!of_elements && shares >= kFewestShares && std::abs(percent - kWhole) <= kSlack &&
      !text_.lines.empty())
    add(RecordKind::position_description, kSharesOfTime, text_.lines.front().begin,
        text_.lines.front().end);
}

// Standards describe several levels of each factor under headings of their own.
void KindWeigher::weigh_levels() {
  static const RE2 heading(R"((?i)^\W*(?:factor\s+)?(?:level|fl)\s+([1-9][AB]?)\s?-\s?([1-9]))");
  std::map<std::string, std::set<std::string>> levels;
  for (const TextLine& line : text_.lines) {
    std::string factor, level;
    if (!RE2::PartialMatch(printed(line).substr(0, kSignBytes), heading, &factor, &level)) continue;
    levels[factor].insert(level);
    const auto many = std::count_if(levels.begin(), levels.end(),
                                    [](const auto& l) { return l.second.size() >= 3; });
    if (many < 2) continue;
    add(RecordKind::other, kManyLevels, line.begin, line.end);
    return;
  }
}

void KindWeigher::weigh_rows(std::span<const Page> pages) {
  if (text_.lines.empty()) return;
  const StaffingSigns signs = staffing_signs(pages, text_.document_id, text_.path, rules_.lists);
  if (signs.is_list()) {
    weight(RecordKind::staffing_list) += kColumnsOfPositions;
    auto& evidence = evidence_[static_cast<std::size_t>(RecordKind::staffing_list)];
    evidence.insert(evidence.end(), signs.evidence.begin(), signs.evidence.end());
    return;
  }
  if (std::any_of(pages.begin(), pages.end(), shows_list))
    add(RecordKind::staffing_list, kRowsOfCodes, text_.lines.front().begin,
        text_.lines.front().end);
}

void KindWeigher::weigh_chart(std::span<const Page> pages) {
  if (text_.lines.empty()) return;
  bool indented = false;
  for (const Page& page : pages) {
    if (chart_signs(page, rules_.charts) < kLikeAChart) continue;
    if (page.frames.empty()) {
      indented = true;
      continue;
    }
    add(RecordKind::org_chart, kBoxesAndLines, text_.lines.front().begin, text_.lines.front().end);
    return;
  }
  // Rows of a list may look like posts under each other; a list says what its columns are.
  if (indented && weight(RecordKind::staffing_list) == 0 && prose_after(0) < kMuchProse) {
    add(RecordKind::org_chart, kOnlyPosts, text_.lines.front().begin, text_.lines.front().end);
    return;
  }
  static const RE2 post(
      R"((?i)\b(?:director|chief|division|branch|office|section|staff|vacant|deputy|supervisor|administrator|[GE]S-[0-9]{3,4})\b)");
  std::size_t posts = 0, longer = 0, begin = 0, end = 0;
  for (const TextLine& line : text_.lines) {
    const bool is_post = RE2::PartialMatch(printed(line), post);
    if (line.end - line.begin > kLongestPost || printed(line).find(':') != std::string_view::npos)
      ++longer;
    else if (is_post && ++posts == 1)
      std::tie(begin, end) = std::pair(line.begin, line.end);
  }
  if (posts >= kFewestPosts && longer * 10 <= text_.lines.size() &&
      2 * posts > text_.lines.size() && named_.size() < 2)
    add(RecordKind::org_chart, kOnlyPosts, begin, end);
}

// A cover sheet bears the name of a position description and its identity. With the description
// behind it the two are one paper; without it, it is a cover sheet only.
void KindWeigher::settle_cover_sheet(const std::vector<LabelledValue>& fields) {
  int& cover = weight(RecordKind::cover_sheet);
  int& description = weight(RecordKind::position_description);
  if (described_) {
    description += std::exchange(cover, 0);
    return;
  }
  // An evaluation statement or a plan of few words is a form of captions, too, but names itself.
  const bool names_itself = std::max(weight(RecordKind::evaluation_statement),
                                     weight(RecordKind::appraisal)) >= kNamesItself;
  if (cover < kinds_.threshold() && !names_itself && !text_.lines.empty() &&
      is_form_of_captions(text_, fields, text_.lines.front().page)) {
    // What spoke for a description were the same captions.
    const TextLine& first = text_.lines.front();
    add(RecordKind::cover_sheet, std::max(description, kinds_.threshold()), first.begin, first.end);
  }
  if (cover >= kinds_.threshold()) description = 0;
  // What a short paper concludes about the classification speaks for no description.
  int& statement = weight(RecordKind::evaluation_statement);
  if (statement >= kConcludes && cover < kinds_.threshold() && prose_after(0) < kShortPaper)
    statement += std::exchange(description, 0);
}

}  // namespace secondlook
