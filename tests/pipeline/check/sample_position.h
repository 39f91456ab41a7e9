// SPDX-License-Identifier: GPL-3.0-or-later
// Position descriptions built by hand, and the shipped standards, for the checks' tests.
#pragma once
#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "models/position.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/standards/standards.h"
#include "tests/places.h"

namespace secondlook::sample {

inline const Standards& standards() {
  static const Standards loaded = load_standards(places::source_data() + "/standards").value();
  return loaded;
}

inline std::vector<Evidence> at(std::string quote, int page = 1) {
  Evidence evidence;
  evidence.document_id = "d";
  evidence.path = "pd.pdf";
  evidence.page = page;
  evidence.quote = std::move(quote);
  return {evidence};
}

template <class T>
Stated<T> stated(T value, std::string quote = "quoted") {
  return {std::move(value), at(std::move(quote))};
}

inline StatedFactor factor(std::string id, std::string level, std::optional<int> points) {
  StatedFactor factor;
  factor.evidence = at(fmt::format("{} {}", id, level));
  factor.factor = std::move(id);
  factor.level = std::move(level);
  factor.points = points;
  factor.narrative = "What the paper says of the factor.";
  factor.narrative_evidence = at("What the paper says of the factor.");
  return factor;
}

/// A sound nonsupervisory description: 3220 points, GS-13, Factor 7 rated by letter.
inline PositionDescription engineer() {
  PositionDescription position;
  position.classified.title = stated<std::string>("General Engineer");
  position.classified.pay_plan = stated<std::string>("GS");
  position.classified.series = {stated<std::string>("0801"), stated<std::string>("1301")};
  position.classified.grade = stated(13);
  position.classified.organization = {stated<std::string>("Field Office")};
  position.introduction = stated<std::string>("The position is in the Field Office.");
  position.duties = {{"Inspects facilities and reports on them.", 70, {}, at("70%")},
                     {"Leads the investigation of events.", 30, {}, at("30%")}};
  position.supervisory_controls = stated<std::string>("The supervisor outlines objectives.");
  position.stated.factors = {
      factor("fes-1", "1-8", 1550), factor("fes-2", "2-4", 450), factor("fes-3", "3-4", 450),
      factor("fes-4", "4-4", 225),  factor("fes-5", "5-4", 225), factor("fes-6", "6-3", 60),
      factor("fes-7", "7-D", 220),  factor("fes-8", "8-2", 20),  factor("fes-9", "9-2", 20)};
  position.stated.total_points = stated(3220);
  position.stated.grade = stated(13);
  position.stated.point_range = stated(std::make_pair(3155, 3600));
  FormalEntry certification;
  certification.caption = "supervisory certification";
  certification.signed_by_someone = true;
  position.formal_entries = {certification};
  return position;
}

/// A sound supervisory description: 3295 points by the Supervisory Guide, GS-13 over GS-11 work.
inline PositionDescription supervisor() {
  PositionDescription position = engineer();
  position.classified.title = stated<std::string>("Supervisory Management Analyst");
  position.classified.series = {stated<std::string>("0343")};
  position.classified.supervisory = stated<std::string>("supervisory");
  position.duties = {{"Assigns and evaluates the work of six GS-11 analysts.", 60, {}, at("60%")},
                     {"Advises the director on organization.", 40, {}, at("40%")}};
  position.stated.factors = {factor("gssg-1", "1-3", 550),  factor("gssg-2", "2-2", 250),
                             factor("gssg-3", "3-2", 450),  factor("gssg-4A", "4A-2", 50),
                             factor("gssg-4B", "4B-2", 75), factor("gssg-5", "5-6", 800),
                             factor("gssg-6", "6-4", 1120)};
  position.stated.total_points = stated(3295);
  return position;
}

inline StatedFactor& factor_of(PositionDescription& position, const std::string& id) {
  for (StatedFactor& factor : position.stated.factors)
    if (factor.factor == id) return factor;
  return position.stated.factors.emplace_back(factor(id, "", std::nullopt));
}

inline void drop(PositionDescription& position, const std::string& id) {
  std::erase_if(position.stated.factors,
                [&](const StatedFactor& factor) { return factor.factor == id; });
}

/// A page whose words are those of `text`, ten points apart on one line, all with that confidence.
inline Page page(const std::string& text, double confidence = 1.0, Origin origin = Origin::ocr) {
  Page page;
  page.width = 612;
  page.height = 792;
  page.reading = origin == Origin::ocr ? Reading::ocr : Reading::text_layer;
  double x = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    Word word;
    word.text = text.substr(begin, end - begin);
    word.box = {x, 100, x + 8, 110};
    word.confidence = confidence;
    word.origin = origin;
    page.words.push_back(std::move(word));
    x += 10;
    begin = end + 1;
  }
  page.lines = {{0, page.words.size(), {0, 100, x, 110}, 0, 0}};
  return page;
}

}  // namespace secondlook::sample
