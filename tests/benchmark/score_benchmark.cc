// SPDX-License-Identifier: GPL-3.0-or-later
// How long a position description takes from its words to its findings, on one core: parsing,
// tagging, scoring and checking. Reading the PDF is not in it.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>

#include "extractors/extract.h"
#include "extractors/recognizer.h"
#include "pipeline/check/check.h"
#include "pipeline/judge_description.h"
#include "pipeline/review_rules.h"
#include "tests/places.h"

namespace secondlook {
namespace {

const std::string kData = places::source_data();

const ReviewRules& rules() {
  static const ReviewRules loaded = load_review_rules(kData, kData + "/standards").value();
  return loaded;
}

void add_pages(Document& document, const std::string& name) {
  std::ifstream file(kData + "/sample-archive/digital/" + name, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  PageSink sink;
  sink.page_count = [](int) {};
  sink.page = [&](Page&& page) {
    page.number = static_cast<int>(document.pages.size()) + 1;
    document.pages.push_back(std::move(page));
  };
  const Limits limits;
  Recognizer recognizer(limits);
  if (!extract_pages(bytes, "application/pdf", 1, recognizer, limits, sink))
    throw std::runtime_error("cannot read " + name);
}

// Six pages: a supervisor's paper of three, and a nonsupervisory one of three behind it.
const Document& six_pages() {
  static const Document document = [] {
    Document pages;
    pages.id = std::string(64, 'a');
    add_pages(pages, "Bureau of Locks and Channels/Supervisory Civil Engineer GS-0810-14.pdf");
    add_pages(pages, "Office of Management Services/Program Analyst GS-0343-14.pdf");
    return pages;
  }();
  return document;
}

// What was found out of a line or statement is kept for the next that says the same, as an agency's
// papers do here and there; here every line is new, by a made-up word at its end.
void say_anew(const Document& document, int number, Document& anew) {
  for (std::size_t p = 0; p < document.pages.size(); ++p) {
    const Page& page = document.pages[p];
    for (const Line& line : page.lines)
      if (line.count > 0) {
        const std::size_t last = line.first + line.count - 1;
        anew.pages[p].words[last].text = page.words[last].text + fmt::format(" x{}x", number);
      }
  }
}

void ReadAndScore(benchmark::State& state) {
  Document document = six_pages();
  int number = 0;
  const ReviewRules& with = rules();
  const Record record{.document_id = document.id,
                      .path = "paper.pdf",
                      .kind = RecordKind::position_description,
                      .last_page = static_cast<int>(document.pages.size()),
                      .evidence = {}};
  std::size_t words = 0;
  for (const Page& page : document.pages) words += page.words.size();
  for (auto _ : state) {
    state.PauseTiming();
    say_anew(six_pages(), ++number, document);
    state.ResumeTiming();
    const JudgedDescription judged =
        judge_description(paper_text(document.pages, document.id, "paper.pdf", with), {}, with);
    const PaperPages pages{&record, document.pages};
    benchmark::DoNotOptimize(
        check(judged.description, {&pages, 1}, judged.judgement, {}, with.standards()));
  }
  state.counters["pages"] = static_cast<double>(document.pages.size());
  state.counters["words"] = static_cast<double>(words);
}
// The patterns that the papers meet are compiled before.
BENCHMARK(ReadAndScore)->Unit(benchmark::kMillisecond)->MinWarmUpTime(1)->MinTime(2);

}  // namespace
}  // namespace secondlook

BENCHMARK_MAIN();
