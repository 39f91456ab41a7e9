// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/read_quality.h"

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <utility>

namespace secondlook {
namespace {

// A clean scan reads at a mean confidence of 0.9 and more. Below 0.75 wrong figures among points
// and grades become usual, and below 0.6 so do wrong words. One word in five below 0.5 is a page
// that is poor in parts.
constexpr double kPoorMean = 0.75;
constexpr double kUnusableMean = 0.60;
constexpr double kDoubtfulWord = 0.5;
constexpr double kPoorShare = 0.2;  // of words below kDoubtfulWord
// Fewer words say nothing about a page: a stamp or a page number alone may read badly.
constexpr std::size_t kWordsToJudge = 20;
constexpr std::size_t kPagesToShow = 3;
constexpr const char* kLimits =
    "no standard; our own limits are a mean confidence of 75 percent and one doubtful word in five";

struct Legibility {
  double sum = 0;
  std::size_t words = 0, doubtful = 0;

  void add(const Legibility& other) {
    sum += other.sum;
    words += other.words;
    doubtful += other.doubtful;
  }
  double mean() const { return words ? sum / static_cast<double>(words) : 1.0; }
  double share() const {
    return words ? static_cast<double>(doubtful) / static_cast<double>(words) : 0.0;
  }
  bool poor() const {
    return words >= kWordsToJudge && (mean() < kPoorMean || share() > kPoorShare);
  }
};

Legibility recognised(const Page& page) {
  Legibility reading;
  for (const Word& word : page.words) {
    if (word.origin != Origin::ocr) continue;
    ++reading.words;
    reading.sum += word.confidence;
    if (word.confidence < kDoubtfulWord) ++reading.doubtful;
  }
  return reading;
}

// The page's least certain line, or the whole page where nothing could be read.
Evidence worst_of(const PaperPages& paper, const Page& page) {
  Evidence evidence;
  evidence.document_id = paper.record->document_id;
  evidence.path = paper.record->path;
  evidence.page = page.number;
  evidence.box = {0, 0, page.width, page.height};
  double worst = 1.0;
  for (const Line& line : page.lines) {
    double sum = 0;
    std::string quote;
    for (std::size_t i = line.first; i < line.first + line.count && i < page.words.size(); ++i) {
      sum += page.words[i].confidence;
      quote += (quote.empty() ? "" : " ") + page.words[i].text;
    }
    if (line.count == 0 || sum / static_cast<double>(line.count) >= worst) continue;
    worst = sum / static_cast<double>(line.count);
    evidence.box = line.box;
    evidence.quote = std::move(quote);
  }
  return evidence;
}

std::string pages_words(const std::vector<int>& pages) {
  std::string words = pages.size() == 1 ? "Page" : "Pages";
  for (std::size_t i = 0; i < pages.size(); ++i)
    words += fmt::format("{}{}", i == 0 ? " " : i + 1 == pages.size() ? " and " : ", ", pages[i]);
  return words;
}

// What is wrong with one paper's pages.
struct Doubt {
  Legibility all;
  std::vector<int> failed, poor;  // page numbers
  std::vector<Evidence> evidence;
};

Doubt doubt_of(const PaperPages& paper) {
  Doubt doubt;
  for (const Page& page : paper.pages) {
    const Legibility legibility = recognised(page);
    doubt.all.add(legibility);
    const bool failed = page.reading == Reading::failed;
    if (failed) doubt.failed.push_back(page.number);
    if (legibility.poor()) doubt.poor.push_back(page.number);
    if ((failed || legibility.poor()) && doubt.evidence.size() < kPagesToShow)
      doubt.evidence.push_back(worst_of(paper, page));
  }
  return doubt;
}

Severity severity_of(const Doubt& doubt, std::size_t pages) {
  if (doubt.failed.size() == pages) return Severity::high;
  if (doubt.all.poor() && doubt.all.mean() < kUnusableMean) return Severity::high;
  return doubt.all.poor() || !doubt.failed.empty() ? Severity::medium : Severity::low;
}

std::string summary_of(const Doubt& doubt) {
  std::string summary;
  if (!doubt.failed.empty())
    summary = fmt::format("{} could not be read. ", pages_words(doubt.failed));
  if (!doubt.poor.empty())
    summary += fmt::format(
        "{} read poorly: over the paper the mean confidence of recognized words is {:.0f} percent, "
        "and {:.0f} percent of them are doubtful. ",
        pages_words(doubt.poor), 100 * doubt.all.mean(), 100 * doubt.all.share());
  return summary + "Figures and names should be checked on the page image.";
}

}  // namespace

std::vector<Finding> low_read_quality(std::span<const PaperPages> papers) {
  std::vector<Finding> findings;
  for (const PaperPages& paper : papers) {
    Doubt doubt = doubt_of(paper);
    if (doubt.failed.empty() && doubt.poor.empty()) continue;
    findings.push_back({"low-read-quality", severity_of(doubt, paper.pages.size()),
                        summary_of(doubt), kLimits, std::move(doubt.evidence)});
  }
  return findings;
}

}  // namespace secondlook
